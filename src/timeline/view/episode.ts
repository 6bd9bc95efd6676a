/** An episode: one child's unbroken stay in alternative care, and what held during it (S7). */
import type { Day, Span } from "../../calendar/index.js";
import { contains, dayOf, earlierOf, FOREVER } from "../../calendar/index.js";
import type { EventKind, Goal, GoalRole, Setting } from "../types.js";
import type { Fact } from "./facts.js";
import { childrenNamed, isFact } from "./facts.js";
import type { Held, History } from "./history.js";
import { historyOf, merged } from "./history.js";

/** Why something that raised a duty came to its end. */
export interface End {
  readonly on: Day;
  readonly why: string;
  /** It is the closing of the case; its day is still a day of the case. */
  readonly closing?: true;
  /** The record contradicts this end, so nothing rests on it safely (S19). */
  readonly contradicted?: boolean;
}

/** A goal in effect: adjacent settings of the same goal are one (S8). */
export interface GoalSpan extends Held<Goal, Fact<"goal-set">> {
  readonly role: GoalRole;
}

export interface Episode {
  readonly child: string;
  /** Day of birth, where known. */
  readonly birth?: Day;
  readonly entry: Fact<"care-entered">;
  /** From entry to exit or closing; the day of exit is not a day in care. */
  readonly span: Span;
  /** Day of removal from the home: the entry's `removedOn`, else the entry. */
  readonly removed: Day;
  readonly end?: End;
  /** Whether a fact acts for this child here: within the stay, or outside it by naming the child (S7). */
  concerns(fact: Fact): boolean;
  /** Facts of a kind about this child while in this episode. */
  facts<K extends EventKind>(...kinds: K[]): readonly Fact<K>[];
  /** Goals of a role in effect during the episode (S9). */
  goals(role: GoalRole): readonly GoalSpan[];
  /** The goal of a role in effect at the end of a day. */
  goalOn(role: GoalRole, day: Day): GoalSpan | undefined;
  /** Placements, trial home visits included; same-day contradictions are contested. */
  placements(): History<Setting, Fact<"placement-started" | "placement-ended">>;
}

/** What an episode is made from; `about` looks up the facts about its child. */
export interface EpisodeParts {
  readonly child: string;
  readonly birth: Day | undefined;
  readonly entry: Fact<"care-entered">;
  readonly end: End | undefined;
  about<K extends EventKind>(...kinds: readonly K[]): readonly Fact<K>[];
}

export function episodeOf({ child, birth, entry, end, about }: EpisodeParts): Episode {
  const span: Span = { from: entry.on, to: end?.on ?? FOREVER };
  const removedOn = entry.event.removedOn;
  const goalsByRole = new Map<GoalRole, readonly GoalSpan[]>();
  let placed: ReturnType<Episode["placements"]> | undefined;

  const episode: Episode = {
    child,
    ...(birth === undefined ? {} : { birth }),
    entry,
    span,
    removed: removedOn === undefined ? entry.on : earlierOf(dayOf(removedOn), entry.on),
    ...(end === undefined ? {} : { end }),
    concerns: (fact) => contains(span, fact.on) || childrenNamed(fact)?.includes(child) === true,
    facts: (...kinds) => about(...kinds).filter((fact) => contains(span, fact.on)),
    goals: (role) => {
      const known = goalsByRole.get(role);
      if (known !== undefined) return known;
      const found = goalSpans(role, episode);
      goalsByRole.set(role, found);
      return found;
    },
    goalOn: (role, day) => episode.goals(role).find((goal) => contains(goal.span, day)),
    placements: () => placed ??= historyOf(
      episode.facts("placement-started", "placement-ended"),
      (fact) => isFact(fact, "placement-started") ? fact.event.setting : undefined,
      span.to,
    ),
  };
  return episode;
}

/** At most one goal per role at the end of each day; on one day the last in input order stands (S9). */
function goalSpans(role: GoalRole, episode: Episode): GoalSpan[] {
  const facts = episode.facts("goal-set", "goal-ended").filter((fact) => fact.event.role === role);
  const spans: (Held<Goal, Fact<"goal-set">>)[] = [];
  facts.forEach((fact, index) => {
    const next = facts[index + 1];
    if (next?.on === fact.on || !isFact(fact, "goal-set")) return;
    spans.push({ span: { from: fact.on, to: next?.on ?? episode.span.to }, value: fact.event.goal, by: fact });
  });
  return merged(spans).map((held) => ({ ...held, role }));
}
