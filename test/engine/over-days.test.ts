/** What looks at a case over days, or at two reports of it: the boundaries, on invented rules. */
import { describe, expect, it } from "vitest";
import { dayOf, plusDays } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import { compliance, diff, documentation, forecast, whatIf } from "../../src/index.js";
import type { Deadline, EvaluateOptions, Rule, SpanOptions, Waiver } from "../../src/index.js";
import { parseEvents, parseTimeline } from "../../src/schema.js";
import type { EventInput, TimelineInput } from "../../src/schema.js";
import { deadline, done, dropped, dueIn, entered, exited, goal, packOf, partOf, reported, standing } from "./invented.js";
import { expectPlain } from "../support/plain.js";

const caseOf = (events: readonly EventInput[], more: Partial<TimelineInput> = {}) =>
  parseTimeline({ schema: 1, caseId: "case-1", children: [{ id: "ana" }, { id: "ben" }], events: [...events], ...more });
const day = (text: string) => dayOf(text as CivilDate);
const grant = { reason: "a hearing is set", by: "the supervisor", on: "2026-01-15" };

describe("forecast", () => {
  const foreseen = (rules: readonly Rule[], events: readonly EventInput[], from: string, to: string, more: Partial<SpanOptions> = {}, timeline = caseOf(events)) => {
    const all = forecast(timeline, { from, to, rules: packOf(rules), ...more });
    expectPlain(all);
    return all.duties;
  };
  const courses = (...of: Parameters<typeof foreseen>) => foreseen(...of).map(({ course }) => course.map(({ on, status }) => `${on} ${status}`));

  it("is in order of due date, none last, then of id", () => {
    const rules = [
      deadline({ id: "x/c", due: () => undefined }), deadline({ id: "x/b", due: () => undefined }), deadline({ id: "x/d" }), deadline({ id: "x/a" }),
      deadline({ id: "x/e", due: ({ trigger }) => dueIn(5, trigger.on) }), deadline({ id: "x/f", due: ({ trigger }) => dueIn(15, trigger.on) }),
    ];
    for (const list of [rules, [...rules].reverse()]) {
      const duties = foreseen(list, [entered()], "2026-01-02", "2026-01-03");
      expect(duties.map(({ duty: { rule }, due }) => `${rule} ${due}`)).toEqual([
        "x/e 2026-01-06", "x/a 2026-01-11", "x/d 2026-01-11", "x/f 2026-01-16", "x/b undefined", "x/c undefined",
      ]);
    }
  });

  it("is in that order whenever each was raised", () => {
    const since = (id: string, from: number, due: Deadline["due"]) => deadline({
      id, due, occasions: ({ view, asOf }) => view.episodes.map((about) => ({ subject: { child: about.child }, trigger: about.entry, on: plusDays(about.span.from, from), about })).filter(({ on }) => on <= asOf),
    });
    const in30: Deadline["due"] = ({ trigger }) => dueIn(30, trigger.on);
    const rules = [since("x/none", 0, () => undefined), since("x/late", 0, in30), since("x/early", 5, ({ trigger }) => dueIn(9, trigger.on)), since("x/later", 3, in30), since("x/last", 7, in30)];
    expect(foreseen(rules, [entered()], "2026-01-02", "2026-01-12").map(({ duty: { rule } }) => rule)).toEqual(["x/early", "x/last", "x/late", "x/later", "x/none"]);
  });

  it("gives the last due date of a course", () => {
    const moving = deadline({ due: ({ trigger }, { asOf }) => (asOf < day("2026-01-05") ? dueIn(10, trigger.on) : dueIn(20, trigger.on)) });
    expect(foreseen([moving], [entered()], "2026-01-02", "2026-01-08")).toMatchObject([
      { due: "2026-01-21", course: [{ on: "2026-01-02", status: "open", due: "2026-01-11" }, { on: "2026-01-05", status: "open", due: "2026-01-21" }] },
    ]);
    const losing = deadline({ due: ({ trigger }, { asOf }) => (asOf < day("2026-01-05") ? dueIn(10, trigger.on) : undefined) });
    expect(foreseen([losing], [entered()], "2026-01-02", "2026-01-08")).toMatchObject([{ due: "2026-01-11", course: [{ due: "2026-01-11" }, { on: "2026-01-05" }] }]);
  });

  it("turns on the day of a fact, even where all is as before after it", () => {
    const blink = standing();
    expect(courses([blink], [entered(), goal("2026-01-02"), dropped("2026-01-20"), goal("2026-01-21")], "2026-01-12", "2026-02-20")).toEqual([
      ["2026-01-20 open", "2026-01-21 late"],
    ]);
  });

  it("turns where facts, or their record, take a duty's ground away and give it back, all as it was before", () => {
    const due: Deadline["due"] = ({ trigger }) => dueIn(60, trigger.on);
    /** Asked while no concurrent goal is on record, or the last one recorded is its end. */
    const asked = deadline({
      due, occasions: ({ view, asOf }) => {
        const last = view.facts("goal-set", "goal-ended").filter(({ recorded }) => recorded <= asOf).sort((a, b) => a.recorded - b.recorded).at(-1);
        return last?.event.kind === "goal-set" ? [] : view.episodes.map((about) => ({ subject: { child: about.child }, trigger: about.entry, about }));
      },
    });
    const course = ["2026-01-02 open", "2026-01-10 gone", "2026-01-13 open"];
    expect(courses([asked], [entered(), goal("2026-01-10"), dropped("2026-01-13")], "2026-01-02", "2026-01-31")).toEqual([course]);
    expect(courses([asked], [entered(), goal("2026-01-10"), dropped("2026-01-13")], "2026-01-02", "2026-01-13")).toEqual([course]);
    const late = [goal("2026-01-03", { recordedOn: "2026-01-10" }), { ...dropped("2026-01-04"), recordedOn: "2026-01-13" }];
    expect(courses([asked], [entered(), ...late], "2026-01-02", "2026-01-31")).toEqual([course]);
  });

  it("turns on the day after the record's last, and on those a waiver begins and ends with", () => {
    const holds = { source: "an extract", kinds: ["care-entered", "care-exited", "cs1-completed"], until: "2026-01-05" };
    expect(courses([deadline()], [], "2026-01-02", "2026-01-31", {}, caseOf([entered()], { holds }))).toEqual([["2026-01-02 open", "2026-01-06 unknown"]]);
    const waivers: Waiver[] = [{ duty: "x/rule:ana@2026-01-01", ...grant, until: "2026-01-17" }];
    expect(courses([deadline()], [entered()], "2026-01-12", "2026-01-31", { waivers })).toEqual([["2026-01-12 overdue", "2026-01-15 waived", "2026-01-18 overdue"]]);
    expect(courses([deadline()], [entered()], "2026-01-15", "2026-01-16", { waivers })).toEqual([["2026-01-15 waived"]]);
    expect(courses([deadline()], [entered()], "2026-01-12", "2026-01-15", { waivers })).toEqual([["2026-01-12 overdue", "2026-01-15 waived"]]);
  });

  it("turns on its last day, where a fact of that day gives back what was before", () => {
    const until = deadline({
      occasions: ({ view, asOf }) => view.episodes.flatMap((about) => (asOf < about.span.from + 10 || about.facts("cs1-completed").length > 0 ? []
        : [{ subject: { child: about.child }, trigger: about.entry, on: plusDays(about.span.from, 10), about }])),
    });
    expect(courses([until], [entered(), done("2026-01-31")], "2026-01-02", "2026-01-31")).toEqual([["2026-01-11 open", "2026-01-12 overdue", "2026-01-31 gone"]]);
  });

  it("turns on the first day of which the record holds more, though all is before it as it is after", () => {
    const ofAge: Deadline = deadline({
      restsOn: ["cs1-completed"], couldBeRaised: ({ asOf }) => asOf >= day("2026-01-10"),
      occasions: ({ view }) => view.facts("cs1-completed").map((trigger) => ({ subject: {}, trigger, about: view.episodes[0] ?? fail() })),
    });
    const holds = { source: "an extract", kinds: ["care-entered", "cs1-completed"], since: "2026-01-15" };
    expect(courses([ofAge], [], "2026-01-02", "2026-01-31", {}, caseOf([entered()], { holds }))).toEqual([["2026-01-10 unknown", "2026-01-15 gone"]]);
  });

  it("sees facts of the last day and none of the day after", () => {
    const events = [entered(), done("2026-01-20")];
    expect(courses([deadline()], events, "2026-01-12", "2026-01-20")).toEqual([["2026-01-12 overdue", "2026-01-20 late"]]);
    expect(courses([deadline()], events, "2026-01-12", "2026-01-19")).toEqual([["2026-01-12 overdue"]]);
    expect(courses([deadline()], events, "2026-01-20", "2026-01-25")).toEqual([]);
  });

  it("facts far apart, whatever their order in the record", () => {
    const events = [done("2026-03-01"), goal("2026-01-20"), entered(), dropped("2026-02-20")];
    expect(courses([deadline(), standing({ id: "x/standing" })], events, "2026-01-05", "2026-04-01")).toEqual([
      ["2026-01-05 open", "2026-01-12 overdue", "2026-03-01 late"], ["2026-01-05 open", "2026-01-12 overdue", "2026-01-20 late"], ["2026-02-20 open", "2026-02-21 overdue"],
    ]);
  });

  it("a duty raised in the span is conditional: on the child's care, or on the case", () => {
    const later = (subject: object): Deadline => deadline({
      occasions: ({ view, asOf }) => view.episodes.filter(({ child }) => child === "ana").map((about) => ({ subject, trigger: about.entry, on: plusDays(about.span.from, 20), about })).filter(({ on }) => on <= asOf),
    });
    const condition = (subject: object, events: EventInput[]) => foreseen([later(subject)], events, "2026-01-02", "2026-01-31").map((each) => each.condition);
    const care = "if ana is still in care on 2026-01-21 and nothing else on record changes";
    const open = "if the case is still open on 2026-01-21 and nothing else on record changes";
    expect(condition({ child: "ana" }, [entered()])).toEqual([care]);
    expect(condition({ child: "ana" }, [entered(), entered("2026-01-25", "ben")])).toEqual([care]);
    expect(condition({}, [entered()])).toEqual([open]);
    expect(condition({ child: "ben" }, [entered()])).toEqual([open]);
    expect(condition({ child: "ana" }, [entered(), exited("2026-01-21")])).toEqual([open]);
    expect(condition({ child: "ana" }, [entered(), exited("2026-01-22")])).toEqual([care]);
    expect(foreseen([deadline()], [entered()], "2026-01-02", "2026-01-31")[0]?.condition).toBeUndefined();
  });

  it("leaves out what was settled before the span began, not what is waived in it", () => {
    expect(foreseen([deadline()], [entered(), done("2026-01-05")], "2026-01-06", "2026-01-31")).toEqual([]);
    expect(courses([deadline()], [entered()], "2026-01-20", "2026-01-31", { waivers: [{ duty: "x/rule:ana@2026-01-01", ...grant }] })).toEqual([["2026-01-20 waived"]]);
  });

  it("keeps what was raised on its first day, settled on that day or not", () => {
    expect(courses([deadline()], [entered("2026-01-02"), done("2026-01-02")], "2026-01-02", "2026-01-05")).toEqual([["2026-01-02 met"]]);
    expect(courses([deadline()], [entered("2026-01-01"), done("2026-01-01")], "2026-01-02", "2026-01-05")).toEqual([]);
  });

  it("a fact on record with a date to come is a condition too; what nothing raised is one of the case", () => {
    const condition = (...of: Parameters<typeof foreseen>) => foreseen(...of).map((each) => each.condition);
    expect(condition([deadline()], [entered("2026-01-10")], "2026-01-02", "2026-01-31")).toEqual(["if it comes as recorded: care-entered of 2026-01-10"]);
    expect(condition([deadline()], [entered("2026-01-02")], "2026-01-02", "2026-01-31")).toEqual([undefined]);
    const holds = { source: "an extract", kinds: ["case-opened"] };
    const later = deadline({ couldBeRaised: ({ asOf }) => asOf >= day("2026-01-10") });
    expect(condition([later], [], "2026-01-02", "2026-01-31", {}, caseOf([], { holds }))).toEqual(["if the case is still open on 2026-01-10 and nothing else on record changes"]);
  });

  it("refuses a span that ends before it begins, and options that are none", () => {
    const refused = (options: unknown) => () => forecast(caseOf([]), options as SpanOptions);
    const rules = packOf([]);
    expect(refused({ from: "2026-01-02", to: "2026-01-01", rules })).toThrow('to: found "2026-01-01", expected a day not before 2026-01-02');
    expect(refused({ from: "2026-01-02", to: "2026-01-02", rules })).not.toThrow();
    expect(refused({ from: "2026-01-32", to: "2026-01-02", rules })).toThrow('from: found "2026-01-32"');
    expect(refused({ from: "2026-01-01", to: "2026-01-32", rules })).toThrow('to: found "2026-01-32"');
    expect(refused({ from: "2026-01-01", to: "2026-01-02", rules, asOf: "2026-01-01" })).toThrow('asOf: found "2026-01-01", expected one of from, to, rules');
    expect(refused(null)).toThrow("options: found null, expected an object with from, to, rules");
  });
});

