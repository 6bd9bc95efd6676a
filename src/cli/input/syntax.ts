/**
 * Finds where a text stops being JSON, and what was expected there; the text may come in lines. `JSON.parse` says
 * neither alike on every Node, nor sees what it silently mends: a key given twice, or `__proto__`.
 */
import { grouped } from "../../report/plain.js";

/** Where and why the text is refused. */
export interface Fault {
  /** Offset into the text last given. */
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

export interface Scanner {
  /** Goes on with the next text: whether the value is now complete, still open, or refused. */
  feed(text: string): "complete" | "open" | Fault;
  /** What would have to come next. */
  wants(): string;
}

/** A timeline is not 10 deep; this keeps what is nested by the thousand from going any further. */
export const DEEPEST = 100;

type Expecting = keyof typeof wanted;

const wanted = {
  "value": "a value",
  "first value": "a value or ]",
  "key": "a key in double quotes",
  "first key": "a key in double quotes or }",
  "colon": ":",
  "next in list": ", or ]",
  "next in object": ", or }",
  "end": "nothing more",
} as const;

/** So many values a document may hold, and keys one object: what `JSON.parse` makes of little text can be large. */
const MOST = { values: 2_000_000, keys: 10_000 } as const;

/** Reads one JSON value, however deep, without recursion. A text, number or word may not go over from one `feed` to the next. */
export function jsonScanner(): Scanner {
  /** What is open: the keys of an object so far, or a list. */
  const open: (Set<string> | "list")[] = [];
  let expecting: Expecting = "value";
  let values = 0;

  const closed = (): Expecting => {
    const around = open.at(-1);
    if (around === undefined) return "end";
    return around === "list" ? "next in list" : "next in object";
  };

  /** Takes the token at an offset; returns the offset after it. */
  const take = (text: string, at: number): number | Fault => {
    const sign = text[at];
    switch (expecting) {
      case "end": return refuse(text, at, wanted.end);
      case "colon":
        if (sign !== ":") return refuse(text, at, wanted.colon);
        expecting = "value";
        return at + 1;
      case "next in list": case "next in object": return separator(text, at, sign);
      case "first key": case "key":
        if (sign === "}" && expecting === "first key") return close(at);
        return key(text, at);
      case "first value": case "value":
        if (sign === "]" && expecting === "first value") return close(at);
        values += 1;
        if (values > MOST.values) return refuse(text, at, `at most ${grouped(MOST.values)} values in all`);
        if (sign === "{" || sign === "[") return enter(text, at, sign);
        return scalar(text, at);
    }
  };

  const enter = (text: string, at: number, sign: "{" | "["): number | Fault => {
    if (open.length === DEEPEST) return refuse(text, at, `at most ${DEEPEST} levels, one inside the other`);
    open.push(sign === "{" ? new Set() : "list");
    expecting = sign === "{" ? "first key" : "first value";
    return at + 1;
  };

  const close = (at: number): number => {
    open.pop();
    expecting = closed();
    return at + 1;
  };

  const separator = (text: string, at: number, sign: string | undefined): number | Fault => {
    const list = expecting === "next in list";
    if (sign === (list ? "]" : "}")) return close(at);
    if (sign !== ",") return refuse(text, at, wanted[expecting]);
    expecting = list ? "value" : "key";
    return at + 1;
  };

  const key = (text: string, at: number): number | Fault => {
    if (text[at] !== '"') return refuse(text, at, wanted[expecting]);
    const end = endOfText(text, at);
    if (typeof end !== "number") return end;
    const named = nameOf(text, at, end);
    const keys = open.at(-1);
    if (named === "__proto__") return { at, found: "the key \"__proto__\"", expected: "no such key" };
    if (keys instanceof Set) {
      if (keys.has(named)) return { at, found: `the key ${short(JSON.stringify(named))} again`, expected: "each key once" };
      if (keys.size === MOST.keys) return refuse(text, at, `at most ${grouped(MOST.keys)} keys in one object`);
      keys.add(named);
    }
    expecting = "colon";
    return end;
  };

  const scalar = (text: string, at: number): number | Fault => {
    const end = text[at] === '"' ? endOfText(text, at) : endOfWord(text, at) ?? refuse(text, at, wanted[expecting]);
    if (typeof end === "number") expecting = closed();
    return end;
  };

  return {
    feed(text) {
      let at = afterSpace(text, 0);
      while (at < text.length) {
        const next = take(text, at);
        if (typeof next !== "number") return next;
        at = afterSpace(text, next);
      }
      return expecting === "end" ? "complete" : "open";
    },
    wants: () => wanted[expecting],
  };
}

function refuse(text: string, at: number, expected: string): Fault {
  const point = text.codePointAt(at);
  return { at, found: point === undefined ? "the end of the line" : JSON.stringify(String.fromCodePoint(point)), expected };
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(at)) at += 1;
  return at;
}

const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** The offset after the closing quote of the text that opens at `from`. */
function endOfText(text: string, from: number): number | Fault {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return refuse(text, at, "no raw control character in a text");
    if (code !== 92) continue;
    escape.lastIndex = at + 1;
    if (!escape.test(text)) return refuse(text, at + 1, "one of \" \\ / b f n r t, or u and four hexadecimal digits, after \\");
    at = escape.lastIndex - 1;
  }
  return refuse(text, text.length, "the closing \" of a text");
}

function nameOf(text: string, from: number, to: number): string {
  const inner = text.slice(from + 1, to - 1);
  return inner.includes("\\") ? String(JSON.parse(text.slice(from, to))) : inner;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The offset after `true`, `false`, `null` or a number; undefined where none stands. */
function endOfWord(text: string, at: number): number | undefined {
  for (const word of ["true", "false", "null"]) if (text.startsWith(word, at)) return at + word.length;
  const whole = text[at] === "-" ? at + 1 : at;
  let end = text[whole] === "0" ? whole + 1 : afterDigits(text, whole);
  if (end === whole) return undefined;
  if (text[end] === ".") {
    const decimals = afterDigits(text, end + 1);
    if (decimals === end + 1) return undefined;
    end = decimals;
  }
  if (text[end] === "e" || text[end] === "E") {
    const power = text[end + 1] === "+" || text[end + 1] === "-" ? end + 2 : end + 1;
    end = afterDigits(text, power);
    if (end === power) return undefined;
  }
  return end;
}

function afterDigits(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(at)) at += 1;
  return at;
}
