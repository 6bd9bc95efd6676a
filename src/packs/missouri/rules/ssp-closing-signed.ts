import { laterOf } from "../../../calendar/index.js";
import type { Content, ReadingParam } from "../../../rules/index.js";
import { dueOn, seek } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { closingOf } from "../shared/closing.js";
import { belongsTo, signatureParts, signaturesWanted, versionsOf } from "../shared/signatures.js";
import { MANUAL_FROM } from "../sources.js";

/** The family leaves with the plan read, signed and in hand. */
export const sspClosingSigned: Content<Fact<"ssp-completed">, { visit: ReadingParam }> = {
  shape: "content",
  id: "us-mo/ssp-closing-signed",
  title: "Closing reassessment signed, reviewed and given to the family",
  force: "should",
  clauses: ["MO-CWM-K12"],
  inForce: { from: MANUAL_FROM },
  params: {
    visit: { name: "closing.visit", of: ["first"], basis: "assumption", says: "Due at the first closing visit after it; without one, on the closing date." },
  },
  readings: {
    S14: "A documented refusal or absence of a caregiver stands for a signature, and is shown.",
    S6: "What it lacks can be added, after the closing too; it ends when the next version is completed.",
  },
  sees: { partly: "whether the review was with the whole family" },
  restsOn: ["ssp-completed"],
  otherwise: "No closing reassessment has been completed.",
  pass: "The closing reassessment is signed, was reviewed with the family, and a copy was given.",
  fail: "The closing reassessment lacks a signature, the review with the family, or the copy.",

  occasions: ({ view }) => {
    const versions = versionsOf(view);
    const closings = versions.filter(({ event }) => event.ssp === "closing");
    return closings.map((ssp) => {
      const next = versions.find(({ on }) => on > ssp.on);
      return {
        subject: {}, trigger: ssp, what: "a closing reassessment was completed", about: ssp,
        end: next && { on: next.on, why: "the next version of the plan was completed" },
      };
    });
  },
  due: ({ about }, { view, params }) => {
    const phase = view.phaseOn(about.on);
    const visit = view.facts("closing-visit-held").find(({ on }) => on >= about.on && (phase === undefined || on <= phase.span.to));
    if (visit !== undefined) return dueOn(visit.on, "the closing visit", params.visit.basis);
    const closing = phase && closingOf(phase, view);
    return closing && dueOn(laterOf(closing.on, about.on), "no closing visit is on record: the closing date", params.visit.basis);
  },
  metBy: ({ about, end }, { view }) => {
    const versions = versionsOf(view);
    const window = { from: about.on, before: end?.on };
    const belongs = (fact: Fact<"ssp-reviewed" | "ssp-copy-given">) => belongsTo(about, versions, fact) ? undefined : "of another version of the plan";
    const [worker, supervisor, ...family] = signatureParts(about, versions, view.facts("ssp-signed"));
    const review = about.event.reviewedWithFamily === true
      ? { name: "review with the family", kinds: ["ssp-reviewed"], metBy: about, rejected: [] }
      : seek("review with the family", ["ssp-reviewed"], view.facts("ssp-reviewed"), window, belongs);
    const copy = seek("copy at the closing visit", ["ssp-copy-given", "closing-visit-held"], view.facts("closing-visit-held", "ssp-copy-given"), window, (fact) => {
      if (fact.event.kind === "closing-visit-held") return fact.event.sspCopyGiven === true ? undefined : "no copy was given at it";
      return fact.event.part === "long-term" ? "a copy of one section only" : fact.event.completedOn === undefined || fact.event.completedOn === about.event.on ? undefined : "a copy of another version";
    });
    return [worker, supervisor, review, ...family, copy].flatMap((part) => part ?? []);
  },
  remedy: ({ about }, missing, { today }) => ({
    says: `Obtain or do: ${missing.join(", ")}.`,
    events: [
      ...signaturesWanted(missing, about.event.caregivers ?? []).map((signature) => ({
        kind: "ssp-signed" as const, on: today, completedOn: about.event.on, ...signature,
      })),
      ...missing.includes("review with the family") ? [{ kind: "ssp-reviewed" as const, on: today, completedOn: about.event.on }] : [],
      ...missing.includes("copy at the closing visit") ? [{ kind: "ssp-copy-given" as const, on: today, completedOn: about.event.on }] : [],
    ],
  }),
};
