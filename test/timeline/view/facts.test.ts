/** Facts on their own: whom they are about (S7), and the order they come in (S18). */
import { describe, expect, it } from "vitest";
import type { EventInput } from "../../../src/schema.js";
import { parseTimeline } from "../../../src/schema.js";
import { childrenNamed, compareText, factsSeen, isAbout, shareChild, spelled } from "../../../src/timeline/view/index.js";
import type { Fact } from "../../../src/timeline/view/index.js";
import { day } from "../../calendar/helpers.js";
import { viewOf } from "./helpers.js";

const talk = (more: object = {}): EventInput => ({ kind: "permanency-discussed", on: "2021-09-01", with: ["parent"], ...more });
const fact = (more: object = {}): Fact => {
  const [found] = viewOf([talk(more)]).facts("permanency-discussed");
  if (found === undefined) throw new Error("the test itself is wrong");
  return found;
};

describe("whom a fact is about (S7)", () => {
  it.each<[object, string[] | undefined, boolean, boolean]>([
    [{ child: "ana" }, ["ana"], true, false], [{ children: ["ana", "ben"] }, ["ana", "ben"], true, true],
    [{ children: ["ben", "cleo"] }, ["ben", "cleo"], false, true], [{}, undefined, true, true],
  ])("%j names %j; about ana: %s, about ben: %s", (more, named, ana, ben) => {
    expect(childrenNamed(fact(more))).toEqual(named);
    expect([isAbout(fact(more), "ana"), isAbout(fact(more), "ben")]).toEqual([ana, ben]);
  });

  it.each<[object, object, boolean]>([
    [{ child: "ana" }, { child: "ana" }, true], [{ child: "ana" }, { child: "ben" }, false], [{ child: "ana" }, { children: ["ana", "ben"] }, true],
    [{ child: "cleo" }, { children: ["ana", "ben"] }, false], [{ child: "ana" }, {}, true], [{}, {}, true],
  ])("%j and %j can be about one child: %s", (one, other, shared) => {
    expect([shareChild(fact(one), fact(other)), shareChild(fact(other), fact(one))]).toEqual([shared, shared]);
  });
});

describe("the order of one day's facts says nothing of the record's (S18)", () => {
  const texts = (events: readonly EventInput[]) => viewOf(events).facts("case-opened", "placement-started", "permanency-discussed").map(({ event }) => `${event.kind} ${event.note ?? ""}`);
  const events: EventInput[] = [
    { kind: "placement-started", on: "2021-09-01", child: "ana", setting: "shelter" }, talk({ note: "second" }), { kind: "case-opened", on: "2021-09-01" }, talk({ note: "first" }),
  ];

  it("by kind, then by content", () => {
    const ordered = ["case-opened ", "permanency-discussed first", "permanency-discussed second", "placement-started "];
    expect(texts(events)).toEqual(ordered);
    expect(texts([...events].reverse())).toEqual(ordered);
  });

  it("facts that name a child and facts that name none are in one order", () => {
    const notes = (...facts: EventInput[]) => viewOf(facts).about("ana", "permanency-discussed", "case-opened").map(({ on, event }) => `${on - day("2021-09-01")} ${event.kind} ${event.note ?? ""}`);
    const facts = [talk({ child: "ana", note: "hers", on: "2021-09-02" }), talk({ note: "later", on: "2021-09-03" }), talk({ note: "all" }), { kind: "case-opened", on: "2021-09-02" } as const];
    expect(notes(...facts)).toEqual(["0 permanency-discussed all", "1 case-opened ", "1 permanency-discussed hers", "2 permanency-discussed later"]);
  });
});

it("texts are in order of their signs, in any locale: capitals first, accents last", () => {
  expect(["é", "b", "a", "B", "ab", ""].sort(compareText)).toEqual(["", "B", "a", "ab", "b", "é"]);
  expect(compareText("a", "a")).toBe(0);
});

describe("an exact duplicate is left out, however it is spelled (S18)", () => {
  /** Events as a caller without the parser can make them. */
  const seen = (...events: object[]): number => {
    const timeline = parseTimeline({ schema: 1, caseId: "case-1", children: [{ id: "ana" }, { id: "ben" }], events: [talk()] });
    const [event] = timeline.events;
    if (event === undefined) throw new Error("the test itself is wrong");
    return factsSeen({ ...timeline, events: events.map((more) => Object.assign(Object.fromEntries([["on", event.on]]), more, event)) }, { asOf: day("2022-01-01") }).length;
  };

  it("spelled as JSON, its keys in order, its lists as they stand", () => {
    expect(spelled(fact({ children: ["cleo", "ben"], note: "one" }).event))
      .toBe('{"children":["cleo","ben"],"kind":"permanency-discussed","note":"one","on":"2021-09-01","with":["parent"]}');
  });

  it("in another order of its keys", () => {
    expect(seen({ note: "one", id: "t1" }, { id: "t1", note: "one" })).toBe(1);
  });

  it("with what came between them in the record (S9)", () => {
    const goals: EventInput[] = [
      { kind: "goal-set", on: "2021-09-01", child: "ana", role: "primary", goal: "reunification" },
      { kind: "goal-ended", on: "2021-09-01", child: "ana", role: "primary" },
      { kind: "goal-set", on: "2021-09-01", child: "ana", role: "primary", goal: "reunification" },
    ];
    expect(viewOf(goals).facts("goal-set", "goal-ended").map(({ event }) => event.kind)).toEqual(["goal-set", "goal-ended"]);
  });

  it("with a key that holds nothing", () => {
    expect(seen({ note: "one" }, { note: "one", child: undefined })).toBe(1);
  });

  it.each<[object, object]>([
    [{ note: "one" }, { note: "two" }], [{ children: ["ana", "ben"] }, { children: ["ben", "ana"] }], [{ children: ["ana"] }, { child: "ana" }],
    [{ note: "1" }, { id: "1" }], [{ inPerson: true }, { inPerson: false }], [{ count: 1 }, { count: 2 }],
  ])("%j and %j are two", (one, other) => expect(seen(one, other)).toBe(2));

  it("of facts of one day, near and far in the record; of two days they are two", () => {
    expect(viewOf([talk(), talk({ note: "between" }), talk()]).facts("permanency-discussed")).toHaveLength(2);
    expect(viewOf([talk(), talk({ on: "2021-09-02" })]).facts("permanency-discussed")).toHaveLength(2);
    const set = { kind: "goal-set", on: "2021-09-01", role: "primary", goal: "adoption" } as const;
    expect(viewOf([set, { ...set, goal: "reunification" }, set]).facts("goal-set").map(({ event }) => event.goal)).toEqual(["adoption", "reunification"]);
  });
});
