/** A pack that is complete passes every check; one that is not fails one of them, which names the fault. */
import { describe, expect, it } from "vitest";
import { exampleCounty } from "../../examples/own-pack/pack.js";
import type { Pack } from "../../src/index.js";
import { checksOf } from "../../src/testing/index.js";

const { rules: [visit, conference], clauses, sources } = exampleCounty;
if (visit === undefined || conference === undefined) throw new Error("the example has two rules");

/** The faults found, one for each check that failed. */
const faults = (changed: Partial<Pack>): string[] => checksOf({ ...exampleCounty, ...changed }).flatMap(({ check }) => {
  try {
    check();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
});

describe("a complete pack", () => {
  it("has no fault", () => {
    expect(faults({})).toEqual([]);
  });
});

describe("a pack with a fault", () => {
  const found: readonly (readonly [what: string, changed: Partial<Pack>, says: readonly RegExp[]])[] = [
    ["an id under another pack's", { rules: [{ ...visit, id: "us-mo/first-visit" }, conference] }, [/us-mo\/first-visit does not begin with example-county\//]],
    ["an id there twice", { rules: [visit, { ...conference, id: visit.id }] }, [/example-county\/first-visit is there twice/]],
    ["a clause claimed and not listed", { rules: [{ ...visit, clauses: ["EX-01", "EX-09"] }, conference] }, [/the clause EX-09 is claimed and not listed/]],
    ["a clause listed twice", { clauses: [...clauses, ...clauses.slice(0, 1)] }, [/the clause EX-01 is listed twice/]],
    ["a clause nobody claims", { rules: [visit] }, [/the clause EX-02 says it is claimed as rule, and no rule claims it/]],
    ["a clause only shown that a rule claims", { clauses: clauses.map((clause) => ({ ...clause, claim: "permission" as const })) }, [/EX-01 says it is claimed as permission, and a rule claims it/]],
    ["a clause to be shown that nothing shows", { clauses: [...clauses, { id: "EX-03", says: "Examples of what to bring to a visit.", force: "E", claim: "report" }] }, [/EX-03 says it is claimed as report, and no checklist claims it/]],
    ["a rule of another force than its clause", { rules: [{ ...visit, force: "should" }, conference] }, [/example-county\/first-visit says "should", and its clause EX-01 is of force M/]],
    ["a clause of no source", { sources: sources.map((source) => ({ ...source, id: "EXAMPLE" })) }, [/the clause EX-01 begins with the id of no source, or of several/]],
    ["a kind of fact there is not", { rules: [{ ...visit, restsOn: ["placement-begun"] }, conference] }, [/example-county\/first-visit rests on placement-begun, which is no kind of event/]],
    ["no word of how it is read", { rules: [{ ...visit, readings: {} }, conference] }, [/example-county\/first-visit does not say how it is read/]],
    ["words left out", { rules: [{ ...visit, pass: "Yes." }, conference] }, [/example-county\/first-visit lacks a title, or the words/]],
    ["one word for pass and failure", { rules: [{ ...visit, fail: visit.pass }, conference] }, [/example-county\/first-visit says the same of different things/]],
    ["one name for two numbers", { rules: [{ ...visit, params: { within: { ...conference.params["every"], days: 5, basis: "assumption", name: "example.conference", says: "Five." } } }, conference] }, [/example\.conference has several defaults/]],
  ];
  for (const [what, changed, says] of found) {
    it(`is told of it: ${what}`, () => {
      expect(faults(changed)).toEqual(says.map((pattern) => expect.stringMatching(pattern) as string));
    });
  }
});
