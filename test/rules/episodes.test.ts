/** What a duty of a stay, or of the case, begins and ends with. */
import { describe, expect, it } from "vitest";
import { civil, dayOf, FOREVER } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import { caseEnd, endFor, endWithin, firstEnd, inAnotherEpisode, isClosed, perEpisode, withoutPrimaryGoal } from "../../src/rules/index.js";
import type { End } from "../../src/timeline/view/index.js";
import { viewCase } from "../../src/timeline/view/index.js";
import type { EventInput } from "../../src/schema.js";
import { parseTimeline } from "../../src/schema.js";

const day = (text: string) => dayOf(text as CivilDate);
const viewOf = (...events: EventInput[]) => viewCase(parseTimeline({ schema: 1, caseId: "c", children: [{ id: "ana" }, { id: "ben" }], events }), { asOf: day("2026-12-31") });
const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
const placed = (on: string, child = "ana"): EventInput => ({ kind: "placement-started", child, on, setting: "foster-home" });
const primary = (on: string): EventInput => ({ kind: "goal-set", child: "ana", role: "primary", goal: "reunification", on });
const ended = (on: string): EventInput => ({ kind: "goal-ended", child: "ana", role: "primary", on });
const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const first = (view: ReturnType<typeof viewOf>) => view.episodes[0] ?? fail();
function fail(): never {
  throw new Error("the test itself is wrong");
}

describe("a stay", () => {
  it("is an occasion, raised by the entry into care and ended with the stay", () => {
    const view = viewOf(entered("2026-01-05"), exited("2026-03-02"), entered("2026-05-04", "ben"));
    expect(perEpisode(view).map(({ subject, trigger, end, what }) => [subject, trigger.event.on, end?.why, what])).toEqual([
      [{ child: "ana" }, "2026-01-05", "the child left care", "the child entered alternative care"], [{ child: "ben" }, "2026-05-04", undefined, "the child entered alternative care"],
    ]);
  });

  it.each<[string, EventInput[], string | undefined]>([
    ["with no primary goal yet, from the entry", [], "2026-01-05"], ["with one in effect, none", [primary("2026-01-07")], undefined],
    ["with one ended, from that day", [primary("2026-01-07"), ended("2026-02-02")], "2026-02-02"],
    ["with one set again, none", [primary("2026-01-07"), ended("2026-02-02"), primary("2026-02-09")], undefined],
  ])("has a stretch without a primary goal: %s", (_name, events, from) => {
    const span = withoutPrimaryGoal(first(viewOf(entered("2026-01-05"), ...events)));
    expect(span && civil(span.from)).toBe(from);
    if (span !== undefined) expect(span.to).toBe(FOREVER);
  });

  it("ended on the day of the last goal has none left", () => {
    expect(withoutPrimaryGoal(first(viewOf(entered("2026-01-05"), primary("2026-01-07"), exited("2026-02-02"))))).toBeUndefined();
  });

  it("is not another stay, nor is another child's", () => {
    const view = viewOf(entered("2026-01-05"), exited("2026-03-02"), entered("2026-05-04"), exited("2026-06-01"), entered("2026-07-01", "ben"));
    const within = (on: string) => inAnotherEpisode(day(on), first(view), view);
    expect(["2026-01-05", "2026-03-02", "2026-05-03", "2026-05-04", "2026-05-31", "2026-06-01", "2026-07-02"].map(within)).toEqual([false, false, false, true, true, false, false]);
  });
});

