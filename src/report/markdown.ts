/** Text from data in GitHub's Markdown: nothing in it is markup, a link, a mention or the edge of a cell. */
import { plain } from "./plain.js";

/** Every ASCII sign that is no letter, digit or blank, as a character reference: such a one is never markup. */
export function markdownText(text: string): string {
  return plain(text).replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The same as code, in which nobody is mentioned and nothing is linked to. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/** A table of cells that are Markdown already. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
