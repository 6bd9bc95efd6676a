/**
 * The numbers at which an outcome turns. Steps that double find numbers on different sides, halving what is between them
 * finds the turn: the nearest one, wherever the outcome turns once on the way. A number in between that no step met is
 * taken to go with its neighbours.
 */

export interface Turn {
  /** The number nearest to the one in force that turns it. */
  readonly at: number;
  /** The last one, further on the same way, up to which it stays turned. */
  readonly through: number;
}

/** Both included. */
export interface Within {
  readonly least: number;
  readonly most: number;
}

/**
 * The turns next to a number, at most one below it and one above, in that order.
 * @param from the number in force; without one, all numbers are looked at from the greatest down
 * @param turned whether a number puts the outcome on the other side
 */
export function turnsOf(from: number | undefined, { least, most }: Within, turned: (number: number) => boolean): Turn[] {
  const below = turnFrom(from ?? most + 1, least, turned);
  const above = from === undefined ? undefined : turnFrom(from, most, turned);
  return [...below === undefined ? [] : [below], ...above === undefined ? [] : [above]];
}

/** The turn met first on the way from a number to the last one tried. */
function turnFrom(start: number, last: number, turned: (number: number) => boolean): Turn | undefined {
  const way = last < start ? -1 : 1;
  const turns = (distance: number): boolean => turned(start + way * distance);
  let before = 0;
  let at: number | undefined;
  for (const distance of distances(Math.abs(last - start))) {
    const isTurned = turns(distance);
    if (at === undefined && isTurned) at = firstOf(before, distance, turns);
    if (at !== undefined && !isTurned) {
      return { at: start + way * at, through: start + way * (firstOf(before, distance, (each) => !turns(each)) - 1) };
    }
    before = distance;
  }
  return at === undefined ? undefined : { at: start + way * at, through: last };
}

/** The first number past `not`, and up to `is`, of which something is so; it is so of `is`. */
function firstOf(not: number, is: number, so: (number: number) => boolean): number {
  let [near, far] = [not, is];
  while (far - near > 1) {
    const middle = near + Math.floor((far - near) / 2);
    if (so(middle)) far = middle;
    else near = middle;
  }
  return far;
}

/** 1, 2, 4 and so on, and the greatest itself. */
function distances(greatest: number): number[] {
  const found: number[] = [];
  for (let distance = 1; distance < greatest; distance *= 2) found.push(distance);
  return greatest < 1 ? [] : [...found, greatest];
}
