import type { AgencyParam, Deadline } from "../../../rules/index.js";
import { caseEnd, childrenNamed, dueByAgency, isClosed, namesOf, planSubject, seek, shareChild } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { keyOf } from "../shared/talks.js";
import { MANUAL_FROM } from "../sources.js";

/** A referral nobody hears of again housed nobody. */
export const cesOutcome: Deadline<Fact<"ces-referred">, { outcome: AgencyParam }> = {
  shape: "deadline",
  id: "us-mo/ces-outcome",
  title: "Outcome of a CES referral on record",
  force: "must",
  clauses: ["MO-CWM-H08"],
  inForce: { from: MANUAL_FROM },
  params: {
    outcome: {
      unit: "days", basis: "agency", name: "ces.outcome",
      says: "The source does not say how soon an Access Point pre-screens and connects a client.",
    },
  },
  readings: {
    S21: "The Access Point's time is the agency's to say; without its number an outcome on record meets the duty, and nothing is overdue.",
    H08: "An outcome serves a referral of the same household, where both name one, that shares a child with it; one that names a child and no household, a referral that names no household.",
  },
  sees: { partly: "what a third party, the Access Point, did: the record shows the outcome the worker noted" },
  restsOn: ["ces-referred"],
  otherwise: "No CES referral is on record.",
  pass: "The outcome of the CES referral is on record.",
  fail: "No outcome of the CES referral is on record.",

  occasions: ({ view }) => view.facts("ces-referred").filter(({ on }) => !isClosed(view, on)).map((fact) => ({
    subject: fact.event.household === undefined ? planSubject(fact) : { household: fact.event.household },
    trigger: fact, key: keyOf(fact), what: "a CES referral was made", end: caseEnd(view, fact.on), about: fact,
  })),
  due: ({ trigger }, ctx) => dueByAgency(trigger.on, "the CES referral", ctx.params.outcome, ctx),
  metBy: ({ about, end }, { view }) => [seek(
    "outcome", ["ces-activity-recorded"],
    view.facts("ces-activity-recorded").filter((fact) => shareChild(fact, about) && sameHousehold(fact, about)),
    { from: about.on, through: end?.on }, ({ event }) => event.activity === "outcome" ? undefined : "an activity, not the outcome",
  )],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Ask the Access Point how it connected the client, and record the outcome.",
    events: [{
      kind: "ces-activity-recorded", on: today, activity: "outcome", ...namesOf(about),
      ...about.event.household !== undefined && { household: about.event.household },
    }],
  }),
};

function sameHousehold(outcome: Fact<"ces-activity-recorded">, { event: { household } }: Fact<"ces-referred">): boolean {
  if (household === undefined || outcome.event.household === household) return true;
  return outcome.event.household === undefined && childrenNamed(outcome) === undefined;
}
