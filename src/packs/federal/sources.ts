/** The federal law the state sources rest on. */
import type { Source } from "../../rules/index.js";

export const sources: readonly Source[] = [
  {
    id: "US-ASFA",
    title: "Titles IV-B and IV-E of the Social Security Act as amended by the Adoption and Safe Families Act, with their regulations",
    citation: "42 USC 675(1), (5)(B), (C), (E), (F); 45 CFR 1356.21(g)(2), (i)",
    checked: "2026-11-23",
  },
];
