import { FOREVER } from "../../../calendar/index.js";
import type { Chain, PeriodParam, PlanVersion, ReadingParam, Recurring } from "../../../rules/index.js";
import { dueAfter, namesOf, shareChild, times } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { isFact } from "../../../timeline/view/index.js";
import { versionsOf } from "../shared/plans.js";

/** Families change; twice a year somebody asks whether the plan still fits. */
export const casePlanReview: Recurring<PlanVersion, { every: PeriodParam; anchor: ReadingParam }> = {
  shape: "recurring",
  id: "us-mo/case-plan-review",
  title: "Case plan reviewed every six months",
  force: "must",
  clauses: ["MO-REG-03"],
  params: {
    every: { months: 6, basis: "source" },
    anchor: {
      name: "anchor", of: ["actual", "scheduled"], basis: "assumption",
      says: "The six months run from the last review (`actual`), or from the plan's own date in multiples (`scheduled`).",
    },
  },
  readings: {
    S15: "From the plan's date, then from each review, whatever the review lacks. An update is a review only if it determines compliance and changes.",
    "REG-03": "A new version of the plan starts the time anew; a review on its day is of the version before.",
  },
  sees: { partly: "whether the plan was modified as far as was necessary" },
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "The case plan was reviewed.",
  fail: "The case plan was not reviewed within six months.",

  part: { name: "review", kinds: ["plan-reviewed"] },
  chains: ({ view, params }) => versionsOf(view, "case-plan").map((version): Chain<PlanVersion> => ({
    subject: version.subject, start: version.completed, completions: reviewsOf(version, view), afterStart: true, end: version.end,
    onGrid: params.anchor.reading === "scheduled", about: version,
  })),
  due: (start, ctx, number) => {
    const { every, anchor } = ctx.params;
    if (anchor.reading === "scheduled") return dueAfter(start.on, "the case plan was completed", { ...every, param: { ...every.param, ...times(every.param, number) } }, ctx);
    return dueAfter(start.on, isFact(start, "plan-completed") ? "the case plan was completed" : "the last review", every, ctx);
  },
  remedy: ({ about: { completed } }, { today }) => ({
    says: "Review the case plan: how far it is complied with, and what should change.",
    events: [{
      kind: "plan-reviewed", on: today, plan: "case-plan", ...namesOf(completed), complianceDetermined: true, changesDetermined: true,
    }],
  }),
};

function reviewsOf({ completed, end }: PlanVersion, view: CaseView): readonly Fact[] {
  return view.facts("plan-reviewed", "plan-updated").filter((fact) => fact.event.plan === "case-plan" && shareChild(fact, completed)
    && fact.on <= (end?.on ?? FOREVER)
    && (fact.event.kind === "plan-reviewed" || (fact.event.complianceDetermined === true && fact.event.changesDetermined === true)));
}
