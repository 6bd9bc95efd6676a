/** The whole catalogue: every clause of the sources is claimed, in one of four ways, and each pack's coverage page says how. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { coverageMarkdown } from "permanency/report";
import { packs } from "../support/packs.js";

const root = new URL("../../", import.meta.url);
const FOLDERS: Readonly<Record<string, string>> = { "us-mo": "missouri", "us-ks": "kansas", "us-mi": "michigan", us: "federal" };

/** The mission's list of clauses, where it lies beside the project: id and force, as a table's first two columns. */
const LIST = fileURLToPath(new URL("../shared/clauses.md", root));

/** Every clause id of the five sources and the federal floor, by source: the catalogue this project answers for. */
const CATALOGUE: Readonly<Record<string, readonly string[]>> = {
  "MO-CWM": [...numbered("P", 13), ...numbered("C", 14), ...numbered("K", 13), ...numbered("R", 5), ...numbered("H", 8)],
  "MO-STAT": numbered("", 6), "MO-REG": numbered("", 8), "MO-CPL": numbered("", 12),
  "KS-3232": numbered("", 16), "MI-CP": numbered("", 22), "US-ASFA": numbered("", 4),
};

const catalogue = Object.entries(CATALOGUE).flatMap(([source, ids]) => ids.map((id) => `${source}-${id}`)).sort();
const clauses = packs.flatMap((pack) => pack.clauses);

describe("the catalogue of clauses", () => {
  it("is claimed whole: every id once, and no other", () => {
    expect(clauses.map(({ id }) => id).sort()).toEqual(catalogue);
    expect(catalogue).toHaveLength(121);
  });

  it.runIf(existsSync(LIST))("has the ids and the forces of the list beside the project", () => {
    const listed = [...readFileSync(LIST, "utf8").matchAll(/^\| ((?:MO|KS|MI|US)-[A-Z0-9-]+) \| ([MSPE]) \|/gm)].map(([, id, force]) => `${id} ${force}`);
    expect(clauses.map(({ id, force }) => `${id} ${force}`).sort()).toEqual(listed.sort());
  });

  it("has no two rules or checklists of one id, in any pack", () => {
    const ids = packs.flatMap(({ rules, checklists = [] }) => [...rules, ...checklists].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the conventions of counting", () => {
  it("that a pack's sources may be read by: the strict one, and those of its own courts and statutes (S2)", () => {
    expect(Object.fromEntries(packs.map(({ id, countings }) => [id, countings]))).toEqual({
      "us-mo": ["strict", "rsmo-1.040", "rsmo-506.060"], "us-ks": ["strict", "ksa-60-206"], "us-mi": ["strict", "mcl-8.6"], us: ["strict", "frcp-6"],
    });
  });
});

describe("coverage pages", () => {
  for (const pack of packs) {
    it(`of ${pack.title} is what the pack says (npx vitest run test/packs/catalogue.test.ts -u brings it up to date)`, async () => {
      const folder = FOLDERS[pack.id] ?? pack.id;
      await expect(coverageMarkdown(pack)).toMatchFileSnapshot(fileURLToPath(new URL(`src/packs/${folder}/coverage.md`, root)));
    });

    it(`of ${pack.title} names every clause, rule and parameter`, () => {
      const page = coverageMarkdown(pack);
      const names = [
        ...pack.clauses.map(({ id }) => `| ${id} |`), ...pack.rules.map(({ id }) => `### \`${id}\``),
        ...pack.rules.flatMap(({ params }) => Object.keys(params).map((name) => `Parameter \`${name}\``)),
      ];
      expect(names.filter((name) => !page.includes(name))).toEqual([]);
    });
  }
});

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);
}
