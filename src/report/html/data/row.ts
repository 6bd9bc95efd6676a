/** A case as a line of the caseload's list: what it is found by, and how its duties stand. */
import { dayOf } from "../../../calendar/index.js";
import type { Report } from "../../../engine/report.js";
import type { Timeline } from "../../../timeline/types.js";
import { statuses } from "../statuses.js";
import { reader } from "./reader.js";

export interface Named {
  readonly id: string;
  readonly name?: string | undefined;
}

export interface Row {
  readonly caseId: string;
  /** Where it was read. */
  readonly place: string;
  readonly children: readonly Named[];
  /** The caller's own, of the case and of its children. */
  readonly attributes: readonly Attribute[];
  /** Rule's number, status's number, how many: three numbers for each standing its duties have. */
  readonly standings: readonly number[];
  /** Rule's number and due date: two numbers for each open duty that has one. */
  readonly dues: readonly number[];
  /** Contradictions in its own data. */
  readonly problems: number;
}

interface Attribute {
  readonly key: string;
  readonly value: string;
}

/** `ruleNumber` numbers a rule by the duty that names it. */
export function rowOf(report: Report, timeline: Timeline, place: string, ruleNumber: (duty: Report["duties"][number]) => number): Row {
  const counts = new Map<string, { readonly rule: number; readonly status: number; count: number }>();
  const dues: number[] = [];
  for (const duty of report.duties) {
    const rule = ruleNumber(duty);
    const status = statuses.indexOf(duty.status);
    const known = counts.get(`${rule} ${status}`);
    if (known === undefined) counts.set(`${rule} ${status}`, { rule, status, count: 1 });
    else known.count += 1;
    if (duty.status === "open" && duty.due !== undefined) dues.push(rule, dayOf(duty.due));
  }
  return {
    caseId: report.caseId, place,
    children: timeline.children.map(({ id, name }) => ({ id, name })),
    attributes: attributesOf(timeline),
    standings: [...counts.values()].flatMap(({ rule, status, count }) => [rule, status, count]),
    dues,
    problems: report.problems.length,
  };
}

/** Each key and value once, though several children have it. */
function attributesOf({ attributes = {}, children }: Timeline): Attribute[] {
  const all = [attributes, ...children.map((child) => child.attributes ?? {})].flatMap((each) => Object.entries(each));
  const seen = new Map(all.map(([key, value]) => [JSON.stringify([key, value]), { key, value }]));
  return [...seen.values()];
}

export function writeRow({ caseId, place, children, attributes, standings, dues, problems }: Row): readonly unknown[] {
  return [
    caseId, place,
    children.map(({ id, name }) => (name === undefined ? [id] : [id, name])),
    attributes.flatMap(({ key, value }) => [key, value]),
    standings, dues, problems,
  ];
}

export function readRow(value: unknown): Row {
  const read = reader(value);
  return {
    caseId: read.text(), place: read.text(),
    children: read.list().map((child) => {
      const named = reader(child);
      return { id: named.text(), name: named.maybeText() };
    }),
    attributes: pairs(read.texts()),
    standings: read.numbers(), dues: read.numbers(), problems: read.number(),
  };
}

function pairs(flat: readonly string[]): Attribute[] {
  return flat.flatMap((key, at) => (at % 2 === 0 ? [{ key, value: flat[at + 1] ?? "" }] : []));
}
