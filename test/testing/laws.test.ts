/** The laws hold for a sound pack, and each fails, saying what is wrong, for one that breaks it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack } from "../../src/index.js";
import { casesOf, lawsOf } from "../../src/testing/index.js";
import { broken, fleeting, sound } from "./broken.js";

const cases = casesOf(["placement-started", "visit-held"]);

const tried = (pack: Pack, name: string) => {
  const law = lawsOf(pack, cases).find((known) => known.name.startsWith(name));
  if (law === undefined) throw new Error(`no law that begins "${name}"`);
  const { failed, errorInstance } = fc.check(law.property, { numRuns: 200, seed: 20261123 });
  return { failed, says: errorInstance instanceof Error ? errorInstance.message : "" };
};

describe("each law", () => {
  it("is broken by a rule here", () => {
    const names = lawsOf(sound, cases).map(({ name }) => name);
    expect(names.map((name) => Object.keys(broken).filter((begins) => name.startsWith(begins)))).toEqual(Object.keys(broken).map((begins) => [begins]).sort(byOrderOf(names)));
  });

  for (const [name, { pack, says }] of Object.entries(broken)) {
    it(`fails for a rule that breaks it: ${name}`, () => {
      const found = tried(pack, name);
      expect(found.failed).toBe(true);
      expect(found.says).toMatch(says);
    });
  }

  it("sees a duty that goes away again", () => {
    expect(tried(fleeting, "a course never returns").says).toMatch(/A duty once raised is gone: example-county\/first-visit:.*, then not raised/);
  });
});

describe("a sound rule", () => {
  for (const { name, work, property } of lawsOf(sound, cases)) {
    it(`keeps the law: ${name}`, () => { fc.assert(property, { numRuns: Math.ceil(300 / work), seed: 20261123 }); });
  }
});

function byOrderOf(names: readonly string[]): (a: readonly string[], b: readonly string[]) => number {
  const place = ([begins = ""]: readonly string[]) => names.findIndex((name) => name.startsWith(begins));
  return (a, b) => place(a) - place(b);
}
