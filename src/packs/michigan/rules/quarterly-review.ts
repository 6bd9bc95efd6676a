import type { Chain, PeriodParam, PlanVersion, Recurring } from "../../../rules/index.js";
import { dueAfter, namesOf, shareChild } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { casePlans } from "../shared/plans.js";

/** Does the plan still fit? Someone asks at least every three months. */
export const quarterlyReview: Recurring<PlanVersion, { every: PeriodParam }> = {
  shape: "recurring",
  id: "us-mi/quarterly-review",
  title: "Case plan reviewed at least quarterly",
  force: "should",
  clauses: ["MI-CP-03"],
  params: { every: { months: 3, basis: "source" } },
  readings: {
    S3: "Three months from the plan or its last review, same day of the month, clamped to its end.",
    S15: "An update is a review only where it records both what was complied with and what should change.",
    "03": "A review on the day the next version is completed is still one of this version.",
  },
  sees: { partly: "what the review weighed: the record shows that it was held" },
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "The plan was reviewed in time.",
  fail: "The plan was not reviewed within three months.",

  part: { name: "review", kinds: ["plan-reviewed"] },
  chains: ({ view }) => casePlans(view).map((version): Chain<PlanVersion> => ({
    subject: version.subject, start: version.completed, completions: reviewsOf(version, view), afterStart: true,
    end: version.end, about: version,
  })),
  due: (start, ctx) => dueAfter(start.on, start.event.kind === "plan-completed" ? "the plan was completed" : "the last review", ctx.params.every, ctx),
  remedy: ({ about: { completed } }, { today }) => ({
    says: "Review the plan: its goals, outcomes, steps and time frames.",
    events: [{ kind: "plan-reviewed", on: today, ...namesOf(completed), plan: completed.event.plan }],
  }),
};

function reviewsOf({ completed, end }: PlanVersion, view: CaseView): readonly Fact[] {
  return view.facts("plan-reviewed", "plan-updated").filter(({ on, event }) => event.plan === completed.event.plan
    && (event.kind === "plan-reviewed" || (event.complianceDetermined === true && event.changesDetermined === true))
    && (end === undefined || on <= end.on)).filter((fact) => shareChild(fact, completed));
}
