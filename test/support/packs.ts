/** The packs under test, each found by the id of a rule. */
import type { Pack } from "../../src/index.js";
import { federal } from "../../src/packs/federal/index.js";
import { kansas } from "../../src/packs/kansas/index.js";
import { michigan } from "../../src/packs/michigan/index.js";
import { missouri } from "../../src/packs/missouri/index.js";

/** Every pack of this project. */
export const packs: readonly Pack[] = [missouri, kansas, michigan, federal];

export interface Tested {
  readonly pack: Pack;
  /** The jurisdiction its cases get; federal law is tried on cases of Missouri. */
  readonly jurisdiction: string;
}

/** The pack that a rule's id names: `us-mo/concurrent-goal` is Missouri's. */
export function packFor(rule: string): Tested {
  const id = rule.slice(0, rule.indexOf("/"));
  const pack = packs.find((known) => known.id === id);
  if (pack === undefined) throw new Error(`no pack of the rule ${rule}: add it to test/support/packs.ts`);
  return { pack, jurisdiction: pack.jurisdiction ?? "US-MO" };
}
