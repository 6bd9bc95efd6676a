import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diff, evaluate, whatIf } from "../../src/index.js";
import type { Change, Difference, EvaluateOptions, Pack, Timeline, Waiver } from "../../src/index.js";
import { missouri } from "../../src/packs/missouri/index.js";
import { parseEvents, TimelineError } from "../../src/schema.js";
import type { EventInput } from "../../src/schema.js";
import type { Generated } from "../support/arbitraries/kit.js";
import { parsed } from "../support/arbitraries/kit.js";
import { caseOf } from "../support/tables.js";
import { runs, TIMEOUT, worlds } from "./over-time.js";

const only = (...ids: readonly string[]) => ({ ...missouri, rules: missouri.rules.filter(({ id }) => ids.includes(id)) });
const entered: EventInput = { kind: "care-entered", on: "2026-01-05", child: "ana" };
const goal: EventInput = { kind: "goal-set", on: "2026-01-07", child: "ana", role: "primary", goal: "reunification" };
const concurrent = (on: string): EventInput => ({ kind: "goal-set", on, child: "ana", role: "concurrent", goal: "adoption" });
const exit = (on: string): EventInput => ({ kind: "care-exited", on, child: "ana" });
const rules = only("us-mo/concurrent-goal");

const LISTS = ["changes", "raised", "renamed", "withdrawn", "met", "lapsed", "moved", "newlyLate", "cleared", "undecided", "decided", "waived", "unwaived"] as const;

/** The lists that hold anything, each as `before > after`. */
function told(difference: Difference): Record<string, string[]> {
  const one = ({ before, after }: Change) => `${before === undefined ? "" : `${before.status} ${before.due ?? ""}`} > ${after === undefined ? "" : `${after.status} ${after.due ?? ""}`}`;
  return Object.fromEntries(LISTS.filter((list) => difference[list].length > 0).map((list) => [list, difference[list].map(one)]));
}

function supposing(events: readonly EventInput[], more: readonly EventInput[], asOf: string, options: Partial<EvaluateOptions> = {}) {
  const timeline = caseOf({ events });
  return whatIf(timeline, parseEvents(timeline, more), { asOf, rules, ...options });
}

