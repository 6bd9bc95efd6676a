/** A forecast as CSV: one row a duty, the same columns always, with the days on which it turns. */
import { isBreach } from "../engine/breach.js";
import type { Forecast, Foreseen } from "../engine/forecast.js";
import type { Place } from "./caseload/broken.js";
import type { Cell } from "./csv.js";
import { csvLine, csvList, csvRow } from "./csv.js";
import { dutyCells } from "./duty-cells.js";

/** In this order; new columns come at the end. */
export const forecastColumns = [
  "case_id", "duty_id", "rule", "title", "clauses", "force", "subject_child", "subject_person", "subject_household", "due", "certainty", "condition",
  "first_on", "first_status", "breach_on", "last_on", "last_status", "course", "basis", "basis_name", "remedy", "from", "to", "file", "line", "item",
] as const;

/** Stands once, above the rows of all cases. */
export function forecastCsvHead(): string {
  return csvLine(forecastColumns);
}

/** The rows of a case, soonest due first. */
export function forecastCsvRows(forecast: Forecast, from: Place): string {
  return forecast.duties.map((foreseen) => csvRow(forecastColumns, cellsOf(foreseen, forecast, from))).join("");
}

function cellsOf({ duty, due, certainty, condition, course }: Foreseen, { caseId, from, to }: Forecast, place: Place): Record<(typeof forecastColumns)[number], Cell> {
  const { basis, remedy } = duty;
  const [first, last] = [course[0], course.at(-1)];
  return {
    case_id: caseId, ...dutyCells(duty), due, certainty, condition,
    first_on: first?.on, first_status: first?.status, breach_on: course.find(({ status }) => isBreach(status))?.on, last_on: last?.on, last_status: last?.status,
    course: csvList(course.map(({ on, status }) => `${on} ${status}`)),
    basis: basis.kind, basis_name: basis.kind === "source" ? undefined : basis.name, remedy: remedy?.says,
    from, to, file: place.file, line: place.line, item: place.item,
  };
}
