import { EVER, FOREVER, laterOf, plusDays } from "../../../calendar/index.js";
import type { Deadline, Occasion, Part, PeriodParam, Prompt, ReadingParam } from "../../../rules/index.js";
import { caseEnd, duePromptly, isInCare, prompt, seek } from "../../../rules/index.js";
import type { CaseView, Fact, Phase } from "../../../timeline/view/index.js";
import { isAbout } from "../../../timeline/view/index.js";
import type { Determination } from "../shared/custody.js";
import { custodyEnd, custodyFromEntry, determinationDue, determinationsFor, ordersFor } from "../shared/custody.js";
import { until, versionsOf } from "../shared/plans.js";

interface Served {
  readonly child: string;
  /** The first determination of the phase, or since care last ended in it. */
  readonly determined: Determination | undefined;
}

/** Help without a plan is only activity: each child helped has one that says what it is for. */
export const casePlanPurpose: Deadline<Served, { within: PeriodParam; custody: ReadingParam; prompt: Prompt }> = {
  shape: "deadline",
  id: "us-mo/case-plan-purpose",
  title: "Case plan with its purpose, for every child in custody or receiving services",
  force: "must",
  clauses: ["MO-REG-01"],
  params: { within: { days: 30, basis: "source" }, custody: custodyFromEntry, prompt },
  readings: {
    S21: "Due 30 days after the phase's first determination of custody or protective services; where none is on record, or its date lies before services or care began, at once. Custody that comes after what was due at once moves nothing.",
    "REG-01": "Once for each stretch of care, custody or services while the case is open. Preventing removal fits a child at home on the day the plan, or its update, states it; reuniting and permanent placement fit a child in care that day. A later version may meet it.",
  },
  sees: "fully",
  restsOn: ["care-entered", "custody-granted", "services-started"],
  otherwise: "No child of the case has been in care or custody, or received services.",
  pass: "A case plan is on record, with a purpose that fits the child's situation.",
  fail: "No case plan with a purpose that fits the child's situation is on record.",

  occasions: ({ view }) => view.children.flatMap((child) => view.phases.flatMap((phase) => [...served(view, child, phase)])),
  due: (occasion, ctx) => {
    const { about: { determined }, trigger, what } = occasion;
    const atOnce = duePromptly(trigger, what ?? "", ctx.params.prompt, ctx);
    const tooLate = determined?.of === "custody" && trigger.event.kind === "services-started" && determined.by.on > atOnce.on;
    const due = determined && !tooLate ? determinationDue(determined, ctx) : undefined;
    return due === undefined || due.on < trigger.on ? atOnce : due;
  },
  metBy: (occasion, { view }) => {
    const { about: { child } } = occasion;
    const texts = plansOf(occasion, view);
    const kinds = [texts.length === 0 ? "plan-completed" : "plan-updated"];
    const first = (name: string, has: (text: Text) => boolean): Part => ({ name, kinds, metBy: texts.find(has)?.fact, rejected: [] });
    return [
      seek("case plan", ["plan-completed"], view.about(child, "plan-completed").filter(({ event }) => event.plan === "case-plan"), until(occasion.trigger.on, occasion.end)),
      first("purpose", ({ fact }) => fact.event.purpose !== undefined),
      first("purpose that fits the child's situation", ({ fact, inCare }) => fact.event.purpose !== undefined && (fact.event.purpose !== "prevent-removal") === inCare),
    ];
  },
  remedy: (occasion, _missing, { view, today, asOf }) => {
    const { about: { child } } = occasion;
    const isOnRecord = plansOf(occasion, view).length > 0;
    const purpose = isInCare(view, child, asOf) ? "reunite" : "prevent-removal";
    return {
      says: isOnRecord ? "State in the case plan a purpose that fits the child's situation." : "Complete the case plan, with its purpose.",
      events: [{ kind: isOnRecord ? "plan-updated" : "plan-completed", on: today, child, plan: "case-plan", purpose }],
    };
  },
};

/** Raised on the first day in a phase on which the child is in care or custody or receives services; and when that begins again. */
function* served(view: CaseView, child: string, phase: Phase): Iterable<Occasion<Served>> {
  const inPhase = ({ on }: Fact): boolean => view.phaseOn(on) === phase;
  const entries = view.episodes.filter((episode) => episode.child === child).map(({ entry }) => entry);
  const services = view.about(child, "services-started").filter(inPhase);
  const determinations = determinationsFor(view, child).filter(({ by }) => inPhase(by));
  let since = EVER;
  for (const trigger of [...entries, ...ordersFor(view, child), ...services].filter(inPhase).sort((a, b) => a.on - b.on)) {
    if (trigger.on < since) continue;
    const careEnd = custodyEnd(view, child, trigger);
    const end = careEnd !== undefined && services.some(({ on }) => on <= careEnd.on) ? caseEnd(view, trigger.on, child) : careEnd;
    const from = since;
    yield {
      subject: { child }, trigger, what: WHAT[trigger.event.kind], end, about: { child, determined: determinations.find(({ by }) => by.on >= from) },
    };
    if (end === undefined || end.closing === true) return;
    since = laterOf(end.on, plusDays(trigger.on, 1));
  }
}

const WHAT = {
  "care-entered": "the child entered alternative care", "custody-granted": "a court placed the child in custody", "services-started": "services to the child began",
};

interface Text {
  readonly fact: Fact<"plan-completed" | "plan-updated">;
  /** Whether the child was in care on the day of the text. */
  readonly inCare: boolean;
}

/** What the case plans completed since say of the child, in order. */
function plansOf({ about: { child }, trigger, end }: Occasion<Served>, view: CaseView): Text[] {
  const { before = FOREVER, through = FOREVER } = until(trigger.on, end);
  return versionsOf(view, "case-plan").filter(({ completed }) => completed.on >= trigger.on && isAbout(completed, child))
    .flatMap(({ texts }) => texts.map((fact) => ({ fact, inCare: isInCare(view, child, fact.on) })))
    .filter(({ fact }) => isAbout(fact, child) && fact.on < before && fact.on <= through)
    .sort((a, b) => a.fact.on - b.fact.on);
}
