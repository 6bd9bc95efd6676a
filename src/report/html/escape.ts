/** Data inside a page: what a record says stays text, whatever it says. */
import { jsonText, plain } from "../plain.js";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an element or a quoted attribute. Control characters and marks that turn a line around are shown as escapes. */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A name out of the data, kept from turning the text around it. */
export function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

/** JSON for a script element: nothing in it can end the element or open a comment. It reads back the same. */
export function scriptJson(value: unknown): string {
  return jsonText(value).replace(/</g, "\\u003c");
}
