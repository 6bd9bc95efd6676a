/** `permanency due`: the tickler list of a caseload. */
import type { Ticked } from "../report/index.js";
import { soonestFirst, tickedOf, ticklerCsv, ticklerText, undated } from "../report/index.js";
import { jsonText } from "../report/plain.js";
import { codeOf, judgedOf, walk } from "./caseload.js";
import { filesOf } from "./inputs.js";
import type { Io } from "./io.js";
import { judgeOf } from "./options.js";
import { writing } from "./output.js";
import { paintFor } from "./paint.js";
import type { Typed } from "./settings/settings.js";
import { settingsOf } from "./settings/settings.js";
import { BY_RULE } from "./writers.js";

/** Days ahead, where none are given. */
const AHEAD = 30;

/** Returns the exit code: 1 where something is overdue. The list is in memory: as many entries as there are duties to be done by then. */
export async function due(named: readonly string[], typed: Typed, io: Io): Promise<number> {
  const settings = await settingsOf(typed, io);
  const { format = "text", output } = typed;
  const { values: { within = AHEAD, groupBy } } = settings;
  const { judge, asOf } = await judgeOf(settings, io);
  const options = { asOf, within, ...groupBy !== undefined && groupBy !== BY_RULE && { by: groupBy } };
  const files = await filesOf(named, settings, io);
  const ticked: Ticked[] = [];
  let without = 0;
  const unread = await writing(output, "--output", io, (out) => walk(files, {
    each: async (found) => {
      const judged = judgedOf(found, judge);
      for (const one of tickedOf(judged, options)) ticked.push(one);
      without += undated(judged);
      return Promise.resolve();
    },
    end: async ({ say }) => {
      ticked.sort(soonestFirst);
      await say(format === "ndjson" ? linesOf(ticked, without) : format === "csv" ? ticklerCsv(ticked) : ticklerText(ticked, without, options, paintFor(io, output)));
    },
  }, io, out));
  return codeOf(ticked.some(({ duty }) => duty.status === "overdue" && duty.force === "must"), unread);
}

function linesOf(ticked: readonly Ticked[], without: number): string {
  return [...ticked.map((one) => jsonText(one)), jsonText({ end: { duties: ticked.length, undated: without } })].map((line) => `${line}\n`).join("");
}
