/** CHANGELOG.md: every rule's law is entered once, with its clauses and the periods it touches. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Rule } from "permanency";
import { packs } from "../support/packs.js";
import { root } from "./running.js";

/** What a part of the section says of the rules whose entries say nothing else: since when. */
const TOUCHES = /Touches, where nothing else is said: duties (?:raised on or after (\d{4}-\d{2}-\d{2})|of any period)\./;

const rules = packs.flatMap((pack) => pack.rules);

describe("CHANGELOG.md", () => {
  it("enters every rule once under Law, and no other", async () => {
    expect([...(await entries()).keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it("names each rule's clauses, the periods it touches, and only assumptions it rests on", async () => {
    const law = await entries();
    expect(rules.filter((rule) => !tells(law.get(rule.id), rule)).map(({ id }) => id)).toEqual([]);
  });

  it("is of the version in package.json", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    expect(/^## \[([^\]]+)\]/m.exec(await page())?.[1]).toBe(version);
  });
});

interface Entry {
  readonly text: string;
  /** Since when the part it stands in touches, where the entry says nothing else; left out: any period. */
  readonly since: string | undefined;
}

function tells(entry: Entry | undefined, { clauses, inForce, force, params }: Rule): boolean {
  if (entry === undefined) return false;
  const { text, since } = entry;
  const dates = [inForce?.from, inForce?.until].filter((date) => date !== undefined);
  const period = inForce?.from === since && inForce?.until === undefined
    ? !text.includes("Touches:") : text.includes("Touches:") && dates.every((date) => text.includes(date));
  const assumed = Object.values(params).flatMap((param) => ("name" in param ? [param.name] : []));
  const named = [...text.matchAll(/\(`([^`]+)`\)/g)].map(([, name]) => name);
  return period && clauses.every((clause) => text.includes(clause)) && named.every((name) => assumed.some((known) => known === name))
    && (force === "should") === text.includes("advised");
}

/** The entries of Law, by rule. */
async function entries(): Promise<Map<string, Entry>> {
  const law = (await page()).split("### Law")[1]?.split(/^## /m)[0] ?? "";
  const found = law.split(/^#### /m).flatMap((part) => {
    const touches = TOUCHES.exec(part.replace(/\s+/g, " "));
    return [...part.matchAll(/^- `(us[a-z-]*\/[^`]+)`: ((?:.|\n {2})+)/gm)].map(([, id = "", text = ""]) => {
      if (touches === null) throw new Error(`${id}: its part of Law does not say what it touches`);
      return [id, { text: text.replace(/\s+/g, " "), since: touches[1] }] as const;
    });
  });
  if (new Set(found.map(([id]) => id)).size !== found.length) throw new Error("a rule is entered twice");
  return new Map(found);
}

async function page(): Promise<string> {
  return await readFile(join(root, "CHANGELOG.md"), "utf8");
}
