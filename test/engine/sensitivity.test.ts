/** What each duty hangs on: weekends and holidays by each convention, and the readings of each pack. */
import { describe, expect, it } from "vitest";
import type { EventInput } from "../../src/schema.js";
import { contract, entered, first, investigated, managed, ROLLS, tried } from "./sensitivity/cases.js";

describe("a due date on a day that may not count as the last", () => {
  const rule = "us-mo/case-management-plan";
  // Fourteen days from Sunday 1 March 2026 end on Sunday the 15th.
  const sunday = [contract, investigated("2026-03-01"), managed("2026-03-16")];
  // From Sunday 10 May, on Sunday the 24th, the eve of Memorial Day.
  const holiday = [contract, investigated("2026-05-10"), managed("2026-05-26")];

  it.each([
    ["a statute's Sunday: in time by RSMo 1.040, late as the days fall", sunday, {},
      "Met under rsmo-1.040 (RSMo 1.040); late by 1 day, due 2026-03-15, under strict counting."],
    ["the same where the caller counts strictly", sunday, { counting: { "MO-STAT": "strict" } },
      `Late by 1 day, due 2026-03-15, under strict counting; met under rsmo-1.040 (RSMo 1.040) or ${ROLLS}.`],
    ["a convention given for another source is not in force", sunday, { counting: { "MO-CWM": "strict" } },
      "Met under rsmo-1.040 (RSMo 1.040); late by 1 day, due 2026-03-15, under strict counting."],
    ["a convention that no Missouri source is read by: the documented ones are tried", sunday, { counting: "frcp-6" },
      "Met under frcp-6 (Fed. R. Civ. P. 6(a)); late by 1 day, due 2026-03-15, under strict counting."],
    ["a Saturday counts by RSMo 1.040, and not by 506.060", [contract, investigated("2026-02-28"), managed("2026-03-16")], {},
      `Late by 2 days, due 2026-03-14, under rsmo-1.040 (RSMo 1.040); met under ${ROLLS}.`],
    ["a Sunday before a holiday: three ways of counting, three due dates", holiday, { holidays: ["2026-05-25"] },
      `Late by 1 day, due 2026-05-25, under rsmo-1.040 (RSMo 1.040); late by 2 days, due 2026-05-24, under strict counting; met under ${ROLLS}.`],
    ["the holiday not named, 506.060 does not know of it", holiday, {},
      "Late by 1 day, due 2026-05-25, under rsmo-1.040 (RSMo 1.040); late by 2 days, due 2026-05-24, under strict counting."],
    ["a weekday: nothing turns on it", [contract, investigated("2026-03-03"), managed("2026-03-18")], {},
      "Late by 1 day, due 2026-03-17, under every documented reading."],
  ] as const)("%s", (_name, events, options, says) => {
    expect(first(rule, { events, asOf: "2026-08-03", options: options }).says).toBe(says);
  });

  it("says where each convention is laid down, what comes of it and whether that changes the status", () => {
    expect(first(rule, { events: sunday, asOf: "2026-08-03" })).toMatchObject({
      id: "us-mo/case-management-plan:ana@2026-03-01", rule, clauses: ["MO-STAT-01"], force: "must", subject: { child: "ana" },
      outcome: { id: "us-mo/case-management-plan:ana@2026-03-01", raisedOn: "2026-03-01", status: "met", due: "2026-03-16", metOn: "2026-03-16" },
      changes: true,
      grounds: [{
        kind: "counting", name: "MO-STAT", value: "rsmo-1.040", citation: "RSMo 1.040", chosen: false,
        alternatives: [
          { value: "strict", found: "same", changes: true, outcome: { status: "late", due: "2026-03-15", metOn: "2026-03-16", daysLate: 1 } },
          { value: "rsmo-506.060", citation: "RSMo 506.060.1; Mo. Rule 44.01(a)", found: "same", changes: false, outcome: { status: "met", due: "2026-03-16" } },
        ],
      }],
    });
  });

  it("marks the library's own choice where the caller made another", () => {
    const [ground] = first(rule, { events: sunday, asOf: "2026-08-03", options: { counting: "strict" } }).grounds;
    expect(ground).toMatchObject({ chosen: true, value: "strict", alternatives: [{ value: "rsmo-1.040", isDefault: true }, { value: "rsmo-506.060" }] });
    expect(ground?.alternatives[1]).not.toHaveProperty("isDefault");
  });

  const weekends: readonly (readonly [rule: string, events: readonly EventInput[], says: string])[] = [
    // Thirty days from Thursday 5 March 2026 end on a Saturday.
    ["us-ks/case-plan-scheduled", [
      entered("2026-01-05"),
      { kind: "staffing-held", child: "ana", on: "2026-03-05", participants: ["case-manager", "supervisor"], concludes: "concurrent-plan" },
      { kind: "meeting-held", meeting: "case-plan-conference", child: "ana", on: "2026-04-06" },
    ], "Late by 2 days, due 2026-04-04, under strict counting; met under ksa-60-206 (K.S.A. 60-206(a))."],
    // Three days from Thursday 8 January 2026 end on a Sunday.
    ["us-mi/tribe-collaboration", [
      { kind: "heritage-asked", answer: "indicated", on: "2026-01-02" }, { kind: "complaint-assigned", on: "2026-01-08" }, { kind: "tribe-collaborated", on: "2026-01-12" },
    ], "Late by 1 day, due 2026-01-11, under strict counting; met under mcl-8.6 (MCL 8.6)."],
    // Twelve months from Friday 17 January 2025 end on a Saturday, before a holiday.
    ["us/permanency-hearing", [
      entered("2025-01-06"), { kind: "court-found", finding: "abuse-or-neglect", child: "ana", on: "2025-01-17" },
      { kind: "hearing-held", hearing: "permanency", child: "ana", on: "2026-01-20" },
    ], "Late by 3 days, due 2026-01-17, under strict counting; met under frcp-6 (Fed. R. Civ. P. 6(a))."],
  ];
  it.each(weekends)("%s: a weekend by the convention of its own law", (id, events, says) => {
    expect(first(id, { events, asOf: "2026-06-01", options: { holidays: ["2026-01-19"] } }).says).toBe(says);
  });
});

