/** The scripts for other engines give what Node gives, byte for byte, where there is nothing but the language. */
import { readFile } from "node:fs/promises";
import { compileFunction } from "node:vm";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluator } from "permanency";
import type { Pack } from "permanency";
import { federal } from "permanency/federal";
import { kansas } from "permanency/kansas";
import { michigan } from "permanency/michigan";
import { missouri } from "permanency/missouri";
import { jsonReport } from "permanency/report";
import { parseTimeline } from "permanency/schema";
import { evaluateJson } from "permanency/udf";
import { permanency } from "../cli/terminal.js";
import { jsonText } from "../../src/report/plain.js";
import type { Engine, Script } from "./bundles.js";
import { built, quickjs, scripts, v8 } from "./bundles.js";

const AS_OF = "2026-11-23";
const caseloads = { caseload: missouri, kansas, michigan, federal };
const lines = async (name: string): Promise<readonly string[]> =>
  (await readFile(new URL(`../../examples/${name}.ndjson`, import.meta.url), "utf8")).trim().split("\n");
const everyPack = [missouri, kansas, michigan, federal];
const every = "us-mo,us-ks,us-mi,us";

/** What the library says of a case, by itself. */
function reportOn(line: string, rules: Pack | readonly Pack[]): string {
  return reportsOn([line], rules).join("");
}

function reportsOn(cases: readonly string[], rules: Pack | readonly Pack[]): readonly string[] {
  const judge = evaluator({ asOf: AS_OF, rules });
  return cases.map((line) => jsonText(jsonReport(judge(parseTimeline(JSON.parse(line))))));
}

const entered = JSON.stringify({ schema: 1, caseId: "a-1", jurisdiction: "US-MO", children: [{ id: "ana" }], events: [{ kind: "care-entered", on: "2026-10-16", child: "ana" }] });

/** Arguments that are no case, no day or no pack, and what is said of them. */
const bad: readonly (readonly [args: readonly unknown[], what: string, path: string, found: string, expected: string])[] = [
  [['{"schema": 1', AS_OF, "us"], "not usable as JSON", "", '"{\\"schema\\": 1"', "the JSON text of one case"],
  [["", AS_OF, "us"], "not usable as JSON", "", '""', "the JSON text of one case"],
  [[null, AS_OF, "us"], "not usable as JSON", "", "null", "the JSON text of one case"],
  [[undefined, AS_OF, "us"], "not usable as JSON", "", "nothing", "the JSON text of one case"],
  [["null", AS_OF, "us"], "not a case timeline", "", "null", "a value of type object"],
  [[`[${entered}]`, AS_OF, "us"], "not a case timeline", "", "a list", "a value of type object"],
  [[entered.replace("2026-10-16", "2026-02-30"), AS_OF, "us"], "not a case timeline", "/events/0/on", '"2026-02-30"', "a real date YYYY-MM-DD, or an instant with its offset, 2026-03-06T15:20-06:00"],
  [[entered.replace("care-entered", "care-begun"), AS_OF, "us"], "not a case timeline", "/events/0/kind", '"care-begun"', "a known event kind"],
  [[entered, "2026-13-01", "us"], "not usable as an argument", "asOf", '"2026-13-01"', "a real date YYYY-MM-DD in the years 1800 to 2199"],
  [[entered, null, "us"], "not usable as an argument", "asOf", "null", "a real date YYYY-MM-DD in the years 1800 to 2199"],
  [[entered, AS_OF, "us-tx"], "not usable as an argument", "pack", '"us-tx"', "one of us-mo, us-ks, us-mi, us, or several joined by commas"],
  [[entered, AS_OF, "us-mo,"], "not usable as an argument", "pack", '""', "one of us-mo, us-ks, us-mi, us, or several joined by commas"],
  [[entered, AS_OF, null], "not usable as an argument", "pack", "null", "one of us-mo, us-ks, us-mi, us, or several joined by commas"],
];

/** As a query would call it: any value for any argument. */
const called = (...args: readonly unknown[]): string => String(Reflect.apply(evaluateJson, undefined, args));

/** Each example case with its own pack's report, and some with every pack's. */
let expected: readonly { readonly line: string; readonly pack: string; readonly report: string }[] = [];

beforeAll(async () => {
  const some = 5;
  const each = await Promise.all(Object.entries(caseloads).map(async ([name, rules]) => ({ cases: await lines(name), rules })));
  const judged = (cases: readonly string[], rules: Pack | readonly Pack[], pack: string) => reportsOn(cases, rules).map((report, nth) => ({ line: cases[nth] ?? "", pack, report }));
  expected = [...each.flatMap(({ cases, rules }) => judged(cases, rules, rules.id)), ...judged(each.flatMap(({ cases }) => cases.slice(0, some)), everyPack, every)];
}, 60_000);

