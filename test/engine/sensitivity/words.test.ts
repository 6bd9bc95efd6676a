import { describe, expect, it } from "vitest";
import type { Alternative, CountingGround, DutyOutcome, NumberGround, ReadingGround } from "../../../src/engine/sensitivity/types.js";
import { elsewhereSentence, sentence } from "../../../src/engine/sensitivity/words.js";
import { day, instant } from "../../report/fixtures.js";

const late: DutyOutcome = { id: "d", raisedOn: day("2026-03-01"), status: "late", due: day("2026-03-15"), metOn: day("2026-03-16"), daysLate: 1 };
const stands = (status: DutyOutcome["status"], given: Partial<DutyOutcome> = {}): DutyOutcome => ({ id: "d", raisedOn: day("2026-03-01"), status, due: day("2026-03-15"), ...given });
const other = <V>(value: V, outcome?: DutyOutcome, citation?: string): Alternative<V> =>
  ({ value, changes: true, ...(outcome !== undefined && { outcome, found: "same" as const }), ...(citation !== undefined && { citation }) });

const counting = (...alternatives: CountingGround["alternatives"]): CountingGround =>
  ({ kind: "counting", name: "XX", value: "strict", citation: "Reading S2", chosen: false, alternatives });
const reading = (...alternatives: ReadingGround["alternatives"]): ReadingGround =>
  ({ kind: "reading", name: "clock", value: "entry", says: "When it starts.", chosen: false, alternatives });
const number = (given: Partial<NumberGround> = {}): NumberGround =>
  ({ kind: "number", name: "prompt", value: 5, unit: "days", says: "No time.", chosen: false, alternatives: [], within: { least: 0, most: 30 }, tips: [], ...given });

