/** Rows of a rule's tables: a case, a day, and what the rule must then say. */
import type { EvaluateOptions } from "../engine/options.js";
import { evaluate } from "../engine/evaluate.js";
import type { Duty, Report, Status } from "../engine/report.js";
import type { Pack, Subject } from "../rules/index.js";
import { parseTimeline } from "../timeline/schema/parse.js";
import type { EventInput, Timeline, TimelineInput } from "../timeline/types.js";
import { anyOf, told } from "./telling.js";

/** What is expected of one duty; what is left out is not looked at. `due: null` means that no date can be given. */
export interface ExpectedDuty {
  readonly subject?: Subject;
  /** Civil date on which it was raised. */
  readonly on?: string;
  readonly due?: string | null;
  readonly dueAt?: string;
  readonly metOn?: string;
  readonly daysLate?: number;
  readonly missing?: readonly string[];
  /** For an unknown one: the fact that would decide, or part of it. */
  readonly needs?: string | RegExp;
}

interface Judged {
  readonly name?: string;
  /** Civil date on which the case is judged. */
  readonly asOf: string;
  readonly options?: Omit<EvaluateOptions, "asOf" | "rules">;
}

/** Events, of an invented child `ana` unless others are named; or a whole timeline. */
type Told =
  | {
    readonly events: readonly EventInput[];
    readonly children?: TimelineInput["children"];
    readonly people?: TimelineInput["people"];
    readonly holds?: TimelineInput["holds"];
    readonly timeline?: never;
  }
  | { readonly timeline: TimelineInput | Timeline; readonly events?: never; readonly children?: never; readonly people?: never; readonly holds?: never };

/** A case, and nothing expected of any duty. */
export type IdleRow = Judged & Told;
/** `raises`: how many duties the rule raises in all. */
export type CaseRow = IdleRow & ExpectedDuty & { readonly raises?: number };
export type BreachRow = CaseRow & { readonly status?: "overdue" | "missed" | "late" };

export interface RuleTables {
  /** Some duty is met as the row says, and nothing is in breach or undecided. */
  readonly met?: readonly CaseRow[];
  /** Some duty is overdue, missed or late as the row says. */
  readonly violates?: readonly BreachRow[];
  /** Some duty cannot be decided, for want of what the row says. */
  readonly unknown?: readonly CaseRow[];
  /** Some duty is still to be done and in time, and nothing is in breach or undecided. */
  readonly open?: readonly CaseRow[];
  /** The rule raises nothing, or only what is no longer asked for. */
  readonly asksNothing?: readonly IdleRow[];
}

export type Table = keyof RuleTables;

const BREACHES: readonly Status[] = ["overdue", "missed", "late"];
const WANTED: Readonly<Record<Table, readonly Status[]>> = { met: ["met"], violates: BREACHES, unknown: ["unknown"], open: ["open"], asksNothing: ["lapsed"] };
const FORBIDDEN: Readonly<Record<Table, readonly Status[]>> = {
  met: [...BREACHES, "unknown"], violates: [], unknown: [], open: [...BREACHES, "unknown"], asksNothing: [...BREACHES, "unknown", "open", "met"],
};

/** Fails, telling what the rule raised, unless it says of the row's case what the row expects. `pack` holds the one rule. */
export function checkRow(pack: Pack, table: Table, row: CaseRow | BreachRow): void {
  const report = evaluate(timelineOf(row, pack), { ...row.options, asOf: row.asOf, rules: pack });
  const fail = (why: string): never => {
    const raised = report.duties.length === 0 ? "" : `\nThe rule raised:\n\n${told(report, report.duties)}`;
    throw new Error(`${why}${raised}`);
  };
  const { duties } = report;
  if (row.raises !== undefined && duties.length !== row.raises) fail(`Expected ${row.raises} duties, and the rule raised ${duties.length}.`);
  const forbidden = duties.find(({ status }) => FORBIDDEN[table].includes(status));
  if (table === "asksNothing") {
    if (forbidden !== undefined) fail(`Expected the rule to ask nothing; ${forbidden.id} is ${forbidden.status}.`);
    return;
  }
  const wanted = "status" in row && row.status !== undefined ? [row.status] : WANTED[table];
  if (duties.length === 0) fail(`Expected a duty that is ${anyOf(wanted)}, and the rule raised none. ${whyNone(report)}`);
  if (forbidden !== undefined) fail(`Expected nothing ${anyOf(FORBIDDEN[table])}; ${forbidden.id} is ${forbidden.status}.`);
  const differences = duties.map((duty) => differencesOf(duty, wanted, row));
  if (differences.every((found) => found.length > 0)) {
    fail(`Expected a duty that is ${anyOf(wanted)}, as the row says.\n${duties.map(({ id }, index) => `${id}: ${differences[index]?.join("; ") ?? ""}`).join("\n")}`);
  }
}

function timelineOf(row: IdleRow, { jurisdiction }: Pack): Timeline {
  if (row.timeline !== undefined) return parseTimeline(row.timeline);
  const { events, children = [{ id: "ana", birthDate: "2015-05-05" }], people, holds } = row;
  return parseTimeline({
    schema: 1, caseId: "row", children, events, ...jurisdiction === undefined ? {} : { jurisdiction },
    ...people === undefined ? {} : { people }, ...holds === undefined ? {} : { holds },
  });
}

function whyNone({ inapplicable }: Report): string {
  return inapplicable.map(({ why }) => why).join(" ");
}

function differencesOf(duty: Duty, wanted: readonly Status[], expected: ExpectedDuty): string[] {
  const { subject, on, due, dueAt, metOn, daysLate, missing, needs } = expected;
  const differs = (what: string, found: unknown, asked: unknown): string[] =>
    asked === undefined || JSON.stringify(found) === JSON.stringify(asked) ? [] : [`${what} is ${shown(found)}, expected ${shown(asked)}`];
  return [
    ...wanted.includes(duty.status) ? [] : [`it is ${duty.status}`],
    ...subject === undefined ? [] : [
      ...differs("its child", duty.subject.child, subject.child), ...differs("its person", duty.subject.person, subject.person),
      ...differs("its household", duty.subject.household, subject.household),
    ],
    ...differs("the day it was raised", duty.trigger?.on, on),
    ...differs("its due date", duty.due ?? null, due),
    ...differs("its due instant", duty.dueAt, dueAt),
    ...differs("the day it was met", duty.metOn, metOn),
    ...differs("the days it is late", duty.daysLate, daysLate),
    ...differs("what is missing", duty.missing, missing),
    ...needs === undefined || fits(duty.needs, needs) ? [] : [`what it needs is ${shown(duty.needs)}, expected ${needs instanceof RegExp ? String(needs) : shown(needs)}`],
  ];
}

function fits(found: string | undefined, asked: string | RegExp): boolean {
  return found !== undefined && (asked instanceof RegExp ? found.search(asked) >= 0 : found.includes(asked));
}

function shown(value: unknown): string {
  return value === undefined || value === null ? "nothing" : JSON.stringify(value);
}
