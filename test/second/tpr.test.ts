/** US-ASFA-01, told twice. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { federalCases } from "../support/arbitraries/federal.js";
import { asfaCases } from "./asfa-15-of-22-cases.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { withoutReportedOfOnlyChild } from "./only-child.js";
import { reportedOf, sound, TIMEOUT } from "./sound.js";
import { tprPetition } from "./tpr.js";
import { varied } from "./varied.js";
import { dayOf } from "./world.js";
import type { World } from "./world.js";

/** Reported and not yet mended: a petition on record of the very day on which rights were terminated says when it was filed. */
const filedAndGrantedInADay = ({ facts, factsOn }: World): boolean =>
  facts("tpr-granted").some((fact) => factsOn(dayOf(fact), "tpr-petition-filed").length > 0);

const comparison: Comparison = {
  rule: "us/tpr-petition",
  simulate: reportedOf(withoutReportedOfOnlyChild(sound(tprPetition, "placements of one day"), "court-found"), "filed and granted in a day", filedAndGrantedInADay),
  cases: varied(fc.oneof({ weight: 2, arbitrary: asfaCases }, { weight: 1, arbitrary: federalCases })),
  statuses: ["met", "late", "open", "overdue", "missed", "unknown"], leftOut: 0.1,
};

it("agrees with the petition at the federal mark, walked day by day", () => {
  expect(shortcomings(comparison, compareAll(comparison))).toEqual([]);
}, TIMEOUT);
