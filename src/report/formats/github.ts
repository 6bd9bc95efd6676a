/** A caseload as annotations of a GitHub workflow: commands in a step's log. What GitHub would not show is counted instead. */
import { isBreach } from "../../engine/breach.js";
import type { Duty } from "../../engine/report.js";
import type { Broken } from "../caseload/broken.js";
import { brokenText, placeText } from "../caseload/broken.js";
import type { Place } from "../caseload/broken.js";
import type { CaseloadEnd, JudgedCase, PiecewiseWriter } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { comparedText, isKnown } from "../compared.js";
import { noPaint } from "../paint.js";
import { counted, grouped, plain } from "../plain.js";
import { about, standing } from "../words.js";

export interface CaseloadGithubOptions {
  /** Annotations of each level that are written; GitHub shows ten a step. */
  readonly most?: number;
}

/** What GitHub shows of one level in one step. */
const SHOWN = 10;

type Level = "error" | "warning" | "notice";

/**
 * What is required and in breach, and what could not be read, is an error; what is advised and in breach is a warning; a breach that
 * the baseline knows is a notice. One notice at the end says how many there are in all. The first of each level are written, in the
 * order of the input.
 */
export function caseloadGithub({ most: shownMost = SHOWN }: CaseloadGithubOptions = {}): PiecewiseWriter {
  const found = { error: 0, warning: 0, notice: 0 };
  const most: Counts = { error: shownMost, warning: shownMost, notice: shownMost - 1 }; // the last notice is the one at the end
  const shown = (counts: Record<Level, number>, { level, text }: Annotation): string => {
    counts[level] += 1;
    return counts[level] > most[level] ? "" : text;
  };
  return piecewise<readonly Annotation[]>({
    begin: () => "",
    piece: (judged) => {
      const own = { error: 0, warning: 0, notice: 0 };
      return judged.report.duties.filter(({ status }) => isBreach(status)).map((duty) => annotationOf(duty, judged)).map((each) => ({ ...each, text: shown(own, each) }));
    },
    add: (annotations) => annotations.map((each) => shown(found, each)).join(""),
    broken: (broken) => shown(found, annotation("error", broken.from, `Could not be read: ${placeText(broken.from)}`, toldOf(broken))),
    end: (end) => command("notice", { title: "Duties of the caseload" }, closing(end, found, most)),
  });
}

type Counts = Readonly<Record<Level, number>>;

interface Annotation {
  readonly level: Level;
  /** Empty where its case alone has more of the level than are shown. */
  readonly text: string;
}

function annotation(level: Annotation["level"], from: Place, title: string, lines: readonly string[]): Annotation {
  return { level, text: command(level, { ...position(from), title }, lines) };
}

function annotationOf(duty: Duty, judged: JudgedCase): Annotation {
  const known = isKnown(duty, judged.known) === true;
  const level = known ? "notice" : duty.force === "must" ? "error" : "warning";
  return annotation(level, judged.from, `${known ? "Known: " : ""}${standing(duty, judged.report.asOf)}: ${duty.title}`, told(duty, judged));
}

function told(duty: Duty, { report, from }: JudgedCase): string[] {
  return [
    `Case ${report.caseId} (${placeText(from)}), ${about(duty.subject)}: ${duty.message}`,
    ...(duty.remedy === undefined ? [] : [`To meet it: ${duty.remedy.says}`]),
    `${duty.clauses.join(", ")} · ${duty.id}`,
  ];
}

function toldOf(broken: Broken): string[] {
  return brokenText(broken, noPaint).trimEnd().split("\n");
}

function closing({ summary, unread, compared }: CaseloadEnd, found: Counts, most: Counts): string[] {
  const { cases, outOfCompliance, must, should } = summary;
  const untold = (["error", "warning", "notice"] as const).filter((level) => found[level] > most[level])
    .map((level) => `${grouped(most[level])} of ${counted(found[level], level === "notice" ? "known breach" : level, level === "notice" ? "known breaches" : undefined)}`);
  return [
    `${counted(cases, "case")}, ${grouped(outOfCompliance)} out of compliance, ${grouped(summary.withActions)} with something to do, ${counted(unread, "input")} that could not be read.`,
    `Required: ${grouped(must.overdue)} overdue, ${grouped(must.missed)} missed, ${grouped(must.late)} late. Required or advised, and cannot be decided: ${grouped(must.unknown + should.unknown)}.`,
    ...(compared === undefined ? [] : [comparedText(compared)]),
    ...(untold.length === 0 ? [] : [`Annotated: the first ${untold.join(", the first ")}; GitHub shows no more of a step.`]),
  ];
}

function position({ file, line }: Place): Readonly<Record<string, string>> {
  if (file === "-") return {};
  return { file, ...(line !== undefined && { line: String(line) }) };
}

/** `::error file=in.ndjson,line=3,title=…::…`; lines of the message are kept apart by `%0A`. */
function command(level: Level, properties: Readonly<Record<string, string>>, lines: readonly string[]): string {
  const named = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(value)}`).join(",");
  return `::${level} ${named}::${lines.map(messageText).join("%0A")}\n`;
}

/** A line break is shown as an escape already: only `%` begins something. */
function messageText(text: string): string {
  return plain(text).replaceAll("%", "%25");
}

function propertyText(text: string): string {
  return messageText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
