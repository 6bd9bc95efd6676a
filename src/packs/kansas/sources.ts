/** The Kansas source this pack reads: undated, so in force without a lower bound (S20). */
import type { Source } from "../../rules/index.js";

export const sources: readonly Source[] = [
  {
    id: "KS",
    title: "Kansas DCF Prevention and Protection Services Policy and Procedure Manual, Section 3232: Concurrent Case Planning",
    citation: "Kan. DCF PPS Policy and Procedure Manual § 3232 (undated)",
    checked: "2026-11-23",
  },
];
