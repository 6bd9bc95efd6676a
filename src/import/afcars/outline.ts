/**
 * A record by element number. The file groups elements under names of ranges (`E112_E146_living_arrangements`), in
 * no numeric order and not always in the same place, so elements are found by number and the groups looked through.
 * What repeats is a block with a name of its own (`removal_2020`, `permanency_plan`).
 */
import type { Element } from "./scan.js";

/** An element with a value. Elements without one are left out: AFCARS writes "no value" as an empty element. */
export interface Leaf {
  readonly element: string;
  readonly number: number;
  readonly value: string;
  /** Whether the value is pieced together from elements inside, where AFCARS has plain text. */
  readonly nested: boolean;
}

export interface Block {
  readonly name: string;
  readonly leaves: readonly Leaf[];
  readonly blocks: readonly Block[];
  /** Text that stands among the block's elements and belongs to none. */
  readonly stray: string;
}

export function outline(element: Element): Block {
  const leaves: Leaf[] = [];
  const blocks: Block[] = [];
  const stray: string[] = [];
  const gather = (group: Element) => {
    if (group.text.trim() !== "") stray.push(group.text.trim());
    for (const inner of group.children) {
      const number = isGroup(inner) ? undefined : numberOf(inner.name);
      if (number !== undefined) {
        const value = textOf(inner);
        if (value !== "") leaves.push({ element: inner.name, number, value, nested: inner.children.length > 0 });
      } else if (isNumbered(inner)) {
        gather(inner);
      } else {
        const block = outline(inner);
        if (!isEmpty(block)) blocks.push(block);
      }
    }
  };
  gather(element);
  return { name: element.name, leaves, blocks, stray: stray.join(" ") };
}

/** What a block says, in short, for a note about it. */
export function summaryOf(block: Block): string {
  const parts = [...block.leaves.map(({ number, value }) => `E${number}=${value}`), ...block.blocks.map(({ name }) => `<${name}>`)];
  return [...parts.sort(), block.stray].join(" ").trim();
}

function isNumbered({ name }: Element): boolean {
  return /^E\d+_/.test(name);
}

/** Some groups are named by one number, that of what repeats in them (`E149_periodic_reviews`). */
function isGroup({ children }: Element): boolean {
  return children.some(isNumbered);
}

/** The number in the name of a single element; undefined for a group's (`E24_34_…`, `E69_E186_…`). */
function numberOf(name: string): number | undefined {
  const number = /^E(\d{1,3})_(?!E?\d+_)/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

function textOf(element: Element): string {
  return [element.text.trim(), ...element.children.map(textOf)].filter((text) => text !== "").join(" ");
}

function isEmpty(block: Block): boolean {
  return block.leaves.length === 0 && block.blocks.length === 0 && block.stray === "";
}
