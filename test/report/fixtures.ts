/** Invented reports: what the formatters are given, without an evaluation behind it. */
import type { CivilDate } from "../../src/calendar/index.js";
import { parseCivilDate, parseInstant } from "../../src/calendar/index.js";
import type { Duty, Report, Status } from "../../src/engine/report.js";
import type { Paint } from "../../src/report/index.js";

export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(`no date: ${text}`);
  return date;
}

/** An overdue duty about `ana`, but for what is given. */
export function duty(given: Partial<Duty> = {}): Duty {
  return {
    id: "xx/concurrent-goal:ana@2026-03-06",
    rule: "xx/concurrent-goal",
    title: "Concurrent goal beside reunification",
    clauses: ["XX-M-01", "XX-S-02"],
    force: "must",
    subject: { child: "ana" },
    trigger: { fact: { kind: "goal-set", on: day("2026-03-06") }, on: day("2026-03-06"), what: "reunification became the primary goal" },
    due: day("2026-04-05"),
    precision: "day",
    basis: { kind: "source" },
    counting: "strict",
    steps: [],
    status: "overdue",
    daysLate: 27,
    evidence: [],
    missing: ["concurrent goal"],
    remedy: { says: "Set a concurrent goal.", events: [] },
    message: "No concurrent goal.",
    ...given,
  };
}

/** A duty that needs nothing done. */
export function settled(status: Status, given: Partial<Duty> = {}): Duty {
  const { remedy: _remedy, daysLate: _late, ...base } = duty();
  return { ...base, status, missing: [], ...given };
}

/** A report over duties, its lists made as the engine makes them. */
export function reportOf(duties: readonly Duty[], given: Partial<Report> = {}): Report {
  const among = (force: Duty["force"], ...statuses: readonly Status[]) =>
    duties.filter((each) => each.force === force && statuses.includes(each.status));
  return {
    schema: 1,
    caseId: "C-1",
    asOf: day("2026-05-02"),
    packs: [{ id: "xx", version: "1.0.0" }],
    options: { counting: { "XX-M": "strict" }, params: {}, holidays: 0 },
    duties,
    actions: among("must", "open", "overdue"),
    violations: among("must", "overdue", "missed", "late"),
    advisories: among("should", "open", "overdue", "missed", "late"),
    unknowns: duties.filter(({ status }) => status === "unknown"),
    waived: duties.filter(({ status }) => status === "waived"),
    waivers: [],
    inapplicable: [],
    checklists: [],
    problems: [],
    warnings: [],
    ...given,
  };
}

export function instant(text: string): NonNullable<Duty["dueAt"]> {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(`no instant: ${text}`);
  return at;
}

/** Colours as words, so that a golden can be read. */
export const tagged: Paint = {
  bad: (text) => `<bad>${text}</bad>`,
  soon: (text) => `<soon>${text}</soon>`,
  good: (text) => `<good>${text}</good>`,
  strong: (text) => `<b>${text}</b>`,
  faint: (text) => `<i>${text}</i>`,
};

/** The tags taken out again: colour must change nothing else. */
export function untagged(text: string): string {
  return text.replace(/<\/?(?:bad|soon|good|b|i)>/g, "");
}
