/** From parts, due date and end to a status, by semantics S4 to S6. The only place that names one. */
import type { Day } from "../calendar/index.js";
import { civil, daysBetween } from "../calendar/index.js";
import type { Due, Part, Unset } from "../rules/index.js";
import { isLate } from "../rules/index.js";
import type { CaseView, End, Fact } from "../timeline/view/index.js";
import type { Outcome } from "./finding.js";

export interface Unsettled {
  readonly due?: Due | Unset | undefined;
  readonly parts: readonly Part[];
  readonly end?: End | undefined;
  readonly endIsFinal?: boolean | undefined;
  readonly needs?: string | undefined;
}

/** How a duty of parts stands at the end of `view.asOf`. */
export function settle(duty: Unsettled, view: CaseView): Outcome {
  const { parts, end, needs } = duty;
  const due = dueOf(duty.due);
  const evidence: Fact[] = [];
  const lacking: Part[] = [];
  const inDoubt: Part[] = [];
  for (const part of parts) {
    if (part.metBy !== undefined) evidence.push(part.metBy);
    else (part.undecided === undefined ? lacking : inDoubt).push(part);
  }
  // What is lacking for certain decides; what may be lacking does only where nothing else is.
  const unmet = lacking.length > 0 ? lacking : inDoubt;
  const missing = unmet.map(({ name }) => name);
  const precision = due?.at !== undefined && evidence.every(({ at }) => at !== undefined) ? "instant" : "day";
  const unmetAs = (status: Outcome["status"], more: Partial<Outcome> = {}): Outcome => ({ status, precision, missing, ...more });

  if (needs !== undefined) return unmetAs("unknown", { needs });
  if (missing.length === 0) {
    const outcome = met(evidence, due, precision);
    // Earlier evidence of a kind the source cannot hold may have met in time what was late.
    const unheld = due === undefined ? undefined : wantOfRecord(parts.filter(({ metBy }) => metBy !== undefined && isLate(metBy, due)), view);
    return unheld === undefined ? outcome : { status: "unknown", precision, missing, needs: unheld };
  }
  const unheld = wantOfRecord(unmet, view);
  if (unheld !== undefined) return unmetAs("unknown", { needs: unheld });
  const undecided = unmet[0]?.undecided;
  if (undecided !== undefined) return unmetAs("unknown", { needs: undecided });
  // Without the agency's number nobody can say whether the time is over, or was when it ended (S21).
  if (duty.due !== undefined && "unset" in duty.due) return unmetAs("unknown", { needs: `the agency's own number: ${duty.due.unset}` });
  // Due before the closing that is in doubt, it was not met in time either way.
  const endedInTime = end !== undefined && (due === undefined || end.on <= due.on);
  if (endedInTime && end.contradicted === true) {
    return unmetAs("unknown", { needs: `whether the case closed on the day recorded; a later placement contradicts it` });
  }
  if (endedInTime && duty.endIsFinal !== true) return unmetAs("lapsed");
  if (unmet.some(({ past }) => past === true)) return unmetAs("missed");
  if (end !== undefined) {
    return unmetAs("missed", due === undefined || end.on < due.on ? {} : { daysLate: daysBetween(due.on, end.on) });
  }
  if (due === undefined || !hasPassed(due, view.asOf)) return unmetAs("open");
  return unmetAs("overdue", { daysLate: daysBetween(due.on, view.asOf) });
}

/** The due date, where one can be given. */
export function dueOf(due: Due | Unset | undefined): Due | undefined {
  return due === undefined || "unset" in due ? undefined : due;
}

/** A due date has passed when `asOf` is after it; a due instant, when `asOf` is on or after its civil date (S4, S6). */
function hasPassed(due: Due, asOf: Day): boolean {
  return due.at === undefined ? asOf > due.on : asOf >= due.on;
}

function met(evidence: readonly Fact[], due: Due | undefined, precision: Outcome["precision"]): Outcome {
  const metOn = lastOf(evidence) ?? due?.on;
  const base = { precision, missing: [], ...(metOn === undefined ? {} : { metOn }) };
  if (due === undefined || metOn === undefined) return { status: "met", ...base };
  // An hour past the due one, told in an earlier offset, can bear the date before: late by no whole day.
  if (evidence.some((fact) => isLate(fact, due))) return { status: "late", daysLate: Math.max(0, daysBetween(due.on, metOn)), ...base };
  return { status: "met", ...base, ...(wereBackdated(evidence, due.on) ? { backdated: true } : {}) };
}

/** The day the last of the facts happened. */
export function lastOf(facts: readonly Fact[]): Day | undefined {
  return facts.reduce<Day | undefined>((latest, { on }) => (latest === undefined || on > latest ? on : latest), undefined);
}

/** Dated in time, but put on record after the due date (S5). */
export function wereBackdated(evidence: readonly Fact[], due: Day): boolean {
  return evidence.some((fact) => fact.on <= due && fact.recorded > due);
}

/** What the source of the record cannot hold, and so cannot show to be missing. */
export function wantOfRecord(unmet: readonly { readonly name: string; readonly kinds: readonly string[] }[], view: CaseView): string | undefined {
  const unheld = new Set<string>();
  for (const { kinds } of unmet) for (const kind of kinds) if (!view.holds(kind)) unheld.add(kind);
  return unheld.size === 0 ? undefined : recordOf([...unheld], view);
}

/** Names the want of a record of some kinds. */
export function recordOf(kinds: readonly string[], { asOf, since, source = "the source" }: CaseView): string {
  const until = since !== undefined && since > asOf ? ` before ${civil(since)}` : "";
  return `a record of ${kinds.join(" or ")}, which ${source} does not hold${until}`;
}
