/** A report of one case as text for a person: what to do first, what went wrong, what cannot be told, and why. */
import type { Duty, Report, Status } from "../engine/report.js";
import { checklistLines } from "./checklists.js";
import { comparedOf, told } from "./compared.js";
import type { Setting } from "./duties.js";
import { inBrief, inFull } from "./duties.js";
import type { Paint } from "./paint.js";
import { plain, wrapped } from "./plain.js";
import { unknownLines } from "./unknowns.js";
import { coverOf } from "./words.js";

export interface TextOptions {
  /** Where the case was read, `cases.ndjson:3`. */
  readonly from?: string;
  /** Also lists what is met, lapsed or waived, the checklists, and the rules that asked nothing. */
  readonly all?: boolean;
  /** Where there is a baseline, ids of the duties that it found too: findings are marked as known or new. */
  readonly known?: ReadonlySet<string> | undefined;
}

/** Lines of text up to 100 columns wide, ending in a line break. Control characters in the data are shown as escapes. */
export function textReport(report: Report, paint: Paint, options: TextOptions = {}): string {
  const { before, after } = textAround(report, paint, options);
  return `${before}${cautionsText(report.warnings, paint)}${after}`;
}

/** The cautions alone; empty where there are none. */
export function cautionsText(warnings: Report["warnings"], paint: Paint): string {
  return ended(section("Take note", warnings, paint, warnings.flatMap(({ message }) => bullet(message))));
}

/** The text without its cautions, and where they stand in it. */
export function textAround(report: Report, paint: Paint, options: TextOptions): { readonly before: string; readonly after: string } {
  const { known } = options;
  const setting: Setting = { asOf: report.asOf, paint, known };
  const beyond = report.violations.filter(({ status }) => status !== "overdue");
  const settled = report.duties.filter(({ status }) => status === "met" || status === "lapsed");
  const stale = report.waivers.filter(({ standing }) => standing === "stale");
  const before = [
    ...heading(report, paint, options),
    ...section("To do, soonest due first", report.actions, paint, inFull(report.actions, setting)),
    ...section("Out of compliance, nothing left to do", beyond, paint, inBrief(beyond, setting)),
    ...section("Advised, not required", report.advisories, paint, inBrief(report.advisories, setting)),
    ...section("Cannot be decided", report.unknowns, paint, unknownLines(report.unknowns, options.all === true, known)),
    ...section("Waived", report.waived, paint, report.waived.flatMap((duty) => [
      ...inBrief([duty], setting), ...wrapped("    ", plain(waiverOf(duty)), 4),
    ])),
    ...section("Waivers that cover nothing any more", stale, paint, stale.flatMap(({ waiver, why }) => bullet(`${coverOf(waiver)}, by ${waiver.by} on ${waiver.on}: ${why}`))),
    ...section("Problems in the record", report.problems, paint, report.problems.flatMap(({ code, message, on, child }) =>
      bullet(`${on}${child === undefined ? "" : `, child ${child}`}: ${message} (${code})`))),
  ];
  const after = options.all === true ? [
    ...section("In order or no longer asked for", settled, paint, inBrief(settled, setting)),
    ...section("Shown, never a finding", report.checklists.filter(({ lines }) => lines.length > 0), paint, checklistLines(report.checklists)),
    ...section("Rules that ask nothing here", report.inapplicable, paint, report.inapplicable.flatMap(({ rule, why }) => bullet(`${rule}: ${why}`))),
  ] : [];
  return { before: ended(before), after: ended(after) };
}

function ended(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function heading(report: Report, paint: Paint, { from, known: found }: TextOptions): string[] {
  const packs = report.packs.map(({ id, version }) => `${id} ${version}`).join(", ");
  const known = report.options.knownBy === undefined ? "" : `, as known by ${report.options.knownBy}`;
  const place = from === undefined ? "" : ` (${from})`;
  const name = `Case ${plain(report.caseId)}`;
  const when = report.judgedAsOf === undefined ? report.asOf : `${report.judgedAsOf}, where its record ends (asked for: ${report.asOf})`;
  const rest = plain(`, as of ${when}${known}, rules ${packs}${place}`);
  const [first = "", ...more] = wrapped("", name + rest, 2);
  return [paint.strong(first.slice(0, name.length)) + first.slice(name.length), ...more, `${standingOfCase(report, paint)}${found === undefined ? "" : `; new since the baseline: ${told(comparedOf(report, found), "new")}`}`];
}

/** The whole case in one line. */
function standingOfCase({ duties, actions, violations, advisories, unknowns, waived }: Report, paint: Paint): string {
  const among = (list: readonly Duty[], ...statuses: readonly Status[]) => list.filter(({ status }) => statuses.includes(status)).length;
  const overdue = among(actions, "overdue");
  const due = among(actions, "open");
  const beyond = violations.length - overdue;
  const parts = [
    ...(overdue === 0 ? [] : [paint.bad(`${overdue} overdue`)]),
    ...(beyond === 0 ? [] : [paint.bad(`${beyond} late or missed`)]),
    ...(due === 0 ? [] : [paint.soon(`${due} to do`)]),
    ...(advisories.length === 0 ? [] : [`${advisories.length} advised`]),
    ...(unknowns.length === 0 ? [] : [`${unknowns.length} cannot be decided`]),
    ...(waived.length === 0 ? [] : [`${waived.length} waived`]),
    `${among(duties, "met")} met`,
    ...(among(duties, "lapsed") === 0 ? [] : [`${among(duties, "lapsed")} no longer asked for`]),
  ];
  const clean = unknowns.length === 0 ? paint.good("No violation") : "No violation that the record shows";
  return `${violations.length === 0 ? `${clean}: ` : ""}${parts.join(", ")}`;
}

function waiverOf({ waived }: Duty): string {
  return waived === undefined ? "" : `waived by ${waived.by} on ${waived.on}${waived.until === undefined ? "" : `, until ${waived.until}`}: ${waived.reason}`;
}

function section(title: string, items: readonly unknown[], paint: Paint, lines: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", paint.strong(`${title} (${items.length})`), ...lines];
}

function bullet(text: string): string[] {
  return wrapped("  - ", plain(text));
}
