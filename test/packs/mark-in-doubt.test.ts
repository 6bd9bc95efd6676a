/** S13 where the record leaves open when 15 of 22 months were reached: a duty keeps the id it was raised with, day after day. */
import { describe, expect, it } from "vitest";
import { civil, dayOf, plusDays } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import type { EventInput, TimelineInput } from "../../src/schema.js";
import { caseOf, dutiesOf } from "../support/tables.js";

type Setting = Extract<EventInput, { kind: "placement-started" }>["setting"];

const later = (date: string, days: number): CivilDate => civil(plusDays(dayOf(date as CivilDate), days));

/** How the rule's duties stand from day to day: each change, once. */
function courseOf(rule: string, told: { readonly events: readonly EventInput[]; readonly holds?: TimelineInput["holds"] }, from: string, to: string): string[] {
  const timeline = caseOf(told);
  const course: string[] = [];
  let before = "";
  for (let asOf = from; asOf <= to; asOf = later(asOf, 1)) {
    const now = dutiesOf(rule, timeline, asOf).map(({ id, status, due, needs }) => `${id.slice(rule.length + 1)} ${status} ${due ?? "no due date"}${needs === undefined ? "" : ` ${/court-found|an assessment|the placements|15 months/.exec(needs)?.[0] ?? needs}`}`).join(" and ");
    if (now !== before) course.push(`${asOf}: ${now}`);
    before = now;
  }
  return course;
}

const entered = (on: string): EventInput => ({ kind: "care-entered", child: "ana", on });
const exited = (on: string): EventInput => ({ kind: "care-exited", child: "ana", on });
const found = (on: string): EventInput => ({ kind: "court-found", finding: "abuse-or-neglect", child: "ana", on });
const goal = (on: string): EventInput => ({ kind: "goal-set", role: "primary", goal: "reunification", child: "ana", on });
const assessed = (on: string): EventInput => ({ kind: "goal-assessed", child: "ana", on, working: false });
const placed = (on: string, setting: Setting): EventInput => ({ kind: "placement-started", child: "ana", on, setting });

const unfound = ["case-opened", "case-closed", "care-entered", "care-exited", "placement-started", "placement-ended", "goal-set", "goal-ended", "goal-assessed",
  "meeting-held", "tpr-petition-filed", "tpr-exception-recorded", "tpr-granted"];
/** All but the court's findings. */
const holds = { source: "a flat export", kinds: unfound };

describe("us/tpr-petition", () => {
  const rule = "us/tpr-petition";

  it("is raised on the earliest day, and is due once the mark was reached for certain", () => {
    expect(courseOf(rule, { events: [entered("2024-03-04")], holds }, "2025-06-01", "2025-09-01")).toEqual([
      "2025-06-04: ana@2025-06-04 unknown 2025-06-04 15 months",
      "2025-08-03: ana@2025-06-04 unknown 2025-08-03 15 months",
      "2025-08-04: ana@2025-06-04 overdue 2025-08-03",
    ]);
  });

  it("a petition in time for the earliest day is in time; one between the two days stays undecided", () => {
    const petition = (on: string): EventInput => ({ kind: "tpr-petition-filed", child: "ana", on });
    expect(courseOf(rule, { events: [entered("2024-03-04"), petition("2025-06-04")], holds }, "2025-06-01", "2025-09-01")).toEqual([
      "2025-06-04: ana@2025-06-04 met 2025-06-04", "2025-08-03: ana@2025-06-04 met 2025-08-03",
    ]);
    expect(courseOf(rule, { events: [entered("2024-03-04"), petition("2025-07-04")], holds }, "2025-06-01", "2025-09-01").at(-1)).toBe(
      "2025-08-03: ana@2025-06-04 unknown 2025-08-03 15 months",
    );
  });

  it("likewise where days of an earlier stay may have been left out, before the record begins", () => {
    const events = [entered("2024-03-04"), found("2024-03-04"), exited("2024-09-04"), entered("2024-12-02"), found("2024-12-02")];
    const since = { source: "a flat export", kinds: [...unfound, "court-found"], since: "2024-08-01" };
    expect(courseOf(rule, { events, holds: since }, "2025-08-31", "2026-06-01")).toEqual([
      "2025-09-01: ana@2025-09-01 unknown 2025-09-01 15 months",
      "2026-01-29: ana@2025-09-01 unknown 2026-01-29 15 months",
      "2026-01-30: ana@2025-09-01 overdue 2026-01-29",
    ]);
  });
});

