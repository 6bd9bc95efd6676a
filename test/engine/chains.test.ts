/** Chains of links: from completion to completion (S14), and on a grid from the start (S16), on invented rules. */
import { describe, expect, it } from "vitest";
import { dayOf, plusDays } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import type { Chain, Episode } from "../../src/index.js";
import type { EventInput } from "../../src/schema.js";
import { done, dueIn, entered, exited, judged, recurring, reported, told } from "./invented.js";

const chained = (more: Partial<Chain<Episode>>, overrides: Parameters<typeof recurring>[0] = {}) => recurring({
  chains: ({ view }) => view.episodes.map((about) => ({
    subject: { child: about.child }, start: about.entry, completions: about.facts("cs1-completed"), afterStart: false, end: about.end, about, ...more,
  })),
  due: (start) => dueIn(10, start.on),
  ...overrides,
});
const fromLast = chained({});
const afterStart = chained({ afterStart: true });
const grid = chained({ onGrid: true }, { due: (start, _ctx, number) => dueIn(10 * number, start.on) });
const gridAfterStart = chained({ onGrid: true, afterStart: true }, { due: grid.due });
const rows = (rule: typeof fromLast, events: readonly EventInput[], asOf: string) => judged(rule, [entered(), ...events], asOf).map(told);

describe("links from the last completion", () => {
  it.each<[string, typeof fromLast, EventInput[], string, string[]]>([
    ["nothing done: one link, open to its due date", fromLast, [], "2026-01-11", ["open 2026-01-01 due 2026-01-11"]],
    ["overdue, and no other link opens", fromLast, [], "2026-03-01", ["overdue 2026-01-01 due 2026-01-11 49 late"]],
    ["each runs from what was done", fromLast, [done("2026-01-08"), done("2026-01-20")], "2026-01-20",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-08", "late 2026-01-08 due 2026-01-18 met 2026-01-20 2 late", "open 2026-01-20 due 2026-01-30"]],
    ["two of one day are one", fromLast, [done("2026-01-08", { id: "a" }), done("2026-01-08", { id: "b" })], "2026-01-09",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-08", "open 2026-01-08 due 2026-01-18"]],
    ["one on the day it starts counts", fromLast, [done("2026-01-01")], "2026-01-05", ["met 2026-01-01 due 2026-01-11 met 2026-01-01", "open 2026-01-01 due 2026-01-11"]],
    ["or not, where it must come after", afterStart, [done("2026-01-01")], "2026-01-05", ["open 2026-01-01 due 2026-01-11"]],
    ["the day after does", afterStart, [done("2026-01-02")], "2026-01-05", ["met 2026-01-01 due 2026-01-11 met 2026-01-02", "open 2026-01-02 due 2026-01-12"]],
    ["the end leaves the open link lapsed", fromLast, [done("2026-01-08"), exited("2026-01-15")], "2026-03-01",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-08", "lapsed 2026-01-08 due 2026-01-18"]],
    ["or missed", fromLast, [done("2026-01-08"), exited("2026-01-19")], "2026-03-01",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-08", "missed 2026-01-08 due 2026-01-18 1 late"]],
  ])("%s", (_name, rule, events, asOf, expected) => {
    expect(rows(rule, events, asOf)).toEqual(expected);
  });

  it("what is done on the last day opens no other", () => {
    const lasting = (last: string) => chained({ end: { on: dayOf(last as CivilDate), why: "it ended" } });
    expect(rows(lasting("2026-01-08"), [done("2026-01-08")], "2026-03-01")).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-08"]);
    expect(rows(lasting("2026-01-09"), [done("2026-01-08")], "2026-03-01")).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-08", "lapsed 2026-01-08 due 2026-01-18"]);
  });

  it("what came before it started is not of it", () => {
    const later = chained({}, {
      chains: ({ view }) => view.episodes.map((about) => ({
        subject: {}, start: { ...about.entry, on: plusDays(about.entry.on, 5) }, completions: about.facts("cs1-completed"), afterStart: false, about,
      })),
    });
    expect(rows(later, [done("2026-01-05")], "2026-01-10")).toEqual(["open 2026-01-06 due 2026-01-16"]);
    expect(rows(later, [done("2026-01-06")], "2026-01-10")).toEqual(["met 2026-01-06 due 2026-01-16 met 2026-01-06", "open 2026-01-06 due 2026-01-16"]);
  });

  it("each is told which it is", () => {
    const growing = chained({}, { due: (start, _ctx, number) => dueIn(10 * number, start.on) });
    expect(rows(growing, [done("2026-01-08"), done("2026-01-20")], "2026-01-20")).toEqual([
      "met 2026-01-01 due 2026-01-11 met 2026-01-08", "met 2026-01-08 due 2026-01-28 met 2026-01-20", "open 2026-01-20 due 2026-02-19",
    ]);
  });

  it("says what started it, of the first link alone", () => {
    const named = chained({ what: "the clock started" });
    expect(judged(named, [entered(), done("2026-01-08")], "2026-01-10").map(({ trigger }) => trigger?.what)).toEqual(["the clock started", "cs1-completed"]);
  });

  it("is dated a day on where today's completion started the link", () => {
    const remedy = (events: EventInput[], asOf: string) => judged(fromLast, [entered(), ...events], asOf).at(-1)?.remedy?.events.map(({ on }) => on);
    expect(remedy([done("2026-01-08")], "2026-01-08")).toEqual(["2026-01-09"]);
    expect(remedy([done("2026-01-08")], "2026-01-09")).toEqual(["2026-01-09"]);
    expect(remedy([], "2026-01-01")).toEqual(["2026-01-02"]);
  });
});

describe("links on a grid", () => {
  it.each<[string, EventInput[], string, string[]]>([
    ["a window opens on the day after the last one closed", [], "2026-01-11", ["open 2026-01-01 due 2026-01-11"]],
    ["and not before", [], "2026-01-12", ["overdue 2026-01-01 due 2026-01-11 1 late", "open 2026-01-12 due 2026-01-21"]],
    ["one that the next closed after is missed", [], "2026-01-22",
      ["missed 2026-01-01 due 2026-01-11", "overdue 2026-01-12 due 2026-01-21 1 late", "open 2026-01-22 due 2026-01-31"]],
    ["on the next one's last day it can still be met", [], "2026-01-21", ["overdue 2026-01-01 due 2026-01-11 10 late", "open 2026-01-12 due 2026-01-21"]],
    ["one meets the window that holds it", [done("2026-01-11"), done("2026-01-12")], "2026-01-15",
      ["met 2026-01-01 due 2026-01-11 met 2026-01-11", "met 2026-01-12 due 2026-01-21 met 2026-01-12"]],
    ["or, late, the one before, if that is unmet", [done("2026-01-14")], "2026-01-15",
      ["late 2026-01-01 due 2026-01-11 met 2026-01-14 3 late", "open 2026-01-12 due 2026-01-21"]],
    ["never the one before that", [done("2026-01-25")], "2026-01-26",
      ["missed 2026-01-01 due 2026-01-11", "late 2026-01-12 due 2026-01-21 met 2026-01-25 4 late", "open 2026-01-22 due 2026-01-31"]],
    ["a second of one window changes nothing", [done("2026-01-05"), done("2026-01-07")], "2026-01-10", ["met 2026-01-01 due 2026-01-11 met 2026-01-05"]],
    ["two of one day are one", [done("2026-01-14", { id: "a" }), done("2026-01-14", { id: "b" })], "2026-01-15",
      ["late 2026-01-01 due 2026-01-11 met 2026-01-14 3 late", "open 2026-01-12 due 2026-01-21"]],
    ["one on the first day counts", [done("2026-01-01")], "2026-01-05", ["met 2026-01-01 due 2026-01-11 met 2026-01-01"]],
    ["no window opens on the day it ends", [exited("2026-01-12")], "2026-03-01", ["missed 2026-01-01 due 2026-01-11 1 late"]],
    ["one that was open then lapses, and the one before is as late as it was at the end", [exited("2026-01-13")], "2026-03-01",
      ["missed 2026-01-01 due 2026-01-11 2 late", "lapsed 2026-01-12 due 2026-01-21"]],
    ["it ends on the next one's due date: the first could still be met that day", [exited("2026-01-21")], "2026-03-01",
      ["missed 2026-01-01 due 2026-01-11 10 late", "lapsed 2026-01-12 due 2026-01-21"]],
    ["a day after, it no longer could", [exited("2026-01-22")], "2026-03-01", ["missed 2026-01-01 due 2026-01-11", "missed 2026-01-12 due 2026-01-21 1 late"]],
  ])("%s", (_name, events, asOf, expected) => {
    expect(rows(grid, events, asOf)).toEqual(expected);
  });

  it("what is done on the last day meets the one before, though no window opens that day", () => {
    const until = (last: string) => chained({ onGrid: true, end: { on: dayOf(last as CivilDate), why: "it ended" } }, { due: grid.due });
    expect(rows(until("2026-01-11"), [done("2026-01-11")], "2026-03-01")).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-11"]);
    expect(rows(until("2026-01-12"), [done("2026-01-12")], "2026-03-01")).toEqual(["late 2026-01-01 due 2026-01-11 met 2026-01-12 1 late"]);
    expect(rows(until("2026-01-12"), [done("2026-01-05"), done("2026-01-12")], "2026-03-01")).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-05"]);
    expect(rows(until("2026-01-13"), [done("2026-01-13")], "2026-03-01"))
      .toEqual(["late 2026-01-01 due 2026-01-11 met 2026-01-13 2 late", "lapsed 2026-01-12 due 2026-01-21"]);
  });

  it("one on the first day does not count where it must come after", () => {
    expect(rows(gridAfterStart, [done("2026-01-01")], "2026-01-05")).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(rows(gridAfterStart, [done("2026-01-02")], "2026-01-05")).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-02"]);
  });

  it("without a due date there is no grid: one link, from the start", () => {
    const unset = chained({ onGrid: true }, { due: () => ({ unset: "x.every" }) });
    expect(judged(unset, [entered()], "2027-01-01")).toMatchObject([{ status: "unknown", needs: "the agency's own number: x.every" }]);
  });

  it("a grid whose windows do not advance stops", () => {
    const stuck = chained({ onGrid: true }, { due: (start) => dueIn(10, start.on) });
    expect(rows(stuck, [], "2026-03-01")).toEqual(["overdue 2026-01-01 due 2026-01-11 49 late"]);
  });

  it("asks for two where the window before wants one first", () => {
    const remedies = (events: EventInput[], asOf: string, rule = grid) => judged(rule, [entered(), ...events], asOf).map(({ remedy }) => remedy && `${remedy.says} ${remedy.events.map(({ on }) => on).join(" ")}`);
    const twice = "Do it. Once for the time before, and again for this. 2026-01-15 2026-01-16";
    expect(remedies([], "2026-01-15")).toEqual(["Do it. 2026-01-15", twice]);
    expect(remedies([done("2026-01-05")], "2026-01-15")).toEqual([undefined, "Do it. 2026-01-15"]);
    expect(remedies([done("2026-01-14")], "2026-01-15")).toEqual([undefined, "Do it. 2026-01-15"]);
    expect(remedies([done("2026-01-15")], "2026-01-15")).toEqual([undefined, "Do it. 2026-01-16"]);
    expect(remedies([], "2026-01-01", gridAfterStart)).toEqual(["Do it. 2026-01-02"]);
    expect(remedies([], "2026-01-02", gridAfterStart)).toEqual(["Do it. 2026-01-02"]);
    expect(remedies([], "2026-01-01")).toEqual(["Do it. 2026-01-01"]);
    expect(remedies([], "2026-01-25")).toEqual([undefined, "Do it. 2026-01-25", "Do it. Once for the time before, and again for this. 2026-01-25 2026-01-26"]);
  });
});

describe("a chain whose start is not certain", () => {
  it("needs a fact: one duty, and no link", () => {
    const lacking = chained({ needs: "when it began" });
    expect(judged(lacking, [entered(), done("2026-01-05")], "2026-02-01")).toMatchObject([
      { status: "unknown", needs: "when it began", precision: "day", missing: [], trigger: { on: "2026-01-01", what: "care-entered" } },
    ]);
  });

  it("needs none where its text was not in force", () => {
    const lacking = { ...chained({ needs: "when it began" }), inForce: { from: "2026-01-02" } };
    expect(judged(lacking, [entered()], "2026-02-01")).toEqual([]);
    expect(judged({ ...lacking, inForce: { from: "2026-01-01" } }, [entered()], "2026-02-01")).toHaveLength(1);
  });

  it("of its first link only what is so either way stands", () => {
    const early = chained({ startsFrom: { on: dayOf("2025-12-28" as CivilDate), needs: "whether it began in December" } });
    expect(rows(early, [], "2026-01-07")).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(judged(early, [entered()], "2026-01-08")).toMatchObject([{ status: "unknown", needs: "whether it began in December", missing: ["the form"] }]);
    expect(rows(early, [], "2026-01-12")).toEqual(["overdue 2026-01-01 due 2026-01-11 1 late"]);
    expect(rows(early, [done("2026-01-07")], "2026-01-08")).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-07", "open 2026-01-07 due 2026-01-17"]);
    expect(judged(early, [entered(), done("2026-01-08")], "2026-01-25")).toMatchObject([{ status: "unknown" }, { status: "overdue", due: "2026-01-18" }]);
    expect(judged(early, [entered(), done("2026-01-12")], "2026-01-15")[0]).toMatchObject({ status: "late" });
    expect(judged(early, [entered(), exited("2026-01-12")], "2026-03-15")[0]).toMatchObject({ status: "missed" });
    expect(judged(early, [entered(), exited("2026-01-09")], "2026-03-15")[0]).toMatchObject({ status: "unknown" });
  });
});

describe("a source that cannot hold what starts a chain that may have started earlier", () => {
  it("leaves it unknown for want of that, from day to day the same", () => {
    const early = { ...chained({ startsFrom: { on: dayOf("2025-12-28" as CivilDate), needs: "whether it began in December" } }), restsOn: ["case-opened"] };
    const holds = { source: "an extract", kinds: ["care-entered", "cs1-completed"] };
    for (const asOf of ["2026-01-07", "2026-01-08", "2026-01-11", "2026-01-12"]) {
      expect(reported(early, { events: [entered()], holds }, asOf).duties).toMatchObject([{ status: "unknown", needs: "a record of case-opened, which an extract does not hold" }]);
    }
  });
});

describe("a source that cannot hold what completes a link", () => {
  it("leaves every unmet link unknown", () => {
    const { duties } = reported(fromLast, { events: [entered()], holds: { source: "an extract", kinds: ["care-entered"] } }, "2026-02-01");
    expect(duties).toMatchObject([{ status: "unknown", needs: "a record of cs1-completed, which an extract does not hold" }]);
  });
});
