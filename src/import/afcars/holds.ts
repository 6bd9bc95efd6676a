/** What an AFCARS file can hold, so that a report says `unknown` for want of the record and accuses nobody. */
import type { TimelineInput } from "../../timeline/types.js";
import type { Period } from "./dates.js";

/** Held of every removal, earlier ones too; and of terminations, which stand with the child. */
const always = ["care-entered", "care-exited", "tpr-petition-filed", "tpr-granted"];

/**
 * Held of removals under the 2020 rule only. The finer form where the file has only a part: when and where a
 * placement was but not what was weighed in it, visits with the child but not whether in private.
 */
const ofStay = [
  "placement-started.setting", "placement-started.state", "goal-set.primary", "case-review-held",
  "hearing-held.permanency", "visit-held.child", "visit-held.where", "housing-assessed.at-removal",
];

/**
 * An earlier removal comes with its dates alone. `holds` speaks for a whole timeline, so one that contains such a
 * removal cannot claim the rest: a review missing from it would be the file's gap, not the agency's.
 */
export function holdsOf({ name, until }: Period, hasEarlierRemoval: boolean): TimelineInput["holds"] {
  return {
    source: `AFCARS 2020 out-of-home care file, period ending ${name}`,
    kinds: hasEarlierRemoval ? [...always] : [...always, ...ofStay],
    until,
  };
}
