import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civil, contains } from "../../../src/calendar/index.js";
import type { EventInput } from "../../../src/schema.js";
import { historyOf, merged } from "../../../src/timeline/view/index.js";
import { civilTexts, day } from "../../calendar/helpers.js";
import { text, viewOf } from "./helpers.js";

type Assessed = Extract<EventInput, { kind: "housing-assessed" }>;
const assessed = (on: string, finding: Assessed["finding"], recordedOn = on): Assessed => ({ kind: "housing-assessed", on, household: "mia-home", of: "parents", finding, recordedOn });

/** Findings over time; a stable one stands for nothing holding. */
function found(events: readonly EventInput[], until?: string) {
  return historyOf(viewOf(events).facts("housing-assessed"), ({ event }) => (event.finding === "stable" ? undefined : event.finding), until === undefined ? undefined : day(until));
}
const told = (events: readonly EventInput[], until?: string) => {
  const { held, contested } = found(events, until);
  return [held.map(({ value, span }) => `${value} ${text(span)}`), contested.map(({ span }) => text(span))];
};

describe("a value holds from the day it is set to the next setting", () => {
  it.each<[string, Assessed[], string[], string[]]>([
    ["nothing set", [], [], []],
    ["set once", [assessed("2021-09-01", "homeless")], ["homeless 2021-09-01/"], []],
    ["set anew", [assessed("2021-09-01", "homeless"), assessed("2021-10-01", "at-risk")], ["homeless 2021-09-01/2021-10-01", "at-risk 2021-10-01/"], []],
    ["nothing holds any more", [assessed("2021-09-01", "homeless"), assessed("2021-10-01", "stable")], ["homeless 2021-09-01/2021-10-01"], []],
    ["the same on one day, recorded twice", [assessed("2021-09-01", "homeless"), assessed("2021-09-01", "homeless", "2021-09-03")], ["homeless 2021-09-01/"], []],
    ["of contradictory settings of one day the later recorded stands (S18)", [assessed("2021-09-01", "homeless"), assessed("2021-09-01", "at-risk", "2021-09-03")], ["at-risk 2021-09-01/"], []],
    ["whichever comes first in the record", [assessed("2021-09-01", "at-risk", "2021-09-03"), assessed("2021-09-01", "homeless")], ["at-risk 2021-09-01/"], []],
    ["the later recorded says that nothing holds", [assessed("2021-09-01", "homeless"), assessed("2021-09-01", "stable", "2021-09-03")], [], []],
    ["recorded together they contradict each other, until the next day with one (S19)", [assessed("2021-09-01", "homeless"), assessed("2021-09-01", "at-risk"), assessed("2021-10-01", "at-risk")], ["at-risk 2021-10-01/"], ["2021-09-01/2021-10-01"]],
    ["something and nothing on one day contradict each other too", [assessed("2021-09-01", "homeless"), assessed("2021-09-01", "stable")], [], ["2021-09-01/"]],
    ["of three, two recorded last and contradicting", [assessed("2021-09-01", "stable"), assessed("2021-09-01", "homeless", "2021-09-03"), assessed("2021-09-01", "at-risk", "2021-09-03")], [], ["2021-09-01/"]],
  ])("%s", (_, events, held, contested) => expect(told(events)).toEqual([held, contested]));

  it("nothing is held past the given end", () => {
    expect(told([assessed("2021-09-01", "homeless"), assessed("2021-10-01", "at-risk")], "2021-09-15")).toEqual([["homeless 2021-09-01/2021-09-15"], []]);
    expect(told([assessed("2021-09-15", "homeless")], "2021-09-15")).toEqual([[], []]);
  });

  it("on every day at most one value holds, or the day is contested, and it is what that day's last setting says", () => {
    const finding = fc.constantFrom<Assessed["finding"]>("stable", "at-risk", "homeless");
    const on = civilTexts("2021-09-01", "2021-09-20");
    fc.assert(
      fc.property(fc.array(fc.record({ on, finding, late: fc.boolean() }), { maxLength: 10 }), on, (facts, asked) => {
        const events = facts.map(({ on: date, finding: value, late }) => assessed(date, value, late ? "2021-12-01" : date));
        const { held, contested } = found(events);
        const last = events.map((event) => event.on).filter((date) => date <= asked).sort().at(-1);
        const ofDay = events.filter((event) => event.on === last);
        const latest = ofDay.map((event) => event.recordedOn ?? "").sort().at(-1);
        const standing = new Set(ofDay.filter((event) => event.recordedOn === latest).map((event) => event.finding));
        const holding = held.filter(({ span }) => contains(span, day(asked))).map(({ value }) => value);
        expect(contested.some(({ span }) => contains(span, day(asked)))).toBe(standing.size > 1);
        expect(holding).toEqual(standing.size === 1 ? [...standing].filter((value) => value !== "stable") : []);
      }),
    );
  });
});

describe("adjacent stretches of one value are one", () => {
  it.each<[string, Assessed[], string[]]>([
    ["dated by the first", [assessed("2021-09-01", "homeless"), assessed("2021-10-01", "homeless"), assessed("2021-11-01", "homeless")], ["homeless 2021-09-01/ set 2021-09-01"]],
    ["not over another value", [assessed("2021-09-01", "homeless"), assessed("2021-10-01", "at-risk"), assessed("2021-11-01", "homeless")],
      ["homeless 2021-09-01/2021-10-01 set 2021-09-01", "at-risk 2021-10-01/2021-11-01 set 2021-10-01", "homeless 2021-11-01/ set 2021-11-01"]],
    ["not over a gap", [assessed("2021-09-01", "homeless"), assessed("2021-10-01", "stable"), assessed("2021-11-01", "homeless")],
      ["homeless 2021-09-01/2021-10-01 set 2021-09-01", "homeless 2021-11-01/ set 2021-11-01"]],
  ])("%s", (_, events, expected) => expect(merged(found(events).held).map(({ value, span, by }) => `${value} ${text(span)} set ${civil(by.on)}`)).toEqual(expected));
});
