/** The caseload of `examples/federal.ndjson`, of several states and all of it invented, seen on 2026-11-23. */
import type { TimelineInput } from "permanency/schema";
import { fifteenMonths } from "./fifteen-months.js";
import { inCare } from "./in-care.js";

/** One timeline a line. */
export function ndjson(): string {
  return cases().map((timeline) => `${JSON.stringify(timeline)}\n`).join("");
}

function cases(): TimelineInput[] {
  return [...inCare(), ...fifteenMonths()];
}
