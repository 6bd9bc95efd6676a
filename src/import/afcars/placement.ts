/** A living arrangement (AFCARS 2020 elements E113 to E122): what kind of place, and where. */
import type { EventOf, Setting } from "../../timeline/types.js";
import { homes, location, otherSetting, stateOfFips, yesNo } from "./codes.js";
import type { Block } from "./outline.js";
import type { Reader } from "./reader.js";

type Placement = Pick<EventOf<"placement-started">, "setting" | "state">;

/** The arrangement began, whatever cannot be read of it: a kind that is not known is `other`, and noted. */
export function placement(block: Block, reader: Reader, jurisdiction: string | undefined): Placement {
  const setting = settingOf(block, reader);
  const state = stateOf(block, reader, jurisdiction, setting);
  return { setting, ...(state === undefined ? {} : { state }) };
}

function settingOf(block: Block, reader: Reader): Setting {
  const isHome = reader.code(reader.sole(block, 113), yesNo);
  const other = reader.sole(block, 120);
  const setting = reader.code(other, otherSetting);
  const home = homeOf(block, reader, isHome === true);
  if (isHome === true && setting === undefined) return home;
  if (isHome !== true && setting !== undefined) return setting;
  if (other === undefined || setting !== undefined) {
    reader.note(other ?? block, setting === undefined
      ? "neither a foster family home (E113) nor another arrangement (E120); its kind is not known"
      : "another arrangement (E120) in what is said to be a foster family home (E113); its kind is not known");
  }
  return "other";
}

/** The kind of foster family home. A timeline's placement is of one kind, so the first by precedence stands. */
function homeOf(block: Block, reader: Reader, isHome: boolean): Setting {
  const marked = homes.flatMap((kind) => {
    const leaf = reader.sole(block, kind.number);
    return reader.code(leaf, yesNo) === true && leaf !== undefined ? [{ leaf, setting: kind.setting }] : [];
  });
  const kept = isHome ? marked[0] : undefined;
  const setting = kept?.setting ?? "foster-home";
  for (const { leaf } of marked) {
    if (leaf === kept?.leaf) continue;
    reader.note(leaf, isHome ? `the placement is kept as ${setting}` : "a kind of foster family home where E113 does not say there is one");
  }
  const shelter = reader.sole(block, 116);
  if (reader.code(shelter, yesNo) === true && shelter !== undefined) {
    reader.note(shelter, `a timeline has no shelter care in a family home; ${isHome ? `kept as ${setting}` : "left out"}`);
  }
  return setting;
}

/** The state, where E121 says out of state and E122 is the code of another one. */
function stateOf(block: Block, reader: Reader, jurisdiction: string | undefined, setting: Setting): string | undefined {
  const whereabouts = reader.sole(block, 121);
  const place = reader.code(whereabouts, location);
  const code = reader.sole(block, 122);
  if (place === "abroad" && whereabouts !== undefined) reader.note(whereabouts, "outside the country: the country's code is not one this importer can read");
  if (place === "unknown" && whereabouts !== undefined && setting !== "runaway" && setting !== "whereabouts-unknown") {
    reader.note(whereabouts, "says the child ran away or cannot be found, which the kind of placement does not");
  }
  if (code === undefined) {
    if (place === "outside" && whereabouts !== undefined) reader.note(whereabouts, "outside the state or service area, but E122 does not say where");
    return undefined;
  }
  const state = place === "outside" && /^\d{1,2}$/.test(code.value) ? stateOfFips(code.value) : undefined;
  if (state !== undefined && state !== jurisdiction) return state;
  reader.note(code, state === undefined
    ? "not a place this importer can read: only a state's FIPS code, and only where E121 is 2"
    : "the agency's own state, where E121 says outside it");
  return undefined;
}
