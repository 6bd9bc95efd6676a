/** Talks about the goals, month by month, one line for each audience (MO-CWM-C08). */
import { yearsOld } from "../../../calendar/index.js";
import type { AgeParam, Applies, Context, EffortsPeriod, Item, ReadingParam } from "../../../rules/index.js";
import { reportingPeriods } from "../../../rules/index.js";
import type { Role } from "../../../timeline/types.js";
import type { Episode, Fact } from "../../../timeline/view/index.js";
import { isFact } from "../../../timeline/view/index.js";
import type { Talk } from "./talks.js";
import { isTalk, talkKinds } from "./talks.js";

/** What the talks are counted by. */
export type TalkParams = { readonly period: EffortsPeriod; readonly childFromAge: AgeParam; readonly fst: ReadingParam };

type Audience = "parent" | "child" | "relative" | "placement-provider" | "fst";

const AUDIENCES: readonly { readonly of: Audience; readonly name: string; readonly roles: readonly Role[] }[] = [
  { of: "parent", name: "goals discussed with the parent", roles: ["parent"] },
  { of: "child", name: "goals discussed with the child", roles: ["child"] },
  { of: "relative", name: "goals discussed with relatives", roles: ["relative", "kin"] },
  { of: "placement-provider", name: "goals discussed with the placement provider", roles: ["placement-provider"] },
  { of: "fst", name: "goals discussed with the FST", roles: [] },
];

export function* talksByAudience(episode: Episode, ctx: Context<TalkParams>): Iterable<Item> {
  const talks = episode.facts(...talkKinds).filter(isTalk);
  const months = reportingPeriods(episode.span.from, "the child entered alternative care", [episode.span], ctx.params.period, ctx)
    .filter(({ due }) => due.on <= ctx.asOf);
  for (const { of, name, roles } of AUDIENCES) {
    const doneBy = talks.filter((talk) => isWith(talk, of, roles));
    const held = (from: number, through: number) => doneBy.some(({ on }) => on >= from && on <= through);
    const periods = of === "fst" && ctx.params.fst.reading === "meetings"
      ? episode.facts("meeting-held").filter(({ event }) => event.meeting === "fst").map(({ on }) => ({ span: { from: on, to: on }, done: held(on, on) }))
      : months.map(({ from, due }) => ({ span: { from, to: due.on }, done: held(from, due.on) }));
    yield {
      subject: { child: episode.child }, of: episode.entry, clauses: of === "fst" ? ["MO-CWM-C08"] : ["MO-CWM-C08", "MO-CPL-07"],
      group: "monthly talks", name, asked: asked(of, episode, ctx), doneBy, kinds: ["permanency-discussed", "meeting-held"], periods,
    };
  }
}

function isWith(talk: Talk, audience: Audience, roles: readonly Role[]): boolean {
  if (isFact(talk, "permanency-discussed")) return talk.event.with.includes(audience);
  if (!isFact(talk, "meeting-held")) return false;
  return audience === "fst" ? talk.event.meeting === "fst" : (talk.event.participants ?? []).some((role) => roles.includes(role));
}

function asked(audience: Audience, episode: Episode, { view, params }: Context<TalkParams>): Applies {
  switch (audience) {
    case "parent": case "fst": return { applies: "yes", why: "while in care" };
    case "placement-provider": return provided(episode)
      ? { applies: "yes", why: "the child is or was placed with a provider" } : { applies: "unknown", needs: "where the child is placed" };
    case "relative": {
      const known = view.about(episode.child, "relative-identified", "relative-listed").some(({ on }) => on < episode.span.to)
        || view.people().some(({ role, relationTo = episode.child }) => (role === "relative" || role === "kin") && relationTo === episode.child);
      return known ? { applies: "yes", why: "relatives are known" } : { applies: "unknown", needs: "whether the child has relatives" };
    }
    case "child": {
      if (episode.birth === undefined || episode.birth > episode.span.from) return { applies: "unknown", needs: "the child's birth date" };
      const from = params.childFromAge.param.years;
      return yearsOld(episode.birth, episode.span.from) >= from
        ? { applies: "yes", why: `the child was at least ${from} at entry` } : { applies: "no", why: `the child was younger than ${from} at entry` };
    }
  }
}

function provided(episode: Episode): boolean {
  const settings: readonly string[] = ["trial-home-visit", "runaway", "whereabouts-unknown", "independent-living"];
  return episode.facts("placement-started").some((fact: Fact<"placement-started">) => !settings.includes(fact.event.setting));
}
