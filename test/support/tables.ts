/** Tables that state the law: a row is a case, a day, and the duties one rule must then show. */
import { describe, expect, it } from "vitest";
import type { EvaluateOptions } from "../../src/index.js";
import { evaluate } from "../../src/index.js";
import type { Duty, Status } from "../../src/index.js";
import { parseTimeline } from "../../src/schema.js";
import type { EventInput, Timeline, TimelineInput } from "../../src/schema.js";
import { packFor } from "./packs.js";
import { expectPlain } from "./plain.js";

/** What is expected of one duty; what is left out is not looked at. `due: null` means that none is given. */
export interface Expected {
  readonly status: Status;
  readonly child?: string;
  readonly person?: string;
  readonly household?: string;
  /** Day it was raised. */
  readonly on?: string;
  readonly due?: string | null;
  readonly dueAt?: string;
  readonly precision?: "day" | "instant";
  readonly metOn?: string;
  readonly daysLate?: number;
  /** What its due date is made of, step by step: `2026-03-02: the plan was completed`. */
  readonly steps?: readonly string[];
  /** What ended what required it: `2026-03-09: the case closed`. */
  readonly ended?: string;
  readonly missing?: readonly string[];
  readonly needs?: RegExp;
  readonly basis?: string;
  readonly backdated?: boolean;
  /** Its id, without the rule's. */
  readonly id?: string;
  /** Kind of the fact that raised it. */
  readonly raisedBy?: string;
  /** What raised it, in words. */
  readonly what?: string;
  /** Facts looked at, part by part: `plan: 2026-03-02`, or `plan: not 2026-03-01, a plan of another kind`. */
  readonly evidence?: readonly string[];
  readonly remedy?: { readonly says: string; readonly events: readonly EventInput[] } | undefined;
}

export interface Row {
  readonly name: string;
  readonly events: readonly EventInput[];
  readonly asOf: string;
  readonly children?: TimelineInput["children"];
  readonly people?: TimelineInput["people"];
  readonly holds?: TimelineInput["holds"];
  readonly options?: Partial<EvaluateOptions>;
  /** Every duty of the rule, in order of due date, then subject. */
  readonly duties: readonly Expected[];
}

/** A case of one invented child, `ana`, in Missouri, unless told otherwise. */
export function caseOf(row: Pick<Row, "events" | "children" | "people" | "holds">, jurisdiction = "US-MO"): Timeline {
  return parseTimeline({
    schema: 1, caseId: "case-1", jurisdiction,
    children: row.children ?? [{ id: "ana", birthDate: "2015-05-05" }],
    ...(row.people === undefined ? {} : { people: row.people }),
    ...(row.holds === undefined ? {} : { holds: row.holds }),
    events: [...row.events],
  });
}

/** The duties of one rule, alone. */
export function dutiesOf(rule: string, timeline: Timeline, asOf: string, options: Partial<EvaluateOptions> = {}): readonly Duty[] {
  const { pack } = packFor(rule);
  const rules = pack.rules.filter(({ id }) => id === rule);
  if (rules.length !== 1) throw new Error(`no rule ${rule} in the pack`);
  return evaluate(timeline, { rules: { ...pack, rules }, asOf, ...options }).duties;
}

/** Runs a rule's boundary table, on cases of its pack's jurisdiction. */
export function boundaries(rule: string, rows: readonly Row[]): void {
  const { jurisdiction } = packFor(rule);
  describe(rule, () => {
    for (const row of rows) {
      it(row.name, () => {
        const duties = dutiesOf(rule, caseOf(row, jurisdiction), row.asOf, row.options);
        expect(duties.map((duty, index) => seen(duty, row.duties[index]))).toEqual(row.duties);
        for (const duty of duties) {
          accounted(duty);
          heldByRemedy(rule, row, duty);
        }
      });
    }
  });
}

