/** `permanency audit`: every case of every file judged as it is read; one case in memory at a time. */
import type { Duty, Report } from "../index.js";
import type { Broken } from "../report/index.js";
import { emptySummary, mergeSummaries, repeats, summaryOf } from "../report/index.js";
import { baselineOf } from "./baseline.js";
import { codeOf, judgedOf, walk } from "./caseload.js";
import { filesOf } from "./inputs.js";
import type { Io } from "./io.js";
import { judgeOf } from "./options.js";
import { writing } from "./output.js";
import type { Config } from "./settings/config.js";
import type { Typed } from "./settings/settings.js";
import { settingsOf } from "./settings/settings.js";
import { writerOf } from "./writers.js";

/** Broken inputs kept for the end; all are counted, and all are told on stderr as they are met. */
const KEPT = 1000;

/** Returns the exit code. Throws `UsageError` before anything is read. */
export async function audit(named: readonly string[], typed: Typed, io: Io): Promise<number> {
  const settings = await settingsOf(typed, io);
  const { values: { failOn = "violation", baseline: earlier, output }, nameOf } = settings;
  const judge = await judgeOf(settings, io);
  const files = await filesOf(named, settings, io);
  const baseline = earlier === undefined ? undefined : await baselineOf(earlier, nameOf("baseline"), io);
  const writer = writerOf(settings, judge, io);
  const repeated = repeats();
  const kept: Broken[] = [];
  let summary = emptySummary;
  let lost = 0;
  let failing = 0;

  const unread = await writing(output, nameOf("output"), io, async (out) => {
    await out.write(writer.begin());
    return await walk(files, {
      each: async (found, { say }) => {
        const judged = judgedOf(found, judge.judge);
        summary = mergeSummaries(summary, summaryOf(judged.report));
        failing += failingOf(judged.report, failOn).filter(({ id }) => baseline?.has(judged.report.caseId, id) !== true).length;
        repeated.note(judged.report.caseId, judged.from);
        await say(writer.judged(judged));
      },
      broken: async (broken) => {
        lost += 1;
        if (kept.length < KEPT) kept.push(broken);
        return Promise.resolve();
      },
      end: async ({ say }) => { await say(writer.end({ summary, broken: kept, unread: lost, repeated: repeated.found() })); },
    }, io, out);
  });
  return codeOf(failing > 0, unread);
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
