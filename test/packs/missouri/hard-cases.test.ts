/**
 * Cases composed to break the rules, each worked out on paper first: contradictions, corrections, reopenings, dates
 * moved. The law's sentence stands beside each.
 */
import { describe, expect, it } from "vitest";
import type { Duty } from "../../../src/index.js";
import { evaluate, OptionsError } from "../../../src/index.js";
import { missouri } from "../../../src/packs/missouri/index.js";
import type { EventInput } from "../../../src/schema.js";
import type { Row } from "../../support/tables.js";
import { caseOf, dutiesOf } from "../../support/tables.js";

const opened: EventInput = { kind: "case-opened", on: "2026-01-01" };
const entered: EventInput = { kind: "care-entered", child: "ana", on: "2026-01-01" };
const primary = (on: string, goal: "reunification" | "adoption" = "reunification"): EventInput => ({ kind: "goal-set", child: "ana", on, role: "primary", goal });
const concurrent = (on: string): EventInput => ({ kind: "goal-set", child: "ana", on, role: "concurrent", goal: "adoption" });
const anticipated = (on: string, closingOn: string): EventInput => ({ kind: "closing-anticipated", on, closingOn });
const closing = (on: string): EventInput => ({ kind: "ssp-completed", on, ssp: "closing" });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const relatives = (on: string, relativePlacement: boolean): EventInput => ({ kind: "concurrent-plan-updated", child: "ana", on, relativePlacement });

type Told = [on: string | undefined, due: string | undefined, status: string];
const told = (rule: string, row: Pick<Row, "events" | "children" | "people" | "holds" | "options">, asOf: string): Told[] =>
  dutiesOf(`us-mo/${rule}`, caseOf(row), asOf, row.options).map(({ trigger, due, status }: Duty) => [trigger?.on, due, status]);

