import type { Span } from "../../../calendar/index.js";
import { FOREVER, overlap, plusMonths, yearsOld } from "../../../calendar/index.js";
import type { AgeParam, Prompt, Standing } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { Episode, Fact } from "../../../timeline/view/index.js";
import { historyOf, isAbout } from "../../../timeline/view/index.js";
import type { Bearing } from "../shared/housing.js";
import { bearing, begun, cesReferral, firsts, households, outside, together } from "../shared/housing.js";
import { earliestEnd } from "../shared/reunification.js";
import { MANUAL_FROM } from "../sources.js";

interface Youth {
  readonly child: string;
  readonly bearings: readonly Bearing[];
}

/** A young person should not leave care for the street. */
export const cesOlderYouth: Standing<Youth, { prompt: Prompt; olderYouthAge: AgeParam }> = {
  shape: "standing",
  id: "us-mo/ces-older-youth",
  title: "CES referral: older youth preparing for independence, housing at risk",
  force: "must",
  clauses: ["MO-CWM-H05"],
  inForce: { from: MANUAL_FROM },
  params: {
    prompt,
    olderYouthAge: { years: 16, basis: "assumption", name: "ces.olderYouthAge", says: "The source does not say from what age a youth is older." },
  },
  readings: {
    S12: "Per youth in care, of the age, recorded as preparing to exit to independence, with the youth's own housing found lost or at risk.",
    S21: "No time is given: due the day the last part of the condition becomes true.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["independence-preparation-started", "housing-assessed"],
  couldBeRaised: ({ view, asOf, params }) => view.episodes.some(({ birth }) =>
    birth === undefined || yearsOld(birth, asOf) >= params.olderYouthAge.param.years),
  otherwise: "No older youth is preparing to exit to independence with housing at risk.",
  pass: "The youth was referred to the Coordinated Entry System.",
  fail: "An older youth preparing for independence has housing at risk, and no CES referral is on record.",

  *whenever({ view, params }) {
    const all = households(view);
    for (const episode of view.episodes) {
      const preparing = preparation(episode);
      if (preparing.length === 0) continue;
      const bears = (fact: Fact): boolean => isAbout(fact, episode.child);
      const own = all.map((household) => ({ household, ...household.while(({ event }) => event.of === "youth", bears) }));
      const atRisk = firsts(own.flatMap(({ held }) => held));
      const aboutYouth = (span: Span): Youth => ({
        child: episode.child, bearings: own.flatMap(({ household, held }) => bearing(household, held, span, bears)),
      });
      for (const { span, by } of together(preparing, atRisk)) {
        const base = { subject: { child: episode.child }, about: aboutYouth(span), end: earliestEnd(view, span.to, "the condition ended") };
        const { birth } = episode;
        if (birth === undefined) {
          yield { ...base, span, trigger: by, needs: "the youth's birth date" };
          continue;
        }
        const aged = overlap(span, { from: plusMonths(birth, 12 * params.olderYouthAge.param.years), to: FOREVER });
        if (aged === undefined) continue;
        yield { ...base, about: aboutYouth(aged), span: aged, trigger: by, what: "an older youth is preparing for independence with housing lost or at risk" };
      }
      // Where one household is at risk for certain, what is not known of another changes nothing.
      for (const { span, by } of together(preparing, outside(own.flatMap(({ contested }) => begun(contested)), atRisk))) {
        yield { subject: { child: episode.child }, about: aboutYouth(span), span, trigger: by, key: "contested", needs: "which of the housing assessments of that day stands" };
      }
    }
  },
  due: ({ span }, ctx) => duePromptly(span.from, "the last part of the condition became true", ctx.params.prompt, ctx),
  heldBy: ({ span, about }, { view }) => [cesReferral(view, span, about.bearings, [about.child])],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Refer the youth to a Coordinated Entry System Access Point.",
    events: [{ kind: "ces-referred", on: today, child: about.child }],
  }),
};

function preparation(episode: Episode): readonly { readonly span: Span; readonly by: Fact }[] {
  const { held } = historyOf(
    episode.facts("independence-preparation-started", "independence-preparation-ended"),
    ({ event }) => event.kind === "independence-preparation-started" ? true as const : undefined, episode.span.to,
  );
  return firsts(held);
}