describe("compliance", () => {
  const stands = (rule: Rule, events: readonly EventInput[], from: string, to: string, more: Partial<TimelineInput> = {}) => {
    const all = compliance(caseOf(events, more), { from, to, rules: packOf([rule]) });
    expectPlain(all);
    return all.rules[0]?.spans.map((span) => `${span.from} ${span.to} ${span.stands}`);
  };

  it("a met duty is in up to the day before what required it ended", () => {
    expect(stands(deadline(), [entered(), done("2026-01-05"), exited("2026-01-20")], "2026-01-18", "2026-01-22")).toEqual(["2026-01-18 2026-01-19 in", "2026-01-20 2026-01-22 not-asked"]);
  });

  it("the day of the case's closing is still a day of the case", () => {
    expect(stands(deadline(), [entered(), done("2026-01-05"), { kind: "case-closed", on: "2026-01-20" }], "2026-01-18", "2026-01-22"))
      .toEqual(["2026-01-18 2026-01-20 in", "2026-01-21 2026-01-22 not-asked"]);
  });

  it("what came to be missed counts on that day alone, and not where it was out before", () => {
    const past = deadline({ metBy: () => [partOf("the talk", [], { past: true })] });
    expect(stands(past, [entered()], "2025-12-30", "2026-01-03")).toEqual(["2025-12-30 2025-12-31 not-asked", "2026-01-01 2026-01-01 out", "2026-01-02 2026-01-03 not-asked"]);
    expect(stands(past, [entered()], "2026-01-01", "2026-01-03")).toEqual(["2026-01-01 2026-01-01 out", "2026-01-02 2026-01-03 not-asked"]);
    expect(stands(past, [entered()], "2026-01-02", "2026-01-03")).toEqual(["2026-01-02 2026-01-03 not-asked"]);
    expect(stands(deadline(), [entered(), exited("2026-01-15")], "2026-01-11", "2026-01-16")).toEqual(["2026-01-11 2026-01-11 in", "2026-01-12 2026-01-14 out", "2026-01-15 2026-01-16 not-asked"]);
  });

  it("what came to be missed on the last day of the span is out on it", () => {
    const past = deadline({ metBy: () => [partOf("the talk", [], { past: true })] });
    expect(stands(past, [entered()], "2026-01-01", "2026-01-01")).toEqual(["2026-01-01 2026-01-01 out"]);
  });

  const opened = (on: string): EventInput => ({ kind: "case-opened", on });
  const closed = (on: string): EventInput => ({ kind: "case-closed", on });

  it("what the source cannot hold is unknown while the case is open, the days of closing among them", () => {
    const holds = { source: "an extract", kinds: ["case-opened", "case-closed"] };
    expect(stands(deadline(), [opened("2026-01-05"), closed("2026-01-20"), opened("2026-02-01"), closed("2026-02-10")], "2026-01-03", "2026-02-12", { holds })).toEqual([
      "2026-01-03 2026-01-04 not-asked", "2026-01-05 2026-01-20 unknown", "2026-01-21 2026-01-31 not-asked", "2026-02-01 2026-02-10 unknown", "2026-02-11 2026-02-12 not-asked",
    ]);
    expect(stands(deadline(), [opened("2026-01-05"), closed("2026-01-20"), opened("2026-02-01")], "2026-01-30", "2026-02-02", { holds }))
      .toEqual(["2026-01-30 2026-01-31 not-asked", "2026-02-01 2026-02-02 unknown"]);
  });

  const endless = (days: number, more: Partial<Deadline> = {}) => deadline({
    due: ({ trigger }) => dueIn(days, trigger.on), occasions: ({ view }) => view.episodes.map((about) => ({ subject: { child: about.child }, trigger: about.entry, about })), ...more,
  } as Partial<ReturnType<typeof deadline>>);

  it("what is still to be done outlasts the stay in which it was raised; what is settled does not", () => {
    const events = [entered(), exited("2026-01-15")];
    expect(stands(endless(10), events, "2026-01-11", "2026-01-20")).toEqual(["2026-01-11 2026-01-11 in", "2026-01-12 2026-01-20 out"]);
    expect(stands(endless(60), events, "2026-01-11", "2026-01-20")).toEqual(["2026-01-11 2026-01-20 in"]);
    expect(stands(endless(10, { metBy: () => [] }), events, "2026-01-11", "2026-01-20")).toEqual(["2026-01-11 2026-01-14 in", "2026-01-15 2026-01-20 not-asked"]);
  });

  it("the stay meant is the child's own, of the day on which the duty was raised", () => {
    const settled = endless(10, { metBy: () => [] });
    expect(stands(settled, [entered("2025-12-01"), exited("2025-12-20"), entered(), exited("2026-01-20")], "2026-01-18", "2026-01-21")).toEqual(["2026-01-18 2026-01-19 in", "2026-01-20 2026-01-21 not-asked"]);
    expect(stands(settled, [entered(), exited("2026-01-10"), entered("2026-01-01", "ben"), exited("2026-01-20", "ben")], "2026-01-08", "2026-01-21"))
      .toEqual(["2026-01-08 2026-01-19 in", "2026-01-20 2026-01-21 not-asked"]);
  });

  it("a duty of the case raised after it closed has no open case to end with", () => {
    const ofCase = endless(10, { metBy: () => [], occasions: ({ view }) => view.facts("meeting-held").map((trigger) => ({ subject: {}, trigger, about: undefined })) });
    expect(stands(ofCase, [opened("2025-12-01"), closed("2025-12-20"), { kind: "meeting-held", on: "2026-01-05", meeting: "fst" }], "2026-01-04", "2026-01-20"))
      .toEqual(["2026-01-04 2026-01-04 not-asked", "2026-01-05 2026-01-20 in"]);
  });

  it("names each duty of a span once", () => {
    const [rule] = compliance(caseOf([entered()]), { from: "2026-01-01", to: "2026-01-20", rules: packOf([deadline()]) }).rules;
    expect(rule?.spans.map(({ duties }) => duties)).toEqual([["x/rule:ana@2026-01-01"], ["x/rule:ana@2026-01-01"]]);
    expect(rule?.days).toEqual({ in: 11, out: 9, unknown: 0, waived: 0, "not-asked": 0 });
  });
});

