/** What the tests of forecast, compliance and the rest have in common: the packs, each with cases of its own. */
import type fc from "fast-check";
import type { Pack } from "../../src/index.js";
import { civil, dayOf, plusDays } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import { parseCivilDate } from "../../src/index.js";
import { federal } from "../../src/packs/federal/index.js";
import { kansas } from "../../src/packs/kansas/index.js";
import { michigan } from "../../src/packs/michigan/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import type { Generated } from "../support/arbitraries/kit.js";
import { federalCases } from "../support/arbitraries/federal.js";
import { kansasCases } from "../support/arbitraries/kansas.js";
import { michiganCases } from "../support/arbitraries/michigan.js";
import { missouriCases } from "../support/arbitraries/missouri.js";

export const worlds: readonly { readonly pack: Pack; readonly cases: () => fc.Arbitrary<Generated> }[] = [
  { pack: missouri, cases: () => missouriCases }, { pack: kansas, cases: () => kansasCases },
  { pack: michigan, cases: () => michiganCases }, { pack: federal, cases: () => federalCases },
];

/** In CI the same cases each time; `npm run test:long` draws many, and others each time. */
export const runs = (few: number): { numRuns: number; seed?: number } =>
  process.env["LAW_RUNS"] === undefined ? { numRuns: few, seed: 20261124 } : { numRuns: Math.ceil(Number(process.env["LAW_RUNS"]) / 10) };

/** Only a guard against a hang. */
export const TIMEOUT = process.env["LAW_RUNS"] === undefined ? 240_000 : 3_600_000;

export function later(date: string, days: number): CivilDate {
  const parsed = parseCivilDate(date);
  if (parsed === undefined) throw new Error(`not a date: ${date}`);
  return civil(plusDays(dayOf(parsed), days));
}

/** Every civil date from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day: string = from; day <= to; day = later(day, 1)) days.push(day);
  return days;
}
