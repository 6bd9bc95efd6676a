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
  const view = viewOf(events);
  const [fact] = view.facts("ces-referred");
  return fact === undefined ? [] : documenting(view, fact, ["FACES contact note"]).map(({ on }) => civil(on));
}

describe("where a fact is documented", () => {
  it.each<[string, EventInput[], string[]]>([
    ["nowhere", [referred()], []],
    ["on itself", [referred({ documentedIn: ["FACES contact note"] })], ["2021-09-01"]],
    ["on itself, elsewhere", [referred({ documentedIn: ["FACES", "case record"] })], []],
    ["afterwards", [referred(), noted("2021-09-03")], ["2021-09-03"]],
    ["afterwards, elsewhere", [referred(), noted("2021-09-03", { in: ["FACES"] })], []],
    ["afterwards, in several places", [referred(), noted("2021-09-03", { in: ["FACES", "FACES contact note"] })], ["2021-09-03"]],
    ["twice, in order", [referred({ documentedIn: ["FACES contact note"] }), noted("2021-09-05"), noted("2021-09-03")], ["2021-09-01", "2021-09-03", "2021-09-05"]],
    ["a fact of another day", [referred(), noted("2021-09-03", { of: { kind: "ces-referred", on: "2021-09-02" } })], []],
    ["a fact of another kind", [referred(), noted("2021-09-03", { of: { kind: "icpc-referred", on: "2021-09-01" } })], []],
    ["named by its id", [referred({ id: "r1" }), noted("2021-09-03", {}, "r1")], ["2021-09-03"]],
    ["another id", [referred({ id: "r1" }), noted("2021-09-03", {}, "r2")], []],
    ["of another child", [referred({ child: "ana" }), noted("2021-09-03", { child: "ben" })], []],
  ])("%s", (_, events, expected) => expect(notes(...events)).toEqual(expected));
});
