import { describe, expect, it } from "vitest";
import type { RuleName } from "../../../src/report/html/data/circumstance.js";
import type { Row } from "../../../src/report/html/data/row.js";
import type { Filter } from "../../../src/report/html/list/filter.js";
import { filtering, unfiltered } from "../../../src/report/html/list/filter.js";
import { findable } from "../../../src/report/html/list/search.js";
import { tallyOf } from "../../../src/report/html/list/tally.js";
import { statuses } from "../../../src/report/html/statuses.js";

const rules: readonly RuleName[] = [
  { id: "xx/a", title: "A", force: "must", clauses: ["XX-1"] }, { id: "xx/b", title: "B", force: "should", clauses: ["XX-2"] },
];
const [overdue, open, unknown] = [statuses.indexOf("overdue"), statuses.indexOf("open"), statuses.indexOf("unknown")];

/** Rule A overdue twice, rule B open and due on day 110, and one that cannot be decided. */
const row: Row = {
  caseId: "C-1", place: "cases.ndjson:1", children: [{ id: "zoe", name: "Zoé Ångström" }], attributes: [{ key: "county", value: "Greene" }],
  standings: [0, overdue, 2, 1, open, 1, 1, unknown, 1], dues: [1, 110], problems: 0,
};

const passes = (filter: Partial<Filter>) => filtering({ ...unfiltered, ...filter }, rules, 100)(row, findable(row));

describe("the list's filter", () => {
  it.each<[string, Partial<Filter>, boolean]>([
    ["nothing asked", {}, true],
    ["every word, whatever its accents and capitals", { search: "ANGSTROM greene c-1" }, true],
    ["a word that is not there", { search: "greene boone" }, false],
    ["a status that a duty has", { wanted: "overdue" }, true],
    ["a status that none has", { wanted: "missed" }, false],
    ["rule and status of one duty", { rule: "xx/a", wanted: "overdue" }, true],
    ["rule of one duty and status of another", { rule: "xx/b", wanted: "overdue" }, false],
    ["force and status of different duties", { force: "should", wanted: "overdue" }, false],
    ["due on the last day asked", { wanted: { within: 10 } }, true],
    ["due the day after", { wanted: { within: 9 } }, false],
    ["due, under another rule", { wanted: { within: 10 }, rule: "xx/a" }, false],
    ["an attribute", { attributes: new Map([["county", "Greene"]]) }, true],
    ["an attribute of another value", { attributes: new Map([["county", "Boone"]]) }, false],
  ])("%s", (_what, filter, expected) => {
    expect(passes(filter)).toBe(expected);
  });

  it("counts what is required, and apart from it what is advised", () => {
    expect(tallyOf(row, rules)).toEqual({ overdue: 2, beyond: 0, open: 0, advised: 1, unknown: 1, nextDue: undefined });
  });
});
