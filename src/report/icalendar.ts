/** Content lines of iCalendar (RFC 5545, 3.1): names and values, text escaped, folded at 75 octets, CRLF at the end. */
import { plain } from "./plain.js";
import { utf8Length } from "./utf8.js";

/** Octets of a line without its line break; the blank that a folded line begins with is one of them. */
const OCTETS = 75;

/** `DTSTART;VALUE=DATE` and `20261115` as a line. The value is written as it is: text goes through {@link icalendarText} first. */
export function contentLine(name: string, value: string): string {
  return `${folded(`${name}:${value}`)}\r\n`;
}

/** Control characters of the data are shown as escapes; the lines given are kept apart. */
export function icalendarText(...lines: readonly string[]): string {
  return lines.map((line) => plain(line).replace(/[\\;,]/g, (sign) => `\\${sign}`)).join("\\n");
}

/** `20261115`. */
export function icalendarDate(date: string): string {
  return date.replaceAll("-", "");
}

/** No character and no escape is cut in two: a reader that unfolds bytes and one that unfolds text get the same. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const [sign] of line.matchAll(/\\?./gsu)) {
    const more = utf8Length(sign);
    if (octets + more > OCTETS) {
      text += "\r\n ";
      octets = 1;
    }
    text += sign;
    octets += more;
  }
  return text;
}
