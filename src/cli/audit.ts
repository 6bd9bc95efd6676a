/** `permanency audit`: every case of every file judged as it is read, on one thread or on many; in memory are the cases at hand. */
import type { Broken } from "../report/index.js";
import { comparedText, repeats, summaryCsv, unusedWaivers } from "../report/index.js";
import { plain } from "../report/plain.js";
import { coverOf } from "../report/words.js";
import { baselineOf, goneFrom } from "./baseline.js";
import { codeOf, telling } from "./caseload.js";
import type { Gauge } from "./input/cases.js";
import { casesOfAll } from "./input/cases.js";
import { filesOf } from "./inputs.js";
import type { Io } from "./io.js";
import type { Auditor, Result } from "./jobs/auditor.js";
import { auditorOf, briefOf } from "./jobs/auditor.js";
import { judgeOf } from "./options.js";
import { writing } from "./output.js";
import type { Typed } from "./settings/settings.js";
import { settingsOf } from "./settings/settings.js";
import { writerOf } from "./writers.js";

/** Broken inputs kept for the end; all are counted, and all are told on stderr as they are met. */
const KEPT = 1000;

/** Returns the exit code. Throws `UsageError` before anything is read. */
export async function audit(named: readonly string[], typed: Typed, io: Io): Promise<number> {
  const settings = await settingsOf(typed, io);
  const { values: { baseline: earlier, output, summary: table, jobs = 1 }, nameOf } = settings;
  const judge = await judgeOf(settings, io);
  const files = await filesOf(named, settings, io);
  const baseline = earlier === undefined ? undefined : await baselineOf(earlier, nameOf("baseline"), io);
  const writer = writerOf(settings, judge, io);
  const auditor = auditorOf(settings, judge, writer, baseline);
  const results = async (gauge: Gauge): Promise<AsyncIterable<Result>> => {
    if (jobs === 1) return inTurn(files, auditor, io, gauge);
    const { auditedOnThreads } = await import("./jobs/in-order.js");
    return auditedOnThreads(files, jobs, briefOf(settings, judge, io, baseline), auditor, io, gauge);
  };
  const repeated = repeats();
  const kept: Broken[] = [];
  const goneBy = baseline && goneFrom(baseline);
  const comparison = () => goneBy && { ...tally.compared, gone: goneBy.gone() };
  let tally = auditor.counted();
  let lost = 0;
  let fails = false;

  const unread = await writing(output, nameOf("output"), io, async (out) => {
    await out.write(writer.begin());
    return await telling(io, out, async ({ progress, speaker: { say }, lost: lose }) => {
      for await (const result of await results(progress)) {
        if ("broken" in result) {
          lost += 1;
          if (kept.length < KEPT) kept.push(result.broken);
          await lose(result.broken);
          await say(writer.broken(result.broken));
          continue;
        }
        const { caseId, from, found, piece } = result;
        fails ||= result.fails;
        goneBy?.note(caseId, found ?? []);
        repeated.note(caseId, from);
        await say(writer.add(piece));
      }
      tally = auditor.counted();
      const { summary, grouped } = tally;
      const compared = comparison();
      await say(writer.end({ summary, ...grouped !== undefined && { grouped }, ...compared !== undefined && { compared }, broken: kept, unread: lost, repeated: repeated.found() }));
    });
  });
  if (table !== undefined) {
    await writing(table, nameOf("summary"), io, (out) => out.write(summaryCsv(tally.summary, tally.grouped)));
  }
  for (const { waiver, standing, why } of unusedWaivers(judge.options.waivers ?? [], tally.waivers)) {
    if (standing === "stale") await io.stderr.write(`${plain(`a waiver covers nothing in any case: ${coverOf(waiver)}, by ${waiver.by} on ${waiver.on}: ${why}`)}\n`);
  }
  const compared = comparison();
  if (compared !== undefined) await io.stderr.write(`${comparedText(compared)}\n`);
  return codeOf(fails, unread);
}

async function* inTurn(files: readonly string[], auditor: Auditor, io: Io, gauge: Gauge): AsyncGenerator<Result> {
  for await (const read of casesOfAll(files, io, gauge)) yield auditor.audit(read);
}
