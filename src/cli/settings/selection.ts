/** Which of the packs' rules are asked. What is not asked is neither judged nor counted. */
import type { Pack, Waiver } from "../../index.js";
import { namesOf } from "../../engine/param-options.js";
import type { Params } from "../../rules/index.js";
import { UsageError } from "../failures.js";
import type { Settings } from "./settings.js";

export interface Selection {
  readonly packs: readonly Pack[];
  /** Of the options given, those that bear on what is left. */
  params<V>(given: Readonly<Record<string, V>>): Record<string, V>;
  waivers(given: readonly Waiver[]): Waiver[];
}

/** Throws `UsageError` for a name no rule of the packs has, and where nothing is left to ask. */
export function selectionOf(packs: readonly Pack[], { values: { only, except = [], force }, nameOf }: Settings): Selection {
  const known = new Set(packs.flatMap(({ rules, checklists = [] }) => [...rules, ...checklists].map(({ id }) => id)));
  const checked = (option: "only" | "except", ids: readonly string[]) => {
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined) throw new UsageError(`${nameOf(option)}: found ${JSON.stringify(unknown)}, expected the id of a rule or checklist of ${packs.map(({ id }) => id).join(", ")}; \`permanency rules\` lists them`);
    return new Set(ids);
  };
  const wanted = only === undefined ? known : checked("only", only);
  const unwanted = checked("except", except);
  const isAsked = ({ id }: { readonly id: string }) => wanted.has(id) && !unwanted.has(id);
  const left = packs.map((pack): Pack => ({
    ...pack,
    rules: pack.rules.filter((rule) => isAsked(rule) && (force === undefined || rule.force === force)),
    checklists: (pack.checklists ?? []).filter((checklist) => isAsked(checklist) && force === undefined),
  }));
  const asked = left.flatMap(({ rules, checklists = [] }) => [...rules, ...checklists]);
  if (asked.length === 0) throw new UsageError(`${nameOf(only === undefined ? "except" : "only")}: found nothing left to ask, expected a rule at least`);
  const ids = new Set(asked.map(({ id }) => id));
  const names = new Set(asked.flatMap(({ id, params }: { readonly id: string; readonly params: Params }) => Object.entries(params).flatMap(([key, param]) => namesOf(id, key, param))));
  return {
    packs: left,
    params: (given) => Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name))),
    // A waiver of a rule that is not asked covers nothing for that reason alone.
    waivers: (given) => given.filter(({ rule, duty }) => ids.has(rule ?? duty?.split(":", 1)[0] ?? "") || !known.has(rule ?? duty?.split(":", 1)[0] ?? "")),
  };
}
