/** What every case of the page is judged by: the day, and what each clause says. */
import type { Pack } from "../../../rules/index.js";
import { sourceOf } from "../../sources.js";
import { reader } from "./reader.js";

export interface Grounds {
  /** The day of the report, a civil date. */
  readonly asOf: string;
  readonly clauses: ReadonlyMap<string, ClauseText>;
  /** What a rule assumes where its source is silent, by {@link assumptionKey}. */
  readonly assumptions: ReadonlyMap<string, string>;
}

interface ClauseText {
  readonly says: string;
  /** Where it stands; empty where no source of the packs has it. */
  readonly citation: string;
}

/** A rule and the name of what it assumes: one name may be put in other words elsewhere. */
export function assumptionKey(rule: string, name: string): string {
  return `${rule} ${name}`;
}

export function writeGrounds(asOf: string, packs: readonly Pack[]): readonly unknown[] {
  return [
    asOf,
    packs.flatMap(({ sources, clauses }) => clauses.map(({ id, says }) => [id, says, sourceOf(id, sources)?.citation ?? ""])),
    packs.flatMap(({ rules }) => rules.flatMap(({ id, params }) => Object.values(params).flatMap((param) =>
      (param.basis === "assumption" ? [[assumptionKey(id, param.name), param.says]] : [])))),
  ];
}

export function readGrounds(value: unknown): Grounds {
  const read = reader(value);
  const asOf = read.text();
  return {
    asOf,
    clauses: new Map(read.list().map((clause) => {
      const of = reader(clause);
      return [of.text(), { says: of.text(), citation: of.text() }];
    })),
    assumptions: new Map(read.list().map((assumption) => {
      const of = reader(assumption);
      return [of.text(), of.text()];
    })),
  };
}
