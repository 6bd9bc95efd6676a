/** One record: what stands in the way of a timeline, what is left out and said so, and what the timeline can hold. */
import { describe, expect, it } from "vitest";
import { parseTimeline } from "../../../src/timeline/schema/parse.js";
import { afcarsNotRead, parseAfcars } from "../../../src/import/afcars/index.js";
import { arrangement, e, earlier, el, eventsOf, fixture, notesOf, ofKind, one, plan, removal, visit } from "./helpers.js";

describe("no timeline, and why", () => {
  it.each([
    ["no number", [e(4, ""), removal(20230101)], "E4_child_record_number="],
    ["two numbers", [e(4, "A"), e(4, "B"), removal(20230101)], "E4_x=A"],
    ["a number no id can be", [e(4, "x".repeat(201)), removal(20230101)], `E4_x=${"x".repeat(80)}…`],
    ["a removal that is no date", [removal("2023-01-01")], "E69_x=2023-01-01"],
    ["29 February of a common year", [removal(20230229)], "E69_x=20230229"],
    ["a year no child in care was born in", [removal("00230101")], "E69_x=00230101"],
    ["a removal without a date", [el("removal_2020", e(71, 1))], "removal_2020=E71=1"],
    ["an exit that is no date", [removal(20230101, e(153, 20230631))], "E153_x=20230631"],
    ["an exit before the removal", [removal(20230301, e(153, 20230201), e(155, 1))], "E153_x=20230201"],
    ["a reason for an exit without its date", [removal(20230301, e(155, 4))], "E155_x=4"],
    ["an earlier removal that never ended", [el("removal_1993", e(69, 20200101), e(155, 1))], "removal_1993=E155=1 E69=20200101"],
    ["removals that overlap", [removal(20230301), earlier(20220101, 20230401, 1)], "removal_2020=E69=20230301"],
    ["a removal while another goes on", [removal(20230301), removal(20230501)], "removal_2020=E69=20230501"],
    ["two removals of one day", [removal(20230301), removal(20230301)], "removal_2020=E69=20230301"],
    ["a date wrapped in another element", [el("removal_2020", el("E69_x", el("date", "20230101")))], "E69_x=20230101"],
  ])("%s", (_what, inner, told) => {
    const found = one(inner);
    expect(found).not.toHaveProperty("timeline");
    expect(found.errors.map(({ element, value }) => `${element}=${value}`)).toContain(told);
    expect(found.errors.every(({ why }) => why.length > 0)).toBe(true);
  });
});

describe("removals", () => {
  it("keeps the day of entry in the system where it is later", () => {
    expect(eventsOf(one([removal(20230101, e(70, 20230105), e(153, 20230601), e(154, 20230601), e(155, 1))]))).toEqual([
      { kind: "care-entered", on: "2023-01-01", recordedOn: "2023-01-05" },
      { kind: "care-exited", on: "2023-06-01", to: "reunification" },
    ]);
  });

  it("notes an entry in the system before the fact, and an impossible one", () => {
    const found = one([removal(20230101, e(70, 20221231), e(153, 20230601), e(154, 20231301), e(155, 1))]);
    expect(eventsOf(found)).toEqual([{ kind: "care-entered", on: "2023-01-01" }, { kind: "care-exited", on: "2023-06-01", to: "reunification" }]);
    expect(notesOf(found)).toEqual(["E154_x=20231301", "E70_x=20221231"]);
  });

  it("lets a removal begin on the day the one before ended", () => {
    expect(eventsOf(one([removal(20230301), earlier(20220101, 20230301, 1)]))).toHaveLength(3);
  });

  it("leaves out what is dated after the period, and says so", () => {
    const found = one([removal(20230101, e(153, 20231005), e(154, 20231006), e(155, 1)), removal(20231010, plan(20231011, 1))]);
    expect(eventsOf(found)).toEqual([{ kind: "care-entered", on: "2023-01-01" }]);
    expect(notesOf(found)).toEqual(["E153_x=20231005", "E154_x=20231006", "E155_x=1", "removal_2020=<permanency_plan> E69=20231010"]);
  });

  it("takes the local agency of the latest removal", () => {
    const found = one([removal(20220101, e(3, "29019"), e(153, 20221101), e(155, 1)), removal(20230101, e(3, "29510"))]);
    expect(found.timeline?.attributes?.["localAgency"]).toBe("29510");
    expect(notesOf(found)).toEqual(["E3_x=29019"]);
    expect(notesOf(one([removal(20230101, e(3, "MO-19"))]))).toEqual(["E3_x=MO-19"]);
  });
});

