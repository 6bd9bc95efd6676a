import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { Role } from "../../../timeline/types.js";
import type { Episode, Fact } from "../../../timeline/view/index.js";
import { MANUAL_FROM } from "../sources.js";

interface Decision {
  readonly episode: Episode;
  readonly set: Fact<"goal-set">;
}

/** No worker decides alone where a child will grow up. */
export const sharedDecision: Content<Decision, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/shared-decision",
  title: "Permanency decisions not the worker's alone",
  force: "must",
  clauses: ["MO-CWM-P12"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "Who took part in a past decision cannot be made good: unmet, it is missed.",
    P12: "The goal names who decided it; where it does not, a meeting of that day shows who took part.",
  },
  sees: "fully",
  restsOn: ["goal-set"],
  otherwise: "No goal has been set for a child in care.",
  pass: "Others than the worker took part in the decision.",
  fail: "The record shows nobody but the worker in the decision.",

  occasions: ({ view }) => view.episodes.flatMap((episode) => episode.facts("goal-set").map((set) => ({
    subject: { child: episode.child }, trigger: set, key: `${set.event.role}-${set.event.goal}`,
    what: `the ${set.event.role} goal ${set.event.goal} was set`, about: { episode, set },
  }))),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the goal was set", ctx.params.prompt, ctx),
  metBy: ({ about: { episode, set } }) => {
    const meeting = episode.facts("meeting-held").find(({ on, event }) => on === set.on && (event.participants ?? []).some(isOther));
    return [{
      name: "a participant other than the worker", kinds: ["goal-set.decidedBy", "meeting-held.participants"],
      metBy: set.event.decidedBy === undefined ? meeting : set.event.decidedBy.some(isOther) ? set : undefined, rejected: [], past: true,
    }];
  },
};

function isOther(role: Role): boolean {
  return role !== "worker" && role !== "case-manager";
}
