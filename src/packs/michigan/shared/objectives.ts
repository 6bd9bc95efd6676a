/** The objectives of a plan, each gathered from the version and its updates (MI-CP-12). */
import type { Part, PlanVersion } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import { isSame } from "./needs.js";
import type { PlanText } from "./plans.js";

type Objective = NonNullable<EventOf<"plan-completed">["objectives"]>[number];

/** An objective, as each text of the plan puts it. */
export interface Stated {
  readonly text: string;
  readonly said: readonly { readonly by: PlanText; readonly objective: Objective }[];
  readonly steps: readonly Step[];
}

/** An action step: the text that brings it, and the one that first says who does it. */
interface Step {
  readonly step: string;
  readonly brought: PlanText | undefined;
  readonly assigned: PlanText | undefined;
}

export function objectivesOf(version: PlanVersion): readonly Stated[] {
  const all = version.texts.flatMap((by) => (by.event.objectives ?? []).map((objective) => ({ by, objective })));
  return firsts(all.map(({ objective }) => objective.objective)).map((text) => {
    const said = all.filter(({ objective }) => isSame(objective.objective, text));
    const steps = said.flatMap(({ by, objective }) => (objective.steps ?? []).map((step) => ({ by, ...step })));
    return {
      text, said,
      steps: firsts(steps.map(({ step }) => step)).map((step) => ({
        step, brought: steps.find((one) => isSame(one.step, step))?.by, assigned: steps.find((one) => isSame(one.step, step) && one.responsible !== undefined)?.by,
      })),
    };
  });
}

/** Part of an objective: in the text that first says it. */
export function objectivePart({ text, said }: Stated, part: string, has: (objective: Objective) => boolean): Part {
  return { name: `${text}: ${part}`, kinds: ["plan-updated"], metBy: said.find(({ objective }) => has(objective))?.by, rejected: [] };
}

/** By whom each step is done: the last step assigned, leaving out what an update brings with its assignment. */
export function assignment({ text, steps }: Stated, part: string): Part {
  const [first] = steps;
  const owed = steps.filter(({ brought, assigned }) => assigned !== brought || brought === first?.brought);
  const last = owed.map(({ assigned }) => assigned).sort((a, b) => (b?.on ?? 0) - (a?.on ?? 0))[0];
  return { name: `${text}: ${part}`, kinds: ["plan-updated"], metBy: steps.some(({ assigned }) => assigned === undefined) ? undefined : last, rejected: [] };
}

/** Each text once, as first spelled. */
function firsts(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.findIndex((other) => isSame(other, text)) === index).map((text) => text.trim());
}
