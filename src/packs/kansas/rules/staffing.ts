import type { AgencyParam, Deadline } from "../../../rules/index.js";
import { dueByAgency, seek } from "../../../rules/index.js";
import type { Episode, Fact } from "../../../timeline/view/index.js";
import type { Asked } from "../shared/records.js";
import { distinct, partsOfOne } from "../shared/records.js";

/** Whether a child needs a second plan is weighed by two pairs of eyes and a tested instrument, not by a hunch. */
export const staffing: Deadline<Episode, { within: AgencyParam }> = {
  shape: "deadline",
  id: "us-ks/staffing",
  title: "Concurrent planning staffed by case manager and supervisor with an instrument",
  force: "must",
  clauses: ["KS-3232-02"],
  params: {
    within: {
      unit: "days", basis: "agency", name: "ks.staffing",
      says: "Days in which a case is staffed once concurrent planning might serve the child; the source gives none.",
    },
  },
  readings: {
    S21: "The source gives no time: the agency's own number, without which nothing is overdue.",
    "3232-02": "One staffing must have it all; the one that has most is looked at.",
  },
  sees: { partly: "how the instrument was used: the record names it" },
  restsOn: ["care-entered", "concurrent-planning-considered"],
  otherwise: "Concurrent planning is not on record as possibly serving a child in care.",
  pass: "Case manager and supervisor staffed the case with an instrument.",
  fail: "No staffing by case manager and supervisor with an instrument is on record.",

  occasions: ({ view }) => distinct(view.episodes.flatMap((episode) => episode.facts("concurrent-planning-considered").map((trigger) => ({
    subject: { child: episode.child }, trigger, what: "concurrent planning might be in the child's best interest", end: episode.end, about: episode,
  })))),
  due: ({ trigger }, ctx) => dueByAgency(trigger.on, "concurrent planning might be in the child's best interest", ctx.params.within, ctx),
  metBy: ({ trigger, about: episode }) => {
    const held = episode.facts("staffing-held");
    const [first, ...others] = partsOfOne(KINDS, held.filter(({ on }) => on >= trigger.on), ASKED);
    return [first?.metBy === undefined ? seek("staffing", KINDS, held, { from: trigger.on }) : first, ...others];
  },
  remedy: ({ subject }, _missing, { today }) => ({
    says: "Staff the case with case manager and supervisor, using Appendix 3F or a research-based instrument.",
    events: [{
      kind: "staffing-held", on: today, child: subject.child, participants: ["case-manager", "supervisor"], instrument: "appendix-3f",
    }],
  }),
};

const KINDS = ["staffing-held"];

const ASKED: Asked<Fact<"staffing-held">> = [
  ["staffing", () => true],
  ["case manager", ({ event }) => event.participants.includes("case-manager")],
  ["supervisor", ({ event }) => event.participants.includes("supervisor")],
  ["instrument", ({ event }) => event.instrument !== undefined],
];
