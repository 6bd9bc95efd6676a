/** Of two reports of a case, which duty and which waiver of the one is which of the other. */
import { describe, expect, it } from "vitest";
import { diff } from "../../src/index.js";
import type { Change, Duty, Report, WaiverUse } from "../../src/index.js";
import { deadline, entered, reported } from "./invented.js";

describe("which duty is which", () => {
  const report = reported(deadline(), { events: [entered()] }, "2026-02-01");
  const [duty] = report.duties as [Duty];
  const of = (...duties: readonly Partial<Duty>[]): Report => ({ ...report, duties: duties.map((each) => ({ ...duty, ...each })) });
  const idsOf = (changes: readonly Change[]) => changes.map(({ id }) => id);

  it("one that both reports have is no other's earlier self", () => {
    const difference = diff(of({ id: "x/rule:ana@2026-01-01~a" }), of({ id: "x/rule:ana@2026-01-01~a" }, { id: "x/rule:ana@2026-01-01~b" }));
    expect(idsOf(difference.raised)).toEqual(["x/rule:ana@2026-01-01~b"]);
    expect(difference.renamed).toEqual([]);
  });

  it("under another id it is the same only where its stem, its trigger and how it stands are", () => {
    const before = of({ id: "x/rule:ana@2026-01-01~a" });
    const renamed = (more: Partial<Duty>) => diff(before, of({ id: "x/rule:ana@2026-01-01", ...more })).renamed.length;
    expect(renamed({})).toBe(1);
    expect(renamed({ id: "x/rule:ana@2026-01-02" })).toBe(0);
    expect(renamed({ status: "late" })).toBe(0);
    expect(renamed({ trigger: { fact: { kind: "care-entered", on: "2026-01-01" as never, id: "other" }, on: "2026-01-01" as never, what: "it began" } })).toBe(0);
  });

  it("two alike are two: each takes one earlier self", () => {
    const difference = diff(of({ id: "x/rule:ana@2026-01-01" }), of({ id: "x/rule:ana@2026-01-01~a" }, { id: "x/rule:ana@2026-01-01~b" }));
    expect([difference.renamed.length, difference.raised.length]).toEqual([1, 1]);
  });

  it("waivers are told apart by what they say, in whatever order", () => {
    const use = (reason: string, why = "it covers a breach"): WaiverUse => (
      { waiver: { duty: duty.id, reason, by: "the supervisor", on: "2026-01-15" }, standing: "applied", why, duties: [duty.id] });
    const under = (...waivers: readonly WaiverUse[]): Report => ({ ...report, waivers });
    const { waivers } = diff(under(use("a"), use("b"), use("c")), under(use("c"), use("b", "it expired"), use("d")));
    expect(waivers).toEqual({ added: [use("d")], gone: [use("a")], turned: [{ before: use("b"), after: use("b", "it expired") }] });
  });
});
