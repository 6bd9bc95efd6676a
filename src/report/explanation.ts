/** How one duty came out as it did, as text. */
import type { Explanation } from "../engine/explain.js";
import type { Pack } from "../rules/index.js";
import type { Paint } from "./paint.js";
import { plain, wrapped } from "./plain.js";
import { citationOf } from "./sources.js";
import { about, inColour } from "./words.js";

export function explanationText(explanation: Explanation, paint: Paint, packs: readonly Pack[] = []): string {
  const { duty, trigger, arithmetic, evidence, conclusion } = explanation;
  const told = (label: string, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [paint.strong(label), ...texts.flatMap((text) => wrapped("  ", plain(text), 4))];
  return [
    paint.strong(plain(duty.title)),
    `  ${plain(duty.id)}`,
    ...told("Who", [about(duty.subject)]),
    ...told("Rests on", duty.clauses.map((clause) => citationOf(clause, packs))),
    ...told("Trigger", [trigger]),
    ...told("Due date", [...arithmetic, `Counted ${duty.counting}.`]),
    ...told("On record", evidence),
    ...told("To meet it", duty.remedy === undefined ? [] : [duty.remedy.says]),
    paint.strong("So"),
    ...wrapped("  ", plain(conclusion)).map((line) => inColour(duty, line, paint)),
    "",
  ].join("\n");
}
