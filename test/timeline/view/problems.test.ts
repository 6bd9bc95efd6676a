import { describe, expect, it } from "vitest";
import type { EventInput, TimelineInput } from "../../../src/schema.js";
import { closed, codes, entered, exited, goal, opened, placed, viewOf } from "./helpers.js";

const rosa = { kind: "relative-listed", on: "2021-08-20", relative: "aunt-rosa" } as const;
const assessed = (finding: "stable" | "homeless", more: object = {}): EventInput => ({ kind: "housing-assessed", on: "2021-09-01", household: "mia-home", of: "parents", finding, ...more });
const found = (working: boolean, more: object = {}): EventInput => ({ kind: "goal-assessed", on: "2021-09-01", working, ...more });
const base = [opened("2021-08-02"), entered("2021-08-02")];
const people: TimelineInput["people"] = [{ id: "aunt-rosa", role: "relative" }];

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
    ["a relative listed and declining on one day", [...base, { ...rosa, child: "ana" }, { kind: "relative-declined", on: "2021-08-20", relative: "aunt-rosa", child: "ana" }], ["contradictory-listings"]],
    ["a determination made and withdrawn on one day", [...base, { kind: "contrary-to-welfare-determined", on: "2021-09-01", child: "ana" }, { kind: "contrary-to-welfare-withdrawn", on: "2021-09-01", child: "ana" }], ["contradictory-determinations"]],
    ["a closing of a case that is not open", [opened("2021-08-02"), closed("2022-03-20"), closed("2022-03-25")], ["closing-without-opening"]],
    ["a closing before the first opening ends a case whose opening is not on record", [closed("2021-07-01"), opened("2021-08-02")], []],
    ["a second such closing", [closed("2021-07-01"), closed("2021-07-05"), opened("2021-08-02")], ["closing-without-opening"]],
    ["two closings of a case whose opening is not on record", [entered("2021-08-02"), exited("2022-03-01"), closed("2022-03-20"), closed("2022-03-25")], ["closing-without-opening"]],
    ["a closing with a child in care", [...base, closed("2022-03-20")], ["closing-while-in-care"]],
    ["an opening while open", [opened("2021-08-02"), opened("2021-09-01")], ["opening-while-open"]],
    ["a goal set before the entry", [opened("2021-08-02"), entered("2021-08-09"), goal("2021-08-05", "reunification", { child: "ana" })], ["goal-outside-care"]],
    ["a goal set for a child never in care", [...base, goal("2021-08-05", "reunification", { child: "ben" })], ["goal-outside-care"]],
    ["documentation of what is not on record", [...base, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-31" }, in: ["FACES"] }], ["documents-nothing"]],
    ["documentation of what is", [...base, { kind: "ces-referred", on: "2021-08-31" }, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-31" }, in: ["FACES"] }], []],
    ["documentation of another id", [...base, { kind: "ces-referred", on: "2021-08-31", id: "r1" }, { kind: "documentation-recorded", on: "2021-09-01", of: { kind: "ces-referred", on: "2021-08-31", id: "r2" }, in: ["FACES"] }], ["documents-nothing"]],
  ])("%s", (_, events, expected) => expect(codes(viewOf(events, { people, children: [{ id: "ana" }, { id: "ben" }] })).sort()).toEqual(expected));

  it("a goal or placement of no named child is about the children in care, and no problem of the others", () => {
    expect(codes(viewOf([...base, goal("2021-08-05", "reunification"), placed("2021-08-02")], { children: [{ id: "ana" }, { id: "ben" }] }))).toEqual([]);
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
});
