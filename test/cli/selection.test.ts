/** What is asked, and what ends the command with code 1. */
import { describe, expect, it } from "vitest";
import { line, quiet } from "./cases.js";
import { permanency } from "./terminal.js";

const asOf = ["--as-of", "2026-05-02"] as const;
const audit = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => permanency(["audit", "in", ...asOf, ...args], { files });

interface Told {
  readonly reports: readonly { readonly duties: readonly { readonly rule: string; readonly force: string }[]; readonly checklists: readonly { readonly id: string }[]; readonly inapplicable: readonly { readonly rule: string }[] }[];
}

async function asked(...args: readonly string[]) {
  const { out, err } = await audit({ in: line("a") }, "--format", "json", ...args);
  expect(err).toBe("");
  const { reports: [report] } = JSON.parse(out) as Told;
  const duties = report?.duties ?? [];
  return {
    rules: new Set([...duties, ...report?.inapplicable ?? []].map(({ rule }) => rule)), forces: new Set(duties.map(({ force }) => force)),
    checklists: report?.checklists.map(({ id }) => id),
  };
}

describe("--only and --except", () => {
  it("ask these alone, and all but these", async () => {
    expect((await asked("--only", "us-mo/concurrent-goal,us-mo/72-hour-goal")).rules).toEqual(new Set(["us-mo/concurrent-goal", "us-mo/72-hour-goal"]));
    const all = (await asked()).rules;
    const fewer = (await asked("--except", "us-mo/concurrent-goal", "--except", "us-mo/72-hour-goal")).rules;
    expect(new Set([...fewer, "us-mo/concurrent-goal", "us-mo/72-hour-goal"])).toEqual(all);
    expect(fewer.size).toBe(all.size - 2);
    expect((await asked("--only", "us-mo/concurrent-goal,us-mo/72-hour-goal", "--except", "us-mo/72-hour-goal")).rules).toEqual(new Set(["us-mo/concurrent-goal"]));
  });

  it("name checklists too", async () => {
    expect(await asked("--only", "us-mo/reasonable-efforts")).toMatchObject({ rules: new Set(), checklists: ["us-mo/reasonable-efforts"] });
    expect((await asked("--except", "us-mo/reasonable-efforts")).checklists).toEqual([]);
  });

  it("leave an option for a rule that is not asked alone, and say what no rule has", async () => {
    expect((await audit({ in: line("a") }, "--only", "us-mo/72-hour-goal", "--param", "icpc.timely=9")).code).toBe(1);
    expect((await audit({ in: line("a") }, "--only", "us-mo/concurrent-goal", "--param", "icpc=9")).err).toMatch(/^error: --param icpc: found 9, expected one of/);
  });

  it("refuse a name that no rule has, and nothing left to ask", async () => {
    expect(await audit({ in: line("a") }, "--only", "us-mo/concurent-goal")).toMatchObject({
      code: 2, out: "", err: 'error: --only: found "us-mo/concurent-goal", expected the id of a rule or checklist of us-mo; `permanency rules` lists them\n',
    });
    expect((await audit({ in: line("a") }, "--only", "us-mo/concurrent-goal", "--except", "us-mo/concurrent-goal")).err)
      .toBe("error: --only: found nothing left to ask, expected a rule at least\n");
  });
});

it("--force asks rules of one force", async () => {
  expect((await asked("--force", "must")).forces).toEqual(new Set(["must"]));
  expect((await asked("--force", "should")).forces).toEqual(new Set(["should"]));
});

describe("--fail-on", () => {
  const overdue = line("a");
  const late = line("a", { events: [
    { kind: "care-entered", on: "2026-03-06", child: "ana" }, { kind: "goal-set", on: "2026-03-07", child: "ana", role: "primary", goal: "reunification" },
    { kind: "goal-set", on: "2026-04-20", child: "ana", role: "concurrent", goal: "adoption" },
  ] });
  const unknown = line("a", { holds: { source: "a placement extract", kinds: ["care-entered"] } });
  const rule = ["--only", "us-mo/concurrent-goal,us-mo/72-hour-goal"] as const;

  it.each<[what: string | undefined, overdue: number, late: number, unknown: number]>([
    [undefined, 1, 1, 0], ["violation", 1, 1, 0], ["overdue", 1, 0, 0], ["unknown", 1, 1, 1], ["none", 0, 0, 0],
  ])("%s", async (what, ...codes) => {
    const typed = what === undefined ? [] : ["--fail-on", what];
    const lateAlone = ["--only", "us-mo/concurrent-goal"];
    expect([
      (await audit({ in: overdue }, ...rule, ...typed)).code, (await audit({ in: late }, ...lateAlone, ...typed)).code, (await audit({ in: unknown }, ...rule, ...typed)).code,
    ]).toEqual(codes);
    // Input that cannot be read is never passed over.
    expect((await audit({ in: `${quiet("b")}\n{` }, ...typed)).code).toBe(2);
  });
});

describe("--waivers", () => {
  const waiver = { rule: "us-mo/72-hour-goal", subject: { child: "ana" }, reason: "r", by: "the court", on: "2026-04-01" };

  it("let a breach stand; of a rule that is not asked, nothing is said", async () => {
    const files = { in: line("a"), waivers: JSON.stringify([waiver]) };
    expect((await audit(files, "--only", "us-mo/72-hour-goal", "--waivers", "waivers")).code).toBe(0);
    const { out } = await audit(files, "--only", "us-mo/concurrent-goal", "--waivers", "waivers");
    expect(out).not.toContain("Waivers that cover nothing any more");
    expect((await audit({ ...files, waivers: JSON.stringify([{ ...waiver, rule: "us-mo/no-such-rule" }]) }, "--waivers", "waivers")).out).toContain("Waivers that cover nothing any more");
  });

  it.each<[told: string, waivers: string]>([
    ["--waivers: waivers cannot be read: ", "{"],
    ["--waivers: found an object, expected a list of waivers", "{}"],
    ["--waivers [0].on: found \"soon\", expected a real date", JSON.stringify([{ ...waiver, on: "soon" }])],
  ])("%s", async (told, waivers) => {
    const { code, out, err } = await audit({ in: line("a"), waivers }, "--waivers", "waivers");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`error: ${told}`);
  });
});
