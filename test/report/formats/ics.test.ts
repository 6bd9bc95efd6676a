import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { missouri } from "permanency/missouri";
import type { Duty } from "../../../src/engine/report.js";
import type { CaseloadIcsOptions } from "../../../src/report/index.js";
import { caseloadIcs } from "../../../src/report/index.js";
import { plain } from "../../../src/report/plain.js";
import { about } from "../../../src/report/words.js";
import { day, duty, instant, reportOf, settled } from "../fixtures.js";
import type { Input } from "./caseload.js";
import { AS_OF, caseloads, casesOf, hostileCaseload, judgedCaseload, judgedOf, pieces, unreadable, written } from "./caseload.js";

const ics = (given: Partial<CaseloadIcsOptions> = {}) => caseloadIcs({ asOf: AS_OF, packs: [missouri], ...given });

/** The events as an independent parser has them. Every line is checked first for what the standard asks of lines. */
function eventsOf(text: string): ICAL.Component[] {
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /[\u0000-\u0008\n\r\u000b-\u001f\u007f]/.test(line))).toEqual([]);
  expect(text).not.toContain("\ufffd");
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect([calendar.name, calendar.getFirstPropertyValue("version"), calendar.getAllSubcomponents().length > 0]).toEqual(["vcalendar", "2.0", true]);
  return calendar.getAllSubcomponents("vevent");
}

const value = (component: ICAL.Component | undefined, name: string): string => String(component?.getFirstPropertyValue(name));

function expectEvents(inputs: readonly Input[]): void {
  const events = eventsOf(written(ics(), inputs));
  const actions = casesOf(inputs).flatMap(({ report }) => report.actions.filter(({ due }) => due !== undefined).map((each): [string, Duty] => [report.caseId, each]));
  expect(events.map((event) => [value(event, "dtstart"), value(event, "summary")])).toEqual(
    actions.map(([caseId, { due, title, subject }]) => [due, plain(`${title}: ${about(subject)}, case ${caseId}`)]),
  );
  const uids = new Set(events.map((event) => value(event, "uid")));
  expect(uids.size).toBe(new Set(actions.map(([caseId, { id }]) => JSON.stringify([caseId, id]))).size);
}

