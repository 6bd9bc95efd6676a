/** One child's days, walked from the first to the last: stays, goals, placements, and what contradicts itself in them. */
import type { EventInput } from "../../src/schema.js";
import type { Day } from "./days.js";
import { isAbout, namesNobody, standing } from "./facts.js";
import type { Daily, Fact } from "./facts.js";

type GoalSet = Fact<"goal-set">;
export type Goal = GoalSet["goal"];
export type Setting = Fact<"placement-started">["setting"];

/** One stay of one child in alternative care (S7). */
export interface Stay {
  readonly child: string;
  readonly entry: Fact<"care-entered">;
  readonly enteredOn: Day;
  /** The day it ended, which is not a day in care; left out while it goes on. */
  exitedOn?: Day;
}

/** A goal in effect, and the fact that set it. */
export interface GoalInEffect {
  readonly goal: Goal;
  /** First day of the unbroken run of this goal; the fact is the latest that set it. */
  readonly since: Day;
  readonly set: GoalSet;
}

/** How it stands with a child at the end of a day. */
export interface ChildDay {
  readonly stay?: Stay;
  readonly primary?: GoalInEffect;
  readonly concurrent?: GoalInEffect;
  /** The placement's setting; only in care. */
  readonly setting?: Setting;
}

/** Something in the record that contradicts itself (S19). */
export interface Oddity {
  readonly what:
    | "second entry" | "entries of one day" | "exit without entry" | "placements of one day" | "placement outside care"
    | "placement after closing" | "in care at closing" | "in care while closed" | "entry on closing day"
    | "several entries or exits of one day";
  readonly on: Day;
  readonly child: string;
}

export interface Life {
  readonly days: ReadonlyMap<Day, ChildDay>;
  readonly stays: readonly Stay[];
}

export function lifeOf(child: string, days: readonly Day[], { allOn, factsOn }: Daily, closedDays: ReadonlySet<Day>, oddities: Oddity[]): Life {
  const told = new Map<Day, ChildDay>();
  const stays: Stay[] = [];
  const odd = (what: Oddity["what"], on: Day): void => { oddities.push({ what, on, child }); };
  let stay: Stay | undefined;
  let primary: GoalInEffect | undefined;
  let concurrent: GoalInEffect | undefined;
  let setting: Setting | undefined;

  for (const day of days) {
    const end = (): void => {
      if (stay !== undefined) stay.exitedOn = day;
      // Goals end with the stay, and so does the placement (S7).
      stay = primary = concurrent = setting = undefined;
    };
    const entries = standing(factsOn(day, "care-entered").filter((fact) => isAbout(fact, child)));
    const exits = standing(factsOn(day, "care-exited").filter((fact) => isAbout(fact, child)));
    const [entry] = entries;
    if (entries.length > 1) odd("entries of one day", day);
    if (entries.length + exits.length > 2 && entry !== undefined && exits.length > 0) odd("several entries or exits of one day", day);
    if (entry !== undefined && factsOn(day, "case-closed").length > 0) odd("entry on closing day", day);

    // Exit and entry on one day: the exit first if the child was in care that morning, else a stay without a day (S7).
    const inCareThatMorning = stay !== undefined;
    if (exits.length > 0 && inCareThatMorning) end();
    if (exits.length > 0 && !inCareThatMorning && entry === undefined) odd("exit without entry", day);
    if (entry !== undefined && stay !== undefined) odd("second entry", day);
    if (entry !== undefined && stay === undefined) {
      stay = { child, entry, enteredOn: day };
      stays.push(stay);
      if (exits.length > 0 && !inCareThatMorning) end();
    }
    // A closing ends a stay that has no exit (S7).
    if (stay !== undefined && closedDays.has(day)) {
      odd(factsOn(day, "case-closed").length > 0 ? "in care at closing" : "in care while closed", day);
      if (factsOn(day, "case-closed").length > 0) end();
    }

    // One who is not in care that day is not meant by what names nobody (S7).
    const meant = (fact: EventInput): boolean => isAbout(fact, child) && (stay !== undefined || !namesNobody(fact));
    // A goal belongs to a stay; one set outside care begins nothing.
    // Those of one day in the order given; setting a goal again starts nothing new, and only the day's end counts (S8, S9).
    const morning = { primary, concurrent };
    for (const fact of stay === undefined ? [] : allOn(day).filter(meant)) {
      if (fact.kind === "goal-set") {
        const before = morning[fact.role];
        const now = { goal: fact.goal, since: before?.goal === fact.goal ? before.since : day, set: fact };
        if (fact.role === "primary") primary = now;
        else concurrent = now;
      } else if (fact.kind === "goal-ended" && fact.role === "primary") primary = undefined;
      else if (fact.kind === "goal-ended") concurrent = undefined;
    }
    const starts = factsOn(day, "placement-started").filter((fact) => isAbout(fact, child));
    if (starts.length > 0 && stay === undefined) odd(closedDays.has(day) ? "placement after closing" : "placement outside care", day);
    const settings = new Set(standing([...starts, ...factsOn(day, "placement-ended")].filter(meant)).map((fact) => (fact.kind === "placement-started" ? fact.setting : undefined)));
    if (settings.size > 1) odd("placements of one day", day);
    if (stay !== undefined) for (const last of settings) setting = last;
    told.set(day, {
      ...(stay === undefined ? {} : { stay }), ...(primary === undefined ? {} : { primary }),
      ...(concurrent === undefined ? {} : { concurrent }), ...(setting === undefined ? {} : { setting }),
    });
  }
  return { days: told, stays };
}
