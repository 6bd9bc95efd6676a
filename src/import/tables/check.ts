/** What a mapping's form cannot say: that its fields, codes, formats and offsets are ones there are. */
import type { TimelineIssue } from "../../timeline/schema/issues.js";
import { pointer, preview } from "../../timeline/schema/issues.js";
import { canonical, valueOf } from "./cells.js";
import { dateFormat, isOffset } from "./dates.js";
import type { Shape, Target } from "./fields.js";
import { CASE, fieldNamed, isField, isKindOf, nameOf, namesIn, partsOf, tableNames, tables } from "./fields.js";
import type { Mapping } from "./mapping-schema.js";
import { OPEN, UNDECIDED } from "./mapping-schema.js";
import type { Way } from "./ways.js";
import { standsFor, targetOf, waysOf } from "./ways.js";

type Path = readonly (string | number)[];

/** A text of the mapping, and where it stands. */
type Said = readonly [at: Path, text: string];

const encodings = ["utf-8", "windows-1252", "utf-16le"];

const DATE_FORMAT = "a date format, each part once: YYYY; MM, M or MMM; DD or D; for times HH or H, or hh or h with A; mm; ss; Z for an offset. `M/D/YYYY`; never a year of two digits";

export function checkMapping(mapping: Mapping): TimelineIssue[] {
  return [...checkWhole(mapping), ...Object.keys(mapping.files ?? {}).flatMap((file) => checkFile(file, mapping))];
}

function checkWhole(mapping: Mapping): TimelineIssue[] {
  const { delimiter, encoding, list, yes = [], no = [], columns = {} } = mapping;
  const targets = [...tableNames.map((table) => ({ table })), ...[...tables().events.keys()].map((kind) => ({ table: "events", kind }) as const)];
  return [
    ...(mapping.holds?.source === OPEN ? [issue(["holds", "source"], OPEN, "the name of the source; and under `kinds`, what it can hold at all")] : []),
    ...checkDates(mapping, []),
    ...inEach(delimiter, ["delimiter"]).filter(([, sign]) => !isSign(sign)).map(([path, sign]) => issue(path, sign, "one character that is neither a quote nor a line break")),
    ...inEach(encoding, ["encoding"]).filter(([, name]) => !encodings.includes(name)).map(([path, name]) => issue(path, name, oneOf(encodings))),
    ...(list === undefined || list.trim() !== "" && !list.includes("[") ? [] : [issue(["list"], list, "a text that is not blank and holds no [")]),
    ...no.flatMap((word, index) => (yes.some((other) => other.toLowerCase() === word.toLowerCase()) ? [issue(["no", index], word, "a word that is not one for true")] : [])),
    ...fieldsIn(columns, ["columns"]).filter(([, field]) => !targets.some((target) => isField(field, target)))
      .map(([path, field]) => issue(path, field, "a field of a table")),
  ];
}

function checkFile(file: string, mapping: Mapping): TimelineIssue[] {
  const ways = waysOf(file, mapping);
  if (ways.length === 0) return [issue(["files", file], [], "a list that is not empty")];
  return ways.flatMap((way) => {
    const target = targetOf(way);
    if (target === undefined) return [issue(way.path, way.reading, `a \`table\` or a \`kind\`; the file's name says neither`)];
    return [...checkDates(way.reading, way.path), ...checkReading(way, target, mapping)];
  });
}

function checkReading(way: Way, target: Target, mapping: Mapping): TimelineIssue[] {
  const { path, reading: { table, kind, columns = {}, codes = {}, always = {}, repeated, [UNDECIDED]: undecided = [] } } = way;
  const field = fieldsOf(target);
  return [
    ...(kind !== undefined && table !== undefined && table !== "events" ? [issue([...path, "table"], table, "no table but events beside a `kind`")] : []),
    ...(repeated === true && target.table === "events" ? [issue([...path, "repeated"], repeated, "no such key for events, which have no id that must be")] : []),
    ...undecided.map((column, index) => issue([...path, UNDECIDED, index], column, "nothing left here: name the column's field under `columns`, or put it under `ignore`")),
    ...fieldsIn(columns, [...path, "columns"]).filter(([, name]) => !isField(name, target)).map(([at, name]) => issue(at, name, field)),
    ...Object.entries(always).flatMap(([name, text]) => checkAlways([...path, "always", name], name, text, target)),
    ...Object.entries(codes).flatMap(([column, meanings]) => {
      const words = wordsOf(standsFor(column, way, target, mapping).fields, target);
      return words === undefined ? [] : Object.entries(meanings)
        .filter(([, meaning]) => meaning !== null && !words.includes(meaning))
        .map(([code, meaning]) => issue([...path, "codes", column, code], meaning, `${oneOf(words)}, or null`));
    }),
  ];
}

