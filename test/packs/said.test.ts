/** What the coverage pages leave out of a rule: what raises it, and what it says of a case. One page a pack, to be read through. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/index.js";
import { packs } from "../support/packs.js";

function page({ id, restsOn, looksBack, otherwise, pass, fail }: Rule): string {
  return [
    id, `  rests on   ${restsOn.join(", ") || "nothing"}${looksBack === true ? "; looks back" : ""}`,
    `  not asked  ${otherwise}`, `  passes     ${pass}`, `  fails      ${fail}`, "",
  ].join("\n");
}

describe("what each rule rests on and says", () => {
  it.each(packs)("$id is what its page says (npx vitest run test/packs/said.test.ts -u brings it up to date)", async (pack) => {
    const said = pack.rules.map(page).sort().join("\n");
    await expect(said).toMatchFileSnapshot(fileURLToPath(new URL(`expected/${pack.id}.txt`, import.meta.url)));
  });
});
