/** The caseload of `examples/michigan.ndjson`, all of it invented, seen on 2026-11-23. */
import type { TimelineInput } from "permanency/schema";
import { clocks } from "./clocks.js";
import { plans } from "./plans.js";
import { records } from "./records.js";
import { tribes } from "./tribes.js";

/** One timeline a line. */
export function ndjson(): string {
  return cases().map((timeline) => `${JSON.stringify(timeline)}\n`).join("");
}

function cases(): TimelineInput[] {
  return [...plans(), ...tribes(), ...clocks(), ...records()];
}
