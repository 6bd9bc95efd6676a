/** CHANGELOG.md: every rule's law is entered once, with its clauses and the periods it touches. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Rule } from "permanency";
import { missouri } from "permanency/missouri";
import { root } from "./running.js";

/** What the section says of the rules whose entries say nothing else. */
const TOUCHES = "Touches, where nothing else is said: duties raised on or after 2020-05-28.";

describe("CHANGELOG.md", () => {
  it("enters every rule once under Law, and no other", async () => {
    expect([...(await entries()).keys()].sort()).toEqual(missouri.rules.map(({ id }) => id).sort());
  });

  it("names each rule's clauses, the periods it touches, and only assumptions it rests on", async () => {
    const law = await entries();
    expect((await page()).replace(/\s+/g, " ")).toContain(TOUCHES);
    expect(missouri.rules.filter((rule) => !tells(law.get(rule.id) ?? "", rule)).map(({ id }) => id)).toEqual([]);
  });

  it("is of the version in package.json", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    expect(/^## \[([^\]]+)\]/m.exec(await page())?.[1]).toBe(version);
  });
});

function tells(entry: string, { clauses, inForce, force, params }: Rule): boolean {
  const from = inForce?.from ?? "";
  const period = from === "2020-05-28" ? !entry.includes("Touches:") : entry.includes("Touches:") && entry.includes(from);
  const assumed = Object.values(params).flatMap((param) => ("name" in param ? [param.name] : []));
  const named = [...entry.matchAll(/\(`([^`]+)`\)/g)].map(([, name]) => name);
  return period && clauses.every((clause) => entry.includes(clause)) && named.every((name) => assumed.some((known) => known === name))
    && (force === "should") === entry.includes("advised");
}

/** The entries of Law, by rule. */
async function entries(): Promise<Map<string, string>> {
  const law = (await page()).split("### Law")[1]?.split(/^## /m)[0] ?? "";
  const found = [...law.matchAll(/^- `(us-mo\/[^`]+)`: ((?:.|\n {2})+)/gm)];
  if (new Set(found.map(([, id]) => id)).size !== found.length) throw new Error("a rule is entered twice");
  return new Map(found.map(([, id = "", entry = ""]) => [id, entry.replace(/\s+/g, " ")]));
}

async function page(): Promise<string> {
  return await readFile(join(root, "CHANGELOG.md"), "utf8");
}
