/** A cell's text to a value, by the field it is for and by what the mapping declares of its column. Never a guess. */
import type { DateFormat } from "./dates.js";
import type { Shape } from "./fields.js";

/** How a column is written. */
export interface Writing {
  /** Between the items of a list. */
  readonly list: string;
  /** Words for true and for false, in small letters. */
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** Left out: ISO 8601. */
  readonly dates?: DateFormat;
  /** The offset of times written without one; `none` where hours do not count. */
  readonly offset?: string;
  /** What each code means, where the column has codes; `null` says nothing. */
  readonly codes?: ReadonlyMap<string, string | null>;
}

/** A value; nothing, where a code says nothing; or why there is none. */
export type Told = { readonly value?: unknown } | { readonly reason: string };

export const yes: readonly string[] = ["true", "yes", "y", "1"];
export const no: readonly string[] = ["false", "no", "n", "0"];

/** `text` is not blank. */
export function valueOf(text: string, shape: Shape, writing: Writing): Told {
  switch (shape.is) {
    case "list": return text.startsWith("[") || shape.of.is === "part" ? json(text) : items(text, shape.of, writing);
    case "part": case "attributes": return json(text);
    default: return coded(text, shape, writing);
  }
}

function coded(text: string, shape: Shape, writing: Writing): Told {
  if (writing.codes === undefined) return plainly(text, shape, writing);
  const meant = writing.codes.get(text);
  if (meant === undefined) return { reason: `expected one of the codes ${quoted(writing.codes.keys())}` };
  return meant === null ? {} : plainly(meant, shape, canonical);
}

/** How a mapping itself writes: what a code means, and what every row says alike. */
export const canonical: Writing = { list: ";", yes: new Set(["true"]), no: new Set(["false"]) };

function plainly(text: string, shape: Shape, writing: Writing): Told {
  switch (shape.is) {
    case "boolean": return boolean(text, writing);
    case "date": return date(text, writing);
    case "moment": return moment(text, writing);
    default: return { value: text };
  }
}

function boolean(text: string, { yes, no }: Writing): Told {
  const word = text.toLowerCase();
  if (yes.has(word)) return { value: true };
  return no.has(word) ? { value: false } : { reason: `expected one of ${quoted([...yes, ...no])}` };
}

/** Without a format the text goes on as it is, and the timeline's own parser says what a date is. */
function date(text: string, { dates }: Writing): Told {
  if (dates === undefined) return { value: text };
  const read = dates.read(text);
  return read === undefined ? { reason: `expected a real date in the form ${dates.text}` } : { value: read.date };
}

function moment(text: string, writing: Writing): Told {
  const { dates, offset: declared } = writing;
  if (dates === undefined || !dates.hasTime || declared === "none") return date(text, writing);
  const read = dates.read(text);
  if (read === undefined) return { reason: `expected a real date and time in the form ${dates.text}` };
  return { value: `${read.date}T${read.time ?? ""}${read.offset ?? declared ?? ""}` };
}

function items(text: string, shape: Shape, writing: Writing): Told {
  const values: unknown[] = [];
  for (const item of text.split(writing.list).map((each) => each.trim())) {
    if (item === "") return { reason: `expected something on both sides of each ${JSON.stringify(writing.list)}` };
    const told = valueOf(item, shape, writing);
    if ("reason" in told) return told;
    if (told.value !== undefined) values.push(told.value);
  }
  return values.length === 0 ? {} : { value: values };
}

/** The parser of timelines refuses what is not of the field's form. */
function json(text: string): Told {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { reason: `expected JSON${text.startsWith("[") ? ", which a list that begins with [ is read as" : ""}` };
  }
}

/** Enough to see what is meant; a table of codes can be long. */
const SHOWN = 12;

function quoted(words: Iterable<string>): string {
  const all = [...words];
  const more = all.length - SHOWN;
  return all.slice(0, SHOWN).map((word) => JSON.stringify(word)).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
