/** The calendar: civil dates, instants, spans and ways of counting. The only room that knows date-fns. */

export type { CivilDate, Day, Instant } from "./brand.js";
export {
  civil,
  dayOf,
  daysBetween,
  earlierOf,
  EVER,
  FOREVER,
  laterOf,
  parseCivilDate,
  plusDays,
  plusMonths,
  yearsOld,
} from "./civil.js";
export { compareInstants, isInstant, parseInstant, plusHours } from "./instants.js";
export {
  contains,
  difference,
  gaps,
  intersection,
  isEmpty,
  overlap,
  type Span,
  totalDays,
  union,
} from "./spans.js";
export { type Convention, conventions, type Counting } from "./conventions.js";
export { after, before, hoursAfter, hoursAfterDay, type Period, type Reckoned, type Reckoning } from "./counting.js";
export { isWorkingDay, weekday } from "./weekdays.js";
