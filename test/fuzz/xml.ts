/** AFCARS files, damaged by the part: elements lost, doubled, moved, renamed, wrapped, given other values. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { fixture } from "../import/afcars/helpers.js";
import { hostileKey, hostileText } from "./hostile.js";
import { anywhere } from "./mutate.js";

/** The files of this repository, and the federal sample where it stands beside the checkout; it is not ours to commit. */
export function realFiles(): string[] {
  const folder = new URL("../../../shared/data/afcars/", import.meta.url);
  const beside = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xml")) : [];
  return [fixture("state.xml"), fixture("tribal.xml"), ...beside.map((name) => readFileSync(new URL(name, folder), "utf8"))];
}

interface Edit {
  readonly how: "delete" | "twice" | "move" | "name" | "value" | "wrap" | "attribute" | "insert";
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly text: string;
}

/** Values as files have them, near misses, and anything. */
const value = fc.oneof(
  fc.constantFrom("", "0", "1", "9", "29", "20230101", "20230230", "18991231", "99999999", "66666666", "2023-01-01", "constructor", "__proto__"),
  fc.integer({ min: 18000101, max: 22001231 }).map(String),
  hostileText,
);

/** Markup that is refused, or looked through, wherever it stands. */
const markup = fc.constantFrom(
  "<!--x-->", "<?x y?>", "<![CDATA[<]]>", "&amp;", "&#x1F332;", "&x;", "&constructor;", "&#0;", "<!DOCTYPE x>", "<!ENTITY x 'y'>", "]]>", "<x/>", "\ufeff", "\0", "&", "<", '<x a="1" a="2"/>', "<y:x/>",
);

const edit: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom<Edit["how"]>("delete", "twice", "move", "name", "value", "value", "value", "wrap", "attribute", "insert"),
  at: anywhere, length: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 })), to: anywhere,
  text: fc.oneof(value, markup, hostileKey),
});

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function apply(parts: readonly string[], { how, at, length, to, text }: Edit): string[] {
  const from = parts.length === 0 ? 0 : at % parts.length;
  const hit = parts.slice(from, from + length);
  const [head, tail] = [parts.slice(0, from), parts.slice(from + length)];
  switch (how) {
    case "delete": return [...head, ...tail];
    case "twice": return [...head, ...hit, ...hit, ...tail];
    case "move": return [...parts.slice(0, to % (head.length + 1)), ...hit, ...parts.slice(to % (head.length + 1), from), ...tail];
    case "wrap": return [...head, "<E149_x>", ...hit, "</E149_x>", ...tail];
    case "insert": return [...head, text, ...hit, ...tail];
    case "value": return [...head, ...hit.map((part) => (part.startsWith("<") || part.trim() === "" ? part : escaped(text))), ...tail];
    case "attribute": return [...head, ...hit.map((part) => part.replace(/^<(\w+)/, (tag) => `${tag} a="${escaped(text).replaceAll('"', "")}"`)), ...tail];
    case "name": {
      // One name for another wherever it stands, so that the file stays well-formed.
      const names = parts.flatMap((part) => /^<(\w+)/.exec(part)?.[1] ?? []);
      const [old, other] = [names[at % names.length], names[to % names.length]];
      return parts.map((part) => (old === undefined || other === undefined ? part : part.replace(new RegExp(`^(</?)${old}\\b`), `$1${other}`)));
    }
  }
}

/** A file with one to four of its parts changed. */
export function byParts(files: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 4 })).map(([file, edits]) =>
    edits.reduce<string[]>(apply, file.match(/<[^>]*>|[^<]+/g) ?? []).join(""));
}
