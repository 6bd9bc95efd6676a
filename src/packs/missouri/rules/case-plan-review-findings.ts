import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, isClosed, onItself, planSubject, prompt } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { keyOf } from "../shared/talks.js";

/** A review that finds nothing, not even that all is well, was none. */
export const casePlanReviewFindings: Content<Fact<"plan-reviewed">, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/case-plan-review-findings",
  title: "What a review of the case plan determines",
  force: "must",
  clauses: ["MO-REG-04"],
  params: { prompt },
  readings: {
    S6: "What was not determined at a past review cannot be made good: unmet, it is missed.",
    S18: "Of reviews of one day that name the same children, and have no ids that tell them apart, the one recorded later stands.",
  },
  sees: { partly: "whether what was determined is right: the record shows that it was determined" },
  restsOn: ["plan-reviewed"],
  otherwise: "No case plan has been reviewed.",
  pass: "The review determined the extent of compliance and what should change.",
  fail: "The review did not determine both the extent of compliance and what should change.",

  occasions: ({ view }) => reviewsOf(view).map((review) => ({
    subject: planSubject(review), trigger: review, key: keyOf(review), what: "the case plan was reviewed", about: review,
  })),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the review", ctx.params.prompt, ctx),
  metBy: ({ about }) => [
    { ...onItself("extent of compliance", ["plan-reviewed.complianceDetermined"], about, about.event.complianceDetermined === true), past: true },
    { ...onItself("changes to be made", ["plan-reviewed.changesDetermined"], about, about.event.changesDetermined === true), past: true },
  ],
};

function reviewsOf(view: CaseView): Fact<"plan-reviewed">[] {
  const all = view.facts("plan-reviewed").filter(({ on, event }) => event.plan === "case-plan" && !isClosed(view, on));
  return all.filter((review) => !all.some((other) => other.on === review.on && keyOf(other) === keyOf(review) && other.recorded > review.recorded));
}
