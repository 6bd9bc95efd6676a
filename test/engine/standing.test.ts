/** Standing duties: while a condition holds something must hold too, and breaches are spans (S8), on invented rules. */
import { describe, expect, it } from "vitest";
import { dayOf, FOREVER, plusDays } from "../../src/calendar/index.js";
import type { CivilDate, Span } from "../../src/calendar/index.js";
import type { EventInput } from "../../src/schema.js";
import { dropped, dueIn, entered, exited, goal, judged, reported, standing, told } from "./invented.js";

const rows = (events: readonly EventInput[], asOf: string, rule = standing()) => judged(rule, [entered(), ...events], asOf).map(told);
const day = (text: string) => dayOf(text as CivilDate);

describe("the first duty of a condition", () => {
  it.each<[string, EventInput[], string, string[]]>([
    ["open on its due date", [], "2026-01-11", ["open 2026-01-01 due 2026-01-11"]],
    ["overdue the day after", [], "2026-01-12", ["overdue 2026-01-01 due 2026-01-11 1 late"]],
    ["met by what holds on the due date, on the day that came to hold", [goal("2026-01-11")], "2026-02-01", ["met 2026-01-01 due 2026-01-11 met 2026-01-11"]],
    ["before the due date: by what holds now", [goal("2026-01-03")], "2026-01-04", ["met 2026-01-01 due 2026-01-11 met 2026-01-03"]],
    ["not by what no longer holds", [goal("2026-01-03"), dropped("2026-01-05")], "2026-01-06", ["open 2026-01-01 due 2026-01-11"]],
    ["late when it comes to hold the day after", [goal("2026-01-12")], "2026-02-01", ["late 2026-01-01 due 2026-01-11 met 2026-01-12 1 late"]],
    ["ended in time, the day before decides: nothing held", [exited("2026-01-11")], "2026-02-01", ["lapsed 2026-01-01 due 2026-01-11"]],
    ["or it held", [goal("2026-01-10"), exited("2026-01-11")], "2026-02-01", ["met 2026-01-01 due 2026-01-11 met 2026-01-10"]],
    ["or it held no longer", [goal("2026-01-05"), dropped("2026-01-10"), exited("2026-01-11")], "2026-02-01", ["lapsed 2026-01-01 due 2026-01-11"]],
    ["ended the day after its due date: missed", [exited("2026-01-12")], "2026-02-01", ["missed 2026-01-01 due 2026-01-11 1 late"]],
    ["ended five days after", [exited("2026-01-16")], "2026-02-01", ["missed 2026-01-01 due 2026-01-11 5 late"]],
    ["late in a stay that has ended", [goal("2026-01-14"), exited("2026-01-20")], "2026-02-01", ["late 2026-01-01 due 2026-01-11 met 2026-01-14 3 late"]],
  ])("%s", (_name, events, asOf, expected) => {
    expect(rows(events, asOf)).toEqual(expected);
  });

  it("is known to the day", () => {
    for (const on of ["2026-01-05", "2026-01-15"]) expect(judged(standing(), [entered(), goal(on)], "2026-02-01")[0]?.precision).toBe("day");
  });

  it("in time by its date, recorded late: met, and backdated", () => {
    const flag = (recordedOn: string) => judged(standing(), [entered(), goal("2026-01-05", { recordedOn })], "2026-03-01")[0]?.backdated;
    expect(flag("2026-01-12")).toBe(true);
    expect(flag("2026-01-11")).toBeUndefined();
  });

  it("with all in effect lacks nothing, in time or late", () => {
    for (const on of ["2026-01-05", "2026-01-15"]) expect(judged(standing(), [entered(), goal(on)], "2026-02-01")[0]?.missing).toEqual([]);
  });

  it("what takes effect only later does not meet it yet, nor is it late before its due date", () => {
    const delayed = standing({
      heldBy: ({ about }) => [{ name: "a plan", kinds: ["goal-set"], held: about.goals("concurrent").map(({ by, span }) => ({ by, span: { from: plusDays(by.on, 5), to: span.to } })) }],
    });
    expect(rows([goal("2026-01-03")], "2026-01-04", delayed)).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(rows([goal("2026-01-03")], "2026-01-08", delayed)).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-03"]);
  });

  it("of no parts is met on its due date", () => {
    expect(rows([], "2026-02-01", standing({ heldBy: () => [] }))).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-11"]);
  });

  it("wants all that must hold at once", () => {
    const two = standing({
      heldBy: ({ about, span }) => [
        { name: "a plan", kinds: ["goal-set"], held: about.goals("concurrent") },
        { name: "a form", kinds: ["cs1-completed"], held: about.facts("cs1-completed").map((by) => ({ span: { from: by.on, to: span.to }, by })) },
      ],
    });
    const form = (on: string): EventInput => ({ kind: "cs1-completed", child: "ana", on });
    expect(rows([goal("2026-01-03"), form("2026-01-08")], "2026-02-01", two)).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-08"]);
    expect(rows([goal("2026-01-14"), form("2026-01-08")], "2026-02-01", two)).toEqual(["late 2026-01-01 due 2026-01-11 met 2026-01-14 3 late"]);
    const [late] = judged(two, [entered(), goal("2026-01-14"), { ...form("2026-01-08"), recordedOn: "2026-01-20" }], "2026-02-01");
    expect(late?.status).toBe("late");
    expect(late).not.toHaveProperty("backdated");
    expect(judged(two, [entered(), form("2026-01-08")], "2026-02-01")).toMatchObject([{ status: "overdue", missing: ["a plan"] }]);
    expect(judged(two, [entered(), goal("2026-01-03"), form("2026-01-03"), dropped("2026-01-20")], "2026-02-01").at(-1)?.trigger?.what).toBe("no longer in place: a plan");
    const neither = standing({ heldBy: (condition, ctx) => two.heldBy(condition, ctx).map((holding) => ({ ...holding, held: holding.held.map(({ by }) => ({ by, span: { from: day("2026-01-03"), to: day("2026-01-20") } })) })) });
    expect(judged(neither, [entered(), goal("2026-01-03"), form("2026-01-03")], "2026-02-01").at(-1)?.trigger?.what).toBe("no longer in place: a plan and a form");
  });

  it("by what came to hold first, of several that hold", () => {
    const twice = standing({
      heldBy: ({ about, span }) => [{
        name: "a plan", kinds: ["goal-set"], held: about.facts("cs1-completed").map((by) => ({ span: { from: by.on, to: span.to }, by })).reverse(),
      }],
    });
    const form = (on: string): EventInput => ({ kind: "cs1-completed", child: "ana", on });
    expect(rows([form("2026-01-04"), form("2026-01-08")], "2026-02-01", twice)).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-04"]);
    expect(rows([form("2026-01-04"), form("2026-01-12")], "2026-02-01", twice)).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-04"]);
  });

  it("says what was looked at: of what does not hold on the day that decides, five at most", () => {
    const seven = Array.from({ length: 7 }, (_, index) => [goal(`2026-01-${String(12 + 2 * index).padStart(2, "0")}`), dropped(`2026-01-${13 + 2 * index}`)]).flat();
    const [first] = judged(standing({ due: ({ span }) => dueIn(60, span.from) }), [entered(), ...seven], "2026-02-01");
    expect(first).toMatchObject({ status: "open", precision: "day" });
    expect(first?.evidence).toHaveLength(5);
    expect(first?.evidence[0]).toEqual({ part: "a plan", fact: { kind: "goal-set", on: "2026-01-12" }, counted: false, why: "not in effect on the day that decides" });
    expect(judged(standing(), [entered(), goal("2026-01-03"), dropped("2026-01-05"), goal("2026-01-07")], "2026-02-01")[0]?.evidence)
      .toEqual([{ part: "a plan", fact: { kind: "goal-set", on: "2026-01-07" }, counted: true }]);
  });
});

