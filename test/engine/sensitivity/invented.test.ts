/** What a sensitivity says beside its sentences, on invented rules: its order, what it leaves out, what is no choice. */
import { describe, expect, it } from "vitest";
import { sensitivity } from "../../../src/index.js";
import type { Deadline, EvaluateOptions, Rule, Sensitivity } from "../../../src/index.js";
import { dueAfter } from "../../../src/rules/index.js";
import type { Params } from "../../../src/rules/index.js";
import type { EventInput, TimelineInput } from "../../../src/schema.js";
import { parseTimeline } from "../../../src/schema.js";
import { expectPlain } from "../../support/plain.js";
import { deadline, done, dueIn, entered, packOf } from "../invented.js";

const tried = (rules: readonly Rule[], options: Partial<EvaluateOptions> = {}, more: Partial<TimelineInput> = {}, pack: Parameters<typeof packOf>[1] = {}): Sensitivity => {
  const timeline = parseTimeline({ schema: 1, caseId: "case-1", children: [{ id: "ana" }], events: [entered()], ...more });
  const found = sensitivity(timeline, { asOf: "2026-02-01", rules: packOf(rules, { countings: ["strict", "mcl-8.6"], ...pack }), ...options });
  expectPlain(found);
  return found;
};
const reading = { name: "x.reading", of: ["first", "second"], basis: "assumption", says: "The first." } as const;

describe("the duties", () => {
  const order = ({ duties }: Sensitivity) => duties.map(({ rule, outcome: { due } }) => `${rule} ${due ?? "none"}`);
  const rules = [
    deadline({ id: "x/c", due: () => undefined }), deadline({ id: "x/b", due: () => undefined }), deadline({ id: "x/d" }), deadline({ id: "x/a" }),
    deadline({ id: "x/e", due: ({ trigger }) => dueIn(5, trigger.on) }), deadline({ id: "x/f", due: ({ trigger }) => dueIn(15, trigger.on) }),
  ];

  it("are in the report's order: soonest due first, none last, then by id", () => {
    for (const list of [rules, [...rules].reverse()]) {
      expect(order(tried(list))).toEqual(["x/e 2026-01-06", "x/a 2026-01-11", "x/d 2026-01-11", "x/f 2026-01-16", "x/b none", "x/c none"]);
    }
  });

  it("that another reading alone raises are in that order too, each reading's by itself", () => {
    const elsewhere = (id: string, due: Deadline["due"]) => deadline({
      id, due, params: { reading: { ...reading, of: ["first", "second", "third"] } },
      occasions: ({ view, params }) => (params["reading"]?.reading === "first" ? [] : view.episodes.map((about) => ({ subject: {}, trigger: about.entry, about }))),
    });
    const late = elsewhere("x/late", ({ trigger }) => dueIn(20, trigger.on)), soon = elsewhere("x/soon", ({ trigger }) => dueIn(5, trigger.on));
    for (const list of [[late, soon], [soon, late]]) {
      const { duties, elsewhere: raised } = tried(list);
      expect(duties).toEqual([]);
      expect(raised.map(({ rule, value }) => `${rule} ${value}`)).toEqual(["x/soon second", "x/soon third", "x/late second", "x/late third"]);
      expect(raised[0]).not.toHaveProperty("citation");
    }
  });

  it("that another convention alone raises say where it is laid down", () => {
    const sunday = deadline({ occasions: (ctx) => (ctx.counting === "strict" ? [] : ctx.view.episodes.map((about) => ({ subject: {}, trigger: about.entry, about }))) });
    expect(tried([sunday]).elsewhere).toMatchObject([{ kind: "counting", name: "X", value: "mcl-8.6", citation: "MCL 8.6", says: "Overdue by 21 days, due 2026-01-11, under mcl-8.6 (MCL 8.6)." }]);
  });
});

describe("the day judged", () => {
  const holds = { source: "an extract", kinds: ["care-entered", "cs1-completed"] };

  it("is the last the record covers, where that is before the day asked for", () => {
    expect(tried([deadline()], {}, { holds: { ...holds, until: "2026-01-31" } })).toMatchObject({ asOf: "2026-02-01", judgedAsOf: "2026-01-31" });
    for (const more of [{}, { holds }, { holds: { ...holds, until: "2026-02-01" } }]) expect(tried([deadline()], {}, more)).not.toHaveProperty("judgedAsOf");
  });
});

describe("what is no choice", () => {
  it("one way of counting, one reading: nothing hangs on them", () => {
    const only: Params = { reading: { ...reading, of: ["first"] } };
    expect(tried([deadline({ params: only })], {}, {}, { countings: ["strict"] })).toMatchObject({ duties: [], elsewhere: [] });
    const [duty] = tried([deadline({ params: only })]).duties;
    expect(duty?.grounds.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["counting X"]);
  });

  it("a pack that names no other way of counting", () => {
    const { countings: _, ...pack } = packOf([deadline()], { countings: ["mcl-8.6"] });
    const timeline = parseTimeline({ schema: 1, caseId: "case-1", children: [{ id: "ana" }], events: [entered()] });
    expect(sensitivity(timeline, { asOf: "2026-02-01", rules: pack }).duties).toEqual([]);
  });
});

describe("what the caller set", () => {
  const within = { days: 10, basis: "source" } as const;
  const counted = (id: string, params: Params): Deadline => ({ ...deadline({ id, params }), due: ({ trigger }, ctx) => dueAfter(trigger.on, "it began", ctx.params["within"] as never, ctx) });
  const rules = [counted("x/one", { within }), counted("x/two", { within, reading })];

  it("for another rule is not in the way of this one", () => {
    const { duties } = tried(rules, { params: { "x/one.within": 5, "x.reading": "second" }, counting: "mcl-8.6" });
    expect(duties.map(({ rule, grounds }) => [rule, ...grounds.map(({ name, chosen, alternatives }) => `${name} ${chosen} ${alternatives.map(({ value, isDefault }) => `${value} ${isDefault ?? false}`).join()}`)])).toEqual([
      ["x/one", "X true strict true", "x/one.within true 10 true"], ["x/two", "X true strict true", "x.reading true first true"],
    ]);
  });

  it("of a source's own number gives no reason of its own; a reading does", () => {
    const { duties } = tried(rules, { params: { "x/one.within": 5 } });
    expect(duties.map(({ grounds }) => grounds.map((ground) => ("says" in ground ? ground.says : "")))).toEqual([["", ""], ["", "The first."]]);
  });

  it("of a clause that is of no source counts as the pack's own", () => {
    const { duties } = tried([deadline()], {}, {}, { sources: [] });
    expect(duties.map(({ grounds }) => grounds.map(({ name }) => name))).toEqual([["x"]]);
  });
});

it("what the record holds is judged the same: met stays met", () => {
  const events: EventInput[] = [entered(), done("2026-01-05")];
  expect(tried([deadline()], {}, { events }).duties).toMatchObject([{ outcome: { status: "met", metOn: "2026-01-05" }, changes: false, says: "Met under every documented reading." }]);
});
