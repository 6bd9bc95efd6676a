import { describe, expect, it } from "vitest";
import type { EventInput } from "../../../src/schema.js";
import { civil, contains } from "../../../src/calendar/index.js";
import { day } from "../../calendar/helpers.js";
import { closed, codes, entered, exited, goal, goalTexts, opened, placed, stays, text, viewOf } from "./helpers.js";

describe("an episode is a stay in care, from entry up to and not including the exit (S7)", () => {
  it.each<[string, EventInput[], string[], string[]]>([
    ["never in care", [], [], []],
    ["still in care", [entered("2021-08-02")], ["2021-08-02/"], []],
    ["home again", [entered("2021-08-02"), exited("2021-12-01")], ["2021-08-02/2021-12-01"], []],
    ["an exit dated to the day after the entry is one day in care", [entered("2021-08-02"), exited("2021-08-03")], ["2021-08-02/2021-08-03"], []],
    ["back in care later: two episodes", [entered("2021-08-02"), exited("2021-12-01"), entered("2022-03-01")], ["2021-08-02/2021-12-01", "2022-03-01/"], []],
    ["exit and entry on one day, in care that morning: the exit first", [entered("2021-08-02"), exited("2021-12-01"), entered("2021-12-01")], ["2021-08-02/2021-12-01", "2021-12-01/"], []],
    ["entry and exit on one day, not in care that morning: no length, and nothing to raise", [entered("2021-08-02"), exited("2021-08-02")], [], []],
    ["a stay of no length keeps nobody from entering later", [entered("2021-08-02"), exited("2021-08-02"), entered("2021-08-09")], ["2021-08-09/"], []],
    ["home, back and home again on one day", [entered("2021-08-02"), exited("2021-12-01"), entered("2021-12-01"), { kind: "care-exited", on: "2021-12-01", child: "ana", to: "relative" }], ["2021-08-02/2021-12-01"], []],
    ["a second entry without an exit is ignored, and reported", [entered("2021-08-02"), entered("2021-09-01"), exited("2021-12-01")], ["2021-08-02/2021-12-01"], ["entry-while-in-care"]],
    ["an exit without an entry is ignored, and reported", [exited("2021-07-01"), entered("2021-08-02")], ["2021-08-02/"], ["exit-without-entry"]],
    ["a second exit is ignored, and reported", [entered("2021-08-02"), exited("2021-12-01"), exited("2021-12-05")], ["2021-08-02/2021-12-01"], ["exit-without-entry"]],
    ["an exact duplicate of an entry is none", [entered("2021-08-02"), entered("2021-08-02")], ["2021-08-02/"], []],
    ["a trial home visit is no exit", [entered("2021-08-02"), placed("2021-10-01", "trial-home-visit", { child: "ana" })], ["2021-08-02/"], []],
    ["running away is no exit", [entered("2021-08-02"), placed("2021-10-01", "runaway", { child: "ana" })], ["2021-08-02/"], []],
    ["the hour of entry leaves its day as written", [{ kind: "care-entered", on: "2021-08-02T23:30-06:00", child: "ana" }], ["2021-08-02/"], []],
  ])("%s", (_, events, expected, problems) => {
    const view = viewOf(events);
    expect(stays(view)).toEqual(expected);
    expect(codes(view)).toEqual(problems);
  });

  it("siblings have their own", () => {
    const view = viewOf([{ kind: "care-entered", on: "2021-08-02", children: ["ana", "ben"] }, exited("2021-10-01"), entered("2021-09-01", "cleo")]);
    expect(["ana", "ben", "cleo"].map((child) => stays(view, child))).toEqual([["2021-08-02/2021-10-01"], ["2021-08-02/"], ["2021-09-01/"]]);
  });

  it("facts dated after the day of looking are not looked at (S5)", () => {
    const events = [entered("2021-08-02"), exited("2021-12-01")];
    expect(stays(viewOf(events, { asOf: "2021-08-01" }))).toEqual([]);
    expect(stays(viewOf(events, { asOf: "2021-11-30" }))).toEqual(["2021-08-02/"]);
    expect(stays(viewOf(events, { asOf: "2021-12-01" }))).toEqual(["2021-08-02/2021-12-01"]);
  });

  it("an audit looks at what was recorded by then (S5)", () => {
    const events: EventInput[] = [entered("2021-08-02"), { ...exited("2021-12-01"), recordedOn: "2021-12-20" }];
    expect(stays(viewOf(events, { knownBy: "2021-12-19" }))).toEqual(["2021-08-02/"]);
    expect(stays(viewOf(events, { knownBy: "2021-12-20" }))).toEqual(["2021-08-02/2021-12-01"]);
  });

  it("removal is dated by the entry, unless the entry says otherwise (S13)", () => {
    const [plain] = viewOf([entered("2021-08-02")]).episodes;
    const [other] = viewOf([{ kind: "care-entered", on: "2021-08-02", child: "ana", removedOn: "2021-07-31" }]).episodes;
    expect([plain, other].map((episode) => episode && civil(episode.removed))).toEqual(["2021-08-02", "2021-07-31"]);
  });
});

