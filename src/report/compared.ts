/** Findings against a baseline, an earlier audit: which are new, and which it had too. */
import { isBreach } from "../engine/breach.js";
import type { Duty, Report } from "../engine/report.js";
import { counted, grouped } from "./plain.js";

/** How many findings of a kind are new, and how many the baseline had too. */
export interface NewAndKnown {
  readonly new: number;
  readonly known: number;
}

/** Of required duties in breach, of advised ones in breach, and of what cannot be decided. */
export interface Compared {
  readonly violations: NewAndKnown;
  readonly advised: NewAndKnown;
  readonly undecided: NewAndKnown;
}

/** Over a whole caseload. */
export interface Comparison extends Compared {
  /** Findings of the baseline that did not come up again. */
  readonly gone: number;
}

const KINDS = ["violations", "advised", "undecided"] as const;

const NONE: NewAndKnown = { new: 0, known: 0 };

export const nothingCompared: Compared = { violations: NONE, advised: NONE, undecided: NONE };

/** Whether a finding, or a waived one, is known to the baseline; undefined of any other duty, and without a baseline. */
export function isKnown({ id, status }: Duty, known: ReadonlySet<string> | undefined): boolean | undefined {
  switch (status) {
    case "overdue": case "missed": case "late": case "unknown": case "waived": return known?.has(id);
    case "met": case "open": case "lapsed": return undefined;
  }
}

/** `known`: ids of the duties of this report that the baseline had too. What is waived is in none of the numbers. */
export function comparedOf({ violations, advisories, unknowns }: Report, known: ReadonlySet<string>): Compared {
  const among = (findings: readonly Duty[]): NewAndKnown => {
    const old = findings.filter(({ id }) => known.has(id)).length;
    return { new: findings.length - old, known: old };
  };
  return { violations: among(violations), advised: among(advisories.filter(({ status }) => isBreach(status))), undecided: among(unknowns) };
}

export function mergeCompared(a: Compared, b: Compared): Compared {
  const sum = (kind: keyof Compared): NewAndKnown => ({ new: a[kind].new + b[kind].new, known: a[kind].known + b[kind].known });
  return { violations: sum("violations"), advised: sum("advised"), undecided: sum("undecided") };
}

/** `New since the baseline: 1 violation, 2 undecided. Known to it: 12 violations. Of its findings 3 did not come up again.` */
export function comparedText(compared: Comparison): string {
  return `New since the baseline: ${told(compared, "new")}. Known to it: ${told(compared, "known")}. Of its findings ${grouped(compared.gone)} did not come up again.`;
}

/** `1 violation, 2 undecided`; `nothing`. */
export function told(compared: Compared, which: keyof NewAndKnown): string {
  const parts = KINDS.map((kind) => ({ kind, count: compared[kind][which] })).filter(({ count }) => count > 0)
    .map(({ kind, count }) => (kind === "violations" ? counted(count, "violation") : `${grouped(count)} ${kind}`));
  return parts.length === 0 ? "nothing" : parts.join(", ");
}
