/** Moves about housing and the Coordinated Entry System, for tales. */
import fc from "fast-check";
import { drawn, move } from "./tale.js";
import type { Moves, Tale } from "./tale.js";

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const judged = fc.constantFrom(true, true, true, true, false, undefined);
const finding = fc.constantFrom("homeless", "at-risk", "at-risk", "stable");

export const housingMoves: Moves = [
  drawn(7, fc.record({ household: fc.constantFrom("mother", "mother", "mother", "mother", "mother", "father"), finding, primaryBarrier: judged, preventsClosure: judged }),
    ({ household, finding: found, primaryBarrier, preventsClosure }, { on, about }) => ({
      kind: "housing-assessed", on, ...about, household, of: "parents", finding: found,
      ...(primaryBarrier === undefined ? {} : { primaryBarrier }), ...(preventsClosure === undefined ? {} : { preventsClosure }),
    })),
  drawn(2, finding, (found, { on, named }) => ({ kind: "housing-assessed", on, ...named, household: `${named.child}-own`, of: "youth", finding: found })),
  drawn(4, fc.constantFrom("mother", "mother", "father", "ana-own"), (household, { on }) => ({ kind: "ces-referred", on, household })),
  drawn(2, optional(fc.constantFrom("mother", "ana-own")), (household, { on, about }) => ({ kind: "ces-referred", on, ...about, ...(household === undefined ? {} : { household }) })),
  move(2, ({ on, about }) => ({ kind: "independence-preparation-started", on, ...about })),
  move(1, ({ on, about }) => ({ kind: "independence-preparation-ended", on, ...about })),
  drawn(3, fc.tuple(fc.constantFrom("trial-home-visit", "trial-home-visit", "foster-home"), optional(fc.constantFrom("mother", "father"))), ([setting, household], { on, about }) =>
    ({ kind: "placement-started", on, ...about, setting, ...(household === undefined ? {} : { household }) })),
  move(1, ({ on, about }) => ({ kind: "placement-ended", on, ...about })),
];

/** Mostly one household of her own. */
const own = fc.constantFrom("ana-own", "ana-own", "ana-own", "ana-new");

/** More of what an older youth's case turns on. */
export const youthMoves: Moves = [
  drawn(8, fc.tuple(finding, own), ([found, household], { on }) => ({ kind: "housing-assessed", on, child: "ana", household, of: "youth", finding: found })),
  move(4, ({ on }) => ({ kind: "independence-preparation-started", on, child: "ana" })),
  move(2, ({ on }) => ({ kind: "independence-preparation-ended", on, child: "ana" })),
  move(4, ({ on }) => ({ kind: "ces-referred", on, child: "ana" })),
  drawn(2, own, (household, { on }) => ({ kind: "ces-referred", on, household })),
];

export const housingTale: Omit<Tale, "moves"> = {
  gaps: [0, 0, 1, 1, 2, 5, 10, 30], options: { prompt: fc.integer({ min: 0, max: 30 }) },
  births: ["2015-05-05", "2008-02-29", "2008-03-06", "2007-07-01", "2004-01-01", undefined],
};
