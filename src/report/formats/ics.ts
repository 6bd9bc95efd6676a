/** A caseload as iCalendar (RFC 5545): an all-day event for each due date of what is to be done, with alarms, written as it goes. */
import type { CivilDate } from "../../calendar/index.js";
import { civil, dayOf, daysBetween, parseCivilDate, plusDays } from "../../calendar/index.js";
import type { Duty } from "../../engine/report.js";
import type { Pack } from "../../rules/index.js";
import { placeText } from "../caseload/broken.js";
import type { JudgedCase, PiecewiseWriter } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { contentLine, icalendarDate, icalendarText } from "../icalendar.js";
import { identityOf } from "../identity.js";
import { citationOf } from "../sources.js";
import { about, dueDate, standing } from "../words.js";

export interface CaseloadIcsOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
  /** Days before the due date on which an alarm rings, at the beginning of the day. */
  readonly alarms?: readonly number[];
  /** Also what is advised. */
  readonly advised?: boolean;
  /** Also what needs nothing done any more, as cancelled: a calendar that took its event in earlier strikes it out. */
  readonly settled?: boolean;
}

const ALARMS = [7, 1];

/**
 * An event's `UID` is the case and the duty: taken in again, it takes the place of the earlier one. `DTSTAMP` and `SEQUENCE` come
 * from the day the caseload is judged as of, and rise with it; no clock is read. What is to be done without a due date has no event.
 */
export function caseloadIcs({ asOf, packs, alarms = ALARMS, advised = false, settled = false }: CaseloadIcsOptions): PiecewiseWriter {
  const citations = new Map(packs.flatMap(({ clauses }) => clauses.map(({ id }) => [id, citationOf(id, packs)])));
  const setting: Setting = { citations, alarms, stamp: stampOf(asOf) };
  let events = 0;
  return piecewise<Events>({
    begin: () => lines(
      ["BEGIN", "VCALENDAR"], ["VERSION", "2.0"], ["PRODID", "-//permanency//caseload//EN"], ["CALSCALE", "GREGORIAN"],
      ["X-WR-CALNAME", icalendarText(`Duties as of ${asOf}`)],
    ),
    piece: (judged) => {
      const wanted = judged.report.duties.filter((duty) => (duty.force === "must" || advised) && (isAction(duty) || settled));
      const written = wanted.flatMap((duty) => (duty.due === undefined ? [] : [eventOf(duty, duty.due, judged, setting)]));
      return { text: written.join(""), count: written.length };
    },
    add: ({ text, count }) => {
      events += count;
      return text;
    },
    broken: () => "",
    end: () => `${events === 0 ? NO_EVENT : ""}${lines(["END", "VCALENDAR"])}`,
  });
}

/** Those of one case. */
interface Events {
  readonly text: string;
  readonly count: number;
}

interface Setting {
  /** Each clause with what it says and where it stands. */
  readonly citations: ReadonlyMap<string, string>;
  readonly alarms: readonly number[];
  readonly stamp: readonly (readonly [name: string, value: string])[];
}

/** A calendar without any component is not one (3.6): this one asks nothing of anybody. */
const NO_EVENT = lines(
  ["BEGIN", "VTIMEZONE"], ["TZID", "UTC"], ["BEGIN", "STANDARD"], ["DTSTART", "19700101T000000"], ["TZOFFSETFROM", "+0000"],
  ["TZOFFSETTO", "+0000"], ["END", "STANDARD"], ["END", "VTIMEZONE"],
);

/** The day itself, at its first second; and how many days it is after the first there is. */
function stampOf(asOf: string): [string, string][] {
  const [first, day] = [parseCivilDate("0001-01-01"), parseCivilDate(asOf)];
  if (first === undefined || day === undefined) throw new RangeError(`asOf: found ${asOf}, expected a civil date YYYY-MM-DD`);
  return [["DTSTAMP", `${icalendarDate(day)}T000000Z`], ["SEQUENCE", String(daysBetween(dayOf(first), dayOf(day)))]];
}

function isAction({ status }: Duty): boolean {
  return status === "open" || status === "overdue";
}

function eventOf(duty: Duty, due: CivilDate, judged: JudgedCase, { citations, alarms, stamp }: Setting): string {
  const { report } = judged;
  const summary = icalendarText(`${duty.title}: ${about(duty.subject)}, case ${report.caseId}`);
  return [
    lines(
      ["BEGIN", "VEVENT"], ["UID", icalendarText(`${identityOf(report.caseId, duty)}@permanency.invalid`)], ...stamp,
      ["DTSTART;VALUE=DATE", icalendarDate(due)], ["SUMMARY", summary], ["DESCRIPTION", icalendarText(...described(duty, judged, citations))],
      ["CATEGORIES", duty.force === "must" ? "REQUIRED" : "ADVISED"], ["TRANSP", "TRANSPARENT"], ["STATUS", isAction(duty) ? "CONFIRMED" : "CANCELLED"],
    ),
    ...(isAction(duty) ? alarms.filter((before) => civil(plusDays(dayOf(due), -before)) >= report.asOf) : []).map((before) => lines(
      ["BEGIN", "VALARM"], ["ACTION", "DISPLAY"], ["DESCRIPTION", summary], ["TRIGGER", `-P${before}D`], ["END", "VALARM"],
    )),
    lines(["END", "VEVENT"]),
  ].join("");
}

function described(duty: Duty, { report, from }: JudgedCase, citations: Setting["citations"]): string[] {
  return [
    `As of ${report.judgedAsOf ?? report.asOf}: ${standing(duty, report.judgedAsOf ?? report.asOf)}.`,
    `Due: ${dueDate(duty)}`,
    ...(duty.remedy === undefined ? [] : [`To meet it: ${duty.remedy.says}`]),
    ...(duty.missing.length === 0 ? [] : [`Missing: ${duty.missing.join(", ")}`]),
    ...duty.clauses.map((clause) => citations.get(clause) ?? clause),
    `Case ${report.caseId} (${placeText(from)})`,
    `Duty ${duty.id}`,
  ];
}

function lines(...content: readonly (readonly [name: string, value: string])[]): string {
  return content.map(([name, value]) => contentLine(name, value)).join("");
}
