/** Text as it may be shown: data cannot move a cursor, colour a terminal or turn a line around; lines are wrapped. */

/** Columns a line may fill. */
export const WIDTH = 100;

/** Control characters, marks that reverse or break a line, invisible tags, halves of surrogate pairs. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

/** Of the characters in which nearly every text is written, none of which is unsafe: found in a third of the time. */
const common = /^[ -~]*$/;

/** Shows every such character as an escape: a bell is written `\u0007`. */
export function plain(text: string): string {
  return common.test(text) ? text : text.replace(unsafe, escaped);
}

/** JSON in which those characters are escaped too, wherever it is printed; it reads back the same. */
export function jsonText(value: unknown, indent?: number): string {
  const written = JSON.stringify(value, undefined, indent);
  return common.test(written) ? written : written.replace(unsafe, (found) => (indent !== undefined && found === "\n" ? found : escaped(found)));
}

function escaped(found: string): string {
  return [...Array(found.length).keys()].map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

/**
 * Text after a lead, broken into lines at its spaces; each line after the first begins with `indent` blanks. A word
 * longer than a line keeps a line of its own, so that an id or a path can be copied whole.
 */
export function wrapped(lead: string, text: string, indent: number = lead.length): string[] {
  const lines: string[] = [];
  let line = lead;
  let fresh = true;
  for (const word of text.split(" ")) {
    if (!fresh && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = " ".repeat(indent);
      fresh = true;
    }
    line += fresh ? word : ` ${word}`;
    fresh = false;
  }
  return [...lines, line];
}

/** `1 case`, `2 cases`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A number with its thousands set apart, in the same way under every locale. */
export function grouped(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}
