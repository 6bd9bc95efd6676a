/** The forms an audit can be written in. */
import type { CaseloadWriter } from "../report/index.js";
import { caseloadJson, caseloadText } from "../report/index.js";
import { UsageError } from "./failures.js";
import type { Io } from "./io.js";
import type { Judge } from "./options.js";
import { paintFor } from "./paint.js";
import type { Settings } from "./settings/settings.js";

export const formats = ["text", "json"] as const;

/** Throws `UsageError` for a form there is none of. */
export function writerOf({ values: { format = "text", all = false, output }, nameOf }: Settings, judge: Judge, io: Io): CaseloadWriter {
  switch (format) {
    case "text": return caseloadText({ paint: paintFor(output === undefined ? io : { ...io, colour: false }), packs: judge.packs, all });
    case "json": return caseloadJson(judge);
    default: throw new UsageError(`${nameOf("format")}: found ${JSON.stringify(format)}, expected one of ${formats.join(", ")}`);
  }
}
