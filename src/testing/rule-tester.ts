/** Tests rules of any pack, one's own first of all, under whatever runner there is: tables of examples, and the laws for free. */
import fc from "fast-check";
import type { Pack } from "../rules/index.js";
import type { Example } from "./arbitraries/examples.js";
import type { Generated } from "./arbitraries/kit.js";
import { casesFor } from "./cases-for.js";
import { checksOf } from "./checks.js";
import type { LawOptions } from "./laws/index.js";
import { lawsOf } from "./laws/index.js";
import type { IdleRow, RuleTables, Table } from "./rows.js";
import { checkRow } from "./rows.js";

/** What every runner has: vitest, jest, mocha, `node:test`. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void, timeout?: number) => unknown;
}

export interface LawRuns extends LawOptions {
  /** Cases the laws are tried on; left out, cases like those of the tables, with what the rules rest on and what would meet them. */
  readonly cases?: fc.Arbitrary<Generated>;
  /** How many of them, for each law; 100 where it is left out. A law that judges each case many times is tried on fewer. */
  readonly runs?: number;
  /** The same cases every time. */
  readonly seed?: number;
}

export interface RuleTester {
  /** Runs a rule's tables, then tries on it all that holds for every rule. Throws when the pack has no such rule. */
  rule(pack: Pack, id: string, tables: RuleTables, laws?: LawRuns): void;
  /** Checks that a pack is complete and agrees with itself, then tries the laws on all its rules together. */
  pack(pack: Pack, laws?: LawRuns): void;
}

/** The runner's own `describe` and `it`; left out, those that the runner has made global. */
export function ruleTester({ describe, it }: Runner = globalRunner()): RuleTester {
  const runLaws = (pack: Pack, examples: readonly Example[], laws: LawRuns = {}): void => {
    const { cases = casesFor(pack, examples), runs = 100, seed, ...options } = laws;
    for (const { name, work, property } of lawsOf(pack, cases, options)) {
      const numRuns = Math.ceil(runs * Math.min(1, MUCH_WORK / work));
      // Not every runner shows an error's cause.
      it(name, () => { fc.assert(property, { numRuns, includeErrorInReport: true, ...(seed === undefined ? {} : { seed }) }); }, GUARD);
    }
  };
  return {
    rule(pack, id, tables, laws) {
      const rule = pack.rules.find((known) => known.id === id);
      if (rule === undefined) throw new Error(`No rule ${id} in the pack ${pack.id}; it has ${pack.rules.map((known) => known.id).join(", ")}`);
      const alone: Pack = { ...pack, rules: [rule], checklists: [] };
      describe(id, () => {
        for (const table of TABLES) {
          const rows = tables[table] ?? [];
          if (rows.length > 0) describe(table, () => { rows.forEach((row, index) => { it(nameOf(row, index), () => { checkRow(alone, table, row); }); }); });
        }
        describe("holds to the laws of every rule", () => { runLaws(alone, examplesOf(tables), laws); });
      });
    },
    pack(pack, laws) {
      describe(`the ${pack.title} pack`, () => {
        for (const { name, check } of checksOf(pack)) it(name, check);
        runLaws(pack, [], laws);
      });
    },
  };
}

const TABLES: readonly Table[] = ["met", "violates", "unknown", "open", "asksNothing"];

/** A law that judges a case more often than this in one run is tried on fewer cases. */
const MUCH_WORK = 10;

/** Milliseconds; only a guard against a hang. */
const GUARD = 120_000;

function nameOf({ name, asOf }: IdleRow, index: number): string {
  return name ?? `row ${index + 1}, as of ${asOf}`;
}

function examplesOf(tables: RuleTables): Example[] {
  return Object.values(tables).flatMap((rows: readonly IdleRow[]) => rows.map(({ events, people, timeline }): Example =>
    timeline === undefined ? { events, people } : { events: timeline.events, people: timeline.people }));
}

/** Runners that make their functions global; a module of one's own never sees another's imports. */
declare const describe: Runner["describe"] | undefined;
declare const it: Runner["it"] | undefined;

function globalRunner(): Runner {
  if (typeof describe === "undefined" || typeof it === "undefined") {
    throw new Error("No global describe and it: give the runner's own, ruleTester({ describe, it })");
  }
  return { describe, it };
}