describe("two reports of one case", () => {
  const report = (events: readonly EventInput[], asOf = "2026-01-20", options: Partial<EvaluateOptions> = {}, rule: Rule = deadline()) => reported(rule, { events }, asOf, options);

  it("are told apart by their day, what was known by then, and their packs", () => {
    const found = diff(report([]), report([], "2026-01-21", { knownBy: "2026-01-19" }));
    expectPlain(found);
    expect([found.before, found.after]).toMatchObject([
      { asOf: "2026-01-20", packs: [{ id: "x", version: "1.2.3" }] },
      { asOf: "2026-01-21", options: { knownBy: "2026-01-19" }, packs: [{ id: "x", version: "1.2.3" }] },
    ]);
  });

  it("a duty of one report alone has one side", () => {
    expectPlain(diff(report([]), report([entered()])));
    expect(diff(report([]), report([entered()])).raised.map(Object.keys)).toEqual([["id", "after"]]);
    expect(diff(report([entered()]), report([])).withdrawn.map(Object.keys)).toEqual([["id", "before"]]);
  });

  it("late now and not there before is newly late", () => {
    expect(diff(report([]), report([entered(), done("2026-01-15")])).newlyLate).toHaveLength(1);
    expect(diff(report([]), report([entered(), done("2026-01-10")])).newlyLate).toEqual([]);
  });

  it("late before and not now is cleared; another hour of one day is moved", () => {
    expect(diff(report([entered(), done("2026-01-15")]), report([entered(), done("2026-01-10")])).cleared).toHaveLength(1);
    const hourly = (at: string) => deadline({ due: ({ trigger }) => ({ ...dueIn(30, trigger.on), at: at as never }) });
    const moved = (left: string, right: string) => diff(report([entered()], "2026-01-05", {}, hourly(left)), report([entered()], "2026-01-05", {}, hourly(right))).moved.length;
    expect([moved("2026-01-31T10:00Z", "2026-01-31T11:00Z"), moved("2026-01-31T10:00Z", "2026-01-31T10:00Z")]).toEqual([1, 0]);
  });

  it("missed now and not before is newly late, missed before and not now is cleared", () => {
    const missed = report([entered(), exited("2026-01-15")]);
    expect(diff(report([entered()], "2026-01-05"), missed).newlyLate).toHaveLength(1);
    expect(diff(missed, report([entered(), done("2026-01-05"), exited("2026-01-15")])).cleared).toHaveLength(1);
  });

  it("undecided before and not now is decided", () => {
    const doubtful = deadline({ metBy: ({ about }) => [partOf("the talk", about.facts("cs1-completed"), { undecided: "who spoke" })] });
    const [before, after] = [report([entered()], "2026-01-20", {}, doubtful), report([entered(), done("2026-01-05")], "2026-01-20", {}, doubtful)];
    expect([diff(before, after).decided.length, diff(after, before).undecided.length, diff(before, after).undecided.length]).toEqual([1, 1, 0]);
  });

  it("say up to which day their record goes, where it ends before", () => {
    const holds = { source: "an extract", kinds: ["care-entered", "cs1-completed"], until: "2026-01-15" };
    const [short, long] = [reported(deadline(), { events: [entered()], holds }, "2026-01-20"), report([entered()])];
    const { before, after } = diff(short, long);
    expect(before).toMatchObject({ asOf: "2026-01-20", judgedAsOf: "2026-01-15" });
    expect(after).not.toHaveProperty("judgedAsOf");
    expectPlain(diff(short, long));
  });

  it("of two cases are refused", () => {
    expect(() => diff(report([]), { ...report([]), caseId: "case-2" })).toThrow(new RangeError('Two cases, "case-1" and "case-2": expected two reports of one'));
  });
});

