import { FOREVER } from "../../../calendar/index.js";
import type { Deadline, Occasion, PeriodParam } from "../../../rules/index.js";
import { dueAfter, isClosed, seek } from "../../../rules/index.js";
import type { CaseView, End, Fact } from "../../../timeline/view/index.js";
import { contractsOf } from "../shared/contracts.js";
import { samePhase } from "../shared/plans.js";

interface Served {
  readonly child: string;
  readonly end: End | undefined;
}

/** A provider under contract works to a plan for each child, not from its own habits. */
export const caseManagementPlan: Deadline<Served, { within: PeriodParam }> = {
  shape: "deadline",
  id: "us-mo/case-management-plan",
  title: "Case management plan within 14 days, for children served under contract",
  force: "must",
  clauses: ["MO-STAT-01"],
  counting: "rsmo-1.040",
  params: { within: { days: 14, basis: "source" } },
  readings: {
    S2: "A statutory period (RSMo 210.112): a last day that is a Sunday is left out (RSMo 1.040).",
    "STAT-01": "From the earlier of the end of the initial investigation and the referral for services, or from the start of the contract where that is later; "
      + "contracts that overlap are one service.",
  },
  sees: { partly: "whether the plan is consistent with federal guidelines: the record shows that it was judged so" },
  restsOn: ["contract-started"],
  otherwise: "No child of the case is served under contract.",
  pass: "A case management plan consistent with federal guidelines is on record.",
  fail: "No case management plan, judged consistent with federal guidelines, is on record.",

  occasions: ({ view }) => view.children.flatMap((child) => contractsOf(view, child)
    .filter(({ by }) => !isClosed(view, by.on))
    .map(({ by, end }): Occasion<Served> => {
      const raisedBy = referral(view, child, by, end);
      return {
        subject: { child }, trigger: raisedBy !== undefined && raisedBy.on >= by.on ? raisedBy : by, end, about: { child, end },
        what: raisedBy === undefined || raisedBy.on < by.on ? "services under contract began" : WHAT[raisedBy.event.kind],
        needs: raisedBy === undefined ? "the conclusion of the initial investigation, or the referral for services" : undefined,
      };
    })),
  due: ({ trigger, what }, ctx) => dueAfter(trigger.on, what ?? "", ctx.params.within, ctx),
  metBy: ({ trigger, about: { child, end } }, { view }) => {
    const plan = seek("case management plan", ["plan-completed"], plansOf(view, child), { from: trigger.on, through: end?.on });
    const from = plan.metBy?.on ?? FOREVER;
    return [plan, {
      name: "consistent with federal guidelines", kinds: [plan.metBy === undefined ? "plan-completed" : "plan-updated"], rejected: [],
      metBy: view.about(child, "plan-completed", "plan-updated").find(({ on, event }) =>
        event.plan === "case-management-plan" && event.federallyConsistent === true && on >= from && on <= (end?.on ?? FOREVER)),
    }];
  },
  remedy: ({ about: { child } }, missing, { today }) => ({
    says: missing.includes("case management plan") ? "Complete a case management plan consistent with federal guidelines." : "Bring the case management plan into line with federal guidelines.",
    events: [{
      kind: missing.includes("case management plan") ? "plan-completed" : "plan-updated",
      on: today, child, plan: "case-management-plan", federallyConsistent: true,
    }],
  }),
};

const WHAT = { "investigation-concluded": "the initial investigation was concluded", "services-referred": "the child was referred for services" };

/** The earlier of the two on record while the case was open, by the end of the contract. */
function referral(view: CaseView, child: string, contract: Fact, end: End | undefined): Fact<"investigation-concluded" | "services-referred"> | undefined {
  return view.about(child, "investigation-concluded", "services-referred")
    .find(({ on }) => samePhase(view, on, contract.on) && (end === undefined || on < end.on));
}

function plansOf(view: CaseView, child: string): readonly Fact<"plan-completed">[] {
  return view.about(child, "plan-completed").filter(({ event }) => event.plan === "case-management-plan");
}
