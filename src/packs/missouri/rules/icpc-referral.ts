import { contains, laterOf, overlap } from "../../../calendar/index.js";
import type { Deadline, PeriodParam } from "../../../rules/index.js";
import { dueAfter, seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import type { Listings, OutOfState } from "../shared/listings.js";
import { listingsFor, outOfState, stateOn } from "../shared/listings.js";
import { MANUAL_FROM } from "../sources.js";

interface Listed extends Omit<OutOfState, "listing"> {
  readonly episode: Episode;
  readonly relative: string;
  readonly listings: Listings;
}

/** A grandmother across the state line is months away until someone sends the referral. */
export const icpcReferral: Deadline<Listed, { timely: PeriodParam }> = {
  shape: "deadline",
  id: "us-mo/icpc-referral",
  title: "ICPC referral for an out-of-state relative",
  force: "must",
  clauses: ["MO-CWM-P11"],
  inForce: { from: MANUAL_FROM },
  params: {
    timely: {
      workingDays: 5, basis: "assumption", name: "icpc.timely",
      says: "'Timely' has no number in the source; 5 working days is the compact administrators' recommended, non-binding timeline for the local worker.",
    },
  },
  readings: {
    S11: "Raised when the child is in care and a relative who lives out of state is listed; a referral earlier in the episode counts, "
      + "unless it was denied before the listing. A denial reopens nothing.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["care-entered", "relative-listed"],
  otherwise: "No relative who lives out of state is listed as a placement option for a child in care.",
  pass: "The ICPC referral was made.",
  fail: "No ICPC referral is on record for the out-of-state relative.",

  *occasions({ view }) {
    for (const episode of view.episodes) {
      for (const [relative, listings] of listingsFor(view, episode.child)) {
        for (const stretch of outOfState(view, episode, relative, listings)) {
          const { span, listing, end, unknown } = stretch;
          yield {
            subject: { child: episode.child, person: relative },
            trigger: listing.span.from >= episode.span.from ? listing.by : episode.entry,
            on: span.from, what: "a relative who lives out of state is listed as a placement option for a child in care",
            end, about: { ...stretch, episode, relative, listings },
            needs: unknown ? "the state the relative lives in"
              : view.jurisdiction === undefined ? "the jurisdiction of the case" : undefined,
          };
        }
        for (const { span, by } of listings.contested.filter((stretch) => overlap(episode.span, stretch.span) !== undefined)) {
          yield {
            subject: { child: episode.child, person: relative }, trigger: by, on: laterOf(span.from, episode.span.from),
            key: "contested", needs: "whether the relative was listed or taken off the plan that day",
            about: { span, unknown: true, end: undefined, episode, relative, listings },
          };
        }
      }
    }
  },
  due: ({ about }, ctx) => dueAfter(about.span.from, "the out-of-state relative was listed while the child was in care", ctx.params.timely, ctx),
  metBy: ({ about: { episode, relative, listings, span } }, { view }) => [seek(
    "ICPC referral", ["icpc-referred"], episode.facts("icpc-referred"), { from: episode.span.from, before: span.to },
    (fact) => {
      const { relative: named, state } = fact.event;
      if (named !== undefined && named !== relative) return "it names another relative";
      if (named === undefined && stateOn(view, relative, fact.on) !== state) return "it goes to another state";
      if (named === undefined && !listings.listed.some((listing) => contains(listing.span, fact.on))) return "the relative was not listed then";
      const denied = listings.denials.some(({ on }) => on >= fact.on && on <= span.from);
      return denied ? "denied before the relative was listed anew" : undefined;
    },
  )],
  remedy: ({ about: { episode, relative } }, _missing, { today, view }) => ({
    says: `Send an ICPC referral naming ${relative}.`,
    events: [{ kind: "icpc-referred", on: today, child: episode.child, relative, state: stateOn(view, relative, view.asOf) ?? "US" }],
  }),
};
