import { describe, expect, it } from "vitest";
import type { Duty } from "../../src/engine/report.js";
import { about, dueDate, standing } from "../../src/report/words.js";
import { day, duty, instant, settled } from "./fixtures.js";

const open = (due: string): Duty => duty({ status: "open", due: day(due) });

describe("how a duty stands", () => {
  it.each<[string, Duty]>([
    ["OVERDUE by 27 days", duty()],
    ["OVERDUE by 1 day", duty({ daysLate: 1 })],
    ["OVERDUE by hours", duty({ daysLate: 0 })],
    ["LATE by 1,200 days", duty({ status: "late", daysLate: 1200 })],
    ["MISSED", settled("missed")],
    ["DUE in 2 days", open("2026-05-04")],
    ["DUE in 1 day", open("2026-05-03")],
    ["DUE today", open("2026-05-02")],
    ["DUE after the record ends", open("2026-05-01")],
    ["CANNOT BE DECIDED", settled("unknown")],
    ["met", settled("met")],
    ["no longer asked for", settled("lapsed")],
    ["waived", settled("waived")],
  ])("%s", (words, given) => {
    expect(standing(given, day("2026-05-02"))).toBe(words);
  });

  it("has no date for what has none", () => {
    const { due: _due, ...undated } = duty({ status: "open" });
    expect(standing(undated, day("2026-05-02"))).toBe("TO DO, no due date yet");
    expect(dueDate(undated)).toBe("");
  });
});

describe("a due date", () => {
  it("says what its number rests on, unless it is the source's own", () => {
    expect(dueDate(duty())).toBe("2026-04-05");
    expect(dueDate(duty({ basis: { kind: "option", name: "icpc.timely" } }))).toBe("2026-04-05 (option icpc.timely)");
  });

  it("has its hour where hours count, with the offset and no seconds that say nothing", () => {
    expect(dueDate(duty({ dueAt: instant("2026-04-05T23:30:00-06:00") }))).toBe("2026-04-05 at 23:30-06:00");
    expect(dueDate(duty({ dueAt: instant("2026-04-05T23:30:15-06:00") }))).toBe("2026-04-05 at 23:30:15-06:00");
  });
});

describe("whom a duty is about", () => {
  it("names child, person and household, else the case", () => {
    expect(about({ child: "ana", person: "rosa", household: "h1" })).toBe("child ana, person rosa, household h1");
    expect(about({})).toBe("the case");
  });
});
