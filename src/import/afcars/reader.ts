/** Reads values out of a record, and keeps account of what was read, what could not be used, and why. */
import type { CivilDate } from "../../calendar/index.js";
import type { Codes } from "./codes.js";
import { lookUp } from "./codes.js";
import { dayOfAfcars } from "./dates.js";
import type { Block, Leaf } from "./outline.js";
import { summaryOf } from "./outline.js";

/** A value of the file that was not used as it stands. */
export interface AfcarsNote {
  /** Name of the element in the file. */
  readonly element: string;
  /** What stands there, shortened; empty where something is missing. */
  readonly value: string;
  readonly why: string;
}

type Value = Pick<AfcarsNote, "element" | "value">;

export interface Reader {
  /** The one value an element has in a block. Several that differ are noted, and none is taken. */
  sole(block: Block, number: number): Leaf | undefined;
  /** Every value of an element that may repeat. */
  all(block: Block, number: number): readonly Leaf[];
  /** The blocks inside that are wanted, counted as read. */
  blocks(block: Block, wanted: (inner: Block) => boolean): readonly Block[];
  /** What a code means; undefined for none, and for one the table lacks, which is noted. */
  code<T>(leaf: Leaf | undefined, codes: Codes<T>): T | undefined;
  date(leaf: Leaf | undefined): CivilDate | undefined;
  note(what: Value | Block, why: string): void;
  /** Notes one thing about a whole block and counts all in it as read. */
  setAside(block: Block, why: string): void;
  /** Whether anyone has read it. */
  wasRead(what: Leaf | Block): boolean;
  /** The same account, told as part of something: `removal of 2022-04-14`. */
  within(context: string): Reader;
  /** The same account, but what it cannot use stands in the way of a timeline. */
  readonly strict: Reader;
}

const SHOWN = 80;

export function reader(unused: AfcarsNote[], errors: AfcarsNote[]): Reader {
  return make({ sink: unused, errors, read: new Set(), context: "" });
}

interface State {
  readonly sink: AfcarsNote[];
  readonly errors: AfcarsNote[];
  readonly read: Set<Leaf | Block>;
  readonly context: string;
}

function make(state: State): Reader {
  const { read, sink, context } = state;

  const note = (what: Value | Block, why: string) => {
    const { element, value } = "leaves" in what ? { element: what.name, value: summaryOf(what) } : what;
    sink.push({ element, value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value, why: why + context });
  };

  const all = (block: Block, number: number) => block.leaves.filter((leaf) => {
    if (leaf.number !== number) return false;
    read.add(leaf);
    if (leaf.nested) note(leaf, "holds elements where AFCARS has one value");
    return !leaf.nested;
  });

  const markAll = (block: Block) => {
    read.add(block);
    for (const leaf of block.leaves) read.add(leaf);
    block.blocks.forEach(markAll);
  };

  return {
    all, note,
    sole: (block, number) => {
      const found = all(block, number);
      if (found.every((leaf) => leaf.value === found[0]?.value)) return found[0];
      for (const leaf of found) note(leaf, "given more than once, with different values; none is taken");
      return undefined;
    },
    blocks: (block, wanted) => {
      const found = block.blocks.filter(wanted);
      for (const inner of found) read.add(inner);
      return found;
    },
    code: (leaf, codes) => {
      if (leaf === undefined) return undefined;
      const meaning = lookUp(codes, leaf.value);
      if (meaning === undefined) note(leaf, "a code this element is not known to have");
      return meaning;
    },
    date: (leaf) => {
      if (leaf === undefined) return undefined;
      const date = dayOfAfcars(leaf.value);
      if (date === undefined) note(leaf, "not a date YYYYMMDD; what it would date is left out");
      return date;
    },
    setAside: (block, why) => {
      note(block, why);
      markAll(block);
    },
    wasRead: (what) => read.has(what),
    within: (inner) => make({ ...state, context: `${context} (${inner})` }),
    get strict() { return make({ ...state, sink: state.errors }); },
  };
}
