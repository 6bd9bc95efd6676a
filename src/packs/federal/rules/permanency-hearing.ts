import type { PeriodParam, Recurring } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { CLOCK_READING, dueOnClock, perClock } from "../entered.js";

/** Once a year a court says aloud what the plan for this child is. */
export const permanencyHearing: Recurring<Episode, { every: PeriodParam }> = {
  shape: "recurring",
  id: "us/permanency-hearing",
  title: "Permanency hearing every 12 months",
  force: "must",
  clauses: ["US-ASFA-02"],
  params: { every: { months: 12, basis: "source" } },
  readings: { S13: CLOCK_READING, S3: "Twelve months on the same day of the month, clamped to its end; then from each permanency hearing." },
  sees: { partly: "what the hearing determined" },
  restsOn: ["care-entered"],
  otherwise: "No child of the case is considered to have entered foster care yet.",
  pass: "A permanency hearing was held.",
  fail: "No permanency hearing was held within 12 months.",

  part: { name: "permanency hearing", kinds: ["hearing-held.permanency"] },
  chains: ({ view }) => perClock(view, (episode) => episode.facts("hearing-held").filter(({ event }) => event.hearing === "permanency")),
  due: (start, ctx) => dueOnClock(start, "the last permanency hearing", ctx.params.every, ctx),
  remedy: ({ about }, { today }) => ({
    says: "Hold the permanency hearing.",
    events: [{ kind: "hearing-held", on: today, child: about.child, hearing: "permanency" }],
  }),
};
