import type { Deadline, Prompt } from "../../../rules/index.js";
import { childrenNamed, duePromptly, endFor, prompt, seek } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { phaseFor } from "../shared/ends.js";
import { indicatedHeritage } from "../shared/heritage.js";

/** What active efforts are, the tribe says; the agency writes it down and does it. */
export const activeEfforts: Deadline<string | undefined, { prompt: Prompt }> = {
  shape: "deadline",
  id: "us-mi/active-efforts",
  title: "Active efforts as the tribe defines them",
  force: "must",
  clauses: ["MI-CP-08"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the day of the first collaboration with the tribe.",
    "08": "Once a child while the case is open. Collaboration that names no child is about every child whose heritage is indicated; with none, about the case.",
  },
  sees: { partly: "whether the active efforts were made: the record shows that they were defined" },
  restsOn: ["tribe-collaborated"],
  otherwise: "No collaboration with a child's tribe is on record.",
  pass: "The tribe's definition of the active efforts is on record.",
  fail: "The record does not hold the active efforts that the tribe defines.",

  *occasions({ view }) {
    const raised = new Set<string>();
    for (const fact of view.facts("tribe-collaborated")) {
      const phase = phaseFor(view, fact.on);
      if (phase === undefined) continue;
      for (const child of childrenOf(fact, view)) {
        const once = JSON.stringify([view.phases.indexOf(phase), child]);
        if (raised.has(once)) continue;
        raised.add(once);
        yield {
          subject: child === undefined ? {} : { child }, trigger: fact, what: "the worker collaborated with the child's tribe",
          end: endFor(child, phase.end, view), about: child,
        };
      }
    }
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the first collaboration with the tribe", ctx.params.prompt, ctx),
  metBy: ({ trigger, end, about: child }, { view }) => [seek(
    "active efforts defined by the tribe", ["active-efforts-defined"],
    child === undefined ? view.facts("active-efforts-defined") : view.about(child, "active-efforts-defined"),
    { from: trigger.on, through: end?.on },
    ({ event }) => ((event.activeEfforts ?? []).length === 0 ? "it does not say what the active efforts are" : undefined),
  )],
  remedy: ({ about: child }, _missing, { today }) => ({
    says: "Record the active efforts as the tribe defines them.",
    events: [{
      kind: "active-efforts-defined", on: today, ...child !== undefined && { child },
      activeEfforts: ["what the tribe asks for, one entry each"],
    }],
  }),
};

/** `undefined` is the case as a whole. */
function childrenOf(fact: Fact<"tribe-collaborated">, view: CaseView): readonly (string | undefined)[] {
  const named = childrenNamed(fact);
  if (named !== undefined) return named;
  const indicated = view.children.filter((child) => indicatedHeritage(view, child).some(({ end }) => end === undefined || end.on > fact.on));
  return indicated.length === 0 ? [undefined] : indicated;
}
