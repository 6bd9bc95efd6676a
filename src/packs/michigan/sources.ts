/** The Michigan source this pack reads. */
import type { Source } from "../../rules/index.js";

export const sources: readonly Source[] = [
  {
    id: "MI-CP",
    title: "MiTEAM Practice Guide for Caseworkers: Case Planning",
    citation: "Mich. Dep't of Health & Human Servs., MiTEAM Practice Guide for Caseworkers, Case Planning (undated)",
    checked: "2026-11-23",
  },
];
