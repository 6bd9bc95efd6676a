/** The option `rules`: packs whose rules can be told apart, and whose dates are dates. */
import { parseCivilDate } from "../calendar/index.js";
import type { Pack } from "../rules/index.js";
import { OptionsError } from "./options-error.js";

/** Checks the option `rules`. Throws `OptionsError`. */
export function packsOption(rules: unknown): readonly Pack[] {
  const packs: readonly unknown[] = Array.isArray(rules) ? rules : [rules];
  const checked = packs.filter(isPack);
  if (checked.length < packs.length || packs.length === 0) throw new OptionsError("rules", typeof rules, "a pack, or a list of packs");
  const again = repeated(checked);
  if (again !== undefined) throw new OptionsError("rules", again, "each pack once");
  const ruled = repeated(checked.flatMap((pack) => pack.rules));
  if (ruled !== undefined) throw new OptionsError("rules", ruled, "each rule once");
  for (const { id, inForce = {} } of checked.flatMap((pack) => [...pack.rules, ...pack.checklists ?? []])) {
    for (const [bound, date] of Object.entries(inForce)) {
      if (date !== undefined && parseCivilDate(date) === undefined) throw new OptionsError(`rules: inForce.${bound} of ${id}`, date, "a real date YYYY-MM-DD");
    }
  }
  return checked;
}

function isPack(pack: unknown): pack is Pack {
  return typeof pack === "object" && pack !== null && "id" in pack && "rules" in pack && Array.isArray(pack.rules) && "sources" in pack;
}

/** The first id that comes again: of duties, waivers and days in compliance nobody could say which they are of. */
function repeated(named: readonly { readonly id: string }[]): string | undefined {
  return named.find(({ id }, index) => named.findIndex((other) => other.id === id) < index)?.id;
}
