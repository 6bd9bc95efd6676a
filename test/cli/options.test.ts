import { describe, expect, it } from "vitest";
import { line, quiet } from "./cases.js";
import { permanency } from "./terminal.js";

/** What is said of a command line that cannot stand. Nothing is read or written before. */
async function refused(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await permanency(args, { files: { in: line("a"), days: "2026-07-04\n\n# a comment\n2026-09-07 # Labor Day\r\n", bad: "4 July" } });
  expect([code, out]).toEqual([2, ""]);
  return err;
}

const asOf = ["--as-of", "2026-05-02"] as const;

describe("a command line that cannot stand", () => {
  it.each<[told: string, args: readonly string[]]>([
    ["error: required option '--as-of <date>' not specified\n", ["audit", "in"]],
    ['error: --as-of: found "2026-02-30", expected a real date YYYY-MM-DD in the years 1800 to 2199\n', ["audit", "in", "--as-of", "2026-02-30"]],
    ['error: --as-of: found "today", expected a real date YYYY-MM-DD in the years 1800 to 2199\n', ["audit", "in", "--as-of", "today"]],
    ['error: --known-by: found "1 May", expected a real date YYYY-MM-DD in the years 1800 to 2199\n', ["audit", "in", ...asOf, "--known-by", "1 May"]],
    ["error: --rules: found \"us-zz\", expected one of us-mo, us-ks, us-mi, us\n", ["audit", "in", ...asOf, "--rules", "us-mo,us-zz"]],
    ["error: --rules: found \"\", expected one of us-mo, us-ks, us-mi, us\n", ["rules", "--rules", ""]],
    ["error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, ndjson, csv, junit, sarif, github, markdown, html, ics.\n", ["audit", "in", ...asOf, "--format", "xml"]],
    ["error: missing required argument 'file'\n", ["audit", ...asOf]],
    ["error: unknown option '--colour'\n", ["audit", "in", ...asOf, "--colour"]],
    ["error: unknown command 'adit'\n(Did you mean audit?)\n", ["adit"]],
    ['error: --param: found "icpc.timely", expected NAME=VALUE\n', ["audit", "in", ...asOf, "--param", "icpc.timely"]],
    ["error: --param: found prompt twice, expected each once\n", ["audit", "in", ...asOf, "--param", "prompt=1", "--param", "prompt=2"]],
    ['error: --counting: found "frcp", expected one of strict, rsmo-1.040, rsmo-506.060, ksa-60-206, frcp-6, mcl-8.6\n', ["audit", "in", ...asOf, "--counting", "frcp"]],
    ["error: --holidays: gone cannot be read: there is no such file\n", ["audit", "in", ...asOf, "--holidays", "gone"]],
    ['error: --holidays: found "4 July", expected a real date YYYY-MM-DD in the years 1800 to 2199\n', ["audit", "in", ...asOf, "--holidays", "bad"]],
  ])("%s", async (told, args) => {
    expect(await refused(...args)).toBe(told);
  });

  it("names the parameters there are", async () => {
    expect(await refused("audit", "in", ...asOf, "--param", "icpc=5")).toMatch(/^error: --param icpc: found 5, expected one of .*icpc\.timely/);
    expect(await refused("audit", "in", ...asOf, "--param", "icpc.timely=soon")).toBe('error: --param icpc.timely: found "soon", expected a whole number of working days from 0 to 36500\n');
    expect(await refused("audit", "in", ...asOf, "--counting", "MO=strict")).toMatch(/^error: --counting \["MO"\]: found "strict", expected a source: MO-CWM/);
  });

  it("without a command, shows how it is used", async () => {
    expect(await refused()).toMatch(/^Usage: permanency \[options\] \[command\]\n/);
  });
});

describe("options", () => {
  it("reach the evaluation and stand in the report", async () => {
    const { out } = await permanency([
      "audit", "in", ...asOf, "--format", "json", "--known-by", "2026-04-01", "--param", "icpc.timely=10", "--param", "asfa.clock=entry",
      "--counting", "rsmo-506.060", "--holidays", "days",
    ], { files: { in: line("a"), days: "\ufeff2026-07-04\n\n# a comment\n2026-09-07 # Labor Day\r\n" } });
    const { reports: [report] } = JSON.parse(out) as { reports: { options: { params: object; counting: object } }[] };
    expect(report?.options).toMatchObject({ knownBy: "2026-04-01", holidays: 2, params: { "icpc.timely": 10, "asfa.clock": "entry" } });
    expect(new Set(Object.values(report?.options.counting ?? {}))).toEqual(new Set(["rsmo-506.060"]));
  });

  it("count by a convention for one source alone", async () => {
    const { code, out } = await permanency(["audit", "in", ...asOf, "--format", "json", "--counting", "MO-CWM=frcp-6"], { files: { in: quiet("a") } });
    expect(code).toBe(0);
    expect(out).toContain('"MO-CWM":"frcp-6"');
  });
});

describe("help and version", () => {
  it("go to stdout and are no error", async () => {
    const help = await permanency(["audit", "--help"]);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("Exit codes:\n  0  nothing to fail on");
    const version = await permanency(["--version"]);
    expect(version).toMatchObject({ code: 0, err: "" });
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
