/** From parts, due date and end to a status (S4 to S6), on invented duties. */
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/calendar/index.js";
import type { CivilDate, Instant } from "../../src/calendar/index.js";
import type { EventInput } from "../../src/schema.js";
import { content, deadline, done, dueIn, entered, exited, judged, partOf, recurring, reported, told } from "./invented.js";

const rows = (events: readonly EventInput[], asOf: string, rule = deadline()) => judged(rule, [entered(), ...events], asOf).map(told);
const placed = (on: string, child = "ana"): EventInput => ({ kind: "placement-started", child, on, setting: "foster-home" });
const day = (text: string) => dayOf(text as CivilDate);
const closed = (on: string): EventInput => ({ kind: "case-closed", on });

describe("what a duty comes to", () => {
  it.each<[string, EventInput[], string, string]>([
    ["open on its due date", [], "2026-01-11", "open 2026-01-01 due 2026-01-11"],
    ["overdue the day after", [], "2026-01-12", "overdue 2026-01-01 due 2026-01-11 1 late"],
    ["met on its due date", [done("2026-01-11")], "2026-02-01", "met 2026-01-01 due 2026-01-11 met 2026-01-11"],
    ["late the day after", [done("2026-01-12")], "2026-02-01", "late 2026-01-01 due 2026-01-11 met 2026-01-12 1 late"],
    ["lapsed when it ends on its due date", [exited("2026-01-11")], "2026-02-01", "lapsed 2026-01-01 due 2026-01-11"],
    ["missed when it ends the day after", [exited("2026-01-12")], "2026-02-01", "missed 2026-01-01 due 2026-01-11 1 late"],
    ["met, though it ended later", [done("2026-01-03"), exited("2026-01-05")], "2026-02-01", "met 2026-01-01 due 2026-01-11 met 2026-01-03"],
    ["missed eight days after", [exited("2026-01-19")], "2026-02-01", "missed 2026-01-01 due 2026-01-11 8 late"],
  ])("%s", (_name, events, asOf, expected) => {
    expect(rows(events, asOf)).toEqual([expected]);
  });

  it("is met when its last part is on record", () => {
    const two = deadline({ metBy: ({ about }) => about.facts("cs1-completed").map((fact, index) => partOf(`part ${index + 1}`, [fact])) });
    expect(rows([done("2026-01-03"), done("2026-01-09")], "2026-02-01", two)).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-09"]);
    expect(rows([done("2026-01-03"), done("2026-01-14")], "2026-02-01", two)).toEqual(["late 2026-01-01 due 2026-01-11 met 2026-01-14 3 late"]);
    const backward = deadline({ metBy: ({ about }) => about.facts("cs1-completed").map((fact) => partOf(`of ${fact.on}`, [fact])).reverse() });
    expect(rows([done("2026-01-03"), done("2026-01-09")], "2026-02-01", backward)).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-09"]);
  });

  it("of no parts at all is met on its due date", () => {
    expect(rows([], "2026-02-01", deadline({ metBy: () => [] }))).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-11"]);
    expect(rows([], "2026-02-01", deadline({ metBy: () => [], due: () => undefined }))).toEqual(["met 2026-01-01 no due date"]);
  });

  it("with an end that is final is missed even where that came in time", () => {
    const final = deadline({ occasions: ({ view }) => view.episodes.map((about) => ({ subject: {}, trigger: about.entry, end: about.end, endIsFinal: true, about })) });
    expect(rows([exited("2026-01-05")], "2026-02-01", final)).toEqual(["missed 2026-01-01 due 2026-01-11"]);
    expect(rows([exited("2026-01-11")], "2026-02-01", final)).toEqual(["missed 2026-01-01 due 2026-01-11 0 late"]);
  });

  it("with an end that is final and no due date is missed by no count of days", () => {
    const final = deadline({ due: () => undefined, occasions: ({ view }) => view.episodes.map((about) => ({ subject: {}, trigger: about.entry, end: about.end, endIsFinal: true, about })) });
    expect(rows([exited("2026-01-05")], "2026-02-01", final)).toEqual(["missed 2026-01-01 no due date"]);
  });

  it("with all on record lacks nothing, in time or late", () => {
    for (const on of ["2026-01-05", "2026-01-15"]) expect(judged(deadline(), [entered(), done(on)], "2026-02-01")[0]?.missing).toEqual([]);
  });

  it("without a due date is open for good, and lapses with its end", () => {
    const undated = deadline({ due: () => undefined });
    expect(rows([], "2027-02-01", undated)).toEqual(["open 2026-01-01 no due date"]);
    expect(rows([exited("2026-05-01")], "2027-02-01", undated)).toEqual(["lapsed 2026-01-01 no due date"]);
    expect(rows([done("2026-05-01")], "2027-02-01", undated)).toEqual(["met 2026-01-01 no due date met 2026-05-01"]);
  });

  it("that only a past act could have met is missed at once, and lapses only with an end in time", () => {
    const past = deadline({ metBy: ({ about }) => [partOf("the talk", about.facts("cs1-completed"), { past: true })] });
    expect(rows([], "2026-01-02", past)).toEqual(["missed 2026-01-01 due 2026-01-11"]);
    expect(rows([exited("2026-01-11")], "2026-02-01", past)).toEqual(["lapsed 2026-01-01 due 2026-01-11"]);
    expect(rows([exited("2026-01-12")], "2026-02-01", past)).toEqual(["missed 2026-01-01 due 2026-01-11"]);
    expect(rows([done("2026-01-02")], "2026-02-01", past)).toEqual(["met 2026-01-01 due 2026-01-11 met 2026-01-02"]);
  });
});

