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

  it("takes for new what could not be decided then, and is a breach now; not the other way round", async () => {
    const [breach, unknown] = [line("a"), line("a", { holds: { source: "an extract", kinds: ["care-entered"] } })];
    const codes = async (text: string, ...options: readonly string[]) => (await audit({ in: text, ...befores }, "--only", "us-mo/ssp-initial", "--fail-on", "unknown", ...options)).code;
    const found = async (text: string) => (await audit({ in: text }, "--only", "us-mo/ssp-initial", "--format", "ndjson")).out;
    const befores = { decided: await found(breach), undecided: await found(unknown) };
    expect([await codes(breach), await codes(breach, "--baseline", "undecided"), await codes(breach, "--baseline", "decided")]).toEqual([1, 1, 0]);
    expect([await codes(unknown), await codes(unknown, "--baseline", "undecided"), await codes(unknown, "--baseline", "decided")]).toEqual([1, 0, 0]);
  });

  it("does not know a breach that was waived then, nor fails on one waived now", async () => {
    const waivers = JSON.stringify([{ rule: "us-mo/ssp-initial", subject: { child: "ana" }, reason: "r", by: "the director", on: "2026-04-01" }]);
    const only = ["--only", "us-mo/ssp-initial"] as const;
    const waived = (await audit({ in: line("a"), waivers }, ...only, "--waivers", "waivers", "--format", "ndjson")).out;
    const again = await audit({ in: line("a"), waivers, before: waived }, ...only, "--waivers", "waivers", "--baseline", "before", "--format", "sarif");
    expect([again.code, (/"baselineState":"\w+"/.exec(again.out) ?? [])[0]]).toEqual([0, '"baselineState":"unchanged"']);
    expect((await audit({ in: line("a"), before: waived }, ...only, "--baseline", "before")).code).toBe(1);
  });

  it("is told of at the end: what is new, what is known, what did not come up again", async () => {
    const only = ["--only", "us-mo/ssp-initial"] as const;
    const before = (await audit({ in: `${line("a")}\n${line("c")}` }, ...only, "--format", "ndjson")).out;
    const { code, err, out } = await audit({ in: `${line("a")}\n${line("b")}`, before }, ...only, "--baseline", "before", "--format", "ndjson");
    expect([code, err]).toEqual([1, "New since the baseline: 1 violation. Known to it: 1 violation. Of its findings 1 did not come up again.\n"]);
    const marks = out.trim().split("\n").flatMap((text) => (JSON.parse(text) as { duties?: { known?: boolean }[] }).duties ?? []).map(({ known }) => known);
    expect(marks).toEqual([true, false]);
    expect((await audit({ in: line("a"), before: out }, ...only, "--baseline", "before")).code).toBe(0);
    expect((await audit({ in: line("a"), before }, ...only, "--baseline", "before")).out).toContain("OVERDUE by 27 days, known  Social Service Plan");
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