describe("permanency/udf", () => {
  it("gives the report of each example case as one line of JSON", () => {
    expect(expected.length).toBeGreaterThan(100);
    for (const { line, pack, report } of expected) expect(evaluateJson(line, AS_OF, pack)).toBe(report);
  }, 60_000);

  it("gives the lines of audit --format ndjson, without the place in the file", async () => {
    const cases = (await lines("caseload")).slice(0, 8);
    const { out } = await permanency(["audit", "-", "--as-of", AS_OF, "--rules", "us-mo,us", "--format", "ndjson"], { stdin: cases.join("\n") });
    expect(out.trim().split("\n").slice(0, -1).map((line) => line.replace(/^\{"from":\{[^}]*\},/, "{"))).toEqual(cases.map((line) => evaluateJson(line, AS_OF, "us-mo,us")));
  });

  it("takes packs in the order given, each once, with blanks about them", () => {
    expect(evaluateJson(entered, AS_OF, " us , us-mo,us")).toBe(reportOn(entered, [federal, missouri]));
  });

  it("says what is wrong with an argument, and throws for none", () => {
    for (const [args, what, path, found, expected] of bad) {
      expect(JSON.parse(called(...args)), JSON.stringify(args)).toMatchObject({ error: { what, issues: [{ path, found, expected }] } });
    }
  });

  it("answers any arguments with one line of JSON", () => {
    const any = fc.oneof(fc.constantFrom(entered, AS_OF, "us", every), fc.string({ unit: "binary" }), fc.json(), fc.anything());
    fc.assert(fc.property(any, any, any, (...args) => {
      const said = called(...args);
      expect(JSON.parse(said)).toBeTypeOf("object");
      expect(said).not.toContain("\n");
    }), { numRuns: 300 });
  });

  it("counts the issues it leaves out, and shows no control character of the data", () => {
    const events = Array.from({ length: 30 }, () => ({ kind: "care-entered", on: "\u001b\u202e" }));
    const said = evaluateJson(JSON.stringify({ schema: 1, caseId: "a", children: [{ id: "a" }], events }), AS_OF, "us");
    expect(JSON.parse(said)).toMatchObject({ error: { more: 10 } });
    expect(said).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });

  it("has no state between calls", async () => {
    const [first = "", second = ""] = await lines("caseload");
    const before = evaluateJson(first, AS_OF, "us-mo");
    for (const [line, asOf, pack] of [[second, AS_OF, "us-mo"], [first, "2020-01-01", "us-mo"], [first, AS_OF, "us"], ["", "", ""]] as const) evaluateJson(line, asOf, pack);
    expect(evaluateJson(first, AS_OF, "us-mo")).toBe(before);
  });
});

describe("the scripts for other engines", () => {
  let texts: Readonly<Record<Script, string>>;
  let engines: Readonly<Record<string, Engine>>;

  const ask = (engine: Engine, args: readonly unknown[]): string => engine.run(`permanency.evaluateJson(${args.map((arg) => JSON.stringify(arg) ?? "undefined").join(", ")})`);

  beforeAll(async () => {
    texts = await built();
    engines = { V8: await v8(), QuickJS: await quickjs() };
    for (const engine of Object.values(engines)) engine.run(texts.all);
  }, 60_000);
  afterAll(() => Object.values(engines).forEach(({ close }) => close()));

  it.each(["V8", "QuickJS"])("say in %s what Node says of each example case", (name) => {
    for (const { line, pack, report } of expected) expect(engines[name] && ask(engines[name], [line, AS_OF, pack])).toBe(report);
  }, 120_000);

  it.each(["V8", "QuickJS"])("say in %s what Node says of bad arguments", (name) => {
    for (const [args] of bad) expect(engines[name] && ask(engines[name], args)).toBe(called(...args));
  });

  it("have nothing of a host, no way to make code of text, and leave one name behind", async () => {
    for (const engine of Object.values(engines)) {
      expect(engine.run('["Intl", "process", "require", "console", "setTimeout", "URL", "TextEncoder", "fetch", "navigator", "WebAssembly"].filter((name) => name in globalThis).join()')).toBe("");
      for (const code of ['eval("1")', 'new Function("")', '(() => {}).constructor("")', "Date.now()", "new Date(2026, 1, 1)"]) expect(() => engine.run(code)).toThrow();
    }
    const names = (engine: Engine) => engine.run("Object.getOwnPropertyNames(globalThis).join()").split(",");
    for (const engine of [await v8(), await quickjs()]) {
      const before = names(engine);
      engine.run(texts.all);
      expect(names(engine).filter((name) => !before.includes(name) && !name.startsWith("__zod"))).toEqual(["permanency"]);
      engine.close();
    }
  });

  it("hold a state's pack and the federal floor", async () => {
    for (const [script, pack, caseload] of [["us-mo", missouri, "caseload"], ["us-ks", kansas, "kansas"], ["us-mi", michigan, "michigan"]] as const) {
      const engine = await v8();
      engine.run(texts[script]);
      const [line = ""] = await lines(caseload);
      expect(ask(engine, [line, AS_OF, `${pack.id},us`])).toBe(reportOn(line, [pack, federal]));
      expect(ask(engine, [line, AS_OF, "us-xx"])).toContain(`one of ${pack.id}, us, or several`);
    }
  });

  it("can stand between Snowflake's dollar signs, in a function's body", () => {
    for (const script of scripts) {
      expect(texts[script]).not.toContain("$$");
      const body = compileFunction(`${texts[script]}; return permanency.evaluateJson(CASE_JSON, "${AS_OF}", "us");`, ["CASE_JSON"]);
      expect(Reflect.apply(body, undefined, [entered])).toBe(reportOn(entered, federal));
    }
  });

  it("are within what BigQuery takes as a library, and a state's, compressed, within what Snowflake recommends", () => {
    for (const script of scripts) expect(Buffer.byteLength(texts[script]), script).toBeLessThan(1_000_000);
    for (const script of ["us-mo", "us-ks", "us-mi"] as const) expect(gzipSync(texts[script], { level: 9 }).length, script).toBeLessThan(100_000);
  });
});