describe("what lies ahead", () => {
  const ending = (on: string, more: object = {}) => deadline({
    occasions: ({ view }) => view.episodes.map((about) => ({ subject: {}, trigger: about.entry, end: { on: day(on), why: "it ended" }, about, ...more })),
  });

  it("an end after the day judged is none yet", () => {
    expect(rows([], "2026-01-05", ending("2026-01-08"))).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(rows([], "2026-01-07", ending("2026-01-08"))).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(rows([], "2026-01-08", ending("2026-01-08"))).toEqual(["lapsed 2026-01-01 due 2026-01-11"]);
    expect(rows([], "2026-01-13", ending("2026-01-14"))).toEqual(["overdue 2026-01-01 due 2026-01-11 2 late"]);
    expect(rows([], "2026-01-14", ending("2026-01-14"))).toEqual(["missed 2026-01-01 due 2026-01-11 3 late"]);
    expect(rows([], "2026-01-07", ending("2026-01-08", { endIsFinal: true }))).toEqual(["open 2026-01-01 due 2026-01-11"]);
  });

  it("nor is it told of what is missed for another reason", () => {
    const past = { ...ending("2026-02-01"), metBy: () => [partOf("the talk", [], { past: true })] };
    expect(judged(past, [entered()], "2026-01-05")).toMatchObject([{ status: "missed" }]);
    expect(judged(past, [entered()], "2026-01-05")[0]?.ended).toBeUndefined();
  });

  it("nor of a chain", () => {
    const links = recurring({ chains: ({ view }) => view.episodes.map((about) => ({
      subject: {}, start: about.entry, completions: about.facts("cs1-completed"), afterStart: false, end: { on: day("2026-01-08"), why: "it ended" }, about,
    })) });
    expect(judged(links, [entered()], "2026-01-07").map(told)).toEqual(["open 2026-01-01 due 2026-01-11"]);
    expect(judged(links, [entered()], "2026-01-08").map(told)).toEqual(["lapsed 2026-01-01 due 2026-01-11"]);
  });

  it("what is to be raised on a later day is not raised yet", () => {
    const later = ending("2026-03-01", { on: day("2026-01-06") });
    expect(judged(later, [entered()], "2026-01-05")).toEqual([]);
    expect(rows([], "2026-01-06", later)).toEqual(["open 2026-01-06 due 2026-01-11"]);
    const chain = recurring({ chains: ({ view }) => view.episodes.map((about) => ({
      subject: {}, start: { ...about.entry, on: day("2026-01-06") }, completions: [], afterStart: false, about,
    })) });
    expect(judged(chain, [entered()], "2026-01-05")).toEqual([]);
    expect(judged(chain, [entered()], "2026-01-06").map(told)).toEqual(["open 2026-01-06 due 2026-01-16"]);
    const doubtful = recurring({ chains: (ctx) => [...chain.chains(ctx)].map((each) => ({ ...each, needs: "when it started" })) });
    expect(judged(doubtful, [entered()], "2026-01-05")).toEqual([]);
    expect(judged(doubtful, [entered()], "2026-01-06")).toMatchObject([{ status: "unknown", needs: "when it started" }]);
  });
});

it("of two parts lacking, one that only a past act could have met is enough to miss it", () => {
  const mixed = deadline({ metBy: () => [partOf("the form", []), partOf("the talk", [], { past: true })] });
  expect(judged(mixed, [entered()], "2026-01-05")).toMatchObject([{ status: "missed", missing: ["the form", "the talk"] }]);
});

