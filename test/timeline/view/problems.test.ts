import { describe, expect, it } from "vitest";
import type { EventInput, TimelineInput } from "../../../src/schema.js";
import { closed, codes, entered, exited, goal, opened, placed, viewOf } from "./helpers.js";

const rosa = { kind: "relative-listed", on: "2021-08-20", relative: "aunt-rosa" } as const;
const assessed = (finding: "stable" | "homeless", more: object = {}): EventInput => ({ kind: "housing-assessed", on: "2021-09-01", household: "mia-home", of: "parents", finding, ...more });
const found = (working: boolean, more: object = {}): EventInput => ({ kind: "goal-assessed", on: "2021-09-01", working, ...more });
const base = [opened("2021-08-02"), entered("2021-08-02")];
const moved = (state: string, more: object = {}): EventInput => ({ kind: "person-moved", on: "2021-09-01", person: "aunt-rosa", state, ...more });
const people: TimelineInput["people"] = [{ id: "aunt-rosa", role: "relative" }, { id: "uncle-tom", role: "relative" }];

describe("contradictions in the data are reported apart (S19)", () => {
  it.each<[string, EventInput[], string[]]>([
    ["a plain case has none", [...base, placed("2021-08-02", "shelter", { child: "ana" }), goal("2021-08-05", "reunification", { child: "ana" }), rosa, assessed("homeless"), found(true), exited("2022-03-01"), closed("2022-03-20")], []],
    ["an exit without an entry", [exited("2021-08-02")], ["exit-without-entry"]],
    ["a second entry without an exit", [...base, entered("2021-09-01")], ["entry-while-in-care"]],
    ["a placement of a child not in care", [...base, placed("2021-09-01", "shelter", { child: "ben" })], ["placement-outside-care"]],
    ["a placement on the day of exit", [...base, exited("2021-10-01"), placed("2021-10-01", "shelter", { child: "ana" })], ["placement-outside-care"]],
    ["a placement after the closing", [...base, closed("2022-03-20"), placed("2022-04-01", "shelter", { child: "ana" })], ["closing-while-in-care", "placement-after-closing"]],
    ["a placement before the case was opened is not one after a closing", [entered("2021-08-01"), placed("2021-08-01", "shelter", { child: "ana" }), opened("2021-08-02")], []],
    ["two placements of one day", [...base, placed("2021-08-02", "shelter", { child: "ana" }), placed("2021-08-02", "foster-home", { child: "ana" })], ["contradictory-placements"]],
    ["two placements of one day, one recorded later", [...base, placed("2021-08-02", "shelter", { child: "ana" }), placed("2021-08-02", "foster-home", { child: "ana", recordedOn: "2021-08-03" })], []],
    ["two findings on the goal of one day", [...base, found(true, { child: "ana" }), found(false, { child: "ana" })], ["contradictory-assessments"]],
    ["findings on two goals of one day", [...base, found(true, { child: "ana" }), found(false, { child: "ana", role: "concurrent" })], []],
    ["two findings on a household of one day", [...base, assessed("stable"), assessed("homeless")], ["contradictory-assessments"]],
    ["findings on two households of one day", [...base, assessed("stable"), assessed("homeless", { household: "tom-home" })], []],
    ["findings on a household of one day that differ in the main barrier", [...base, assessed("homeless"), assessed("homeless", { primaryBarrier: true })], ["contradictory-assessments"]],
    ["or in what keeps the case from closing", [...base, assessed("homeless"), assessed("homeless", { preventsClosure: true })], ["contradictory-assessments"]],
    ["not said to be the barrier is as said not to be", [...base, assessed("homeless"), assessed("homeless", { primaryBarrier: false, preventsClosure: false })], []],
    ...(["relative-unlisted", "relative-declined", "relative-ruled-out"] as const).map((kind): [string, EventInput[], string[]] =>
      [`a relative listed and, on that day, ${kind}`, [...base, { ...rosa, child: "ana" }, { kind, on: "2021-08-20", relative: "aunt-rosa", child: "ana" }], ["contradictory-listings"]]),
    ["one relative listed and another declining on one day", [...base, { ...rosa, child: "ana" }, { kind: "relative-declined", on: "2021-08-20", relative: "uncle-tom", child: "ana" }], []],
    ["a relative listed on the day another was taken off", [...base, { ...rosa, child: "ana" }, { kind: "relative-declined", on: "2021-08-21", relative: "aunt-rosa", child: "ana" }], []],
    ["moves to two states on one day", [...base, moved("US-MO"), moved("US-KS")], ["contradictory-residences"]],
    ["moves of one day to one state, and of two days to two", [...base, moved("US-MO"), moved("US-MO", { note: "again" }), moved("US-KS", { on: "2021-09-02" })], []],
    ["moves of two people to two states on one day", [...base, moved("US-MO"), moved("US-KS", { person: "uncle-tom" })], []],
    ["a relative listed and declining on one day", [...base, { ...rosa, child: "ana" }, { kind: "relative-declined", on: "2021-08-20", relative: "aunt-rosa", child: "ana" }], ["contradictory-listings"]],
    ["a determination made and withdrawn on one day", [...base, { kind: "contrary-to-welfare-determined", on: "2021-09-01", child: "ana" }, { kind: "contrary-to-welfare-withdrawn", on: "2021-09-01", child: "ana" }], ["contradictory-determinations"]],
    ["a closing of a case that is not open", [opened("2021-08-02"), closed("2022-03-20"), closed("2022-03-25")], ["closing-without-opening"]],
    ["a closing before the first opening ends a case whose opening is not on record", [closed("2021-07-01"), opened("2021-08-02")], []],
    ["a second closing of the day on which the case was opened and closed", [opened("2021-08-02"), closed("2021-08-02"), { ...closed("2021-08-02"), note: "again" }], ["closing-without-opening"]],
    ["a second such closing", [closed("2021-07-01"), closed("2021-07-05"), opened("2021-08-02")], ["closing-without-opening"]],
    ["two closings of a case whose opening is not on record", [entered("2021-08-02"), exited("2022-03-01"), closed("2022-03-20"), closed("2022-03-25")], ["closing-without-opening"]],
    ["a closing with a child in care", [...base, closed("2022-03-20")], ["closing-while-in-care"]],
    ["an opening while open", [opened("2021-08-02"), opened("2021-09-01")], ["opening-while-open"]],
    ["an entry on the day of closing", [opened("2021-08-02"), closed("2022-03-20"), entered("2022-03-20")], ["entry-after-closing"]],
    ["an entry after the closing", [opened("2021-08-02"), closed("2022-03-20"), entered("2022-03-21")], ["entry-after-closing"]],
    ["an entry between closing and reopening", [opened("2021-08-02"), closed("2022-03-20"), opened("2022-06-01"), entered("2022-05-31")], ["entry-after-closing"]],
    ["an entry on the day of reopening", [opened("2021-08-02"), closed("2022-03-20"), opened("2022-06-01"), entered("2022-06-01")], []],
    ["an entry on the day of closing and reopening", [opened("2021-08-02"), closed("2022-03-20"), opened("2022-03-20"), entered("2022-03-20")], []],
    ["an entry before the opening", [entered("2021-08-01"), opened("2021-08-02"), closed("2022-03-20"), exited("2022-03-01")], []],
    ["a placement on the day of closing", [...base, closed("2022-03-20"), exited("2022-03-20"), placed("2022-03-20", "shelter")], ["placement-outside-care"]],
    ["a placement of several children, none in care", [...base, placed("2021-09-01", "shelter", { children: ["ben", "cleo"] })], ["placement-outside-care", "placement-outside-care"]],
    ["a goal set for several children, one of them in care", [...base, goal("2021-08-05", "reunification", { children: ["ana", "ben"] })], ["goal-outside-care"]],
    ["a goal set before the entry", [opened("2021-08-02"), entered("2021-08-09"), goal("2021-08-05", "reunification", { child: "ana" })], ["goal-outside-care"]],
    ["a goal set for a child never in care", [...base, goal("2021-08-05", "reunification", { child: "ben" })], ["goal-outside-care"]],
    ["documentation of what is not on record", [...base, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-31" }, in: ["FACES"] }], ["documents-nothing"]],
    ["documentation of what is", [...base, { kind: "ces-referred", on: "2021-08-31" }, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-31" }, in: ["FACES"] }], []],
    ["documentation by kind and day alone of a fact with an id", [...base, { kind: "ces-referred", on: "2021-08-31", id: "r1" }, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-31" }, in: ["FACES"] }], []],
    ["documentation of a fact by its id", [...base, { kind: "ces-referred", on: "2021-08-31", id: "r1" }, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-31", id: "r1" }, in: ["FACES"] }], []],
    ["documentation of another day", [...base, { kind: "ces-referred", on: "2021-08-31" }, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-30" }, in: ["FACES"] }], ["documents-nothing"]],
    ["documentation of another id", [...base, { kind: "ces-referred", on: "2021-08-31", id: "r1" }, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-31", id: "r2" }, in: ["FACES"] }], ["documents-nothing"]],
  ])("%s", (_, events, expected) => expect(codes(viewOf(events, { people, children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }] })).sort()).toEqual(expected));

  it("a goal or placement of no named child is about the children in care, and no problem of the others", () => {
    expect(codes(viewOf([...base, goal("2021-08-05", "reunification"), placed("2021-08-02")], { children: [{ id: "ana" }, { id: "ben" }] }))).toEqual([]);
    expect(codes(viewOf([...base, entered("2021-10-01", "ben"), goal("2021-08-05", "reunification"), placed("2021-08-02")]))).toEqual([]);
  });

  it.each<[string, EventInput, string]>([
    ["goal-outside-care", goal("2021-08-01", "reunification"), "A goal on a day no child of the case was in care; it is ignored."],
    ["placement-outside-care", placed("2021-08-01"), "A placement on a day no child of the case was in care; it is ignored."],
  ])("%s, of no named child, with none of them in care: reported once, of the case", (code, event, message) => {
    expect(viewOf([event, ...base, entered("2021-08-02", "ben")]).problems).toStrictEqual([{ code, message, on: "2021-08-01", facts: [{ kind: event.kind, on: "2021-08-01" }] }]);
  });

  it.each(["2021-08-01", "2021-08-02", "2021-08-03"])("a removal dated %s, with the entry on 2 August", (removedOn) => {
    const { problems } = viewOf([opened("2021-08-02"), { kind: "care-entered", on: "2021-08-02", child: "ana", removedOn }]);
    expect(problems.map(({ code, child, facts }) => [code, child, facts])).toEqual(removedOn <= "2021-08-02" ? [] : [["removal-after-entry", "ana", [{ kind: "care-entered", on: "2021-08-02" }]]]);
  });

  it("a closing with a child in care names the child, the day of closing and the entry", () => {
    expect(viewOf([...base, closed("2022-03-20")]).problems).toMatchObject([
      { code: "closing-while-in-care", child: "ana", on: "2022-03-20", facts: [{ kind: "care-entered", on: "2021-08-02" }] },
    ]);
  });

  it.each<[string, string | undefined, boolean]>([["another", "2021-09-14", true], ["one on record", "2021-09-15", false], ["none", undefined, false]])(
    "what is about a completed Social Service Plan and names %s (%s): reported, %s", (_, completedOn, reported) => {
      const about = { on: "2021-10-01", ...completedOn !== undefined && { completedOn } };
      const events: EventInput[] = [{ kind: "ssp-amended", ...about }, { kind: "ssp-copy-given", ...about }, { kind: "ssp-reviewed", ...about }, { kind: "ssp-signed", by: "caregiver", ...about }];
      const { problems } = viewOf([...base, { kind: "ssp-completed", on: "2021-09-15", ssp: "initial" }, ...events]);
      expect(problems.map(({ code, facts }) => `${code} ${facts[0]?.kind}`)).toEqual(reported ? events.map(({ kind }) => `no-such-version ${kind}`) : []);
    });

  it("a birth after the entry", () => {
    expect(viewOf(base, { children: [{ id: "ana", birthDate: "2021-08-03" }] }).problems).toMatchObject([{ code: "birth-after-entry", child: "ana" }]);
    expect(codes(viewOf(base, { children: [{ id: "ana", birthDate: "2021-08-02" }] }))).toEqual([]);
  });

  it("each says whom it is about, when, and on what facts", () => {
    expect(viewOf([...base, { kind: "care-entered", on: "2021-09-01", child: "ana", id: "again" }]).problems).toMatchObject([
      { code: "entry-while-in-care", child: "ana", on: "2021-09-01", facts: [{ kind: "care-entered", on: "2021-09-01", id: "again" }], message: expect.stringMatching(/second entry/i) as string },
    ]);
  });

  it("they come in order of their days", () => {
    const view = viewOf([exited("2021-10-01", "ben"), exited("2021-09-01"), opened("2021-08-02"), opened("2021-08-15")]);
    expect(view.problems.map(({ on }) => on)).toEqual(["2021-08-15", "2021-09-01", "2021-10-01"]);
  });

  it("on one day in order of what they are, then of child, those of the whole case first; whatever the order of the children", () => {
    const events = [placed("2021-08-02", "shelter", { child: "Ben" }), placed("2021-08-02", "shelter", { child: "Ana" }), placed("2021-08-02", "shelter"), exited("2021-08-02", "Ben")];
    const told = (...children: string[]) => viewOf(events, { children: children.map((id) => ({ id })) }).problems.map(({ code, child }) => `${code} ${child ?? "the case"}`);
    const ordered = ["exit-without-entry Ben", "placement-outside-care the case", "placement-outside-care Ana", "placement-outside-care Ben"];
    expect([told("Ana", "Ben"), told("Ben", "Ana")]).toEqual([ordered, ordered]);
  });

  it("several of a kind on one day in order of their facts", () => {
    const shelters = ["one", "two", "three"].map((id) => placed("2021-08-02", "shelter", { child: "ana", id }));
    expect(viewOf([opened("2021-08-02"), ...shelters]).problems.map(({ facts }) => facts[0]?.id)).toEqual(["one", "three", "two"]);
  });
});
