/** Texts that a format might take for its own. */
import fc from "fast-check";

/** What has ended badly for others before. */
const NASTY = [
  "]]>", "-->", "<!--", "</testsuites>", "&amp;", "<script>alert(1)</script>", '"', "'", "''", "`", "```", "|", "\\", "\\|", "a|b", "\r\n", "\n", "\r", "\t", "\u0000", "\u0007",
  "\u001b[2J", "\u2028", "\ufffe", "\uffff", "\ud800", "\udc00x", "\u202eevil", "שלום", "مرحبا", "👩‍👧", "é", "李", "::error::x", "##[error]x", "%0A", "%", ":", ",", ";", "{0}", "{", "}}",
  "[x](1)", "[x](http://example.org)", "@someone", "#1", "http://example.org", "=1+1", "+1", "-1", "@SUM(A1)", "'=1", "\t=1", "＝1", "/", "//", "a/b", "~", "..", " ", "  x  ", "", "__proto__", "BEGIN:VEVENT", "x".repeat(3000), "😀".repeat(200),
] as const;

export const hostile: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...NASTY), weight: 3 },
  { arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }).map((parts) => parts.join("")), weight: 1 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 40 }), weight: 1 },
);

/** An id has at least one character, and no more than a timeline takes. */
export const hostileId = hostile.map((text) => [...text.slice(0, 200)].join("").slice(0, 200) || "x");