describe("a reading of the source", () => {
  it("booked by day 30, held on day 44: in time or not, by what 'scheduled' means (S17)", () => {
    const events: EventInput[] = [
      entered("2026-01-05"),
      { kind: "staffing-held", child: "ana", on: "2026-03-02", participants: ["case-manager", "supervisor"], concludes: "concurrent-plan" },
      { kind: "meeting-scheduled", meeting: "case-plan-conference", child: "ana", on: "2026-03-20", scheduledFor: "2026-04-15" },
      { kind: "meeting-held", meeting: "case-plan-conference", child: "ana", on: "2026-04-15" },
    ];
    const duty = first("us-ks/case-plan-scheduled", { events, asOf: "2026-06-01" });
    expect(duty.says).toBe("Late by 14 days, due 2026-04-01, under ks.scheduled: held-by; met under ks.scheduled: booked-by.");
    expect(duty.grounds[1]).toMatchObject({ kind: "reading", name: "ks.scheduled", value: "held-by", chosen: false, alternatives: [{ value: "booked-by", changes: true }] });
    const chosen = first("us-ks/case-plan-scheduled", { events, asOf: "2026-06-01", options: { params: { "us-ks/case-plan-scheduled.scheduled": "booked-by" } } });
    expect(chosen.says).toBe("Met under us-ks/case-plan-scheduled.scheduled: booked-by; late by 14 days, due 2026-04-01, under us-ks/case-plan-scheduled.scheduled: held-by.");
    expect(chosen.grounds[1]).toMatchObject({ chosen: true, alternatives: [{ value: "held-by", isDefault: true }] });
  });

  it("heritage known only after the complaint (MI-CP-07)", () => {
    const events: EventInput[] = [
      { kind: "complaint-assigned", on: "2026-01-05" }, { kind: "heritage-asked", answer: "indicated", on: "2026-01-20" }, { kind: "tribe-collaborated", on: "2026-01-22" },
    ];
    expect(first("us-mi/tribe-collaboration", { events, asOf: "2026-02-01" }).says)
      .toBe("Met under mi.tribe.known: later; late by 14 days, due 2026-01-08, under mi.tribe.known: trigger.");
  });

  it("the six months from the last review or from the plan: the links are raised on other days, and the nearest is meant (S15)", () => {
    const events: EventInput[] = [
      { kind: "case-opened", on: "2026-01-05" }, { kind: "plan-completed", plan: "case-plan", child: "ana", on: "2026-01-12" },
      { kind: "plan-reviewed", plan: "case-plan", child: "ana", on: "2026-07-01" }, { kind: "plan-reviewed", plan: "case-plan", child: "ana", on: "2027-01-05" },
    ];
    const { duties, elsewhere } = tried("us-mo/case-plan-review", { events, asOf: "2027-02-01" });
    expect(duties.map(({ says, changes }) => [says, changes])).toEqual([
      ["Met under every documented reading.", false],
      ["Late by 4 days, due 2027-01-01, under anchor: actual; met, raised on 2026-07-13, under anchor: scheduled.", true],
      ["Open, due 2027-07-05, under anchor: actual; open, due 2027-07-12, raised on 2027-01-13, under anchor: scheduled.", false],
    ]);
    expect(duties.map(({ grounds }) => grounds[1]?.alternatives[0]?.found)).toEqual(["same", "nearest", "nearest"]);
    expect(elsewhere).toEqual([]);
  });

  /** Entered 2 August 2021, found on 1 September: 15 months on 2 November 2022 by the entry, on 1 December by federal law. */
  const stuck: EventInput[] = [
    { kind: "case-opened", on: "2021-08-02" }, entered("2021-08-02"), { kind: "goal-set", role: "primary", goal: "reunification", child: "ana", on: "2021-08-04" },
    { kind: "court-found", finding: "abuse-or-neglect", child: "ana", on: "2021-09-01" }, { kind: "goal-assessed", child: "ana", on: "2022-11-15", working: false },
  ];

  it("a duty that only the entry clock raises is told apart (S13)", () => {
    const { duties, elsewhere } = tried("us-mo/asfa-15-of-22", { events: stuck, asOf: "2022-11-30" });
    expect(duties).toEqual([]);
    expect(elsewhere).toEqual([{
      kind: "reading", name: "asfa.clock", value: "entry",
      id: "us-mo/asfa-15-of-22:ana@2022-11-15", rule: "us-mo/asfa-15-of-22", title: "FST considers a change of goal at 15 of 22 months",
      clauses: ["MO-CWM-C14", "MO-CPL-08"], force: "must", subject: { child: "ana" },
      outcome: { id: "us-mo/asfa-15-of-22:ana@2022-11-15", raisedOn: "2022-11-15", status: "open", due: "2022-12-15" },
      says: "Open, due 2022-12-15, under asfa.clock: entry.",
    }]);
  });

  it("raised by either clock, it is one duty, on another day; and under the other clock the first is not raised yet", () => {
    const federally = first("us-mo/asfa-15-of-22", { events: stuck, asOf: "2022-12-20" });
    expect(federally.says).toBe(
      `Open, due 2022-12-31, under strict counting and asfa.clock: federal; open, due 2023-01-02, under ${ROLLS}; `
      + "overdue by 5 days, due 2022-12-15, raised on 2022-11-15, under asfa.clock: entry; overdue if asfa.consider were 18 days or fewer.",
    );
    expect(federally.grounds.flatMap(({ name, alternatives }) => alternatives.map(({ value, found }) => [name, value, found]))).toEqual([
      ["MO-CWM", "rsmo-1.040", "same"], ["MO-CWM", "rsmo-506.060", "same"], ["asfa.clock", "entry", "trigger"],
      ["asfa.leaveOut", "trial-home-visits", "same"], ["asfa.leaveOut", "runaway-episodes", "same"], ["asfa.leaveOut", "none", "same"],
    ]);
    const byEntry = first("us-mo/asfa-15-of-22", { events: stuck, asOf: "2022-11-30", options: { params: { "asfa.clock": "entry" } } });
    expect(byEntry.says).toBe("Open, due 2022-12-15, under asfa.clock: entry; no such duty under asfa.clock: federal; overdue if asfa.consider were 14 days or fewer.");
    expect(byEntry.grounds.find(({ name }) => name === "asfa.clock")?.alternatives).toEqual([{ value: "federal", isDefault: true, changes: true }]);
  });
});
