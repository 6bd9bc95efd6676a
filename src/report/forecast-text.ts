/** A forecast as text: what is to come, soonest due first, with the days on which it turns. */
import type { Forecast, Foreseen } from "../engine/forecast.js";
import type { Paint } from "./paint.js";
import { plain, wrapped } from "./plain.js";
import { about } from "./words.js";

export interface ForecastTextOptions {
  /** Where the case was read, `cases.ndjson:3`. */
  readonly from?: string;
}

export function forecastText({ caseId, from, to, packs, duties }: Forecast, paint: Paint, { from: place }: ForecastTextOptions = {}): string {
  const rules = packs.map(({ id, version }) => `${id} ${version}`).join(", ");
  return [
    ...wrapped("", `${plain(`Case ${caseId}`)}, from ${from} to ${to}, rules ${rules}${place === undefined ? "" : plain(` (${place})`)}`, 2).map((line, index) => (index === 0 ? paint.strong(line) : line)),
    ...duties.length === 0 ? ["Nothing is asked for in these days, as far as is on record."] : duties.flatMap((foreseen) => entry(foreseen, paint)),
    "",
  ].join("\n");
}

const MARGIN = 14;

function entry({ duty, due, certainty, condition, course }: Foreseen, paint: Paint): string[] {
  const lead = `  ${due ?? "no date   "}  `;
  const [first = "", ...more] = wrapped(lead, plain(`${duty.title}${duty.force === "should" ? " (advised)" : ""}`), MARGIN);
  const rest = [about(duty.subject), duty.clauses.join(", "), duty.id];
  return [
    lead + paint.strong(first.slice(lead.length)), ...more,
    ...wrapped(" ".repeat(MARGIN), plain(`${certainty}${condition === undefined ? "" : `, ${condition}`}: ${course.map(({ on, status }) => `${on} ${status}`).join(", ")}`)),
    ...wrapped(" ".repeat(MARGIN), plain(rest.join(" · "))).map(paint.faint),
  ];
}
