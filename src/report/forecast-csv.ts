/** A forecast as CSV: one row a duty, the same columns always, with the days on which it turns. */
import { isBreach } from "../engine/breach.js";
import type { Forecast, Foreseen } from "../engine/forecast.js";
import type { Place } from "./caseload/broken.js";
import type { Cell } from "./csv.js";
import { csvLine } from "./csv.js";

/** In this order; new columns come at the end. */
export const forecastColumns = [
  "case_id", "duty_id", "rule", "title", "clauses", "force", "subject_child", "subject_person", "subject_household", "due", "certainty", "condition",
  "first_on", "first_status", "breach_on", "last_on", "last_status", "course", "basis", "basis_name", "remedy", "from", "to", "file", "line", "item",
] as const;

/** Lists within a cell. */
const AND = "; ";

/** Stands once, above the rows of all cases. */
export function forecastCsvHead(): string {
  return csvLine(forecastColumns);
}

/** The rows of a case, soonest due first. */
export function forecastCsvRows(forecast: Forecast, from: Place): string {
  return forecast.duties.map((foreseen) => {
    const cells = cellsOf(foreseen, forecast, from);
    return csvLine(forecastColumns.map((column) => cells[column]));
  }).join("");
}

function cellsOf({ duty, due, certainty, condition, course }: Foreseen, { caseId, from, to }: Forecast, place: Place): Record<(typeof forecastColumns)[number], Cell> {
  const { id, rule, title, clauses, force, subject, basis, remedy } = duty;
  const [first, last] = [course[0], course.at(-1)];
  return {
    case_id: caseId, duty_id: id, rule, title, clauses: clauses.join(AND), force,
    subject_child: subject.child, subject_person: subject.person, subject_household: subject.household, due, certainty, condition,
    first_on: first?.on, first_status: first?.status, breach_on: course.find(({ status }) => isBreach(status))?.on, last_on: last?.on, last_status: last?.status,
    course: course.map(({ on, status }) => `${on} ${status}`).join(AND),
    basis: basis.kind, basis_name: basis.kind === "source" ? undefined : basis.name, remedy: remedy?.says,
    from, to, file: place.file, line: place.line, item: place.item,
  };
}
