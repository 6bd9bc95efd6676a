import type { Deadline, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { caseEnd, seek } from "../../../rules/index.js";
import type { Determination } from "../shared/custody.js";
import { custodyEnd, custodyFromEntry, determinationDue, determinationsFor } from "../shared/custody.js";
import { until } from "../shared/plans.js";

/** Once it is decided that a child needs protection, a month is enough to say how. */
export const casePlan: Deadline<Determination, { within: PeriodParam; custody: ReadingParam }> = {
  shape: "deadline",
  id: "us-mo/case-plan",
  title: "Case plan within 30 days of protective services or custody",
  force: "must",
  clauses: ["MO-REG-02"],
  params: { within: { days: 30, basis: "source" }, custody: custodyFromEntry },
  readings: {
    S20: "Each determination asks for a plan developed since.",
    "REG-02": "Custody is the court's order for a stay, else the entry into care. A further order during the stay, with custody unbroken, determines nothing anew.",
  },
  sees: "fully",
  restsOn: ["protective-services-determined", "custody-granted", "care-entered"],
  otherwise: "No child of the case has come into custody, or been determined to need protective services.",
  pass: "A case plan was developed since the determination.",
  fail: "No case plan developed since the determination is on record.",

  *occasions({ view }) {
    for (const child of view.children) {
      const raised = new Set<string>();
      for (const determined of determinationsFor(view, child)) {
        const { by, of, what } = determined;
        if (raised.has(`${by.on} ${of}`)) continue;
        raised.add(`${by.on} ${of}`);
        yield {
          subject: { child }, trigger: by, key: of, what, about: determined,
          end: of === "custody" ? custodyEnd(view, child, by) : caseEnd(view, by.on, child),
        };
      }
    }
  },
  due: ({ about }, ctx) => determinationDue(about, ctx),
  metBy: ({ subject: { child = "" }, trigger, end }, { view }) => [seek(
    "case plan", ["plan-completed"], view.about(child, "plan-completed"), until(trigger.on, end),
    ({ event }) => (event.plan === "case-plan" ? undefined : "a plan of another kind"),
  )],
  remedy: ({ subject }, _missing, { today }) => ({
    says: "Complete the case plan.",
    events: [{ kind: "plan-completed", on: today, child: subject.child, plan: "case-plan" }],
  }),
};
