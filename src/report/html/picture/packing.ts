/** Marks laid in rows so that none covers another: each goes to the first row with room for it. */

/** From left to right, in pixels. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The row of each extent, from 0, in the order given; the one that begins first is laid first. */
export function packed(extents: readonly Extent[]): number[] {
  const rows = extents.map(() => 0);
  const ends: number[] = [];
  const order = extents.map((extent, place) => ({ extent, place })).sort((a, b) => a.extent.from - b.extent.from || a.place - b.place);
  for (const { extent, place } of order) {
    const free = ends.findIndex((end) => end <= extent.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = extent.to;
    rows[place] = row;
  }
  return rows;
}