describe("a record that begins after the removal, and so may lack a finding", () => {
  const begins = { source: "a flat export", kinds: [...unfound, "court-found", "hearing-held", "case-review-held"], since: "2024-03-20" };

  it("leaves the mark open, the same duty before that day and after", () => {
    const early = { ...begins, since: "2025-07-01" };
    expect(courseOf("us/tpr-petition", { events: [entered("2024-03-04")], holds: early }, "2025-06-01", "2025-09-01").map((turn) => turn.slice(0, 34)))
      .toEqual(["2025-06-04: ana@2025-06-04 unknown", "2025-07-01: ana@2025-06-04 unknown"]);
    expect(courseOf("us/tpr-petition", { events: [entered("2024-03-04")], holds: begins }, "2025-06-01", "2025-09-01").map((turn) => turn.slice(0, 34)))
      .toEqual(["2025-06-04: ana@2025-06-04 unknown", "2025-08-03: ana@2025-06-04 unknown", "2025-08-04: ana@2025-06-04 unknown"]);
  });

  it("leaves a review's due date open, where the finding would bring it forward", () => {
    // Due on 3 November by the sixtieth day, and as early as 4 September by a finding.
    const at = (asOf: string, holds: TimelineInput["holds"]) => dutiesOf("us/case-review", caseOf({ events: [entered("2024-03-04")], holds }), asOf).map(({ status }) => status);
    expect(at("2024-09-04", begins)).toEqual(["open"]);
    expect(at("2024-09-05", begins)).toEqual(["unknown"]);
    expect(at("2024-11-04", begins)).toEqual(["overdue"]);
    expect(at("2024-09-05", { ...begins, since: "2024-03-04" })).toEqual(["open"]);
  });
});

describe("us-mo/asfa-15-of-22", () => {
  const rule = "us-mo/asfa-15-of-22";
  const entry = [entered("2021-08-02"), goal("2021-08-04")];

  it("is raised on the earliest day, and is due from the latest", () => {
    expect(courseOf(rule, { events: [...entry, assessed("2022-10-15")], holds }, "2022-10-01", "2023-03-01")).toEqual([
      "2022-11-02: ana@2022-11-02 unknown no due date court-found",
      "2023-02-01: ana@2022-11-02 overdue 2023-01-31",
    ]);
  });

  it("without an assessment, or a goal, likewise", () => {
    expect(courseOf(rule, { events: entry, holds }, "2022-11-01", "2023-03-01")).toEqual([
      "2022-11-02: ana@2022-11-02 unknown no due date court-found", "2023-01-01: ana@2022-11-02 unknown no due date an assessment",
    ]);
    expect(courseOf(rule, { events: [entered("2021-08-02")], holds }, "2022-11-01", "2023-03-01")).toEqual([
      "2022-11-02: ana@2022-11-02 unknown no due date an assessment",
    ]);
  });

  it("where the mark may have been reached before the law applied, it is undecided whether this is asked", () => {
    // By a finding on removal's day the mark was reached on 1 May 2020, before the manual's text; without one, on 2 July.
    expect(courseOf(rule, { events: [entered("2019-02-01"), goal("2019-02-01"), assessed("2020-01-15")], holds }, "2020-04-01", "2020-09-01")).toEqual([
      "2020-05-28: ana@2020-05-28 unknown no due date court-found",
    ]);
    // With the goal changed by then it was reached before, or never.
    const ended: EventInput = { kind: "goal-ended", role: "primary", child: "ana", on: "2020-05-28" };
    expect(courseOf(rule, { events: [entered("2019-02-01"), goal("2019-02-01"), assessed("2020-01-15"), ended], holds }, "2020-05-20", "2020-06-05")).toEqual([
      "2020-05-28: ana@2020-05-28 unknown no due date an assessment",
    ]);
  });

  it("unknown for want of an assessment, and reached again when days have passed: the one duty of the goal", () => {
    // Reached on 1 December 2022, the first day of a visit home. Months differ in length, so on the visit it is lost on 31 December, and reached again on 28 February.
    const events = [...entry, found("2021-09-01"), placed("2021-08-02", "foster-home"), placed("2022-12-01", "trial-home-visit")];
    expect(courseOf(rule, { events: [...events, assessed("2023-02-10")] }, "2022-11-01", "2023-04-30")).toEqual([
      "2022-12-01: ana@2022-12-01 unknown no due date an assessment",
      "2023-02-28: ana@2022-12-01 open 2023-03-30", "2023-03-31: ana@2022-12-01 overdue 2023-03-30",
    ]);
    // An assessment on a day at the mark settles it with a duty of that day.
    expect(courseOf(rule, { events: [...events, assessed("2023-02-28")] }, "2023-02-27", "2023-04-30")).toEqual([
      "2023-02-27: ana@2022-12-01 unknown no due date an assessment",
      "2023-02-28: ana@2023-02-28 open 2023-03-30", "2023-03-31: ana@2023-02-28 overdue 2023-03-30",
    ]);
  });
});