/** What every row says must be sayable, in a field that can say it. */
function checkAlways(path: Path, name: string, text: string, target: Target): TimelineIssue[] {
  const fields = partsOf(target).flatMap((part) => fieldNamed(name, part) ?? []);
  if (fields.length === 0) return [issue(path, text, `no such key: ${nameOf(target)} have no such field to say alike`)];
  if (text.trim() === "") return [issue(path, text, "a text that is not blank")];
  const words = wordsOf([name], target);
  const said = fields.flatMap(({ shape }) => {
    const told = valueOf(text, shape, canonical);
    return "reason" in told ? [] : [told.value].flat();
  });
  if (said.length === 0) return [issue(path, text, words === undefined ? "a value the field can have" : oneOf(words))];
  return words === undefined || said.every((value) => words.includes(String(value))) ? [] : [issue(path, text, oneOf(words))];
}

/** The words that can stand in these fields; undefined where any text can. */
function wordsOf(names: readonly string[], target: Target): readonly string[] | undefined {
  const found = names.flatMap((name) => (isKindOf(name, target)
    ? [[...tables().events.keys()]]
    : partsOf(target).flatMap((part) => { const field = fieldNamed(name, part); return field === undefined ? [] : [wordsIn(field.shape)]; })));
  const limited = found.flatMap((words) => words ?? []);
  return found.length === 0 || found.some((words) => words === undefined) ? undefined : [...new Set(limited)];
}

function wordsIn(shape: Shape): readonly string[] | undefined {
  switch (shape.is) {
    case "boolean": return ["true", "false"];
    case "list": return wordsIn(shape.of);
    case "text": return shape.words;
    default: return undefined;
  }
}

function checkDates({ dates, offset }: Pick<Mapping, "dates" | "offset">, path: Path): TimelineIssue[] {
  return [
    ...inEach(dates, [...path, "dates"]).filter(([, text]) => dateFormat(text) === undefined).map(([at, text]) => issue(at, text, DATE_FORMAT)),
    ...(offset === undefined || offset === "none" || isOffset(offset) ? [] : [issue([...path, "offset"], offset, 'an offset such as "-06:00", or "none"')]),
  ];
}

function fieldsIn(columns: NonNullable<Mapping["columns"]>, path: Path): Said[] {
  return Object.entries(columns).flatMap(([column, fields]): Said[] => (typeof fields === "string"
    ? [[[...path, column], fields]]
    : fields.map((field, index) => [[...path, column, index], field])));
}

function inEach(said: string | Readonly<Record<string, string>> | undefined, path: Path): Said[] {
  if (said === undefined) return [];
  return typeof said === "string" ? [[path, said]] : Object.entries(said).map(([name, text]) => [[...path, name], text]);
}

function isSign(text: string): boolean {
  return text.length === 1 && !/["\r\n]/.test(text);
}

/** Of one table or kind its fields by name; of many kinds they would be too many. */
function fieldsOf(target: Target): string {
  const [part, ...others] = partsOf(target);
  return `a field of ${nameOf(target)}${part === undefined || others.length > 0 ? "" : `: ${[CASE, ...namesIn(part).map(openNamed)].join(", ")}`}`;
}

/** What the caller names, with a place for the name. */
function openNamed(name: string): string {
  return name === "attributes" ? "attributes.…" : name;
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.map((word) => JSON.stringify(word)).join(", ")}`;
}

function issue(path: Path, value: unknown, expected: string): TimelineIssue {
  return { path: pointer(path), value: preview(value), expected };
}
