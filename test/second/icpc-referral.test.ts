import fc from "fast-check";
import { expect, it } from "vitest";
import { missouriCases } from "../../src/testing/arbitraries/missouri.js";
import { compareAll, shortcomings } from "./compare.js";
import type { Comparison } from "./compare.js";
import { icpcReferral } from "./icpc-referral.js";
import { sound } from "./sound.js";
import { drawn, life, tales } from "./tale.js";
import type { Moves } from "./tale.js";

const comparison: Omit<Comparison, "cases" | "statuses"> = {
  rule: "us-mo/icpc-referral", simulate: sound(icpcReferral, "relative listed and dropped", "moved twice"), options: ["icpc.timely"], fields: ["missing", "needs"], leftOut: 0.1,
};

const relative = fc.constantFrom("gran", "gran", "uncle-leo");
const state = fc.constantFrom("US-KS", "US-KS", "US-MO", "CA-ON");
const moves: Moves = [
  drawn(5, relative, (listed, { on, about }) => ({ kind: "relative-listed", on, ...about, relative: listed })),
  drawn(2, fc.tuple(relative, fc.constantFrom("relative-unlisted", "relative-declined", "relative-ruled-out")), ([away, kind], { on, about }) => ({ kind, on, ...about, relative: away })),
  drawn(1, fc.tuple(relative, state), ([person, to], { on }) => ({ kind: "person-moved", on, person, state: to })),
  drawn(4, fc.tuple(fc.option(relative, { nil: undefined }), state), ([named, to], { on, about }) =>
    ({ kind: "icpc-referred", on, ...about, state: to, ...(named === undefined ? {} : { relative: named }) })),
  drawn(2, fc.tuple(relative, fc.constantFrom("approved", "denied", "denied")), ([decided, outcome], { on, about }) => ({ kind: "icpc-decided", on, ...about, relative: decided, outcome })),
];
const people = fc.constantFrom("US-KS", "US-KS", "US-KS", "US-MO", undefined, "CA-ON").map((lives) => [
  { id: "gran", role: "relative" as const, ...(lives === undefined ? {} : { state: lives }) },
  { id: "uncle-leo", role: "relative" as const, state: "US-KS" },
]);
const relatives = tales({ moves: [...moves, ...life], gaps: [0, 1, 1, 2, 3, 5, 7, 8, 10, 15], people, options: { "icpc.timely": fc.integer({ min: 0, max: 10 }) } });

it.each([["any case", missouriCases, []], ["tales of relatives", relatives, ["met", "late", "open", "overdue", "lapsed", "missed", "unknown"]]] as const)(
  "agrees with relatives in other states walked day by day, in %s", (_, cases, statuses) => {
    const compared = { ...comparison, cases, statuses };
    expect(shortcomings(compared, compareAll(compared))).toEqual([]);
  });