describe("dates out of order within a removal", () => {
  const stay = (on: string) => one([removal(
    20230201,
    arrangement(on, e(113, 1)), plan(on, 1), e(149, on), e(150, on), visit(on, 1), e(153, 20230815), e(155, 1),
  )]);

  it.each(["20230201", "20230815"])("%s is within, first and last day included", (on) => {
    expect(eventsOf(stay(on))).toHaveLength(7);
    expect(stay(on).unused).toEqual([]);
  });

  it.each([["20230131", "before the removal"], ["20230816", "after the exit"], ["20231001", "after the exit"], ["20230230", "not a date"]])(
    "%s is left out of the timeline, and each value noted", (on, why) => {
      const found = stay(on);
      expect(eventsOf(found)).toHaveLength(2);
      for (const element of ["E112_x", "E147_x", "E149_x", "E150_x", "E151_x"]) {
        expect(found.unused).toContainEqual({ element, value: on, why: expect.stringContaining(why) as string });
      }
      expect(found.unused.every((note) => note.why.includes("removal of 2023-02-01"))).toBe(true);
    },
  );

  it("notes what is dated after the period in a stay that goes on", () => {
    const found = one([removal(20230201, visit(20231001, 1))]);
    expect(ofKind(found, "visit-held")).toEqual([]);
    expect(notesOf(found)).toEqual(["E151_x=20231001", "case_worker_visit=E151=20231001 E152=1"]);
  });

  it("notes what has no date at all", () => {
    const found = one([removal(20230201, el("case_worker_visit", e(152, 1)), el("permanency_plan", e(148, 1)))]);
    expect(eventsOf(found)).toHaveLength(1);
    expect(notesOf(found)).toEqual(["case_worker_visit=E152=1", "permanency_plan=E148=1"]);
  });
});

describe("the child", () => {
  it.each([["20230102", "after the removal"], ["20239999", "not a date"]])("born %s: no birth date, and why", (birth, why) => {
    const found = one([e(5, birth), removal(20230101)]);
    expect(found.timeline?.children).toEqual([{ id: "INV-1" }]);
    expect(found.unused).toEqual([{ element: "E5_x", value: birth, why: expect.stringContaining(why) as string }]);
  });

  it("a fact before the child's birth is left out", () => {
    expect(notesOf(one([e(5, 20200101), removal(20230101), el("tpr_first_parent", e(65, 20191231))]))).toEqual(["E65_x=20191231"]);
  });
});

describe("nothing is dropped in silence", () => {
  it.each([
    ["an element of another kind", [el("note", "seen twice")], ["note=seen twice"]],
    ["a number AFCARS does not have", [e(187, "1")], ["E187_x=1"]],
    ["an element in the wrong place", [e(147, 20230101)], ["E147_x=20230101"]],
    ["text between elements", ["loose text"], ["record=loose text"]],
    ["a removal of another rule", [el("removal_2030", e(69, 20230301))], ["removal_2030=E69=20230301"]],
    ["an element in another namespace", ['<E153_x xmlns="urn:other">20230301</E153_x>'], ["{urn:other}E153_x=20230301"]],
    ["values that differ", [e(7, 0), e(7, 1)], ["E7_x=0", "E7_x=1"]],
    ["an agreement with a tribe", [e(104, 1), e(103, 0)], ["E104_x=1"]],
    ["a parent's membership", [e(61, 1), e(62, 9)], ["E61_x=1"]],
    ["what stands in an earlier removal", [el("removal_1993", e(69, 20200101), e(153, 20200201), e(155, 1), e(149, 20200115))], ["E149_x=20200115"]],
  ])("%s", (_what, inner, notes) => {
    expect(notesOf(one([removal(20230101), ...inner]))).toEqual(notes);
  });

  it("repeats the same value without complaint, and an empty element is no value", () => {
    expect(one([removal(20230101, e(69, 20230101)), e(147, " \n "), el("foo"), el("tpr_first_parent", e(63, ""))]).unused).toEqual([]);
  });

  it("what a timeline is not about is listed once, for every file", () => {
    const numbers = afcarsNotRead.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(one([removal(20230101), ...numbers.map((number) => e(number, 1))]).unused).toEqual([]);
    for (const read of [4, 5, 69, 71, 96, 105, 112, 117, 122, 147, 153]) expect(numbers).not.toContain(read);
  });

  it("shortens what it shows", () => {
    expect(notesOf(one([removal(20230101), el("note", "x".repeat(5000))]))).toEqual([`note=${"x".repeat(80)}…`]);
  });
});

