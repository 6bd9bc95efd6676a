/** What a duty says of itself, in each status: one sentence that names the dates and what is missing. */
import { describe, expect, it } from "vitest";
import type { EventInput } from "../../src/schema.js";
import { content, deadline, done, entered, exited, judged, partOf, packOf, recurring } from "./invented.js";

const twoParts = deadline({
  metBy: ({ about }) => [partOf("the form", about.facts("cs1-completed")), partOf("the signature", [])],
});
const undated = content({ due: () => undefined });
const said = (events: readonly EventInput[], asOf: string, rule = deadline()) => judged(rule, [entered(), ...events], asOf).map(({ status, message }) => `${status}. ${message}`);

describe("a duty's message", () => {
  it.each<[string, EventInput[], string]>([
    ["2026-01-11", [], "open. Due 2026-01-11. Missing: the form."],
    ["2026-01-12", [], "overdue. It was not done. It was due 2026-01-11. That is 1 day ago. Missing: the form."],
    ["2026-01-13", [], "overdue. It was not done. It was due 2026-01-11. That is 2 days ago. Missing: the form."],
    ["2026-02-01", [done("2026-01-05")], "met. It was done. Met on 2026-01-05, due 2026-01-11."],
    ["2026-02-01", [done("2026-01-12")], "late. Done late: due 2026-01-11, met on 2026-01-12, 1 day late."],
    ["2026-02-01", [done("2026-01-14")], "late. Done late: due 2026-01-11, met on 2026-01-14, 3 days late."],
    ["2026-02-01", [exited("2026-01-11")], "lapsed. No longer asked: the child left care on 2026-01-11, not after the due date 2026-01-11."],
    ["2026-02-01", [exited("2026-01-12")], "missed. It was not done. It was due 2026-01-11. It can no longer be met: the child left care on 2026-01-12. Missing: the form."],
  ])("as of %s, with %j: %s", (asOf, events, message) => {
    expect(said(events, asOf)).toEqual([message]);
  });

  it("names every missing part", () => {
    expect(said([], "2026-01-05", twoParts)).toEqual(["open. Due 2026-01-11. Missing: the form, the signature."]);
  });

  it("speaks of no due date where none can be given", () => {
    const of = (events: EventInput[]) => judged(undated, [entered(), ...events], "2026-02-01").map(({ message }) => message);
    expect(of([])).toEqual(["Still to be done; no due date can be given yet. Missing: the form."]);
    expect(of([done("2026-01-05")])).toEqual(["It was done. Met on 2026-01-05."]);
    expect(of([exited("2026-01-20")])).toEqual(["No longer asked: the child left care on 2026-01-20."]);
  });

  it("names no due date of what was missed without one", () => {
    const final = deadline({ due: () => undefined, occasions: ({ view }) => view.episodes.map((about) => ({ subject: {}, trigger: about.entry, end: about.end, endIsFinal: true, about })) });
    expect(said([exited("2026-01-20")], "2026-02-01", final)).toEqual(["missed. It was not done. It can no longer be met: the child left care on 2026-01-20. Missing: the form."]);
  });

  it("says what could not be done any more without an end, and what is needed to decide", () => {
    const past = deadline({ metBy: () => [partOf("the talk", [], { past: true })] });
    expect(said([], "2026-01-05", past)).toEqual(["missed. It was not done. It was due 2026-01-11. It can no longer be met. Missing: the talk."]);
    const doubtful = deadline({ metBy: () => [partOf("the talk", [], { undecided: "who spoke" })] });
    expect(said([], "2026-01-05", doubtful)).toEqual(["unknown. Cannot be decided. Needed: who spoke."]);
  });

  it("gives the hour where hours count", () => {
    const hourly = deadline({ due: ({ trigger }) => ({ on: trigger.on, ...trigger.at !== undefined && { at: trigger.at }, basis: { kind: "source" }, steps: [] }) });
    const [duty] = judged(hourly, [{ kind: "care-entered", child: "ana", on: "2026-01-01T10:00Z" }], "2025-12-31");
    expect(duty).toBeUndefined();
    expect(judged(hourly, [{ kind: "care-entered", child: "ana", on: "2026-01-01T10:00Z" }], "2026-01-02")[0]?.message)
      .toBe("It was not done. It was due 2026-01-01T10:00Z. That is 1 day ago. Missing: the form.");
  });
});

