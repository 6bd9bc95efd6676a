import type { CivilDate } from "../../../calendar/index.js";
import { contains } from "../../../calendar/index.js";
import type { Content, Part, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { CaseEvent } from "../../../timeline/types.js";
import type { Fact } from "../../../timeline/view/index.js";
import { historyOf, merged } from "../../../timeline/view/index.js";
import type { Planned } from "../shared/concurrent-plan.js";
import { concurrentGoals } from "../shared/concurrent-plan.js";
import { MANUAL_FROM } from "../sources.js";

/** A plan B that nobody could carry out is no plan: the goal must fit this child. */
export const concurrentGoalQuality: Content<Planned, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/concurrent-goal-quality",
  title: "Concurrent goal in the best interest, fitting and attainable",
  force: "must",
  clauses: ["MO-CWM-P05", "MO-CPL-04"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "A determination missing on the day the goal was set can be added while the goal is in effect.",
    "P05": "Guardianship names an identified resource; placement with a fit and willing relative does too (assumption).",
  },
  sees: { partly: "whether the determinations are right: the record shows that they were made" },
  restsOn: ["goal-set.concurrent"],
  otherwise: "No concurrent goal has been set.",
  pass: "The concurrent goal was determined to be in the child's best interest, fitting and attainable.",
  fail: "The concurrent goal lacks a determination it must rest on.",

  *occasions(ctx) {
    for (const { subject, trigger, what, end, about } of concurrentGoals(ctx)) yield { subject, trigger, what, end, about };
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the concurrent goal was set", ctx.params.prompt, ctx),
  metBy: ({ about: { episode, goal } }) => {
    const facts = episode.facts("goal-set", "goal-determined")
      .filter(({ on, event }) => event.role === "concurrent" && contains(goal.span, on)
        && (event.kind !== "goal-set" || event.goal === goal.value));
    return [
      determination("best interest", facts, ({ event }) => event.bestInterest),
      determination("fits needs", facts, ({ event }) => event.fitsNeeds),
      determination("attainable", facts, ({ event }) => event.attainable),
      ...goal.value === "guardianship" || goal.value === "relative-placement"
        ? [determination("identified resource", facts, ({ event }) => event.resource === undefined ? undefined : true)] : [],
    ];
  },
  remedy: ({ about: { episode } }, missing, { today }) => ({
    says: `Determine and record: ${missing.join(", ")}.`,
    events: [determined(episode.child, missing, today)],
  }),
};

type Determining = Fact<"goal-set" | "goal-determined">;

/** What was determined last stands; a finding of `false` takes an earlier one back. */
function determination(name: string, facts: readonly Determining[], value: (fact: Determining) => boolean | undefined): Part {
  const { held, contested } = historyOf(facts.filter((fact) => value(fact) !== undefined), value);
  const last = merged(held).at(-1);
  const clash = contested.at(-1);
  const kinds = ["goal-determined"];
  if (clash !== undefined && clash.span.from >= (last?.span.from ?? clash.span.from)) {
    return { name, kinds, rejected: [], undecided: `which determination of '${name}' stands` };
  }
  if (last?.value === true) return { name, kinds, metBy: last.by, rejected: [] };
  return { name, kinds, rejected: last === undefined ? [] : [{ fact: last.by, why: "determined not to be so" }] };
}

function determined(child: string, missing: readonly string[], on: CivilDate): CaseEvent {
  return {
    kind: "goal-determined", on, child, role: "concurrent",
    ...missing.includes("best interest") && { bestInterest: true },
    ...missing.includes("fits needs") && { fitsNeeds: true },
    ...missing.includes("attainable") && { attainable: true },
    ...missing.includes("identified resource") && { resource: "the person identified" },
  };
}
