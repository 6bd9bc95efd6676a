import { civil } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { caseEnd, duePromptly, isClosed, prompt, seek } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { documenting } from "../../../timeline/view/index.js";
import { keyOf } from "../shared/talks.js";
import { MANUAL_FROM } from "../sources.js";

/** The next worker must see what the family was offered, taken up or not. */
export const referralsDocumented: Content<Fact<"service-referred">, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/referrals-documented",
  title: "Referrals to services and resources documented in a FACES contact note",
  force: "should",
  clauses: ["MO-CWM-R04"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: { S21: "No time is given: due the day of the referral.", S6: "One duty of the case for each referral, used or not." },
  sees: { partly: "resources given to the family without a referral on record" },
  restsOn: ["service-referred"],
  otherwise: "No referral to a service or resource is on record.",
  pass: "The referral is documented in a FACES contact note.",
  fail: "The referral is not documented in a FACES contact note.",

  occasions: ({ view }) => view.facts("service-referred").filter(({ on }) => !isClosed(view, on)).map((fact) => ({
    subject: {}, trigger: fact, key: keyOf(fact), what: "a referral to a service or resource was made", end: caseEnd(view, fact.on), about: fact,
  })),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the referral", ctx.params.prompt, ctx),
  metBy: ({ about, end }, { view }) => [
    seek("FACES contact note", ["documentation-recorded"], documenting(view, about, ["FACES contact note"]), { from: about.on, through: end?.on }),
  ],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Document the referral in a FACES contact note.",
    events: [{ kind: "documentation-recorded", on: today, of: { kind: about.event.kind, on: civil(about.on) }, in: ["FACES contact note"] }],
  }),
};
