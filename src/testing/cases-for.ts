/** Cases for rules that nobody described a world for: made from what the rules say they rest on and would be met by. */
import fc from "fast-check";
import { evaluate } from "../engine/evaluate.js";
import type { Pack } from "../rules/index.js";
import type { EventInput } from "../timeline/types.js";
import type { Example } from "./arbitraries/examples.js";
import { casesLike } from "./arbitraries/examples.js";
import type { Generated } from "./arbitraries/kit.js";
import { parsed } from "./arbitraries/kit.js";

/** Cases in which the facts of the examples happen, those that raise the pack's duties, and those that meet them. */
export function casesFor(pack: Pack, examples: readonly Example[]): fc.Arbitrary<Generated> {
  const kinds = pack.rules.flatMap((rule) => [...rule.restsOn, ...rule.shape === "recurring" ? rule.part.kinds : []]).map((kind) => kind.split(".", 1)[0] ?? kind);
  const raising = casesLike(examples, kinds, pack.jurisdiction);
  return casesLike([...examples, ...remediesIn(raising, pack).map((events) => ({ events }))], kinds, pack.jurisdiction);
}

/** How many cases are looked at for remedies: enough to raise each rule's duties a few times. */
const LOOKED_AT = 60;

/** What would meet the duties of some cases, one remedy of each rule. */
function remediesIn(cases: fc.Arbitrary<Generated>, pack: Pack): readonly (readonly EventInput[])[] {
  const found = new Map<string, readonly EventInput[]>();
  for (const generated of fc.sample(cases, { numRuns: LOOKED_AT, seed: 1 })) {
    for (const { rule, remedy } of dutiesOf(generated, pack)) if (remedy !== undefined && !found.has(rule)) found.set(rule, remedy.events);
  }
  return [...found.values()];
}

/** A rule that throws is for the laws to find, where it can be told. */
function dutiesOf(generated: Generated, pack: Pack): ReturnType<typeof evaluate>["duties"] {
  try {
    return evaluate(parsed(generated), { asOf: generated.asOf, rules: pack }).duties;
  } catch {
    return [];
  }
}
