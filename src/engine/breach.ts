/** What is a breach (S6). */
import type { WaivedAs } from "./report.js";

/** Not done in time: still to be done, past being done, or done late. What is waived is none. */
export function isBreach(status: string): status is WaivedAs["status"] {
  return status === "overdue" || status === "missed" || status === "late";
}
