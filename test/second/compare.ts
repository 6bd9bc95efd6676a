/**
 * Compares the second implementation with `evaluate`, rule by rule, on generated cases: duties matched by whom they are
 * about and the day they were raised, then field by field. It counts what was compared, so that a test can ask that
 * every status was reached and that little was left out.
 */
import fc from "fast-check";
import { evaluate } from "../../src/index.js";
import type { Duty, Report } from "../../src/index.js";
import { parseTimeline } from "../../src/schema.js";
import { packFor } from "../support/packs.js";
import type { Day } from "./days.js";
import { worldOf } from "./world.js";
import type { Case, World } from "./world.js";

type Status = Duty["status"];

/** A duty as the second implementation finds it. Fields it leaves out are to be absent. */
export interface Simulated {
  readonly subject: Readonly<Record<string, string>>;
  readonly raisedOn: Day;
  readonly status: Status;
  readonly due?: Day;
  readonly dueAt?: string;
  readonly metOn?: Day;
  readonly daysLate?: number;
  readonly missing?: readonly string[];
  readonly needs?: string;
}

/** What a simulator makes of a case: its duties, or why it cannot speak of them. */
type Simulation = { readonly duties: readonly Simulated[] } | { readonly leftOut: string };
export type Simulator = (world: World) => Simulation;

export interface Comparison {
  readonly rule: string;
  readonly simulate: Simulator;
  readonly cases: fc.Arbitrary<Case>;
  /** Statuses that the run must reach. */
  readonly statuses: readonly Status[];
  /** The greatest share of cases that may be left out. */
  readonly leftOut: number;
  /** The options that are compared; others of the case are left at their defaults. */
  readonly options?: readonly string[];
  /** Fields besides status, due, dueAt, metOn and daysLate. */
  readonly fields?: readonly ("missing" | "needs")[];
}

/** How often each status was compared, and the cases that were and were not. */
export interface Tally {
  readonly statuses: Partial<Record<Status, number>>;
  compared: number;
  readonly leftOut: Record<string, number>;
}

/** 300 cases, the same each time; `SECOND_RUNS=10000` draws that many, others each time. */
const asked = process.env["SECOND_RUNS"];
const runs: fc.Parameters<unknown> = asked === undefined ? { numRuns: 300, seed: 20260306 } : { numRuns: Number(asked) };

/** A source that holds only some kinds of fact is not what is compared here; nor are other rules' options. */
const whole = (options: readonly string[]) => ({ input: { holds: _, ...input }, params, ...rest }: Case): Case =>
  ({ ...rest, input, params: Object.fromEntries(Object.entries(params).filter(([name]) => options.includes(name))) });

/** Compares them on every generated case; throws on the first difference, shrunk. */
export function compareAll({ rule, simulate, cases, options = [], fields = [] }: Comparison): Tally {
  const tally: Tally = { statuses: {}, compared: 0, leftOut: {} };
  fc.assert(fc.property(cases.map(whole(options)), (generated) => {
    const simulated = simulate(worldOf(generated));
    if ("leftOut" in simulated) {
      tally.leftOut[simulated.leftOut] = (tally.leftOut[simulated.leftOut] ?? 0) + 1;
      return;
    }
    const found = reportOf(generated, rule).duties.filter((duty) => duty.rule === rule).map((duty) => shown(duty, fields));
    const expected = simulated.duties.map((duty) => told(duty, fields));
    const [left, right] = [sorted(found), sorted(expected)];
    if (JSON.stringify(left) !== JSON.stringify(right)) {
      throw new Error(`${rule} differs\nevaluate: ${lines(left)}\nsecond:   ${lines(right)}`);
    }
    tally.compared += 1;
    for (const { status } of simulated.duties) tally.statuses[status] = (tally.statuses[status] ?? 0) + 1;
  }), { ...runs, verbose: fc.VerbosityLevel.None });
  return tally;
}

/** What a tally lacks: statuses not reached, and a share left out that is too great. */
export function shortcomings({ rule, statuses, leftOut }: Comparison, tally: Tally): readonly string[] {
  if (asked !== undefined) process.stdout.write(`${rule}: ${JSON.stringify(tally)}\n`);
  const out = Object.values(tally.leftOut).reduce((sum, count) => sum + count, 0);
  const share = out / (out + tally.compared);
  return [
    ...statuses.filter((status) => tally.statuses[status] === undefined).map((status) => `no duty compared is ${status}`),
    ...(share > leftOut ? [`left out ${(share * 100).toFixed(1)} per cent: ${JSON.stringify(tally.leftOut)}`] : []),
  ];
}

function reportOf({ input, ...options }: Case, rule: string): Report {
  const { pack } = packFor(rule);
  return evaluate(parseTimeline(input), { rules: { ...pack, rules: pack.rules.filter(({ id }) => id === rule) }, ...options });
}

type Field = "missing" | "needs";
type Shown = Readonly<Record<string, unknown>>;

const shown = (duty: Duty, fields: readonly Field[]): Shown => ({
  subject: keyOf(duty.subject), raisedOn: duty.trigger?.on, due: duty.due, dueAt: duty.dueAt, status: duty.status, metOn: duty.metOn, daysLate: duty.daysLate,
  ...Object.fromEntries(fields.map((field) => [field, field === "missing" ? [...duty.missing].sort() : duty.needs])),
});

const told = (duty: Simulated, fields: readonly Field[]): Shown => ({
  subject: keyOf(duty.subject), raisedOn: duty.raisedOn, due: duty.due, dueAt: duty.dueAt, status: duty.status, metOn: duty.metOn, daysLate: duty.daysLate,
  ...Object.fromEntries(fields.map((field) => [field, field === "missing" ? [...duty.missing ?? []].sort() : duty.needs])),
});

const keyOf = (subject: object): string => JSON.stringify(Object.entries(subject).filter(([, value]) => value !== undefined).sort());

const sorted = (duties: readonly Shown[]): readonly string[] => duties.map((duty) => JSON.stringify(duty)).sort();

const lines = (duties: readonly string[]): string => duties.length === 0 ? "no duty" : duties.join("\n          ");
