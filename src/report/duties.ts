/** Duties as lines of text: in full where something is to be done, in two lines where they are only to be known. */
import type { CivilDate } from "../calendar/index.js";
import type { Duty } from "../engine/report.js";
import { isKnown } from "./compared.js";
import type { Paint } from "./paint.js";
import { plain, wrapped } from "./plain.js";
import { about, dueDate, inColour, standing } from "./words.js";

/** What the lines of a report have in common. */
export interface Setting {
  readonly asOf: CivilDate;
  readonly paint: Paint;
  /** Where there is a baseline, ids of the duties that it found too. */
  readonly known?: ReadonlySet<string> | undefined;
}

const MARGIN = 4;
const LABELS = 12;

/** What is to be done, why, by whose word, and how. */
export function inFull(duties: readonly Duty[], setting: Setting): string[] {
  return alike(duties, setting).flatMap(({ duty, all }) => {
    const { trigger, missing, remedy } = duty;
    const lines: readonly (readonly [label: string, text: string])[] = [
      ["Who", all.map(({ subject }) => about(subject)).join("; ")],
      ["Due", dueDate(duty)],
      ["Because", trigger === undefined ? "" : `${trigger.what} on ${trigger.on}`],
      ["Missing", missing.join(", ")],
      ["To meet it", remedy === undefined ? "" : remedy.says],
      ["Clause", duty.clauses.join(", ")],
      ...all.map(({ id }, index): [string, string] => [index === 0 ? "Duty" : "", id]),
    ];
    return [
      ...headline(duty, setting, setting.paint.strong),
      ...lines.filter(([, text]) => text !== "").flatMap(([label, text]) => labelled(label, plain(text), setting.paint)),
    ];
  });
}

/** How it stands, and below it the facts of it in one run. */
export function inBrief(duties: readonly Duty[], setting: Setting): string[] {
  return alike(duties, setting).flatMap(({ duty, all }) => {
    const { ended, missing, metOn } = duty;
    const facts = [
      all.map(({ subject }) => about(subject)).join("; "),
      ...(duty.due === undefined ? [] : [`due ${dueDate(duty)}`]),
      ...(metOn === undefined ? [] : [`met ${metOn}${duty.backdated === true ? ", recorded after it was due" : ""}`]),
      ...(missing.length === 0 ? [] : [`missing: ${missing.join(", ")}`]),
      ...(ended === undefined ? [] : [`ended ${ended.on}: ${ended.why}`]),
      duty.clauses.join(", "),
      ...all.map(({ id }) => id),
    ];
    return [
      ...headline(duty, setting, (title) => title),
      ...wrapped(" ".repeat(MARGIN), plain(facts.join(" · "))).map(setting.paint.faint),
    ];
  });
}

/** Duties that differ only in whom they are about, as those of siblings do, are told together. */
function alike(duties: readonly Duty[], { known }: Setting): { duty: Duty; all: readonly Duty[] }[] {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) {
    const { rule, status, due, dueAt, daysLate, metOn, backdated, missing, trigger, ended, remedy, basis } = duty;
    const key = JSON.stringify([rule, status, due, dueAt, daysLate, metOn, backdated, missing, trigger?.what, trigger?.on, ended, remedy?.says, basis, isKnown(duty, known)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [duty]);
    else group.push(duty);
  }
  return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ duty: all[0], all }]));
}

/** `OVERDUE by 12 days  Concurrent goal…`; against a baseline `OVERDUE by 12 days, NEW`, or `known`. */
function headline(duty: Duty, { asOf, paint, known }: Setting, titled: (text: string) => string): string[] {
  const mark = isKnown(duty, known);
  const stands = `${standing(duty, asOf)}${mark === undefined ? "" : mark ? ", known" : ", NEW"}`;
  const lead = `  ${stands}  `;
  const [first = "", ...rest] = wrapped(lead, plain(duty.title), MARGIN);
  return [`  ${inColour(duty, stands, paint)}  ${titled(first.slice(lead.length))}`, ...rest.map(titled)];
}

function labelled(label: string, text: string, paint: Paint): string[] {
  const lead = " ".repeat(MARGIN) + label.padEnd(LABELS);
  const [first = "", ...rest] = wrapped(lead, text);
  return [paint.faint(lead) + first.slice(lead.length), ...rest];
}
