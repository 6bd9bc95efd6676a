/** `permanency audit`: every case of every file judged as it is read; one case in memory at a time. */
import type { Duty, Report } from "../index.js";
import type { Broken, WaiverTally } from "../report/index.js";
import { emptyGroups, emptySummary, groupedSummary, mergeGroups, mergeSummaries, mergeWaivers, repeats, summaryCsv, summaryOf, unusedWaivers, waiversOf } from "../report/index.js";
import { counted, plain } from "../report/plain.js";
import { coverOf } from "../report/words.js";
import { baselineOf } from "./baseline.js";
import { codeOf, judgedOf, walk } from "./caseload.js";
import { filesOf } from "./inputs.js";
import type { Io } from "./io.js";
import { judgeOf } from "./options.js";
import { writing } from "./output.js";
import type { Config } from "./settings/config.js";
import type { Typed } from "./settings/settings.js";
import { settingsOf } from "./settings/settings.js";
import { BY_RULE, writerOf } from "./writers.js";

/** Broken inputs kept for the end; all are counted, and all are told on stderr as they are met. */
const KEPT = 1000;

/** Returns the exit code. Throws `UsageError` before anything is read. */
export async function audit(named: readonly string[], typed: Typed, io: Io): Promise<number> {
  const settings = await settingsOf(typed, io);
  const { values: { failOn = "violation", baseline: earlier, output, groupBy, summary: table }, nameOf } = settings;
  const judge = await judgeOf(settings, io);
  const files = await filesOf(named, settings, io);
  const baseline = earlier === undefined ? undefined : await baselineOf(earlier, nameOf("baseline"), io);
  const writer = writerOf(settings, judge, io);
  const repeated = repeats();
  const kept: Broken[] = [];
  let summary = emptySummary;
  let grouped = groupBy === undefined || groupBy === BY_RULE ? undefined : emptyGroups(groupBy);
  let tallies: readonly WaiverTally[] = [];
  let lost = 0;
  const found = { fresh: 0, known: 0 };

  const unread = await writing(output, nameOf("output"), io, async (out) => {
    await out.write(writer.begin());
    return await walk(files, {
      each: async (read, { say }) => {
        const judged = judgedOf(read, judge.judge);
        const { report, timeline, from } = judged;
        summary = mergeSummaries(summary, summaryOf(report));
        if (grouped !== undefined) grouped = mergeGroups(grouped, groupedSummary(grouped.by, timeline, report));
        for (const { id } of failingOf(report, failOn)) found[baseline?.has(report.caseId, id) === true ? "known" : "fresh"] += 1;
        if (report.waivers.length > 0) tallies = mergeWaivers(tallies, waiversOf(report));
        repeated.note(report.caseId, from);
        await say(writer.judged(judged));
      },
      broken: async (broken, { say }) => {
        lost += 1;
        if (kept.length < KEPT) kept.push(broken);
        await say(writer.broken(broken));
      },
      end: async ({ say }) => {
        await say(writer.end({ summary, ...grouped !== undefined && { grouped }, broken: kept, unread: lost, repeated: repeated.found() }));
      },
    }, io, out);
  });
  if (table !== undefined) {
    await writing(table, nameOf("summary"), io, (out) => out.write(summaryCsv(summary, grouped)));
  }
  for (const { waiver, standing, why } of unusedWaivers(judge.options.waivers ?? [], tallies)) {
    if (standing === "stale") await io.stderr.write(`${plain(`a waiver covers nothing in any case: ${coverOf(waiver)}, by ${waiver.by} on ${waiver.on}: ${why}`)}\n`);
  }
  if (baseline !== undefined) await io.stderr.write(`${counted(found.fresh, "finding")} new since the baseline, ${found.known} known to it; ${baseline.left()} of its findings did not come up again\n`);
  return codeOf(found.fresh > 0, unread);
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
