/** A duty in a caseworker's words: how it stands, whom it is about, when it is due, what it rests on. */
import type { CivilDate } from "../calendar/index.js";
import { dayOf, daysBetween } from "../calendar/index.js";
import type { Duty } from "../engine/report.js";
import type { Waiver } from "../engine/waiver.js";
import type { Subject } from "../rules/index.js";
import type { Paint } from "./paint.js";
import { counted } from "./plain.js";

/** `OVERDUE by 12 days`, `due in 5 days`, `late by 1 day`. */
export function standing(duty: Duty, asOf: CivilDate): string {
  switch (duty.status) {
    case "overdue": return `OVERDUE${byDays(duty.daysLate)}`;
    case "missed": return "MISSED";
    case "late": return `LATE${byDays(duty.daysLate)}`;
    case "open": return duty.due === undefined ? "TO DO, no due date yet" : dueIn(daysBetween(dayOf(asOf), dayOf(duty.due)));
    case "unknown": return "CANNOT BE DECIDED";
    case "met": return "met";
    case "lapsed": return "no longer asked for";
    case "waived": return duty.waived === undefined ? "waived" : `waived, else ${duty.waived.status}`;
  }
}

function byDays(days: number | undefined): string {
  if (days === undefined) return "";
  return days === 0 ? " by hours" : ` by ${counted(days, "day")}`;
}

/** Past its due date and yet open: the record ends before it, and the case is judged as of that day. */
function dueIn(days: number): string {
  if (days < 0) return "DUE after the record ends";
  return days === 0 ? "DUE today" : `DUE in ${counted(days, "day")}`;
}

/** The words of {@link standing}, or any others about the duty, in the colour of how it stands. */
export function inColour(duty: Duty, text: string, paint: Paint): string {
  switch (duty.status) {
    case "overdue": case "missed": case "late": return paint.bad(text);
    case "open": return paint.soon(text);
    case "met": return paint.good(text);
    case "unknown": case "lapsed": case "waived": return paint.faint(text);
  }
}

/** `2026-03-09 at 23:30-06:00 (assumption icpc.timely)`; empty without a due date. */
export function dueDate({ due, dueAt, basis }: Duty): string {
  if (due === undefined) return "";
  const at = dueAt === undefined ? "" : ` at ${dueAt.slice("YYYY-MM-DDT".length).replace(/^(\d\d:\d\d):00(?!\d)/, "$1")}`;
  return `${due}${at}${basis.kind === "source" ? "" : ` (${basis.kind} ${basis.name})`}`;
}

/** `child ana, person rosa`; the whole case when it names nobody. */
export function about({ child, person, household }: Subject): string {
  const named = [
    ...(child === undefined ? [] : [`child ${child}`]),
    ...(person === undefined ? [] : [`person ${person}`]),
    ...(household === undefined ? [] : [`household ${household}`]),
  ];
  return named.length === 0 ? "the case" : named.join(", ");
}

/** What a waiver covers: the duty by its id, or the rule and whom it is about. */
export function coverOf(waiver: Waiver): string {
  return waiver.duty ?? `${waiver.rule}, ${about(waiver.subject)}`;
}
