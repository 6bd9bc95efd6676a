/** Words for the invented cases of the federal floor: what any state's record says of a stay in care and of the court. */
import type { TimelineInput } from "permanency/schema";
import type { Event, Facts, Setting } from "../caseload/kit.js";
import { dayOf } from "../caseload/kit.js";

export { child, person } from "../caseload/kit.js";

/** One case that never was, of an agency of any state. */
export function invented(
  caseId: string, jurisdiction: string, county: string, who: Pick<TimelineInput, "children" | "people" | "holds">, ...facts: readonly Facts[]
): TimelineInput {
  const events = facts.flat().sort((a, b) => (dayOf(a.on) < dayOf(b.on) ? -1 : dayOf(a.on) > dayOf(b.on) ? 1 : 0));
  return { schema: 1, caseId, jurisdiction, attributes: { county }, ...who, events };
}

/** The case is opened and the children enter care, where nothing else is said into a foster home. */
export function entered(children: readonly string[], on: string, setting: Setting = "foster-home", removedOn?: string): Facts {
  return [
    { kind: "case-opened", on, service: "alternative-care" },
    { kind: "care-entered", on, children: [...children], ...(removedOn === undefined ? {} : { removedOn }) },
    { kind: "placement-started", on, children: [...children], setting },
  ];
}

export function moved(child: string, on: string, setting: Setting): Facts {
  return [{ kind: "placement-started", on, child, setting }];
}

export function left(child: string, on: string, to: NonNullable<Event<"care-exited">["to"]>): Facts {
  return [{ kind: "care-exited", on, child, to }];
}

/** The court finds abuse or neglect, of every child in care. */
export function found(on: string): Facts {
  return [{ kind: "court-found", on, finding: "abuse-or-neglect" }];
}

export function planned(on: string, plan: Event<"plan-completed">["plan"] = "case-plan"): Facts {
  return [{ kind: "plan-completed", on, plan }];
}

export function hearings(...days: readonly string[]): Facts {
  return days.map((on) => ({ kind: "hearing-held", on, hearing: "permanency" }));
}

/** Reviews by a panel of the agency. */
export function panels(...days: readonly string[]): Facts {
  return days.map((on) => ({ kind: "case-review-held", on, reviewer: "administrative" }));
}

/** Reviews by the court. */
export function courtReviews(...days: readonly string[]): Facts {
  return days.map((on) => ({ kind: "hearing-held", on, hearing: "review" }));
}