describe("the closing of the case ends an open episode", () => {
  it.each<[string, EventInput[], string[], string | undefined]>([
    ["closed while in care", [opened("2021-08-02"), entered("2021-08-02"), closed("2022-03-20")], ["2021-08-02/2022-03-20"], "the case closed"],
    ["closed while in care, its opening not on record", [entered("2021-08-02"), closed("2022-03-20")], ["2021-08-02/2022-03-20"], "the case closed"],
    ["closed while in care, opened some days after the removal", [entered("2021-08-02"), opened("2021-08-05"), closed("2022-03-20")], ["2021-08-02/2022-03-20"], "the case closed"],
    ["home before the closing", [opened("2021-08-02"), entered("2021-08-02"), exited("2022-03-01"), closed("2022-03-20")], ["2021-08-02/2022-03-01"], "the child left care"],
    ["home on closing day", [opened("2021-08-02"), entered("2021-08-02"), exited("2022-03-20"), closed("2022-03-20")], ["2021-08-02/2022-03-20"], "the child left care"],
    ["home on closing day, the closing recorded later", [opened("2021-08-02"), entered("2021-08-02"), exited("2022-03-20"), { ...closed("2022-03-20"), recordedOn: "2022-04-01" }], ["2021-08-02/2022-03-20"], "the child left care"],
    ["home on one day, closed on another, each recorded late", [opened("2021-08-02"), entered("2021-08-02"), { ...exited("2022-03-01"), recordedOn: "2022-04-01" }, { ...closed("2022-03-20"), recordedOn: "2022-04-02" }],
      ["2021-08-02/2022-03-01"], "the child left care"],
    ["an exit after the closing comes too late to be the end", [opened("2021-08-02"), entered("2021-08-02"), closed("2022-03-20"), exited("2022-03-25")], ["2021-08-02/2022-03-20"], "the case closed"],
    ["a case opened again", [opened("2021-08-02"), entered("2021-08-02"), exited("2022-03-20"), closed("2022-03-20"), opened("2022-06-01"), entered("2022-06-01"), closed("2022-09-30")],
      ["2021-08-02/2022-03-20", "2022-06-01/2022-09-30"], "the child left care"],
  ])("%s", (_, events, expected, why) => {
    const view = viewOf(events);
    expect(stays(view)).toEqual(expected);
    expect(view.episodes[0]?.end?.why).toBe(why);
  });

  it("a placement afterwards contradicts the closing, and nothing rests on it safely (S19)", () => {
    const events = [opened("2021-08-02"), entered("2021-08-02"), closed("2022-03-20")];
    expect(viewOf(events).episodes[0]?.end?.contradicted).not.toBe(true);
    expect(viewOf([...events, placed("2022-04-01", "foster-home", { child: "ana" })]).episodes[0]?.end?.contradicted).toBe(true);
    expect(viewOf([...events, opened("2022-04-01"), placed("2022-04-01", "foster-home", { child: "ana" })]).episodes[0]?.end?.contradicted).not.toBe(true);
  });

  it.each<[string, EventInput[], boolean]>([
    ["before it", [placed("2022-03-19", "shelter", { child: "ana" })], false],
    ["on its day", [placed("2022-03-20", "shelter", { child: "ana" })], false],
    ["the day after", [placed("2022-03-21", "shelter", { child: "ana" })], true],
    ["of another child", [placed("2022-03-21", "shelter", { child: "ben" })], false],
    ["after the case was opened again that day", [opened("2022-03-20"), placed("2022-04-01", "shelter", { child: "ana" })], false],
    ["the day before it was opened again", [opened("2022-04-02"), placed("2022-04-01", "shelter", { child: "ana" })], true],
    ["on the day it was opened again", [opened("2022-04-01"), placed("2022-04-01", "shelter", { child: "ana" })], false],
  ])("a placement %s contradicts the end of that child's stay: %s", (_, events, contradicted) => {
    const [episode] = viewOf([opened("2021-08-02"), entered("2021-08-02"), closed("2022-03-20"), ...events]).episodes;
    expect(episode?.end?.contradicted === true).toBe(contradicted);
  });

  it("the closing that contradicts is the one that ended the stay, not an earlier one", () => {
    const stay = [opened("2021-08-02"), closed("2021-09-01"), opened("2021-10-01"), entered("2021-10-01"), closed("2022-03-20")];
    const contradicted = (...events: EventInput[]) => viewOf([...stay, ...events]).episodes[0]?.end?.contradicted;
    expect(contradicted(placed("2021-09-15", "shelter", { child: "ana" }))).toBeUndefined();
    expect(contradicted(placed("2022-04-01", "shelter", { child: "ana" }))).toBe(true);
    expect(contradicted(opened("2022-03-25"), placed("2022-04-01", "shelter", { child: "ana" }))).toBeUndefined();
  });

  it("opened and closed on one day, the case is closed all the same: a placement afterwards contradicts it", () => {
    const events = [opened("2021-08-02"), closed("2021-09-01"), entered("2021-10-01"), opened("2021-11-01"), closed("2021-11-01"), placed("2021-12-01", "shelter", { child: "ana" })];
    expect(viewOf(events).episodes.map(({ span, end }) => [text(span), end?.contradicted])).toEqual([["2021-10-01/2021-11-01", true]]);
  });

  it("says that it is the closing of the case, whose day is still a day of it; an exit does not", () => {
    const end = (...events: EventInput[]) => viewOf([opened("2021-08-02"), entered("2021-08-02"), ...events]).episodes[0]?.end;
    expect(end(closed("2022-03-20"))).toStrictEqual({ on: day("2022-03-20"), why: "the case closed", closing: true });
    expect(end(exited("2022-03-20"))).toStrictEqual({ on: day("2022-03-20"), why: "the child left care" });
  });
});

