import type { Day, Span } from "../../../calendar/index.js";
import { EVER, plusDays } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, endWithin, inAnotherEpisode, prompt, seek } from "../../../rules/index.js";
import type { Setting } from "../../../timeline/types.js";
import type { CaseView, Episode } from "../../../timeline/view/index.js";
import { isFact } from "../../../timeline/view/index.js";
import { MANUAL_FROM } from "../sources.js";

interface Placed {
  readonly episode: Episode;
  readonly span: Span;
  readonly setting?: Setting;
}

/** A home chosen with the goal in mind is one the child need not leave again. */
export const placementConsidersGoal: Content<Placed, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/placement-considers-goal",
  title: "Placement considers the child's goal",
  force: "should",
  clauses: ["MO-CWM-C01", "MO-CPL-11"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "What was considered can be recorded while the placement lasts.",
    S7: "What was considered since the child's previous placement began serves too, before entry as well, but not in an earlier stay.",
    C01: "Asked where the child has a primary goal, or else a concurrent one, at the end of the day; being on the run or of unknown whereabouts is no placement.",
  },
  sees: { partly: "how thoughtful the choice was: the record shows that the goal was considered" },
  looksBack: true,
  restsOn: ["placement-started", "goal-set.primary"],
  otherwise: "No child who has a goal was placed.",
  pass: "The child's goal was considered in choosing the placement.",
  fail: "The record does not show that the child's goal was considered in choosing the placement.",

  *occasions({ view }) {
    for (const episode of view.episodes) {
      const { held, contested } = episode.placements();
      for (const { span, value, by } of held) {
        if (isPlacement(value) && hasGoal(episode, span.from)) {
          yield {
            subject: { child: episode.child }, trigger: by, what: "a placement began",
            end: endWithin(episode, span.to, "the placement ended"), about: { episode, span, setting: value },
          };
        }
      }
      for (const { span, by } of contested) {
        const trigger = by.find((fact) => isFact(fact, "placement-started") && isPlacement(fact.event.setting));
        if (trigger !== undefined && hasGoal(episode, span.from)) {
          yield {
            subject: { child: episode.child }, trigger, key: "contested", about: { episode, span },
            needs: "which of the placements of that day held",
          };
        }
      }
    }
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the placement began", ctx.params.prompt, ctx),
  metBy: ({ about: { episode, span, setting } }, { view }) => [seek(
    "goal considered", ["placement-started.goalConsidered", "placement-considered"],
    view.about(episode.child, "placement-started", "placement-considered").filter((fact) => episode.concerns(fact)
      && (!isFact(fact, "placement-started") || (fact.on === span.from && fact.event.setting === setting))),
    { from: sincePrevious(episode, span.from, view), before: span.to },
    (fact) => inAnotherEpisode(fact.on, episode, view) ? "in another stay in care"
      : fact.event.goalConsidered === true ? undefined : "it does not say that the goal was considered",
  )],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Consider the child's goal in the placement, and record it.",
    events: [{ kind: "placement-considered", on: today, child: about.episode.child, goalConsidered: true }],
  }),
};

function isPlacement(setting: Setting): boolean {
  return setting !== "runaway" && setting !== "whereabouts-unknown";
}

function hasGoal(episode: Episode, day: Day): boolean {
  return (episode.goalOn("primary", day) ?? episode.goalOn("concurrent", day)) !== undefined;
}

/** The first day that can serve this placement: the day after the previous one began, in this stay; else after the stay before. */
function sincePrevious(episode: Episode, began: Day, view: CaseView): Day {
  const previous = episode.facts("placement-started").filter(({ on, event }) => on < began && isPlacement(event.setting)).at(-1);
  if (previous !== undefined) return plusDays(previous.on, 1);
  const earlier = view.episodes.filter(({ child, span }) => child === episode.child && span.to <= episode.span.from);
  return earlier.at(-1)?.span.to ?? EVER;
}
