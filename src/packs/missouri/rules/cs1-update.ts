import type { Content, PeriodParam, Prompt, ReadingParam } from "../../../rules/index.js";
import { duePromptly, prompt, seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { firstCs1Due } from "../shared/cs1.js";
import { MANUAL_FROM } from "../sources.js";

/** Each half-year's FST meeting ends with a CS-1 that says where the case stands. */
export const cs1Update: Content<Episode, { prompt: Prompt; within: PeriodParam; first: ReadingParam }> = {
  shape: "content",
  id: "us-mo/cs1-update",
  title: "CS-1 updated at each six-month FST meeting",
  force: "must",
  clauses: ["MO-CWM-K03"],
  inForce: { from: MANUAL_FROM },
  params: {
    prompt,
    within: { days: 30, basis: "assumption", name: "us-mo/cs1-first.within", says: "When the first CS-1 falls due." },
    first: { name: "cs1.first", of: ["later"], basis: "assumption", says: "The first CS-1 is counted from the later of case opening and custody." },
  },
  readings: { S15: "Asked at each FST meeting marked six-month, for each child in care whose first CS-1 is on record or due by that day; any CS-1 from that day on meets it." },
  sees: "fully",
  restsOn: ["meeting-held.fst"],
  otherwise: "No six-month FST meeting was held for a child in care whose first CS-1 was due.",
  pass: "The CS-1 was updated at the six-month FST meeting.",
  fail: "The CS-1 was not updated at the six-month FST meeting.",

  *occasions(ctx) {
    for (const episode of ctx.view.episodes) {
      const completions = episode.facts("cs1-completed");
      const due = firstCs1Due(episode, ctx.params.within, ctx.params.first, ctx);
      for (const meeting of episode.facts("meeting-held")) {
        if (meeting.event.meeting !== "fst" || meeting.event.sixMonth !== true) continue;
        if (due.on > meeting.on && !completions.some(({ on }) => on <= meeting.on)) continue;
        yield {
          subject: { child: episode.child }, trigger: meeting, what: "a six-month FST meeting was held", end: episode.end, about: episode,
        };
      }
    }
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the six-month FST meeting", ctx.params.prompt, ctx),
  metBy: ({ about, trigger }) => [
    seek("CS-1 update", ["cs1-completed"], about.facts("cs1-completed"), { from: trigger.on, before: about.span.to }),
  ],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Update the CS-1 in FACES.",
    events: [{ kind: "cs1-completed", on: today, child: about.child, cs1: "update", inFaces: true }],
  }),
};
