/** Things of a lane too near to each other to be told apart, which become one mark. */

/** What is gathered has at least one thing, the first. */
export type Gathered<T> = readonly [T, ...(readonly T[])];

interface Lasting {
  readonly from: number;
  readonly to: number;
}

/** Each joins the first group whose first thing begins and ends within so many days of it; the groups by the day they begin. */
export function gathered<T extends Lasting>(things: readonly T[], within: number): Gathered<T>[] {
  const groups: [T, ...T[]][] = [];
  let open = 0;
  for (const thing of [...things].sort((a, b) => a.from - b.from)) {
    while (open < groups.length && thing.from - (groups[open]?.[0].from ?? 0) > within) open += 1; // none that follows can join these
    const near = groups.slice(open).find(([first]) => thing.from - first.from <= within && Math.abs(thing.to - first.to) <= within);
    if (near === undefined) groups.push([thing]);
    else near.push(thing);
  }
  return groups;
}
