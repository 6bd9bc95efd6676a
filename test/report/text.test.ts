import { describe, expect, it } from "vitest";
import { noPaint, textReport } from "../../src/report/index.js";
import { day, duty, instant, reportOf, settled, tagged, untagged } from "./fixtures.js";

const siblings = () => [
  duty(),
  duty({ id: "xx/concurrent-goal:ben@2026-03-06", subject: { child: "ben" } }),
];

const everything = () => reportOf([
  ...siblings(),
  duty({
    id: "xx/plan:case@2026-04-20", rule: "xx/plan", title: "Plan within 30 days", clauses: ["XX-M-07"], subject: {}, status: "open",
    due: day("2026-05-20"), basis: { kind: "assumption", name: "plan.within" }, missing: ["plan", "signature of the worker"],
    trigger: { fact: { kind: "case-opened", on: day("2026-04-20") }, on: day("2026-04-20"), what: "the case was opened" },
    remedy: { says: "Complete the plan and have it signed.", events: [] },
  }),
  settled("missed", {
    id: "xx/meeting:ana@2026-03-06", title: "Goal set at the 72-hour meeting", due: day("2026-03-09"),
    dueAt: instant("2026-03-09T15:20:00-06:00"), missing: ["goal at the meeting"],
  }),
  settled("late", { id: "xx/icpc:ana+rosa@2026-03-06", title: "ICPC referral", subject: { child: "ana", person: "rosa" }, metOn: day("2026-04-07"), daysLate: 2 }),
  duty({ id: "xx/talks:case@2026-03-06", title: "Talks", force: "should", subject: {}, missing: ["talk"] }),
  settled("unknown", { id: "u1", title: "Goal working", needs: "the primary goal" }),
  settled("unknown", { id: "u2", title: "First plan", needs: "a record of plan-completed, which FILE does not hold" }),
  settled("unknown", { id: "u3", title: "Second plan", needs: "a record of goal-set.concurrent, which FILE does not hold" }),
  settled("unknown", { id: "u4", title: "Second plan", needs: "a record of goal-set.concurrent, which FILE does not hold" }),
  settled("met", { id: "m1", metOn: day("2026-03-20"), backdated: true }),
  settled("lapsed", { id: "l1", title: "Lapsed", ended: { on: day("2026-03-30"), why: "the episode ended" } }),
], {
  problems: [{ code: "exit-without-entry", message: "An exit from care without an entry.", on: day("2026-03-01"), child: "ana", facts: [] }],
  warnings: [{ code: "later-version", message: "XX-M was rewritten." }],
  inapplicable: [{ rule: "xx/tribe", clauses: ["XX-M-09"], why: "no tribe on record" }],
});

const golden = `Case C-1, as of 2026-05-02, rules xx 1.0.0 (cases.ndjson:3)
2 overdue, 2 late or missed, 1 to do, 1 advised, 4 cannot be decided, 1 met, 1 no longer asked for

To do, soonest due first (3)
  OVERDUE by 27 days  Concurrent goal beside reunification
    Who         child ana; child ben
    Due         2026-04-05
    Because     reunification became the primary goal on 2026-03-06
    Missing     concurrent goal
    To meet it  Set a concurrent goal.
    Clause      XX-M-01, XX-S-02
    Duty        xx/concurrent-goal:ana@2026-03-06
                xx/concurrent-goal:ben@2026-03-06
  DUE in 18 days  Plan within 30 days
    Who         the case
    Due         2026-05-20 (assumption plan.within)
    Because     the case was opened on 2026-04-20
    Missing     plan, signature of the worker
    To meet it  Complete the plan and have it signed.
    Clause      XX-M-07
    Duty        xx/plan:case@2026-04-20

Out of compliance, nothing left to do (2)
  MISSED  Goal set at the 72-hour meeting
    child ana · due 2026-03-09 at 15:20-06:00 · missing: goal at the meeting · XX-M-01, XX-S-02 ·
    xx/meeting:ana@2026-03-06
  LATE by 2 days  ICPC referral
    child ana, person rosa · due 2026-04-05 · met 2026-04-07 · XX-M-01, XX-S-02 ·
    xx/icpc:ana+rosa@2026-03-06

Advised, not required (1)
  OVERDUE by 27 days  Talks
    the case · due 2026-04-05 · missing: talk · XX-M-01, XX-S-02 · xx/talks:case@2026-03-06

Cannot be decided (4)
  - for want of the primary goal:
      Goal working
  - for want of what FILE does not hold:
      First plan; Second plan (2)

Problems in the record (1)
  - 2026-03-01, child ana: An exit from care without an entry. (exit-without-entry)

Take note (1)
  - XX-M was rewritten.
`;

const goldenAll = `
In order or no longer asked for (2)
  met  Concurrent goal beside reunification
    child ana · due 2026-04-05 · met 2026-03-20, recorded after it was due · XX-M-01, XX-S-02 · m1
  no longer asked for  Lapsed
    child ana · due 2026-04-05 · ended 2026-03-30: the episode ended · XX-M-01, XX-S-02 · l1

Rules that ask nothing here (1)
  - xx/tribe: no tribe on record
`;

