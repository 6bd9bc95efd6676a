import type { PeriodParam, Recurring } from "../../../rules/index.js";
import { dueAfter } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { isTalk, talkKinds } from "../shared/talks.js";
import { MANUAL_FROM } from "../sources.js";

/** Talk of permanency does not stop after the first month. */
export const permanencyTalks: Recurring<Episode, { interval: PeriodParam }> = {
  shape: "recurring",
  id: "us-mo/permanency-talks",
  title: "Planning and permanency talks throughout the case",
  force: "should",
  clauses: ["MO-CWM-P07"],
  inForce: { from: MANUAL_FROM },
  params: {
    interval: { months: 1, basis: "assumption", name: "talks.interval", says: "'Throughout the life of the case' is read as no gap longer than a month." },
  },
  readings: { S3: "From the last talk, same day of the next month, clamped to its end.", S7: "Per child, from entry, while in care." },
  sees: { partly: "talks that left no fact on record" },
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered alternative care.",
  pass: "A permanency talk followed in time.",
  fail: "No permanency talk is on record for longer than the interval.",

  part: { name: "permanency talk", kinds: ["permanency-discussed"] },
  chains: ({ view }) => view.episodes.map((episode) => ({
    subject: { child: episode.child }, start: episode.entry, afterStart: false, end: episode.end, about: episode,
    completions: episode.facts(...talkKinds).filter(isTalk),
  })),
  due: (start, ctx) => dueAfter(start.on, start.event.kind === "care-entered" ? "the child entered alternative care" : "the last talk", ctx.params.interval, ctx),
  remedy: ({ about }, { today }) => ({
    says: "Talk about permanency with the family and record it.",
    events: [{ kind: "permanency-discussed", on: today, child: about.child, with: ["parent"] }],
  }),
};
