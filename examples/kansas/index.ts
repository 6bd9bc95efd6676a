/** The caseload of `examples/kansas.ndjson`, all of it invented, seen on 2026-11-23. */
import type { TimelineInput } from "permanency/schema";
import { kept } from "./kept.js";
import { records } from "./records.js";
import { turns } from "./turns.js";
import { undone } from "./undone.js";

/** One timeline a line. */
export function ndjson(): string {
  return cases().map((timeline) => `${JSON.stringify(timeline)}\n`).join("");
}

function cases(): TimelineInput[] {
  return [...kept(), ...undone(), ...turns(), ...records()];
}