describe("an end", () => {
  const at = (on: string, more: Partial<End> = {}): End => ({ on: day(on), why: on, ...more });

  it("of a stretch in a stay is the stay's own, if it came by then", () => {
    const episode = first(viewOf(entered("2026-01-05"), exited("2026-03-02")));
    const why = (to: string) => endWithin(episode, day(to), "the goal changed")?.why;
    expect([why("2026-03-01"), why("2026-03-02"), why("2026-03-03")]).toEqual(["the goal changed", "the child left care", "the child left care"]);
    const open = first(viewOf(entered("2026-01-05")));
    expect(endWithin(open, FOREVER, "the goal changed")).toBeUndefined();
    expect(endWithin(open, day("2026-02-02"), "the goal changed")).toEqual({ on: day("2026-02-02"), why: "the goal changed" });
  });

  it("the earlier of two; of one day the first named; of one alone that one", () => {
    const [early, late] = [at("2026-01-05"), at("2026-01-06")];
    expect([firstEnd(early, late), firstEnd(late, early), firstEnd(early, undefined), firstEnd(undefined, late), firstEnd(undefined, undefined)]).toEqual([early, early, early, late, undefined]);
    expect(firstEnd(at("2026-01-05", { why: "a" }), at("2026-01-05", { why: "b" }))?.why).toBe("a");
  });

  it("of a duty of the case is its closing; without a closing there is none", () => {
    const view = viewOf(opened("2026-01-01"), closed("2026-03-02"), opened("2026-05-01"));
    expect(caseEnd(view, day("2026-02-01"))).toMatchObject({ on: day("2026-03-02"), why: "the case closed" });
    expect(caseEnd(view, day("2026-06-01"))).toBeUndefined();
  });

  it("of a duty raised in a closed case there is none: no opening of the case is ended", () => {
    const view = viewOf(opened("2026-01-01"), closed("2026-03-02"), opened("2026-05-01"), closed("2026-08-03"));
    expect(caseEnd(view, day("2026-04-01"))).toBeUndefined();
  });

  it("in doubt for one child is not for another: only its own placements contradict it", () => {
    const view = viewOf(opened("2026-01-01"), closed("2026-03-02"), placed("2026-03-09"));
    const doubt = (child?: string) => caseEnd(view, day("2026-02-01"), child)?.contradicted;
    expect([doubt(), doubt("ana"), doubt("ben")]).toEqual([true, true, undefined]);
    expect("contradicted" in (caseEnd(view, day("2026-02-01"), "ben") ?? {})).toBe(false);
    expect(endFor("ben", undefined, view)).toBeUndefined();
    const sure = at("2026-03-02");
    expect(endFor("ana", sure, view)).toBe(sure);
  });

  it.each([["2026-03-02", false], ["2026-03-03", true], ["2026-04-30", true], ["2026-05-01", false], ["2026-05-02", false]] as const)(
    "a placement of %s, between closing on 2 March and reopening on 1 May, puts the closing in doubt: %s", (on, inDoubt) => {
      const view = viewOf(opened("2026-01-01"), closed("2026-03-02"), placed("2026-03-09", "ben"), opened("2026-05-01"), closed("2026-08-03"), placed(on));
      expect(caseEnd(view, day("2026-02-01"), "ana")?.contradicted === true).toBe(inDoubt);
      expect(caseEnd(view, day("2026-02-01"), "ben")?.contradicted).toBe(true);
    });
});

describe("a second closing", () => {
  it.each([["2026-08-03", false], ["2026-08-04", true], ["2026-09-30", true], ["2026-10-01", false]] as const)(
    "of 3 August, the case opened again on 1 October: a placement of %s puts it in doubt: %s", (on, inDoubt) => {
      const view = viewOf(
        opened("2026-01-01"), closed("2026-03-02"), opened("2026-05-01"), closed("2026-08-03"), placed("2026-08-10", "ben"), opened("2026-10-01"), placed(on),
      );
      expect(caseEnd(view, day("2026-06-01"), "ana")?.contradicted === true).toBe(inDoubt);
    });
});

describe("a case", () => {
  it.each([
    ["2025-12-01", false], ["2026-01-01", false], ["2026-03-02", false], ["2026-03-03", true], ["2026-04-30", true], ["2026-05-01", false], ["2026-09-01", false],
  ])("opened in January, closed on 2 March, opened again in May: closed on %s is %s", (on, is) => {
    expect(isClosed(viewOf(opened("2026-01-01"), closed("2026-03-02"), opened("2026-05-01")), day(on))).toBe(is);
  });

  it("never closed is not, before it was opened either", () => {
    expect(isClosed(viewOf(opened("2026-01-01")), day("2025-12-01"))).toBe(false);
  });
});
