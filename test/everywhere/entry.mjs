// What every engine is asked: each case of an example file, judged by its own pack and by all, as JSON and as text.
import { evaluator } from "permanency";
import { federal } from "permanency/federal";
import { kansas } from "permanency/kansas";
import { michigan } from "permanency/michigan";
import { missouri } from "permanency/missouri";
import { jsonReport, noPaint, textReport } from "permanency/report";
import { parseTimeline } from "permanency/schema";

const AS_OF = "2026-11-23";
const packs = { caseload: missouri, kansas, michigan, federal };

/** The reports on the cases of one file of `examples`, in the file's order: the pack of its own first, then all four. */
export function reportsOn(name, ndjson) {
  const judges = [packs[name], Object.values(packs)].map((rules) => evaluator({ asOf: AS_OF, rules }));
  return ndjson.trimEnd().split("\n").flatMap((line) => {
    const timeline = parseTimeline(JSON.parse(line));
    return judges.map((judge) => {
      const report = judge(timeline);
      return `${JSON.stringify(jsonReport(report))}\n${textReport(report, noPaint, { all: true })}`;
    });
  });
}

/** What the engine would say of where and when it is, were it asked. */
export function surroundings() {
  const ask = (question) => {
    try {
      return String(question());
    } catch (error) {
      return `refused: ${error.message}`;
    }
  };
  return {
    intl: typeof Intl,
    zone: ask(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
    locale: ask(() => Intl.DateTimeFormat().resolvedOptions().locale),
    minutesFromUtc: ask(() => -new Date(1400000000000).getTimezoneOffset()),
    now: ask(() => typeof Date.now()),
  };
}
