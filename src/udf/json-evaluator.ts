/** Text in, text out: what a query calls for each row. It never throws, since that would end the whole query. */
import { evaluator } from "../engine/evaluate.js";
import { OptionsError } from "../engine/options-error.js";
import type { Report } from "../engine/report.js";
import { broken } from "../report/caseload/broken.js";
import type { Issue } from "../report/caseload/broken.js";
import { jsonReport } from "../report/json.js";
import { jsonText } from "../report/plain.js";
import type { Pack } from "../rules/index.js";
import { preview } from "../timeline/schema/issues.js";
import { safeParseTimeline } from "../timeline/schema/parse.js";
import type { Timeline } from "../timeline/types.js";

/**
 * The report on a case as one line of JSON, or `{"error":{"what","issues"}}`: each issue with its `path`, what was `found` there and
 * what was `expected`; `more` counts those left out. `pack` is the id of a pack, or several joined by commas.
 */
export type EvaluateJson = (caseJson: string, asOf: string, pack: string) => string;

/** `EvaluateJson` for these packs. */
export function jsonEvaluator(known: readonly Pack[]): EvaluateJson {
  let last: { readonly asOf: string; readonly pack: string; readonly judge: (timeline: Timeline) => Report } | undefined;

  const judgeOf = (asOf: string, pack: string) => {
    if (last?.asOf !== asOf || last.pack !== pack) last = { asOf, pack, judge: evaluator({ asOf, rules: packsOf(pack, known) }) };
    return last.judge;
  };

  return (caseJson, asOf, pack) => {
    try {
      const judge = judgeOf(asOf, pack);
      const parsed = safeParseTimeline(valueOf(caseJson));
      if (!parsed.ok) return errorText("not a case timeline", parsed.error.issues.map(({ path, value: found, expected }) => ({ path, found, expected })));
      return jsonText(jsonReport(judge(parsed.timeline)));
    } catch (error) {
      if (error instanceof NotJson) return errorText("not usable as JSON", [{ path: "", found: preview(error.found), expected: "the JSON text of one case" }]);
      if (error instanceof OptionsError) return errorText("not usable as an argument", [{ path: error.option, found: preview(error.value), expected: error.expected }]);
      return errorText(`a fault of this program: ${error instanceof Error ? error.message : String(error)}`, []);
    }
  };
}

class NotJson extends Error {
  constructor(readonly found: unknown) {
    super("not JSON");
  }
}

/** What JSON.parse says of a fault is worded otherwise in every engine, and is left out. */
function valueOf(text: unknown): unknown {
  if (typeof text !== "string") throw new NotJson(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new NotJson(text);
  }
}

function packsOf(pack: unknown, known: readonly Pack[]): readonly Pack[] {
  const expected = `one of ${known.map(({ id }) => id).join(", ")}, or several joined by commas`;
  if (typeof pack !== "string") throw new OptionsError("pack", pack, expected);
  return [...new Set(pack.split(",").map((id) => id.trim()))].map((id) => {
    const found = known.find((each) => each.id === id);
    if (found === undefined) throw new OptionsError("pack", id, expected);
    return found;
  });
}

function errorText(what: string, issues: readonly Issue[]): string {
  const { from: _, ...error } = broken({ file: "" }, what, issues);
  return jsonText({ error });
}
