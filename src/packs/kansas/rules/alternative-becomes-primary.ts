import type { Day } from "../../../calendar/index.js";
import { plusDays } from "../../../calendar/index.js";
import type { Deadline, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { Goal } from "../../../timeline/types.js";
import type { Episode } from "../../../timeline/view/index.js";
import { distinct } from "../shared/records.js";

interface NotViable {
  readonly episode: Episode;
  /** Left out where no alternative goal is on record. */
  readonly alternative: Goal | undefined;
}

/** The second plan was made for this day: when the first one fails, it takes over at once. */
export const alternativeBecomesPrimary: Deadline<NotViable, { prompt: Prompt }> = {
  shape: "deadline",
  id: "us-ks/alternative-becomes-primary",
  title: "Alternative goal primary once reintegration is not viable",
  force: "must",
  clauses: ["KS-3232-05"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the day of the court's finding.",
    S17: "The alternative goal is the concurrent one in effect at the end of the day before the finding. Where none was, a primary goal in "
      + "effect that had been the concurrent one meets it; else nobody can say which goal was the alternative.",
    "3232-05": "Reintegration itself is never the alternative.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["care-entered", "court-found"],
  otherwise: "No court has found that reintegration of a child in care is no longer viable.",
  pass: "The alternative goal is the primary goal.",
  fail: "The alternative goal has not become the primary goal.",

  occasions: ({ view }) => distinct(view.episodes.flatMap((episode) => episode.facts("court-found")
    .filter(({ event }) => event.finding === "reintegration-not-viable").map((trigger) => {
      const alternative = alternativeOn(episode, trigger.on);
      return {
        subject: { child: episode.child }, trigger, what: "the court found that reintegration is no longer viable", end: episode.end,
        needs: alternative === undefined ? "the concurrent goal in effect before the finding" : undefined, about: { episode, alternative },
      };
    }))),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the court found that reintegration is no longer viable", ctx.params.prompt, ctx),
  metBy: ({ trigger, about: { episode, alternative } }) => {
    const since = episode.goals("primary").filter(({ span }) => span.to > trigger.on);
    return [{
      name: "alternative goal as primary", kinds: ["goal-set.primary"], metBy: since.find(({ value }) => value === alternative)?.by,
      rejected: since.filter(({ value }) => value !== alternative).slice(-5).map(({ by, value }) => ({ fact: by, why: `${value} is not the alternative goal` })),
    }];
  },
  remedy: ({ subject, about: { alternative } }, _missing, { today }) => ({
    says: "Make the alternative goal the primary goal.",
    events: alternative === undefined ? [] : [{ kind: "goal-set", on: today, child: subject.child, role: "primary", goal: alternative }],
  }),
};

function alternativeOn(episode: Episode, finding: Day): Goal | undefined {
  const concurrent = episode.goalOn("concurrent", plusDays(finding, -1))?.value;
  if (concurrent !== undefined && concurrent !== "reunification") return concurrent;
  const primary = episode.goalOn("primary", finding)?.value;
  const wasConcurrent = episode.goals("concurrent").some(({ value, span }) => value === primary && span.from < finding);
  return primary !== "reunification" && wasConcurrent ? primary : undefined;
}
