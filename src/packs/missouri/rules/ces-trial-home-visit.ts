import type { Span } from "../../../calendar/index.js";
import type { Condition, Prompt, Standing } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { isAbout, merged } from "../../../timeline/view/index.js";
import type { Bearing, Household, Stretch, Stretches } from "../shared/housing.js";
import { bearing, begun, cesReferral, firsts, households, outside, together } from "../shared/housing.js";
import { earliestEnd } from "../shared/reunification.js";
import { MANUAL_FROM } from "../sources.js";

interface AtHome {
  readonly child: string;
  readonly bearings: readonly Bearing[];
}

/** A child already home should not stay a case for want of housing help. */
export const cesTrialHomeVisit: Standing<AtHome, { prompt: Prompt }> = {
  shape: "standing",
  id: "us-mo/ces-trial-home-visit",
  title: "CES referral: housing keeps a trial home visit's case from closing",
  force: "must",
  clauses: ["MO-CWM-H04"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S12: "Per child, while on a trial home visit and the last assessment of a household finds that housing stability prevents case closure; one duty, however many households it is found of.",
    S21: "No time is given: due the day the last part of the condition becomes true.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["placement-started.setting", "housing-assessed"],
  couldBeRaised: ({ view }) => !view.holds("placement-started.setting")
    || view.episodes.some((episode) => episode.placements().held.some(({ value }) => value === "trial-home-visit")),
  otherwise: "No child is on a trial home visit in a case that housing stability keeps from closing.",
  pass: "The household was referred to the Coordinated Entry System.",
  fail: "Housing keeps the case of a child on a trial home visit from closing, and no CES referral is on record.",

  *whenever({ view }): Iterable<Condition<AtHome>> {
    const all = households(view);
    for (const episode of view.episodes) {
      const { held, contested } = episode.placements();
      const visits = merged(held).filter(({ value }) => value === "trial-home-visit");
      const barriers = barriersOf(episode, all);
      const standing = firsts(barriers.flatMap(({ barrier }) => barrier.held));
      // Where one household keeps the case open, what is not known of another changes nothing.
      const unsaid = outside(barriers.flatMap((each) => each.unsaid.held), standing);
      const unsettled = outside(barriers.flatMap(({ barrier }) => begun(barrier.contested)), standing, unsaid);
      const raised = ({ span, by }: Stretch) => ({
        subject: { child: episode.child }, span, trigger: by, about: { child: episode.child, bearings: bearingsOf(episode, barriers, span) },
      });
      for (const stretch of together(standing, visits)) {
        yield {
          ...raised(stretch), what: "the child is on a trial home visit and housing stability prevents case closure",
          end: earliestEnd(view, stretch.span.to, "the condition ended"),
        };
      }
      for (const stretch of together(unsaid, visits)) {
        yield { ...raised(stretch), key: "unsaid", needs: "whether housing stability prevents case closure" };
      }
      for (const stretch of together(unsettled, visits)) {
        yield { ...raised(stretch), key: "contested", needs: "which of the housing assessments of that day stands" };
      }
      for (const stretch of together(standing, begun(contested))) {
        yield { ...raised(stretch), key: "contested", needs: "which of the placements of that day was made" };
      }
    }
  },
  due: ({ span }, ctx) => duePromptly(span.from, "the last part of the condition became true", ctx.params.prompt, ctx),
  heldBy: ({ span, about }, { view }) => [cesReferral(view, span, about.bearings, [about.child])],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Refer the household to a Coordinated Entry System Access Point.",
    events: about.bearings.slice(0, 1).map(({ household }) => ({ kind: "ces-referred", on: today, child: about.child, household })),
  }),
};

interface Barrier {
  readonly household: Household;
  readonly barrier: Stretches;
  readonly unsaid: Stretches;
}

function barriersOf(episode: Episode, all: readonly Household[]): Barrier[] {
  return all.map((household) => ({
    household,
    barrier: household.while(({ event }) => event.preventsClosure === true, (fact) => isAbout(fact, episode.child)),
    unsaid: household.while(({ event }) => event.preventsClosure === undefined, (fact) => isAbout(fact, episode.child)),
  }));
}

/** A concern found of the household for a sibling alone is none of this child's. */
function bearingsOf({ child }: Episode, barriers: readonly Barrier[], span: Span): Bearing[] {
  return barriers.flatMap(({ household, barrier }) => bearing(household, barrier.held, span, (fact) => isAbout(fact, child)));
}
