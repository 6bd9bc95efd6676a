/** What every fuzz test holds its subject to, and how often it asks. */
import type { Parameters } from "fast-check";
import { expect } from "vitest";
import { evaluate } from "../../src/index.js";
import { jsonReport, noPaint, textReport } from "../../src/report/index.js";
import type { Timeline, TimelineError } from "../../src/schema.js";
import { packs } from "../support/packs.js";

/** The same inputs each time, or, asked by `FUZZ_RUNS`, so many others: `npm run test:fuzz`. */
const asked = process.env["FUZZ_RUNS"];

/** `FUZZ_RUNS=10000` is ten times the usual, of each property. */
export function runs(usual: number): Parameters<unknown> {
  return asked === undefined ? { numRuns: usual, seed: 20261123 } : { numRuns: Math.ceil((usual * Number(asked)) / 1000) };
}

export const TIMEOUT = asked === undefined ? 120_000 : 24 * 3_600_000;

/** As much as one issue may say, and all of them in one message. */
const LONGEST = { path: 500, value: 100, expected: 3000, message: 100_000 } as const;

/** A refusal names what it found and where, in few words whatever was found. */
export function expectShort({ issues, message }: TimelineError): void {
  expect(issues.length).toBeGreaterThan(0);
  expect(message.length).toBeLessThanOrEqual(LONGEST.message);
  for (const { path, value, expected } of issues) {
    if (path.length > LONGEST.path || value.length > LONGEST.value || expected.length > LONGEST.expected) {
      expect.fail(`an issue goes on: ${path.slice(0, 100)}, ${value.slice(0, 100)}, ${expected.slice(0, 100)}`);
    }
    expect(path).toMatch(/^(\/|$)/);
    expect(value).not.toBe("");
    expect(expected).not.toBe("");
  }
}

/** Every pack judges it, alone and with the others; the report can be written, and read back. */
export function judge(timeline: Timeline): void {
  for (const rules of [...packs, packs]) {
    const report = evaluate(timeline, { asOf: "2026-11-23", rules });
    expect(textReport(report, noPaint, { all: true })).not.toBe("");
    const written = JSON.stringify(jsonReport(report));
    expect(JSON.stringify(JSON.parse(written))).toBe(written);
  }
}

const shared = [Object, Array, Function, String, Number, Boolean, Map, Set, Date, RegExp, Error, Promise];

/** All that hangs on what every object inherits. */
function inherited(): string {
  return JSON.stringify(shared.map(({ name, prototype }: { readonly name: string; readonly prototype: object }) => [
    name, Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([key, { writable, enumerable, value }]) => [key, writable, enumerable, typeof value]),
  ]));
}

/** Fails when something was added to, taken from or changed in what every object inherits. */
export function unpolluted(): () => void {
  const before = inherited();
  return () => {
    expect(inherited()).toBe(before);
  };
}