describe("closings", () => {
  it("a second closing of a closed case is ignored, as the report says (S19)", () => {
    const events = [opened, entered, primary("2026-01-02"), closed("2026-01-20"), closed("2026-07-01")];
    for (const asOf of ["2026-06-30", "2026-08-01"]) {
      expect(told("concurrent-goal", { events }, asOf)).toEqual([["2026-01-02", "2026-01-31", "lapsed"]]);
      expect(told("ssp-closing", { events }, asOf)).toHaveLength(1);
    }
  });

  it("a date replaced before it came lapses, and stays lapsed when the case closes early (S14)", () => {
    const events = [entered, anticipated("2026-01-10", "2026-03-01"), anticipated("2026-02-20", "2026-06-01")];
    expect(told("ssp-closing", { events }, "2026-03-31")).toEqual([["2026-02-14", "2026-03-01", "lapsed"]]);
    expect(told("ssp-closing", { events: [...events, closed("2026-04-01")] }, "2026-04-01"))
      .toEqual([["2026-02-14", "2026-03-01", "lapsed"], ["2026-04-01", "2026-04-01", "missed"]]);
  });

  it("a new date does not erase that the last was met late (S14)", () => {
    const events = [entered, anticipated("2026-01-10", "2026-03-01"), closing("2026-03-05")];
    expect(told("ssp-closing", { events }, "2026-03-20")).toEqual([["2026-02-14", "2026-03-01", "late"]]);
    expect(told("ssp-closing", { events: [...events, anticipated("2026-03-08", "2026-03-15")] }, "2026-03-20"))
      .toEqual([["2026-02-14", "2026-03-01", "late"]]); // and its window holds the one done, so it asks for no other
  });

  it("the same date recorded again asks for nothing new (S14)", () => {
    const events = [entered, anticipated("2026-01-10", "2026-03-01"), anticipated("2026-02-20", "2026-03-01"), anticipated("2026-03-05", "2026-03-01")];
    expect(told("ssp-closing", { events }, "2026-03-10")).toEqual([["2026-02-14", "2026-03-01", "overdue"]]);
  });

  it("a stay after the case was opened again is a stay of its own (S19)", () => {
    const events = [opened, entered, closed("2026-03-01"), { ...opened, on: "2026-06-01" }, { ...entered, on: "2026-06-05" }];
    expect(told("ssp-initial", { events }, "2026-12-01")).toEqual([["2026-01-01", "2026-01-31", "missed"], ["2026-06-05", "2026-07-05", "overdue"]]);
  });

  it("an entry after the closing is a problem of the record", () => {
    const { problems } = evaluate(caseOf({ events: [opened, closed("2026-01-01"), { ...entered, on: "2026-01-05" }] }), { asOf: "2026-06-01", rules: missouri });
    expect(problems.map(({ code }) => code)).toContain("entry-after-closing");
  });

  it("a closing that a placement contradicts leaves open what it ended, not what was due before it (S19)", () => {
    const events: EventInput[] = [
      { ...entered, on: "2024-01-01" }, primary("2024-01-02", "adoption"), closed("2024-12-31"),
      { kind: "placement-started", child: "ana", on: "2025-01-03", setting: "foster-home" },
    ];
    expect(told("ssp-initial", { events }, "2025-06-01")).toEqual([["2024-01-01", "2024-01-31", "missed"]]);
    const late = events.map((event) => (event.kind === "care-entered" ? { ...event, on: "2024-12-20" } : event));
    expect(told("ssp-initial", { events: late }, "2025-06-01")).toEqual([["2024-12-20", "2025-01-19", "unknown"]]);
  });

  it("an opening after a stay has ended moves nothing of that stay (S7)", () => {
    const events: EventInput[] = [
      { ...entered, on: "2024-01-01" }, { kind: "meeting-held", on: "2024-06-20", meeting: "fst", sixMonth: true },
      { kind: "care-exited", child: "ana", on: "2024-10-01" }, { ...opened, on: "2025-03-01" },
    ];
    expect(told("cs1-first", { events }, "2025-06-01")).toEqual([["2024-01-01", "2024-01-31", "missed"]]);
    expect(told("cs1-update", { events }, "2025-06-01")).toEqual([["2024-06-20", "2024-06-20", "missed"]]);
  });

  it("a closing corrected the same day stands as corrected (S18)", () => {
    const said = (permanentHousing: "secured" | "not-secured", recordedOn: string): EventInput => ({ kind: "case-closed", on: "2026-03-01", permanentHousing, recordedOn });
    expect(told("closing-summary-housing", { events: [opened, said("not-secured", "2026-03-01"), said("secured", "2026-03-05")] }, "2026-04-01")).toEqual([]);
  });

  it("one child of several cannot close the case", () => {
    expect(() => caseOf({ children: [{ id: "ana" }, { id: "ben" }], events: [{ ...closed("2026-01-20"), child: "ben" }] })).toThrow(/a case opens and closes as a whole/);
  });
});

