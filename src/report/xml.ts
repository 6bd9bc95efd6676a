/** Text from data in XML 1.0: what it forbids is shown as an escape, what it reads as its own is written as an entity. */
import { plain } from "./plain.js";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** For the content of an element and for an attribute alike. */
export function xmlText(text: string): string {
  return plain(text)
    .replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** ` name="value"` for each that has one. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join("");
}
