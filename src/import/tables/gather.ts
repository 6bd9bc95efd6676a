/** Rows to the cases they are of. */
import type { Draft } from "./drafts.js";
import { faultAt } from "./drafts.js";
import type { RowFault } from "./error.js";
import { CASE } from "./fields.js";

/** The rows of one case, table by table, in their order. */
export interface Gathered {
  readonly row: Draft;
  /** Rows of cases with the same id, each with that as its fault. */
  readonly again: Draft[];
  readonly children: Draft[];
  readonly people: Draft[];
  readonly events: Draft[];
}

export interface Gathering {
  /** In the order of the rows of cases. */
  readonly cases: ReadonlyMap<string, Gathered>;
  /** Rows of no case, each with why. */
  readonly stray: readonly { readonly draft: Draft; readonly faults: readonly RowFault[] }[];
}

/** `drafts` in the order of the files' names and of the rows in them. */
export function gather(drafts: readonly Draft[]): Gathering {
  const cases = new Map<string, Gathered>();
  const stray: { draft: Draft; faults: readonly RowFault[] }[] = [];
  const isRepeat = repeats();
  const astray = (draft: Draft, reason: string) => stray.push({ draft, faults: [faultAt([CASE], draft, reason), ...draft.faults] });

  for (const draft of drafts) {
    if (draft.plan.target.table !== "cases" || isRepeat(draft, draft.caseId)) continue;
    const before = cases.get(draft.caseId);
    if (draft.caseId === "") astray(draft, "expected the id of the case");
    else if (before === undefined) cases.set(draft.caseId, { row: draft, again: [], children: [], people: [], events: [] });
    else before.again.push({ ...draft, faults: [faultAt([CASE], draft, "expected an id used only once"), ...draft.faults] });
  }
  for (const draft of drafts) {
    const { table } = draft.plan.target;
    if (table === "cases") continue;
    const gathered = cases.get(draft.caseId);
    if (gathered === undefined) astray(draft, "expected the id of one of the cases");
    else if (!isRepeat(draft, draft.value["id"])) gathered[table].push(draft);
  }
  return { cases, stray };
}

/** Tells a row that says again what one before it said, where the mapping allows for such. Others are not asked. */
function repeats(): (draft: Draft, id: unknown) => boolean {
  const said = new Map<string, string>();
  return ({ plan: { repeated, target }, caseId, value, faults }, id) => {
    if (!repeated || faults.length > 0 || typeof id !== "string") return false;
    const key = JSON.stringify([target.table, caseId, id]);
    const says = JSON.stringify(value);
    if (said.get(key) === says) return true;
    said.set(key, said.get(key) ?? says);
    return false;
  };
}