describe("what is not known", () => {
  it("a fact that would tell whether it is asked at all: nothing else is said", () => {
    const asked = deadline({ occasions: ({ view }) => view.episodes.map((about) => ({ subject: {}, trigger: about.entry, needs: "whose turn it was", about })) });
    expect(judged(asked, [entered(), done("2026-01-03")], "2026-02-01")).toMatchObject([{ status: "unknown", needs: "whose turn it was", missing: [], evidence: [], steps: [] }]);
  });

  it("parts in doubt decide only where nothing is lacking for certain", () => {
    const doubt = partOf("in doubt", [], { undecided: "who signed" });
    const of = (...parts: ReturnType<typeof partOf>[]) => judged(content({ metBy: () => parts }), [entered()], "2026-02-01")[0];
    expect(of(doubt, partOf("lacking", []))).toMatchObject({ status: "overdue", missing: ["lacking"] });
    expect(of(doubt)).toMatchObject({ status: "unknown", missing: ["in doubt"], needs: "who signed" });
  });

  it("the agency's number: nobody can say whether the time is over", () => {
    const unset = deadline({ due: () => ({ unset: "x.within" }) });
    expect(judged(unset, [entered()], "2026-02-01")).toMatchObject([{ status: "unknown", needs: "the agency's own number: x.within", missing: ["the form"] }]);
    expect(rows([done("2026-01-20")], "2026-02-01", unset)).toEqual(["met 2026-01-01 no due date met 2026-01-20"]);
  });

  const holds = (kinds: readonly string[]) => ({ source: "an extract", kinds: ["care-entered", "care-exited", ...kinds] });
  const under = (events: EventInput[], kinds: string[], rule = deadline()) => reported(rule, { events: [entered(), ...events], holds: holds(kinds) }, "2026-02-01").duties[0];

  it("evidence of a kind that the source cannot hold", () => {
    expect(under([], [])).toMatchObject({ status: "unknown", needs: "a record of cs1-completed, which an extract does not hold" });
    expect(under([], ["cs1-completed"])).toMatchObject({ status: "overdue" });
    expect(under([exited("2026-01-05")], [])).toMatchObject({ status: "unknown" });
    const either = deadline({ metBy: ({ about }) => [{ ...partOf("the form", about.facts("cs1-completed")), kinds: ["cs1-completed", "plan-completed", "cs1-completed"] }] });
    expect(under([], [], either)?.needs).toBe("a record of cs1-completed or plan-completed, which an extract does not hold");
    expect(under([], ["cs1-completed"], either)?.needs).toBe("a record of plan-completed, which an extract does not hold");
  });

  it("from the first day of which it holds that kind it is the kind alone that is wanting", () => {
    const from = (since: string) => ({ source: "an extract", kinds: ["care-entered", "cs1-completed"], since });
    const plan = deadline({ metBy: ({ about }) => [{ ...partOf("the plan", about.facts("plan-completed")), kinds: ["plan-completed"] }] });
    const needs = (since: string, asOf: string) => reported(plan, { events: [entered()], holds: from(since) }, asOf).duties[0]?.needs;
    expect(needs("2025-12-01", "2026-02-01")).toBe("a record of plan-completed, which an extract does not hold");
    expect(needs("2026-02-01", "2026-02-01")).toBe("a record of plan-completed, which an extract does not hold");
    expect(needs("2026-02-02", "2026-02-01")).toBe("a record of plan-completed, which an extract does not hold before 2026-02-02");
  });

  it("whether earlier evidence of such a kind had met it in time; what is in time stands", () => {
    const either = deadline({ metBy: ({ about }) => [{ ...partOf("the form", about.facts("cs1-completed")), kinds: ["cs1-completed", "plan-completed"] }] });
    expect(under([done("2026-01-20")], ["cs1-completed"], either)).toMatchObject({ status: "unknown", needs: "a record of plan-completed, which an extract does not hold" });
    expect(under([done("2026-01-11")], ["cs1-completed"], either)).toMatchObject({ status: "met", metOn: "2026-01-11" });
    expect(under([done("2026-01-20")], ["cs1-completed", "plan-completed"], either)).toMatchObject({ status: "late", daysLate: 9 });
    // A part in time asks for no other evidence, whatever could not be held of it.
    const both = (inTime: string, late: string) => deadline({ metBy: ({ about }) => {
      const of = (on: string, kind: string) => ({ ...partOf(`by ${on}`, about.facts("cs1-completed").filter((fact) => fact.on === day(on))), kinds: ["cs1-completed", kind] });
      return [of("2026-01-05", inTime), of("2026-01-20", late)];
    } });
    const twice = [done("2026-01-05"), done("2026-01-20")];
    expect(under(twice, ["cs1-completed"], both("plan-completed", "cs1-completed"))).toMatchObject({ status: "late", daysLate: 9 });
    expect(under(twice, ["cs1-completed"], both("cs1-completed", "plan-completed"))).toMatchObject({ status: "unknown", needs: "a record of plan-completed, which an extract does not hold" });
  });

  it("whether a closing that a later placement contradicts took place: unless the time was over by then", () => {
    const doubt = /whether the case closed on the day recorded/;
    const byCase = deadline({ occasions: ({ view }) => view.episodes.map((about) => ({ subject: {}, trigger: about.entry, end: view.phases[0]?.end, about })) });
    const of = (...events: EventInput[]) => judged(byCase, [entered(), ...events], "2026-03-01")[0];
    expect(of(closed("2026-01-11"), placed("2026-01-20"))).toMatchObject({ status: "unknown" });
    expect(of(closed("2026-01-11"), placed("2026-01-20"))?.needs).toMatch(doubt);
    expect(of(closed("2026-01-12"), placed("2026-01-20"))).toMatchObject({ status: "missed", daysLate: 1 });
    expect(of(closed("2026-01-11"))).toMatchObject({ status: "lapsed" });
    expect(of(done("2026-01-03"), closed("2026-01-11"), placed("2026-01-20"))).toMatchObject({ status: "met" });
  });
});

