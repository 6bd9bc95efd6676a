/** Checklists: each item with what the record holds of it, each group counted; on an invented one. */
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import type { Checklist, Item } from "../../src/index.js";
import type { EventInput } from "../../src/schema.js";
import { checklistPack, done, entered, reported } from "./invented.js";

const holds = { source: "an extract", kinds: ["care-entered", "cs1-completed"] };

const checklist = (items: (facts: { readonly entries: Item["doneBy"]; readonly forms: Item["doneBy"] }) => readonly Partial<Item>[], more: Partial<Checklist> = {}): Checklist => ({
  id: "x/list", title: "An invented list", clauses: ["X-01"], params: {}, readings: {}, sees: "fully",
  items: ({ view }) => items({ entries: view.facts("care-entered"), forms: view.facts("cs1-completed") }).map((item): Item => ({
    subject: {}, clauses: ["X-01"], group: "g", name: "an item", asked: { applies: "yes", why: "always" }, doneBy: [], kinds: ["cs1-completed"], ...item,
  })),
  ...more,
});
const shown = (list: Checklist, events: readonly EventInput[] = [], held = false) =>
  reported(checklistPack(list), { events, ...held && { holds } }, "2026-02-01").checklists[0];

describe("a line", () => {
  it("says whether it is asked, and why, or what would tell", () => {
    expect(shown(checklist(() => [{}]))?.lines).toEqual([
      { clauses: ["X-01"], subject: {}, group: "g", name: "an item", applies: "yes", why: "always", done: "no", times: 0 },
    ]);
    const lines = shown(checklist(() => [{ asked: { applies: "no", why: "nobody is away" } }, { asked: { applies: "unknown", needs: "who is away" } }]))?.lines;
    expect(lines).toMatchObject([{ applies: "no", why: "nobody is away" }, { applies: "unknown", needs: "who is away" }]);
    expect(lines?.map((line) => ["why" in line, "needs" in line])).toEqual([[true, false], [false, true]]);
  });

  it("says how often it was done, and when last, whatever the order", () => {
    const events = [done("2026-01-05"), done("2026-01-09"), done("2026-01-07")];
    const list = checklist(({ forms }) => [{ doneBy: forms }, { doneBy: [...forms].reverse() }, { doneBy: forms.slice(0, 1) }]);
    expect(shown(list, events)?.lines).toMatchObject([{ done: "yes", times: 3, last: "2026-01-09" }, { done: "yes", times: 3, last: "2026-01-09" }, { times: 1, last: "2026-01-05" }]);
    expect("last" in (shown(checklist(() => [{}]))?.lines[0] ?? {})).toBe(false);
  });

  it("of a kind the source cannot hold is unknown, not undone", () => {
    const list = checklist(({ forms }) => [{}, { kinds: ["cs1-completed", "plan-completed"] }, { kinds: ["plan-completed"], doneBy: forms }, { kinds: [] }]);
    expect(shown(list, [done("2026-01-05")], true)?.lines.map(({ done: was }) => was)).toEqual(["no", "unknown", "yes", "no"]);
  });

  it("names the fact it is about, and the periods in which it was asked", () => {
    const span = (from: string, to: string) => ({ from: dayOf(from as CivilDate), to: dayOf(to as CivilDate) });
    const periods = [{ span: span("2026-01-01", "2026-01-11"), done: true }, { span: span("2026-01-11", "2026-01-21"), done: false }, { span: span("2026-01-21", "2026-01-31"), done: false }];
    const [first, second] = shown(checklist(({ entries }) => [{ of: entries[0], periods }, {}]), [entered()])?.lines ?? [];
    expect(first).toMatchObject({ of: { kind: "care-entered", on: "2026-01-01" }, periods: { asked: 3, done: 1, lacking: ["2026-01-11", "2026-01-21"] } });
    expect([second?.of, second?.periods]).toEqual([undefined, undefined]);
    expect(Object.keys(second ?? {})).not.toEqual(expect.arrayContaining(["of", "periods"]));
  });
});

describe("a checklist in force", () => {
  const kept = (inForce: { from?: string; until?: string } | undefined, of: boolean) => shown(
    checklist(({ entries }) => [of ? { of: entries[0] } : {}], inForce === undefined ? {} : { inForce }), [entered()],
  )?.lines.length;

  it.each<[{ from?: string; until?: string } | undefined, boolean, number]>([
    [undefined, true, 1], [{}, true, 1],
    [{ from: "2026-01-01" }, true, 1], [{ from: "2026-01-02" }, true, 0], [{ until: "2026-01-02" }, true, 1], [{ until: "2026-01-01" }, true, 0],
    [{ from: "2026-02-01" }, false, 1], [{ from: "2026-02-02" }, false, 0], [{ until: "2026-02-02" }, false, 1], [{ until: "2026-02-01" }, false, 0],
    [{ from: "2025-01-01", until: "2026-01-02" }, true, 1], [{ from: "2025-01-01", until: "2026-01-01" }, true, 0], [{ from: "2026-01-02", until: "2027-01-01" }, true, 0],
  ])("%j, judged by the fact it is about (%s): %i line", (inForce, of, lines) => {
    expect(kept(inForce, of)).toBe(lines);
  });
});

describe("a score", () => {
  it("counts what is asked, what of that is done, and what cannot be told, in neither", () => {
    const list = checklist(({ forms }) => [
      { doneBy: forms }, {}, { kinds: ["plan-completed"] }, { kinds: ["plan-completed"], name: "another" },
      { asked: { applies: "no", why: "not here" }, doneBy: forms }, { asked: { applies: "no", why: "not here" }, kinds: ["plan-completed"] },
      { asked: { applies: "unknown", needs: "who" }, doneBy: forms }, { asked: { applies: "unknown", needs: "who" } },
    ]);
    expect(shown(list, [done("2026-01-05")], true)?.scores).toEqual([{ group: "g", subject: {}, applicable: 2, done: 1, inapplicable: 2, unknown: 4 }]);
  });

  it("is kept apart by group, by subject and by the fact it is about", () => {
    const list = checklist(({ entries }) => [{}, { group: "h" }, { subject: { child: "ana" } }, { of: entries[0] }, {}]);
    expect(shown(list, [entered()])?.scores).toEqual([
      { group: "g", subject: {}, applicable: 2, done: 0, inapplicable: 0, unknown: 0 }, { group: "h", subject: {}, applicable: 1, done: 0, inapplicable: 0, unknown: 0 },
      { group: "g", subject: { child: "ana" }, applicable: 1, done: 0, inapplicable: 0, unknown: 0 },
      { group: "g", subject: {}, of: { kind: "care-entered", on: "2026-01-01" }, applicable: 1, done: 0, inapplicable: 0, unknown: 0 },
    ]);
  });
});

it("says which list it is, and is reckoned by its source's convention", () => {
  expect(shown(checklist(() => []))).toEqual({ id: "x/list", title: "An invented list", clauses: ["X-01"], lines: [], scores: [] });
  let seen = "";
  const list = checklist(() => [], { items: ({ counting }) => { seen = counting; return []; } });
  reported(checklistPack(list), { events: [] }, "2026-02-01");
  expect(seen).toBe("strict");
  reported(checklistPack(list), { events: [] }, "2026-02-01", { counting: { X: "mcl-8.6" } });
  expect(seen).toBe("mcl-8.6");
});
