import { describe, expect, it } from "vitest";
import { civil } from "../../../src/calendar/index.js";
import type { EventInput } from "../../../src/schema.js";
import { documenting } from "../../../src/timeline/view/index.js";
import { viewOf } from "./helpers.js";

type Referred = Extract<EventInput, { kind: "ces-referred" }>;
const referred = (more: Partial<Referred> = {}): EventInput => ({ kind: "ces-referred", on: "2021-09-01", ...more });
const noted = (on: string, more: object = {}, id?: string): EventInput =>
  ({ kind: "documentation-recorded", on, of: { kind: "ces-referred", on: "2021-09-01", ...(id === undefined ? {} : { id }) }, in: ["FACES contact note"], ...more });

/** Days on which the referral (the first of the day, by id) was put into a contact note. */
function notes(...events: EventInput[]): string[] {
  return notesAsOf("2030-01-01", ...events);
}

function notesAsOf(asOf: string, ...events: EventInput[]): string[] {
  const view = viewOf(events, { asOf });
  const [fact] = view.facts("ces-referred");
  return fact === undefined ? [] : documenting(view, fact, ["FACES contact note"]).map(({ on }) => civil(on));
}

describe("where a fact is documented", () => {
  it.each<[string, EventInput[], string[]]>([
    ["nowhere", [referred()], []],
    ["on itself", [referred({ documentedIn: ["FACES contact note"] })], ["2021-09-01"]],
    ["on itself, in several places", [referred({ documentedIn: ["FACES", "FACES contact note"] })], ["2021-09-01"]],
    ["on itself, elsewhere", [referred({ documentedIn: ["FACES", "case record"] })], []],
    ["afterwards", [referred(), noted("2021-09-03")], ["2021-09-03"]],
    ["afterwards, elsewhere", [referred(), noted("2021-09-03", { in: ["FACES"] })], []],
    ["afterwards, in several places", [referred(), noted("2021-09-03", { in: ["FACES", "FACES contact note"] })], ["2021-09-03"]],
    ["twice, in order", [referred({ documentedIn: ["FACES contact note"] }), noted("2021-09-05"), noted("2021-09-03")], ["2021-09-01", "2021-09-03", "2021-09-05"]],
    ["a fact of another day", [referred(), noted("2021-09-03", { of: { kind: "ces-referred", on: "2021-09-02" } })], []],
    ["a fact of another kind", [referred(), noted("2021-09-03", { of: { kind: "icpc-referred", on: "2021-09-01" } })], []],
    ["named by its id", [referred({ id: "r1" }), noted("2021-09-03", {}, "r1")], ["2021-09-03"]],
    ["another id", [referred({ id: "r1" }), noted("2021-09-03", {}, "r2")], []],
    ["by kind and day alone, though it has an id", [referred({ id: "r1" }), noted("2021-09-03")], ["2021-09-03"]],
    ["an id where the fact has none", [referred(), noted("2021-09-03", {}, "r2")], []],
    ["of another child", [referred({ child: "ana" }), noted("2021-09-03", { child: "ben" })], []],
    ["of the same child", [referred({ child: "ana" }), noted("2021-09-03", { child: "ana" })], ["2021-09-03"]],
    ["of one child, where the fact names none", [referred(), noted("2021-09-03", { child: "ana" })], ["2021-09-03"]],
    ["of no named child, where the fact names one", [referred({ child: "ana" }), noted("2021-09-03")], ["2021-09-03"]],
    ["of several, the child among them", [referred({ child: "ana" }), noted("2021-09-03", { children: ["ana", "ben"] })], ["2021-09-03"]],
    ["of several others", [referred({ child: "ana" }), noted("2021-09-03", { children: ["ben", "cleo"] })], []],
    ["of one of several", [referred({ children: ["ana", "ben"] }), noted("2021-09-03", { child: "ben" })], ["2021-09-03"]],
    ["of none of several", [referred({ children: ["ana", "ben"] }), noted("2021-09-03", { child: "cleo" })], []],
  ])("%s", (_, events, expected) => expect(notes(...events)).toEqual(expected));

  it("on itself only from the day it was put on record (S5)", () => {
    const late = referred({ documentedIn: ["FACES contact note"], recordedOn: "2021-09-10" });
    expect([notesAsOf("2021-09-09", late), notesAsOf("2021-09-10", late)]).toEqual([[], ["2021-09-10"]]);
  });

  it("in order of the days it was documented, the fact's own record among them", () => {
    const late = referred({ documentedIn: ["FACES contact note"], recordedOn: "2021-09-10" });
    expect(notes(late, noted("2021-09-12"), noted("2021-09-05"))).toEqual(["2021-09-05", "2021-09-10", "2021-09-12"]);
  });
});