describe("whatIf", () => {
  it("says which duty an event would meet", () => {
    expect(told(supposing([entered, goal], [concurrent("2026-01-20")], "2026-01-20"))).toEqual({ changes: ["open 2026-02-04 > met 2026-02-04"], met: ["open 2026-02-04 > met 2026-02-04"] });
  });

  it("counts a duty met late as met, and a breach that is on record in time after all as cleared", () => {
    const late = ["overdue 2026-02-04 > late 2026-02-04"];
    expect(told(supposing([entered, goal], [concurrent("2026-02-20")], "2026-02-20"))).toEqual({ changes: late, met: late });
    const after = ["overdue 2026-02-04 > met 2026-02-04"];
    expect(told(supposing([entered, goal], [concurrent("2026-02-01")], "2026-02-20"))).toEqual({ changes: after, met: after, cleared: after });
  });

  it("says what would lapse, be raised, be decided, come to be late", () => {
    const lapsed = ["open 2026-02-04 > lapsed 2026-02-04"];
    expect(told(supposing([entered, goal], [exit("2026-01-20")], "2026-01-20"))).toEqual({ changes: lapsed, lapsed });
    const decided = ["unknown  > open 2026-02-04"];
    expect(told(supposing([entered], [{ ...goal, on: "2026-01-05" }], "2026-01-20"))).toEqual({ changes: decided, decided });
    const raised = [" > open 2026-02-04"];
    expect(told(supposing([], [entered, { ...goal, on: "2026-01-05" }], "2026-01-20"))).toEqual({ changes: raised, raised });
    const late = [" > overdue 2026-02-04"];
    expect(told(supposing([], [entered, { ...goal, on: "2026-01-05" }], "2026-02-20"))).toEqual({ changes: late, raised: late, newlyLate: late });
  });

  it("names the events that are not looked at", () => {
    const found = supposing([entered, goal], [concurrent("2026-03-01"), { ...concurrent("2026-01-20"), recordedOn: "2026-02-02" }], "2026-02-01", { knownBy: "2026-02-01" });
    expect(found.changes).toEqual([]);
    expect(found.notLookedAt).toEqual([{ kind: "goal-set", on: "2026-03-01" }, { kind: "goal-set", on: "2026-01-20" }]);
    expect(supposing([entered, goal], [concurrent("2026-01-20")], "2026-02-01").notLookedAt).toEqual([]);
  });

  it("leaves the timeline as it was", () => {
    const timeline = caseOf({ events: [entered, goal] });
    const copy = structuredClone(timeline);
    whatIf(timeline, parseEvents(timeline, [concurrent("2026-01-20")]), { asOf: "2026-02-01", rules });
    expect(timeline).toEqual(copy);
  });

  for (const { pack, cases } of worlds) {
    it(`with no events, or with events on record already, is empty: ${pack.title}`, () => {
      fc.assert(fc.property(cases(), fc.nat(), (generated, pick) => {
        const timeline = parsed(generated);
        const options = { asOf: generated.asOf, rules: pack, params: generated.params };
        const nothing = { ...Object.fromEntries(LISTS.map((list) => [list, []])), waivers: { added: [], gone: [], turned: [] }, problems: { added: [], gone: [] } };
        expect(whatIf(timeline, [], options)).toMatchObject({ ...nothing, notLookedAt: [] });
        expect(whatIf(timeline, timeline.events.slice(pick % timeline.events.length).slice(0, 1), options)).toMatchObject(nothing);
      }), runs(60));
    }, TIMEOUT);

    it(`says of a remedy that its duty would have no action left: ${pack.title}`, () => {
      fc.assert(fc.property(cases(), (drawn) => {
        const { asOf } = drawn;
        const input = { ...drawn.input, events: drawn.input.events.filter(({ recordedOn }) => recordedOn === undefined || recordedOn <= asOf) };
        const timeline = parsed({ ...drawn, input });
        const options = { asOf, rules: pack, params: drawn.params };
        for (const duty of evaluate(timeline, options).actions) {
          const events = duty.remedy?.events ?? [];
          if (events.some(({ on }) => on.slice(0, 10) > asOf)) continue;
          const change = whatIf(timeline, events, options).changes.find(({ id }) => id === duty.id);
          expect(change?.before, duty.id).toEqual(duty);
          expect(change?.after?.status, duty.id).not.toMatch(/^(open|overdue)$/);
        }
      }), runs(25));
    }, TIMEOUT);
  }
});

