/** What an AFCARS file can hold, and of which days, so that a report says `unknown` for want of the record and accuses nobody. */
import type { TimelineInput } from "../../timeline/types.js";
import type { Period } from "./dates.js";
import type { Removal } from "./removals.js";

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
 * An earlier removal comes with its dates alone: a review missing from it would be the file's gap, not the agency's.
 * So the rest is claimed only since the first removal under the 2020 rule that no earlier one follows; where there
 * is none, not at all.
 * @param removals earliest first
 */
export function holdsOf({ name, until }: Period, removals: readonly Removal[]): TimelineInput["holds"] {
  const first = removals.reduce<Removal | undefined>((kept, removal) => (removal.earlier ? undefined : kept ?? removal), undefined);
  return {
    source: `AFCARS 2020 out-of-home care file, period ending ${name}`,
    kinds: first === undefined ? [...always] : [...always, ...ofStay],
    ...(first !== undefined && removals.some(({ earlier }) => earlier) ? { since: first.from } : {}),
    until,
  };
}
