/** Plans as documents: versions, what was added to them, what took their place (S6), and the children they are about (S7). */
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import { childrenNamed, covers, keyApart, lastRecorded, namesOf, planPart, planSubject, planVersions, shareChild } from "../../src/rules/index.js";
import { viewCase } from "../../src/timeline/view/index.js";
import type { EventInput } from "../../src/schema.js";
import { parseTimeline } from "../../src/schema.js";

type Plan = Extract<EventInput, { kind: "plan-completed" }>;

const viewOf = (...events: EventInput[]) => viewCase(
  parseTimeline({ schema: 1, caseId: "c", children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }], events }), { asOf: dayOf("2026-12-31" as CivilDate) },
);
const plan = (on: string, more: Partial<Plan> = {}): Plan => ({ kind: "plan-completed", plan: "case-plan", on, ...more });
const updated = (on: string, more: Partial<Extract<EventInput, { kind: "plan-updated" }>> = {}): EventInput => ({ kind: "plan-updated", plan: "case-plan", on, ...more });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const versions = (...events: EventInput[]) => planVersions(viewOf(...events), ["case-plan"]).map(({ completed, end, texts }) =>
  [completed.event.on, end === undefined ? "stands" : `${end.why} ${new Date(end.on * 86_400_000).toISOString().slice(0, 10)}`, texts.slice(1).map(({ event }) => event.on).join(" ")].join("; "));
const NEXT = "the next version of the plan was completed";

describe("a version of a plan", () => {
  it.each<[string, EventInput[], string[]]>([
    ["stands until the next", [plan("2026-01-05"), plan("2026-03-02")], [`2026-01-05; ${NEXT} 2026-03-02; `, "2026-03-02; stands; "]],
    ["is not replaced by another of its own day", [plan("2026-01-05", { id: "a" }), plan("2026-01-05", { id: "b" })], ["2026-01-05; stands; ", "2026-01-05; stands; "]],
    ["nor by a plan of another kind", [plan("2026-01-05"), plan("2026-03-02", { plan: "service-agreement" })], ["2026-01-05; stands; "]],
    ["nor by one for another child", [plan("2026-01-05", { child: "ana" }), plan("2026-03-02", { child: "ben" })], ["2026-01-05; stands; ", "2026-03-02; stands; "]],
    ["is replaced by one for more children", [plan("2026-01-05", { child: "ana" }), plan("2026-03-02")], [`2026-01-05; ${NEXT} 2026-03-02; `, "2026-03-02; stands; "]],
    ["is replaced by several together, with the last of them", [plan("2026-01-05", { children: ["ana", "ben"] }), plan("2026-02-02", { child: "ana" }), plan("2026-03-02", { child: "ben" })],
      [`2026-01-05; ${NEXT} 2026-03-02; `, "2026-02-02; stands; ", "2026-03-02; stands; "]],
    ["of the whole case, when every child has a later one", [plan("2026-01-05"), plan("2026-02-02", { children: ["ana", "ben"] }), plan("2026-03-02", { child: "cleo" })],
      [`2026-01-05; ${NEXT} 2026-03-02; `, "2026-02-02; stands; ", "2026-03-02; stands; "]],
    ["ends with the closing of the case", [plan("2026-01-05"), closed("2026-03-02")], ["2026-01-05; the case closed 2026-03-02; "]],
    ["or before it, with the next version", [plan("2026-01-05"), plan("2026-02-02"), closed("2026-03-02")], [`2026-01-05; ${NEXT} 2026-02-02; `, "2026-02-02; the case closed 2026-03-02; "]],
    ["on one day the next version ends it", [plan("2026-01-05"), plan("2026-03-02"), closed("2026-03-02")], [`2026-01-05; ${NEXT} 2026-03-02; `, "2026-03-02; the case closed 2026-03-02; "]],
    ["a next version after the closing does not", [plan("2026-01-05"), closed("2026-03-02"), { kind: "case-opened", on: "2026-04-01" }, plan("2026-05-04")],
      ["2026-01-05; the case closed 2026-03-02; ", "2026-05-04; stands; "]],
    ["completed in a closed case, it is none", [closed("2026-03-02"), plan("2026-03-03")], []],
    ["takes in its later updates", [plan("2026-01-05"), updated("2026-01-04"), updated("2026-01-05"), updated("2026-02-02")], ["2026-01-05; stands; 2026-01-05 2026-02-02"]],
    ["up to the next version", [plan("2026-01-05"), updated("2026-03-01"), updated("2026-03-02"), plan("2026-03-02")], [`2026-01-05; ${NEXT} 2026-03-02; 2026-03-01`, "2026-03-02; stands; 2026-03-02"]],
    ["up to the closing day", [plan("2026-01-05"), updated("2026-03-02"), updated("2026-03-03"), closed("2026-03-02")], ["2026-01-05; the case closed 2026-03-02; 2026-03-02"]],
    ["of its own kind and children", [plan("2026-01-05", { child: "ana" }), updated("2026-02-02", { child: "ben" }), updated("2026-02-03", { children: ["ana", "ben"] }), updated("2026-02-04")],
      ["2026-01-05; stands; 2026-02-03 2026-02-04"]],
    ["entered again for one day, the one recorded last stands", [plan("2026-01-05", { recordedOn: "2026-01-06" }), plan("2026-01-05", { recordedOn: "2026-01-09", note: "again" })], ["2026-01-05; stands; "]],
  ])("%s", (_name, events, expected) => {
    expect(versions(...events)).toEqual(expected);
  });

  it("of two kinds asked for, each is replaced and updated by its own", () => {
    const both = planVersions(viewOf(
      plan("2026-01-05"), plan("2026-01-06", { plan: "service-agreement" }), plan("2026-03-02"), updated("2026-02-02", { plan: "service-agreement" }),
    ), ["case-plan", "service-agreement"]);
    expect(both.map(({ completed, end, texts }) => [completed.event.plan, end === undefined, texts.length])).toEqual([["case-plan", false, 1], ["service-agreement", true, 2], ["case-plan", true, 1]]);
  });

  it("of two kinds completed on one day, the record of the one says nothing of the other (S18)", () => {
    const both = planVersions(viewOf(plan("2026-01-05"), plan("2026-01-05", { plan: "service-agreement", recordedOn: "2026-01-09" })), ["case-plan", "service-agreement"]);
    expect(both.map(({ completed }) => completed.event.plan)).toEqual(["case-plan", "service-agreement"]);
  });

  it("finds a part in itself or in what was added", () => {
    const [version] = planVersions(viewOf(plan("2026-01-05"), updated("2026-02-02", { note: "here" }), updated("2026-02-03", { note: "here" })), ["case-plan"]);
    if (version === undefined) throw new Error("the test itself is wrong");
    const on = (has: (note: string | undefined) => boolean) => planPart(version, "a part", ({ note }) => has(note)).metBy?.event.on;
    expect([on((note) => note === "here"), on((note) => note === undefined), on(() => false)]).toEqual(["2026-02-02", "2026-01-05", undefined]);
    expect(planPart(version, "a part", () => false)).toEqual({ name: "a part", kinds: ["plan-updated"], metBy: undefined, rejected: [] });
  });
});

