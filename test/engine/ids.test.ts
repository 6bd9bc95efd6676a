/** Ids of duties that one day, one subject and one rule would give alike: each stays with its own fact, on invented rules. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import { compliance, diff, explain, forecast, whatIf } from "../../src/index.js";
import type { Change, Duty, EvaluateOptions, Waiver } from "../../src/index.js";
import { parseEvents, parseTimeline } from "../../src/schema.js";
import type { EventInput } from "../../src/schema.js";
import { content, deadline, dueIn, entered, judged, packOf, partOf, recurring, reported } from "./invented.js";

type Form = Extract<EventInput, { kind: "cs1-completed" }>;

const form = (more: Partial<Form> = {}): EventInput => ({ kind: "cs1-completed", child: "ana", on: "2026-01-05", ...more });
/** A duty for each form: to be in FACES within ten days. */
const perForm = content({
  occasions: ({ view }) => view.facts("cs1-completed").map((trigger) => ({
    subject: { child: "ana" }, trigger, about: view.episodes[0] ?? fail(),
  })),
  metBy: ({ trigger }) => [partOf("in FACES", trigger.event.kind === "cs1-completed" && trigger.event.inFaces === true ? [trigger] : [])],
});
const [inFaces, notYet, unsaid] = [form({ inFaces: true }), form({ inFaces: false }), form()];
const ids = (events: readonly EventInput[], asOf = "2026-02-01") => judged(perForm, [entered(), ...events], asOf).map(({ id, status }) => `${id} ${status}`).sort();
const BASE = "x/rule:ana@2026-01-05";

describe("duties of one rule, one subject and one day", () => {
  it("alone has no suffix; several have one each, made of their own fact", () => {
    expect(ids([inFaces])).toEqual([`${BASE} met`]);
    const two = ids([inFaces, notYet]);
    expect(two).toEqual([expect.stringMatching(/@2026-01-05~[0-9a-z]{7} (met|overdue)$/), expect.stringMatching(/@2026-01-05~[0-9a-z]{7} (met|overdue)$/)]);
    expect(new Set(two.map((each) => each.split(" ")[0])).size).toBe(2);
  });

  it("a third moves none of them, whatever the order of the record", () => {
    const two = ids([inFaces, notYet]);
    for (const events of [[inFaces, notYet, unsaid], [unsaid, notYet, inFaces], [notYet, unsaid, inFaces]]) {
      expect(ids(events)).toEqual(expect.arrayContaining(two));
      expect(ids(events)).toHaveLength(3);
    }
  });

  it("a fact with an id of its own is set apart by it, whatever else is written in it later", () => {
    expect(ids([form({ id: "f1" }), form({ id: "f~2", inFaces: true }), unsaid])).toEqual(expect.arrayContaining([`${BASE}~f1 overdue`, `${BASE}~f%7e2 met`]));
    expect(ids([form({ id: "f1", inFaces: true }), form({ id: "f2" })])).toEqual([`${BASE}~f1 met`, `${BASE}~f2 overdue`]);
  });

  it("their short forms are the same on every day, machine and version", () => {
    // FNV-1a, 32 bits, in base 36, reckoned elsewhere; one begins with a nought.
    expect(ids([inFaces, notYet, unsaid])).toEqual([`${BASE}~03ody31 overdue`, `${BASE}~11t3uc4 met`, `${BASE}~19sqegt overdue`]);
  });

  it("raised by one fact alone are counted, in the rule's own order", () => {
    const twice = content({ ...perForm, occasions: (ctx) => [...perForm.occasions(ctx)].flatMap((occasion) => [occasion, occasion]) });
    const all = (events: readonly EventInput[]) => judged(twice, [entered(), ...events], "2026-02-01").map(({ id }) => id).sort();
    expect(all([form({ id: "f1" })])).toEqual([BASE, `${BASE}~2`]);
    expect(all([form({ id: "f1" }), form({ id: "f2" })])).toEqual([`${BASE}~f1`, `${BASE}~f1~2`, `${BASE}~f2`, `${BASE}~f2~2`]);
  });

  it("whatever the facts, every id is one of its own, and stays when another fact comes", () => {
    const some = fc.record<Partial<Form>>({ id: fc.constantFrom("2", "3", "f1", "f~1", ""), inFaces: fc.boolean(), recordedOn: fc.constantFrom("2026-01-05", "2026-01-09"), children: fc.constantFrom(["ana"], ["ana", "ben"]) }, { requiredKeys: [] })
      .map(({ id, children, ...more }) => ({ ...form(), ...more, ...(id === undefined || id === "" ? {} : { id }), ...(children === undefined ? {} : { child: undefined, children }) }))
      .map((event): EventInput => JSON.parse(JSON.stringify(event)) as EventInput);
    const list = fc.uniqueArray(some, { minLength: 3, maxLength: 6, selector: (event) => event.id ?? JSON.stringify(event) });
    fc.assert(fc.property(list, (events) => {
      const all = ids(events).map((each) => each.split(" ")[0] ?? "");
      expect(new Set(all).size).toBe(events.length);
      expect(ids([...events].reverse())).toEqual(ids(events));
      for (const left of events) {
        const without = ids(events.filter((event) => event !== left)).map((each) => each.split(" ")[0]);
        expect(all).toEqual(expect.arrayContaining(without));
      }
    }), { numRuns: 60, seed: 20261124 });
  });
});

