/** How duties are laid out as a report, what the packs and the record bring with them, on invented rules. */
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/index.js";
import type { Duty, Status } from "../../src/index.js";
import type { EventInput, TimelineInput } from "../../src/schema.js";
import { deadline, done, dueIn, entered, exited, judged, packOf, partOf, reported } from "./invented.js";

const doubtful = deadline({ id: "x/unknown", metBy: () => [partOf("the talk", [], { undecided: "who spoke" })] });
const EVENTS: Readonly<Record<string, readonly EventInput[]>> = {
  open: [entered("2026-01-25")], overdue: [entered()], met: [entered(), done("2026-01-05")], late: [entered(), done("2026-01-20")],
  missed: [entered(), exited("2026-01-20")], lapsed: [entered(), exited("2026-01-05")],
};

describe("the lists of a report", () => {
  it.each<[Status, readonly string[], readonly string[]]>([
    ["open", ["actions"], ["advisories"]], ["overdue", ["actions", "violations"], ["advisories"]], ["late", ["violations"], ["advisories"]],
    ["missed", ["violations"], ["advisories"]], ["met", [], []], ["lapsed", [], []],
  ])("a duty that is %s stands in %j; one of force should in %j", (status, ofMust, ofShould) => {
    for (const [force, lists] of [["must", ofMust], ["should", ofShould]] as const) {
      const report = reported(deadline({ force }), { events: EVENTS[status] ?? [] }, "2026-02-01");
      expect(report.duties).toMatchObject([{ status, force }]);
      for (const list of ["actions", "violations", "advisories", "unknowns", "waived"] as const) expect(report[list], list).toHaveLength(lists.includes(list) ? 1 : 0);
    }
  });

  it("what cannot be decided stands in a list of its own, whatever its force", () => {
    for (const force of ["must", "should"] as const) {
      const report = reported({ ...doubtful, force }, { events: [entered()] }, "2026-02-01");
      expect(report.unknowns).toEqual(report.duties);
      expect([...report.actions, ...report.violations, ...report.advisories]).toEqual([]);
    }
    expect(reported(deadline(), { events: [entered()] }, "2026-02-01").unknowns).toEqual([]);
  });

  it("is in order of due date, none last, then of id", () => {
    const rules = [
      deadline({ id: "x/c", due: () => undefined }), deadline({ id: "x/b", due: () => undefined }), deadline({ id: "x/d" }), deadline({ id: "x/a" }),
      deadline({ id: "x/e", due: ({ trigger }) => dueIn(5, trigger.on) }), deadline({ id: "x/f", due: ({ trigger }) => dueIn(15, trigger.on) }),
    ];
    const order = (list: typeof rules) => judged(packOf(list), [entered()], "2026-01-05").map(({ rule }) => rule);
    expect(order(rules)).toEqual(["x/e", "x/a", "x/d", "x/f", "x/b", "x/c"]);
    expect(order([...rules].reverse())).toEqual(["x/e", "x/a", "x/d", "x/f", "x/b", "x/c"]);
  });

  it("says of a rule that raised nothing why, and of one that did nothing", () => {
    expect(reported(deadline(), { events: [] }, "2026-02-01").inapplicable).toEqual([{ rule: "x/rule", clauses: ["X-01"], why: "Nothing asked for it." }]);
    expect(reported(deadline(), { events: [entered()] }, "2026-02-01").inapplicable).toEqual([]);
  });

  it("says of what, as of when, by which packs it is", () => {
    const report = reported(deadline(), { events: [] }, "2026-02-01", { holidays: ["2026-01-19"] });
    expect(report).toMatchObject({ schema: 1, caseId: "case-1", asOf: "2026-02-01", packs: [{ id: "x", version: "1.2.3" }], checklists: [], problems: [], warnings: [] });
    expect(report.options).toEqual({ counting: { X: "strict" }, params: {}, holidays: 1 });
    expect("judgedAsOf" in report).toBe(false);
    expect(reported(deadline(), { events: [] }, "2026-02-01", { knownBy: "2026-01-31" }).options.knownBy).toBe("2026-01-31");
  });
});

