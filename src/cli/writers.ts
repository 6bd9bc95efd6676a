/** The forms an audit can be written in. */
import type { CaseloadFormat, PiecewiseWriter } from "../report/index.js";
import { caseloadFormats } from "../report/index.js";
import { UsageError } from "./failures.js";
import type { Io } from "./io.js";
import type { Judge } from "./options.js";
import { paintFor } from "./paint.js";
import type { Settings } from "./settings/settings.js";

export const formats: readonly string[] = Object.keys(caseloadFormats);

/** Throws `UsageError` for a form there is none of. */
export function writerOf({ values: { format = "text", all = false, output, groupBy }, nameOf }: Settings, { asOf, packs }: Judge, io: Pick<Io, "colour">): PiecewiseWriter {
  if (!isFormat(format)) throw new UsageError(`${nameOf("format")}: found ${JSON.stringify(format)}, expected one of ${formats.join(", ")}`);
  const paint = paintFor(io, output);
  return caseloadFormats[format]({ asOf, packs, paint, all, byRule: groupBy === BY_RULE });
}

/** What `--group-by` calls the summary of each rule: no attribute. */
export const BY_RULE = "rule";

function isFormat(name: string): name is CaseloadFormat {
  return Object.hasOwn(caseloadFormats, name);
}