describe("what an episode does not know it leaves out", () => {
  it.each<[string, EventInput[], string | undefined, string[]]>([
    ["still going on, of a child of unknown birth", [entered("2021-08-02")], undefined, []],
    ["still going on", [entered("2021-08-02")], "2015-01-01", ["birth"]],
    ["ended", [entered("2021-08-02"), exited("2022-03-20")], undefined, ["end"]],
  ])("%s", (_, events, birthDate, known) => {
    const [episode] = viewOf(events, { children: [{ id: "ana", ...birthDate !== undefined && { birthDate } }] }).episodes;
    expect(Object.keys(episode ?? {}).filter((key) => ["birth", "end"].includes(key))).toEqual(known);
    expect(episode?.birth).toBe(birthDate === undefined ? undefined : day(birthDate));
  });
});

describe("a fact belongs to the episode of its day", () => {
  const talk = (on: string, more: object = {}): EventInput => ({ kind: "permanency-discussed", on, with: ["parent"], ...more });

  it.each([["2021-08-01", []], ["2021-08-02", ["ana"]], ["2021-09-01", ["ana", "ben"]], ["2021-11-30", ["ana", "ben"]], ["2021-12-01", ["ben"]]])(
    "one of no named child, on %s, is about the children in care that day: %j",
    (on, children) => {
      const view = viewOf([entered("2021-08-02"), exited("2021-12-01"), entered("2021-09-01", "ben"), talk(on)]);
      expect(view.episodes.filter((episode) => episode.facts("permanency-discussed").length > 0).map(({ child }) => child)).toEqual(children);
    },
  );

  it("one child's fact is not the other's", () => {
    const view = viewOf([{ kind: "care-entered", on: "2021-08-02", children: ["ana", "ben", "cleo"] }, talk("2021-09-01", { child: "ana" }), talk("2021-09-02", { children: ["ana", "cleo"] })]);
    expect(view.episodes.map((episode) => [episode.child, episode.facts("permanency-discussed").length])).toEqual([["ana", 2], ["ben", 0], ["cleo", 1]]);
  });
});

