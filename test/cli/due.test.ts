import { describe, expect, it } from "vitest";
import { line, quiet } from "./cases.js";
import { permanency } from "./terminal.js";

const entered = (on: string) => [
  { kind: "care-entered", on, child: "ana" }, { kind: "goal-set", on, child: "ana", role: "primary", goal: "reunification" },
];
const of = (caseId: string, on: string, more = {}) => line(caseId, { events: entered(on), ...more });
const due = (text: string, ...args: readonly string[]) =>
  permanency(["due", "in", "--as-of", "2026-05-02", "--only", "us-mo/concurrent-goal", ...args], { files: { in: text } });
const listed = (out: string) => [...out.matchAll(/^ {2}(\d{4}-\d\d-\d\d) {2}(.*?) {2}/gm)].map(([, day, stands]) => `${day} ${stands}`);

describe("due", () => {
  it("lists what is overdue or falls due by then over all cases, soonest first; the last day counts", async () => {
    const text = [of("late", "2026-03-20"), of("far", "2026-05-02"), of("today", "2026-04-02"), of("soon", "2026-04-10")].join("\n");
    const { code, out, err } = await due(text, "--within", "8");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/^Due by 2026-05-10, 8 days from 2026-05-02: 1 overdue, 2 to come, in 3 cases\n/);
    expect(listed(out)).toEqual(["2026-04-19 OVERDUE by 13 days", "2026-05-02 DUE today", "2026-05-10 DUE in 8 days"]);
    expect(listed((await due(text, "--within", "7")).out)).toHaveLength(2);
    // Thirty days ahead, unless told otherwise: the last one falls due on 1 June.
    expect(listed((await due(text)).out)).toHaveLength(4);
  });

  it("names the case, whom it is about, the clause, the duty and the place", async () => {
    const { out } = await due(of("soon", "2026-04-10"));
    expect(out).toContain("              case soon · child ana · MO-CWM-P04, MO-CPL-03 · us-mo/concurrent-goal:ana@2026-04-10 ·\n              in:1\n");
  });

  it("ends with 0 where nothing is overdue, with 2 or 3 where something could not be read", async () => {
    expect((await due(of("soon", "2026-04-10"))).code).toBe(0);
    expect(await due(quiet("a"))).toMatchObject({ code: 0, out: "Due by 2026-06-01, 30 days from 2026-05-02: nothing\n" });
    expect((await due(`${quiet("a")}\n{`)).code).toBe(2);
    expect((await due(`${of("late", "2026-03-20")}\n{`)).code).toBe(3);
  });

  it("gives each worker a list of their own; a case without one is in none of theirs", async () => {
    const text = [of("a", "2026-04-10", { attributes: { worker: "kim" } }), of("b", "2026-04-11"), of("c", "2026-04-12", { attributes: { worker: "amy" } })].join("\n");
    const { out } = await due(text, "--group-by", "worker");
    expect(out.match(/^(?:worker \w+|No worker on record)$/gm)).toEqual(["worker amy", "worker kim", "No worker on record"]);
  });

  it("lists advised duties as advised, and counts those without a date", async () => {
    const { out } = await permanency(["due", "in", "--as-of", "2026-05-02", "--force", "should"], { files: { in: of("a", "2026-04-30") } });
    expect(out).toMatch(/\(advised\)/);
    const used = { kind: "service-used", on: "2026-05-01", service: "mental-health", resource: "clinic" };
    const open = await permanency(["due", "in", "--as-of", "2026-05-02", "--only", "us-mo/resources-on-ssp"], { files: { in: line("a", { events: [...entered("2026-04-01"), used] }) } });
    expect(open.out).toContain("\n1 duty to be done without a due date yet\n");
  });

  it("as NDJSON ends with a count", async () => {
    const { out } = await due([of("b", "2026-04-11"), of("a", "2026-04-10")].join("\n"), "--format", "ndjson");
    const lines = out.trimEnd().split("\n").map((each) => JSON.parse(each) as Record<string, unknown>);
    expect(lines).toMatchObject([{ due: "2026-05-10", caseId: "a", duty: { id: "us-mo/concurrent-goal:ana@2026-04-10" } }, { caseId: "b" }, { end: { duties: 2, undated: 0 } }]);
  });
});
