/** The phase of a case that a fact before its opening belongs to (MI-CP-07, MI-CP-08). */
import type { Day } from "../../../calendar/index.js";
import type { CaseView, Phase } from "../../../timeline/view/index.js";

/** The phase a day belongs to; what happens before an opening belongs to it, after an earlier closing too. */
export function phaseFor(view: CaseView, day: Day): Phase | undefined {
  return view.phaseOn(day) ?? view.phases.find(({ span }) => span.from > day);
}