describe("a fact acts for a child here (S7)", () => {
  const talk = (on: string, more: object = {}): EventInput => ({ kind: "permanency-discussed", on, with: ["parent"], ...more });

  it.each<[string, EventInput, boolean]>([
    ["within the stay, naming nobody", talk("2021-09-01"), true], ["before it, naming nobody", talk("2021-08-01"), false],
    ["on the day of exit, naming nobody", talk("2021-12-01"), false], ["on the first day", talk("2021-08-02"), true],
    ["before it, naming the child", talk("2021-08-01", { child: "ana" }), true], ["before it, naming another", talk("2021-08-01", { child: "ben" }), false],
    ["before it, naming the child among others", talk("2021-08-01", { children: ["ben", "ana"] }), true],
    ["before it, naming others", talk("2021-08-01", { children: ["ben", "cleo"] }), false],
  ])("%s: %s", (_, event, concerns) => {
    const view = viewOf([entered("2021-08-02"), exited("2021-12-01"), event]);
    const [fact] = view.facts("permanency-discussed");
    expect(fact && view.episodes[0]?.concerns(fact)).toBe(concerns);
  });
});

describe("goals in effect (S9)", () => {
  const primary = (events: EventInput[]) => viewOf([entered("2021-08-02"), ...events]).episodes.map((episode) => goalTexts(episode.goals("primary")));

  it.each<[string, EventInput[], string[][]]>([
    ["none set", [], [[]]],
    ["set once", [goal("2021-08-05", "reunification")], [["reunification 2021-08-05/"]]],
    ["one ends the other", [goal("2021-08-05", "reunification"), goal("2022-01-10", "adoption")], [["reunification 2021-08-05/2022-01-10", "adoption 2022-01-10/"]]],
    ["the goal of the other role ends nothing", [goal("2021-08-05", "reunification"), goal("2022-01-10", "adoption", { role: "concurrent" })], [["reunification 2021-08-05/"]]],
    ["changed and changed back", [goal("2021-08-05", "reunification"), goal("2022-01-10", "adoption"), goal("2022-02-10", "reunification")],
      [["reunification 2021-08-05/2022-01-10", "adoption 2022-01-10/2022-02-10", "reunification 2022-02-10/"]]],
    ["the same goal set again: one span", [goal("2021-08-05", "reunification"), goal("2022-01-10", "reunification")], [["reunification 2021-08-05/"]]],
    ["of one day's settings the last in input order stands", [goal("2021-08-05", "reunification"), goal("2021-08-05", "adoption")], [["adoption 2021-08-05/"]]],
    ["replaced and set back on one day: no gap", [goal("2021-08-05", "reunification"), goal("2022-01-10", "adoption"), goal("2022-01-10", "reunification")], [["reunification 2021-08-05/"]]],
    ["ended", [goal("2021-08-05", "reunification"), { kind: "goal-ended", on: "2022-01-10", role: "primary" }], [["reunification 2021-08-05/2022-01-10"]]],
    ["ended and set on one day, in that order", [goal("2021-08-05", "reunification"), { kind: "goal-ended", on: "2022-01-10", role: "primary" }, goal("2022-01-10", "adoption")],
      [["reunification 2021-08-05/2022-01-10", "adoption 2022-01-10/"]]],
    ["set and ended on one day, in that order", [goal("2021-08-05", "reunification"), goal("2022-01-10", "adoption"), { kind: "goal-ended", on: "2022-01-10", role: "primary" }], [["reunification 2021-08-05/2022-01-10"]]],
    ["goals end with the episode, and none is carried over", [goal("2021-08-05", "reunification"), exited("2022-01-10"), entered("2022-03-01")], [["reunification 2021-08-05/2022-01-10"], []]],
    ["one set before the entry is none of the episode", [goal("2021-08-01", "reunification")], [[]]],
    ["one set on the day of exit is none of the episode", [exited("2022-01-10"), goal("2022-01-10", "adoption")], [[]]],
  ])("%s", (_, events, expected) => expect(primary(events)).toEqual(expected));

  it("are worked out once: asked again, the answer is the same one", () => {
    const [episode] = viewOf([entered("2021-08-02"), goal("2021-08-05", "reunification")]).episodes;
    expect(episode?.goals("primary")).toBe(episode?.goals("primary"));
    expect(episode?.goals("concurrent")).toEqual([]);
  });

  it("the goal of a day is that of its end", () => {
    const [episode] = viewOf([entered("2021-08-02"), goal("2021-08-05", "reunification"), goal("2022-01-10", "adoption"), exited("2022-03-01")]).episodes;
    expect(["2021-08-04", "2021-08-05", "2022-01-09", "2022-01-10", "2022-02-28", "2022-03-01"].map((on) => episode?.goalOn("primary", day(on))?.value))
      .toEqual([undefined, "reunification", "reunification", "adoption", "adoption", undefined]);
  });
});

