/** The options of what looks at a case over a span of days. */
import type { Day } from "../calendar/index.js";
import type { EvaluateOptions, Ready } from "./options.js";
import { OPTION_KEYS, ready } from "./options.js";
import { checkKeys, dateOption, OptionsError } from "./options-error.js";

/** As for `evaluate`, but for the days from `from` to `to`, both included, in place of one. */
export interface SpanOptions extends Omit<EvaluateOptions, "asOf"> {
  /** First civil date of the span. */
  readonly from: string;
  /** Last civil date of the span, itself included. */
  readonly to: string;
}

export interface ReadySpan {
  readonly settings: Ready;
  readonly first: Day;
  readonly last: Day;
}

/** Checks the options. Throws `OptionsError`. */
export function readySpan(options: SpanOptions): ReadySpan {
  checkKeys("options", options, ["from", "to", ...OPTION_KEYS.filter((key) => key !== "asOf")]);
  const { from, to, ...rest } = options;
  const [first, last] = [dateOption("from", from), dateOption("to", to)];
  if (last < first) throw new OptionsError("to", to, `a day not before ${from}`);
  return { settings: ready({ ...rest, asOf: to }), first, last };
}