describe("goals", () => {
  it("an assessment made on the day the goal changed counts for the earlier goal alone (S13)", () => {
    const events: EventInput[] = [
      { ...entered, on: "2024-01-01" }, primary("2024-01-02"), primary("2025-12-01", "adoption"),
      { kind: "goal-assessed", child: "ana", on: "2025-12-01", working: false },
    ];
    expect(told("asfa-15-of-22", { events }, "2026-03-01").map(([, , status]) => status)).toEqual(["unknown", "unknown"]);
  });

  it("no primary goal any more is unknown, not a pass", () => {
    const events: EventInput[] = [{ ...entered, on: "2024-01-01" }, primary("2024-01-02"), { kind: "goal-ended", child: "ana", on: "2024-06-01", role: "primary" }];
    expect(told("asfa-15-of-22", { events }, "2026-03-01").map(([, , status]) => status)).toEqual(["unknown"]);
  });

  it("a contradiction on the day that decides is unknown; one that was settled before it is not (S19)", () => {
    const base = [entered, primary("2026-01-02"), concurrent("2026-01-02")];
    const contradicted = (on: string) => [relatives(on, true), relatives(on, false)];
    expect(told("relative-placement", { events: [...base, ...contradicted("2026-01-20"), relatives("2026-03-10", true)] }, "2026-04-01").map(([, , status]) => status)).toEqual(["unknown"]);
    expect(told("relative-placement", { events: [...base, ...contradicted("2026-01-10"), relatives("2026-01-12", false)] }, "2026-04-01").map(([, , status]) => status)).toEqual(["overdue"]);
    expect(told("relative-placement", { events: [...base, relatives("2026-01-20", true), ...contradicted("2026-03-01"), relatives("2026-03-10", true)] }, "2026-04-01"))
      .toEqual([["2026-01-02", "2026-01-31", "met"], ["2026-03-01", "2026-03-01", "unknown"]]);
    expect(told("relative-placement", { events: [...base, relatives("2026-01-20", true), relatives("2026-02-10", false), ...contradicted("2026-02-20")] }, "2026-04-01"))
      .toEqual([["2026-01-02", "2026-01-31", "met"], ["2026-02-10", "2026-02-10", "overdue"]]);
  });

  it("a concurrent goal of a relative's home includes relatives from its first day", () => {
    const events: EventInput[] = [entered, primary("2026-01-02"), { kind: "goal-set", child: "ana", on: "2026-01-06", role: "concurrent", goal: "relative-placement" }, relatives("2026-01-10", true)];
    expect(dutiesOf("us-mo/relative-placement", caseOf({ events }), "2026-03-01")[0]).toMatchObject({ status: "met", metOn: "2026-01-06" });
  });

  it("the concurrent plan follows when the concurrent goal is due, by option too (S10)", () => {
    const options = { params: { "us-mo/concurrent-goal.within": 20 } };
    const events = [entered, primary("2026-01-02"), concurrent("2026-01-02")];
    for (const rule of ["concurrent-goal", "relative-placement", "concurrent-plan-documented"]) {
      expect(dutiesOf(`us-mo/${rule}`, caseOf({ events }), "2026-03-01", options)[0]?.due).toBe("2026-01-21");
    }
  });
});

