/** `permanency forecast`: what each case of a caseload asks for over the coming days, if nothing else happens. */
import { readySpan } from "../engine/span-options.js";
import type { Forecast } from "../index.js";
import { forecast as forecastOf } from "../index.js";
import type { Paint, Place } from "../report/index.js";
import { forecastCsvHead, forecastCsvRows, forecastText, placeText } from "../report/index.js";
import { jsonText } from "../report/plain.js";
import { codeOf, of, walk } from "./caseload.js";
import { UsageError } from "./failures.js";
import { filesOf } from "./inputs.js";
import type { Io } from "./io.js";
import { checked, spanOf } from "./options.js";
import { writing } from "./output.js";
import { paintFor } from "./paint.js";
import type { Typed } from "./settings/settings.js";
import { settingsOf } from "./settings/settings.js";

export interface TypedForecast extends Typed {
  readonly from?: string;
  readonly to?: string;
  readonly case?: string;
}

/** Returns the exit code: 0, or 2 where something could not be read. */
export async function forecast(named: readonly string[], { from, to, case: only, ...typed }: TypedForecast, io: Io): Promise<number> {
  const settings = await settingsOf(typed, io);
  const { format = "text", output } = typed;
  const { values: { asOf } } = settings;
  const first = from ?? asOf;
  if (first === undefined || to === undefined) throw new UsageError(`required option '${first === undefined ? "--from" : "--to"} <date>' not specified`);
  const span = await spanOf(settings, { from: first, to }, io);
  checked(() => readySpan(span), settings);
  const files = await filesOf(named, settings, io);
  const { begin, each, end } = formOf(format, paintFor(io, output));
  let cases = 0;
  const unread = await writing(output, "--output", io, async (out) => {
    await out.write(begin);
    return await walk(files, {
      each: async (found, { say }) => {
        if (only !== undefined && found.timeline.caseId !== only) return;
        cases += 1;
        await say(each(of(found, (timeline) => forecastOf(timeline, span)), found.from));
      },
      end: async ({ say }) => await say(end(cases)),
    }, io, out);
  });
  if (cases === 0 && unread === 0 && only !== undefined) throw new UsageError(`--case: found ${JSON.stringify(only)}, expected a case of ${files.join(", ")}`);
  return codeOf(false, unread);
}

interface Form {
  readonly begin: string;
  each(forecast: Forecast, from: Place): string;
  end(cases: number): string;
}

function formOf(format: string, paint: Paint): Form {
  switch (format) {
    case "csv": return { begin: forecastCsvHead(), each: forecastCsvRows, end: () => "" };
    case "ndjson": return { begin: "", each: (forecast, from) => `${jsonText({ from, forecast })}\n`, end: (cases) => `${jsonText({ end: { cases } })}\n` };
    default: return { begin: "", each: (forecast, from) => `${forecastText(forecast, paint, { from: placeText(from) })}\n`, end: () => "" };
  }
}