describe("what if", () => {
  const notLookedAt = (events: EventInput[], options: Partial<EvaluateOptions> = {}, more: Partial<TimelineInput> = {}) => {
    const timeline = caseOf([entered()], more);
    return whatIf(timeline, parseEvents(timeline, events), { asOf: "2026-01-20", rules: packOf([deadline()]), ...options }).notLookedAt.map(({ on }) => on);
  };

  it("facts of the day are looked at, those of the day after are not; likewise by the day they were recorded", () => {
    expect(notLookedAt([done("2026-01-20"), done("2026-01-21")])).toEqual(["2026-01-21"]);
    expect(notLookedAt([done("2026-01-10", { recordedOn: "2026-01-15" }), done("2026-01-11", { recordedOn: "2026-01-16" })], { knownBy: "2026-01-15" })).toEqual(["2026-01-11"]);
    expect(notLookedAt([done("2026-01-10", { recordedOn: "2026-03-15" })])).toEqual([]);
  });

  it("past the last day of the record nothing is", () => {
    const holds = { source: "an extract", kinds: ["care-entered", "cs1-completed"], until: "2026-01-15" };
    expect(notLookedAt([done("2026-01-15"), done("2026-01-16")], {}, { holds })).toEqual(["2026-01-16"]);
  });
});