describe("the law in time (S20)", () => {
  const why = (inForce: { from?: string; until?: string }, events: EventInput[] = [entered()]) => {
    const { duties, inapplicable } = reported(deadline({ inForce }), { events }, "2026-02-01");
    return duties.length > 0 ? "raised" : inapplicable[0]?.why;
  };
  const out = "What would raise it fell outside the time in which its text is in force:";

  it("raises from its first day to the day before its last", () => {
    expect(why({ from: "2026-01-01" })).toBe("raised");
    expect(why({ from: "2026-01-02" })).toBe(`${out} from 2026-01-02.`);
    expect(why({ until: "2026-01-02" })).toBe("raised");
    expect(why({ until: "2026-01-01" })).toBe(`${out} until 2026-01-01.`);
    expect(why({ from: "2025-01-01", until: "2026-01-01" })).toBe(`${out} from 2025-01-01, until 2026-01-01.`);
    expect(why({})).toBe("raised");
  });

  it("is not blamed where nothing would have raised it", () => {
    expect(why({ from: "2026-01-02" }, [])).toBe("Nothing asked for it.");
  });
});

describe("what the packs bring", () => {
  const codes = (more: Parameters<typeof packOf>[1], jurisdiction?: string) => reported(
    packOf([], more), { events: [], ...jurisdiction === undefined ? {} : { jurisdiction } }, "2026-02-01",
  ).warnings.map(({ code, message }) => `${code}: ${message}`);
  const law = "x is the law of US-MO. Read the duties as what that law would ask.";

  it("a warning of another jurisdiction", () => {
    expect(codes({ jurisdiction: "US-MO" }, "US-KS")).toEqual([`other-jurisdiction: The case is of US-KS; ${law}`]);
    expect(codes({ jurisdiction: "US-MO" })).toEqual([`other-jurisdiction: The case is of an unknown jurisdiction; ${law}`]);
    expect(codes({ jurisdiction: "US-MO" }, "US-MO")).toEqual([]);
    expect(codes({}, "US-MO")).toEqual([]);
  });

  it("a warning of a later text, from the day it is known to be in force, or on any where that is not known", () => {
    const source = (on?: string) => ({ sources: [{ id: "X", title: "An invented source", citation: "X 1", checked: "2026-01-01", later: [{ says: "Rewritten", ...on === undefined ? {} : { on } }] }] });
    expect(codes(source("2026-02-01"))).toEqual(["later-version: X: Rewritten (2026-02-01). The pack reads the text before it."]);
    expect(codes(source("2026-02-02"))).toEqual([]);
    expect(codes(source())).toEqual(["later-version: X: Rewritten. The pack reads the text before it."]);
  });
});

describe("a record that ends midway", () => {
  const holds = (until: string) => ({ source: "an extract", kinds: ["care-entered", "care-exited", "cs1-completed"], until });
  const of = (until: string, asOf: string, events: EventInput[] = [entered()]) => reported(deadline(), { events, holds: holds(until) }, asOf);

  it("is judged as of its last day, and says so", () => {
    const report = of("2026-01-20", "2026-02-01");
    expect(report).toMatchObject({ asOf: "2026-02-01", judgedAsOf: "2026-01-20", duties: [{ status: "overdue", daysLate: 9 }] });
    expect(report.warnings).toEqual([{ code: "record-ends", message: "an extract covers the case up to 2026-01-20: it is judged as of that day." }]);
  });

  it("of a day it covers nothing is said", () => {
    for (const asOf of ["2026-01-19", "2026-01-20"]) {
      const report = of("2026-01-20", asOf);
      expect("judgedAsOf" in report, asOf).toBe(false);
      expect(report.warnings, asOf).toEqual([]);
    }
    expect(of("2026-01-20", "2026-01-19").duties).toMatchObject([{ daysLate: 8 }]);
  });

  it("leaves what was open then unknown, and the rest as it was", () => {
    const needs = "what happened after 2026-01-08, where an extract ends";
    expect(of("2026-01-08", "2026-02-01").duties).toMatchObject([{ status: "unknown", due: "2026-01-11", needs, message: `Cannot be decided. Needed: ${needs}.` }]);
    expect(of("2026-01-08", "2026-02-01").duties[0]?.remedy).toBeUndefined();
    expect(of("2026-01-08", "2026-01-08").duties).toMatchObject([{ status: "open" }]);
    expect(of("2026-01-08", "2026-02-01", [entered(), done("2026-01-05")]).duties).toMatchObject([{ status: "met" }]);
  });
});