describe("what a duty hangs on, as a sentence", () => {
  it.each([
    ["nothing else to try", late, [], "Late by 1 day, due 2026-03-15."],
    ["the same under all", late, [counting(other("mcl-8.6", late, "MCL 8.6"))], "Late by 1 day, due 2026-03-15, under every documented reading."],
    ["the same under all, in one word", stands("met"), [counting(other("mcl-8.6", stands("met")))], "Met under every documented reading."],
    ["a convention and its citation", late, [counting(other("mcl-8.6", stands("met"), "MCL 8.6"))], "Late by 1 day, due 2026-03-15, under strict counting; met under mcl-8.6 (MCL 8.6)."],
    ["a convention without one", late, [counting(other("mcl-8.6", stands("met")))], "Late by 1 day, due 2026-03-15, under strict counting; met under mcl-8.6 counting."],
    ["two that come to the same", late, [counting(other("mcl-8.6", stands("met"), "MCL 8.6"), other("frcp-6", stands("met"), "Rule 6"))],
      "Late by 1 day, due 2026-03-15, under strict counting; met under mcl-8.6 (MCL 8.6) or frcp-6 (Rule 6)."],
    ["three that come to the same", late,
      [counting(other("mcl-8.6", stands("met"), "MCL 8.6"), other("frcp-6", stands("met"), "Rule 6")), reading(other("federal", stands("met")))],
      "Late by 1 day, due 2026-03-15, under strict counting and clock: entry; met under mcl-8.6 (MCL 8.6), frcp-6 (Rule 6) or clock: federal."],
    ["no such duty", late, [reading(other("federal"))], "Late by 1 day, due 2026-03-15, under clock: entry; no such duty under clock: federal."],
    ["on another day", late, [reading(other("federal", stands("open", { raisedOn: day("2026-04-01"), due: day("2026-05-01") })))],
      "Late by 1 day, due 2026-03-15, under clock: entry; open, due 2026-05-01, raised on 2026-04-01, under clock: federal."],
    ["what nothing raised", late, [reading(other("federal", { id: "d", status: "unknown" }))], "Late by 1 day, due 2026-03-15, under clock: entry; undecided under clock: federal."],
    ["hours, and an instant", stands("overdue", { dueAt: instant("2026-03-15T10:00-06:00"), daysLate: 0 }), [], "Overdue by hours, due 2026-03-15T10:00-06:00."],
    ["more days than one", stands("overdue", { daysLate: 12 }), [], "Overdue by 12 days, due 2026-03-15."],
    ["days not known", stands("overdue"), [], "Overdue, due 2026-03-15."],
    ["no due date", { id: "d", status: "open" }, [], "Open."],
    ["missed and waived are due some day, however late", stands("missed", { daysLate: 3 }), [reading(other("federal", stands("waived", { daysLate: 3 })))],
      "Missed, due 2026-03-15, under clock: entry; waived, due 2026-03-15, under clock: federal."],
    ["another due date matters to none that is in order or undecided", stands("lapsed"), [reading(other("federal", stands("lapsed", { due: day("2026-04-01") })))], "No longer asked for under every documented reading."],
    ["nor to an undecided one", stands("unknown"), [reading(other("federal", stands("unknown", { due: day("2026-04-01") })))], "Undecided under every documented reading."],
    ["nor to one met", stands("met"), [reading(other("federal", stands("met", { due: day("2026-04-01") })))], "Met under every documented reading."],
    ["but to an open one", stands("open"), [reading(other("federal", stands("open", { due: day("2026-04-01") })))],
      "Open, due 2026-03-15, under clock: entry; open, due 2026-04-01, under clock: federal."],
    ["the caller's number and the default", late, [number({ chosen: true, alternatives: [other(1, stands("met"))], tips: [{ at: 6, through: 30, outcome: stands("met") }] })],
      "Late by 1 day, due 2026-03-15, under prompt: 5 days; met under prompt: 1 day; met if prompt were 6 days or more."],
  ] as const)("%s", (_name, outcome, grounds, says) => {
    expect(sentence(outcome, grounds)).toBe(says);
  });

  it.each([
    ["or more", { at: 8, through: 30, outcome: stands("met") }, {}, "met if prompt were 8 days or more"],
    ["or fewer", { at: 3, through: 0, outcome: stands("overdue") }, {}, "overdue if prompt were 3 days or fewer"],
    ["the last one alone", { at: 30, through: 30, outcome: stands("met") }, {}, "met if prompt were 30 days"],
    ["the least one alone", { at: 0, through: 0, outcome: stands("overdue") }, {}, "overdue if prompt were 0 days"],
    ["a stretch upward", { at: 8, through: 12, outcome: stands("met") }, {}, "met if prompt were from 8 to 12 days"],
    ["a stretch downward", { at: 4, through: 1, outcome: stands("missed") }, { unit: "months" }, "missed if prompt were from 1 to 4 months"],
    ["one", { at: 1, through: 1, outcome: stands("met") }, { unit: "workingDays" }, "met if prompt were 1 working day"],
    ["no duty", { at: 17, through: 30 }, { unit: "years" }, "no such duty if prompt were 17 years or more"],
    ["one lapsed", { at: 48, through: 0, outcome: stands("lapsed") }, { unit: "hours" }, "no longer asked for if prompt were 48 hours or fewer"],
    ["and others in its place", { at: 2, through: 2, outcome: stands("met") }, { replacedAt: 3 }, "met if prompt were 2 days; other duties in its place if prompt were 3 days"],
  ] as const)("the number that makes the difference: %s", (_name, tip, given, says) => {
    expect(sentence(late, [number({ tips: [tip], ...given })])).toBe(`Late by 1 day, due 2026-03-15; ${says}.`);
  });

  it.each(["late", "overdue", "missed"] as const)("of what is %s, that no number would help it", (status) => {
    expect(sentence({ id: "d", status }, [number()])).toMatch(/; no prompt from 0 to 30 days would change that\.$/);
    expect(sentence({ id: "d", status }, [number(), number({ name: "age", unit: "years", within: { least: 0, most: 120 } })]))
      .toMatch(/; no prompt from 0 to 30 days or age from 0 to 120 years would change that\.$/);
    expect(sentence({ id: "d", status }, [number({ replacedAt: 2 })])).toMatch(/; other duties in its place if prompt were 2 days\.$/);
    expect(sentence({ id: "d", status }, [reading()])).not.toContain("would change");
  });

  it.each(["met", "open", "lapsed", "unknown", "waived"] as const)("of what is %s, nothing of the kind", (status) => {
    expect(sentence({ id: "d", status }, [number()])).not.toContain(";");
  });

  it("a number not set has no value", () => {
    const { value: _, ...unset } = number({ alternatives: [other(3, stands("met"))] });
    expect(sentence(stands("open"), [unset])).toBe("Open, due 2026-03-15, under prompt: not set; met under prompt: 3 days.");
  });

  it("a duty raised elsewhere alone", () => {
    expect(elsewhereSentence(late, { kind: "counting", name: "XX" }, { value: "mcl-8.6", citation: "MCL 8.6" })).toBe("Late by 1 day, due 2026-03-15, under mcl-8.6 (MCL 8.6).");
    expect(elsewhereSentence(stands("met"), { kind: "counting", name: "XX" }, { value: "strict", citation: "Reading S2" })).toBe("Met under strict counting.");
    expect(elsewhereSentence(stands("met"), { kind: "number", name: "every", unit: "months" }, { value: 1 })).toBe("Met under every: 1 month.");
  });
});
