/** What a rule must have to be in the pack: a file, a line in the pack, clauses, a test. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missouri } from "../../../src/packs/missouri/index.js";
import { eventSchema } from "../../../src/schema.js";

const tail = (id: string): string => id.replace("us-mo/", "");
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();

/** The clauses of this pack so far: the manual's permanency, planning and housing duties and their twins. */
const CLAIMED = [
  ..."P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 C14 K01 K02 K03 K04 K10 K11 K12 H01 H03 H04 H05 H06 H07".split(" ").map((id) => `MO-CWM-${id}`),
  ..."02 03 04 05 06 08 10".split(" ").map((id) => `MO-CPL-${id}`),
];

describe("the Missouri pack", () => {
  it("registers every rule file, under the name of the file", () => {
    expect(missouri.rules.map(({ id }) => tail(id)).sort()).toEqual(filesIn("../../../src/packs/missouri/rules", ".ts"));
  });

  it("has a test for every rule", () => {
    expect(filesIn("./rules", ".test.ts")).toEqual(filesIn("../../../src/packs/missouri/rules", ".ts"));
  });

  it("claims every clause by a rule, and no rule claims a clause unknown", () => {
    const known = missouri.clauses.map(({ id }) => id);
    expect(new Set(known)).toEqual(new Set(CLAIMED));
    expect(new Set(missouri.rules.flatMap(({ clauses }) => clauses))).toEqual(new Set(CLAIMED));
  });

  it("gives a rule the force of its clauses", () => {
    for (const { id, force, clauses } of missouri.rules) {
      const forces = clauses.map((clause) => missouri.clauses.find((known) => known.id === clause)?.force);
      expect(new Set(forces), id).toEqual(new Set([force === "must" ? "M" : "S"]));
    }
  });

  it("cites a known source with every clause", () => {
    const sources = missouri.sources.map(({ id }) => id);
    for (const { id } of missouri.clauses) expect(sources.filter((source) => id.startsWith(`${source}-`)), id).toHaveLength(1);
  });

  it("rests on kinds of fact that exist", () => {
    const kinds = new Set<string>(eventSchema.options.map((option) => option.shape.kind.value));
    for (const { id, restsOn } of missouri.rules) {
      for (const kind of restsOn) expect(kinds.has(kind.split(".")[0] ?? kind), `${id}: ${kind}`).toBe(true);
    }
  });

  it("says of every rule how it is read, what it passes and fails with, and when nothing is asked", () => {
    for (const rule of missouri.rules) {
      expect(Object.keys(rule.readings).length, rule.id).toBeGreaterThan(0);
      for (const said of [rule.title, rule.pass, rule.fail, rule.otherwise]) expect(said.length, rule.id).toBeGreaterThan(10);
      expect(new Set([rule.pass, rule.fail, rule.otherwise]).size, rule.id).toBe(3);
    }
  });

  it("names one assumption for one thing: the same name has the same default everywhere", () => {
    const defaults = new Map<string, string>();
    for (const { params } of missouri.rules) {
      for (const param of Object.values(params)) {
        if (!("name" in param)) continue;
        const { says: _, ...value } = param;
        const spelled = JSON.stringify(value);
        expect(defaults.get(param.name) ?? spelled, param.name).toBe(spelled);
        defaults.set(param.name, spelled);
      }
    }
    expect([...defaults.keys()]).toEqual(expect.arrayContaining(["prompt", "icpc.timely", "asfa.consider", "asfa.clock", "asfa.leaveOut", "concurrent.onChange", "cs1.first", "ces.olderYouthAge"]));
  });
});
