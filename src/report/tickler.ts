/** The tickler list: what a caseload asks for in the coming days and what is overdue, soonest due first. */
import type { CivilDate } from "../calendar/index.js";
import { civil, dayOf, plusDays } from "../calendar/index.js";
import type { Duty } from "../engine/report.js";
import { compareText } from "../timeline/view/index.js";
import type { Place } from "./caseload/broken.js";
import { placeText } from "./caseload/broken.js";
import type { JudgedCase } from "./caseload/writer.js";
import type { Paint } from "./paint.js";
import { counted, plain, wrapped } from "./plain.js";
import { about, inColour, standing } from "./words.js";
import { csvLine, csvList } from "./csv.js";

/** One duty to be done, with the case it is of. */
export interface Ticked {
  readonly due: CivilDate;
  readonly caseId: string;
  readonly from: Place;
  /** The case's own: county, worker. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly duty: Duty;
}

export interface TicklerOptions {
  readonly asOf: CivilDate;
  /** Days ahead that are listed, the last included. */
  readonly within: number;
  /** A list for each value of this case attribute. */
  readonly by?: string;
}

/** What of a case is overdue or due by then, required and advised alike. Without a due date nothing can be listed; see `undated`. */
export function tickedOf({ report, timeline, from }: JudgedCase, { asOf, within }: TicklerOptions): Ticked[] {
  const last = civil(plusDays(dayOf(asOf), within));
  return toDo(report.duties).flatMap((duty) => (duty.due === undefined || duty.due > last ? []
    : [{ due: duty.due, caseId: report.caseId, from, attributes: timeline.attributes ?? {}, duty }]));
}

/** Duties to be done for which no due date can be given yet. */
export function undated({ report }: JudgedCase): number {
  return toDo(report.duties).filter(({ due }) => due === undefined).length;
}

function toDo(duties: readonly Duty[]): Duty[] {
  return duties.filter(({ status }) => status === "open" || status === "overdue");
}

/** Soonest due first; on one day by case, then by duty. */
export function soonestFirst(a: Ticked, b: Ticked): number {
  return compareText(a.due, b.due) || compareText(a.caseId, b.caseId) || compareText(a.duty.id, b.duty.id);
}

/** The list as text. `ticked` must be in order. */
export function ticklerText(ticked: readonly Ticked[], without: number, { asOf, within, by }: TicklerOptions, paint: Paint): string {
  const last = civil(plusDays(dayOf(asOf), within));
  const overdue = ticked.filter(({ duty }) => duty.status === "overdue").length;
  const cases = new Set(ticked.map(({ caseId }) => caseId)).size;
  const told = ticked.length === 0 ? "nothing" : `${overdue === 0 ? "" : `${paint.bad(`${overdue} overdue`)}, `}${ticked.length - overdue} to come, in ${counted(cases, "case")}`;
  return [
    `${paint.strong(`Due by ${last}`)}, ${counted(within, "day")} from ${asOf}: ${told}`,
    ...without === 0 ? [] : [paint.faint(`${counted(without, "duty", "duties")} to be done without a due date yet`)],
    ...by === undefined ? entries(ticked, asOf, paint) : groups(ticked, by).flatMap(([value, list]) =>
      ["", paint.strong(plain(value === undefined ? `No ${by} on record` : `${by} ${value}`)), ...entries(list, asOf, paint)]),
    "",
  ].join("\n");
}

function groups(ticked: readonly Ticked[], by: string): [string | undefined, Ticked[]][] {
  const found = new Map<string | undefined, Ticked[]>();
  for (const one of ticked) {
    const value = Object.hasOwn(one.attributes, by) ? one.attributes[by] : undefined;
    found.set(value, [...found.get(value) ?? [], one]);
  }
  return [...found].sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : compareText(a, b)));
}

const MARGIN = 14;

function entries(ticked: readonly Ticked[], asOf: CivilDate, paint: Paint): string[] {
  return ticked.flatMap(({ due, caseId, from, duty }) => {
    const stands = standing(duty, asOf);
    const lead = `  ${due}  ${stands}  `;
    const [first = "", ...more] = wrapped(lead, plain(`${duty.title}${duty.force === "should" ? " (advised)" : ""}`), MARGIN);
    const rest = [`case ${caseId}`, about(duty.subject), duty.clauses.join(", "), duty.id, placeText(from)];
    return [
      `  ${due}  ${inColour(duty, stands, paint)}  ${first.slice(lead.length)}`, ...more,
      ...wrapped(" ".repeat(MARGIN), plain(rest.join(" · "))).map(paint.faint),
    ];
  });
}

const COLUMNS = ["due", "status", "case_id", "subject_child", "subject_person", "subject_household", "title", "force", "clauses", "duty_id", "remedy", "file", "line", "item"] as const;

/** The list as CSV, one row a duty; each attribute of a case has a column of its own, `case.county`. `ticked` must be in order. */
export function ticklerCsv(ticked: readonly Ticked[]): string {
  const attributes = [...new Set(ticked.flatMap((one) => Object.keys(one.attributes)))].sort();
  return [
    csvLine([...COLUMNS, ...attributes.map((name) => `case.${name}`)]),
    ...ticked.map(({ due, caseId, from, duty, attributes: own }) => csvLine([
      due, duty.status, caseId, duty.subject.child, duty.subject.person, duty.subject.household, duty.title, duty.force, csvList(duty.clauses), duty.id,
      duty.remedy?.says, from.file, from.line, from.item, ...attributes.map((name) => (Object.hasOwn(own, name) ? own[name] : undefined)),
    ])),
  ].join("");
}