describe("documentation", () => {
  const of = (events: EventInput[], options: Partial<EvaluateOptions> = {}, rule: Rule = deadline()) => {
    const found = documentation(caseOf(events), { asOf: "2026-02-01", rules: packOf([rule]), ...options });
    expectPlain(found);
    return found;
  };

  it("what was recorded on the last day that counts is not left out; a day later it is", () => {
    const events = [entered(), done("2026-01-05", { recordedOn: "2026-01-20" })];
    expect(of(events, { knownBy: "2026-01-20" })).toMatchObject({ late: [{ recordedOn: "2026-01-20", days: 15 }], leftOut: [] });
    expect(of(events, { knownBy: "2026-01-19" })).toMatchObject({ late: [], leftOut: [{ recordedOn: "2026-01-20" }] });
    expect(of([entered(), done("2026-01-05")]).late).toEqual([]);
  });

  it("of a duty's parts, those recorded after its due date are backdated", () => {
    const parts = deadline({ metBy: ({ about }) => about.facts("cs1-completed").map((fact, index) => partOf(`part ${index + 1}`, [fact])) });
    const dates = of([entered(), done("2026-01-04"), done("2026-01-05", { recordedOn: "2026-01-11" }), done("2026-01-06", { recordedOn: "2026-01-12" })], {}, parts);
    expect(dates.backdated).toEqual([{
      duty: "x/rule:ana@2026-01-01", rule: "x/rule", due: "2026-01-11",
      evidence: [{ part: "part 3", fact: { kind: "cs1-completed", on: "2026-01-06" }, recordedOn: "2026-01-12", days: 6 }],
    }]);
    expect(of([entered(), done("2026-01-05", { recordedOn: "2026-01-11" })]).backdated).toEqual([]);
    expect(of([entered(), done("2026-01-11", { recordedOn: "2026-01-12" })]).backdated).toMatchObject([{ evidence: [{ fact: { on: "2026-01-11" }, days: 1 }] }]);
  });

  it("in time by the hour, the day after on the page of its own offset, is not among the backdated", () => {
    const hourly = deadline({
      due: () => ({ ...dueIn(0, day("2026-01-04")), at: "2026-01-04T23:00-06:00" as never }),
      metBy: ({ about }) => about.facts("meeting-held").map((fact, index) => partOf(`part ${index + 1}`, [fact])),
    });
    const meeting = (on: string): EventInput => ({ kind: "meeting-held", child: "ana", on, meeting: "72-hour", recordedOn: "2026-01-08" });
    expect(of([entered(), meeting("2026-01-04T20:00-06:00"), meeting("2026-01-05T04:00Z")], {}, hourly).backdated)
      .toMatchObject([{ evidence: [{ part: "part 1", fact: { on: "2026-01-04" } }] }]);
  });
});

