/** Valid cases and files, damaged: by the byte, and by the part. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { hostileJson, hostileKey, hostileText } from "./hostile.js";

/** The lines of the example files, of every jurisdiction. */
export function exampleLines(): string[] {
  return ["caseload", "kansas", "michigan", "federal"].flatMap((name) =>
    readFileSync(new URL(`../../examples/${name}.ndjson`, import.meta.url), "utf8").trim().split("\n"));
}

/** Any place as likely as another: left to itself, fast-check would mostly try the first few. */
export const anywhere = fc.noBias(fc.nat());

/** One thing done to a run of bytes. */
interface Cut {
  readonly how: "flip" | "delete" | "duplicate" | "insert" | "swap";
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  how: fc.constantFrom<Cut["how"]>("flip", "delete", "duplicate", "insert", "swap"),
  at: anywhere, length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 400 })),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc.constantFrom('"', "\\", "{", "}", "[", "]", ",", ":", "\n", "\r\n", "\0", "<", ">", "&", "</", "/>", "<!--", "]]>", "<![CDATA[", "<?", "&#x0;", "\ufeff").map((text) => Buffer.from(text)),
  ),
});

function damaged(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  return cuts.reduce((before, { how, at, length, bytes: given }) => {
    const from = before.length === 0 ? 0 : at % before.length;
    const [head, hit, tail] = [before.subarray(0, from), before.subarray(from, from + length), before.subarray(from + length)];
    switch (how) {
      case "flip": return Buffer.concat([head, hit.map((byte) => byte ^ (given[0] ?? 1)), tail]);
      case "delete": return Buffer.concat([head, tail]);
      case "duplicate": return Buffer.concat([head, hit, hit, tail]);
      case "insert": return Buffer.concat([head, given, hit, tail]);
      case "swap": return Buffer.concat([tail, hit, head]);
    }
  }, bytes);
}

/** Bytes with one to six runs of them damaged. */
export function byBytes(whole: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  return fc.tuple(whole, fc.array(cut, { minLength: 1, maxLength: 6 })).map(([bytes, cuts]) => damaged(bytes, cuts));
}

/** The same bytes in pieces, cut anywhere. */
export function inPieces(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

/** One thing done to a part of a JSON value: `where` picks the part, `other` another part to take from. */
interface Change {
  readonly how: "remove" | "twice" | "rename" | "replace" | "take" | "alike" | "text";
  readonly where: number;
  readonly other: number;
  readonly key: string;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom<Change["how"]>("remove", "remove", "twice", "twice", "alike", "alike", "alike", "alike", "alike", "alike", "take", "rename", "replace", "text"),
  where: anywhere, other: anywhere, key: hostileKey, value: fc.oneof(hostileJson, hostileText),
});

/** A place in a JSON value: what holds it, and under what key. */
interface Part {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function partsOf(value: unknown, found: Part[] = []): Part[] {
  if (typeof value !== "object" || value === null) return found;
  const holder = value as Part["holder"];
  for (const [key, inner] of Object.entries(holder)) {
    found.push({ holder, key });
    partsOf(inner, found);
  }
  return found;
}

const valueAt = ({ holder, key }: Part): unknown => Object.getOwnPropertyDescriptor(holder, key)?.value;

function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

function apply(root: unknown, { how, where, other, key, value }: Change): void {
  const parts = partsOf(root);
  const part = parts[where % parts.length];
  if (part === undefined) return;
  const { holder } = part;
  const alike = parts.filter((each) => each.key === part.key && !Array.isArray(each.holder));
  const source = how === "alike" ? alike[other % alike.length] : parts[other % parts.length];
  const taken = structuredClone(source === undefined ? null : valueAt(source));
  switch (how) {
    case "remove": return void (Array.isArray(holder) ? holder.splice(Number(part.key), 1) : delete holder[part.key]);
    case "twice": return void (Array.isArray(holder) ? holder.splice(other % (holder.length + 1), 0, structuredClone(valueAt(part))) : put(holder, key, structuredClone(valueAt(part))));
    case "rename":
      if (!Array.isArray(holder)) { put(holder, key, valueAt(part)); delete holder[part.key]; }
      return;
    case "replace": return put(holder, part.key, value);
    case "take": case "alike": return put(holder, part.key, taken);
    case "text": {
      const before = valueAt(part);
      return put(holder, part.key, typeof before === "string" ? `${before}${key}` : key);
    }
  }
}

/** A valid case with parts removed, doubled, swapped, renamed or replaced: often still a case, seldom a sensible one. */
export function byParts(lines: readonly string[]): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...lines), fc.array(change, { minLength: 1, maxLength: 4 })).map(([line, changes]) => {
    const root: unknown = JSON.parse(line);
    for (const each of changes) apply(root, each);
    return root;
  });
}

/** Text in which treacherous keys stand beside the true ones, at every level: only text can hold `__proto__` as JSON does. */
export function withKeyAt(line: string, nth: number, key: string, value: unknown): unknown {
  const root: unknown = JSON.parse(line);
  const holders = [root, ...partsOf(root).map(valueAt)].filter((each) => typeof each === "object" && each !== null && !Array.isArray(each));
  const holder = holders[nth % holders.length];
  if (typeof holder === "object" && holder !== null) put(holder, key, value);
  return JSON.parse(JSON.stringify(root));
}
