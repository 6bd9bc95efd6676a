/** What happened when in a case: meetings, plans and the court, in words. */
import type { CaseEvent } from "../../../timeline/types.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import type { Bearing } from "./bearings.js";
import type { FactLane, FactMark } from "./lanes.js";

const meetings = {
  "72-hour": "72-hour meeting", fst: "Family Support Team meeting", ftm: "family team meeting",
  "case-plan-conference": "case plan conference", "permanency-review": "permanency review", other: "meeting",
} as const;

const lanes = {
  meetings: ["meeting-held", "staffing-held"],
  plans: [
    "ssp-completed", "ssp-amended", "ssp-signed", "ssp-reviewed", "ssp-copy-given", "cs1-completed", "plan-completed", "plan-updated",
    "plan-reviewed", "plan-presented", "concurrent-plan-updated", "concurrent-plan-documented",
  ],
  court: [
    "court-found", "hearing-held", "case-review-held", "custody-granted", "custody-ended", "tpr-petition-filed", "tpr-exception-recorded",
    "tpr-granted",
  ],
} as const satisfies Readonly<Record<FactLane, readonly CaseEvent["kind"][]>>;

export function factMarks(view: CaseView, bearing: Bearing): FactMark[] {
  const marks = (lane: FactLane, facts: readonly Fact[]): FactMark[] =>
    facts.map((fact) => ({ lane, on: fact.on, what: said(fact.event), who: whom(fact.event), clauses: bearing(fact) }));
  return [
    ...marks("meetings", view.facts(...lanes.meetings)),
    ...marks("plans", view.facts(...lanes.plans)),
    ...marks("court", view.facts(...lanes.court)),
  ];
}

function whom({ child, children = child === undefined ? undefined : [child] }: CaseEvent): string {
  return children === undefined ? "every child of the case" : children.map((id) => `child ${id}`).join(", ");
}

function said(event: CaseEvent): string {
  switch (event.kind) {
    case "meeting-held": return `${event.sixMonth === true ? "six-month " : ""}${meetings[event.meeting]} held`;
    case "staffing-held": return "staffing held";
    case "ssp-completed": return `Social Service Plan completed (${event.ssp})`;
    case "ssp-amended": return "Social Service Plan amended";
    case "ssp-signed": return `Social Service Plan ${event.outcome === undefined || event.outcome === "signed" ? "signed" : `signature ${event.outcome}`} (${event.by})`;
    case "ssp-reviewed": return "Social Service Plan reviewed";
    case "ssp-copy-given": return "copy of the Social Service Plan given";
    case "cs1-completed": return event.cs1 === "first" ? "first CS-1 completed" : "CS-1 completed or updated";
    case "plan-completed": return `${planName(event.plan)} completed`;
    case "plan-updated": return `${planName(event.plan)} updated`;
    case "plan-reviewed": return `${planName(event.plan)} reviewed`;
    case "plan-presented": return `${planName(event.plan)} presented to the court`;
    case "concurrent-plan-updated": return "concurrent plan updated";
    case "concurrent-plan-documented": return "concurrent plan documented";
    case "court-found": return `finding: ${event.finding.replaceAll("-", " ")}`;
    case "hearing-held": return `${event.hearing === "other" ? "" : `${event.hearing.replaceAll("-", " ")} `}hearing held`;
    case "case-review-held": return "case review held";
    case "custody-granted": return "custody granted to the agency";
    case "custody-ended": return "custody ended";
    case "tpr-petition-filed": return "petition to terminate parental rights filed";
    case "tpr-exception-recorded": return "reason not to petition recorded";
    case "tpr-granted": return "parental rights terminated";
    default: return event.kind.replaceAll("-", " ");
  }
}

function planName(plan: string): string {
  return plan.replaceAll("-", " ");
}
