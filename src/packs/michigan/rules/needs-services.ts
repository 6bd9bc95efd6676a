import type { Content, Part, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, planPart, prompt } from "../../../rules/index.js";
import type { CaseView } from "../../../timeline/view/index.js";
import { assessmentsBefore, distinctNeeds, isSame } from "../shared/needs.js";
import type { PlanText } from "../shared/plans.js";
import { adding, perPlan } from "../shared/plans.js";

/** A need without a service is a need the plan leaves alone. */
export const needsServices: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mi/needs-services",
  title: "A service for every need identified",
  force: "should",
  clauses: ["MI-CP-17"],
  params: { prompt },
  readings: {
    S6: "A service can be added until the next version is completed.",
    "17": "The needs are the plan's own and those of the latest assessment with each tool by the plan's day, each once by its text. No need on record: unknown. "
      + "A need that an update brings with its service makes nothing late.",
  },
  sees: { partly: "whether the service fits the need: the record shows that one is named" },
  restsOn: ["plan-completed"],
  otherwise: "No case plan has been completed.",
  pass: "Every need identified has a service.",
  fail: "The plan names no service for a need identified.",

  occasions: ({ view }) => perPlan(view).map((occasion) => ({
    ...occasion, needs: needsOf(occasion.about, view).length === 0 ? "the needs identified" : undefined,
  })),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }, { view }) => needsOf(about, view).flatMap((need) => owedPart(need, about, view)),
  remedy: ({ about }, missing, { today, view }) => adding(about, missing, today, {
    needs: needsOf(about, view).filter((need) => missing.includes(serviceFor(need))).map((need) => ({ need, service: "the service that meets it" })),
  }),
};

function serviceFor(need: string): string {
  return `service for ${need}`;
}

/** A need that an update brings with its service was owed nothing before: it makes nothing late. */
function owedPart(need: string, version: PlanVersion, view: CaseView): readonly Part[] {
  const entries = (event: PlanText["event"]) => (event.needs ?? []).filter((one) => isSame(one.need, need));
  const part = planPart(version, serviceFor(need), (event) => entries(event).some(({ service }) => service !== undefined));
  const brought = version.texts.find(({ event }) => entries(event).length > 0);
  const known = brought === version.completed
    || assessmentsBefore(version, view).some(({ event }) => event.needs?.some((one) => isSame(one.need, need)) === true);
  return known || part.metBy !== brought ? [part] : [];
}

function needsOf(version: PlanVersion, view: CaseView): readonly string[] {
  return distinctNeeds([...version.texts, ...assessmentsBefore(version, view)].flatMap(({ event }) => event.needs ?? []));
}
