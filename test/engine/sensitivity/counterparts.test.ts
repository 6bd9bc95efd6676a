import { describe, expect, it } from "vitest";
import { counterparts } from "../../../src/engine/sensitivity/counterparts.js";
import type { Duty } from "../../../src/index.js";
import { day, duty } from "../../report/fixtures.js";

/** Raised on a day by a fact of a day, for a child. */
function raised(on: string, by: string, more: Partial<Duty> = {}): Duty {
  return duty({ id: `xx/review:${more.subject?.child ?? "ana"}@${on}`, trigger: { fact: { kind: "plan-completed", on: day(by) }, on: day(on), what: "it was" }, ...more });
}

function unraised(): Duty {
  const { trigger: _, ...rest } = duty({ id: "xx/review:case", subject: {} });
  return rest;
}

const pairs = (duties: readonly Duty[], others: readonly Duty[]) =>
  Object.fromEntries([...counterparts(duties, others)].map(([id, { duty: other, found }]) => [id.slice(10), [other.id.slice(10), found]]));

describe("the duty that stands in another's place", () => {
  it.each([
    ["the same id, whatever else there is", [raised("2026-03-01", "2026-03-01")], [raised("2026-02-01", "2026-03-01"), raised("2026-03-01", "2026-01-01")],
      { "ana@2026-03-01": ["ana@2026-03-01", "same"] }],
    ["the only other one of the same fact, however far off", [raised("2026-03-01", "2026-01-15")], [raised("2026-03-02", "2026-02-01"), raised("2025-09-01", "2026-01-15")],
      { "ana@2026-03-01": ["ana@2025-09-01", "trigger"] }],
    ["of several of the same fact, the nearest", [raised("2026-03-01", "2026-01-15"), raised("2026-06-01", "2026-01-15")], [raised("2026-03-03", "2026-01-15"), raised("2026-06-02", "2026-01-15")],
      { "ana@2026-03-01": ["ana@2026-03-03", "nearest"], "ana@2026-06-01": ["ana@2026-06-02", "nearest"] }],
    ["each stands in one place only", [raised("2026-03-01", "2026-03-01"), raised("2026-03-05", "2026-03-05")], [raised("2026-03-02", "2026-03-02")],
      { "ana@2026-03-01": ["ana@2026-03-02", "nearest"] }],
    ["never another child's", [raised("2026-03-01", "2026-03-01")], [raised("2026-03-02", "2026-03-01", { subject: { child: "ben" } })], {}],
    ["never another person's", [raised("2026-03-01", "2026-03-01")], [raised("2026-03-02", "2026-03-01", { subject: { child: "ana", person: "rosa" } })], {}],
    ["nor another household's", [raised("2026-03-01", "2026-03-01")], [raised("2026-03-02", "2026-03-01", { subject: { child: "ana", household: "h" } })], {}],
    ["what nothing raised is found by its id alone", [unraised()], [unraised()], { case: ["case", "same"] }],
    ["and by no other", [unraised()], [raised("2026-03-01", "2026-03-01", { subject: {}, id: "xx/review:case@2026-03-01" })], {}],
    ["facts of one day are told apart by their own ids",
      [raised("2026-03-01", "2026-02-01", { trigger: { fact: { kind: "plan-completed", on: day("2026-02-01"), id: "b" }, on: day("2026-03-01"), what: "" } })],
      [raised("2026-03-09", "2026-02-01", { trigger: { fact: { kind: "plan-completed", on: day("2026-02-01"), id: "b" }, on: day("2026-03-09"), what: "" } }), raised("2026-03-02", "2026-02-01")],
      { "ana@2026-03-01": ["ana@2026-03-09", "trigger"] }],
    ["facts of one day and of two kinds are two facts",
      [raised("2026-03-01", "2026-02-01")],
      [raised("2026-03-09", "2026-02-01"), raised("2026-03-02", "2026-02-01", { trigger: { fact: { kind: "plan-updated", on: day("2026-02-01") }, on: day("2026-03-02"), what: "" } })],
      { "ana@2026-03-01": ["ana@2026-03-09", "trigger"] }],
    ["one for two of the same fact: the nearer has it", [raised("2026-03-01", "2026-01-15"), raised("2026-06-01", "2026-01-15")], [raised("2026-05-30", "2026-01-15")],
      { "ana@2026-06-01": ["ana@2026-05-30", "nearest"] }],
    ["two for one of the same fact: the nearer is it, in whatever order", [raised("2026-03-01", "2026-01-15")], [raised("2026-05-30", "2026-01-15"), raised("2026-03-04", "2026-01-15")],
      { "ana@2026-03-01": ["ana@2026-03-04", "nearest"] }],
    ["two of different facts: each has the only other one of its own", [raised("2026-03-01", "2026-01-15"), raised("2026-03-02", "2026-01-16")],
      [raised("2026-03-04", "2026-01-15"), raised("2026-02-28", "2026-01-16")], { "ana@2026-03-01": ["ana@2026-03-04", "trigger"], "ana@2026-03-02": ["ana@2026-02-28", "trigger"] }],
    ["what nothing raised is near to nothing", [raised("2026-03-01", "2026-03-01", { subject: {}, id: "xx/review:case@2026-03-01" })], [unraised()], {}],
    ["none at all", [raised("2026-03-01", "2026-03-01")], [], {}],
  ] as const)("%s", (_name, duties, others, expected) => {
    expect(pairs(duties, others)).toEqual(expected);
  });
});