describe("waivers", () => {
  const ID = "x/rule:ana@2026-01-01";
  const given = (waiver: object, events: readonly EventInput[] = [entered()], options: Partial<EvaluateOptions> = {}, rule: Rule = deadline()) =>
    reported(rule, { events }, "2026-02-01", { waivers: [waiver as Waiver], ...options });
  const told = (...of: Parameters<typeof given>) => given(...of).waivers.map(({ standing: stands, why }) => `${stands}: ${why}`);

  it.each<[string, object]>([
    ['waivers[0].until: found "2026-13-01", expected a real date', { duty: ID, ...grant, until: "2026-13-01" }],
    ['waivers[0].on: found undefined, expected a real date', { duty: ID, reason: "r", by: "b" }],
    ['waivers[0].until: found "2026-01-14", expected a day not before 2026-01-15, on which it was given', { duty: ID, ...grant, until: "2026-01-14" }],
    ['waivers[0].by: found "", expected text that is not empty', { duty: ID, ...grant, by: "" }],
    ["waivers[0].reason: found 5, expected text that is not empty", { duty: ID, ...grant, reason: 5 }],
    ["waivers[0].caseId: found 5, expected text that is not empty", { duty: ID, ...grant, caseId: 5 }],
    ["waivers[0].duty: found 5, expected text that is not empty", { duty: 5, ...grant }],
    ['waivers[0].duty: found "x/rule:ana@2026-01-01", expected either a duty, or a rule and a subject', { duty: ID, rule: "x/rule", ...grant }],
    ['waivers[0].duty: found "x/rule:ana@2026-01-01", expected either a duty, or a rule and a subject', { duty: ID, subject: {}, ...grant }],
    ["waivers[0].rule: found undefined, expected text that is not empty", { subject: {}, ...grant }],
    ['waivers[0].subject.child: found "", expected text that is not empty', { rule: "x/rule", subject: { child: "" }, ...grant }],
    ["waivers[0].subject: found a list, expected an object with child, person, household", { rule: "x/rule", subject: [], ...grant }],
    ["waivers[0].subject.household: found 5, expected text that is not empty", { rule: "x/rule", subject: { household: 5 }, ...grant }],
  ])("%s", (message, waiver) => {
    expect(() => given(waiver)).toThrow(message);
  });

  it("of a single day covers that day; without an end it says none", () => {
    expect(reported(deadline(), { events: [entered()] }, "2026-01-15", { waivers: [{ duty: ID, ...grant, until: "2026-01-15" }] }).duties[0]?.status).toBe("waived");
    expect(given({ duty: ID, ...grant }).duties[0]).toMatchObject({
      waived: { status: "overdue", ...grant }, message: expect.stringMatching(/^Waived by the supervisor on 2026-01-15: a hearing is set\. Without the waiver: overdue\./) as string,
    });
  });

  it("of a rule covers a household as exactly as a child", () => {
    const ofHousehold = deadline({ occasions: ({ view }) => view.episodes.map((about) => ({ subject: { household: "h1" }, trigger: about.entry, about })) });
    const status = (subject: object) => given({ rule: "x/rule", subject, ...grant }, [entered()], {}, ofHousehold).duties[0]?.status;
    expect([status({ household: "h1" }), status({ household: "h2" }), status({})]).toEqual(["waived", "overdue", "overdue"]);
  });

  it("takes a subject of any plain make", () => {
    const bare: object = Object.assign(Object.create(null) as object, { child: "ana" });
    expect(given({ rule: "x/rule", subject: bare, ...grant }).duties[0]?.status).toBe("waived");
  });

  it("counts from what was known, where that is earlier than the day judged", () => {
    expect(told({ duty: ID, ...grant }, [entered()], { knownBy: "2026-01-15" })).toEqual(["applied: it covers a breach"]);
    expect(told({ duty: ID, ...grant }, [entered()], { knownBy: "2026-01-14" })).toEqual(["waiting: it was given later, on 2026-01-15"]);
    expect(told({ duty: ID, ...grant, on: "2026-02-02" }, [entered()], { knownBy: "2026-06-01" })).toEqual(["waiting: it was given later, on 2026-02-02"]);
  });

  it("of several duties: one breach is enough to apply, one undecided to wait, one met to be over", () => {
    const each = { rule: "x/rule", subject: { child: "ana" }, ...grant };
    const again = [exited("2026-01-05"), entered("2026-01-06")];
    expect(told(each, [entered(), ...again])).toEqual(["applied: it covers a breach"]);
    expect(told(each, [entered(), exited("2026-01-05"), entered("2026-01-28")])).toEqual(["waiting: what it covers is not in breach"]);
    const doubtful = deadline({ metBy: () => [partOf("the talk", [], { undecided: "who spoke" })] });
    expect(told(each, [entered()], {}, doubtful)).toEqual(["waiting: what it covers is not in breach"]);
    expect(told(each, [entered(), ...again, done("2026-01-08")])).toEqual(["stale: what it covers was met in time"]);
  });

  it("none given: none told of", () => {
    expect(reported(deadline(), { events: [entered()] }, "2026-02-01").waivers).toEqual([]);
  });
});

function fail(): never {
  throw new Error("the test itself is wrong");
}
