/** `permanency explain`: how a duty came out as it did; without `--duty`, which duties there are to ask about. */
import type { Report } from "../index.js";
import { explain as explanationOf } from "../index.js";
import { brokenText, dutyList, explanationText, noPaint, placeText } from "../report/index.js";
import { jsonText, plain } from "../report/plain.js";
import { judgedOf } from "./audit.js";
import { exit, UsageError } from "./failures.js";
import { casesOf } from "./input/cases.js";
import type { Io } from "./io.js";
import type { Typed } from "./options.js";
import { judgeOf } from "./options.js";
import { paintFor } from "./paint.js";
import { progressOn } from "./progress.js";
import { speakerOn } from "./speaker.js";

export interface TypedExplain extends Typed {
  readonly duty?: string;
  readonly case?: string;
  readonly format: "text" | "json";
}

/** Every case of the file that has the duty is explained: an id says nothing of its case. Returns the exit code. */
export async function explain(file: string, typed: TypedExplain, io: Io): Promise<number> {
  const judge = await judgeOf(typed, io);
  const paint = paintFor(io);
  const progress = progressOn(io.bar);
  const { say, warn, finish } = speakerOn(io, progress);
  let cases = 0;
  let told = 0;
  let unread = 0;

  const answer = (report: Report, place: string): string => {
    const heading = `${paint.strong(plain(`Case ${report.caseId}`))} ${plain(`(${place})`)}\n`;
    if (typed.duty === undefined) return typed.format === "json" ? `${jsonText({ case: report.caseId, duties: idsOf(report) })}\n` : heading + dutyList(report, paint);
    const explanation = explanationOf(report, typed.duty);
    return typed.format === "json"
      ? `${jsonText({ case: report.caseId, ...explanation })}\n`
      : `${heading}${explanationText(explanation, paint, judge.packs)}\n`;
  };

  try {
    for await (const read of casesOf(file, io, progress)) {
      const judged = judgedOf(read, judge);
      if ("broken" in judged) {
        unread += 1;
        await warn(brokenText(judged.broken, noPaint));
        continue;
      }
      const { report, from } = judged;
      if (typed.case !== undefined && report.caseId !== typed.case) continue;
      cases += 1;
      if (typed.duty !== undefined && !idsOf(report).includes(typed.duty)) continue;
      told += 1;
      await say(answer(report, placeText(from)));
    }
    await finish();
  } finally {
    progress.stop();
  }
  if (told === 0 && unread === 0) throw new UsageError(notFound(typed, file, cases));
  return unread > 0 ? exit.bad : exit.fine;
}

function idsOf({ duties }: Report): string[] {
  return duties.map(({ id }) => id);
}

function notFound(typed: TypedExplain, file: string, cases: number): string {
  if (cases === 0) return `--case: found ${JSON.stringify(typed.case)}, expected a case of ${file}`;
  return `--duty: found ${JSON.stringify(typed.duty)}, expected a duty of ${file}; without --duty they are listed`;
}
