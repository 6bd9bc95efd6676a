import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventInput } from "../../../src/schema.js";
import { civil } from "../../../src/calendar/index.js";
import type { CaseView } from "../../../src/timeline/view/index.js";
import { day } from "../../calendar/helpers.js";
import { closed, entered, exited, goal, goalTexts, opened, placed, stays, text, viewOf } from "./helpers.js";

/** A view in plain words, to compare two of them. */
function told(view: CaseView): unknown {
  return {
    phases: view.phases.map(({ span, end }) => [text(span), end?.why, end?.contradicted]),
    episodes: view.episodes.map((episode) => [
      episode.child, text(episode.span), episode.end?.why, goalTexts(episode.goals("primary")), goalTexts(episode.goals("concurrent")),
      episode.placements().held.map(({ value, span }) => `${value} ${text(span)}`), episode.placements().contested.map(({ span }) => text(span)),
    ]),
    problems: view.problems,
    facts: view.facts("placement-started", "housing-assessed", "permanency-discussed", "relative-listed").map(({ event }) => event),
  };
}

const dates = fc.constantFrom("2021-08-02", "2021-08-03", "2021-09-01", "2021-09-02", "2021-12-01", "2022-01-10");
const names = fc.constantFrom("ana", "ben");

/** Facts that contradict each other as often as not. */
function facts(): fc.Arbitrary<EventInput> {
  return fc.oneof(
    fc.record({ kind: fc.constant("care-entered" as const), on: dates, child: names }),
    fc.record({ kind: fc.constant("care-exited" as const), on: dates, child: names }),
    fc.record({ kind: fc.constant("case-opened" as const), on: dates }),
    fc.record({ kind: fc.constant("case-closed" as const), on: dates }),
    fc.record({ kind: fc.constant("placement-started" as const), on: dates, child: names, setting: fc.constantFrom("shelter" as const, "foster-home" as const) }),
    fc.record({ kind: fc.constant("placement-ended" as const), on: dates, child: names, recordedOn: dates }),
    fc.record({ kind: fc.constant("permanency-discussed" as const), on: dates, with: fc.constant<"parent"[]>(["parent"]), note: fc.constantFrom("one", "two") }),
    fc.record({ kind: fc.constant("housing-assessed" as const), on: dates, household: fc.constant("mia-home"), of: fc.constant("parents" as const), finding: fc.constantFrom("stable" as const, "homeless" as const) }),
    fc.record({ kind: fc.constant("relative-listed" as const), on: dates, relative: fc.constant("aunt-rosa") }),
    fc.record({ kind: fc.constant("relative-declined" as const), on: dates, relative: fc.constant("aunt-rosa") }),
  );
}
const goals = fc.record({ kind: fc.constant("goal-set" as const), on: dates, role: fc.constantFrom("primary" as const, "concurrent" as const), goal: fc.constantFrom("reunification" as const, "adoption" as const, "guardianship" as const) });
const people = [{ id: "aunt-rosa", role: "relative" as const }];

describe("order and duplicates (S18)", () => {
  it("the order of the facts says nothing, but for the settings of goals among themselves", () => {
    fc.assert(
      fc.property(fc.array(facts(), { maxLength: 14 }), fc.array(fc.tuple(goals, fc.nat(14)), { maxLength: 5 }), (events, set) => {
        const settings = set.map(([fact]) => fact);
        const mixed = [...events].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1));
        const places = set.map(([, place]) => Math.min(place, mixed.length)).sort((a, b) => a - b);
        settings.forEach((fact, index) => mixed.splice((places[index] ?? 0) + index, 0, fact));
        expect(told(viewOf(mixed, { people }))).toEqual(told(viewOf([...settings, ...events], { people })));
      }),
    );
  });

  it("an exact duplicate changes nothing, whatever the order of its keys", () => {
    fc.assert(
      fc.property(fc.array(facts(), { minLength: 1, maxLength: 12 }), fc.nat(), (events, at) => {
        const event = events[at % events.length];
        const again = Object.fromEntries(Object.entries(event ?? {}).reverse()) as unknown as EventInput;
        expect(told(viewOf([...events, again], { people }))).toEqual(told(viewOf(events, { people })));
      }),
    );
  });

  it("what differs in one field is no duplicate", () => {
    const talk: EventInput = { kind: "permanency-discussed", on: "2021-09-01", with: ["parent"] };
    expect(viewOf([talk, { ...talk }, { ...talk, with: ["child"] }, { ...talk, recordedOn: "2021-09-02" }]).facts("permanency-discussed")).toHaveLength(3);
  });
});

