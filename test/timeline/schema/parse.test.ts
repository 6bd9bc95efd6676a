import { describe, expect, it } from "vitest";
import { parseTimeline, safeParseTimeline, TimelineError } from "../../../src/schema.js";
import type { TimelineIssue } from "../../../src/schema.js";

const ana = { id: "ana", birthDate: "2015-05-05" };
const caseOf = (events: unknown, more: object = {}) =>
  ({ schema: 1, caseId: "case-1", jurisdiction: "US-MO", children: [ana, { id: "ben" }], events, ...more });

function issues(input: unknown): readonly TimelineIssue[] {
  const parsed = safeParseTimeline(input);
  return parsed.ok ? [] : parsed.error.issues;
}

/** Every issue as one line: where, what was found, what was expected. */
const told = (input: unknown) => issues(input).map(({ path, value, expected }) => `${path} ${value} ${expected}`);

const aDate = "a real date YYYY-MM-DD, without time";
const aMoment = "a real date YYYY-MM-DD, or an instant with its offset, 2026-03-06T15:20-06:00";
const aChild = "the id of a child of this case";

describe("what is in order is read as it stands", () => {
  it("a case of each kind of field", () => {
    const input = caseOf([
      { kind: "case-opened", on: "2021-08-02" },
      { kind: "care-entered", on: "2021-08-02", child: "ana", removedOn: "2021-08-01", recordedOn: "2021-08-04", id: "e1", note: "" },
      { kind: "relative-listed", on: "2021-08-20", relative: "aunt-rosa", children: ["ana", "ben"] },
    ], { people: [{ id: "aunt-rosa", role: "relative", state: "US-KS" }], attributes: { county: "Boone" }, holds: { source: "file", kinds: ["case-opened"] } });
    expect(parseTimeline(input)).toEqual(input);
  });

  it.each([
    "2021-08-02", "2024-02-29", "1800-01-01", "2199-12-31", "2026-03-06T15:20-06:00", "2026-03-06T15:20:30-06:00", "2026-03-06T15:20Z",
    "2026-03-06T00:00+14:00", "2026-03-06T23:59-14:00",
  ])("an entry on %s (S1)", (on) => expect(told(caseOf([{ kind: "care-entered", on, child: "ana" }]))).toEqual([]));

  it("one id may be a child's, a person's and an event's: they are names of different things", () => {
    expect(told(caseOf([{ kind: "case-opened", on: "2021-08-02", id: "ana" }], { people: [{ id: "ana", role: "child" }] }))).toEqual([]);
  });

  it("parsing leaves its input alone", () => {
    const input = caseOf([{ kind: "case-opened", on: "2021-08-02" }]);
    const before = JSON.stringify(input);
    parseTimeline(input);
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe("what is wrong is named by its path, its value and what was expected", () => {
  it.each<[string, unknown, string[]]>([
    ["an unknown kind", [{ kind: "care-enterd", on: "2021-08-02", child: "ana" }], ['/events/0/kind "care-enterd" a known event kind']],
    ["no kind", [{ on: "2021-08-02" }], ["/events/0/kind nothing a known event kind"]],
    ["a kind that is a name of the language's own", [{ kind: "__proto__", on: "2021-08-02" }, { kind: "constructor", on: "2021-08-02" }],
      ['/events/0/kind "__proto__" a known event kind', '/events/1/kind "constructor" a known event kind']],
    ["unknown keys, each by itself", [{ kind: "case-opened", on: "2021-08-02", colour: "red", shade: 2 }], ['/events/0/colour "red" no such key', "/events/0/shade 2 no such key"]],
    ["a key of another kind of event", [{ kind: "case-opened", on: "2021-08-02", goal: "adoption" }], ['/events/0/goal "adoption" no such key']],
    ["values outside their lists, all of them", [{ kind: "goal-set", on: "2021-08-02", role: "third", goal: "adoption" }], ['/events/0/role "third" one of "primary", "concurrent"']],
    ["a date with a time where a date is wanted", [{ kind: "case-opened", on: "2021-08-02T10:00-06:00" }], [`/events/0/on "2021-08-02T10:00-06:00" ${aDate}`]],
    ["a number for a date", [{ kind: "case-opened", on: 20210802 }], ["/events/0/on 20210802 a value of type string"]],
    ["null for a child", [{ kind: "case-opened", on: "2021-08-02", child: null }], ["/events/0/child null a value of type string"]],
    ["a wrong date inside an event", [{ kind: "closing-anticipated", on: "2021-08-02", closingOn: "2021-11-31" }], [`/events/0/closingOn "2021-11-31" ${aDate}`]],
    ["what is deep inside", [{ kind: "ssp-completed", on: "2021-08-02", ssp: "initial", longTerm: { drills: [{ on: "2021-02-30", participants: [] }] } }],
      [`/events/0/longTerm/drills/0/on "2021-02-30" ${aDate}`]],
    ["no child where one left or entered care", [{ kind: "care-entered", on: "2021-08-02" }, { kind: "care-exited", on: "2021-08-03" }],
      ["/events/0/child nothing the child or children who entered or left care", "/events/1/child nothing the child or children who entered or left care"]],
    ["a child and children", [{ kind: "care-entered", on: "2021-08-02", child: "ana", children: ["ben"] }], ["/events/0/children a list either `child` or `children`, not both"]],
    ["no children in a list of them", [{ kind: "care-entered", on: "2021-08-02", children: [] }], ["/events/0/children an empty list a list that is not empty"]],
    ["children not of the case", [{ kind: "care-entered", on: "2021-08-02", child: "cleo" }, { kind: "case-opened", on: "2021-08-02", children: ["ana", "cleo"] }],
      [`/events/0/child "cleo" ${aChild}`, `/events/1/children/1 "cleo" ${aChild}`]],
    ["a relative not among the people", [{ kind: "relative-listed", on: "2021-08-02", relative: "aunt-rosa" }], ['/events/0/relative "aunt-rosa" the id of one of this case\'s people']],
    ["an event id used twice", [{ kind: "case-opened", on: "2021-08-02", id: "e" }, { kind: "case-closed", on: "2021-09-02", id: "e" }], ['/events/1/id "e" an id used only once']],
    ["events that are none", [null, 5, "x", []], ["/events/0 null a value of type object", "/events/1 5 a value of type object", '/events/2 "x" a value of type object', "/events/3 an empty list a value of type object"]],
    ["faults in several events, all at once", [{ kind: "case-opened", on: "2021-02-29", colour: 1 }, { kind: "nope" }],
      [`/events/0/on "2021-02-29" ${aDate}`, "/events/0/colour 1 no such key", '/events/1/kind "nope" a known event kind']],
  ])("%s", (_, events, expected) => expect(told(caseOf(events))).toEqual(expected));

  it.each<[string, object, string[]]>([
    ["children with one id", { children: [ana, ana] }, ['/children/1/id "ana" an id used only once']],
    ["people with one id", { people: [{ id: "mia", role: "parent" }, { id: "mia", role: "worker" }] }, ['/people/1/id "mia" an id used only once']],
    ["no child at all", { children: [] }, ["/children an empty list a list that is not empty"]],
    ["another schema", { schema: 2 }, ["/schema 2 one of 1"]],
    ["an empty id", { caseId: "" }, ['/caseId "" text that is not empty']],
    ["an id of more than 200 characters, shown short", { caseId: "x".repeat(201) }, [`/caseId "${"x".repeat(76)}… at most 200 characters`]],
    ["a key with the signs of a JSON pointer", { "a/b~c": 1 }, ["/a~1b~0c 1 no such key"]],
    ["a role that is none", { people: [{ id: "mia", role: "mother" }] }, [expect.stringMatching(/^\/people\/0\/role "mother" one of "child", "parent"/) as string]],
    ["a place spelled out", { jurisdiction: "Missouri" }, [expect.stringMatching(/^\/jurisdiction "Missouri" .*US-MO/) as string]],
  ])("%s", (_, more, expected) => expect(told(caseOf([], more))).toEqual(expected));

  it.each(["2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-8-2", "2021-08-02 ", "20210802", "02/08/2021", "today"])(
    "%j is no date", (on) => expect(told(caseOf([{ kind: "case-opened", on }]))).toContain(`/events/0/on "${on}" ${aDate}`),
  );

  it.each(["1799-12-31", "2200-01-01", "0021-08-02"])("%s is out of range", (on) => {
    expect(issues(caseOf([{ kind: "case-opened", on }]))).toMatchObject([{ path: "/events/0/on", value: `"${on}"` }]);
  });

  it.each([
    "2021-02-29T10:00-06:00", "2021-08-02T10:00", "2021-08-02T24:00-06:00", "2021-08-02T10:60-06:00", "2021-08-02T10:00-0600", "2021-08-02T10:00+15:00",
    "2021-08-02T10:00:30.5-06:00", "2021-08-02T10-06:00", "2021-08-02 10:00-06:00", "1799-08-02T10:00Z", "",
  ])("%j is no moment", (on) => expect(told(caseOf([{ kind: "care-entered", on, child: "ana" }]))).toEqual([`/events/0/on "${on}" ${aMoment}`]));
});

describe("hostile input is refused in the same way", () => {
  it("`__proto__` as a key of its own is no key of ours, on whatever level", () => {
    const events = JSON.parse('[{"kind":"case-opened","on":"2021-08-02","__proto__":{"child":"ana"}}]') as unknown;
    expect(told(caseOf(events))).toEqual(["/events/0/__proto__ an object no such key"]);
    expect(told(JSON.parse('{"schema":1,"caseId":"c","children":[{"id":"ana","__proto__":1}],"events":[],"__proto__":{"jurisdiction":"US-MO"}}'))).toEqual(
      expect.arrayContaining(["/children/0/__proto__ 1 no such key", "/__proto__ an object no such key"]),
    );
  });

  it("names of the language's own are no keys of ours", () => {
    expect(told(caseOf([], { toString: 1, constructor: 2 }))).toEqual(["/toString 1 no such key", "/constructor 2 no such key"]);
  });

  it("deep nesting is refused without going down", () => {
    let deep: unknown = "x";
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(told(caseOf(deep))).toEqual(["/events/0 a list a value of type object"]);
    expect(told(caseOf([{ kind: "case-opened", on: "2021-08-02", note: deep }]))).toEqual(["/events/0/note a list a value of type string"]);
  });

  it("what holds itself is refused", () => {
    const input: Record<string, unknown> = caseOf([]);
    input["self"] = input;
    expect(told(input)).toEqual(["/self an object no such key"]);
  });

  it.each([null, undefined, 5, Number.NaN, "x", true, [], () => 1, Symbol("s"), 10n])("%s is no timeline", (input) => {
    expect(issues(input)).toMatchObject([{ path: "", expected: "a value of type object" }]);
  });

  it("nothing at all names what is wanted", () => {
    expect(issues({}).map(({ path, value }) => [path, value])).toEqual([["/schema", "nothing"], ["/caseId", "nothing"], ["/children", "nothing"], ["/events", "nothing"]]);
  });
});

describe("the error lists every issue", () => {
  it("thrown by one, returned by the other, with a line for each", () => {
    const input = caseOf([{ kind: "case-opened", on: "2021-02-29" }], { schema: 2 });
    const parsed = safeParseTimeline(input);
    if (parsed.ok) throw new Error("The test itself is wrong.");
    expect(() => parseTimeline(input)).toThrow(TimelineError);
    expect(parsed.error.message.split("\n")).toHaveLength(2);
    expect(parsed.error.message).toContain('/events/0/on: found "2021-02-29", expected a real date YYYY-MM-DD');
  });
});
