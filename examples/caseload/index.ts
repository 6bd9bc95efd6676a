/** The caseload of `examples/caseload.ndjson`, all of it invented, seen on 2026-11-23. */
import type { TimelineInput } from "permanency/schema";
import { closing } from "./closing.js";
import { fifteenMonths } from "./fifteen-months.js";
import { housing } from "./housing.js";
import { inCare } from "./in-care.js";
import { records } from "./records.js";

/** One timeline a line. */
export function ndjson(): string {
  return cases().map((timeline) => `${JSON.stringify(timeline)}\n`).join("");
}

function cases(): TimelineInput[] {
  return [...inCare(), ...housing(), ...fifteenMonths(), ...closing(), ...records()];
}
