/** What a rule must have to be in a pack: a file, a line in the pack, clauses, a test. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/index.js";
import { eventSchema } from "../../src/schema.js";

const filesIn = (folder: URL, ending: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();

/** `test` is the URL of a test in `test/packs/<pack>/`; the pack is in `src/packs/<pack>/`. `more` states what is the pack's own. */
export function registration(pack: Pack, test: string, more: () => void = () => undefined): void {
  const tests = filesIn(new URL("rules/", test), ".test.ts");
  const folder = new URL(".", test).pathname.split("/").at(-2) ?? "";
  const rules = filesIn(new URL(`../../../src/packs/${folder}/rules/`, test), ".ts");

  describe(`the ${pack.title} pack`, () => {
    it("registers every rule file, under the name of the file", () => {
      expect(pack.rules.map(({ id }) => id).sort()).toEqual(rules.map((name) => `${pack.id}/${name}`));
    });

    it("has a test for every rule", () => {
      expect(tests).toEqual(rules);
    });

    it("claims every clause in the way the clause says, and none that it does not list", () => {
      const ruled = new Set(pack.rules.flatMap(({ clauses }) => clauses));
      const shown = new Set((pack.checklists ?? []).flatMap(({ clauses }) => clauses));
      for (const { id, claim } of pack.clauses) {
        expect(ruled.has(id), `${id}, claimed by a rule`).toBe(claim === "rule" || claim === "fact");
        if (claim === "report" || claim === "permission") expect(shown.has(id), `${id}, claimed by a checklist`).toBe(claim === "report");
      }
      const listed = pack.clauses.map(({ id }) => id);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed).toEqual(expect.arrayContaining([...ruled, ...shown]));
    });

    it("gives a rule the force of its clauses", () => {
      for (const { id, force, clauses } of pack.rules) {
        const forces = clauses.map((clause) => pack.clauses.find((known) => known.id === clause)?.force);
        expect(new Set(forces), id).toEqual(new Set([force === "must" ? "M" : "S"]));
      }
    });

    it("cites a known source with every clause", () => {
      const sources = pack.sources.map(({ id }) => id);
      for (const { id } of pack.clauses) expect(sources.filter((source) => id.startsWith(`${source}-`)), id).toHaveLength(1);
    });

    it("rests on kinds of fact that exist", () => {
      const kinds = new Set<string>(eventSchema.options.map((option) => option.shape.kind.value));
      for (const { id, restsOn } of pack.rules) {
        for (const kind of restsOn) expect(kinds.has(kind.split(".")[0] ?? kind), `${id}: ${kind}`).toBe(true);
      }
    });

    it("says of every rule how it is read, what it passes and fails with, and when nothing is asked", () => {
      for (const rule of pack.rules) {
        expect(Object.keys(rule.readings).length, rule.id).toBeGreaterThan(0);
        for (const said of [rule.title, rule.pass, rule.fail, rule.otherwise]) expect(said.length, rule.id).toBeGreaterThan(10);
        expect(new Set([rule.pass, rule.fail, rule.otherwise]).size, rule.id).toBe(3);
      }
    });

    it("names one assumption for one thing: the same name has the same default everywhere", () => {
      const defaults = new Map<string, string>();
      for (const [name, value] of defaultsOf(pack)) {
        expect(defaults.get(name) ?? value, name).toBe(value);
        defaults.set(name, value);
      }
    });

    more();
  });
}

/** Every named parameter of a pack, with its default written out. */
export function defaultsOf(pack: Pack): readonly (readonly [name: string, value: string])[] {
  return [...pack.rules, ...pack.checklists ?? []].flatMap(({ params }) => Object.values(params)).flatMap((param) => {
    if (!("name" in param)) return [];
    const { says: _, ...value } = param;
    return [[param.name, JSON.stringify(value)] as const];
  });
}
