/** What a rule must have to be in a pack: a file, a line in the pack, clauses, a test. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/index.js";
import { checksOf } from "../../src/testing/checks.js";

export { defaultsOf } from "../../src/testing/checks.js";

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

    it("rests each parameter on the source, an assumption or the agency", () => {
      const grounds = [...pack.rules, ...pack.checklists ?? []].flatMap(({ params }) => Object.values(params).map(({ basis }) => basis));
      expect(grounds.filter((basis) => !["source", "assumption", "agency"].includes(basis))).toEqual([]);
    });

    for (const { name, check } of checksOf(pack)) it(name, check);

    more();
  });
}
