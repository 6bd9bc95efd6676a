/**
 * `sensitivity`: whether another documented reading, or another number, would change how a duty stands. Each is tried
 * alone, all other options as given, so that every line of the answer can be had again from `evaluate`.
 */
import type { Day } from "../calendar/index.js";
import { civil, dayOf, daysBetween } from "../calendar/index.js";
import type { Timeline } from "../timeline/types.js";
import { basisOf } from "./evaluate.js";
import { judge } from "./judge.js";
import type { EvaluateOptions } from "./options.js";
import { ready } from "./options.js";
import { soonestDueFirst } from "./order.js";
import type { Within } from "./sensitivity/tipping.js";
import { tryRule } from "./sensitivity/trying.js";
import type { NumberUnit, Sensitivity } from "./sensitivity/types.js";

/**
 * For each duty of the report that hangs on a counting convention, a reading, or a number that no source gives (S2, S21):
 * how it would stand under each other documented reading, and at which number it would turn. Throws `OptionsError` on
 * bad options only.
 */
export function sensitivity(timeline: Timeline, options: EvaluateOptions): Sensitivity {
  const settings = ready(options);
  const { view } = judge(timeline, { ...settings, rules: [] });
  const tried = settings.packs.flatMap((pack) => pack.rules.map((rule) =>
    tryRule(timeline, options, pack, rule, (unit) => worthTrying(timeline, settings.asOf, unit))));
  return {
    schema: 1,
    caseId: timeline.caseId,
    asOf: civil(settings.asOf),
    ...(view.asOf < settings.asOf && { judgedAsOf: civil(view.asOf) }),
    ...basisOf(settings),
    duties: tried.flatMap(({ duties }) => duties).sort((a, b) => soonestDueFirst(a.outcome, b.outcome)),
    elsewhere: tried.flatMap(({ elsewhere }) => elsewhere).sort((a, b) => soonestDueFirst(a.outcome, b.outcome)),
  };
}

/** A period longer than the record, its last day rolled as far as a holiday can move it, ends past all that is known. */
function worthTrying({ events }: Timeline, asOf: Day, unit: NumberUnit): Within {
  const days = events.reduce((longest, { on }) => Math.max(longest, daysBetween(dayOf(on), asOf)), 0) + ROLL;
  switch (unit) {
    case "days": case "workingDays": return { least: 0, most: Math.min(days, GREATEST) };
    case "months": return { least: 0, most: Math.ceil(days / 28) };
    case "hours": return { least: 0, most: Math.min(24 * days, GREATEST) };
    case "years": return { least: 0, most: Math.max(Math.ceil(days / 365), OLDEST) };
  }
}

const ROLL = 14;
/** The greatest number an option takes. */
const GREATEST = 36_500;
/** A number of years may be an age. */
const OLDEST = 120;
