/** Contradictions in the data itself, reported apart from any duty (S19). */
import type { CivilDate, Day } from "../../calendar/index.js";
import { civil, contains, dayOf } from "../../calendar/index.js";
import type { Seen } from "./seen.js";
import type { Fact, FactRef } from "./facts.js";
import { childrenNamed, isFact } from "./facts.js";
import { historyOf, pairUp } from "./history.js";
import { grouped } from "./lookup.js";
import { compareText } from "./order.js";
import { closingOfUnopened, staysOf } from "./stays.js";

export type ProblemCode =
  | "exit-without-entry" | "entry-while-in-care" | "placement-outside-care" | "placement-after-closing"
  | "contradictory-placements" | "contradictory-assessments" | "contradictory-listings" | "contradictory-determinations"
  | "closing-without-opening" | "closing-while-in-care" | "opening-while-open" | "goal-outside-care"
  | "documents-nothing" | "birth-after-entry" | "removal-after-entry" | "entry-after-closing" | "contradictory-residences" | "no-such-version";

export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly on: CivilDate;
  readonly child?: string;
  readonly facts: readonly FactRef[];
}

export function problemsOf(view: Seen, children: readonly string[]): Problem[] {
  return [...children.flatMap((child) => aboutChild(view, child)), ...aboutCase(view)].sort((a, b) => compareText(placeOf(a), placeOf(b)));
}

/** By day, then by what it is, then by child. */
function placeOf({ on, code, child = "" }: Problem): string {
  return `${on} ${code} ${child}`;
}

function aboutChild(view: Seen, child: string): Problem[] {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, message: string, first: Fact, ...others: readonly Fact[]) => {
    problems.push({ code, message, on: civil(first.on), child, facts: [first, ...others].map(({ ref }) => ref) });
  };
  const episodes = view.episodes.filter((episode) => episode.child === child);
  const inCare = (fact: Fact) => episodes.some((episode) => contains(episode.span, fact.on));

  const { pairs, repeated, unmatched } = staysOf(view.about, child, view.phases);
  for (const fact of unmatched.filter(({ event }) => event.kind === "care-exited")) {
    report("exit-without-entry", "An exit from care with no stay open; it is ignored.", fact);
  }
  for (const { opening } of pairs.filter(({ opening: { on } }) => isClosedOn(view, on))) {
    report("entry-after-closing", "An entry into care on a day after the case closed and before it is on record as opened again.", opening);
  }
  for (const fact of repeated) report("entry-while-in-care", "A second entry into care without an exit between; it is ignored.", fact);

  for (const fact of view.about(child, "placement-started")) {
    if (view.phaseOn(fact.on) === undefined) {
      report("placement-after-closing", "A placement after the case closed; what rests on that closing is unknown.", fact);
    } else if (namesChild(fact) && !inCare(fact)) report("placement-outside-care", "A placement on a day the child was not in care; it is ignored.", fact);
  }
  for (const fact of view.about(child, "goal-set")) {
    if (namesChild(fact) && !inCare(fact)) report("goal-outside-care", "A goal set on a day the child was not in care; it belongs to no episode and is ignored.", fact);
  }
  for (const episode of episodes) {
    for (const { by } of episode.placements().contested) {
      report("contradictory-placements", "Placements that contradict each other on one day; which one held is unknown.", ...by);
    }
    if (episode.end?.why === "the case closed") {
      problems.push({
        code: "closing-while-in-care", message: "The case closed with no exit from care on record; the closing is taken as the end of care.",
        on: civil(episode.end.on), child, facts: [episode.entry.ref],
      });
    }
    const { removedOn } = episode.entry.event;
    if (removedOn !== undefined && dayOf(removedOn) > episode.span.from) {
      report("removal-after-entry", "The removal is dated after the entry into care; the entry is taken.", episode.entry);
    }
    if (episode.birth !== undefined && episode.birth > episode.span.from) {
      report("birth-after-entry", "The child's birth date is after the entry into care.", episode.entry);
    }
  }
  const determinations = historyOf(
    view.about(child, "contrary-to-welfare-determined", "contrary-to-welfare-withdrawn"), (fact) => fact.event.kind,
  );
  for (const { by } of determinations.contested) {
    report("contradictory-determinations", "A contrary-to-welfare determination made and withdrawn on one day.", ...by);
  }
  const assessments = historyOf(
    view.about(child, "goal-assessed").filter((fact) => fact.event.role !== "concurrent"), (fact) => fact.event.working,
  );
  for (const { by } of assessments.contested) {
    report("contradictory-assessments", "Assessments of the goal that contradict each other on one day; they count for nothing.", ...by);
  }
  const listings = grouped(
    view.about(child, "relative-listed", "relative-unlisted", "relative-declined", "relative-ruled-out"), ({ event }) => event.relative,
  );
  for (const [relative, facts] of listings) {
    for (const { by } of historyOf(facts, (fact) => isFact(fact, "relative-listed")).contested) {
      report("contradictory-listings", `The relative ${relative} is listed and taken off the plan on one day.`, ...by);
    }
  }
  return problems;
}