describe("a record that begins midway", () => {
  const kinds = ["care-entered", "care-exited", "case-opened", "case-closed", "cs1-completed"];
  const of = (since: string, events: EventInput[], rule = deadline(), more: Partial<TimelineInput> = {}): readonly Duty[] =>
    reported(rule, { events, holds: { source: "an extract", kinds, since }, ...more }, "2026-03-01").duties;
  const needs = (since: string) => `what happened before ${since}, of which an extract holds entries and exits only`;

  it("accuses nobody over what was raised before", () => {
    expect(of("2026-01-02", [entered()])).toMatchObject([{ status: "unknown", needs: needs("2026-01-02"), missing: ["the form"] }]);
    expect(of("2026-01-01", [entered()])).toMatchObject([{ status: "overdue" }]);
    expect(of("2026-01-02", [entered(), done("2026-01-05")])).toMatchObject([{ status: "met" }]);
    expect(of("2026-01-02", [entered(), done("2026-01-25")])).toMatchObject([{ status: "unknown" }]);
    expect(of("2026-01-02", [entered()], doubtful)).toMatchObject([{ status: "unknown", needs: "who spoke" }]);
  });

  it("before its first day holds entries and exits only: what rests on more is unknown, and is raised when the record begins", () => {
    const onForm = deadline({
      restsOn: ["cs1-completed"],
      occasions: ({ view }) => view.facts("cs1-completed").map((trigger) => ({ subject: {}, trigger, about: view.episodes[0] ?? fail() })),
    });
    const at = (asOf: string) => reported(onForm, { events: [entered(), done("2026-02-10")], holds: { source: "an extract", kinds, since: "2026-02-05" } }, asOf);
    expect(at("2026-02-04").duties).toMatchObject([{ id: "x/rule:case", status: "unknown", needs: "a record of cs1-completed, which an extract does not hold before 2026-02-05" }]);
    expect(at("2026-02-05")).toMatchObject({ duties: [], inapplicable: [{ rule: "x/rule" }] });
    expect(at("2026-02-10").duties).toMatchObject([{ status: "met" }]);
    const byEntry = (asOf: string) => reported(deadline(), { events: [entered("2026-02-01")], holds: { source: "an extract", kinds, since: "2026-02-05" } }, asOf).duties;
    expect(byEntry("2026-02-04")).toMatchObject([{ id: "x/rule:ana@2026-02-01", status: "unknown", needs: "a record of cs1-completed, which an extract does not hold before 2026-02-05" }]);
    expect(byEntry("2026-02-05")).toMatchObject([{ id: "x/rule:ana@2026-02-01", status: "unknown", needs: needs("2026-02-05") }]);
  });

  describe("where what came before can meet the duty, or raise it", () => {
    const raisedLater = (looksBack: boolean, subject: (child: string) => object = (child) => ({ child })) => deadline({
      ...looksBack && { looksBack: true },
      occasions: ({ view }) => view.episodes.map((about) => ({ subject: subject(about.child), trigger: about.entry, on: dueIn(9, about.span.from).on, about })),
    });

    it("nor over a stay that began before", () => {
      expect(of("2026-01-05", [entered()], raisedLater(true))).toMatchObject([{ status: "unknown", needs: needs("2026-01-05") }]);
      expect(of("2026-01-05", [entered()], raisedLater(false))).toMatchObject([{ status: "overdue" }]);
      expect(of("2026-01-01", [entered()], raisedLater(true))).toMatchObject([{ status: "overdue" }]);
      expect(of("2026-01-02", [entered()], raisedLater(true))).toMatchObject([{ status: "unknown" }]);
      expect(of("2025-12-15", [entered("2025-12-01"), exited("2025-12-20"), entered()], raisedLater(true)).map(({ status }) => status)).toEqual(["unknown", "overdue"]);
      expect(of("2025-12-15", [entered("2025-12-01", "ben"), entered()], raisedLater(true)).map(({ subject, status }) => `${subject.child} ${status}`))
        .toEqual(["ben unknown", "ana overdue"]);
      expect(of("2025-12-08", [entered("2025-12-01", "ben"), entered()], raisedLater(true)).map(({ status }) => status)).toEqual(["unknown", "overdue"]);
    });

    it("nor, of the whole case, over one opened before", () => {
      const ofCase = raisedLater(true, () => ({}));
      const opened: EventInput = { kind: "case-opened", on: "2025-12-20" };
      expect(of("2025-12-25", [opened, entered()], ofCase)).toMatchObject([{ status: "unknown" }]);
      expect(of("2025-12-20", [opened, entered()], ofCase)).toMatchObject([{ status: "overdue" }]);
      // Raised in a closed case, it is of no time that the case was open.
      const closed: EventInput = { kind: "case-closed", on: "2025-12-28" };
      expect(of("2026-01-05", [opened, closed, entered()], ofCase)).toMatchObject([{ status: "overdue" }]);
    });
  });
});

