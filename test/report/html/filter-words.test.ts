import { expect, it } from "vitest";
import { unfiltered } from "../../../src/report/html/list/filter.js";
import { filterWords } from "../../../src/report/html/list/filter-words.js";

const rules = [{ id: "xx/review", title: "Review every six months", force: "must", clauses: ["XX-01"] }] as const;

it("is nothing where nothing is filtered", () => {
  expect(filterWords({ ...unfiltered, search: "  " }, rules)).toBe("");
});

it("says everything that is asked for", () => {
  expect(filterWords({ search: "ana", wanted: { within: 28 }, rule: "xx/review", force: "must", attributes: new Map([["county", "Boone"]]) }, rules))
    .toBe("“ana”; a duty: due within 28 days; required; under the rule “Review every six months”; county: Boone");
  expect(filterWords({ ...unfiltered, wanted: "unknown", rule: "xx/gone" }, rules)).toBe("a duty: cannot be decided; under the rule “xx/gone”");
});
