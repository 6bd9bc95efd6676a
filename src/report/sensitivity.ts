/** What the duties of a case hang on, as text: first those that another documented reading changes. */
import type { DutySensitivity, RaisedElsewhere, Sensitivity } from "../engine/sensitivity/types.js";
import type { Paint } from "./paint.js";
import { counted, plain, wrapped } from "./plain.js";
import { about } from "./words.js";

export interface SensitivityTextOptions {
  /** Also lists the duties that no reading changes, those in order that another number would among them. */
  readonly all?: boolean;
}

/** Lines of text up to 100 columns wide, ending in a line break. Control characters in the data are shown as escapes. */
export function sensitivityText(sensitivity: Sensitivity, paint: Paint, { all = false }: SensitivityTextOptions = {}): string {
  const { duties, elsewhere } = sensitivity;
  const changed = duties.filter(({ changes }) => changes);
  const unchanged = duties.filter(({ changes }) => !changes);
  return [
    ...heading(sensitivity, paint),
    `${counted(changed.length, "duty", "duties")} of ${duties.length} would stand otherwise under another documented reading`,
    ...section("Another documented reading changes it", changed, paint),
    ...section("Raised only under another documented reading", elsewhere, paint),
    ...section("Turns on a number that no source gives", unchanged.filter(turnsOnNumber), paint),
    ...(all ? section("The same under every documented reading", unchanged.filter((duty) => !turnsOnNumber(duty)), paint) : []),
    "",
  ].join("\n");
}

/** Of what is in order, nobody need know by how little. */
function turnsOnNumber({ outcome: { status }, grounds }: DutySensitivity): boolean {
  return status !== "met" && status !== "lapsed" && status !== "open" && grounds.some((ground) => ground.kind === "number" && ground.tips.length > 0);
}

function heading({ caseId, asOf, judgedAsOf, packs }: Sensitivity, paint: Paint): string[] {
  const name = `Case ${plain(caseId)}`;
  const when = judgedAsOf === undefined ? asOf : `${judgedAsOf}, where its record ends (asked for: ${asOf})`;
  const rest = plain(`, as of ${when}, rules ${packs.map(({ id, version }) => `${id} ${version}`).join(", ")}`);
  const [first = "", ...more] = wrapped("", name + rest, 2);
  return [paint.strong(first.slice(0, name.length)) + first.slice(name.length), ...more];
}

function section(title: string, told: readonly (DutySensitivity | RaisedElsewhere)[], paint: Paint): string[] {
  return told.length === 0 ? [] : ["", paint.strong(`${title} (${told.length})`), ...alike(told).flatMap(({ first, all }) => [
    ...wrapped("  ", plain(first.title), 4).map(paint.strong),
    ...wrapped("    ", plain(first.says)),
    ...wrapped("    ", plain([all.map(({ subject }) => about(subject)).join("; "), first.clauses.join(", "), ...all.map(({ id }) => id)].join(" · "))).map(paint.faint),
  ])];
}

/** Those that differ only in whom they are about, as siblings' duties do, are told together. */
function alike<T extends DutySensitivity | RaisedElsewhere>(told: readonly T[]): { first: T; all: readonly T[] }[] {
  const groups = new Map<string, { first: T; all: T[] }>();
  for (const one of told) {
    const key = JSON.stringify([one.rule, one.says]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: one, all: [one] });
    else group.all.push(one);
  }
  return [...groups.values()];
}
