/** Where a duty rests on a number that no source gives: the number at which it would turn. */
import { describe, expect, it } from "vitest";
import type { EvaluateOptions } from "../../../src/index.js";
import type { EventInput } from "../../../src/schema.js";
import { entered, first, ROLLS, tried } from "./cases.js";

describe("a number that no source gives", () => {
  const people = [{ id: "aunt-rosa", role: "relative" as const, state: "US-KS" }];
  /** Listed on Friday 10 September 2021: the fifth working day after is the 17th, the eighth Wednesday the 22nd. */
  const listed: EventInput[] = [entered("2021-09-01"), { kind: "relative-listed", child: "ana", relative: "aunt-rosa", on: "2021-09-10" }];
  const referred: EventInput = { kind: "icpc-referred", child: "ana", relative: "aunt-rosa", state: "US-KS", on: "2021-09-22" };
  const icpc = (events: readonly EventInput[], options: Partial<EvaluateOptions> = {}, asOf = "2021-09-30") => first("us-mo/icpc-referral", { people, events, asOf, options });

  it.each([
    ["late: the number from which it would have been in time", [...listed, referred], {}, "Late by 5 days, due 2021-09-17, under every documented reading; met if icpc.timely were 8 working days or more."],
    ["with a holiday in between, one fewer", [...listed, referred], { holidays: ["2021-09-20"] }, "Late by 5 days, due 2021-09-17, under every documented reading; met if icpc.timely were 7 working days or more."],
    ["not sent: the number up to which it would be due still", listed, {}, "Overdue by 13 days, due 2021-09-17, under every documented reading; open if icpc.timely were 14 working days or more."],
    ["the caller's own number: the default is tried, and the number found again", [...listed, referred], { params: { "icpc.timely": 10 } },
      "Met under icpc.timely: 10 working days; late by 5 days, due 2021-09-17, under icpc.timely: 5 working days; late if icpc.timely were 7 working days or fewer."],
    ["the caller's number is the default", [...listed, referred], { params: { "us-mo/icpc-referral.timely": 5 } },
      "Late by 5 days, due 2021-09-17, under every documented reading; met if us-mo/icpc-referral.timely were 8 working days or more."],
    ["named for the rule by its general name", [...listed, referred], { params: { "us-mo/icpc-referral.icpc.timely": 10 } },
      "Met under us-mo/icpc-referral.icpc.timely: 10 working days; late by 5 days, due 2021-09-17, under us-mo/icpc-referral.icpc.timely: 5 working days; "
      + "late if us-mo/icpc-referral.icpc.timely were 7 working days or fewer."],
    ["waived, it is a breach still", [...listed, referred], { waivers: [{ duty: "us-mo/icpc-referral:ana+aunt-rosa@2021-09-10", reason: "flood", by: "the director", on: "2021-09-25" }] },
      "Waived, due 2021-09-17, under every documented reading; met if icpc.timely were 8 working days or more."],
    ["met in the nick of time", [...listed, referred], { params: { "icpc.timely": 8 } },
      "Met under icpc.timely: 8 working days; late by 5 days, due 2021-09-17, under icpc.timely: 5 working days; late if icpc.timely were 7 working days or fewer."],
  ] as const)("%s", (_name, events, options, says) => {
    expect(icpc(events, options as Partial<EvaluateOptions>).says).toBe(says);
  });

  it("is told with its unit, its reason and the numbers looked at", () => {
    const days = 29; // from the first fact, 1 September, to the day it is judged on
    expect(icpc([...listed, referred]).grounds[1]).toEqual({
      kind: "number", name: "icpc.timely", value: 5, unit: "workingDays", chosen: false, alternatives: [],
      says: "'Timely' has no number in the source; 5 working days is the compact administrators' recommended, non-binding timeline for the local worker.",
      within: { least: 0, most: days + 14 },
      tips: [{ at: 8, through: days + 14, outcome: { id: "us-mo/icpc-referral:ana+aunt-rosa@2021-09-10", raisedOn: "2021-09-10", status: "met", due: "2021-09-22", metOn: "2021-09-22" } }],
    });
    expect(icpc(listed, { params: { "icpc.timely": 400 } }).grounds[1]).toMatchObject({ value: 400, chosen: true, within: { least: 0, most: 400 }, tips: [{ at: 13, through: 0 }] });
  });

  it("in force it changes nothing by itself: only another documented value would", () => {
    expect(icpc([...listed, referred]).changes).toBe(false);
    expect(icpc([...listed, referred], { params: { "icpc.timely": 10 } }).changes).toBe(true);
  });

  it("the agency's own, not given: up to which number a breach would be certain", () => {
    const visits = (options: Partial<EvaluateOptions> = {}) => first("us-mi/visit-interval", { events: [entered("2026-01-05")], asOf: "2026-02-19", options });
    expect(visits().says).toBe("Undecided under every documented reading; overdue if mi.visits were 44 days or fewer.");
    expect(visits().grounds[1]).not.toHaveProperty("value");
    expect(visits({ params: { "mi.visits": 44 } }).says).toBe("Overdue by 1 day, due 2026-02-18, under every documented reading; open if mi.visits were 45 days or more.");
  });

  it("a source's own number is no choice until the caller replaces it", () => {
    const ssp = (options: Partial<EvaluateOptions>) => first("us-mo/ssp-initial", { events: [entered("2026-02-02")], asOf: "2026-03-01", options });
    expect(ssp({}).grounds.map(({ kind }) => kind)).toEqual(["counting"]);
    const replaced = ssp({ params: { "us-mo/ssp-initial.within": 10 } });
    expect(replaced.says).toBe(
      "Overdue by 17 days, due 2026-02-12, under us-mo/ssp-initial.within: 10 days; open, due 2026-03-04, under us-mo/ssp-initial.within: 30 days; "
      + "open if us-mo/ssp-initial.within were 27 days or more.",
    );
    expect(replaced.grounds[1]).not.toHaveProperty("says");
  });

  it("hours and ages turn too", () => {
    const gathered = first("us-mo/planning-begins", { events: [entered("2026-03-06T23:30-06:00")], asOf: "2026-03-08" });
    expect(gathered.outcome).toStrictEqual({
      id: "us-mo/planning-begins:ana@2026-03-06", raisedOn: "2026-03-06", status: "open", due: "2026-03-09", dueAt: "2026-03-09T23:30-06:00",
    });
    expect(gathered.grounds.find(({ name }) => name === "planning.within"))
      .toMatchObject({ unit: "hours", value: 72, within: { least: 0, most: 24 * (2 + 14) }, tips: [{ at: 48, through: 0 }] });
    const youth = first("us-mo/ces-older-youth", {
      events: [entered("2026-01-05"), { kind: "independence-preparation-started", child: "ana", on: "2026-02-02" }, { kind: "housing-assessed", on: "2026-02-02", household: "ana", of: "youth", finding: "at-risk" }],
      children: [{ id: "ana", birthDate: "2009-05-05" }], asOf: "2026-03-02",
    });
    expect(youth.grounds.find(({ name }) => name === "ces.olderYouthAge")).toMatchObject({ unit: "years", within: { least: 0, most: 120 }, tips: [{ at: 17, through: 120 }] });
    expect(youth.says).toContain("no such duty if ces.olderYouthAge were 17 years or more");
  });

  it("hours and months have their greatest number too, and months are as many as the record may span", () => {
    const long = first("us-mo/planning-begins", { events: [entered("2021-09-01")], asOf: "2026-03-06" });
    expect(long.grounds.find(({ name }) => name === "planning.within")).toMatchObject({ within: { least: 0, most: 36_500 } });
    const talks = first("us-mo/permanency-talks", { events: [entered("2026-01-05")], asOf: "2026-03-16" });
    // 70 days, and 14 for a roll: three months of 28 days.
    expect(talks.grounds.find(({ name }) => name === "talks.interval")).toMatchObject({ unit: "months", value: 1, within: { least: 0, most: 3 }, tips: [{ at: 3, through: 3 }] });
  });

  it("no duty of that day is no acquittal where others stand in its place", () => {
    // Periods from entry: to 5 February, to 5 March, to 5 April. By twos: to 5 March, to 5 May.
    const events: EventInput[] = [
      entered("2026-01-05"), { kind: "goal-set", role: "primary", goal: "reunification", child: "ana", on: "2026-01-05" },
      { kind: "effort-made", effort: "explore-relatives", towardConcurrentGoal: true, child: "ana", on: "2026-01-20" },
    ];
    const { duties } = tried("us-mo/concurrent-efforts", { events, asOf: "2026-04-20" });
    expect(duties.map(({ says }) => says)).toEqual([
      "Met under every documented reading; missed if efforts.period were 0 months.",
      "Missed, due 2026-03-05, under every documented reading; other duties in its place if efforts.period were 2 months.",
      `Missed, due 2026-04-05, under strict counting; missed, due 2026-04-06, under rsmo-1.040 (RSMo 1.040) or ${ROLLS}; `
      + "open if efforts.period were 2 months; other duties in its place if efforts.period were 0 months.",
      `Open, due 2026-05-05, under strict counting; open, due 2026-05-05, raised on 2026-04-07, under rsmo-1.040 (RSMo 1.040) or ${ROLLS}; `
      + "other duties in its place if efforts.period were 2 months.",
    ]);
  });

  it("nor is the link of a chain that merely begins nearest", () => {
    const events: EventInput[] = [{ kind: "case-opened", on: "2026-01-01" }, { kind: "plan-completed", plan: "case-plan", on: "2026-01-20" }, { kind: "plan-completed", plan: "case-plan", on: "2026-05-20" }];
    const { duties } = tried("us-mi/case-plan-90-days", { events, asOf: "2026-06-15", options: { params: { "us-mi/case-plan-90-days.every": 60 } } });
    // Links of 60 days end on 2 March, 1 May and 30 June; the second goes by, and the plan of 20 May meets it late.
    expect(duties.map(({ outcome: { raisedOn, status } }) => [raisedOn, status])).toEqual([["2026-01-01", "met"], ["2026-03-03", "late"], ["2026-05-02", "open"]]);
    const numbers = duties.map(({ grounds }) => grounds.find(({ kind }) => kind === "number"));
    expect(numbers[1]).toMatchObject({ chosen: true, tips: [], replacedAt: 61, alternatives: [{ value: 90, isDefault: true, found: "nearest", outcome: { raisedOn: "2026-04-02", status: "met" } }] });
  });

  it("where none would help a breach, that is said", () => {
    const events: EventInput[] = [
      { kind: "case-opened", on: "2026-01-05" }, entered("2026-01-05"),
      { kind: "meeting-held", meeting: "fst", child: "ana", on: "2026-02-02" }, { kind: "goal-set", role: "concurrent", goal: "adoption", child: "ana", on: "2026-02-02" },
    ];
    const { duties } = tried("us-mo/shared-decision", { events, asOf: "2026-03-01" });
    for (const { outcome, says } of duties) if (outcome.status === "missed") expect(says).toMatch(/no prompt from 0 to 69 days would change that\.$/);
    expect(duties.map(({ outcome }) => outcome.status)).toContain("missed");
  });
});
