/** Standing duties: while a condition holds, something must hold too; breaches are spans (S8). */
import type { Day, Span } from "../calendar/index.js";
import { civil, contains, daysBetween, difference, earlierOf, FOREVER, intersection, overlap, plusDays, union } from "../calendar/index.js";
import type { Condition, Due, Holding, Part } from "../rules/index.js";
import type { CaseView, Fact } from "../timeline/view/index.js";
import type { Finding, Outcome } from "./finding.js";
import { lastOf, wantOfRecord, wereBackdated } from "./settle.js";

type Judged = Pick<Finding, "due" | "parts" | "outcome"> & { readonly on: Day };

/** The first duty of a condition, then one for each later gap. */
export function judgeStanding(condition: Condition, due: Due, holdings: readonly Holding[], view: CaseView): readonly Judged[] {
  return [firstDuty(condition, due, holdings, view), ...laterGaps(condition, due, holdings, view)];
}

function firstDuty({ span }: Condition, due: Due, holdings: readonly Holding[], view: CaseView): Judged {
  const ended = span.to !== FOREVER;
  const last = ended ? plusDays(span.to, -1) : view.asOf;
  const decides = earlierOf(due.on, last);
  const partsOn = (day: Day) => holdings.map((holding) => partOn(holding, day));
  const judged = (parts: readonly Part[], outcome: Outcome): Judged => ({ on: span.from, due, parts, outcome });

  const atFirst = partsOn(decides);
  if (allHeld(atFirst)) return judged(atFirst, heldSince(atFirst, due.on, "met"));

  const from = [{ from: plusDays(decides, 1), to: span.to }];
  const heldLater = heldThroughout(holdings, from)[0];
  if (decides === due.on && heldLater !== undefined) {
    const parts = partsOn(heldLater.from);
    const unheld = wantOfRecord(holdings, view);
    if (unheld !== undefined) return judged(parts, { status: "unknown", precision: "day", missing: [], needs: unheld });
    return judged(parts, { ...heldSince(parts, due.on, "late"), metOn: heldLater.from, daysLate: daysBetween(due.on, heldLater.from) });
  }
  const parts = partsOn(last);
  const unknown = undecided(holdings, { from: span.from, to: plusDays(last, 1) }, parts, view);
  if (unknown !== undefined) return judged(parts, unknown);
  if (ended && span.to <= due.on) return judged(parts, unmet("lapsed", parts));
  if (ended) return judged(parts, unmet("missed", parts, daysBetween(due.on, span.to)));
  if (view.asOf > due.on) return judged(parts, unmet("overdue", parts, daysBetween(due.on, view.asOf)));
  return judged(parts, unmet("open", parts));
}

/** A gap that begins after the due date is a duty of its own, due on its first day (S8). */
function laterGaps({ span }: Condition, due: Due, holdings: readonly Holding[], view: CaseView): Judged[] {
  const seen = overlap(span, { from: span.from, to: plusDays(view.asOf, 1) });
  if (seen === undefined) return [];
  return difference([seen], heldThroughout(holdings, [seen])).filter((gap) => gap.from > due.on).map((gap) => {
    const gapDue: Due = {
      on: gap.from, basis: due.basis,
      steps: [{ says: "what must hold ceased to hold; due again the same day", on: civil(gap.from) }],
    };
    const judged = (parts: readonly Part[], outcome: Outcome): Judged => ({ on: gap.from, due: gapDue, parts, outcome });
    const heldAgain = gap.to < seen.to;
    if (heldAgain) {
      const parts = holdings.map((holding) => partOn(holding, gap.to));
      const unheld = wantOfRecord(holdings, view);
      if (unheld !== undefined) return judged(parts, { status: "unknown", precision: "day", missing: [], needs: unheld });
      return judged(parts, {
        status: "late", precision: "day", missing: [], metOn: gap.to, daysLate: daysBetween(gap.from, gap.to),
      });
    }
    const last = plusDays(gap.to, -1);
    const parts = holdings.map((holding) => partOn(holding, last));
    const unknown = undecided(holdings, gap, parts, view);
    if (unknown !== undefined) return judged(parts, unknown);
    if (span.to !== FOREVER) return judged(parts, unmet("missed", parts, daysBetween(gap.from, span.to)));
    if (view.asOf > gap.from) return judged(parts, unmet("overdue", parts, daysBetween(gap.from, view.asOf)));
    return judged(parts, unmet("open", parts));
  });
}

/** Where all of it holds. */
function heldThroughout(holdings: readonly Holding[], within: readonly Span[]): readonly Span[] {
  return holdings.reduce((left, { held }) => intersection(left, union(held.map(({ span }) => span))), within);
}

function partOn({ name, kinds, held }: Holding, day: Day): Part {
  const by = held.find(({ span }) => contains(span, day))?.by;
  const rejected = by === undefined
    ? held.filter(({ span }) => !contains(span, day)).slice(0, 5).map(({ by: fact }) => ({ fact, why: "not in effect on the day that decides" }))
    : [];
  return by === undefined ? { name, kinds, rejected } : { name, kinds, metBy: by, rejected };
}

function allHeld(parts: readonly Part[]): boolean {
  return parts.every(({ metBy }) => metBy !== undefined);
}

function heldSince(parts: readonly Part[], due: Day, status: "met" | "late"): Outcome {
  const evidence: readonly Fact[] = parts.flatMap(({ metBy }) => metBy ?? []);
  return { status, precision: "day", missing: [], metOn: lastOf(evidence) ?? due, ...(wereBackdated(evidence, due) ? { backdated: true } : {}) };
}

function unmet(status: "lapsed" | "missed" | "overdue" | "open", parts: readonly Part[], daysLate?: number): Outcome {
  const missing = parts.filter(({ metBy }) => metBy === undefined).map(({ name }) => name);
  return { status, precision: "day", missing, ...(daysLate === undefined ? {} : { daysLate }) };
}

/** Contradictory facts, or a source that cannot hold the evidence, leave it open whether it held (S19). */
function undecided(holdings: readonly Holding[], span: Span, parts: readonly Part[], view: CaseView): Outcome | undefined {
  const lacking = parts.filter(({ metBy }) => metBy === undefined);
  const missing = lacking.map(({ name }) => name);
  const unheld = wantOfRecord(lacking, view);
  if (unheld !== undefined) return { status: "unknown", precision: "day", missing, needs: unheld };
  const contested = holdings.some((holding) => (holding.contested ?? []).some((stretch) => overlap(stretch, span) !== undefined));
  if (!contested) return undefined;
  return { status: "unknown", precision: "day", missing, needs: "which of the facts that contradict each other on one day stands" };
}
