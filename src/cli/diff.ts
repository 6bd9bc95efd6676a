/** `permanency diff`: what became of each duty of a caseload between two versions of its record, or two dates. */
import type { Difference, Timeline } from "../index.js";
import { diff as differenceOf } from "../index.js";
import type { Paint, Place } from "../report/index.js";
import { differenceCsvHead, differenceCsvRows, differenceText, placeText, unmatchedCsvRow } from "../report/index.js";
import { counted, jsonText, plain } from "../report/plain.js";
import type { CaseIn } from "./caseload.js";
import { codeOf, of, walk } from "./caseload.js";
import { filesOf } from "./inputs.js";
import type { Io } from "./io.js";
import { judgeOf } from "./options.js";
import { writing } from "./output.js";
import { paintFor } from "./paint.js";
import type { Typed } from "./settings/settings.js";
import { settingsOf } from "./settings/settings.js";

export interface TypedDiff extends Typed {
  /** The day for the second file, where it is another. */
  readonly until?: string;
}

/**
 * Returns the exit code: 1 where a duty is newly late. The cases of the first file are in memory while the second is read;
 * a case that only one of them has is told as such, and so is a second case of one id, which is compared with nothing.
 */
export async function diff(before: string, after: string, { until, ...typed }: TypedDiff, io: Io): Promise<number> {
  const settings = await settingsOf(typed, io);
  const { format = "text", output, all = false } = typed;
  const earlier = await judgeOf(settings, io);
  const later = until === undefined ? earlier : await judgeOf(await settingsOf({ ...typed, asOf: until }, io), io);
  const [[first = before], [second = after]] = [await filesOf([before], settings, io), await filesOf([after], settings, io)];
  const form = formOf(format, { before: first, after: second }, paintFor(io, output));
  const cases = new Map<string, Timeline>();
  const compared = new Set<string>();
  const counts: Counts = { compared: 0, changed: 0, onlyBefore: 0, onlyAfter: 0, repeated: 0 };
  let newlyLate = false;

  const isAgain = async ({ timeline: { caseId }, from }: CaseIn, seen: boolean, warn: (text: string) => Promise<void>): Promise<boolean> => {
    if (!seen) return false;
    counts.repeated += 1;
    await warn(plain(`${placeText(from)}: case ${caseId} comes up again; it is compared with nothing`) + "\n");
    return true;
  };
  let unread = await walk([first], {
    each: async (found, { warn }) => {
      if (!await isAgain(found, cases.has(found.timeline.caseId), warn)) cases.set(found.timeline.caseId, found.timeline);
    },
  }, io);
  unread += await writing(output, "--output", io, async (out) => {
    await out.write(form.begin);
    return await walk([second], {
      each: async (found, { say, warn }) => {
        const { timeline, from } = found;
        const was = cases.get(timeline.caseId);
        if (await isAgain(found, compared.has(timeline.caseId), warn)) return;
        compared.add(timeline.caseId);
        if (was === undefined) {
          counts.onlyAfter += 1;
          await say(form.onlyAfter(timeline.caseId, from));
          return;
        }
        const difference = of(found, () => differenceOf(earlier.judge(was), later.judge(timeline)));
        counts.compared += 1;
        newlyLate ||= difference.newlyLate.some(({ after: duty }) => duty?.force === "must");
        const { changes, problems } = difference;
        const isSame = changes.length + problems.added.length + problems.gone.length === 0;
        if (!isSame) counts.changed += 1;
        if (isSame && !all) return;
        await say(form.difference(difference, from));
      },
      end: async ({ say }) => {
        for (const caseId of cases.keys()) {
          if (compared.has(caseId)) continue;
          counts.onlyBefore += 1;
          await say(form.onlyBefore(caseId));
        }
        await say(form.end(counts));
      },
    }, io, out);
  });
  return codeOf(newlyLate, unread);
}

interface Counts {
  compared: number;
  changed: number;
  onlyBefore: number;
  onlyAfter: number;
  repeated: number;
}

interface Form {
  readonly begin: string;
  difference(difference: Difference, from: Place): string;
  /** Of a case that one file alone has. */
  onlyAfter(caseId: string, from: Place): string;
  onlyBefore(caseId: string): string;
  end(counts: Counts): string;
}

/** `before` and `after`: the two files, by name. */
function formOf(format: string, { before, after }: { readonly before: string; readonly after: string }, paint: Paint): Form {
  const line = (record: object) => `${jsonText(record)}\n`;
  switch (format) {
    case "csv": return {
      begin: differenceCsvHead(), difference: differenceCsvRows, end: () => "",
      onlyAfter: (caseId, from) => unmatchedCsvRow(caseId, "only after", from), onlyBefore: (caseId) => unmatchedCsvRow(caseId, "only before"),
    };
    case "ndjson": return {
      begin: "", difference: (difference, from) => line({ from, difference }), end: (end) => line({ end }),
      onlyAfter: (caseId, from) => line({ onlyAfter: caseId, from }), onlyBefore: (caseId) => line({ onlyBefore: caseId }),
    };
    default: return {
      begin: "", difference: (difference, from) => `${differenceText(difference, paint, { from: placeText(from) })}\n`,
      onlyAfter: (caseId, from) => `${plain(`Case ${caseId} (${placeText(from)}): only in ${after}`)}\n\n`, onlyBefore: (caseId) => `${plain(`Case ${caseId}: only in ${before}`)}\n`,
      end: ({ compared, changed, onlyBefore, onlyAfter, repeated }) =>
        `${paint.strong("Compared:")} ${counted(compared, "case")}, ${changed} changed, ${onlyBefore} only in the first, ${onlyAfter} only in the second${repeated === 0 ? "" : `, ${repeated} repeated`}\n`,
    };
  }
}