describe("facts that are not about the child", () => {
  const both = { children: [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2015-05-05" }] };

  it("a CS-1 that names no child is not about a child who was not in care that day (S7)", () => {
    const events: EventInput[] = [
      { kind: "custody-granted", child: "ana", on: "2026-01-01" }, { ...entered, on: "2026-02-01" }, { ...entered, child: "ben" },
      { kind: "cs1-completed", on: "2026-01-15", inFaces: true },
    ];
    const anas = (rule: string) => dutiesOf(rule, caseOf({ ...both, events }), "2026-06-01").find(({ subject }) => subject.child === "ana")?.status;
    expect([anas("us-mo/cs1-first"), anas("us-mo/permanency-treatment-plan")]).toEqual(["overdue", "overdue"]);
  });

  it("a finding that names no child starts no clock of a child not yet removed (S13, S7)", () => {
    const events: EventInput[] = [
      { ...entered, child: "ben", on: "2023-06-01" }, { kind: "court-found", on: "2023-07-01", finding: "abuse-or-neglect" },
      { ...entered, on: "2024-01-01" }, primary("2024-01-02"), { kind: "goal-assessed", child: "ana", on: "2024-03-01", working: false },
    ];
    const anas = dutiesOf("us-mo/asfa-15-of-22", caseOf({ ...both, events }), "2025-06-15").filter(({ subject }) => subject.child === "ana");
    // 60 days after removal is 2024-03-01; fifteen months on, 2025-06-01.
    expect(anas).toMatchObject([{ status: "open", trigger: { on: "2025-06-01" } }]);
  });

  it("ids of one child's talks do not shift with another's (S18)", () => {
    const talk = (child: string, more: object = {}): EventInput => ({ kind: "permanency-discussed", child, on: "2026-02-10", with: ["parent"], ...more });
    const ids = (events: EventInput[]) => dutiesOf("us-mo/talks-documented", caseOf({ ...both, events }), "2026-03-01").map(({ id, status }) => `${id} ${status}`);
    const [bens] = ids([talk("ben")]);
    expect(ids([talk("ben"), talk("ana", { documentedIn: ["FACES"] })])).toContain(bens);
  });
});

describe("facts missing or odd", () => {
  it("a relative whose state is contradicted or only a country is unknown (S11, S19)", () => {
    const listed: EventInput = { kind: "relative-listed", child: "ana", on: "2026-01-05", relative: "gran" };
    const moved = (state: string): EventInput => ({ kind: "person-moved", person: "gran", on: "2026-01-05", state });
    const people = (state?: string) => [{ id: "gran", role: "relative" as const, ...(state === undefined ? {} : { state }) }];
    expect(told("icpc-referral", { people: people("US"), events: [entered, listed] }, "2026-03-01").map(([, , status]) => status)).toEqual(["unknown"]);
    expect(told("icpc-referral", { people: people("US-MO"), events: [entered, listed, moved("US-KS"), moved("US-MO")] }, "2026-03-01").map(([, , status]) => status)).toEqual(["unknown"]);
  });

  it("a relative abroad is no matter of the compact between the states", () => {
    const events: EventInput[] = [entered, { kind: "relative-listed", child: "ana", on: "2026-01-05", relative: "gran" }];
    expect(told("icpc-referral", { people: [{ id: "gran", role: "relative", state: "CA" }], events }, "2026-03-01")).toEqual([]);
  });

  it("two placements of one trial home visit are one span (S12)", () => {
    const visit = (on: string): EventInput => ({ kind: "placement-started", child: "ana", on, setting: "trial-home-visit" });
    const events: EventInput[] = [entered, visit("2026-02-01"), { kind: "housing-assessed", on: "2026-02-02", household: "m", of: "parents", finding: "homeless", preventsClosure: true }, visit("2026-02-10")];
    expect(told("ces-trial-home-visit", { events }, "2026-03-01")).toEqual([["2026-02-02", "2026-02-02", "overdue"]]);
  });

  it("a household's assessment ends with its next, whosever household it is then said to be (S12)", () => {
    const assessed = (on: string, of: "parents" | "other", finding: "homeless" | "stable"): EventInput => ({ kind: "housing-assessed", on, household: "h", of, finding, primaryBarrier: true });
    const events = [entered, primary("2026-01-02"), assessed("2026-02-01", "parents", "homeless"), assessed("2026-02-05", "other", "stable")];
    expect(told("ces-reunification", { events }, "2026-03-01").map(([, , status]) => status)).toEqual(["missed"]);
  });

  it("a determination made and withdrawn on one day accuses nobody (S18, S19)", () => {
    const made: EventInput = { kind: "contrary-to-welfare-determined", child: "ana", on: "2026-02-01" };
    const taken = (recordedOn: string): EventInput => ({ kind: "contrary-to-welfare-withdrawn", child: "ana", on: "2026-02-01", recordedOn });
    expect(told("contrary-to-welfare-documented", { events: [entered, made, taken("2026-02-01")] }, "2026-03-01").map(([, , status]) => status)).toEqual(["unknown"]);
    expect(told("contrary-to-welfare-documented", { events: [entered, made, taken("2026-02-02")] }, "2026-03-01")).toEqual([]);
  });

  it("an hour of entry corrected stands as corrected (S18)", () => {
    const at = (hour: string, recordedOn: string): EventInput => ({ ...entered, on: `2026-01-01T${hour}:00-06:00`, recordedOn });
    expect(dutiesOf("us-mo/72-hour-goal", caseOf({ events: [at("08", "2026-01-01"), at("20", "2026-01-02")] }), "2026-01-10")[0]?.dueAt).toBe("2026-01-04T20:00-06:00");
  });

  it("a removal dated after the entry is a problem of the record, and the entry is taken", () => {
    const events: EventInput[] = [{ kind: "care-entered", child: "ana", on: "2026-01-01", removedOn: "2027-01-01" }, { kind: "permanency-discussed", child: "ana", on: "2026-01-02", with: ["parent"] }];
    const report = evaluate(caseOf({ events }), { asOf: "2026-02-01", rules: missouri });
    expect(report.problems.map(({ code }) => code)).toContain("removal-after-entry");
    expect(report.duties.find(({ rule }) => rule === "us-mo/planning-begins")?.status).toBe("met");
  });

  it("the signatures named missing are those of the version nearest to done", () => {
    const events: EventInput[] = [entered,
      { kind: "ssp-completed", child: "ana", on: "2026-01-20", ssp: "initial", signatures: [{ by: "worker" }, { by: "caregiver" }] },
      { kind: "ssp-completed", child: "ana", on: "2026-04-10", ssp: "reassessment" }];
    expect(dutiesOf("us-mo/ssp-initial", caseOf({ events }), "2026-05-01")[0]?.missing).toEqual(["signature of the supervisor"]);
  });

  it("a signature on a version that is not on record counts for none, and is told as a problem", () => {
    const events: EventInput[] = [entered,
      { kind: "ssp-completed", child: "ana", on: "2026-01-10", ssp: "initial", signatures: [{ by: "worker" }, { by: "supervisor" }] },
      { kind: "ssp-signed", child: "ana", on: "2026-01-12", by: "caregiver", completedOn: "2026-01-11" }];
    const report = evaluate(caseOf({ events }), { asOf: "2026-03-01", rules: missouri });
    expect(report.problems.map(({ code }) => code)).toEqual(["no-such-version"]);
    expect(report.duties.find(({ rule }) => rule === "us-mo/ssp-initial")?.missing).toEqual(["signature of a parent, caregiver or guardian"]);
  });

  it("a meeting and a goal of one moment are one occasion, in whatever offset they are written (S1)", () => {
    const events: EventInput[] = [{ ...entered, on: "2026-03-06T10:30-06:00" },
      { kind: "meeting-held", child: "ana", on: "2026-03-08T23:50-06:00", meeting: "72-hour" },
      { kind: "goal-set", child: "ana", on: "2026-03-09T00:50-05:00", role: "primary", goal: "adoption", atMeeting: true }];
    expect(told("72-hour-goal", { events }, "2026-03-20").map(([, , status]) => status)).toEqual(["met"]);
  });

  it("a stay that ended before the 72 hours did asks no more (S6)", () => {
    const elsewhere: EventInput = { kind: "goal-set", child: "ana", on: "2026-01-02", role: "primary", goal: "reunification", atMeeting: false };
    const events: EventInput[] = [entered, { kind: "meeting-held", child: "ana", on: "2026-01-02", meeting: "72-hour" }, elsewhere,
      { kind: "care-exited", child: "ana", on: "2026-01-03" }];
    expect(told("72-hour-goal", { events }, "2026-02-01").map(([, , status]) => status)).toEqual(["lapsed"]);
  });

  it("hours that are no whole days, with only the date of entry known, run to the end of the last day", () => {
    expect(dutiesOf("us-mo/72-hour-goal", caseOf({ events: [entered] }), "2026-02-01", { params: { "us-mo/72-hour-goal.within": 50 } })[0]?.due).toBe("2026-01-04");
  });

  it("a source without case openings decides no first CS-1", () => {
    const holds = { source: "an extract", kinds: ["care-entered", "care-exited", "custody-granted", "cs1-completed"] };
    expect(told("cs1-first", { holds, events: [entered] }, "2026-06-01").map(([, , status]) => status)).toEqual(["unknown"]);
  });

  it("an option of null is refused by name", () => {
    const counting = JSON.parse("null") as "strict";
    expect(() => evaluate(caseOf({ events: [entered] }), { asOf: "2026-06-01", rules: missouri, counting })).toThrow(OptionsError);
  });
});
