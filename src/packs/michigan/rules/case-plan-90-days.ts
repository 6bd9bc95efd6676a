import type { Chain, PeriodParam, ReadingParam, Recurring } from "../../../rules/index.js";
import { dueAfter, times } from "../../../rules/index.js";
import { withoutOpening } from "../shared/opening.js";
import { isCasePlan } from "../shared/plans.js";

/** Children grow and families change: every 90 days the plan is written anew. */
export const casePlan90Days: Recurring<unknown, { every: PeriodParam; anchor: ReadingParam }> = {
  shape: "recurring",
  id: "us-mi/case-plan-90-days",
  title: "Case plan every 90 days from the opening of the case",
  force: "should",
  clauses: ["MI-CP-02"],
  params: {
    every: { days: 90, basis: "source" },
    anchor: {
      name: "anchor", of: ["scheduled", "actual"], basis: "assumption",
      says: "`scheduled`: in multiples of 90 days from the opening; `actual`: 90 days from the last plan or update.",
    },
  },
  readings: {
    S16: "In multiples of 90 days from the opening, whatever was completed when; each plan or update serves one of them, and the 30-day plan its own too.",
    S6: "One chain a case, whichever child a plan is about.",
  },
  sees: "fully",
  restsOn: ["case-opened"],
  otherwise: "The case is not on record as opened, and no child of it is in care.",
  pass: "A case plan was completed or updated in its 90 days.",
  fail: "No case plan was completed or updated in its 90 days.",

  part: { name: "case plan", kinds: ["plan-completed", "plan-updated"] },
  *chains({ view, params }): Iterable<Chain> {
    const plans = view.facts("plan-completed", "plan-updated").filter(isCasePlan);
    for (const phase of view.phases) {
      if (phase.opened === undefined) {
        yield* withoutOpening(phase, view);
        continue;
      }
      yield {
        subject: {}, start: phase.opened, afterStart: false, end: phase.end, about: undefined,
        completions: plans.filter(({ on }) => view.phaseOn(on) === phase), onGrid: params.anchor.reading === "scheduled",
      };
    }
  },
  due: (start, ctx, number) => {
    const { every, anchor } = ctx.params;
    if (anchor.reading === "scheduled") return dueAfter(start.on, "the case was opened", { ...every, param: { ...every.param, ...times(every.param, number) } }, ctx);
    const what = start.event.kind === "case-opened" ? "the case was opened" : "the last plan or update";
    return { ...dueAfter(start.on, what, every, ctx), basis: start.event.kind === "case-opened" ? every.basis : anchor.basis };
  },
  remedy: (_chain, { today }) => ({
    says: "Complete the case plan, or update it.",
    events: [{ kind: "plan-completed", on: today, plan: "case-plan" }],
  }),
};
