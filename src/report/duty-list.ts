/** The duties of a case, one a line, by the ids that `explain` takes. */
import type { Report } from "../engine/report.js";
import type { Paint } from "./paint.js";
import { plain } from "./plain.js";
import { inColour } from "./words.js";

export function dutyList({ duties }: Report, paint: Paint): string {
  return duties.map((duty) =>
    `  ${inColour(duty, duty.status.padEnd(8), paint)}${duty.due ?? "no date   "}  ${plain(duty.id)}\n`).join("");
}
