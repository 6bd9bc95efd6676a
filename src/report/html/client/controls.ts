/** The controls above the list: they show a filter, and say what filter they show. */
import type { Caseload } from "../data/lines.js";
import { forceIn, wantedIn, wantedText } from "../list/address.js";
import type { Filter } from "../list/filter.js";
import { element, isolated, part } from "./dom.js";

/** An attribute of more values than these is found by searching. */
const OFFERED = 300;

export interface Controls {
  show(filter: Filter): void;
  shown(): Filter;
}

export function controlsFor({ rules, rows }: Caseload, changed: () => void): Controls {
  const form = part("filters", HTMLFormElement);
  const search = part("search", HTMLInputElement);
  const [standing, rule, force] = [part("standing", HTMLSelectElement), part("rule", HTMLSelectElement), part("force", HTMLSelectElement)];
  rule.append(...[...rules].sort((a, b) => compareText(a.title, b.title)).map(({ id, title }) => element("option", { value: id }, title)));

  const attributes = [...valuesOf(rows)].filter(([, values]) => values.size <= OFFERED).map(([key, given], at) => {
    const values = [...given].sort(compareText);
    const select = element("select", { id: `attribute-${at}` }, element("option", { value: "" }, "any"),
      ...values.map((value, place) => element("option", { value: place }, value)));
    part("attributes", HTMLElement).append(element("div", { class: "field" }, element("label", { for: select.id }, isolated(key)), select));
    return { key, values, select };
  });

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", changed);
  form.addEventListener("reset", () => setTimeout(changed));
  return {
    show: (filter) => {
      search.value = filter.search;
      standing.value = filter.wanted === undefined ? "" : wantedText(filter.wanted);
      rule.value = filter.rule ?? "";
      force.value = filter.force ?? "";
      for (const { key, values, select } of attributes) {
        const place = values.findIndex((value) => value === filter.attributes.get(key));
        select.value = place === -1 ? "" : String(place);
      }
    },
    shown: () => ({
      search: search.value,
      wanted: wantedIn(standing.value),
      rule: rule.value === "" ? undefined : rule.value,
      force: forceIn(force.value),
      attributes: new Map(attributes.flatMap(({ key, values, select }) => {
        const value = select.value === "" ? undefined : values[Number(select.value)];
        return value === undefined ? [] : [[key, value] as const];
      })),
    }),
  };
}

function valuesOf(rows: Caseload["rows"]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { attributes } of rows) {
    for (const { key, value } of attributes) {
      const known = values.get(key);
      if (known === undefined) values.set(key, new Set([value]));
      else known.add(value);
    }
  }
  return values;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
