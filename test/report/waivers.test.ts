/** Waivers over a caseload: which were used in no case, whatever the order in which the cases are judged. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compliance, evaluate } from "../../src/index.js";
import type { Report, Timeline, Waiver } from "../../src/index.js";
import { mergeWaivers, unusedWaivers, waiversOf } from "../../src/report/index.js";
import { parseTimeline } from "../../src/schema.js";
import type { EventInput } from "../../src/schema.js";
import { deadline, done, entered, exited, packOf } from "../engine/invented.js";

const rules = packOf([deadline()]);
const caseOf = (caseId: string, ...events: EventInput[]): Timeline => parseTimeline({ schema: 1, caseId, children: [{ id: "ana" }, { id: "ben" }], events: [entered(), ...events] });
const caseload = [caseOf("a"), caseOf("b", done("2026-01-05")), caseOf("c", exited("2026-01-05"))];

const grant = { reason: "a hearing is set", by: "the supervisor", on: "2026-01-15" };
const DUTY = "x/rule:ana@2026-01-01";
const everywhere: Waiver = { duty: DUTY, ...grant };
const elsewhere: Waiver = { caseId: "z", duty: DUTY, ...grant };
const ofB: Waiver = { ...grant, caseId: "b", duty: DUTY };
const nobody: Waiver = { rule: "x/rule", subject: { child: "ben" }, ...grant };
const later: Waiver = { duty: DUTY, ...grant, on: "2026-03-01" };
const over: Waiver = { duty: DUTY, ...grant, until: "2026-01-20" };
const given = [everywhere, elsewhere, ofB, nobody, later, over];

const reports = (asOf = "2026-02-01", waivers = given): Report[] => caseload.map((timeline) => evaluate(timeline, { asOf, rules, waivers }));
const tallied = (all: readonly Report[]) => all.map(waiversOf).reduce(mergeWaivers, []);
const unused = (all: readonly Report[], of = given) => unusedWaivers(of, tallied(all)).map(({ waiver, standing, why }) => [of.indexOf(waiver), standing, why]);

describe("unused waivers", () => {
  it("are those that cover nothing in any case, in the order given, each with a reason", () => {
    expect(unused(reports())).toEqual([
      [1, "stale", "no case z was judged"],
      [2, "stale", "what it covers was met in time"],
      [3, "stale", "the case has no duty of that rule for exactly that subject"],
      [4, "waiting", "it was given later, on 2026-03-01"],
      [5, "stale", "it expired on 2026-01-20"],
    ]);
  });

  it("a waiver used in one case is used", () => {
    expect(unused(reports().slice(1)).map(([index]) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(unused(reports().slice(0, 1)).map(([index]) => index)).toEqual([1, 2, 3, 4, 5]);
  });

  it("of no case at all, all are", () => {
    expect(unused([])).toEqual(given.map(({ caseId }, index) => [index, "stale", caseId === undefined ? "no case was judged" : `no case ${caseId} was judged`]));
    expect(unusedWaivers([], tallied(reports()))).toEqual([]);
  });

  it("are found whatever the order of a waiver's fields, and by reports that went through JSON", () => {
    const turned = given.map((waiver) => Object.fromEntries(Object.entries(waiver).reverse()) as unknown as Waiver);
    expect(unused(reports(), turned)).toEqual(unused(reports()));
    expect(unused(JSON.parse(JSON.stringify(reports())) as Report[])).toEqual(unused(reports()));
  });
});

describe("tallies", () => {
  it("count a case once, even for a waiver given twice", () => {
    const [tally, ...others] = tallied(reports("2026-02-01", [everywhere, everywhere]));
    expect(others).toEqual([]);
    expect(tally).toEqual({ waiver: everywhere, cases: { applied: 1, waiting: 0, stale: 2 }, why: "what it covers is no longer asked for" });
  });

  it("merge in any order, and with none", () => {
    const all = reports().map(waiversOf);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.nat({ max: all.length }), (order, cut) => {
      const parts = [order.slice(0, cut), order.slice(cut)].map((part) => part.reduce(mergeWaivers, []));
      expect(parts.reduce(mergeWaivers, [])).toEqual(tallied(reports()));
    }), { numRuns: 50, seed: 20261124 });
    expect(mergeWaivers([], tallied(reports()))).toEqual(tallied(reports()));
  });

  it("over days: applied on one of them is applied, else as on the last", () => {
    const over20 = caseload.slice(0, 1).map((timeline) => compliance(timeline, { from: "2026-01-01", to: "2026-02-20", rules, waivers: given }));
    const tallies = over20.map(waiversOf).reduce(mergeWaivers, []);
    expect(unusedWaivers(given, tallies).map(({ waiver, standing, why }) => [given.indexOf(waiver), standing, why])).toEqual([
      [1, "stale", "no case z was judged"], [2, "stale", "no case b was judged"],
      [3, "stale", "the case has no duty of that rule for exactly that subject"], [4, "waiting", "it was given later, on 2026-03-01"],
    ]);
  });
});