describe("a duty", () => {
  it("says which fact raised it, when, and what that was", () => {
    expect(judged(deadline(), [entered()], "2026-01-05")[0]?.trigger).toEqual({ fact: { kind: "care-entered", on: "2026-01-01" }, on: "2026-01-01", what: "care-entered" });
    const named = deadline({ occasions: ({ view }) => view.episodes.map((about) => ({ subject: {}, trigger: about.entry, what: "home was left", on: about.entry.on, about })) });
    expect(judged(named, [entered()], "2026-01-05")[0]?.trigger).toMatchObject({ what: "home was left" });
  });

  it("says what of it ended only where that decided", () => {
    const ended = (events: EventInput[]) => judged(deadline(), [entered(), ...events], "2026-02-01")[0]?.ended;
    expect(ended([exited("2026-01-12")])).toEqual({ on: "2026-01-12", why: "the child left care" });
    expect(ended([exited("2026-01-05")])).toEqual({ on: "2026-01-05", why: "the child left care" });
    expect(ended([done("2026-01-04"), exited("2026-01-05")])).toBeUndefined();
    expect(ended([done("2026-01-12"), exited("2026-01-15")])).toBeUndefined();
    expect(ended([])).toBeUndefined();
  });

  it("rests on the source where no due date can be given, with no arithmetic", () => {
    expect(judged(undated, [entered()], "2026-02-01")[0]).toMatchObject({ basis: { kind: "source" }, steps: [], counting: "strict", precision: "day" });
    expect(judged(deadline(), [entered()], "2026-01-05")[0]?.steps).toEqual([{ says: "it began", on: "2026-01-01" }, { says: "plus 10 days", on: "2026-01-11" }]);
  });

  it("has a remedy while there is something to do, and none else", () => {
    const remedy = (events: EventInput[], asOf: string) => judged(deadline(), [entered(), ...events], asOf)[0]?.remedy;
    const doing = { says: "Do it.", events: [{ kind: "cs1-completed", child: "ana", on: "2026-01-11" }] };
    expect(remedy([], "2026-01-11")).toEqual(doing);
    expect(remedy([], "2026-01-12")).toEqual({ ...doing, events: [{ ...doing.events[0], on: "2026-01-12" }] });
    for (const events of [[done("2026-01-05")], [done("2026-01-14")], [exited("2026-01-05")], [exited("2026-01-13")]]) expect(remedy(events, "2026-02-01")).toBeUndefined();
  });

  it("of a rule that knows no remedy has none", () => {
    const { remedy: _, ...without } = deadline();
    const [duty] = judged(without, [entered()], "2026-02-01");
    expect(duty?.status).toBe("overdue");
    expect(duty).not.toHaveProperty("remedy");
  });

  it("accounts for each fact looked at", () => {
    const picky = deadline({
      metBy: ({ about }) => {
        const [first, ...others] = about.facts("cs1-completed");
        return [{ name: "the form", kinds: ["cs1-completed"], metBy: others[0], rejected: first === undefined ? [] : [{ fact: first, why: "unsigned" }] }];
      },
    });
    expect(judged(picky, [entered(), done("2026-01-03", { id: "f-1" }), done("2026-01-04")], "2026-02-01")[0]?.evidence).toEqual([
      { part: "the form", fact: { kind: "cs1-completed", on: "2026-01-04" }, counted: true },
      { part: "the form", fact: { kind: "cs1-completed", on: "2026-01-03", id: "f-1" }, counted: false, why: "unsigned" },
    ]);
  });
});

describe("a duty's id", () => {
  const idOf = (subject: object, key?: string) => judged(
    deadline({ occasions: ({ view }) => view.episodes.map((about) => ({ subject, trigger: about.entry, about, ...key === undefined ? {} : { key } })) }), [entered()], "2026-01-05",
  )[0]?.id;

  it.each<[object, string | undefined, string]>([
    [{}, undefined, "x/rule:case@2026-01-01"],
    [{ child: "ana" }, undefined, "x/rule:ana@2026-01-01"],
    [{ child: "ana", person: "rosa", household: "h1" }, undefined, "x/rule:ana+rosa+h1@2026-01-01"],
    [{ household: "h1" }, "second", "x/rule:h1@2026-01-01/second"],
    [{ child: "a b:c@d+e/f~g%h" }, "k\t/", "x/rule:a%20b%3ac%40d%2be%2ff%7eg%25h@2026-01-01/k%09%2f"],
  ])("of %j, %s: %s", (subject, key, id) => {
    expect(idOf(subject, key)).toBe(id);
  });

  it("counts those that would share one, in order", () => {
    const twice = deadline({ occasions: ({ view }) => view.episodes.flatMap((about) => [1, 2, 3].map(() => ({ subject: {}, trigger: about.entry, about }))) });
    expect(judged(twice, [entered()], "2026-01-05").map(({ id }) => id)).toEqual(["x/rule:case@2026-01-01", "x/rule:case@2026-01-01~2", "x/rule:case@2026-01-01~3"]);
  });

  it("is untouched by other rules of the pack", () => {
    const other = recurring({ id: "x/other" });
    expect(judged(packOf([deadline(), other]), [entered()], "2026-01-05").map(({ id }) => id)).toEqual(["x/other:ana@2026-01-01", "x/rule:ana@2026-01-01"]);
  });
});
