import { describe, expect, it } from "vitest";
import { line, quiet } from "./cases.js";
import { permanency } from "./terminal.js";

const audit = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  permanency(["audit", "in", "--as-of", "2026-05-02", ...args], { files });
const found = async (text: string) => (await audit({ in: text }, "--format", "ndjson")).out;

describe("--baseline", () => {
  it("does not fail on what the earlier audit found, but on what is new", async () => {
    const before = await found(line("a"));
    expect((await audit({ in: line("a"), before })).code).toBe(1);
    expect((await audit({ in: line("a"), before }, "--baseline", "before")).code).toBe(0);
    expect((await audit({ in: `${line("a")}\n${line("b")}`, before }, "--baseline", "before")).code).toBe(1);
    const two = line("a", { children: [{ id: "ana" }, { id: "ben" }], events: ["ana", "ben"].map((child) => ({ kind: "care-entered", on: "2026-03-06", child })) });
    expect((await audit({ in: two, before }, "--baseline", "before")).code).toBe(1);
  });

  it("knows a breach by its duty: overdue then, late now, it is the same", async () => {
    const entered = { kind: "care-entered", on: "2026-03-06", child: "ana" };
    const primary = { kind: "goal-set", on: "2026-03-07", child: "ana", role: "primary", goal: "reunification" };
    const only = ["--only", "us-mo/concurrent-goal"] as const;
    const before = (await audit({ in: line("a", { events: [entered, primary] }) }, ...only, "--format", "ndjson")).out;
    const met = line("a", { events: [entered, primary, { kind: "goal-set", on: "2026-05-01", child: "ana", role: "concurrent", goal: "adoption" }] });
    expect((await audit({ in: met }, ...only)).code).toBe(1);
    expect((await audit({ in: met, before }, ...only, "--baseline", "before")).code).toBe(0);
  });

  it("knows what could not be decided too", async () => {
    const unknown = line("a", { holds: { source: "an extract", kinds: ["care-entered"] } });
    const before = await found(unknown);
    expect((await audit({ in: unknown }, "--fail-on", "unknown")).code).toBe(1);
    expect((await audit({ in: unknown, before }, "--fail-on", "unknown", "--baseline", "before")).code).toBe(0);
  });

  it("never passes over input that cannot be read", async () => {
    const before = await found(`${line("a")}\n{`);
    expect((await audit({ in: `${line("a")}\n{`, before }, "--baseline", "before")).code).toBe(2);
  });

  it("that is cut off, or no audit, is refused before anything is read", async () => {
    const before = await found(`${line("a")}\n${quiet("b")}`);
    const [first = "", second = "", last = ""] = before.trimEnd().split("\n");
    const refused = async (text: string): Promise<string> => {
      const { code, out, err } = await audit({ in: line("a"), before: text }, "--baseline", "before");
      expect([code, out]).toEqual([2, ""]);
      return err;
    };
    expect(await refused(`${first}\n${second}\n`)).toBe("error: --baseline: before is cut off: its last record, which counts its cases, is missing\n");
    expect(await refused(`${first}\n${last}\n`)).toBe("error: --baseline: before holds 1 of the 2 cases it counts\n");
    expect(await refused(`${before}${first}\n`)).toBe("error: --baseline: before goes on after its last record, on line 4\n");
    expect(await refused(line("a"))).toContain("before has on line 1 no report of an audit; `permanency audit --format ndjson` writes one");
    expect(await refused("{")).toContain("before has on line 1 no report of an audit");
    expect((await audit({ in: line("a") }, "--baseline", "gone")).err).toBe("error: --baseline: gone cannot be read: there is no such file\n");
  });
});
