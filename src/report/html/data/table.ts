/** What many cases have in common, written once and named by its number. */

/** Entries remembered; beyond them an entry is written anew each time, so that memory does not grow with the caseload. */
const REMEMBERED = 50_000;

export interface Table<T> {
  /** The number of an entry, which is added if it is new. */
  numberOf(entry: T): number;
  /** The entries added since this was last asked. */
  added(): readonly T[];
}

export function tableOf<T>(remembered = REMEMBERED): Table<T> {
  const numbers = new Map<string, number>();
  let count = 0;
  let fresh: T[] = [];
  return {
    numberOf: (entry) => {
      const key = JSON.stringify(entry);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      if (numbers.size < remembered) numbers.set(key, count);
      fresh.push(entry);
      return count++;
    },
    added: () => {
      const added = fresh;
      fresh = [];
      return added;
    },
  };
}
