import type { AgencyParam, Chain, Recurring } from "../../../rules/index.js";
import { dueByAgency } from "../../../rules/index.js";
import { withoutOpening } from "../shared/opening.js";

/** A second pair of eyes on every case, again and again. */
export const supervisorConferences: Recurring<unknown, { every: AgencyParam }> = {
  shape: "recurring",
  id: "us-mi/supervisor-conferences",
  title: "Regular case conferences with the supervisor",
  force: "should",
  clauses: ["MI-CP-16"],
  params: {
    every: { unit: "days", basis: "agency", name: "mi.supervision", says: "Days from one case conference with the supervisor to the next; the guide says only that they are regular." },
  },
  readings: {
    S21: "'Regular' has no number in the guide: without the agency's own it stays unknown.",
    "16": "From the opening of the case, then from each conference, until the case closes.",
  },
  sees: "fully",
  restsOn: ["case-opened"],
  otherwise: "The case is not on record as opened, and no child of it is in care.",
  pass: "A case conference with the supervisor was held within the interval.",
  fail: "No case conference with the supervisor was held within the interval.",

  part: { name: "conference with the supervisor", kinds: ["supervisor-conference-held"] },
  *chains({ view }): Iterable<Chain> {
    const held = view.facts("supervisor-conference-held");
    for (const phase of view.phases) {
      if (phase.opened === undefined) {
        yield* withoutOpening(phase, view);
        continue;
      }
      yield {
        subject: {}, start: phase.opened, afterStart: false, end: phase.end, about: undefined,
        completions: held.filter(({ on }) => view.phaseOn(on) === phase),
      };
    }
  },
  due: (start, ctx) => dueByAgency(start.on, start.event.kind === "case-opened" ? "the case was opened" : "the last conference", ctx.params.every, ctx),
  remedy: (_chain, { today }) => ({
    says: "Hold a case conference with the supervisor.",
    events: [{ kind: "supervisor-conference-held", on: today, topics: ["assessments", "progress", "barriers", "separate-plans"] }],
  }),
};
