import { civil } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { caseEnd, duePromptly, isClosed, prompt, seek } from "../../../rules/index.js";
import type { Repository } from "../../../timeline/types.js";
import { documenting } from "../../../timeline/view/index.js";
import type { Talk } from "../shared/talks.js";
import { isTalk, keyOf, talkKinds } from "../shared/talks.js";
import { MANUAL_FROM } from "../sources.js";

/** What was said about permanency has to be found in the record by the next worker. */
export const talksDocumented: Content<Talk, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/talks-documented",
  title: "Planning and permanency talks documented in the case record",
  force: "must",
  clauses: ["MO-CWM-P13"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: { S21: "No time is given: due the day of the talk.", P13: "FACES is the electronic case record: a FACES entry documents the talk." },
  sees: "fully",
  restsOn: ["permanency-discussed"],
  otherwise: "No planning or permanency talk is on record.",
  pass: "The talk is documented in the case record.",
  fail: "The talk is not documented in the case record.",

  occasions: ({ view }) => view.facts(...talkKinds).filter((fact) => isTalk(fact) && !isClosed(view, fact.on)).map((fact) => ({
    subject: {}, trigger: fact, key: keyOf(fact), what: "a planning or permanency talk was held", end: caseEnd(view, fact.on), about: fact,
  })),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the talk", ctx.params.prompt, ctx),
  metBy: ({ about, end }, { view }) => [
    seek("case record", ["documentation-recorded"], documenting(view, about, RECORD), { from: about.on, through: end?.on }),
  ],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Document the talk in the case record.",
    events: [{ kind: "documentation-recorded", on: today, of: { kind: about.event.kind, on: civil(about.on) }, in: ["case record"] }],
  }),
};

const RECORD: readonly Repository[] = ["case record", "FACES", "FACES contact note"];
