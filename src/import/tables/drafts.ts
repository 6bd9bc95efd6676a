/** A row to what it says of a case: a value of the timeline's form, not yet checked, and what is wrong with its cells. */
import type { Told } from "./cells.js";
import { valueOf } from "./cells.js";
import type { Row } from "./csv.js";
import type { RowFault } from "./error.js";
import type { Field } from "./fields.js";
import { CASE, tables } from "./fields.js";
import type { Path } from "./parts.js";
import { assembled, saidPath } from "./parts.js";
import type { Column, Plan } from "./plans.js";

export interface Draft {
  readonly plan: Plan;
  readonly row: Row;
  /** Empty where the row says none. */
  readonly caseId: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly faults: readonly RowFault[];
}

/** Undefined for a row that the mapping leaves out. */
export function draftOf(row: Row, plan: Plan): Draft | undefined {
  if (plan.only.some(({ at, allows }) => !allowed(row.cells[at] ?? "", allows))) return undefined;
  const caseId = textIn(plan.caseColumn, row);
  const kind = kindOf(row, plan);
  if (kind === undefined) return undefined;
  if ("reason" in kind) return { plan, row, caseId, value: {}, faults: [faultOf(row, plan, kind)] };

  const faults: RowFault[] = beyond(row, plan);
  const said: { path: Path; value: unknown }[] = [];
  for (const { column, text, told, path } of cellsOf(row, plan, kind)) {
    if ("reason" in told) faults.push(faultOf(row, plan, { column: column.name, value: text, reason: told.reason }));
    else if (told.value !== undefined) said.push({ path, value: told.value });
  }
  return { plan, row, caseId, value: { ...kind, ...assembled(said) }, faults };
}

function allowed(text: string, allows: "filled" | readonly string[]): boolean {
  return allows === "filled" ? text !== "" : allows.includes(text);
}

type Wrong = Pick<RowFault, "column" | "value" | "reason">;

function faultOf({ line }: Row, { file }: Plan, { column, value, reason }: Wrong): RowFault {
  return { file, line, column, value, reason };
}

/** Undefined for a row whose code says that it is no event. Only events have a kind. */
function kindOf(row: Row, { target, kindColumn }: Plan): { readonly kind?: string } | Wrong | undefined {
  if (kindColumn === undefined) return target.kind === undefined ? {} : { kind: target.kind };
  const text = textIn(kindColumn, row);
  const wrong = (reason: string): Wrong => ({ column: kindColumn.name, value: text, reason });
  if (text === "") return wrong("expected a kind of event");
  const told = valueOf(text, { is: "text" }, kindColumn.writing);
  if ("reason" in told) return wrong(told.reason);
  if (told.value === undefined) return undefined;
  return typeof told.value === "string" && tables().events.has(told.value) ? { kind: told.value } : wrong("expected a known event kind");
}

interface Cell {
  readonly column: Column;
  readonly text: string;
  readonly told: Told;
  readonly path: Path;
}

/** What the filled cells of a row tell. */
function* cellsOf(row: Row, plan: Plan, { kind }: { readonly kind?: string }): Generator<Cell> {
  const fields: readonly (Field | undefined)[] = plan.fieldsOf(kind);
  for (const [index, column] of plan.columns.entries()) {
    const text = textIn(column, row);
    const field = fields[index];
    if (text === "") continue;
    if (field !== undefined) yield { column, text, told: valueOf(text, field.shape, column.writing), path: field.path };
    // What every row says alike is said of the kinds that can say it.
    else if (column.always === undefined) yield { column, text, told: { reason: `expected nothing: ${kind ?? ""} has no ${column.to}` }, path: [] };
  }
}

function textIn({ at, always }: Column, { cells }: Row): string {
  return at === undefined ? (always ?? "") : (cells[at] ?? "");
}

/** Values under no name. Trailing blanks are Excel's; anything else was meant for some column. */
function beyond(row: Row, plan: Plan): RowFault[] {
  return [...row.cells.entries()].filter(([at, text]) => text !== "" && (plan.header[at] ?? "") === "")
    .map(([at, value]) => faultOf(row, plan, { column: `column ${at + 1}`, value, reason: "expected nothing: the column has no name" }));
}

/** What the timeline's parser found wrong at a path of the value, in the row's own terms: which column, what stands there. */
export function faultAt(path: Path, { row, plan, value, caseId }: Draft, reason: string): RowFault {
  if (path[0] === CASE) return faultOf(row, plan, { column: plan.caseColumn.name, value: caseId, reason });
  const kind = value["kind"];
  const cells = [...cellsOf(row, plan, typeof kind === "string" ? { kind } : {})].filter(({ told }) => "value" in told);
  const said = saidPath(path, cells.map((cell) => cell.path));
  const within = (inner: Path, outer: Path) => outer.every((key, index) => String(key) === String(inner[index]));
  const cell = cells.find((each) => within(said, each.path)) ?? cells.find((each) => within(each.path, said));
  if (cell !== undefined) {
    const inside = spoken(said.slice(cell.path.length));
    return faultOf(row, plan, { column: cell.column.name, value: cell.text, reason: inside === "" ? reason : `${reason}, at ${inside}` });
  }
  // Nothing is said of it: the column that would, or the field's own name where there is none.
  const name = spoken(said);
  const column = plan.columns.find(({ to }) => to === name);
  return faultOf(row, plan, column === undefined ? { column: name, value: "", reason } : { column: column.name, value: textIn(column, row), reason });
}

/** As a column is named: positions from 1. */
function spoken(path: Path): string {
  return path.map((key) => (typeof key === "number" ? key + 1 : key)).join(".");
}
