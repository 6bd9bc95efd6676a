/** src/semantics.md: every reading and every option is in it, and its last section is what the rules themselves say. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { conventions } from "permanency";
import { packs } from "../support/packs.js";
import { root } from "./running.js";
import { optionsOf } from "./tables.js";

const PAGE = join(root, "src/semantics.md");
const packed = async () => (JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { files: string[] }).files;

describe("src/semantics.md", () => {
  it("speaks of S1 to S21, each once, in order", async () => {
    const page = await readFile(PAGE, "utf8");
    const headings = [...page.matchAll(/\*\*([^*]+)\.\*\*/g)].map(([, heading = ""]) => heading);
    const numbers = headings.flatMap((heading) => [...heading.matchAll(/S(\d+)/g)].map(([, number]) => Number(number)));
    expect(numbers).toEqual([...Array(21).keys()].map((index) => index + 1));
  });

  it("names every option, every value it can take and every convention", async () => {
    const page = await readFile(PAGE, "utf8");
    const options = [...optionsOf(packs)].filter(([, uses]) => uses.some(({ param }) => param.basis !== "source"));
    const values = options.flatMap(([, uses]) => uses.flatMap(({ param }) => ("of" in param && param.of.length > 1 ? param.of : [])));
    const names = [...options.map(([name]) => name), ...values, ...Object.keys(conventions), "knownBy", "holidays", "counting"];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("points to every pack's coverage page", async () => {
    const page = await readFile(PAGE, "utf8");
    const linked = [...page.matchAll(/\]\((packs\/[^)]+)\)/g)].map(([, path = ""]) => path);
    expect(linked).toHaveLength(packs.length);
    for (const path of linked) expect((await readFile(join(root, "src", path), "utf8")).startsWith("# "), path).toBe(true);
  });

  it("is cited by rules only for readings it has, or for their own clauses", () => {
    const cited = packs.flatMap(({ rules, checklists = [] }) => [...rules, ...checklists]).flatMap(({ clauses, readings }) => Object.keys(readings).map((of) => ({ of, clauses })));
    const known = ({ of, clauses }: { of: string; clauses: readonly string[] }) =>
      /^S([1-9]|1\d|2[01])$/.test(of) || clauses.some((clause) => clause.endsWith(`-${of}`));
    expect(cited.filter((reading) => !known(reading))).toEqual([]);
  });

  it("is packed", async () => {
    expect(await packed()).toEqual(expect.arrayContaining(["src/semantics.md", "src/packs/*/coverage.md"]));
  });
});
