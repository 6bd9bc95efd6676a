/** The caseload of `examples/caseload.ndjson`, all of it invented, seen on 2026-11-23. */
import type { TimelineInput } from "permanency/schema";
import { closing } from "./closing.js";
import { concurrently } from "./concurrent.js";
import { earlier } from "./earlier.js";
import { fifteenMonths } from "./fifteen-months.js";
import { housing } from "./housing.js";
import { inCare } from "./in-care.js";
import { lastDay } from "./last-day.js";
import { plans } from "./plans.js";
import { records } from "./records.js";
import { services } from "./services.js";

/** One timeline a line. */
export function ndjson(): string {
  return cases().map((timeline) => `${JSON.stringify(timeline)}\n`).join("");
}

function cases(): TimelineInput[] {
  return [
    ...inCare(), ...concurrently(), ...plans(), ...services(), ...housing(), ...fifteenMonths(), ...closing(), ...lastDay(), ...records(), ...earlier(),
  ];
}