describe("a caseload as iCalendar", () => {
  it("is an all-day event for each due date of what is to be done", () => {
    const dueSoon = duty({ id: "xx/plan:ana@2026-03-06", status: "open", due: day("2026-05-20"), clauses: ["MO-CWM-P04"], missing: ["goal; or, else"] });
    const [event, ...more] = eventsOf(written(ics(), [judgedOf([dueSoon, settled("met"), settled("unknown", { needs: "x" }), duty({ force: "should" })], { caseId: "C/1" })]));
    expect(more).toEqual([]);
    expect(value(event, "uid")).toBe("C%002f1/xx/plan:ana@2026-03-06@permanency.invalid");
    expect(value(event, "dtstart")).toBe("2026-05-20");
    expect(event?.getFirstProperty("dtstart")?.getParameter("value") ?? event?.getFirstProperty("dtstart")?.type).toMatch(/^date$/i);
    expect(value(event, "dtstamp")).toBe("2026-05-02T00:00:00Z");
    expect(value(event, "summary")).toBe("Concurrent goal beside reunification: child ana, case C/1");
    expect(value(event, "description").split("\n")).toEqual([
      "As of 2026-05-02: DUE in 18 days.", "Due: 2026-05-20", "To meet it: Set a concurrent goal.", "Missing: goal; or, else",
      expect.stringMatching(/^MO-CWM-P04: While reunification is the primary goal .* — Mo\. Child Welfare Manual/), "Case C/1 (in.ndjson:1)", "Duty xx/plan:ana@2026-03-06",
    ]);
    expect(event?.getAllSubcomponents("valarm").map((alarm) => [value(alarm, "action"), value(alarm, "trigger")])).toEqual([["DISPLAY", "-P7D"], ["DISPLAY", "-P1D"]]);
  });

  it("says the hour where hours count, and has no alarm for a day gone by", () => {
    const [event] = eventsOf(written(ics(), [judgedOf([duty({ dueAt: instant("2026-04-05T23:30-06:00") })])]));
    expect(value(event, "description")).toContain("Due: 2026-04-05 at 23:30-06:00\n");
    expect(event?.getAllSubcomponents("valarm")).toEqual([]);
    const [soon] = eventsOf(written(ics({ alarms: [30, 3, 0] }), [judgedOf([duty({ status: "open", due: day("2026-05-05") })])]));
    expect(soon?.getAllSubcomponents("valarm").map((alarm) => value(alarm, "trigger"))).toEqual(["-P3D", "PT0S"]);
  });

  it("taken in again takes the place of the earlier event: the same name, a later stamp, a higher sequence", () => {
    const at = (asOf: string) => eventsOf(written(ics({ asOf }), [judgedOf([duty({ due: day("2026-06-01"), status: "open" })])]))[0];
    const [before, after] = [at("2026-05-02"), at("2026-05-03")];
    expect(value(after, "uid")).toBe(value(before, "uid"));
    expect(value(after, "dtstamp") > value(before, "dtstamp")).toBe(true);
    expect(Number(value(after, "sequence")) - Number(value(before, "sequence"))).toBe(1);
    expect(value(at("0001-01-01"), "sequence")).toBe("0");
  });

  it("holds what is advised, and what is settled as cancelled, where that is asked for", () => {
    const duties = [duty({ id: "a" }), duty({ id: "b", force: "should" }), settled("late", { id: "c" }), settled("met", { id: "d", force: "should" })];
    const told = (given: Partial<CaseloadIcsOptions>) => eventsOf(written(ics(given), [judgedOf(duties)])).map((event) => [value(event, "uid").split(/[/@]/)[1], value(event, "status"), value(event, "categories")]);
    expect(told({})).toEqual([["a", "CONFIRMED", "REQUIRED"]]);
    expect(told({ advised: true })).toEqual([["a", "CONFIRMED", "REQUIRED"], ["b", "CONFIRMED", "ADVISED"]]);
    expect(told({ settled: true })).toEqual([["a", "CONFIRMED", "REQUIRED"], ["c", "CANCELLED", "REQUIRED"]]);
    expect(told({ settled: true, advised: true })).toHaveLength(4);
  });

  it("has no event for what has no due date yet", () => {
    const { due: _due, ...undated } = duty({ status: "open" });
    expect(eventsOf(written(ics(), [judgedOf([undated])]))).toEqual([]);
  });

  it("says on which day the record ends, where it ends before", () => {
    const judged = judgedOf([duty({ status: "open", due: day("2026-04-20") })]);
    const [event] = eventsOf(written(ics(), [{ ...judged, report: reportOf(judged.report.duties, { judgedAsOf: day("2026-04-10") }) }]));
    expect(value(event, "description")).toMatch(/^As of 2026-04-10: DUE in 10 days\.\n/);
  });

  it("refuses a day that is none", () => {
    expect(() => ics({ asOf: "2026-02-30" })).toThrow("asOf: found 2026-02-30, expected a civil date YYYY-MM-DD");
  });

  it("cut anywhere, is no calendar", () => {
    const parts = pieces(ics(), [judgedOf([duty()]), unreadable]);
    for (const kept of parts.keys()) expect(parts.slice(0, kept).join("")).not.toContain("END:VCALENDAR");
    expect(() => ICAL.parse(parts.slice(0, -1).join("")) as unknown).toThrow();
  });

  it.each(caseloads)("reads back: %s", (_, inputs) => {
    expectEvents(inputs);
  });

  it("reads back with anything in it", () => {
    fc.assert(fc.property(fc.oneof(hostileCaseload, judgedCaseload), expectEvents), { numRuns: 60 });
  });
});
