import type { Prompt, Standing } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { Household } from "../shared/housing.js";
import { bearing, cesReferral, households, outside, together } from "../shared/housing.js";
import { earliestEnd, unionOfGoals, withoutGoal } from "../shared/reunification.js";
import { MANUAL_FROM } from "../sources.js";

/** Where a roof is what stands between children and home, the referral is not a choice. */
export const cesReunification: Standing<Household, { prompt: Prompt }> = {
  shape: "standing",
  id: "us-mo/ces-reunification",
  title: "CES referral: housing is the primary barrier to reunification",
  force: "must",
  clauses: ["MO-CWM-H03"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S12: "Per household of the parents, while any child's primary goal is reunification; a referral earlier in the same unbroken concern serves.",
    S21: "No time is given: due the day the last part of the condition becomes true.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["goal-set.primary", "housing-assessed"],
  couldBeRaised: ({ view }) => !view.holds("goal-set.primary") || unionOfGoals(view).length > 0 || withoutGoal(view).length > 0,
  otherwise: "No household's housing is on record as the primary barrier to a reunification that is the goal.",
  pass: "The household was referred to the Coordinated Entry System.",
  fail: "Housing is the primary barrier to reunification, and no CES referral is on record.",

  *whenever({ view }) {
    const reunification = unionOfGoals(view);
    // Where one child's goal is reunification, that another has none on record changes nothing.
    const goalless = outside(withoutGoal(view), reunification);
    for (const household of households(view)) {
      const barrier = household.while(({ event }) => event.of === "parents" && event.primaryBarrier === true);
      const base = { subject: { household: household.id }, about: household };
      for (const { span, by } of together(barrier.held, reunification)) {
        yield {
          ...base, span, trigger: by, what: "reunification is the goal and the parents' housing is the primary barrier to it",
          end: earliestEnd(view, span.to, "the condition ended"),
        };
      }
      const unsaid = household.while(({ event }) => event.of === "parents" && event.primaryBarrier === undefined);
      for (const { span, by } of together(unsaid.held, reunification)) {
        yield { ...base, span, trigger: by, key: "unsaid", needs: "whether housing stability is the primary barrier to reunification" };
      }
      for (const { span, by } of together(barrier.held, goalless)) {
        yield { ...base, span, trigger: by, key: "no-goal", needs: "the primary goal" };
      }
      for (const { span, by } of together(unsaid.held, goalless)) {
        yield { ...base, span, trigger: by, key: "neither-said", needs: "the primary goal, and whether housing stability is the primary barrier to reunification" };
      }
      for (const { span, by: [by] } of barrier.contested) {
        if (by === undefined || together([{ span, by }], reunification).length === 0) continue;
        yield { ...base, span, trigger: by, key: "contested", needs: "which of the housing assessments of that day stands" };
      }
    }
  },
  due: ({ span }, ctx) => duePromptly(span.from, "the last part of the condition became true", ctx.params.prompt, ctx),
  heldBy: ({ span, about }, { view }) => [cesReferral(view, span, bearing(about, about.concerns.held, span), [])],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Refer the household to a Coordinated Entry System Access Point.",
    events: [{ kind: "ces-referred", on: today, household: about.id }],
  }),
};