describe("what the source can hold", () => {
  const held = (...inner: readonly string[]) => one(inner).timeline?.holds;

  it("is stated with the source and the last day it covers", () => {
    expect(held(removal(20230101))).toMatchObject({ source: "AFCARS 2020 out-of-home care file, period ending 2023-09", until: "2023-09-30" });
    expect(one([removal(20230101)], { period: "202403" }).timeline?.holds).toMatchObject({ until: "2024-03-31" });
  });

  const always = ["care-entered", "care-exited", "tpr-petition-filed", "tpr-granted"];
  const all = [
    ...always, "placement-started.setting", "placement-started.state", "goal-set.primary", "case-review-held",
    "hearing-held.permanency", "visit-held.child", "visit-held.where", "housing-assessed.at-removal",
  ];

  it("names kinds, or the part of a kind, that the file has elements for", () => {
    expect(held(removal(20230101))?.kinds).toEqual(all);
  });

  it.each([
    ["of every day, where all removals are under the 2020 rule", [removal(20220501, e(153, 20221101), e(155, 1)), removal(20230101)], undefined],
    ["since the removal after an earlier one", [removal(20230101), earlier(20200101, 20210101, 1)], "2023-01-01"],
    ["since the first of several", [removal(20230501), removal(20221101, e(153, 20230301), e(155, 1)), earlier(20200101, 20210101, 1), earlier(20180101, 20190101, 1)], "2022-11-01"],
    ["since the day the earlier one ended, if it began anew that day", [removal(20220301), earlier(20210101, 20220301, 1)], "2022-03-01"],
    ["since the last earlier one, where one comes between", [removal(20210101, e(153, 20211001), e(155, 1)), earlier(20220101, 20220301, 1), removal(20230101)], "2023-01-01"],
  ])("%s", (_what, inner, since) => {
    expect(held(...inner)?.kinds).toEqual(all);
    expect(held(...inner)?.since).toBe(since);
  });

  it.each([
    ["earlier removals, with their dates alone", [earlier(20200101, 20210101, 1)]],
    ["an earlier removal after all others", [removal(20210101, e(153, 20211001), e(155, 1)), earlier(20220101, 20220301, 1)]],
    ["no removal", []],
    ["a removal after the period", [removal(20231001)]],
  ])("is entries, exits and terminations, of whatever day: %s", (_what, inner) => {
    expect(held(...inner)?.kinds).toEqual(always);
    expect(held(...inner)).not.toHaveProperty("since");
  });

  it("covers every event made from a file, but for an inquiry that happens to be dated", () => {
    for (const { timeline } of ["state.xml", "tribal.xml"].flatMap((name) => parseAfcars(fixture(name)))) {
      if (timeline === undefined) continue;
      const kinds = new Set(timeline.holds?.kinds.map((kind) => kind.split(".")[0]));
      const since = timeline.holds?.since ?? "";
      const beyond = timeline.events.filter(({ kind, on }) => !kinds.has(kind) || (on < since && !always.includes(kind)));
      expect(beyond.filter(({ kind }) => kind !== "heritage-asked")).toEqual([]);
    }
  });
});

it("every timeline given is one the parser takes again", () => {
  for (const name of ["state.xml", "tribal.xml"]) {
    for (const { timeline } of parseAfcars(fixture(name))) {
      if (timeline !== undefined) expect(parseTimeline(JSON.parse(JSON.stringify(timeline)))).toEqual(timeline);
    }
  }
});