describe("a case as text", () => {
  it("says what to do first, then what went wrong, what cannot be told and what to know", () => {
    expect(textReport(everything(), noPaint, { from: "cases.ndjson:3" })).toBe(golden);
  });

  it("lists with `all` what is in order too, and names the records a source lacks", () => {
    const all = textReport(everything(), noPaint, { from: "cases.ndjson:3", all: true });
    expect(all.endsWith(goldenAll)).toBe(true);
    expect(all).toContain("  - for want of a record of goal-set.concurrent, which FILE does not hold:\n      Second plan (2)\n");
  });

  it("has nothing in colour but what is there without", () => {
    const coloured = textReport(everything(), tagged, { from: "cases.ndjson:3" });
    expect(untagged(coloured)).toBe(golden);
    expect(coloured).toContain("<b>Case C-1</b>, as of 2026-05-02");
    expect(coloured).toContain("<bad>2 overdue</bad>, <bad>2 late or missed</bad>, <soon>1 to do</soon>");
    expect(coloured).toContain("  <bad>OVERDUE by 27 days</bad>  <b>Concurrent goal beside reunification</b>\n");
    expect(coloured).toContain("  <soon>DUE in 18 days</soon>  <b>Plan within 30 days</b>\n");
    expect(coloured).toContain("<i>    Who         </i>child ana; child ben\n");
  });

  it("says of a case in order that it is, and only where all was decided that there is no violation", () => {
    expect(textReport(reportOf([settled("met")]), tagged)).toBe("<b>Case C-1</b>, as of 2026-05-02, rules xx 1.0.0\n<good>No violation</good>: 1 met\n");
    expect(textReport(reportOf([settled("unknown", { needs: "x" })]), tagged)).toContain("\nNo violation that the record shows: 1 cannot be decided, 0 met\n");
  });

  it("names the day the record was known by", () => {
    const report = reportOf([], { options: { knownBy: day("2026-04-01"), counting: {}, params: {}, holidays: 0 } });
    expect(textReport(report, noPaint)).toMatch(/^Case C-1, as of 2026-05-02, as known by 2026-04-01, rules xx 1\.0\.0\n/);
  });

  it("keeps within 100 columns where words allow", () => {
    const long = duty({ title: "word ".repeat(60).trim(), missing: ["part ".repeat(60).trim()], subject: { child: "x".repeat(150) } });
    const lines = textReport(reportOf([long, { ...long, status: "missed", id: "other" }]), noPaint).split("\n");
    expect(lines.filter((line) => line.length > 100 && !line.includes("x".repeat(150)))).toEqual([]);
  });

  it("shows control characters of the data as escapes", () => {
    const nasty = "\u001b[2J\u0007\u009b31m\u202eevil\r\n";
    const text = textReport(reportOf([
      duty({ id: nasty, title: nasty, clauses: [nasty], subject: { child: nasty, person: nasty, household: nasty }, missing: [nasty], remedy: { says: nasty, events: [] } }),
      settled("missed", { id: nasty, title: nasty, ended: { on: day("2026-01-01"), why: nasty } }),
      settled("unknown", { title: nasty, needs: nasty }),
    ], {
      caseId: nasty, warnings: [{ code: "record-ends", message: nasty }],
      problems: [{ code: "goal-outside-care", message: nasty, on: day("2026-01-01"), child: nasty, facts: [] }],
      inapplicable: [{ rule: nasty, clauses: [], why: nasty }], packs: [{ id: nasty, version: nasty }],
    }), noPaint, { all: true, from: nasty });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain("Case \\u001b[2J\\u0007\\u009b31m\\u202eevil\\u000d\\u000a");
  });
});

describe("a report against a baseline", () => {
  it("marks each finding as new or known, apart where they are otherwise alike", () => {
    const report = reportOf([
      ...siblings(), settled("missed", { id: "m", title: "Meeting" }), settled("unknown", { id: "u1", title: "Goal", needs: "x" }), settled("unknown", { id: "u2", title: "Goal", needs: "x" }),
      settled("unknown", { id: "u3", title: "Plan", needs: "x" }), duty({ id: "o", status: "open", title: "Open" }),
    ]);
    const text = textReport(report, noPaint, { known: new Set(["xx/concurrent-goal:ben@2026-03-06", "m", "u1"]) });
    expect(text.split("\n").filter((line) => /^ {2}\S|since|Goal \(/.test(line))).toEqual([
      "2 overdue, 1 late or missed, 1 to do, 3 cannot be decided, 0 met; new since the baseline: 1 violation, 2 undecided",
      "  OVERDUE by 27 days, NEW  Concurrent goal beside reunification",
      "  OVERDUE by 27 days, known  Concurrent goal beside reunification",
      expect.stringMatching(/^ {2}DUE [^,]* {2}Open$|^ {2}DUE after the record ends {2}Open$/),
      "  MISSED, known  Meeting",
      "  - for want of x:",
      "      Goal (2, 1 NEW); Plan (NEW)",
    ]);
  });
});