describe("placements", () => {
  const settings = (events: EventInput[]) => {
    const history = viewOf([entered("2021-08-02"), exited("2022-03-01"), ...events]).episodes[0]?.placements();
    return [history?.held.map(({ value, span }) => `${value} ${text(span)}`), history?.contested.map(({ span }) => text(span))];
  };

  it.each<[string, EventInput[], string[], string[]]>([
    ["one ends when the next begins, the last at the exit", [placed("2021-08-02", "shelter"), placed("2021-08-09", "foster-home")], ["shelter 2021-08-02/2021-08-09", "foster-home 2021-08-09/2022-03-01"], []],
    ["one ends without another", [placed("2021-08-02", "shelter"), { kind: "placement-ended", on: "2021-08-09" }], ["shelter 2021-08-02/2021-08-09"], []],
    ["two of one day contradict each other", [placed("2021-08-02", "shelter"), placed("2021-08-02", "foster-home"), placed("2021-09-01", "kin-home")], ["kin-home 2021-09-01/2022-03-01"], ["2021-08-02/2021-09-01"]],
    ["of two of one day the later recorded stands", [placed("2021-08-02", "shelter"), placed("2021-08-02", "foster-home", { recordedOn: "2021-08-03" })], ["foster-home 2021-08-02/2022-03-01"], []],
    ["one of another child is not this child's", [placed("2021-08-02", "shelter", { child: "ben" })], [], []],
  ])("%s", (_, events, held, contested) => expect(settings(events)).toEqual([held, contested]));

  it("none reaches past the stay", () => {
    const [episode] = viewOf([entered("2021-08-02"), placed("2021-08-02"), exited("2022-03-01")]).episodes;
    expect(episode && contains(episode.span, day("2022-03-01"))).toBe(false);
    expect(episode?.placements().held.map(({ span }) => text(span))).toEqual(["2021-08-02/2022-03-01"]);
  });
});
