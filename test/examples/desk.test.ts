/** The examples for an analyst's desk and another system: a SQL extract, a notebook's plot, an endpoint, a nightly workflow. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { parseHTML } from "linkedom";
import { afterAll, describe, expect, it } from "vitest";
import { server } from "../../examples/endpoint/server.js";
import { tsx } from "../docs/running.js";

const AS_OF = "2026-11-23";
const folder = mkdtempSync(join(tmpdir(), "permanency-desk-"));
afterAll(() => rmSync(folder, { recursive: true }));
const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("examples/sql", () => {
  it("judges the cases of a query, and tells of the one whose code it does not know", async () => {
    const cases = join(folder, "cases.ndjson");
    const { code, out, err } = await tsx(["examples/sql/extract.ts", AS_OF, cases]);
    expect(err).toMatch(/^case 0109 is left out: \/events\/3\/goal: found "XX", expected one of "reunification"/);
    expect(out).toMatch(/\(us-mo\/concurrent-goal\)\n +3 +2 of 3 +66% +0 +1 +0 +0 +0 +102 +102 +2026-08-13\n/);
    // What the query cannot bring is undecided, not undone.
    expect(out).toMatch(/\(us-mo\/ssp-initial\)\n +\d+ +0 of 0 +- +0 +0 +0 +3 /);
    expect(code).toBe(2);

    const audited = await tsx(["src/cli/main.ts", "audit", cases, "--as-of", AS_OF, "--only", "us-mo/concurrent-goal", "--format", "ndjson"]);
    const records = audited.out.trim().split("\n").map((line) => JSON.parse(line) as { caseId?: string; violations?: string[]; broken?: object });
    expect(records.map(({ caseId, violations, broken }) => caseId === undefined ? Object.keys({ broken }) : [caseId, violations])).toEqual([
      ["0107", []], ["0108", ["us-mo/concurrent-goal:K2@2026-07-16"]], ["broken"], ["broken"],
    ]);
    expect(audited.code).toBe(3);
  });
});

describe("examples/notebook", () => {
  it("draws a bar for each rule that had fallen due, as long as its rate", async () => {
    const { code, out, err } = await tsx(["examples/notebook/timeliness.ts", "examples/caseload.ndjson", AS_OF]);
    expect([code, err]).toEqual([0, ""]);
    const { document } = parseHTML(out);
    const texts = [...document.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
    const rates = texts.flatMap((each) => /^(\d+) of (\d+)$/.exec(each)?.slice(1, 3).map(Number) ?? []);
    const widths = [...document.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("width")));
    expect(texts).toContain("Concurrent goal while reunification is the primary goal");
    expect(widths.length).toBeGreaterThan(30);
    expect(rates).toHaveLength(2 * widths.length);
    const full = Math.max(...widths);
    const expected = widths.map((_, index) => (rates[2 * index] ?? NaN) / (rates[2 * index + 1] ?? NaN));
    widths.forEach((width, index) => expect(width / full).toBeCloseTo(expected[index] ?? NaN, 5));
  });
});

describe("examples/endpoint", () => {
  const [stored = ""] = text("examples/caseload.ndjson").split("\n");
  const post = async (payload: string, asOf = AS_OF) =>
    await server().inject({ method: "POST", url: "/duties", query: { asOf }, headers: { "content-type": "application/json" }, payload });

  it("answers a case with its duties", async () => {
    const answer = await post(stored);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ caseId: "alder", asOf: AS_OF, violations: [{ rule: "us-mo/concurrent-goal", status: "overdue", due: "2026-11-15" }, { rule: "us-mo/ssp-initial" }] });
  });

  it("answers what is no case with everything that is wrong with it", async () => {
    const answer = await post(stored.replace('"schema":1', '"schema":2').replace("care-entered", "care-began"));
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ issues: { path: string }[] }>().issues.map(({ path }) => path)).toEqual(expect.arrayContaining(["/schema", expect.stringMatching(/^\/events\/\d+\/kind$/)]));
  });

  it("answers a day that is none, and a text that is no JSON, as the caller's fault", async () => {
    const none = await post(stored, "2026-02-30");
    expect([none.statusCode, none.json<{ error: string }>().error]).toEqual([400, expect.stringMatching(/asOf.*2026-02-30/)]);
    expect((await post("{")).statusCode).toBe(400);
  });

  it("answers cases side by side as it answers one", async () => {
    const lines = text("examples/caseload.ndjson").trim().split("\n").slice(0, 6);
    const alone = [];
    for (const line of lines) alone.push((await post(line)).body);
    expect((await Promise.all(lines.map((line) => post(line)))).map(({ body }) => body)).toEqual(alone);
  });
});

describe("examples/pipeline", () => {
  const workflow = text("examples/pipeline/nightly-audit.yml");

  it("is a workflow as GitHub takes them", () => {
    expect(validateWorkflow(workflow).errors).toEqual([]);
    expect(validateWorkflow(workflow.replace("runs-on:", "run-on:")).errors).not.toEqual([]);
  });
});