describe("when facts were recorded (S5)", () => {
  it("in time by its date, recorded after the due date: met, and backdated", () => {
    const flag = (on: string, recordedOn: string) => judged(deadline(), [entered(), done(on, { recordedOn })], "2026-03-01")[0]?.backdated;
    expect(flag("2026-01-09", "2026-01-12")).toBe(true);
    expect(flag("2026-01-09", "2026-01-11")).toBeUndefined();
    expect(flag("2026-01-11", "2026-01-12")).toBe(true);
    expect(flag("2026-01-12", "2026-01-20")).toBeUndefined();
  });

  it("one part of two is enough to say so", () => {
    const two = deadline({ metBy: ({ about }) => about.facts("cs1-completed").map((fact, index) => partOf(`part ${index + 1}`, [fact])) });
    expect(judged(two, [entered(), done("2026-01-03"), done("2026-01-09", { recordedOn: "2026-02-01" })], "2026-03-01")[0]?.backdated).toBe(true);
  });
});

describe("where hours count (S4)", () => {
  const at = "2026-01-04T10:00-06:00" as Instant;
  const hourly = deadline({
    due: () => ({ ...dueIn(0, dayOf("2026-01-04" as CivilDate)), at }),
    metBy: ({ about }) => [partOf("the meeting", about.facts("meeting-held"))],
  });
  const met = (on: string): EventInput => ({ kind: "meeting-held", child: "ana", on, meeting: "72-hour" });
  const of = (events: EventInput[], asOf = "2026-02-01") => judged(hourly, [entered(), ...events], asOf)[0];

  it.each([
    ["2026-01-04T09:59-06:00", "met", "instant"], ["2026-01-04T10:00-06:00", "met", "instant"], ["2026-01-04T16:00Z", "met", "instant"],
    ["2026-01-04T10:01-06:00", "late", "instant"], ["2026-01-04T16:01Z", "late", "instant"], ["2026-01-04", "met", "day"], ["2026-01-05", "late", "day"],
  ])("a meeting of %s: %s, to the %s", (on, status, precision) => {
    expect(of([met(on)])).toMatchObject({ status, precision, dueAt: at });
  });

  it("in time by the hour, the day after on the page of its own offset: met, and not backdated", () => {
    const evening: EventInput = { kind: "meeting-held", child: "ana", on: "2026-01-05T00:30+10:00", meeting: "72-hour" };
    expect(of([evening])).toMatchObject({ status: "met", metOn: "2026-01-05", precision: "instant" });
    expect(of([evening])).not.toHaveProperty("backdated");
  });

  it("has passed on the due instant's own civil date", () => {
    expect(of([], "2026-01-03")).toMatchObject({ status: "open", precision: "instant" });
    expect(of([], "2026-01-04")).toMatchObject({ status: "overdue", daysLate: 0 });
  });

  it("is known to the day alone where evidence, or the due date, is", () => {
    expect(judged(deadline({ metBy: hourly.metBy }), [entered(), met("2026-01-04T09:00Z")], "2026-02-01")[0]?.precision).toBe("day");
  });
});
