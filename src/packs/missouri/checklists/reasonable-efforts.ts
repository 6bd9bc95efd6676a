import { contains, plusDays, yearsOld } from "../../../calendar/index.js";
import type { AgencyParam, Applies, Checklist, Context, Item } from "../../../rules/index.js";
import { effortsPeriod } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { Episode, Fact } from "../../../timeline/view/index.js";
import { documenting, historyOf, isFact } from "../../../timeline/view/index.js";
import { listingsFor, outOfState } from "../shared/listings.js";
import { isTalk, talkKinds } from "../shared/talks.js";
import { MANUAL_FROM } from "../sources.js";
import type { TalkParams } from "../shared/talks-by-audience.js";
import { talksByAudience } from "../shared/talks-by-audience.js";

/** What the checklist is read by. */
export type EffortParams = TalkParams & { readonly chafeeAge: AgencyParam };

/** What the manual counts among reasonable efforts toward the concurrent goal, child by child: asked or not, done or not, when last. */
export const reasonableEfforts: Checklist<EffortParams> = {
  id: "us-mo/reasonable-efforts",
  title: "Reasonable efforts toward the concurrent goal",
  clauses: [
    "MO-CWM-C03", "MO-CWM-C05", "MO-CWM-C06", "MO-CWM-C07", "MO-CWM-C08", "MO-CWM-C09", "MO-CWM-C10", "MO-CWM-C11", "MO-CWM-C12",
    "MO-CWM-C13", "MO-CPL-07",
  ],
  inForce: { from: MANUAL_FROM },
  params: {
    period: effortsPeriod,
    childFromAge: { years: 5, basis: "assumption", name: "gather.childFromAge", says: "'As age appropriate' is read as from this age at entry." },
    fst: {
      name: "efforts.fst", of: ["monthly", "meetings"], basis: "assumption",
      says: "How often goals are discussed with the FST: `monthly`, as with the others; `meetings`, at each of its meetings.",
    },
    chafeeAge: { unit: "years", basis: "agency", name: "chafee.age", says: "Age from which a youth qualifies for the Chafee program; the source names none." },
  },
  readings: {
    S6: "Examples and tools: each is shown as applicable or not, done or not, and never a finding.",
    S21: "Monthly talks are counted in months from entry, while in care; a month that is not over yet, or not wholly in care, is not counted.",
    C08: "One line for each audience. A meeting at which permanency was discussed counts for those who took part, an FST meeting for the FST.",
  },
  sees: { partly: "efforts that left no fact on record" },

  *items(ctx) {
    for (const episode of ctx.view.episodes) {
      yield* tools(episode);
      yield* efforts(episode, ctx);
      yield* talksByAudience(episode, ctx);
    }
  },
};

const ALWAYS: Applies = { applies: "yes", why: "always" };

type Line = Pick<Item, "clauses" | "name" | "asked" | "doneBy" | "kinds">;

function item(episode: Episode, group: string, line: Line): Item {
  return { subject: { child: episode.child }, of: episode.entry, group, ...line };
}

function* tools(episode: Episode): Iterable<Item> {
  for (const [tool, name] of TOOLS) {
    const doneBy = episode.facts("tool-used", "cs1-completed")
      .filter((fact) => (isFact(fact, "tool-used") ? fact.event.tool === tool : tool === "CS-1"));
    yield item(episode, "engagement tools", {
      clauses: ["MO-CWM-C03"], name, asked: { applies: "yes", why: "available to staff" }, doneBy,
      kinds: tool === "CS-1" ? ["tool-used", "cs1-completed"] : ["tool-used"],
    });
  }
}

const TOOLS = [
  ["CS-304", "CS-304, handbook for parents"], ["CD-139", "CD-139, concurrent planning checklist"], ["ecomap", "ecomap"],
  ["genogram", "genogram"], ["CS-1", "CS-1"],
] as const;

