/** Runs the laws of a pack: what holds for every rule of it, on any parsed timeline. */
import fc from "fast-check";
import { describe, it } from "vitest";
import type { Pack } from "../../src/index.js";
import type { Generated } from "../../src/testing/arbitraries/kit.js";
import { lawsOf } from "../../src/testing/laws/index.js";

/** In CI the same cases each time; `npm run test:long` draws many, and others each time. */
const LONG = process.env["LAW_RUNS"];
const RUNS = LONG === undefined ? 300 : Number(LONG);

/** A law that judges a case more often than this in one run is tried on fewer cases. */
const MUCH_WORK = 10;

/** Only a guard against a hang. */
const TIMEOUT = LONG === undefined ? 600_000 : 3_600_000;

/** `reckonsOn`: the rules whose arithmetic goes on from the due date, to the day a window opens. */
export function laws(pack: Pack, cases: fc.Arbitrary<Generated>, reckonsOn: readonly string[] = []): void {
  describe(`laws of the ${pack.title} pack`, () => {
    for (const { name, work, property } of lawsOf(pack, cases, { reckonsOn })) {
      const numRuns = Math.ceil(RUNS * Math.min(1, MUCH_WORK / work));
      it(name, () => { fc.assert(property, LONG === undefined ? { numRuns, seed: 20261123 } : { numRuns }); }, TIMEOUT);
    }
  });
}
