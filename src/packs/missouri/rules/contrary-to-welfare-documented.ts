import { civil } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, endWithin, prompt, seek } from "../../../rules/index.js";
import type { Repository } from "../../../timeline/types.js";
import type { Fact } from "../../../timeline/view/index.js";
import { documenting } from "../../../timeline/view/index.js";
import { MANUAL_FROM } from "../sources.js";

/** A decision against relatives is one that others must be able to read. */
export const contraryToWelfareDocumented: Content<Fact<"contrary-to-welfare-determined">, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/contrary-to-welfare-documented",
  title: "Contrary-to-welfare determination documented in FACES",
  force: "must",
  clauses: ["MO-CWM-P10"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: { S21: "No time is given: due the day of the determination.", S10: "A withdrawn determination asks for no more documentation." },
  sees: "fully",
  restsOn: ["contrary-to-welfare-determined"],
  otherwise: "Placing with relatives has not been determined contrary to a child's welfare.",
  pass: "The determination is documented in FACES.",
  fail: "The determination is not documented in FACES.",

  *occasions({ view }) {
    for (const episode of view.episodes) {
      const withdrawals = episode.facts("contrary-to-welfare-withdrawn");
      for (const fact of episode.facts("contrary-to-welfare-determined")) {
        const sameDay = withdrawals.filter(({ on }) => on === fact.on);
        if (sameDay.some(({ recorded }) => recorded > fact.recorded)) continue;
        const withdrawn = withdrawals.find(({ on }) => on > fact.on);
        yield {
          needs: sameDay.some(({ recorded }) => recorded === fact.recorded) ? "whether the determination was made or withdrawn that day" : undefined,
          subject: { child: episode.child }, trigger: fact, what: "placing with relatives was determined contrary to welfare",
          end: endWithin(episode, withdrawn?.on ?? episode.span.to, "the determination was withdrawn"), about: fact,
        };
      }
    }
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the determination", ctx.params.prompt, ctx),
  metBy: ({ about, end }, { view }) => [
    seek("FACES", ["documentation-recorded"], documenting(view, about, FACES), { from: about.on, before: end?.on }),
  ],
  remedy: ({ about, subject }, _missing, { today }) => ({
    says: "Document the determination in FACES.",
    events: [{
      kind: "documentation-recorded", on: today, child: subject.child,
      of: { kind: about.event.kind, on: civil(about.on) }, in: ["FACES"],
    }],
  }),
};

const FACES: readonly Repository[] = ["FACES", "FACES contact note"];