describe("what is looked at (S5)", () => {
  it("facts dated after the day are irrelevant", () => {
    fc.assert(
      fc.property(fc.array(facts(), { maxLength: 12 }), dates, (events, asOf) => {
        expect(told(viewOf(events, { people, asOf }))).toEqual(told(viewOf(events.filter(({ on }) => on <= asOf), { people, asOf })));
      }),
    );
  });

  it("facts recorded after the day an audit asks about are irrelevant; without a day of record it is their own", () => {
    fc.assert(
      fc.property(fc.array(facts(), { maxLength: 12 }), dates, (events, knownBy) => {
        const known = events.filter(({ on, recordedOn }) => (recordedOn ?? on) <= knownBy);
        expect(told(viewOf(events, { people, knownBy }))).toEqual(told(viewOf(known, { people })));
      }),
    );
  });

  it("facts come in order of their days", () => {
    const view = viewOf([exited("2021-12-01"), placed("2021-09-01"), entered("2021-08-02"), placed("2021-08-02")]);
    expect(view.facts("placement-started", "care-entered", "care-exited").map(({ on }) => civil(on))).toEqual(["2021-08-02", "2021-08-02", "2021-09-01", "2021-12-01"]);
  });
});

describe("one child's facts change nothing for another (S7)", () => {
  it("whatever is added about ben, ana's stays and goals remain", () => {
    const ana = [entered("2021-08-02"), goal("2021-08-05", "reunification", { child: "ana" }), exited("2021-12-01")];
    const plain = viewOf(ana);
    fc.assert(
      fc.property(fc.array(facts().filter((event) => event.child === "ben"), { maxLength: 8 }), (events) => {
        const view = viewOf([...ana, ...events.filter(({ kind }) => kind !== "case-closed")]);
        expect(stays(view)).toEqual(stays(plain));
        expect(view.episodes.filter(({ child }) => child === "ana").map((episode) => goalTexts(episode.goals("primary")))).toEqual([["reunification 2021-08-05/2021-12-01"]]);
      }),
    );
  });
});

describe("the stretches a case was open", () => {
  it.each<[string, EventInput[], string[]]>([
    ["opened and open", [opened("2021-08-02")], ["2021-08-02/"]],
    ["opened and closed", [opened("2021-08-02"), closed("2022-03-20")], ["2021-08-02/2022-03-20"]],
    ["opened again", [opened("2021-08-02"), closed("2022-03-20"), opened("2022-06-01")], ["2021-08-02/2022-03-20", "2022-06-01/"]],
    ["closed and opened again on one day", [opened("2021-08-02"), closed("2022-03-20"), opened("2022-03-20")], ["2021-08-02/2022-03-20", "2022-03-20/"]],
    ["neither opened nor closed on record: open from the first fact", [entered("2021-08-02")], ["2021-08-02/"]],
    ["closed, its opening not on record", [entered("2021-08-02"), closed("2022-03-20")], ["2021-08-02/2022-03-20"]],
  ])("%s", (_, events, expected) => expect(viewOf(events).phases.map(({ span }) => text(span))).toEqual(expected));

  it("the day of closing belongs to the stretch it ends, unless another begins that day", () => {
    const view = viewOf([opened("2021-08-02"), closed("2022-03-20"), opened("2022-06-01")]);
    expect(["2021-08-01", "2021-08-02", "2022-03-20", "2022-03-21", "2022-06-01"].map((on) => view.phaseOn(day(on))?.span.from).map((from) => from === undefined ? "" : civil(from)))
      .toEqual(["", "2021-08-02", "2021-08-02", "", "2022-06-01"]);
  });
});

describe("what the source of the record can hold", () => {
  it.each<[string[] | undefined, string, boolean]>([
    [undefined, "goal-set.concurrent", true],
    [["goal-set"], "goal-set", true],
    [["goal-set"], "goal-set.concurrent", true],
    [["goal-set.primary"], "goal-set.primary", true],
    [["goal-set.primary"], "goal-set.concurrent", false],
    [[], "goal-set", false],
  ])("holding %j: %s %s", (kinds, fact, held) => {
    expect(viewOf([], kinds === undefined ? {} : { holds: { source: "file", kinds } }).holds(fact)).toBe(held);
  });
});
