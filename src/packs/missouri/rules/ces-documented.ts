import { civil } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { caseEnd, duePromptly, isClosed, prompt, seek } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { documenting } from "../../../timeline/view/index.js";
import { keyOf } from "../shared/talks.js";
import { MANUAL_FROM } from "../sources.js";

/** Each step through the Coordinated Entry System leaves a contact note. */
export const cesDocumented: Content<Fact<"ces-referred" | "ces-activity-recorded">, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/ces-documented",
  title: "CES referrals and activities documented in a FACES contact note",
  force: "must",
  clauses: ["MO-CWM-H06"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: { S21: "No time is given: due the day of the referral or activity.", S6: "One duty of the case for each referral or activity." },
  sees: "fully",
  restsOn: ["ces-referred"],
  otherwise: "No CES referral or activity is on record.",
  pass: "The CES referral or activity is documented in a FACES contact note.",
  fail: "The CES referral or activity is not documented in a FACES contact note.",

  occasions: ({ view }) => view.facts("ces-referred", "ces-activity-recorded").filter(({ on }) => !isClosed(view, on)).map((fact) => ({
    subject: {}, trigger: fact, key: keyOf(fact), end: caseEnd(view, fact.on), about: fact,
    what: fact.event.kind === "ces-referred" ? "a CES referral was made" : "a CES activity took place",
  })),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the referral or activity", ctx.params.prompt, ctx),
  metBy: ({ about, end }, { view }) => [
    seek("FACES contact note", ["documentation-recorded"], documenting(view, about, ["FACES contact note"]), { from: about.on, through: end?.on }),
  ],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Document it in a FACES contact note.",
    events: [{ kind: "documentation-recorded", on: today, of: { kind: about.event.kind, on: civil(about.on) }, in: ["FACES contact note"] }],
  }),
};
