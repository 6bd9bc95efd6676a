/** Text in a SARIF message: what it would read as a placeholder or as a link stays text (3.11.5, 3.11.6). */
import { plain } from "../plain.js";

/** Line breaks are kept; other control characters are shown as escapes. */
export function messageText(text: string): string {
  return text.split("\n").map(plain).join("\n").replace(/[{}]/g, (brace) => brace + brace).replaceAll("](", "] (");
}