function* efforts(episode: Episode, ctx: Context<EffortParams>): Iterable<Item> {
  const { view } = ctx;
  const made = (...wanted: readonly EventOf<"effort-made">["effort"][]) => episode.facts("effort-made").filter(({ event }) => wanted.includes(event.effort));
  const line = (clauses: readonly string[], name: string, asked: Applies, doneBy: readonly Fact[], ...kinds: readonly string[]) =>
    item(episode, "reasonable efforts", { clauses, name, asked, doneBy, kinds: ["effort-made", ...kinds] });

  const settled = view.about(episode.child, "paternity-established").find(({ on }) => on < episode.span.from);
  yield line(["MO-CWM-C05", "MO-CPL-07"], "paternity established",
    settled === undefined ? { applies: "yes", why: "paternity was not established before the stay" } : { applies: "no", why: "paternity was established before the stay" },
    [...made("establish-paternity"), ...episode.facts("paternity-established")], "paternity-established");
  yield line(["MO-CWM-C06", "MO-CPL-07"], "relatives identified in the state", ALWAYS, made("identify-relatives-in-state"));
  yield line(["MO-CWM-C06", "MO-CPL-07"], "relatives identified out of state", ALWAYS, made("identify-relatives-out-of-state"));
  yield line(["MO-CWM-C06", "MO-CPL-07"], "placed with relative or kin", ALWAYS,
    [...made("place-with-relative-or-kin"), ...episode.facts("placement-started").filter(({ event }) => event.setting === "relative-home" || event.setting === "kin-home")],
    "placement-started");
  yield line(["MO-CWM-C07", "MO-CPL-07"], "parent asked about Indian heritage", ALWAYS, [...made("ask-indian-heritage"), ...episode.facts("heritage-asked")], "heritage-asked");
  yield line(["MO-CWM-C07", "MO-CPL-07"], "tribe or Bureau of Indian Affairs notified", heritage(episode, ctx),
    [...made("notify-tribe-or-bia"), ...episode.facts("tribe-notified")], "tribe-notified");
  yield line(["MO-CWM-C08", "MO-CPL-07"], "permanency options explained", { applies: "yes", why: "once" },
    [...made("explain-permanency-options"), ...episode.facts("permanency-discussed").filter(({ event }) => event.optionsExplained === true)], "permanency-discussed");
  yield line(["MO-CWM-C08"], "asked who would be a permanency option", ALWAYS,
    episode.facts("permanency-discussed").filter(({ event }) => event.willingToBePermanent !== undefined), "permanency-discussed");
  const therapist = view.about(episode.child, "therapist-assigned").some(({ on }) => on < episode.span.to);
  yield line(["MO-CWM-C09"], "therapist engaged", therapist ? { applies: "yes", why: "the child has a therapist" }
    : view.holds("therapist-assigned") ? { applies: "no", why: "no therapist of the child is on record" } : { applies: "unknown", needs: "whether the child has a therapist" },
  made("engage-therapist"));
  yield documentation(episode, ctx);
  const away = relativesAway(episode, ctx);
  yield line(["MO-CWM-C11"], "ICPC requested for relatives out of state", away, [...made("request-icpc"), ...episode.facts("icpc-referred")], "icpc-referred");
  yield line(["MO-CWM-C11"], "relationship with relatives out of state built", away, made("build-relative-relationship"));
  const adoption = [...episode.goals("primary"), ...episode.goals("concurrent")].some(({ value }) => value === "adoption");
  yield line(["MO-CWM-C12", "MO-CPL-07"], "adoption profile prepared", adoption ? { applies: "yes", why: "adoption is or was a goal of the stay" }
    : view.holds("goal-set") ? { applies: "no", why: "adoption is no goal of the stay" } : { applies: "unknown", needs: "the child's goals" }, made("prepare-adoption-profile"));
  yield line(["MO-CWM-C13", "MO-CPL-07"], "referred to Chafee", oldEnough(episode, ctx), made("refer-to-chafee"));
}

function heritage(episode: Episode, { view }: Context<EffortParams>): Applies {
  const { held, contested } = historyOf(view.about(episode.child, "heritage-asked"), ({ event }) => event.answer, episode.span.to);
  const last = held.at(-1);
  const answer = last !== undefined && !contested.some(({ span }) => span.from > last.span.from) ? last.value : undefined;
  if (answer === "indicated") return { applies: "yes", why: "Indian heritage is indicated" };
  if (answer === "not-indicated") return { applies: "no", why: "Indian heritage is not indicated" };
  return { applies: "unknown", needs: "whether the child has Indian heritage" };
}

/** Each talk of the stay, and whether it was documented. */
function documentation(episode: Episode, { view }: Context<EffortParams>): Item {
  const talks = episode.facts(...talkKinds).filter(isTalk);
  const documented = talks.filter((talk) => documenting(view, talk, ["FACES", "FACES contact note", "case record"]).length > 0);
  return {
    ...item(episode, "reasonable efforts", {
      clauses: ["MO-CWM-C10"], name: "permanency conversations documented", kinds: ["permanency-discussed", "documentation-recorded"], doneBy: documented,
      asked: talks.length > 0 ? { applies: "yes", why: "permanency was discussed" }
        : view.holds("permanency-discussed") ? { applies: "no", why: "no permanency conversation is on record" } : { applies: "unknown", needs: "whether permanency was discussed" },
    }),
    periods: talks.map((talk) => ({ span: { from: talk.on, to: plusDays(talk.on, 1) }, done: documented.includes(talk) })),
  };
}

function relativesAway(episode: Episode, { view }: Context<EffortParams>): Applies {
  const stretches = listingsFor(view, episode.child).flatMap(([relative, listings]) => outOfState(view, episode, relative, listings));
  if (stretches.some(({ unknown }) => !unknown)) return { applies: "yes", why: "a relative out of state is an option in the plan" };
  if (stretches.length > 0) return { applies: "unknown", needs: "where the relatives listed in the plan live" };
  return view.holds("relative-listed") ? { applies: "no", why: "no relative out of state is an option in the plan" } : { applies: "unknown", needs: "the relatives listed in the plan" };
}

function oldEnough(episode: Episode, { asOf, params }: Context<EffortParams>): Applies {
  const from = params.chafeeAge.param.given;
  if (from === undefined) return { applies: "unknown", needs: `the agency's own number: ${params.chafeeAge.param.name}` };
  if (episode.birth === undefined) return { applies: "unknown", needs: "the child's birth date" };
  const last = contains(episode.span, asOf) ? asOf : plusDays(episode.span.to, -1);
  if (episode.birth > last) return { applies: "unknown", needs: "the child's birth date" };
  const age = yearsOld(episode.birth, last);
  return age >= from ? { applies: "yes", why: `the youth is ${age}` } : { applies: "no", why: `the child is ${age}, younger than ${from}` };
}
