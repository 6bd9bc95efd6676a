/** What a pack must have beside rules that judge rightly: ids, clauses, sources and words that agree with each other. */
import type { Pack } from "../rules/index.js";
import { eventKinds } from "../timeline/schema/timeline.js";

/** One thing asked of a pack; `check` throws, naming the rule and what is wrong with it. */
export interface PackCheck {
  readonly name: string;
  check(): void;
}

/** The checks of a pack, whoever wrote it. */
export function checksOf(pack: Pack): readonly PackCheck[] {
  const { rules, checklists = [], clauses, sources } = pack;
  const finds = (name: string, faults: () => readonly string[]): PackCheck => ({
    name,
    check() {
      const found = faults();
      if (found.length > 0) throw new Error(`${pack.id}: ${found.join("; ")}`);
    },
  });
  const ruled = new Set(rules.flatMap((rule) => rule.clauses));
  const shown = new Set(checklists.flatMap((checklist) => checklist.clauses));
  const listed = new Set(clauses.map(({ id }) => id));

  return [
    finds("gives every rule and checklist an id of its own, under the pack's", () => {
      const ids = [...rules, ...checklists].map(({ id }) => id);
      return [
        ...ids.filter((id) => !id.startsWith(`${pack.id}/`)).map((id) => `${id} does not begin with ${pack.id}/`),
        ...repeated(ids).map((id) => `${id} is there twice`),
      ];
    }),
    finds("claims every clause in the way the clause says, and none that it does not list", () => [
      ...repeated(clauses.map(({ id }) => id)).map((id) => `the clause ${id} is listed twice`),
      ...[...ruled, ...shown].filter((id) => !listed.has(id)).map((id) => `the clause ${id} is claimed and not listed`),
      ...clauses.flatMap(({ id, claim }) => {
        const byRule = claim === "rule" || claim === "fact";
        if (ruled.has(id) !== byRule) return [`the clause ${id} says it is claimed as ${claim}, and ${ruled.has(id) ? "a rule" : "no rule"} claims it`];
        return !byRule && shown.has(id) !== (claim === "report") ? [`the clause ${id} says it is claimed as ${claim}, and ${shown.has(id) ? "a" : "no"} checklist claims it`] : [];
      }),
    ]),
    finds("gives a rule the force of its clauses", () => rules.flatMap(({ id, force, clauses: claimed }) =>
      clauses.filter((clause) => claimed.includes(clause.id) && clause.force !== (force === "must" ? "M" : "S"))
        .map((clause) => `${id} says "${force}", and its clause ${clause.id} is of force ${clause.force}`))),
    finds("cites one known source with every clause", () => clauses
      .filter(({ id }) => sources.filter((source) => id.startsWith(`${source.id}-`)).length !== 1)
      .map(({ id }) => `the clause ${id} begins with the id of no source, or of several`)),
    finds("rests on kinds of fact that exist", () => rules.flatMap(({ id, restsOn }) =>
      restsOn.filter((kind) => !eventKinds.has(kind.split(".", 1)[0] ?? kind)).map((kind) => `${id} rests on ${kind}, which is no kind of event`))),
    finds("says of every rule how it is read, what it passes and fails with, and when nothing is asked", () => rules.flatMap((rule) => {
      const words = [rule.title, rule.pass, rule.fail, rule.otherwise];
      return [
        ...Object.keys(rule.readings).length === 0 ? [`${rule.id} does not say how it is read`] : [],
        ...words.some((said) => said.length <= 10) ? [`${rule.id} lacks a title, or the words for a pass, a failure, or that nothing is asked`] : [],
        ...repeated(words).map((said) => `${rule.id} says the same of different things: ${said}`),
      ];
    })),
    finds("names one assumption for one thing: the same name has the same default everywhere", () => {
      const defaults = defaultsOf(pack);
      return defaults.filter(([name, value]) => defaults.find(([other]) => other === name)?.[1] !== value).map(([name]) => `${name} has several defaults`);
    }),
  ];
}

/** Every named parameter of a pack, with its default written out. */
export function defaultsOf(pack: Pack): readonly (readonly [name: string, value: string])[] {
  return [...pack.rules, ...pack.checklists ?? []].flatMap(({ params }) => Object.values(params)).flatMap((param) => {
    if (!("name" in param)) return [];
    const { says: _, ...value } = param;
    return [[param.name, JSON.stringify(value)] as const];
  });
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) < index))];
}
