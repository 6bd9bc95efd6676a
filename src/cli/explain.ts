/** `permanency explain`: how a duty came out as it did; without `--duty`, which duties there are to ask about. */
import type { Report } from "../index.js";
import { explain as explanationOf } from "../index.js";
import { dutyList, explanationText, placeText } from "../report/index.js";
import { jsonText, plain } from "../report/plain.js";
import { codeOf, judgedOf, walk } from "./caseload.js";
import { UsageError } from "./failures.js";
import type { Io } from "./io.js";
import { judgeOf } from "./options.js";
import { writing } from "./output.js";
import { paintFor } from "./paint.js";
import type { Typed } from "./settings/settings.js";
import { settingsOf } from "./settings/settings.js";

export interface TypedExplain extends Typed {
  readonly duty?: string;
  readonly case?: string;
}

/** Every case of the file that has the duty is explained: an id says nothing of its case. Returns the exit code. */
export async function explain(file: string, { duty, case: only, ...typed }: TypedExplain, io: Io): Promise<number> {
  const settings = await settingsOf(typed, io);
  const { format = "text", output } = typed;
  const { judge, packs } = await judgeOf(settings, io);
  const paint = paintFor(io, output);
  let cases = 0;
  let told = 0;

  const answer = (report: Report, place: string): string => {
    const heading = `${paint.strong(plain(`Case ${report.caseId}`))} ${plain(`(${place})`)}\n`;
    if (duty === undefined) return format === "json" ? `${jsonText({ case: report.caseId, duties: idsOf(report) })}\n` : heading + dutyList(report, paint);
    const explanation = explanationOf(report, duty);
    return format === "json"
      ? `${jsonText({ case: report.caseId, ...explanation })}\n`
      : `${heading}${explanationText(explanation, paint, packs)}\n`;
  };

  const unread = await writing(output, "--output", io, (out) => walk([file], {
    each: async (found, { say }) => {
      const { report, from } = judgedOf(found, judge);
      if (only !== undefined && report.caseId !== only) return;
      cases += 1;
      if (duty !== undefined && !idsOf(report).includes(duty)) return;
      told += 1;
      await say(answer(report, placeText(from)));
    },
  }, io, out));
  if (told === 0 && unread === 0) throw new UsageError(notFound({ duty, only }, file, cases));
  return codeOf(false, unread);
}

function idsOf({ duties }: Report): string[] {
  return duties.map(({ id }) => id);
}

function notFound({ duty, only }: { readonly duty: string | undefined; readonly only: string | undefined }, file: string, cases: number): string {
  if (cases === 0) return `--case: found ${JSON.stringify(only)}, expected a case of ${file}`;
  return `--duty: found ${JSON.stringify(duty)}, expected a duty of ${file}; without --duty they are listed`;
}
