/** One rule's sensitivity in a case, alone. */
import { sensitivity } from "../../../src/engine/sensitivity.js";
import type { DutySensitivity, Sensitivity } from "../../../src/engine/sensitivity/types.js";
import type { EventInput } from "../../../src/schema.js";
import { packFor } from "../../support/packs.js";
import type { Row } from "../../support/tables.js";
import { caseOf } from "../../support/tables.js";

type Case = Omit<Row, "name" | "duties">;

export function tried(rule: string, { events, asOf, options, ...rest }: Case): Sensitivity {
  const { pack, jurisdiction } = packFor(rule);
  return sensitivity(caseOf({ events, ...rest }, jurisdiction), { asOf, rules: { ...pack, rules: pack.rules.filter(({ id }) => id === rule) }, ...options });
}

export function first(rule: string, given: Case): DutySensitivity {
  const [duty] = tried(rule, given).duties;
  if (duty === undefined) throw new Error(`no duty of ${rule}`);
  return duty;
}

export const entered = (on: string): EventInput => ({ kind: "care-entered", child: "ana", on });
export const contract: EventInput = { kind: "contract-started", child: "ana", on: "2026-02-01" };
export const investigated = (on: string): EventInput => ({ kind: "investigation-concluded", child: "ana", on });
export const managed = (on: string): EventInput => ({ kind: "plan-completed", plan: "case-management-plan", child: "ana", federallyConsistent: true, on });

/** A citation as it is told. */
export const ROLLS = "rsmo-506.060 (RSMo 506.060.1; Mo. Rule 44.01(a))";
