/** Whatever a timeline says can be said in tables: written in any dress and read again it is the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "permanency";
import { readTables, TablesError } from "permanency/tables";
import { timelines } from "permanency/testing";
import { missouri } from "../../../src/packs/missouri/index.js";
import { eventKinds } from "../../../src/timeline/schema/timeline.js";
import { parseTimeline } from "../../../src/timeline/schema/parse.js";
import type { Timeline, TimelineInput } from "../../../src/timeline/types.js";
import { unpolluted } from "../../fuzz/kit.js";
import type { Dress } from "./writer.js";
import { written } from "./writer.js";

const dress: fc.Arbitrary<Dress> = fc.record({
  events: fc.constantFrom("long", "by kind"), parts: fc.constantFrom("columns", "json"), excel: fc.boolean(), delimiter: fc.constantFrom(",", ";", "\t", "|"),
});

const anyCase = fc.oneof(timelines.of([...eventKinds]), timelines.missouri(), timelines.kansas(), timelines.michigan(), timelines.federal()).map(({ input }) => withoutEdges(input));

/** A cell's blanks at its ends are no part of it. */
function withoutEdges(input: TimelineInput): TimelineInput {
  return JSON.parse(JSON.stringify(input), (_, value: unknown) => (typeof value === "string" ? value.trim() : value)) as TimelineInput;
}

/** Several cases, each with an id of its own. */
const anyCases = fc.array(anyCase, { minLength: 1, maxLength: 3 }).map((inputs) => inputs.map((input, index): TimelineInput => ({ ...input, caseId: `0${index}` })));

/** A part that a column and a JSON cell of other rows speak of alike has one form in a table; so such cases are written as JSON. */
function read(inputs: readonly TimelineInput[], given: Dress): readonly Timeline[] {
  const { timelines: found, rejected, withheld } = (() => {
    try {
      return readTables(written(inputs, given), { mapping: 1, delimiter: given.delimiter });
    } catch (error) {
      if (!(error instanceof TablesError) || given.parts === "json" || !error.message.includes("this is another")) throw error;
      return readTables(written(inputs, { ...given, parts: "json" }), { mapping: 1, delimiter: given.delimiter });
    }
  })();
  expect([rejected, withheld]).toEqual([[], []]);
  return found;
}

/** As read from tables: people are none or some, and events of one table each come together. */
function expected(input: TimelineInput, { events }: Dress): Timeline {
  const { people, ...timeline } = parseTimeline(input);
  const byKind = (a: { kind: string }, b: { kind: string }) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
  return { ...timeline, ...(people === undefined || people.length === 0 ? {} : { people }), events: events === "long" ? timeline.events : [...timeline.events].sort(byKind) };
}

describe("a timeline written as tables and read again", () => {
  it("is the same, but for blanks at the ends of texts", () => {
    const clean = unpolluted();
    fc.assert(fc.property(anyCases, dress, (inputs, given) => {
      expect(read(inputs, given)).toEqual(inputs.map((input) => expected(input, given)));
    }), { numRuns: 60 });
    clean();
  }, 120_000);

  it("is the same whatever stands in a text that does not begin or end with a blank", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "\t", " ", "'", "=", "\u00a0", "\ufeff", "a", "[", "]") }))
      .map((given) => given.trim()).filter((given) => given !== "");
    const input = fc.record({ note: text, resource: text, decided: fc.array(text, { maxLength: 3 }), county: text, id: text });
    fc.assert(fc.property(input, dress, ({ note, resource, decided, county, id }, given) => {
      const timeline: TimelineInput = {
        schema: 1, caseId: id, attributes: { county, [`of ${id}`]: county }, children: [{ id }],
        events: [{ kind: "resource-identified", on: "2026-03-06", child: id, resource, note }, { kind: "ssp-completed", on: "2026-03-07", ssp: "initial", resourcesUsed: decided, harm: { threats: note } }],
      };
      fc.pre(Object.keys(timeline.attributes ?? {}).every((name) => name === name.trim()));
      expect(read([timeline], given)).toEqual([expected(timeline, given)]);
    }), { numRuns: 150 });
  }, 120_000);

  it("is the same with the rows of other cases between its own", () => {
    fc.assert(fc.property(anyCases, fc.array(fc.nat({ max: 2 })), (inputs, turns) => {
      const tables = written(inputs, { events: "long", parts: "json", excel: false, delimiter: "," });
      const mixed = Object.fromEntries(Object.entries(tables).map(([file, text]) => [file, interleaved(text, turns)]));
      const { timelines: found } = readTables({ ...mixed, "cases.csv": tables["cases.csv"] ?? "" });
      expect(found).toEqual(inputs.map((input) => expected(input, { events: "long", parts: "json", excel: false, delimiter: "," })));
    }), { numRuns: 40 });
  }, 120_000);

  it("is judged the same in any order of its rows, but for goals set on one day", () => {
    fc.assert(fc.property(timelines.missouri(), fc.integer(), ({ input, asOf, params }, seed) => {
      const days = input.events.flatMap((event) => (event.kind === "goal-set" ? [`${event.on.slice(0, 10)} ${event.role}`] : []));
      fc.pre(new Set(days).size === days.length);
      const tables = written([input], { events: "long", parts: "json", excel: false, delimiter: "," });
      const { timelines: [shuffled] } = readTables({ ...tables, "events.csv": disordered(tables["events.csv"] ?? "", seed) });
      const statuses = (timeline: Timeline) => evaluate(timeline, { asOf, params, rules: missouri }).duties.map(({ id, status, due }) => [id, status, due]);
      expect(shuffled === undefined ? undefined : statuses(shuffled)).toEqual(statuses(parseTimeline(input)));
    }), { numRuns: 25 });
  }, 120_000);
});

/** The header and the rows: none of these texts has a line break in a cell. */
function lines(text: string): [string, string[]] {
  const [header = "", ...rows] = text.trimEnd().split("\n");
  return [header, rows];
}

/** Rows taken now from one case, now from another, each case's in its order. */
function interleaved(text: string, turns: readonly number[]): string {
  const [header, rows] = lines(text);
  const piles = ["00,", "01,", "02,"].map((start) => rows.filter((row) => row.startsWith(start)));
  const taken: string[] = [];
  for (const turn of [...turns, ...rows.flatMap(() => [0, 1, 2])]) taken.push(...piles[turn]?.splice(0, 1) ?? []);
  return [header, ...taken].join("\n");
}

function disordered(text: string, seed: number): string {
  const [header, rows] = lines(text);
  const [order = []] = fc.sample(fc.shuffledSubarray(rows, { minLength: rows.length }), { seed, numRuns: 1 });
  return [header, ...order].join("\n");
}
