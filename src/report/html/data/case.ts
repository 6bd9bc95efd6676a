/** What the page of one case shows. */
import { dayOf, FOREVER } from "../../../calendar/index.js";
import type { JudgedCase } from "../../caseload/writer.js";
import { about } from "../../words.js";
import { shortDate } from "../dates.js";
import { viewCase } from "../../../timeline/view/index.js";
import { bearingOf } from "../picture/bearings.js";
import { factMarks } from "../picture/facts.js";
import { heldSpans } from "../picture/held.js";
import type { FactMark, HeldSpan } from "../picture/lanes.js";
import { factLanes, heldLanes } from "../picture/lanes.js";
import type { Circumstance } from "./circumstance.js";
import type { ShownDuty, Who } from "./duty.js";
import { daysOf, readDuty, writeDuty } from "./duty.js";
import { reader, shortened } from "./reader.js";
import type { Table } from "./table.js";
import { tableOf } from "./table.js";

export interface CaseData {
  /** The last day the source of the record covers, where that is before the day of the report. */
  readonly judgedAsOf?: number | undefined;
  /** Soonest due first. */
  readonly duties: readonly ShownDuty[];
  readonly held: readonly HeldSpan[];
  readonly facts: readonly FactMark[];
  /** Contradictions in the data. */
  readonly problems: readonly string[];
  /** Cautions about this case. */
  readonly warnings: readonly string[];
  /** Waivers that cover nothing any more. */
  readonly stale: readonly string[];
  /** What an import left out of the record. */
  readonly unused: readonly string[];
}

/** What is numbered over all cases. */
export interface Numbering {
  circumstance(duty: JudgedCase["report"]["duties"][number]): number;
  readonly texts: Table<string>;
}

export function writeCase({ report, timeline, unused }: JudgedCase, { circumstance, texts }: Numbering): readonly unknown[] {
  const children = timeline.children.map(({ id }) => id);
  const whos = tableOf<readonly unknown[]>();
  const duties = report.duties.map((duty) => {
    const { child } = duty.subject;
    const at = child === undefined ? undefined : children.indexOf(child);
    return writeDuty(circumstance(duty), whos.numberOf([at, about(duty.subject)]), daysOf(duty));
  });
  const view = viewCase(timeline, {
    asOf: dayOf(report.judgedAsOf ?? report.asOf),
    knownBy: report.options.knownBy === undefined ? FOREVER : dayOf(report.options.knownBy),
  });
  const bearing = bearingOf(report.duties);
  return [
    report.judgedAsOf === undefined ? null : dayOf(report.judgedAsOf),
    whos.added(),
    duties,
    heldSpans(view, bearing).map(({ lane, child, from, to, what, clauses, ended }) => shortened([
      heldLanes.indexOf(lane), from, texts.numberOf(what), texts.numberOf(clauses), to, child, ended === undefined ? undefined : texts.numberOf(ended),
    ])),
    factMarks(view, bearing).map(({ lane, on, what, who, clauses }) => [
      factLanes.indexOf(lane), on, texts.numberOf(what), texts.numberOf(who), texts.numberOf(clauses),
    ]),
    report.problems.map(({ on, child, message, code }) => `${shortDate(on)}${child === undefined ? "" : `, child ${child}`}: ${message} (${code})`),
    report.warnings.filter(({ code }) => code !== "later-version").map(({ message }) => message), // of the packs, told once for all cases
    report.waivers.filter(({ standing }) => standing === "stale").map(({ waiver, why }) =>
      `${waiver.duty ?? `${waiver.rule}, ${about(waiver.subject)}`}, by ${waiver.by} on ${shortDate(waiver.on)}: ${why}`),
    unused.map(({ element, value, why }) => `${element}${value === "" ? "" : ` ${JSON.stringify(value)}`}: ${why}`),
  ];
}

export function readCase(value: unknown, circumstances: readonly Circumstance[], texts: readonly string[]): CaseData {
  const read = reader(value);
  const text = (number: number): string => {
    const found = texts[number];
    if (found === undefined) throw new RangeError(`no text ${number} in the page's data`);
    return found;
  };
  const judgedAsOf = read.maybeNumber();
  const whos = read.list().map((who): Who => {
    const of = reader(who);
    return { child: of.maybeNumber(), says: of.text() };
  });
  return {
    judgedAsOf,
    duties: read.list().map((duty) => readDuty(duty, circumstances, whos)),
    held: read.list().map((span) => readHeld(span, text)),
    facts: read.list().map((fact) => readFact(fact, text)),
    problems: read.texts(), warnings: read.texts(), stale: read.texts(), unused: read.texts(),
  };
}

function readHeld(value: unknown, text: (number: number) => string): HeldSpan {
  const read = reader(value);
  const lane = known(heldLanes[read.number()]);
  const [from, what, clauses] = [read.number(), text(read.number()), text(read.number())];
  const [to, child, ended] = [read.maybeNumber(), read.maybeNumber(), read.maybeNumber()];
  return { lane, from, what, clauses, to, child, ended: ended === undefined ? undefined : text(ended) };
}

function readFact(value: unknown, text: (number: number) => string): FactMark {
  const read = reader(value);
  return { lane: known(factLanes[read.number()]), on: read.number(), what: text(read.number()), who: text(read.number()), clauses: text(read.number()) };
}

function known<T>(lane: T | undefined): T {
  if (lane === undefined) throw new RangeError("the page's data name a lane that is none");
  return lane;
}
