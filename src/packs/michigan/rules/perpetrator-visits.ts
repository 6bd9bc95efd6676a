import type { Content } from "../../../rules/index.js";
import { dueOn, isClosed, onItself, shareChild } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { raisedBy } from "../shared/occasions.js";

/** Who did the harm does not disappear from the child's life by moving out. */
export const perpetratorVisits: Content<Fact<"visit-held">, Record<string, never>> = {
  shape: "content",
  id: "us-mi/perpetrator-visits",
  title: "The perpetrator of domestic violence met, or every effort made",
  force: "should",
  clauses: ["MI-CP-20"],
  params: {},
  readings: {
    S6: "Whom a past visit reached cannot be changed: unmet, it is missed.",
    "20": "A judgement, recorded with each visit from the day domestic violence is on record: the perpetrator was met, or every effort was made.",
  },
  sees: { partly: "whether every effort was made: the record shows that it was judged so" },
  restsOn: ["domestic-violence-recorded", "visit-held"],
  otherwise: "No visit since domestic violence was recorded is on record.",
  pass: "The perpetrator was met, or every effort to was made.",
  fail: "The visit's record says neither that the perpetrator was met nor that every effort was made.",

  occasions: ({ view }) => {
    const violence = view.facts("domestic-violence-recorded");
    return view.facts("visit-held")
      .filter((visit) => !isClosed(view, visit.on) && violence.some((fact) => fact.on <= visit.on && shareChild(fact, visit)))
      .map((visit) => raisedBy(visit, "a caseworker's visit was held where domestic violence is on record"));
  },
  due: ({ trigger }) => dueOn(trigger.on, "the visit", { kind: "source" }),
  metBy: ({ about }) => [{
    ...onItself("the perpetrator met, or every effort made", ["visit-held.perpetratorMet"], about, about.event.perpetratorMet === true), past: true,
  }],
};
