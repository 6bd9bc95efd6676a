import type { Deadline, Part } from "../../../rules/index.js";
import { caseEnd, dueOn, firstEnd, isClosed, keyApart, namesOf, planSubject, seek, shareChild } from "../../../rules/index.js";
import type { CaseView, End, Fact } from "../../../timeline/view/index.js";
import type { Absence } from "../shared/absence.js";
import { located, searchedSince, searchesFor } from "../shared/absence.js";
import { casePlans } from "../shared/plans.js";

/** A parent nobody looked for cannot take part in the plan. */
export const absentParentSearch: Deadline<Absence, Record<string, never>> = {
  shape: "deadline",
  id: "us-mi/absent-parent-search",
  title: "Effort to identify and locate an absent parent before the plan",
  force: "must",
  clauses: ["MI-CP-05"],
  params: {},
  readings: {
    S6: "Once a plan is completed without a search, nothing done later is an effort before it: missed.",
    S7: "An effort before the plan serves, made before the absence was recorded too: since the opening of the case, and after the person was last located.",
    "05": "Due with the first plan from the day the absence was recorded on. An effort serves unless it names another person.",
  },
  sees: { partly: "how thorough the search was, and absences that nobody recorded" },
  looksBack: true,
  restsOn: ["absence-recorded"],
  otherwise: "No absent or unidentified parent, legal caregiver or putative father is on record.",
  pass: "A search for the absent person was made before the plan.",
  fail: "The plan was completed without a search for the absent person on record.",

  occasions: ({ view }) => view.facts("absence-recorded").filter(({ on }) => !isClosed(view, on)).map((absence) => {
    const { person, of } = absence.event;
    return {
      subject: { ...planSubject(absence), ...person !== undefined && { person } }, trigger: absence,
      key: [of, keyApart(absence)].filter((part) => part !== undefined).join("/"),
      what: `a ${of.replaceAll("-", " ")} is absent or not identified`, end: endOf(absence, view), about: absence,
    };
  }),
  due: ({ about, end }, { view }) => {
    const plan = planAfter(about, end, view);
    return plan && dueOn(plan.on, "the first plan since was completed", { kind: "source" });
  },
  metBy: ({ about, end }, { view }): readonly Part[] => {
    const plan = planAfter(about, end, view);
    const part = seek(
      "search", ["effort-made"], searchesFor(about, view), { from: searchedSince(about, view), through: end?.on },
      ({ on }) => (plan !== undefined && on > plan.on ? "after the plan was completed" : undefined),
    );
    return [plan === undefined ? part : { ...part, past: true }];
  },
  remedy: ({ about }, _missing, { today }) => ({
    says: "Search for the absent parent, legal caregiver or putative father.",
    events: [{
      kind: "effort-made", on: today, ...namesOf(about), effort: "locate-absent-parent",
      ...about.event.person !== undefined && { person: about.event.person },
    }],
  }),
};

/** The first plan while the person is absent and the case open. */
function planAfter(absence: Absence, end: End | undefined, view: CaseView): Fact<"plan-completed"> | undefined {
  const through = end?.on ?? Infinity;
  return casePlans(view).map(({ completed }) => completed).find((plan) => plan.on >= absence.on && plan.on <= through && shareChild(plan, absence));
}

function endOf(absence: Absence, view: CaseView): End | undefined {
  const on = located(absence, view);
  return firstEnd(caseEnd(view, absence.on, planSubject(absence).child), on === undefined ? undefined : { on, why: "the absent person was located" });
}