describe("diff", () => {
  it("compares two days: what came due since, and nothing of days merely counted", () => {
    const timeline = caseOf({ events: [entered, goal] });
    const on = (asOf: string) => evaluate(timeline, { asOf, rules });
    expect(told(diff(on("2026-02-04"), on("2026-02-05")))).toEqual({ changes: ["open 2026-02-04 > overdue 2026-02-04"], newlyLate: ["open 2026-02-04 > overdue 2026-02-04"] });
    expect(told(diff(on("2026-02-05"), on("2026-02-25")))).toEqual({});
  });

  it("compares two versions of a record, and tells a due date that moved", () => {
    const timeline = caseOf({ events: [entered, { ...goal, on: "2026-02-10" }] });
    const [before, after] = [{}, { "concurrent.onChange": "restart" }].map((params) => evaluate(timeline, { asOf: "2026-02-10", rules, params }));
    if (before === undefined || after === undefined) throw new Error("two reports");
    expect(told(diff(before, after))).toMatchObject({ moved: ["open 2026-02-10 > open 2026-03-12"] });
    expect(told(diff(after, before))).toMatchObject({ moved: ["open 2026-03-12 > open 2026-02-10"] });
  });

  it("tells a duty no longer raised, and problems come and gone", () => {
    const [before, after] = [[entered, goal], []].map((events) => evaluate(caseOf({ events }), { asOf: "2026-03-01", rules }));
    if (before === undefined || after === undefined) throw new Error("two reports");
    expect(told(diff(before, after))).toMatchObject({ withdrawn: expect.arrayContaining(["overdue 2026-02-04 > "]) as unknown, cleared: expect.arrayContaining(["overdue 2026-02-04 > "]) as unknown });
    const odd = evaluate(caseOf({ events: [exit("2026-02-01")] }), { asOf: "2026-03-01", rules });
    expect(diff(after, odd).problems).toEqual({ added: odd.problems, gone: [] });
    expect(diff(odd, after).problems).toEqual({ added: [], gone: odd.problems });
    expect(odd.problems).toHaveLength(1);
  });

  it("refuses reports of two cases", () => {
    const report = evaluate(caseOf({ events: [entered] }), { asOf: "2026-03-01", rules });
    expect(() => diff(report, { ...report, caseId: "case-2" })).toThrow('Two cases, "case-1" and "case-2": expected two reports of one');
  });

  it("is the same backwards with the sides changed", () => {
    for (const { pack, cases } of worlds) {
      fc.assert(fc.property(cases(), fc.integer({ min: 0, max: 90 }), (generated, days) => {
        const timeline = parsed(generated);
        const [a, b] = [generated.asOf, new Date(Date.parse(generated.asOf) + days * 86_400_000).toISOString().slice(0, 10)]
          .map((asOf) => evaluate(timeline, { asOf, rules: pack, params: generated.params, waivers: everyBreach(timeline, generated, pack) }));
        if (a === undefined || b === undefined) throw new Error("two reports");
        const [forth, back] = [diff(a, b), diff(b, a)];
        const ids = (changes: readonly Change[]) => changes.map(({ id }) => id).sort();
        expect(ids(forth.changes)).toEqual(ids(back.changes));
        expect(ids(forth.raised)).toEqual(ids(back.withdrawn));
        expect(ids(forth.newlyLate)).toEqual(ids(back.cleared));
        expect(ids(forth.undecided)).toEqual(ids(back.decided));
        expect(ids(forth.moved)).toEqual(ids(back.moved));
        expect(ids(forth.waived)).toEqual(ids(back.unwaived));
        expect(ids(forth.renamed)).toEqual(ids(back.renamed));
      }), runs(30));
    }
  }, TIMEOUT);
});

/** Waivers, from the day it is judged on, of every other breach of a case. */
function everyBreach(timeline: Timeline, { asOf, params }: Generated, rules: Pack): Waiver[] {
  const { violations } = evaluate(timeline, { asOf, rules, params });
  return violations.filter((_, index) => index % 2 === 0).map(({ id }) => ({ duty: id, reason: "a hearing is set", by: "the supervisor", on: asOf }));
}

describe("parseEvents", () => {
  it("checks events against the case they are to join, with paths into their own list", () => {
    const timeline = caseOf({ events: [{ ...entered, id: "e1" }] });
    expect(parseEvents(timeline, [goal])).toMatchObject([{ kind: "goal-set", on: "2026-01-07" }]);
    const wrong = (events: readonly unknown[]) => {
      try {
        return parseEvents(timeline, events);
      } catch (error) {
        return error instanceof TimelineError ? error.issues.map(({ path, expected }) => `${path}: ${expected}`) : error;
      }
    };
    expect(wrong([goal, { ...goal, child: "ben" }])).toEqual(["/1/child: the id of a child of this case"]);
    expect(wrong([{ ...goal, id: "e1" }])).toEqual(["/0/id: an id used only once"]);
    expect(wrong([{ ...goal, on: "2026-02-30" }])).toHaveLength(1);
    expect(wrong([{ kind: "goal-met", on: "2026-01-07" }])).toEqual(["/0/kind: a known event kind"]);
  });
});