describe("a source that cannot hold what would raise a duty", () => {
  const of = (kinds: string[], rule = deadline(), events: EventInput[] = []) => reported(rule, { events, holds: { source: "an extract", kinds } }, "2026-02-01");

  it("leaves the rule unknown, once for the case", () => {
    const { duties, inapplicable } = of(["goal-set"]);
    expect(duties).toMatchObject([{ id: "x/rule:case", status: "unknown", precision: "day", missing: [], evidence: [], needs: "a record of care-entered, which an extract does not hold" }]);
    expect(duties[0]?.trigger).toBeUndefined();
    expect(inapplicable).toEqual([]);
  });

  it("names all that it cannot hold", () => {
    expect(of(["goal-set"], deadline({ restsOn: ["care-entered", "goal-set", "case-opened"] })).duties[0]?.needs)
      .toBe("a record of care-entered or case-opened, which an extract does not hold");
  });

  it("or inapplicable, where what it does hold leaves no room for it", () => {
    const no = of(["goal-set"], deadline({ couldBeRaised: () => false }));
    expect([no.duties, no.inapplicable.map(({ rule }) => rule)]).toEqual([[], ["x/rule"]]);
    expect(of(["goal-set"], deadline({ couldBeRaised: () => true })).duties).toHaveLength(1);
  });

  it("of what it does raise, only what is met for certain stands", () => {
    const rule = deadline({ restsOn: ["care-entered", "goal-set"] });
    const kinds = ["care-entered", "cs1-completed"];
    expect(of(kinds, rule, [entered()]).duties).toMatchObject([{ status: "unknown", needs: "a record of goal-set, which an extract does not hold", missing: ["the form"] }]);
    expect(of(kinds, rule, [entered(), done("2026-01-05")]).duties).toMatchObject([{ status: "met" }]);
    expect(of(kinds, { ...doubtful, restsOn: rule.restsOn }, [entered()]).duties).toMatchObject([{ needs: "who spoke" }]);
    expect(of([...kinds, "goal-set"], rule, [entered()]).duties).toMatchObject([{ status: "overdue" }]);
  });
});

it("facts recorded after knownBy are not looked at", () => {
  const events = [entered(), done("2026-01-05", { recordedOn: "2026-01-20" })];
  expect(judged(deadline(), events, "2026-02-01", { knownBy: "2026-01-19" })).toMatchObject([{ status: "overdue" }]);
  expect(judged(deadline(), events, "2026-02-01", { knownBy: "2026-01-20" })).toMatchObject([{ status: "met", backdated: true }]);
});

it("a case without people or holdings is judged like any other", () => {
  expect(evaluate({ schema: 1, caseId: "c", children: [], events: [] }, { asOf: "2026-02-01", rules: packOf([deadline()]) }).duties).toEqual([]);
});

function fail(): never {
  throw new Error("the test itself is wrong");
}
