/** Elements made by script: text only ever becomes text, and no style stands in an attribute, which the page forbids itself. */
import { plain } from "../../plain.js";

export type Content = Node | string;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Attributes left `undefined` are not set. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  fill(made, attributes, content);
  return made;
}

export function drawn<K extends keyof SVGElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...content: readonly Content[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  fill(made, attributes, content);
  return made;
}

/** A name out of the data, kept from turning the text around it. */
export function isolated(text: string): HTMLElement {
  return element("bdi", {}, text);
}

/** Things with something between each two of them. */
export function between(separator: string, things: readonly Content[]): Content[] {
  return things.flatMap((thing, at) => (at === 0 ? [thing] : [separator, thing]));
}

/** An element of the page itself; it is there, or the page is not whole. */
export function part<T extends Element>(id: string, is: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof is)) throw new Error(`the page has no ${id}`);
  return found;
}

/** Data shown as it may be: control characters and marks that turn a line around become escapes. */
function fill(made: Element, attributes: Attributes, content: readonly Content[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, plain(String(value)));
  }
  made.append(...content.map((each) => (typeof each === "string" ? plain(each) : each)));
}