describe("links of chains raised on one day", () => {
  const forms = (more: Parameters<typeof recurring>[0] = {}) => recurring({ due: (start) => dueIn(10, start.on), ...more });
  const of = (rule: ReturnType<typeof forms>, events: readonly EventInput[]) => judged(rule, [entered("2026-01-05"), ...events], "2026-01-20").map(({ id, status }) => `${id} ${status}`).sort();

  it("the first keeps its id when it is completed on the day the chain starts; the second is that day's other", () => {
    expect(of(forms(), [])).toEqual([`${BASE} overdue`]);
    expect(of(forms(), [inFaces])).toEqual([`${BASE} met`, `${BASE}~2 overdue`]);
    expect(of(forms(), [inFaces, notYet, form({ id: "f3" })])).toEqual([`${BASE} met`, `${BASE}~2 overdue`]);
  });

  it("a waiver of the second covers it, and not the first, whatever id the first one's fact has", () => {
    const rule = forms();
    const start: EventInput = { kind: "care-entered", child: "ana", on: "2026-01-05", id: "2" };
    const { duties } = reported(rule, { events: [start, form({ on: "2026-01-05" })] }, "2026-03-01", { waivers: [{ duty: `${BASE}~2`, reason: "r", by: "b", on: "2026-01-20" }] });
    expect(duties.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([`${BASE} met`, `${BASE}~2 waived`]);
    const late = reported(rule, { events: [start] }, "2026-03-01", { waivers: [{ duty: `${BASE}~2`, reason: "r", by: "b", on: "2026-01-20" }] });
    expect(late.waivers).toMatchObject([{ standing: "applied", duties: [BASE] }]);
  });

  it("each goes with the chain it belongs to, where one completion carries two on", () => {
    const perVersion = forms({
      chains: ({ view }) => view.facts("case-review-held").map((start) => ({
        subject: { child: "ana" }, start, completions: view.facts("cs1-completed"), afterStart: true, about: view.episodes[0] ?? fail(),
      })),
    });
    const start = (id: string): EventInput => ({ kind: "case-review-held", child: "ana", on: "2026-01-05", id });
    const next = form({ on: "2026-01-10" });
    const two = of(perVersion, [start("a"), start("b"), next]);
    expect(two).toEqual([`${BASE}~a met`, `${BASE}~b met`, "x/rule:ana@2026-01-10~a open", "x/rule:ana@2026-01-10~b open"]);
    expect(of(perVersion, [start("c"), start("b"), next, start("a")])).toEqual(expect.arrayContaining(two));
  });
});

describe("what names a duty by its id", () => {
  const grant = { reason: "a hearing is set", by: "the supervisor", on: "2026-01-20" };
  const given = (duty: string, events: readonly EventInput[]) => {
    const { duties, waivers } = reported(perForm, { events: [entered(), ...events] }, "2026-02-01", { waivers: [{ duty, ...grant }] });
    return { waived: duties.filter(({ status }) => status === "waived").map(({ id }) => id), use: waivers.map(({ standing, why, duties: covered }) => ({ standing, why, covered })) };
  };
  const [a, b] = [form({ id: "a" }), form({ id: "b" })];

  it("a waiver of an id that several share covers none of them, and says which they are", () => {
    expect(given(BASE, [a])).toEqual({ waived: [BASE], use: [{ standing: "applied", why: "it covers a breach", covered: [BASE] }] });
    expect(given(BASE, [a, b])).toEqual({
      waived: [], use: [{ standing: "stale", why: `2 duties of the case share that id: one of ${BASE}~a, ${BASE}~b`, covered: [] }],
    });
  });

  it("one that names the fact covers it, with others of the day or without", () => {
    expect(given(`${BASE}~a`, [a, b]).waived).toEqual([`${BASE}~a`]);
    expect(given(`${BASE}~a`, [a, b, form({ id: "c" })]).waived).toEqual([`${BASE}~a`]);
    expect(given(`${BASE}~a`, [a])).toEqual({ waived: [BASE], use: [{ standing: "applied", why: "it covers a breach", covered: [BASE] }] });
    expect(given(`${BASE}~a`, [b])).toEqual({ waived: [], use: [{ standing: "stale", why: "the case has no such duty", covered: [] }] });
  });

  it("explain says which they are", () => {
    expect(() => explain(reported(perForm, { events: [entered(), a, b] }, "2026-02-01"), BASE)).toThrow(`Several duties share ${JSON.stringify(BASE)}: ${BASE}~a, ${BASE}~b`);
  });

  const caseOf = (events: readonly EventInput[]) => parseTimeline({ schema: 1, caseId: "case-1", children: [{ id: "ana" }, { id: "ben" }], events: [entered(), ...events] });
  const options: EvaluateOptions = { asOf: "2026-02-01", rules: packOf([perForm]) };
  const told = (changes: readonly Change[]) => changes.map(({ before, after }) => `${before?.id.slice(BASE.length) ?? "-"} ${before?.status ?? "-"} > ${after?.id.slice(BASE.length) ?? "-"} ${after?.status ?? "-"}`);

  it("what if: a second fact of the day raises a duty, and the first is the same under another id", () => {
    const timeline = caseOf([a]);
    const found = whatIf(timeline, parseEvents(timeline, [b]), options);
    expect(told(found.renamed)).toEqual([" overdue > ~a overdue"]);
    expect(told(found.raised)).toEqual(["- - > ~b overdue"]);
    expect([found.changes, found.withdrawn, found.cleared, found.newlyLate].map(told)).toEqual([["- - > ~b overdue"], [], [], ["- - > ~b overdue"]]);
  });

  it("diff: likewise backwards, and where all differ nothing is paired by guess", () => {
    const report = (events: readonly EventInput[]) => reported(perForm, { events: [entered(), ...events] }, "2026-02-01");
    const back = diff(report([a, b]), report([a]));
    expect([told(back.renamed), told(back.withdrawn)]).toEqual([["~a overdue >  overdue"], ["~b overdue > - -"]]);
    const anew = diff(report([form({ id: "a", inFaces: true })]), report([a, b]));
    expect([anew.renamed, told(anew.changes)]).toEqual([[], ["- - > ~a overdue", "- - > ~b overdue", " met > - -"]]);
    expect(diff(report([a, b]), report([a, b])).renamed).toEqual([]);
  });

  it("what was missed once is not missed again when another fact of the day comes to be known", () => {
    const missed = content({ ...perForm, metBy: () => [partOf("the talk", [], { past: true })] });
    const waivers: readonly Waiver[] = [];
    const spans = compliance(caseOf([a, b]), { from: "2026-01-04", to: "2026-01-08", rules: packOf([missed]), waivers }).rules[0]?.spans.map(({ from, stands, duties }) => `${from} ${stands} ${duties.length}`);
    expect(spans).toEqual(["2026-01-04 not-asked 0", "2026-01-05 out 2", "2026-01-06 not-asked 0"]);
    expect(forecast(caseOf([a, b]), { from: "2026-01-04", to: "2026-01-20", rules: packOf([perForm]) }).duties.map(({ duty, course }) => [duty.id, course.map(({ status }) => status)]))
      .toEqual([[`${BASE}~a`, ["open", "overdue"]], [`${BASE}~b`, ["open", "overdue"]]]);
  });
});

it("an id is no other's by chance: the day and the key are part of it", () => {
  const keyed = deadline({ occasions: ({ view }) => view.episodes.flatMap((about) => [{ subject: {}, trigger: about.entry, on: dayOf("2026-01-02" as CivilDate), about }, { subject: {}, trigger: about.entry, on: dayOf("2026-01-02" as CivilDate), key: "2", about }]) });
  expect(judged(keyed, [entered()], "2026-01-05").map(({ id }: Duty) => id)).toEqual(["x/rule:case@2026-01-02", "x/rule:case@2026-01-02/2"]);
});

function fail(): never {
  throw new Error("the test itself is wrong");
}
