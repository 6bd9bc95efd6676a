/** Two values compared as data, and the first place where they differ: a law's counterexample must say what changed. */

/** Fails, naming the first difference, unless both hold the same; what is `undefined` counts as left out. */
export function alike(found: unknown, expected: unknown, what: string): void {
  const difference = firstDifference(found, expected, "");
  if (difference !== undefined) throw new Error(`${what} ${difference}`);
}

/** Fails with the words unless it is so. */
export function holds(so: boolean, what: string): void {
  if (!so) throw new Error(what);
}

function firstDifference(found: unknown, expected: unknown, path: string): string | undefined {
  if (Object.is(found, expected)) return undefined;
  const [left, right] = [entriesOf(found), entriesOf(expected)];
  if (left === undefined || right === undefined || Array.isArray(found) !== Array.isArray(expected)) {
    return `differs${path === "" ? "" : ` at ${path}`}: found ${shown(found)}, expected ${shown(expected)}`;
  }
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const difference = firstDifference(left.get(key), right.get(key), `${path}/${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function entriesOf(value: unknown): Map<string, unknown> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map(Object.entries(value).filter(([, held]) => held !== undefined));
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
