import { plusDays } from "../../../calendar/index.js";
import type { AgencyParam, Checklist, Context, Item, Reporting } from "../../../rules/index.js";
import { reportingPeriods } from "../../../rules/index.js";
import type { Fact, Phase } from "../../../timeline/view/index.js";

type Params = { readonly every: AgencyParam };

/** The family's team meets often enough to stay one. */
export const teamMeetings: Checklist<Params> = {
  id: "us-mi/team-meetings",
  title: "Family team meetings within the required time",
  clauses: ["MI-CP-09"],
  params: {
    every: { unit: "days", basis: "agency", name: "mi.meetings", says: "Days in each of which the family's team meets; FOM 722-6B, to which the guide refers, sets the number." },
  },
  readings: {
    S21: "The guide leaves the number to FOM 722-6B: without the agency's own it stays unknown.",
    "09": "In periods counted from the opening of the case; a period that is over asks for a meeting where the case was open through all of it.",
  },
  sees: "fully",
  items: (ctx) => ctx.view.phases.map((phase) => meetingsIn(phase, ctx)),
};

function meetingsIn(phase: Phase, ctx: Context<Params>): Item {
  const { view } = ctx;
  const meetings = view.facts("meeting-held").filter(({ on, event }) => event.meeting === "ftm" && view.phaseOn(on) === phase);
  const item = {
    subject: {}, of: phase.opened, clauses: ["MI-CP-09"], group: "team meetings", name: "family team meeting in each period",
    doneBy: meetings, kinds: ["meeting-held.ftm"],
  };
  const { param, basis } = ctx.params.every;
  if (param.given === undefined) return { ...item, asked: { applies: "unknown", needs: `the agency's number: ${param.name}` } };
  if (phase.opened === undefined) return { ...item, asked: { applies: "unknown", needs: "the opening of the case" } };
  const every = { param: { days: param.given, basis: "source" as const }, basis, reading: "" };
  const periods = reportingPeriods(phase.opened.on, "the case was opened", [phase.span], every, ctx).filter(({ due }) => due.on <= ctx.asOf);
  return {
    ...item, asked: { applies: "yes", why: "while the case is open" },
    periods: periods.map((period) => ({ span: { from: period.from, to: plusDays(period.due.on, 1) }, done: meetings.some((fact) => isIn(fact, period)) })),
  };
}

function isIn({ on }: Fact, { from, due }: Reporting): boolean {
  return on >= from && on <= due.on;
}