function aboutCase(view: Seen): Problem[] {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, message: string, first: Fact, ...others: readonly Fact[]) => {
    problems.push({ code, message, on: civil(first.on), facts: [first, ...others].map(({ ref }) => ref) });
  };
  const { repeated, unmatched } = pairUp(view.facts("case-opened"), view.facts("case-closed"));
  for (const fact of repeated) report("opening-while-open", "The case is opened while open; it is ignored.", fact);
  const unopened = closingOfUnopened(view.facts("case-opened"), unmatched);
  for (const fact of unmatched.filter((closing) => closing !== unopened)) {
    report("closing-without-opening", "The case is closed while not open; it is ignored.", fact);
  }
  for (const fact of view.facts("placement-started", "goal-set")) {
    if (namesChild(fact) || view.episodes.some((episode) => contains(episode.span, fact.on))) continue;
    const goal = fact.event.kind === "goal-set";
    report(goal ? "goal-outside-care" : "placement-outside-care",
      `A ${goal ? "goal" : "placement"} on a day no child of the case was in care; it is ignored.`, fact);
  }
  for (const [household, facts] of grouped(view.facts("housing-assessed"), ({ event }) => event.household)) {
    const { contested } = historyOf(facts, (fact) => `${fact.event.finding} ${fact.event.primaryBarrier ?? false} ${fact.event.preventsClosure ?? false}`);
    for (const { by } of contested) {
      report("contradictory-assessments", `Housing assessments of ${household} that contradict each other on one day.`, ...by);
    }
  }
  for (const person of view.people()) {
    const { contested } = historyOf(view.moves(person.id), ({ event }) => event.state);
    for (const { by } of contested) report("contradictory-residences", `Moves of ${person.id} to different states on one day.`, ...by);
  }
  const versions = new Set<string>(view.facts("ssp-completed").map(({ event }) => event.on));
  for (const fact of view.facts("ssp-amended", "ssp-signed", "ssp-reviewed", "ssp-copy-given")) {
    const { kind, completedOn } = fact.event;
    if (completedOn !== undefined && !versions.has(completedOn)) {
      report("no-such-version", `A ${kind} names the plan completed on ${completedOn}; no such completion is on record, and it counts for none.`, fact);
    }
  }
  for (const fact of view.facts("documentation-recorded")) {
    const { kind, on, id } = fact.event.of;
    const known = view.named(kind).some((other) => civil(other.on) === on && (id === undefined || other.event.id === id));
    if (!known) report("documents-nothing", `Documentation of a fact that is not on record (${kind} of ${on}).`, fact);
  }
  return problems;
}

/** Closed by then and not open again, of a day with a fact: none is before the first phase. The day of closing is not a day of the case. */
function isClosedOn(view: Seen, day: Day): boolean {
  return !view.phases.some(({ span }) => contains(span, day));
}

function namesChild(fact: Fact): boolean {
  return childrenNamed(fact) !== undefined;
}
