import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { line } from "./cases.js";
import { permanency } from "./terminal.js";

const events = [
  { kind: "care-entered", on: "2026-04-10", child: "ana" }, { kind: "goal-set", on: "2026-04-11", child: "ana", role: "primary", goal: "reunification" },
];
const forecast = (text: string, ...args: readonly string[]) =>
  permanency(["forecast", "in", "--only", "us-mo/concurrent-goal", ...args], { files: { in: text } });

describe("forecast", () => {
  it("shows what is to come, with the days on which it turns", async () => {
    const { code, out, err } = await forecast(line("a", { events }), "--from", "2026-05-02", "--to", "2026-06-01");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Case a, from 2026-05-02 to 2026-06-01, rules us-mo \d+\.\d+\.\d+ \(in:1\)\n/);
    expect(out).toContain("  2026-05-10  Concurrent goal while reunification is the primary goal\n              certain: 2026-05-02 open, 2026-05-11 overdue\n");
  });

  it("begins on --as-of where no first day is given", async () => {
    expect((await forecast(line("a", { events }), "--as-of", "2026-05-02", "--to", "2026-06-01")).out).toContain("from 2026-05-02 to 2026-06-01");
  });

  it("says so of a case in which nothing is to come", async () => {
    expect((await forecast(line("a", { events: [] }), "--from", "2026-05-02", "--to", "2026-06-01")).out).toContain("Nothing is asked for in these days, as far as is on record.\n");
  });

  it("as NDJSON is one case a line and a count; --case takes one", async () => {
    const text = ["a", "b"].map((caseId) => line(caseId, { events })).join("\n");
    const { out } = await forecast(text, "--from", "2026-05-02", "--to", "2026-06-01", "--format", "ndjson", "--case", "b");
    expect(out.trimEnd().split("\n").map((each) => JSON.parse(each) as unknown)).toMatchObject([{ from: { file: "in", line: 2 }, forecast: { caseId: "b", duties: [{ certainty: "certain" }] } }, { end: { cases: 1 } }]);
  });

  it("as CSV is one row a duty under one head, whatever the case", async () => {
    const text = ["a", "b"].map((caseId) => line(caseId, { events })).join("\n");
    const { code, out, err } = await forecast(text, "--from", "2026-05-02", "--to", "2026-06-01", "--format", "csv");
    expect([code, err]).toEqual([0, ""]);
    const rows = parse<Record<string, string>>(out, { columns: true, record_delimiter: "\r\n" });
    expect(rows.map((row) => [row["case_id"], row["due"], row["first_status"], row["breach_on"], row["line"]])).toEqual([["a", "2026-05-10", "open", "2026-05-11", "1"], ["b", "2026-05-10", "open", "2026-05-11", "2"]]);
    expect((await forecast(line("a", { events: [] }), "--from", "2026-05-02", "--to", "2026-06-01", "--format", "csv")).out).toBe(`${out.split("\r\n")[0]}\r\n`);
  });

  it.each<[told: string, args: readonly string[]]>([
    ["required option '--from <date>' not specified", ["--to", "2026-06-01"]],
    ["required option '--to <date>' not specified", ["--from", "2026-05-02"]],
    ["to: found \"2026-05-01\", expected a day not before 2026-05-02", ["--from", "2026-05-02", "--to", "2026-05-01"]],
    ["from: found \"May\", expected a real date", ["--from", "May", "--to", "2026-05-01"]],
    ["--case: found \"z\", expected a case of in", ["--from", "2026-05-02", "--to", "2026-06-01", "--case", "z"]],
  ])("%s", async (told, args) => {
    const { code, err } = await forecast(line("a", { events }), ...args);
    expect(code).toBe(2);
    expect(err).toContain(`error: ${told.startsWith("to:") || told.startsWith("from:") ? "--" : ""}${told}`);
  });

  it("goes on past what cannot be read, and ends with 2", async () => {
    const { code, out, err } = await forecast(`{\n${line("a", { events })}`, "--from", "2026-05-02", "--to", "2026-06-01");
    expect(code).toBe(2);
    expect(err).toContain("in:1: not usable as JSON");
    expect(out).toContain("Case a,");
  });
});
