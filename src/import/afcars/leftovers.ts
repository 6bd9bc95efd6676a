/** What nobody read: noted, unless it lies outside what a timeline is about. */
import type { Block, Leaf } from "./outline.js";
import type { Reader } from "./reader.js";

/** Elements of AFCARS 2020 that a timeline has no use for. Their values are left out without a note per record. */
export const afcarsNotRead: readonly { readonly from: number; readonly to: number; readonly what: string }[] = [
  { from: 6, to: 6, what: "sex" },
  { from: 13, to: 21, what: "race and ethnicity" },
  { from: 22, to: 34, what: "health" },
  { from: 35, to: 39, what: "schooling; pregnancy and parenthood" },
  { from: 40, to: 46, what: "siblings placed together; prior adoption and guardianship; whether support is received" },
  { from: 47, to: 58, what: "financial support; siblings" },
  { from: 59, to: 60, what: "parents' years of birth" },
  { from: 72, to: 95, what: "circumstances at removal other than housing" },
  { from: 97, to: 102, what: "circumstances at removal other than housing" },
  { from: 106, to: 111, what: "sex trafficking" },
  { from: 114, to: 115, what: "the foster home's licence and whether it is therapeutic" },
  { from: 123, to: 146, what: "foster parents" },
  { from: 157, to: 186, what: "adoptive parents or legal guardians" },
];

interface Unplaced {
  readonly number: number;
  readonly why: string;
  /** Values that say nothing is the matter. */
  readonly silent?: readonly string[];
}

const withoutPlace: readonly Unplaced[] = [
  { number: 9, why: "the child's tribes have no place in a timeline apart from a dated inquiry or notice" },
  { number: 61, why: "a parent's membership of a tribe has no date, and no place in a timeline", silent: ["0", "9"] },
  { number: 62, why: "a parent's membership of a tribe has no date, and no place in a timeline", silent: ["0", "9"] },
  { number: 103, why: "care under an agreement with another agency has no place in a timeline", silent: ["0"] },
  { number: 104, why: "care under an agreement with a tribe has no place in a timeline", silent: ["0"] },
  { number: 156, why: "the kind of agency a child was transferred to has no place in a timeline" },
];

/** Run last, over a record that gave a timeline. */
export function noteLeftovers(block: Block, reader: Reader): void {
  if (block.stray !== "") reader.note({ element: block.name, value: block.stray }, "text that belongs to no element");
  for (const leaf of block.leaves) {
    if (reader.wasRead(leaf) || isNotRead(leaf)) continue;
    const known = withoutPlace.find(({ number }) => number === leaf.number);
    if (known === undefined) reader.note(leaf, "not an element AFCARS 2020 is known to have in this place");
    else if (!(known.silent ?? []).includes(leaf.value)) reader.note(leaf, known.why);
  }
  for (const inner of block.blocks) {
    if (reader.wasRead(inner)) noteLeftovers(inner, reader);
    else reader.note(inner, "not an element AFCARS 2020 is known to have in this place");
  }
}

function isNotRead({ number }: Leaf): boolean {
  return afcarsNotRead.some(({ from, to }) => from <= number && number <= to);
}