describe("whom a fact is about", () => {
  const one = { child: "ana" }, two = { children: ["ana", "ben"] }, other = { child: "ben" }, three = { children: ["ben", "cleo"] }, nobody = {};
  const fact = (about: { child?: string; children?: string[] }, more: Partial<Plan> = {}) => viewOf(plan("2026-01-05", { ...about, ...more })).facts("plan-completed")[0] ?? fail();
  function fail(): never {
    throw new Error("the test itself is wrong");
  }

  it("the child or the children it names; nobody named is every child", () => {
    expect([one, two, nobody].map((about) => childrenNamed(fact(about)))).toEqual([["ana"], ["ana", "ben"], undefined]);
    expect([one, two, nobody].map((about) => namesOf(fact(about)))).toStrictEqual([one, two, {}]);
    expect([one, two, nobody, { children: ["ben"] }].map((about) => planSubject(fact(about)))).toStrictEqual([{ child: "ana" }, {}, {}, { child: "ben" }]);
  });

  it("two can be about one child where they name one in common, or one of them names nobody", () => {
    const share = (a: object, b: object) => shareChild(fact(a), fact(b));
    expect([share(one, two), share(two, three), share(one, other), share(one, three), share(nobody, one), share(one, nobody)]).toEqual([true, true, false, false, true, true]);
  });

  it("one covers another where it is about every child of it", () => {
    const over = (a: object, b: object) => covers(fact(a), fact(b));
    expect([over(two, one), over(one, two), over(two, two), over(nobody, two), over(two, nobody), over(nobody, nobody), over(two, three)]).toEqual([true, false, true, true, false, true, false]);
  });

  it("is set apart by its id, and by several children named", () => {
    expect([fact(nobody), fact(one), fact(two), fact({ children: ["ana"] }), fact(one, { id: "p-1" }), fact(two, { id: "p-1" })].map(keyApart))
      .toEqual([undefined, undefined, "ana+ben", undefined, "p-1", "p-1/ana+ben"]);
  });
});

describe("facts entered again for one day", () => {
  const kept = (...plans: Plan[]) => lastRecorded(viewOf(...plans).facts("plan-completed"), ({ event }) => event.plan).map(({ event }) => event.note);

  it("of those about the same children, the last recorded stand", () => {
    expect(kept(plan("2026-01-05", { note: "a", recordedOn: "2026-01-06" }), plan("2026-01-05", { note: "b", recordedOn: "2026-01-08" }), plan("2026-01-05", { note: "c", recordedOn: "2026-01-07" }))).toEqual(["b"]);
    expect(kept(plan("2026-01-05", { note: "a", children: ["ana", "ben"] }), plan("2026-01-05", { note: "b", children: ["ben", "ana"], recordedOn: "2026-01-08" }))).toEqual(["b"]);
    expect(kept(plan("2026-01-05", { note: "a", recordedOn: "2026-01-08" }), plan("2026-01-05", { note: "b", recordedOn: "2026-01-08" }))).toEqual(["a", "b"]);
  });

  it("another day, another id, another sort, other children are facts apart", () => {
    const later = { recordedOn: "2026-02-02" };
    expect(kept(plan("2026-01-05", { note: "a" }), plan("2026-01-06", { note: "b", ...later }))).toEqual(["a", "b"]);
    expect(kept(plan("2026-01-05", { note: "a", id: "1" }), plan("2026-01-05", { note: "b", id: "2", ...later })).sort()).toEqual(["a", "b"]);
    expect(kept(plan("2026-01-05", { note: "a" }), plan("2026-01-05", { note: "b", plan: "safety-plan", ...later })).sort()).toEqual(["a", "b"]);
    expect(kept(plan("2026-01-05", { note: "a", child: "ana" }), plan("2026-01-05", { note: "b", child: "ben", ...later })).sort()).toEqual(["a", "b"]);
  });
});
