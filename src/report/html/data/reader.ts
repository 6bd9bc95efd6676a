/** The page's data are lists, written and read position by position. */

/** Reads one list from its first position on. */
export interface Reader {
  number(): number;
  text(): string;
  list(): readonly unknown[];
  numbers(): readonly number[];
  texts(): readonly string[];
  maybeNumber(): number | undefined;
  maybeText(): string | undefined;
  maybeTexts(): readonly string[] | undefined;
}

/** @throws TypeError where a position does not hold what is asked of it */
export function reader(value: unknown): Reader {
  const list = listIn(value);
  let at = 0;
  const next = (): unknown => list[at++];
  const asked = <T>(is: (value: unknown) => value is T, what: string): T => {
    const found = next();
    if (!is(found)) throw new TypeError(`position ${at - 1} of the page's data: expected ${what}, found ${JSON.stringify(found)}`);
    return found;
  };
  const maybe = <T>(is: (value: unknown) => value is T, what: string): T | undefined => {
    if (list[at] !== undefined && list[at] !== null) return asked(is, what);
    at += 1;
    return undefined;
  };
  return {
    number: () => asked(isNumber, "a number"),
    text: () => asked(isText, "a text"),
    list: () => listIn(next()),
    numbers: () => asked(isListOf(isNumber), "numbers"),
    texts: () => asked(isListOf(isText), "texts"),
    maybeNumber: () => maybe(isNumber, "a number"),
    maybeText: () => maybe(isText, "a text"),
    maybeTexts: () => maybe(isListOf(isText), "texts"),
  };
}

/** A list without the positions at its end that hold nothing. */
export function shortened(list: readonly unknown[]): readonly unknown[] {
  let length = list.length;
  while (length > 0 && list[length - 1] === undefined) length -= 1;
  return list.slice(0, length);
}

export function parsed(json: string): unknown {
  return JSON.parse(json);
}

function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`the page's data: expected a list, found ${JSON.stringify(value)}`);
  return value;
}

function isListOf<T>(is: (value: unknown) => value is T): (value: unknown) => value is readonly T[] {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
