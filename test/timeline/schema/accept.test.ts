import fc from "fast-check";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { timelineSchema } from "../../../src/schema.js";
import { accepted } from "../../../src/timeline/schema/accept.generated.js";
import { changedCase, everyEvent } from "../../support/cases-of-schema.js";

interface Precompile {
  readonly acceptPath: string;
  accepting(): Promise<string>;
  textFor(schema: z.ZodType): string;
}
const precompile = async () => (await import(new URL("../../package/precompile.mjs", import.meta.url).href)) as Precompile;

const MOST = 10_000;
const quick = (input: unknown) => accepted(input, MOST);
const caseOf = (events: unknown, more: object = {}) => ({ schema: 1, caseId: "case-1", children: [{ id: "ana" }], events, ...more });
const opened = { kind: "case-opened", on: "2021-08-02" };

describe("the quick yes", () => {
  it("is the file that the schemas make: else run `npm run build:accept`", async () => {
    const { accepting, acceptPath } = await precompile();
    expect(await readFile(acceptPath, "utf8")).toBe(await accepting());
  });

  it.each<[string, z.ZodType]>([
    ["a number", z.number()], ["a value changed on the way", z.string().transform(Number)], ["text trimmed", z.string().trim()], ["a default", z.string().default("x")],
    ["an object that lets other keys through", z.looseObject({})], ["a check of one's own", z.string().refine(() => true)],
    ["one on an object", z.strictObject({ a: z.string() }).refine(() => true)], ["one on a choice", z.enum(["a"]).refine(() => true)],
    ["one on what may be left out", z.string().optional().refine(() => true)], ["one on a kind of several", z.discriminatedUnion("kind", [z.strictObject({ kind: z.literal("a") }).refine(() => true)])],
    ["text made of whatever it is", z.coerce.string()], ["a value that JSON has not", z.literal([1n])],
    ["any value", z.unknown()], ["null for a value", z.string().nullable()], ["a pattern that remembers where it was", z.string().regex(/a/g)],
    ["a union of objects", z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })])],
  ])("cannot be written for %s, and says so", async (_, schema) => {
    const { textFor } = await precompile();
    expect(() => textFor(z.strictObject({ field: schema }))).toThrow("no quick yes can be written");
  });

  it("says yes to every kind of event, with all its fields and with the fewest, and reads what zod reads", () => {
    for (const event of everyEvent()) {
      const input = caseOf([event]);
      expect(quick(input), JSON.stringify(event)).toEqual(timelineSchema.parse(input));
    }
  });

  it("says yes to plain data exactly where zod does, with the same outcome", () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(changedCase(), (input) => {
        const { success, data } = timelineSchema.safeParse(input);
        const read = quick(input);
        if (read !== undefined || !isLong(input)) expect(read, JSON.stringify(input)).toEqual(success ? data : undefined);
        seen[success ? "yes" : "no"] += 1;
      }),
      { numRuns: 6000 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(300);
  });

  it("of dates says what zod says, for every day of four years, and for what only looks like one", () => {
    const dates = Array.from({ length: 13 }, (_, month) => Array.from({ length: 33 }, (__, day) => `-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`)).flat();
    const odd = ["1799-12-31", "1800-01-01", "2199-12-31", "2200-01-01", "2021-1-01", "2021-01-1", " 2021-01-01", "2021-01-01 ", "2021-01-01\n", "2021-13-01", "2021-01-01T00:00Z", ""];
    for (const on of [...["1900", "2000", "2023", "2024"].flatMap((year) => dates.map((date) => year + date)), ...odd]) {
      const input = caseOf([{ ...opened, on }]);
      expect(quick(input) !== undefined, on).toBe(timelineSchema.safeParse(input).success);
    }
  });

  it("hands on a copy, all the way down", () => {
    const input = caseOf([{ kind: "meeting-held", on: "2021-08-02", meeting: "fst", participants: ["parent"], children: ["ana"] }], { attributes: { county: "Boone" }, people: [{ id: "mia", role: "parent" }] });
    const read = quick(input);
    expect(read).toEqual(input);
    const parts = (value: unknown): object[] => (typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : []);
    const given = new Set(parts(input));
    expect(parts(read)).toHaveLength(given.size);
    expect(parts(read).filter((part) => given.has(part))).toEqual([]);
  });

  it("says nothing where there are more values than it is told to look at, and counts each", () => {
    const input = caseOf([{ ...opened, children: ["ana"] }], { attributes: { county: "Boone" } });
    const values = 5 + 1 + 1 + 1 + 3 + 1 + 1;
    expect(accepted(input, values)).toEqual(input);
    expect(accepted(input, values - 1)).toBeUndefined();
  });

  class Opened { readonly kind = "case-opened"; readonly on = "2021-08-02"; }
  const inherits = Object.create({ child: "ana" }, { kind: { value: "case-opened", enumerable: true }, on: { value: "2021-08-02", enumerable: true } }) as object;
  const withProto = (text: string) => JSON.parse(text.replace("PROTO", '"__proto__"')) as unknown;
  it.each<[string, unknown]>([
    ["an object of a class", caseOf([new Opened()])],
    ["inherited fields", caseOf([inherits])],
    ["a hole in a list", caseOf([opened, , opened])],
    ["a field that is there and undefined", caseOf([{ ...opened, child: undefined }])],
    ["a key `__proto__`", withProto('{"schema":1,"caseId":"c","children":[{"id":"ana"}],"events":[],PROTO:{}}')],
    ["a key `__proto__` of an event", caseOf([withProto('{"kind":"case-opened","on":"2021-08-02",PROTO:{"child":"ana"}}')])],
    ["a key `__proto__` in the caller's own attributes", caseOf([], { attributes: withProto('{PROTO:"x"}') })],
    ["a list where an object is wanted", caseOf([[]])],
    ["a kind that every object has", caseOf([{ ...opened, kind: "constructor" }])],
    ["a circle", (() => { const circle: Record<string, unknown> = caseOf([]); circle["events"] = [circle]; return circle; })()],
  ])("says nothing of %s", (_, input) => expect(quick(input)).toBeUndefined());

  it("looks at a getter once, and at what it was given then", () => {
    let times = 0;
    const shifting = { kind: "case-opened", get on() { times += 1; return times === 1 ? "2021-08-02" : "never"; } };
    expect(quick(caseOf([shifting]))?.events).toEqual([opened]);
    expect(times).toBe(1);
  });

  it("takes objects without a prototype", () => expect(quick(caseOf([Object.assign(Object.create(null) as object, opened)]))?.events).toEqual([opened]));
});

/** Whether an id could have more UTF-16 units than it may have characters: then zod has to count. */
function isLong(value: unknown): boolean {
  if (typeof value === "string") return value.length > 200;
  return typeof value === "object" && value !== null && Object.values(value).some(isLong);
}
