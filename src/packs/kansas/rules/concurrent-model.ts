import { civil, contains, plusDays } from "../../../calendar/index.js";
import type { Prompt, Standing } from "../../../rules/index.js";
import { duePromptly, endWithin, prompt } from "../../../rules/index.js";
import { historyOf, merged } from "../../../timeline/view/index.js";
import type { HomeRun } from "../shared/homes.js";
import { homeRuns } from "../shared/homes.js";

/** Work toward home and a home to stay in, both from the first day: a child should not wait for one to fail. */
export const concurrentModel: Standing<HomeRun, { prompt: Prompt }> = {
  shape: "standing",
  id: "us-ks/concurrent-model",
  title: "Concurrent planning model while the child is in a home",
  force: "must",
  clauses: ["KS-3232-01"],
  params: { prompt },
  readings: {
    S21: "No time is given: due on the first day in a relative, kin, foster or adoptive home; moves between such homes do not begin it anew.",
    "3232-01": "A part holds from the day it is recorded as so until it is recorded as not so, or the stretch in such homes ends.",
  },
  sees: { partly: "how the work is done: the record shows that it was judged to follow the model" },
  restsOn: ["care-entered", "placement-started.setting"],
  otherwise: "No child in care has been placed in a relative, kin, foster or adoptive home.",
  pass: "The provider works by a concurrent planning model.",
  fail: "The record does not show all of the concurrent planning model.",

  whenever: ({ view }) => view.episodes.flatMap(homeRuns).map((run) => ({
    subject: { child: run.episode.child }, span: run.span, trigger: run.by, what: "the child was placed in a relative, kin, foster or adoptive home",
    key: run.key, needs: run.needs, end: endWithin(run.episode, run.span.to, "the placement in such a home ended"), about: run,
  })),
  due: ({ about: { span } }, ctx) => duePromptly(span.from, "the child was placed in such a home", ctx.params.prompt, ctx),
  heldBy: ({ about: { episode, span } }) => {
    const uses = episode.facts("concurrent-model-used").filter(({ on }) => contains(span, on));
    return PARTS.map(([name, field]) => {
      const { held, contested } = historyOf(uses.filter(({ event }) => event[field] !== undefined), ({ event }) => event[field], span.to);
      return { name, kinds: ["concurrent-model-used"], held: merged(held).filter(({ value }) => value), contested: contested.map((doubt) => doubt.span) };
    });
  },
  remedy: ({ subject, about: { episode } }, missing, { asOf }) => {
    // What was recorded today as not so would contradict a record of the same day.
    const recordedToday = episode.facts("concurrent-model-used").some(({ on }) => on === asOf);
    return {
      says: `Work by the concurrent planning model, and record it: ${missing.join(", ")}.`,
      events: [{
        kind: "concurrent-model-used", on: civil(plusDays(asOf, recordedToday ? 1 : 0)), child: subject.child,
        ...Object.fromEntries(PARTS.filter(([name]) => missing.includes(name)).map(([, field]) => [field, true])),
      }],
    };
  },
};

type Field = "frequentInteraction" | "timeLimitedWork" | "resourceNetwork";

const PARTS: readonly (readonly [name: string, field: Field])[] = [
  ["frequent parent-child interaction", "frequentInteraction"],
  ["intensive, time-limited work", "timeLimitedWork"],
  ["network of resource parents", "resourceNetwork"],
];
