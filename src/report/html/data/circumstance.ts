/** What duties that stand alike share: how they stand, why, and what would meet them. */
import type { Duty, Status } from "../../../engine/report.js";
import type { Basis, Force } from "../../../rules/index.js";
import { isKnown } from "../../compared.js";
import { shortDate } from "../dates.js";
import { statuses } from "../statuses.js";
import { reader, shortened } from "./reader.js";

export interface RuleName {
  readonly id: string;
  readonly title: string;
  readonly force: Force;
  readonly clauses: readonly string[];
}

export interface Circumstance {
  /** Number of the rule. */
  readonly rule: number;
  readonly status: Status;
  readonly missing: readonly string[];
  /** What raised it. */
  readonly because?: string | undefined;
  readonly remedy?: string | undefined;
  readonly needs?: string | undefined;
  /** What ended what required it. */
  readonly ended?: string | undefined;
  /** Whose number the due date is, where it is not the source's own. */
  readonly basis?: Exclude<Basis, { readonly kind: "source" }> | undefined;
  readonly waived?: string | undefined;
  /** Met on time by its date, but recorded after the due date. */
  readonly backdated: boolean;
  /** Of a finding, whether the baseline found it too; undefined without a baseline. */
  readonly known?: boolean | undefined;
}

export function ruleNameOf({ rule, title, force, clauses }: Duty): RuleName {
  return { id: rule, title, force, clauses };
}

/** Of a duty that is met or no longer asked for, what raised it is left out: most duties are, and they are alike. */
export function circumstanceOf(duty: Duty, rule: number, known: ReadonlySet<string> | undefined): Circumstance {
  const { status, missing, trigger, remedy, needs, ended, basis, waived, backdated } = duty;
  const settled = status === "met" || status === "lapsed";
  return {
    rule, status,
    missing: settled ? [] : missing,
    because: settled || trigger === undefined ? undefined : inWords(trigger.what),
    remedy: remedy?.says, needs,
    ended: ended?.why,
    basis: basis.kind === "source" ? undefined : basis,
    waived: waived === undefined ? undefined : waivedWords(waived),
    backdated: backdated === true,
    known: isKnown(duty, known),
  };
}

/** Where nothing better is known the engine names the kind of the fact, `plan-reviewed`. */
function inWords(what: string): string {
  return what.includes(" ") ? what : what.replaceAll("-", " ");
}

function waivedWords({ status, reason, by, on, until }: NonNullable<Duty["waived"]>): string {
  const lasting = until === undefined ? "" : `, until ${shortDate(until)}`;
  return `Waived by ${by} on ${shortDate(on)}${lasting}: ${reason}. Without the waiver: ${status}`;
}

export function writeRule({ id, title, force, clauses }: RuleName): readonly unknown[] {
  return [id, title, force === "must" ? 1 : 0, clauses];
}

export function readRule(value: unknown): RuleName {
  const read = reader(value);
  return { id: read.text(), title: read.text(), force: read.number() === 1 ? "must" : "should", clauses: read.texts() };
}

export function writeCircumstance(circumstance: Circumstance): readonly unknown[] {
  const { rule, status, missing, because, remedy, needs, ended, basis, waived, backdated, known } = circumstance;
  return shortened([
    rule, statuses.indexOf(status), basis?.kind === "option" ? 1 : undefined, basis?.name, missing.length === 0 ? undefined : missing, because, remedy, needs, ended, waived,
    backdated ? 1 : undefined, known === undefined ? undefined : known ? 1 : 0,
  ]);
}

export function readCircumstance(value: unknown): Circumstance {
  const read = reader(value);
  const rule = read.number();
  const status = statuses[read.number()];
  if (status === undefined) throw new RangeError("the page's data name a status that is none");
  const kind = read.maybeNumber() === 1 ? "option" : "assumption";
  const name = read.maybeText();
  const basis = name === undefined ? undefined : { kind, name } as const;
  const missing = read.maybeTexts() ?? [];
  const words = { because: read.maybeText(), remedy: read.maybeText(), needs: read.maybeText(), ended: read.maybeText(), waived: read.maybeText() };
  const [backdated, known] = [read.maybeNumber() === 1, read.maybeNumber()];
  return { rule, status, basis, missing, ...words, backdated, known: known === undefined ? undefined : known === 1 };
}
