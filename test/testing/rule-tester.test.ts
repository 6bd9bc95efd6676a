/** The rule tester: each table passes for what it names, fails for all else, and says why. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleCounty } from "../../examples/own-pack/pack.js";
import type { EventInput } from "../../src/schema.js";
import type { CaseRow, RuleTables } from "../../src/testing/index.js";
import { lawsOf, ruleTester, timelines } from "../../src/testing/index.js";
import { node, root } from "../docs/running.js";
import { broken } from "./broken.js";
import { ended } from "./runner.js";

const RULE = "example-county/first-visit";
const LAWS = "holds to the laws of every rule";
const TABLES = /> (met|violates|unknown|open|asksNothing) >/;

const entered: EventInput = { kind: "care-entered", on: "2026-03-02", child: "ana" };
const placed: EventInput = { kind: "placement-started", on: "2026-03-02", setting: "foster-home" };
const visited: EventInput = { kind: "visit-held", on: "2026-03-09", with: ["child"] };

const cases = {
  met: { events: [entered, placed, visited], asOf: "2026-03-31" },
  late: { events: [entered, placed, { ...visited, on: "2026-03-11" }], asOf: "2026-03-31" },
  overdue: { events: [entered, placed], asOf: "2026-03-10" },
  unknown: { events: [entered, placed, { ...placed, setting: "shelter" } as EventInput], asOf: "2026-03-31" },
  open: { events: [entered, placed], asOf: "2026-03-09" },
  lapsed: { events: [entered, placed, { kind: "care-exited", on: "2026-03-04", child: "ana" } as EventInput], asOf: "2026-03-31" },
  none: { events: [entered], asOf: "2026-03-31" },
} as const;

/** How one row of one table ends. */
const failure = (table: keyof RuleTables, row: CaseRow): string | undefined =>
  ended((runner) => { ruleTester(runner).rule(exampleCounty, RULE, { [table]: [row] }); }, TABLES)[0]?.failed;

describe("a table", () => {
  const passes: Readonly<Record<keyof RuleTables, readonly (keyof typeof cases)[]>> = {
    met: ["met"], violates: ["late", "overdue"], unknown: ["unknown"], open: ["open"], asksNothing: ["lapsed", "none"],
  };
  for (const [table, its] of Object.entries(passes) as (readonly [keyof RuleTables, readonly string[]])[]) {
    it(`passes for its own cases, and for no others: ${table}`, () => {
      const passed = Object.entries(cases).filter(([, row]) => failure(table, row) === undefined).map(([name]) => name);
      expect(passed).toEqual(its);
    });
  }

  it("fails for a rule that raised nothing, saying so and why", () => {
    expect(failure("met", cases.none)).toBe("Expected a duty that is met, and the rule raised none. No child in care has been placed.");
  });

  it("fails telling what was raised, as the command line tells it", () => {
    expect(failure("violates", cases.met)).toMatch(
      /^Expected a duty that is overdue, missed or late, as the row says\.\nexample-county\/first-visit:ana@2026-03-02: it is met\nThe rule raised:\n\nCase row, as of 2026-03-31, rules example-county 1\.0\.0\n/,
    );
    expect(failure("asksNothing", cases.open)).toMatch(/^Expected the rule to ask nothing; example-county\/first-visit:ana@2026-03-02 is open\.\nThe rule raised:[^]*DUE today/);
    const anew: EventInput = { ...placed, on: "2026-03-20" };
    expect(failure("met", { ...cases.met, events: [...cases.met.events, anew] })).toMatch(/^Expected nothing overdue, missed, late or unknown; example-county\/first-visit:ana@2026-03-20 is overdue\./);
  });
});