/** A duty accounts for itself: what its due date rests on, step by step, and each fact looked at once for each part. */
function accounted({ id, basis, steps, evidence, ...duty }: Duty): void {
  expectPlain({ ...duty, steps, evidence }, id);
  expect(basis.kind === "source" ? "source" : `${basis.kind} ${basis.name}`, id).toMatch(/^(source|(assumption|option) \S+)$/);
  for (const { says } of steps) expect(says, id).toMatch(/\S/);
  for (const part of new Set(evidence.map((each) => each.part))) {
    const looked = evidence.filter((each) => each.part === part);
    const [counted, passed] = [looked.filter((each) => each.counted), looked.filter((each) => !each.counted)];
    expect(counted.length, `${id}: facts that count as ${part}`).toBeLessThanOrEqual(1);
    expect(passed.length, `${id}: facts that do not count as ${part}`).toBeLessThanOrEqual(5);
    for (const { why } of passed) expect(why, `${id}: ${part}`).toMatch(/\S/);
  }
}

/** A duty with something to do says what: doing it, and no less, leaves nothing to do. Any other duty has nothing to say. */
function heldByRemedy(rule: string, row: Row, duty: Duty): void {
  const acts = ({ status }: Duty) => status === "open" || status === "overdue";
  if (!acts(duty)) {
    expect(duty.remedy, `the remedy of ${duty.id}`).toBeUndefined();
    return;
  }
  const events = duty.remedy?.events ?? [];
  expect(duty.remedy?.says, `the remedy of ${duty.id}`).toMatch(/^[A-Z].*\.$/);
  expect(events.length, `the remedy of ${duty.id}`).toBeGreaterThan(0);
  // What is recorded later than today outranks what is done today (S18); nobody could know of it.
  if (row.options?.knownBy !== undefined || row.events.some(({ recordedOn = "" }) => recordedOn > row.asOf)) return;
  const done = [row.asOf, ...events.map(({ on }) => on.slice(0, "YYYY-MM-DD".length))].sort().at(-1) ?? row.asOf;
  const becomes = (added: readonly EventInput[]): Duty | undefined => {
    const timeline = caseOf({ ...row, events: [...row.events, ...added] }, packFor(rule).jurisdiction);
    return dutiesOf(rule, timeline, done, row.options).find(({ id }) => id === duty.id);
  };
  const after = becomes(events);
  expect(after === undefined || !acts(after), `${duty.id} has something to do after ${JSON.stringify(events)}`).toBe(true);
  if (after?.status !== "met" || events.length === 1) return;
  for (const left of events) {
    expect(becomes(events.filter((event) => event !== left))?.status, `${duty.id} without ${JSON.stringify(left)}`).not.toBe("met");
  }
}

/** A duty cut down to what a row looks at. */
function seen(duty: Duty, expected: Expected | undefined): Expected {
  const all: Required<Omit<Expected, "needs">> & { needs: RegExp | string | undefined } = {
    status: duty.status,
    child: duty.subject.child ?? "",
    person: duty.subject.person ?? "",
    household: duty.subject.household ?? "",
    on: duty.trigger?.on ?? "",
    due: duty.due ?? null,
    dueAt: duty.dueAt ?? "",
    precision: duty.precision,
    metOn: duty.metOn ?? "",
    daysLate: duty.daysLate ?? 0,
    steps: duty.steps.map(({ says, on }) => `${on}: ${says}`),
    ended: duty.ended === undefined ? "" : `${duty.ended.on}: ${duty.ended.why}`,
    missing: [...duty.missing],
    needs: expected?.needs?.test(duty.needs ?? "") === true ? expected.needs : duty.needs,
    basis: duty.basis.kind === "source" ? "source" : duty.basis.name,
    backdated: duty.backdated ?? false,
    id: duty.id.slice(duty.rule.length + 1),
    raisedBy: duty.trigger?.fact.kind ?? "",
    what: duty.trigger?.what ?? "",
    evidence: duty.evidence.map(({ part, fact, counted, why }) => `${part}: ${counted ? fact.on : `not ${fact.on}, ${why ?? ""}`}`),
    remedy: duty.remedy,
  };
  const keys = expected === undefined ? ["status", "on", "due", "missing"] : Object.keys(expected);
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))) as unknown as Expected;
}