describe("a later gap is a duty of its own, due on its first day", () => {
  it.each<[string, EventInput[], string, string[]]>([
    ["one that begins on the due date belongs to the first duty", [goal("2026-01-03"), dropped("2026-01-11")], "2026-02-01", ["overdue 2026-01-01 due 2026-01-11 21 late"]],
    ["the day after is another's", [goal("2026-01-03"), dropped("2026-01-12")], "2026-02-01",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-03", "overdue 2026-01-12 due 2026-01-12 20 late"]],
    ["open on its first day", [goal("2026-01-03"), dropped("2026-01-20")], "2026-01-20", ["met 2026-01-01 due 2026-01-11 met 2026-01-03", "open 2026-01-20 due 2026-01-20"]],
    ["overdue the day after", [goal("2026-01-03"), dropped("2026-01-20")], "2026-01-21", ["met 2026-01-01 due 2026-01-11 met 2026-01-03", "overdue 2026-01-20 due 2026-01-20 1 late"]],
    ["late when closed again", [goal("2026-01-03"), dropped("2026-01-20"), goal("2026-01-23")], "2026-02-01",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-03", "late 2026-01-20 due 2026-01-20 met 2026-01-23 3 late"]],
    ["even today", [goal("2026-01-03"), dropped("2026-01-20"), goal("2026-01-23")], "2026-01-23",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-03", "late 2026-01-20 due 2026-01-20 met 2026-01-23 3 late"]],
    ["missed when the stay ends in it", [goal("2026-01-03"), dropped("2026-01-20"), exited("2026-01-25")], "2026-02-01",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-03", "missed 2026-01-20 due 2026-01-20 5 late"]],
    ["each gap by itself", [goal("2026-01-03"), dropped("2026-01-15"), goal("2026-01-16"), dropped("2026-01-20"), goal("2026-01-23")], "2026-02-01",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-03", "late 2026-01-15 due 2026-01-15 met 2026-01-16 1 late", "late 2026-01-20 due 2026-01-20 met 2026-01-23 3 late"]],
  ])("%s", (_name, events, asOf, expected) => {
    expect(rows(events, asOf)).toEqual(expected);
  });

  it("rests on the source, and says what ceased", () => {
    expect(judged(standing(), [entered(), goal("2026-01-03"), dropped("2026-01-20")], "2026-01-25")[1]).toMatchObject({
      basis: { kind: "source" }, steps: [{ says: "what must hold ceased to hold; due again the same day", on: "2026-01-20" }],
      trigger: { what: "no longer in place: a plan", on: "2026-01-20" }, missing: ["a plan"], precision: "day",
      remedy: { says: "Set it.", events: [{ on: "2026-01-25" }] },
    });
  });
});

describe("what is not known", () => {
  const holds = { source: "an extract", kinds: ["care-entered", "care-exited"] };
  const under = (events: EventInput[], kinds: string[] = []) => reported(
    standing({ heldBy: ({ about }) => [{ name: "a plan", kinds: ["goal-set", "plan-completed"], held: about.goals("concurrent") }] }),
    { events: [entered(), ...events], holds: { ...holds, kinds: [...holds.kinds, ...kinds] } }, "2026-02-01",
  ).duties;
  const needs = "a record of plan-completed, which an extract does not hold";

  it("what the source cannot hold, it cannot show to be missing", () => {
    expect(under([])).toMatchObject([{ status: "unknown", needs: "a record of goal-set or plan-completed, which an extract does not hold", missing: ["a plan"] }]);
    expect(under([], ["goal-set"])).toMatchObject([{ status: "unknown", needs, precision: "day" }]);
    expect(under([goal("2026-01-05")], ["goal-set"])).toMatchObject([{ status: "met" }]);
    expect(under([goal("2026-01-15")], ["goal-set"])).toMatchObject([{ status: "unknown", needs, missing: [], precision: "day" }]);
    expect(under([goal("2026-01-05"), dropped("2026-01-20")], ["goal-set"])).toMatchObject([{ status: "met" }, { status: "unknown", needs, missing: ["a plan"] }]);
    expect(under([goal("2026-01-05"), dropped("2026-01-20"), goal("2026-01-25")], ["goal-set"])).toMatchObject([{ status: "met" }, { status: "unknown", needs }]);
    expect(under([], ["goal-set", "plan-completed"])).toMatchObject([{ status: "overdue" }]);
  });

  it("a fact that would tell whether it is asked: nothing else is said", () => {
    const asked = standing({ whenever: ({ view }) => view.episodes.map((about) => ({ subject: {}, span: about.span, trigger: about.entry, needs: "whose plan", about })) });
    expect(judged(asked, [entered()], "2026-02-01")).toMatchObject([{ status: "unknown", needs: "whose plan", precision: "day", missing: [], trigger: { on: "2026-01-01" } }]);
  });

  describe("facts that contradict each other", () => {
    const contested = (...spans: [string, string][]) => standing({
      heldBy: ({ about }) => [{
        name: "a plan", kinds: ["goal-set"], held: about.goals("concurrent"),
        contested: spans.map(([from, to]): Span => ({ from: day(from), to: to === "" ? FOREVER : day(to) })),
      }],
    });
    const status = (rule: ReturnType<typeof contested>, events: EventInput[], asOf = "2026-02-01") =>
      judged(rule, [entered(), ...events], asOf).map((duty) => `${duty.status} ${duty.trigger?.on}`);

    it("leave open whether it held, for as long as they do", () => {
      expect(status(contested(["2026-01-05", ""]), [])).toEqual(["unknown 2026-01-01"]);
      expect(judged(contested(["2026-01-05", ""]), [entered()], "2026-02-01")).toMatchObject([{ needs: "which of the facts that contradict each other on one day stands" }]);
    });

    it("and no longer, where it did not hold afterwards", () => {
      expect(status(contested(["2026-01-05", "2026-01-15"]), [])).toEqual(["overdue 2026-01-01"]);
    });

    it("where it held from then on, it may have held before", () => {
      expect(status(contested(["2026-01-05", "2026-01-15"]), [goal("2026-01-15")])).toEqual(["unknown 2026-01-01"]);
      expect(status(contested(["2026-01-05", "2026-01-15"]), [goal("2026-01-16")])).toEqual(["late 2026-01-01"]);
    });

    it("before or after the day that decides they say nothing", () => {
      expect(status(contested(["2026-01-02", "2026-01-11"]), [])).toEqual(["overdue 2026-01-01"]);
      expect(status(contested(["2026-01-12", "2026-01-15"]), [])).toEqual(["overdue 2026-01-01"]);
      expect(status(contested(["2026-01-05", "2026-01-15"]), [goal("2026-01-03")])).toEqual(["met 2026-01-01"]);
      expect(status(contested(["2026-01-12", "2026-01-15"]), [goal("2026-01-15")])).toEqual(["late 2026-01-01"]);
    });

    it("a gap begins for certain on the first day that nothing contradicts", () => {
      const gap = [goal("2026-01-03"), dropped("2026-01-20")];
      expect(status(contested(["2026-01-20", "2026-01-25"]), gap)).toEqual(["met 2026-01-01", "overdue 2026-01-25"]);
      expect(status(contested(["2026-01-20", ""]), gap)).toEqual(["met 2026-01-01", "unknown 2026-01-20"]);
      expect(status(contested(["2026-01-20", "2026-01-25"]), [...gap, goal("2026-01-25")])).toEqual(["met 2026-01-01", "unknown 2026-01-20"]);
      expect(status(contested(["2026-01-22", "2026-01-25"]), gap)).toEqual(["met 2026-01-01", "overdue 2026-01-20"]);
      expect(judged(contested(["2026-01-20", "2026-01-25"]), [entered(), ...gap, goal("2026-01-25")], "2026-02-01")[1]?.missing).toEqual(["a plan"]);
    });
  });

  it("whether the case closed, where a placement contradicts it: what lapsed by it may not have", () => {
    const byCase = standing({
      whenever: ({ view }) => view.phases.map(({ span, end }) => ({ subject: {}, span, trigger: view.facts("care-entered")[0] ?? fail(), end, about: view.episodes[0] ?? fail() })),
      heldBy: () => [{ name: "a plan", kinds: ["goal-set"], held: [] }],
    });
    const closed = (on: string): EventInput => ({ kind: "case-closed", on });
    const placed: EventInput = { kind: "placement-started", child: "ana", on: "2026-01-20", setting: "foster-home" };
    const of = (...events: EventInput[]) => judged(byCase, [entered(), ...events], "2026-02-01");
    expect(of(closed("2026-01-08"))).toMatchObject([{ status: "lapsed" }]);
    expect(of(closed("2026-01-08"), placed)).toMatchObject([
      { status: "unknown", needs: "whether the case closed on the day recorded; a later placement contradicts it", missing: ["a plan"] },
    ]);
    expect(of(closed("2026-01-15"), placed)).toMatchObject([{ status: "missed" }]);
  });
});

describe("the law in time (S20)", () => {
  const since = (from: string, until?: string) => standing({ inForce: { from, ...until === undefined ? {} : { until } } });

  it("counts from the effective date, and is not due before it", () => {
    expect(rows([], "2026-02-01", since("2026-01-11"))).toEqual(["overdue 2026-01-11 due 2026-01-11 21 late"]);
    expect(rows([], "2026-02-01", since("2026-01-05"))).toEqual(["overdue 2026-01-05 due 2026-01-11 21 late"]);
    expect(rows([], "2026-02-01", since("2026-01-15"))).toEqual(["overdue 2026-01-15 due 2026-01-15 17 late"]);
    expect(judged(since("2026-01-15"), [entered()], "2026-02-01")[0]?.steps.at(-1)).toEqual({ says: "not before the law took effect", on: "2026-01-15" });
    expect(judged(since("2026-01-15"), [entered()], "2026-02-01")[0]?.steps).toHaveLength(3);
    expect(judged(since("2026-01-11"), [entered()], "2026-02-01")[0]?.steps).toHaveLength(2);
  });

  it("asks nothing before it, nor of a condition that ended by it", () => {
    const why = (rule: ReturnType<typeof since>, events: EventInput[], asOf: string) => {
      const { duties, inapplicable } = reported(rule, { events: [entered(), ...events] }, asOf);
      return duties.length > 0 ? "raised" : inapplicable[0]?.why;
    };
    const out = "What would raise it fell outside the time in which its text is in force: from 2026-01-20.";
    expect(why(since("2026-01-20"), [], "2026-01-19")).toBe(out);
    expect(why(since("2026-01-20"), [], "2026-01-20")).toBe("raised");
    expect(why(since("2026-01-20"), [exited("2026-01-20")], "2026-02-01")).toBe(out);
    expect(why(since("2026-01-20"), [exited("2026-01-21")], "2026-02-01")).toBe("raised");
  });

  it("ends with the text", () => {
    expect(rows([], "2026-02-01", since("2025-01-01", "2026-01-08"))).toEqual(["lapsed 2026-01-01 due 2026-01-11"]);
    expect(rows([], "2026-02-01", since("2025-01-01", "2026-01-15"))).toEqual(["missed 2026-01-01 due 2026-01-11 4 late"]);
    expect(rows([exited("2026-01-12")], "2026-02-01", since("2025-01-01", "2026-01-15"))).toEqual(["missed 2026-01-01 due 2026-01-11 1 late"]);
  });

  it("an end of the text that lies ahead is none yet: open, overdue, met as without it", () => {
    const ahead = since("2025-01-01", "2026-01-15");
    expect(rows([], "2026-01-05", ahead)).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(rows([], "2026-01-11", ahead)).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(rows([], "2026-01-14", ahead)).toEqual(["overdue 2026-01-01 due 2026-01-11 3 late"]);
    expect(rows([], "2026-01-15", ahead)).toEqual(["missed 2026-01-01 due 2026-01-11 4 late"]);
    expect(rows([goal("2026-01-03")], "2026-01-05", ahead)).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-03"]);
    expect(rows([], "2026-01-07", since("2025-01-01", "2026-01-08"))).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(rows([], "2026-01-08", since("2025-01-01", "2026-01-08"))).toEqual(["lapsed 2026-01-01 due 2026-01-11"]);
  });

  it("nor is it of a later gap", () => {
    const ahead = since("2025-01-01", "2026-02-15");
    const first = "met 2026-01-01 due 2026-01-11 met 2026-01-03";
    const gap = [goal("2026-01-03"), dropped("2026-01-20")];
    expect(rows(gap, "2026-01-20", ahead)).toEqual([first, "open 2026-01-20 due 2026-01-20"]);
    expect(rows(gap, "2026-02-14", ahead)).toEqual([first, "overdue 2026-01-20 due 2026-01-20 25 late"]);
    expect(rows(gap, "2026-02-15", ahead)).toEqual([first, "missed 2026-01-20 due 2026-01-20 26 late"]);
  });

  it("tells that the text ended, where that came before any other end", () => {
    const ended = (events: EventInput[], asOf: string) => judged(since("2025-01-01", "2026-01-15"), [entered(), ...events], asOf)[0]?.ended;
    expect(ended([], "2026-02-01")).toEqual({ on: "2026-01-15", why: "its text ceased to be in force" });
    expect(ended([exited("2026-01-20")], "2026-02-01")).toEqual({ on: "2026-01-15", why: "its text ceased to be in force" });
    expect(ended([exited("2026-01-15")], "2026-02-01")).toEqual({ on: "2026-01-15", why: "the child left care" });
    expect(ended([exited("2026-01-12")], "2026-02-01")).toEqual({ on: "2026-01-12", why: "the child left care" });
  });

  it("nor is the end of a condition one's own rule knows beforehand, nor what will hold", () => {
    const month = standing({
      whenever: ({ view }) => view.episodes.map((about) => ({
        subject: {}, span: { from: about.span.from, to: day("2026-02-01") }, trigger: about.entry, end: { on: day("2026-02-01"), why: "the month was over" }, about,
      })),
      heldBy: ({ about }) => [{ name: "a plan", kinds: ["goal-set"], held: about.goals("concurrent").map(({ by }) => ({ by, span: { from: day("2026-01-25"), to: FOREVER } })) }],
    });
    expect(rows([goal("2026-01-03")], "2026-01-05", month)).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(rows([goal("2026-01-03")], "2026-01-24", month)).toEqual(["overdue 2026-01-01 due 2026-01-11 13 late"]);
    expect(rows([goal("2026-01-03")], "2026-01-25", month)).toEqual(["late 2026-01-01 due 2026-01-11 met 2026-01-25 14 late"]);
    expect(rows([], "2026-01-31", month)).toEqual(["overdue 2026-01-01 due 2026-01-11 20 late"]);
    expect(judged(month, [entered()], "2026-02-01")).toMatchObject([{ status: "missed", ended: { on: "2026-02-01", why: "the month was over" } }]);
  });

  it("a condition that has not begun asks nothing yet", () => {
    const later = standing({ whenever: ({ view }) => view.episodes.map((about) => ({ subject: {}, span: { from: day("2026-02-02"), to: FOREVER }, trigger: about.entry, about })) });
    expect(rows([], "2026-02-01", later)).toEqual([]);
    expect(rows([], "2026-02-02", later)).toHaveLength(1);
  });
});

function fail(): never {
  throw new Error("the test itself is wrong");
}
