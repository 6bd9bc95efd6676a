/** Standing duties: while a condition holds, something must hold too; breaches are spans (S8). */
import type { Day, Span } from "../calendar/index.js";
import { civil, contains, daysBetween, difference, earlierOf, FOREVER, intersection, plusDays, union } from "../calendar/index.js";
import type { Condition, Due, Holding, Part } from "../rules/index.js";
import type { CaseView, Fact } from "../timeline/view/index.js";
import type { Finding, Outcome } from "./finding.js";
import { lastOf, wantOfRecord, wereBackdated } from "./settle.js";

type Judged = Pick<Finding, "due" | "parts" | "outcome" | "what"> & { readonly on: Day };

/** The first duty of a condition, then one for each later gap. */
export function judgeStanding(condition: Condition, due: Due, holdings: readonly Holding[], view: CaseView): readonly Judged[] {
  const { from, to } = condition.span;
  // An end that lies ahead is none yet.
  const span = { from, to: to <= view.asOf ? to : FOREVER };
  return [firstDuty(span, due, holdings, view), ...laterGaps(span, due, holdings, view)];
}

function firstDuty(span: Span, due: Due, holdings: readonly Holding[], view: CaseView): Judged {
  const ended = span.to !== FOREVER;
  const last = ended ? plusDays(span.to, -1) : view.asOf;
  const decides = earlierOf(due.on, last);
  const partsOn = (day: Day) => holdings.map((holding) => partOn(holding, day));
  const judged = (parts: readonly Part[], outcome: Outcome): Judged => ({ on: span.from, due, parts, outcome });

  const atFirst = partsOn(decides);
  if (allHeld(atFirst)) return judged(atFirst, heldSince(atFirst, due.on, "met"));
  const settles = contestedUntil(holdings, decides);
  if (settles > last || (settles > decides && allHeld(partsOn(settles)))) return judged(atFirst, unsettled(atFirst));

  const heldLater = heldThroughout(holdings, [{ from: plusDays(decides, 1), to: earlierOf(span.to, plusDays(view.asOf, 1)) }])[0];
  if (heldLater !== undefined) {
    const parts = partsOn(heldLater.from);
    return judged(parts, lateBy(parts, holdings, due.on, heldLater.from, view));
  }
  const parts = partsOn(last);
  const unheld = wantOfRecord(lacking(parts), view);
  if (unheld !== undefined) return judged(parts, { ...unmet("unknown", parts), needs: unheld });
  if (ended && span.to <= due.on) return judged(parts, unmet("lapsed", parts));
  if (ended) return judged(parts, unmet("missed", parts, daysBetween(due.on, span.to)));
  if (view.asOf > due.on) return judged(parts, unmet("overdue", parts, daysBetween(due.on, view.asOf)));
  return judged(parts, unmet("open", parts));
}

/** A gap that begins after the due date is a duty of its own, due on its first day (S8). */
function laterGaps(span: Span, due: Due, holdings: readonly Holding[], view: CaseView): Judged[] {
  const seen = { from: span.from, to: earlierOf(span.to, plusDays(view.asOf, 1)) };
  const contested = holdings.flatMap((holding) => holding.contested ?? []);
  return difference([seen], heldThroughout(holdings, [seen])).filter((gap) => gap.from > due.on).map((gap) => {
    // A breach is certain from the first day on which nothing contradicts it.
    const [certain] = difference([gap], contested);
    const from = certain?.from ?? gap.from;
    const gapDue: Due = {
      on: from, basis: { kind: "source" },
      steps: [{ says: "what must hold ceased to hold; due again the same day", on: civil(from) }],
    };
    const gone = lacking(holdings.map((holding) => partOn(holding, from))).map(({ name }) => name).join(" and ");
    const judged = (parts: readonly Part[], outcome: Outcome): Judged => ({
      on: from, due: gapDue, parts, outcome, what: `no longer in place: ${gone}`,
    });
    const last = plusDays(gap.to, -1);
    const parts = holdings.map((holding) => partOn(holding, last));
    if (certain === undefined) return judged(parts, unsettled(parts));
    if (gap.to < seen.to) {
      const again = holdings.map((holding) => partOn(holding, gap.to));
      return judged(again, lateBy(again, holdings, from, gap.to, view));
    }
    const unheld = wantOfRecord(lacking(parts), view);
    if (unheld !== undefined) return judged(parts, { ...unmet("unknown", parts), needs: unheld });
    if (span.to !== FOREVER) return judged(parts, unmet("missed", parts, daysBetween(from, span.to)));
    if (view.asOf > from) return judged(parts, unmet("overdue", parts, daysBetween(from, view.asOf)));
    return judged(parts, unmet("open", parts));
  });
}

/** Met after the due date; unless earlier evidence is of a kind that the source cannot hold. */
function lateBy(parts: readonly Part[], holdings: readonly Holding[], due: Day, on: Day, view: CaseView): Outcome {
  const needs = wantOfRecord(holdings, view);
  if (needs !== undefined) return { status: "unknown", precision: "day", missing: [], needs };
  return { ...heldSince(parts, due, "late"), metOn: on, daysLate: daysBetween(due, on) };
}

/** The first day from `day` on that no contradiction covers (S19). */
function contestedUntil(holdings: readonly Holding[], day: Day): Day {
  const stretches = union(holdings.flatMap((holding) => holding.contested ?? []));
  return stretches.find((stretch) => contains(stretch, day))?.to ?? day;
}

/** Where all of it holds. */
function heldThroughout(holdings: readonly Holding[], within: readonly Span[]): readonly Span[] {
  return holdings.reduce((left, { held }) => intersection(left, union(held.map(({ span }) => span))), within);
}

/** Of several that hold on the day, the one that came into effect first. */
function partOn({ name, kinds, held }: Holding, day: Day): Part {
  const by = held.filter(({ span }) => contains(span, day))
    .reduce<Holding["held"][number] | undefined>((first, each) => (first === undefined || each.span.from < first.span.from ? each : first), undefined)?.by;
  const rejected = by === undefined
    ? held.slice(0, 5).map(({ by: fact }) => ({ fact, why: "not in effect on the day that decides" }))
    : [];
  return { name, kinds, metBy: by, rejected };
}

function allHeld(parts: readonly Part[]): boolean {
  return parts.every(({ metBy }) => metBy !== undefined);
}

function heldSince(parts: readonly Part[], due: Day, status: "met" | "late"): Outcome {
  const evidence: readonly Fact[] = parts.flatMap(({ metBy }) => metBy ?? []);
  return { status, precision: "day", missing: [], metOn: lastOf(evidence) ?? due, ...(status === "met" && wereBackdated(evidence, due) ? { backdated: true } : {}) };
}

function unmet(status: "lapsed" | "missed" | "overdue" | "open" | "unknown", parts: readonly Part[], daysLate?: number): Outcome {
  return { status, precision: "day", missing: lacking(parts).map(({ name }) => name), ...(daysLate === undefined ? {} : { daysLate }) };
}

function lacking(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ metBy }) => metBy === undefined);
}

/** Facts that contradict each other leave it open whether it held (S19). */
function unsettled(parts: readonly Part[]): Outcome {
  return { ...unmet("unknown", parts), needs: "which of the facts that contradict each other on one day stands" };
}
