/** examples/scale: the filter keeps its lines, shards come together, and the functions in the SQL say what Node says. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { compileFunction } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluateJson } from "permanency/udf";
import { permanency } from "../cli/terminal.js";
import { node, root } from "../docs/running.js";
import { built, v8 } from "../udf/bundles.js";

const AS_OF = "2026-11-23";
const loader = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

async function piped(program: string, args: readonly string[], input: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ["--import", loader, `examples/scale/${program}`, ...args], { cwd: root, maxBuffer: 2 ** 26 }, (error, out) => {
      if (error === null) resolve(out);
      else reject(new Error(error.message, { cause: error }));
    });
    child.stdin?.end(input);
  });
}

const file = async (name: string): Promise<string> => await readFile(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const cases = async (): Promise<readonly string[]> => (await file("caseload.ndjson")).trim().split("\n");

describe("examples/scale/filter.ts", () => {
  it("writes a line for each line, in order, whatever the line holds", async () => {
    const [first = "", second = ""] = await cases();
    const odd = [first, "", "not JSON", JSON.stringify({ schema: 1, caseId: "a\u2028b", children: [{ id: "é" }], events: [] }), "\r", `[${second}]`, second];
    const out = await piped("filter.ts", [AS_OF, "us-mo,us"], odd.join("\n"));
    expect(out).toBe(odd.map((line) => `${evaluateJson(line, AS_OF, "us-mo,us")}\n`).join(""));
    expect(await piped("filter.ts", [AS_OF, "us"], `${first}\n`)).toBe(`${evaluateJson(first, AS_OF, "us")}\n`);
  }, 60_000);

  it("says how it is used", async () => {
    const { code, err } = await node(["--import", loader, "examples/scale/filter.ts", AS_OF]);
    expect(code).toBe(1);
    expect(err).toContain("usage: filter.ts");
  }, 60_000);
});

describe("examples/scale/merge.ts", () => {
  const audited = async (lines: readonly string[]): Promise<string> =>
    (await permanency(["audit", "-", "--as-of", AS_OF, "--format", "ndjson", "--fail-on", "none"], { stdin: lines.join("\n") })).out;

  it("gives the summary of the whole from shards, in any order, byte for byte; and refuses shards that were cut", async () => {
    const all = await cases();
    const shards = await Promise.all([0, 1, 2, 3].map((shard) => audited(all.filter((_, nth) => nth % 4 === shard))));
    const { end } = JSON.parse((await audited(all)).trim().split("\n").at(-1) ?? "") as { end: { summary: Record<string, unknown> } };
    const { unread: _, repeated: __, ...summary } = end.summary;
    expect(await piped("merge.ts", [], shards.reverse().join(""))).toBe(`${JSON.stringify(summary)}\n`);
    await expect(piped("merge.ts", [], shards.join("").replace(/\n\{"end":.*\n/, "\n"))).rejects.toThrow("a shard is missing, or was cut");
  }, 120_000);
});

describe("the functions in the SQL", () => {
  let script = { all: "", "us-mo": "" };
  beforeAll(async () => { script = await built(); }, 60_000);

  const bodyIn = (sql: string, mark: string): string => {
    const [, body] = sql.split(mark);
    if (body === undefined) throw new Error(`no ${mark} in it`);
    return body;
  };

  it("of BigQuery: what the library leaves behind answers the body's call", async () => {
    const [line = ""] = await cases();
    const engine = await v8();
    engine.run(script.all);
    const body = bodyIn(await file("scale/bigquery.sql"), '"""');
    expect(engine.run(`((case_json, as_of, pack) => {${body}})(${JSON.stringify(line)}, "${AS_OF}", "us-mo,us")`)).toBe(evaluateJson(line, AS_OF, "us-mo,us"));
    expect(Buffer.byteLength(body)).toBeLessThan(32_000);
  });

  it("of Snowflake: the script in its place, and run once for all rows", async () => {
    const [first = "", second = ""] = await cases();
    const body = bodyIn(await file("scale/snowflake.sql"), "$$").replace("\n@permanency@\n", () => `\nloads.push(1);\n${script["us-mo"]}\n`);
    const engine = await v8();
    expect(() => compileFunction(body, ["CASE_JSON", "AS_OF", "PACK"])).not.toThrow();
    engine.run(`var loads = []; var judge = function (CASE_JSON, AS_OF, PACK) {${body}}`);
    for (const line of [first, second, first]) expect(engine.run(`judge(${JSON.stringify(line)}, "${AS_OF}", "us-mo")`)).toBe(evaluateJson(line, AS_OF, "us-mo"));
    expect(engine.run("String(loads.length)")).toBe("1");
  });
});
