/** `permanency audit`: every case of every file judged as it is read; one case in memory at a time. */
import type { Broken, CaseloadWriter, JudgedCase } from "../report/index.js";
import { broken, brokenText, caseloadJson, caseloadText, emptySummary, mergeSummaries, noPaint, repeats, summaryOf } from "../report/index.js";
import { exit } from "./failures.js";
import type { CaseRead } from "./input/cases.js";
import { casesOf } from "./input/cases.js";
import type { Io } from "./io.js";
import type { Judge, Typed } from "./options.js";
import { judgeOf } from "./options.js";
import { paintFor } from "./paint.js";
import { progressOn } from "./progress.js";
import { speakerOn } from "./speaker.js";

export interface TypedAudit extends Typed {
  readonly format: "text" | "json";
  readonly all?: boolean;
}

/** Broken inputs kept for the end; all are counted, and all are told on stderr as they are met. */
const KEPT = 1000;

/** Returns the exit code. Throws `UsageError` before anything is read. */
export async function audit(files: readonly string[], typed: TypedAudit, io: Io): Promise<number> {
  const judge = await judgeOf(typed, io);
  const writer: CaseloadWriter = typed.format === "json"
    ? caseloadJson(judge)
    : caseloadText({ paint: paintFor(io), packs: judge.packs, all: typed.all === true });
  const progress = progressOn(io.bar);
  const { say, warn, finish } = speakerOn(io, progress);
  const repeated = repeats();
  const kept: Broken[] = [];
  let summary = emptySummary;
  let unread = 0;

  try {
    await say(writer.begin());
    for (const file of files) {
      for await (const read of casesOf(file, io, progress)) {
        const judged = judgedOf(read, judge);
        if ("broken" in judged) {
          unread += 1;
          if (kept.length < KEPT) kept.push(judged.broken);
          await warn(brokenText(judged.broken, noPaint));
          continue;
        }
        summary = mergeSummaries(summary, summaryOf(judged.report));
        repeated.note(judged.report.caseId, judged.from);
        await say(writer.judged(judged));
      }
    }
    await say(writer.end({ summary, broken: kept, unread, repeated: repeated.found() }));
    await finish();
  } finally {
    progress.stop();
  }
  if (unread > 0) return summary.outOfCompliance > 0 ? exit.both : exit.bad;
  return summary.outOfCompliance > 0 ? exit.violations : exit.fine;
}

/** A case that cannot be judged is one that could not be read: it must not stop the others. */
export function judgedOf(read: CaseRead, { judge }: Judge): JudgedCase | { readonly broken: Broken } {
  if ("broken" in read) return read;
  const { from, timeline, unused } = read;
  try {
    return { from, timeline, unused, report: judge(timeline) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { broken: broken(from, `case ${timeline.caseId} could not be judged, a fault of this program: ${why}`) };
  }
}
