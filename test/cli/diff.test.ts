import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { line } from "./cases.js";
import { permanency } from "./terminal.js";

const entered = { kind: "care-entered", on: "2026-04-10", child: "ana" };
const primary = { kind: "goal-set", on: "2026-04-11", child: "ana", role: "primary", goal: "reunification" };
const concurrent = { kind: "goal-set", on: "2026-05-01", child: "ana", role: "concurrent", goal: "adoption" };
const first = line("a", { events: [entered, primary] });
const diff = (before: string, after: string, ...args: readonly string[]) =>
  permanency(["diff", "before", "after", "--as-of", "2026-05-02", "--only", "us-mo/concurrent-goal", ...args], { files: { before, after } });

describe("diff", () => {
  it("tells what became of each duty, and ends with 0 where nothing is newly late", async () => {
    const { code, out, err } = await diff(first, line("a", { events: [entered, primary, concurrent] }));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Case a, 2026-05-02 to 2026-05-02 (after:1)\nMet (1)\n  Concurrent goal while reunification is the primary goal: open, due 2026-05-10 → met on 2026-05-01\n");
    expect(out.endsWith("Compared: 1 case, 1 changed, 0 only in the first, 0 only in the second\n")).toBe(true);
  });

  it("of two dates ends with 1 where a duty is newly late", async () => {
    const { code, out } = await diff(first, first, "--until", "2026-05-11");
    expect(code).toBe(1);
    expect(out).toContain("Case a, 2026-05-02 to 2026-05-11 (after:1)\nNewly late (1)\n");
  });

  it("tells of a case in which nothing changed only with --all", async () => {
    expect((await diff(first, first)).out).toBe("Compared: 1 case, 0 changed, 0 only in the first, 0 only in the second\n");
    expect((await diff(first, first, "--all")).out).toContain("Case a, 2026-05-02 to 2026-05-02 (after:1)\nNo duty changed\n");
  });

  it("tells of cases that only one file has, and compares a second case of one id with nothing", async () => {
    const [b, c] = [line("b"), line("c")];
    const { code, out, err } = await diff(`${first}\n${b}`, `${first}\n${c}\n${first}`);
    expect(code).toBe(0);
    expect(out).toBe("Case c (after:2): only in after\n\nCase b: only in before\nCompared: 1 case, 0 changed, 1 only in the first, 1 only in the second, 1 repeated\n");
    expect(err).toBe("after:3: case a comes up again; it is compared with nothing\n");
  });

  it("goes on past what cannot be read in either, and says so by its code", async () => {
    expect((await diff(`${first}\n{`, first)).code).toBe(2);
    expect((await diff(first, `{\n${first}`, "--until", "2026-05-11")).code).toBe(3);
    expect((await diff(first, "gone")).code).toBe(2);
  });

  it("as NDJSON is one change a line and a count", async () => {
    const { out } = await diff(`${first}\n${line("b")}`, line("a", { events: [entered, primary, concurrent] }), "--format", "ndjson");
    expect(out.trimEnd().split("\n").map((each) => JSON.parse(each) as unknown)).toMatchObject([
      { from: { file: "after", line: 1 }, difference: { caseId: "a", met: [{ id: "us-mo/concurrent-goal:ana@2026-04-11" }] } },
      { onlyBefore: "b" }, { end: { compared: 1, changed: 1, onlyBefore: 1, onlyAfter: 0, repeated: 0 } },
    ]);
  });

  it("as CSV is one row a difference under one head, and tells of cases that one file alone has", async () => {
    const { code, out } = await diff(`${first}\n${line("b")}`, `${first}\n${line("c")}`, "--until", "2026-05-11", "--format", "csv");
    expect(code).toBe(1);
    expect(parse<Record<string, string>>(out, { columns: true, record_delimiter: "\r\n" }).map((row) => [row["case_id"], row["of"], row["change"], row["before_status"], row["after_status"], row["line"]])).toEqual([
      ["a", "duty", "newly late", "open", "overdue", "1"], ["c", "case", "only after", "", "", "2"], ["b", "case", "only before", "", "", ""],
    ]);
    expect((await diff(first, first, "--format", "csv", "--all")).out).toBe(`${out.split("\r\n")[0]}\r\n`);
  });
});
