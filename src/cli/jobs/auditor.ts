/** One case audited: all the work that needs no other case. What is left of it is plain data, on whichever thread it was done. */
import type { Duty, Report } from "../../index.js";
import type { Broken, PiecewiseWriter, Place } from "../../report/index.js";
import type { Baseline } from "../baseline.js";
import { foundIn, knownIn } from "../baseline.js";
import { judgedCase, tried } from "../caseload.js";
import type { CaseRead } from "../input/cases.js";
import type { Io } from "../io.js";
import type { Judge } from "../options.js";
import { judgeOf } from "../options.js";
import type { Config } from "../settings/config.js";
import type { Settings } from "../settings/settings.js";
import { BY_RULE, writerOf } from "../writers.js";
import type { Tally } from "./tally.js";
import { emptyTally, mergeTallies, tallyOf } from "./tally.js";

/** What is left of a case that was judged. */
interface Audited {
  readonly caseId: string;
  readonly from: Place;
  /** Whether the command fails on it: a baseline that knows all there is to fail on lets it pass. */
  readonly fails: boolean;
  /** Against a baseline, ids of the duties with anything found of them. */
  readonly found?: readonly string[];
  /** Its part of the output, for the writer to add in its place. */
  readonly piece: unknown;
}

export type Result = Audited | { readonly broken: Broken };

export interface Auditor {
  /** Judges a case, and counts it. */
  audit(read: CaseRead): Result;
  /** Counts what was counted elsewhere. */
  count(tally: Tally): void;
  /** All that was counted since this was last asked. */
  counted(): Tally;
}

export function auditorOf({ values: { failOn = "violation", groupBy } }: Pick<Settings, "values">, { judge }: Judge, { piece }: PiecewiseWriter, baseline?: Baseline): Auditor {
  const by = groupBy === BY_RULE ? undefined : groupBy;
  let tally = emptyTally(by);
  return {
    audit(read) {
      if ("broken" in read) return read;
      return tried(read, (timeline) => {
        const report = judge(timeline);
        const known = baseline && knownIn(baseline, report);
        const judged = { ...judgedCase(read, report), ...(known !== undefined && { known }) };
        const audited = {
          caseId: report.caseId, from: read.from, fails: failingOf(report, failOn).some(({ id }) => known?.has(id) !== true),
          ...(known !== undefined && { found: foundIn(report) }), piece: piece(judged),
        };
        tally = mergeTallies(tally, tallyOf(judged, by));
        return audited;
      });
    },
    count: (more) => { tally = mergeTallies(tally, more); },
    counted: () => {
      const all = tally;
      tally = emptyTally(by);
      return all;
    },
  };
}

/** All that an auditor on another thread has to be told: plain data, and no file to be read again. */
export interface Brief {
  readonly values: Settings["values"];
  readonly colour: boolean;
  readonly baseline: Baseline | undefined;
}

export function briefOf({ values }: Settings, { options: { holidays, waivers } }: Judge, { colour }: Pick<Io, "colour">, baseline: Baseline | undefined): Brief {
  return { colour, baseline, values: { ...values, ...(holidays !== undefined && { holidays: [...holidays] }), ...(waivers !== undefined && { waivers: [...waivers] }) } };
}

export async function briefed({ values, colour, baseline }: Brief): Promise<Auditor> {
  const settings: Settings = { values, nameOf: (option) => option };
  const judge = await judgeOf(settings, { read: (path) => Promise.reject(new Error(`${path}: a thread reads no file`)) });
  return auditorOf(settings, judge, writerOf(settings, judge, { colour }), baseline);
}

/** What of a report the command fails on. */
function failingOf({ violations, unknowns }: Report, failOn: Exclude<Config["failOn"], undefined>): readonly Duty[] {
  switch (failOn) {
    case "violation": return violations;
    case "overdue": return violations.filter(({ status }) => status === "overdue");
    case "unknown": return [...violations, ...unknowns.filter(({ force }) => force === "must")];
    case "none": return [];
  }
}
