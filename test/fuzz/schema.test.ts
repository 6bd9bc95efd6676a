/** The parser, given anything: a timeline that every pack can judge, or an error that says where, in few words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTimeline, safeParseTimeline, TimelineError } from "../../src/schema.js";
import type { Timeline } from "../../src/schema.js";
import { hostileJson, hostileKey, treacherous } from "./hostile.js";
import { expectShort, judge, runs, TIMEOUT, unpolluted } from "./kit.js";
import { anywhere, byParts, exampleLines, withKeyAt } from "./mutate.js";

const lines = exampleLines();

/** Parses, and checks all that must hold of either outcome. */
function parsed(input: unknown): Timeline | undefined {
  const before = JSON.stringify(input);
  const result = safeParseTimeline(input);
  expect(JSON.stringify(input) === before).toBe(true); // compared here, for a failure would print both
  if (result.ok) return result.timeline;
  expectShort(result.error);
  expect(() => parseTimeline(input)).toThrow(TimelineError);
  return undefined;
}

describe("whatever is given to the parser", () => {
  it("a value of any kind is refused or read, and left as it was", () => {
    const clean = unpolluted();
    fc.assert(fc.property(hostileJson, (input) => { parsed(input); }), runs(1500));
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true, withSparseArray: true }), (input) => {
      const result = safeParseTimeline(input);
      if (!result.ok) expectShort(result.error);
    }), runs(500));
    clean();
  }, TIMEOUT);

  it("a case in which parts are lost, doubled, swapped or replaced is refused, or judged by every pack", () => {
    const clean = unpolluted();
    let read = 0;
    let refused = 0;
    fc.assert(fc.property(byParts(lines), (input) => {
      const timeline = parsed(input);
      if (timeline === undefined) refused += 1;
      else {
        read += 1;
        judge(timeline);
      }
    }), runs(250));
    expect(Math.min(read, refused) / (read + refused)).toBeGreaterThan(0.1); // both ways are gone
    clean();
  }, TIMEOUT);

  it("a key that no case has is refused at every level, also one that every object answers to", () => {
    const clean = unpolluted();
    fc.assert(fc.property(fc.constantFrom(...lines), anywhere, fc.oneof(fc.constantFrom(...treacherous), hostileKey), hostileJson, (line, nth, key, value) => {
      fc.pre(JSON.stringify(withKeyAt(line, nth, key, value)) !== undefined);
      const timeline = parsed(withKeyAt(line, nth, key, value));
      if (key === "__proto__") expect(timeline).toBeUndefined();
      if (timeline !== undefined) expect(Object.getPrototypeOf(timeline)).toBe(Object.prototype);
    }), runs(600));
    clean();
  }, TIMEOUT);

  it.each(treacherous)("ids and attributes by the name of %j are names like any other", (name) => {
    const clean = unpolluted();
    if (name === "") return expect(parsed({ schema: 1, caseId: name, children: [{ id: "a" }], events: [] })).toBeUndefined();
    const attributes: unknown = JSON.parse(`{${JSON.stringify(name)}:"x"}`);
    const timeline = parsed({
      schema: 1, caseId: name, jurisdiction: "US-MO", ...(name === "__proto__" ? {} : { attributes }), children: [{ id: name, birthDate: "2010-01-01" }],
      people: [{ id: name, role: "relative", relationTo: name, state: "US-KS" }], holds: { source: name, kinds: ["care-entered", "goal-set"] },
      events: [
        { kind: "care-entered", on: "2026-01-05", child: name, id: name }, { kind: "goal-set", on: "2026-01-06", child: name, role: "primary", goal: "reunification", by: name },
        { kind: "relative-identified", on: "2026-01-06", relative: name, child: name }, { kind: "housing-assessed", on: "2026-01-08", of: "parents", household: name, finding: "homeless" },
      ],
    });
    if (timeline === undefined) return expect.fail("refused");
    expect(timeline.children.map(({ id }) => id)).toEqual([name]);
    judge(timeline);
    clean();
  });

  it("a case of so many values that it is checked in parts is judged by the same rules", () => {
    const many = Array.from({ length: 4000 }, () => ({ kind: "case-opened", on: "2026-01-05" }));
    const outcome = (input: unknown) => {
      const result = safeParseTimeline(input);
      return result.ok ? result.timeline.events.length : result.error.issues.map(({ path, value, expected }) => `${path}: ${value}, ${expected}`).sort();
    };
    fc.assert(fc.property(byParts(lines), (input) => {
      const events = typeof input === "object" && input !== null && "events" in input ? input.events : undefined;
      fc.pre(Array.isArray(events));
      const small = outcome(input);
      const large = outcome({ ...Object(input), events: [...(events as unknown[]), ...many] });
      expect(large).toEqual(typeof small === "number" ? small + many.length : small);
    }), runs(60));
  }, TIMEOUT);

  it.each<[where: string, given: (length: unknown) => unknown]>([
    ["in the case", (length) => ({ length })],
    ["for a list", (length) => ({ schema: 1, caseId: "a", children: { length }, events: [] })],
    ["for a text", (length) => ({ schema: 1, caseId: { length }, children: [{ id: "c" }], events: [] })],
    ["deep in a large case", (length) => ({ schema: 1, caseId: "a", children: [{ id: "c" }], events: [...Array.from({ length: 4000 }, () => ({ kind: "case-opened", on: "2026-01-05" })), { kind: "meeting-held", on: "2026-01-05", by: { length } }] })],
  ])("a length that is no number, %s, is refused like any other key", (_where, given) => {
    let nested: unknown = [];
    for (let depth = 0; depth < 50_000; depth += 1) nested = [nested];
    for (const length of [JSON.parse('{"toString":null}'), nested, [[1]], {}] as unknown[]) {
      const result = safeParseTimeline(given(length));
      if (result.ok) return expect.fail("read");
      expect(result.error.issues.map(({ path }) => path)).toEqual([expect.stringMatching(/\/length$/)]);
    }
    expect(parsed(given(7))).toBeUndefined();
    expect(parsed({ schema: 1, caseId: "a", children: [{ id: "c" }], events: [], attributes: { length: "long" } })).toBeDefined();
  });

  it("more faults than a call takes arguments are told, wherever they stand", () => {
    const empty = Array.from({ length: 200_000 }, () => ({}));
    const base = { schema: 1, caseId: "a", children: [{ id: "c" }], events: [] };
    expect(parsed({ ...base, events: empty })).toBeUndefined();
    expect(parsed({ ...base, people: empty })).toBeUndefined();
    expect(parsed({ ...base, children: empty })).toBeUndefined();
    expect(parsed({ ...base, holds: { source: "x", kinds: empty } })).toBeUndefined();
    expect(parsed({ ...base, events: [{ kind: "ssp-completed", on: "2026-01-05", ssp: "initial", caregiverSections: empty }] })).toBeUndefined();
    expect(parsed({ ...base, attributes: Object.fromEntries(empty.map((_, nth) => [`k${nth}`, 1])) })).toBeUndefined();
    expect(parsed(empty)).toBeUndefined();
  });

  it("a case of ten thousand events, or of as many faults, comes to an end", () => {
    const events = (event: object) => ({ schema: 1, caseId: "a", children: [{ id: "c" }], events: Array.from({ length: 10_000 }, () => event) });
    expect(parsed(events({ kind: "case-opened", on: "2026-01-05" }))?.events).toHaveLength(10_000);
    expect(parsed(events({ kind: "case-opened", on: "2026-01-32", x: 1, y: 2 }))).toBeUndefined();
    expect(parsed(events({ kind: "x".repeat(10_000), ["y".repeat(10_000)]: 1 }))).toBeUndefined();
  });
});
