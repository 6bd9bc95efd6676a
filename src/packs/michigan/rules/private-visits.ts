import { contains } from "../../../calendar/index.js";
import type { Content } from "../../../rules/index.js";
import { dueOn, onItself } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { isAbout } from "../../../timeline/view/index.js";
import { raisedBy } from "../shared/occasions.js";

/** A child says more when nobody else is listening. */
export const privateVisits: Content<Fact<"visit-held">, Record<string, never>> = {
  shape: "content",
  id: "us-mi/private-visits",
  title: "Visits in private with the child",
  force: "should",
  clauses: ["MI-CP-15"],
  params: {},
  readings: {
    S6: "Whether a past visit was in private cannot be changed: unmet, it is missed.",
    "15": "Each visit with a child who is in care that day.",
  },
  sees: "fully",
  restsOn: ["visit-held"],
  otherwise: "No visit with a child in care is on record.",
  pass: "The child was seen in private.",
  fail: "The record does not show that the child was seen in private.",

  occasions: ({ view }) => view.facts("visit-held").filter((visit) => visit.event.with.includes("child") && isInCare(visit, view))
    .map((visit) => raisedBy(visit, "a caseworker visited the child")),
  due: ({ trigger }) => dueOn(trigger.on, "the visit", { kind: "source" }),
  metBy: ({ about }) => [{ ...onItself("private", ["visit-held.private"], about, about.event.private === true), past: true }],
};

function isInCare(visit: Fact, view: CaseView): boolean {
  return view.episodes.some((episode) => contains(episode.span, visit.on) && isAbout(visit, episode.child));
}