describe("what a row expects", () => {
  const told: readonly (readonly [Partial<CaseRow>, Partial<CaseRow>, string])[] = [
    [{ due: "2026-03-09" }, { due: "2026-03-10" }, "its due date is \"2026-03-09\", expected \"2026-03-10\""],
    [{ due: "2026-03-09" }, { due: null }, "its due date is \"2026-03-09\", expected nothing"],
    [{ metOn: "2026-03-11" }, { metOn: "2026-03-12" }, "the day it was met is \"2026-03-11\", expected \"2026-03-12\""],
    [{ daysLate: 2 }, { daysLate: 1 }, "the days it is late is 2, expected 1"],
    [{ missing: [] }, { missing: ["visit"] }, "what is missing is [], expected [\"visit\"]"],
    [{ on: "2026-03-02" }, { on: "2026-03-03" }, "the day it was raised is \"2026-03-02\", expected \"2026-03-03\""],
    [{ subject: { child: "ana" } }, { subject: { child: "ben" } }, "its child is \"ana\", expected \"ben\""],
    [{ subject: {} }, { subject: { person: "gran" } }, "its person is nothing, expected \"gran\""],
    [{ subject: {} }, { subject: { household: "home" } }, "its household is nothing, expected \"home\""],
    [{}, { dueAt: "2026-03-09T10:00-06:00" }, "its due instant is nothing, expected \"2026-03-09T10:00-06:00\""],
    [{ raises: 1 }, { raises: 2 }, "Expected 2 duties, and the rule raised 1."],
    [{}, { needs: "a fact" }, "what it needs is nothing, expected \"a fact\""],
  ];
  it("passes as it is, and fails as it is not, naming it", () => {
    for (const [is, isNot, says] of told) {
      expect(failure("violates", { ...cases.late, ...is } as CaseRow)).toBeUndefined();
      expect(failure("violates", { ...cases.late, ...isNot } as CaseRow)).toContain(says);
    }
  });

  it("names the fact that would decide, by a part of it or a pattern", () => {
    expect(failure("unknown", { ...cases.unknown, needs: "placements of one day" })).toBeUndefined();
    expect(failure("unknown", { ...cases.unknown, needs: /^which/ })).toBeUndefined();
    expect(failure("unknown", { ...cases.unknown, needs: /^that/ })).toContain("what it needs is \"which of the placements of one day stands\", expected /^that/");
  });

  it("narrows a breach to one kind", () => {
    expect(failure("violates", { ...cases.late, status: "late" } as CaseRow)).toBeUndefined();
    expect(failure("violates", { ...cases.late, status: "missed" } as CaseRow)).toContain("it is late");
  });

  it("is judged under the row's own options", () => {
    expect(failure("open", { ...cases.overdue, options: { holidays: ["2026-03-04"] } })).toBeUndefined();
    expect(failure("open", { ...cases.overdue, options: { holidays: ["2026-13-04"] } })).toMatch(/^holidays\[0\]: found "2026-13-04"/);
  });

  it("may be of a whole timeline, which is parsed", () => {
    const timeline = { schema: 1 as const, caseId: "whole", children: [{ id: "zoe" }], events: [{ ...entered, child: "zoe" }, placed, visited] as EventInput[] };
    expect(failure("met", { timeline, asOf: "2026-03-31", subject: { child: "zoe" } })).toBeUndefined();
    expect(failure("met", { timeline: { ...timeline, children: [] }, asOf: "2026-03-31" })).toMatch(/^\/children: found an empty list/);
  });
});

describe("the laws", () => {
  const run = (pack = exampleCounty, laws = {}) =>
    ended((runner) => { ruleTester(runner).rule(pack, RULE, { met: [cases.met] }, { seed: 20261123, runs: 100, ...laws }); }, new RegExp(LAWS));

  it("come with every rule, and hold for a sound one", () => {
    const results = run();
    expect(results.map(({ name }) => name.split(" > ").at(-1))).toEqual(lawsOf(exampleCounty, timelines.federal()).map(({ name }) => name));
    expect(results.filter(({ failed }) => failed !== undefined)).toEqual([]);
  });

  it("are tried on cases in which an exit always names whose it is, as the tables' own does", () => {
    const { events, asOf } = cases.lapsed;
    const results = ended((runner) => { ruleTester(runner).rule(exampleCounty, RULE, { asksNothing: [{ events, asOf }] }, { seed: 1 }); });
    expect(results.filter(({ failed }) => failed !== undefined)).toEqual([]);
  });

  it("catch a rule that the tables pass", () => {
    const { pack } = broken["every duty with an action"] ?? { pack: exampleCounty };
    const failed = run(pack).flatMap((one) => (one.failed === undefined ? [] : [one]));
    expect(failed.map(({ name }) => name.split(" > ").at(-1))).toEqual(["every duty with an action has a remedy, and the remedy works"]);
    expect(failed[0]?.failed).toMatch(/Property failed after \d+ tests[^]*is still/);
  });
});

describe("a rule", () => {
  it("must be in the pack", () => {
    expect(() => { ruleTester({ describe, it }).rule(exampleCounty, "example-county/second-visit", {}); })
      .toThrow("No rule example-county/second-visit in the pack example-county; it has example-county/first-visit, example-county/supervisor-conference");
  });

  it("is tested under any runner: node's own", async () => {
    const folder = mkdtempSync(join(tmpdir(), "permanency-runner-"));
    const test = (row: string) => `
      import { describe, it } from "node:test";
      import { ruleTester } from "permanency/testing";
      import { exampleCounty } from ${JSON.stringify(join(root, "examples/own-pack/pack.ts"))};
      ruleTester({ describe, it }).rule(exampleCounty, "${RULE}", { ${row}: [{ events: ${JSON.stringify(cases.overdue.events)}, asOf: "2026-03-10" }] }, { runs: 5, seed: 1 });`;
    try {
      writeFileSync(join(folder, "red.test.mts"), test("met"));
      writeFileSync(join(folder, "green.test.mts"), test("violates"));
      const loader = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
      const [green, red] = await Promise.all(["green", "red"].map((name) => node(["--no-warnings", "--import", loader, "--test", join(folder, `${name}.test.mts`)], folder)));
      expect([green?.code, red?.code]).toEqual([0, 1]);
      expect(green?.out).toMatch(/pass (1[4-9]|[2-9]\d)/);
      expect(red?.out).toContain("Expected nothing overdue, missed, late or unknown");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});

describe("without a runner", () => {
  it("says what it needs", () => {
    expect(() => ruleTester()).toThrow("No global describe and it: give the runner's own, ruleTester({ describe, it })");
  });

  it("takes the runner's own where they are global", () => {
    const names: string[] = [];
    const globals = { describe: (_: string, body: () => void) => { body(); }, it: (name: string) => { names.push(name); } };
    Object.assign(globalThis, globals);
    try {
      ruleTester().pack(exampleCounty);
    } finally {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    }
    expect(names).toContain("gives a rule the force of its clauses");
  });
});
