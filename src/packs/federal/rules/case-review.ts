import type { PeriodParam, Recurring } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { CLOCK_READING, dueOnClock, perClock } from "../entered.js";

/** Twice a year somebody outside the worker's desk looks at how the child is doing. */
export const caseReview: Recurring<Episode, { every: PeriodParam }> = {
  shape: "recurring",
  id: "us/case-review",
  title: "Case review every six months",
  force: "must",
  clauses: ["US-ASFA-03"],
  params: { every: { months: 6, basis: "source" } },
  readings: { S13: CLOCK_READING, S3: "Six months on the same day of the month, clamped to its end; then from each review. A review hearing of the court is one; a permanency hearing is not taken for one." },
  sees: { partly: "what the review determined, and who took part" },
  restsOn: ["care-entered"],
  otherwise: "No child of the case is considered to have entered foster care yet.",
  pass: "The case was reviewed.",
  fail: "The case was not reviewed within six months.",

  part: { name: "case review", kinds: ["case-review-held"] },
  chains: ({ view }) => perClock(view, (episode) => episode.facts("case-review-held", "hearing-held").filter(({ event }) => event.kind === "case-review-held" || event.hearing === "review")),
  due: (start, ctx) => dueOnClock(start, "the last review", ctx.params.every, ctx),
  remedy: ({ about }, { today }) => ({
    says: "Hold the case review.",
    events: [{ kind: "case-review-held", on: today, child: about.child }],
  }),
};
