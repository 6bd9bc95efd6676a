import type { AgencyParam, Deadline } from "../../../rules/index.js";
import { caseEnd, dueByAgency, isClosed, keyApart, namesOf, planSubject, seek, shareChild } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { distinct } from "../shared/records.js";

/** Finding someone is half of it: the child is helped once that person has been asked what they could be. */
export const locatedExplored: Deadline<Fact<"person-located">, { within: AgencyParam }> = {
  shape: "deadline",
  id: "us-ks/located-explored",
  title: "Located persons explored as a resource",
  force: "must",
  clauses: ["KS-3232-08"],
  params: {
    within: {
      unit: "days", basis: "agency", name: "ks.explore",
      says: "Days in which a located person is explored as a resource; the source gives none.",
    },
  },
  readings: {
    S21: "The source gives no time: the agency's own number, without which nothing is overdue.",
    "3232-08": "An exploration shows its outcome; one without an outcome is begun, not done.",
  },
  sees: "fully",
  restsOn: ["person-located"],
  otherwise: "No absent parent, relative or kin is on record as located.",
  pass: "The person located was explored as a resource.",
  fail: "The person located has not been explored as a resource to an outcome.",

  occasions: ({ view }) => distinct(view.facts("person-located").filter(({ on }) => !isClosed(view, on)).map((located) => ({
    subject: { ...planSubject(located), person: located.event.person }, trigger: located, key: keyApart(located),
    what: "the person was located", end: caseEnd(view, located.on), about: located,
  }))),
  due: ({ trigger }, ctx) => dueByAgency(trigger.on, "the person was located", ctx.params.within, ctx),
  metBy: ({ about: located, end }, { view }) => {
    const explored = view.facts("resource-explored").filter((fact) => fact.event.person === located.event.person && shareChild(fact, located));
    const window = { from: located.on, through: end?.on };
    return [
      seek("exploration", KINDS, explored, window),
      seek("outcome", KINDS, explored, window, ({ event }) => event.outcome === undefined ? "it has no outcome" : undefined),
    ];
  },
  remedy: ({ about: located }, _missing, { today }) => ({
    says: `Explore ${located.event.person} as a resource for the child, and record the outcome.`,
    events: [{ kind: "resource-explored", on: today, ...namesOf(located), person: located.event.person, outcome: "possible" }],
  }),
};

const KINDS = ["resource-explored"];
