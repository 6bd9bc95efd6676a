/**
 * Removals and their exits (AFCARS 2020 elements E69 to E71, E153 to E156): the spine of the timeline. Where they do
 * not make a sequence of episodes, nothing built on them could be trusted, and the record gets no timeline.
 */
import type { CivilDate } from "../../calendar/index.js";
import type { EventInput } from "../../timeline/types.js";
import type { Codes, ExitTo } from "./codes.js";
import { exitTo, exitToEarlier } from "./codes.js";
import type { Block, Leaf } from "./outline.js";
import type { Reader } from "./reader.js";

/** One removal: `from` its date, `to` its exit where it has one within the reporting period. */
export interface Removal {
  readonly block: Block;
  /** Closed before the rule of 2020 applied: the file holds its dates and exit reason, nothing else. */
  readonly earlier: boolean;
  readonly from: CivilDate;
  readonly to?: CivilDate;
  /** Notes about anything in it say which removal they speak of. */
  readonly reader: Reader;
}

/** The record's removals, earliest first; what is wrong with them is told to `reader.strict`. */
export function removalsOf(record: Block, reader: Reader, until: CivilDate): Removal[] {
  const removals = [
    ...reader.blocks(record, ({ name }) => name === "removal_2020").flatMap((block) => removalOf(block, false, reader, until)),
    ...reader.blocks(record, ({ name }) => name === "removal_1993").flatMap((block) => removalOf(block, true, reader, until)),
  ].sort(inTime);
  if (removals.length === 0) reader.note({ element: "E69_removal_date", value: "" }, "no removal to use: the timeline has no episode");
  removals.forEach((removal, index) => {
    const next = removals[index + 1];
    if (next !== undefined && (removal.to === undefined || removal.to > next.from)) {
      reader.strict.note(next.block, `removed on ${next.from} while the removal of ${removal.from} had not ended`);
    }
  });
  return removals;
}

function removalOf(block: Block, earlier: boolean, reader: Reader, until: CivilDate): Removal[] {
  const entry = reader.strict.sole(block, 69);
  const from = reader.strict.date(entry);
  if (from === undefined) {
    if (entry === undefined) reader.strict.note(block, "a removal without a date (E69)");
    return [];
  }
  if (from > until) {
    reader.setAside(block, "a removal after the end of the reporting period; left out");
    return [];
  }
  const inside = reader.within(`removal of ${from}`);
  const exit = inside.strict.sole(block, 153);
  const to = inside.strict.date(exit);
  if (earlier && exit === undefined) inside.strict.note(block, "an earlier removal without an exit date (E153)");
  if (to !== undefined && to < from) inside.strict.note(exit ?? block, "an exit before the removal");
  if (exit !== undefined && to !== undefined && to > until) {
    inside.note(exit, "after the end of the reporting period; left out");
    return [{ block, earlier, from, reader: inside }];
  }
  return [{ block, earlier, from, ...(to === undefined ? {} : { to }), reader: inside }];
}

/** Entry into care, and exit from it. */
export function episodeEvents(removal: Removal, child: string): EventInput[] {
  const { block, from, to, reader } = removal;
  const entered: EventInput = { kind: "care-entered", on: from, child, ...recorded(reader.sole(block, 70), from, reader) };
  const reason = reader.sole(block, 155);
  const entry = reader.sole(block, 154);
  const codes: Codes<ExitTo | "none"> = removal.earlier ? exitToEarlier : exitTo;
  const outcome = reader.code(reason, codes);
  if (to === undefined) {
    const left = reason !== undefined && outcome !== undefined && outcome !== "none";
    // Left care, but when? As an open episode it would collect duties the child no longer had.
    if (left && !block.leaves.some(({ number }) => number === 153)) reader.strict.note(reason, "a reason for an exit (E155) without its date (E153)");
    else if (left) reader.note(reason, "the reason for an exit that is left out");
    if (entry !== undefined) reader.note(entry, "the entry in the system of an exit that is not in the timeline");
    return [entered];
  }
  if (reason !== undefined && outcome === "none") reader.note(reason, "says there was no exit, but E153 dates one; the exit is kept, where to is not known");
  const where = outcome === undefined || outcome === "none" ? {} : { to: outcome };
  return [entered, { kind: "care-exited", on: to, child, ...where, ...recorded(entry, to, reader) }];
}

/**
 * When the fact was put into the agency's system (E70, E154). Their meaning is read from their names and from the
 * form of one tool; a day before the fact itself cannot be it.
 */
function recorded(leaf: Leaf | undefined, on: CivilDate, reader: Reader): { recordedOn?: CivilDate } {
  const recordedOn = reader.date(leaf);
  if (leaf === undefined || recordedOn === undefined || recordedOn === on) return {};
  if (recordedOn > on) return { recordedOn };
  reader.note(leaf, `entered in the system before the fact itself (${on})`);
  return {};
}

function inTime(a: Removal, b: Removal): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  const [first, second] = [a.to ?? "open", b.to ?? "open"]; // letters sort after digits
  return first < second ? -1 : first > second ? 1 : 0;
}
