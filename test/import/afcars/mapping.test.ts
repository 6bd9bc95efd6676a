/** The code tables, code by code, as they come out in a timeline. */
import { describe, expect, it } from "vitest";
import { arrangement, e, earlier, el, eventsOf, notesOf, ofKind, one, plan, removal, visit } from "./helpers.js";

const at = (...inner: readonly string[]) => one([removal(20230101, ...inner)]);

describe("permanency plan (E148)", () => {
  it.each([
    ["1", "reunification"], ["2", "relative-placement"], ["3", "adoption"], ["4", "guardianship"], ["5", "appla"],
  ])("%s is the primary goal %s", (type, goal) => {
    expect(ofKind(at(plan(20230110, type)), "goal-set")).toEqual([{ kind: "goal-set", on: "2023-01-10", role: "primary", goal }]);
  });

  it.each(["6", "0", "7", "x", "constructor", "__proto__"])("%s sets no goal and is noted", (type) => {
    const found = at(plan(20230110, type));
    expect(ofKind(found, "goal-set")).toEqual([]);
    expect(notesOf(found)).toContainEqual(expect.stringContaining(type));
  });

  it("a second plan is a change of plan, never a concurrent goal", () => {
    expect(ofKind(at(plan(20230110, 1), plan(20230510, 3)), "goal-set")).toEqual([
      { kind: "goal-set", on: "2023-01-10", role: "primary", goal: "reunification" },
      { kind: "goal-set", on: "2023-05-10", role: "primary", goal: "adoption" },
    ]);
  });

  it("of different plans of one day none is taken, as their order is not told", () => {
    const found = at(plan(20230110, 1), plan(20230110, 3), plan(20230301, 4));
    expect(ofKind(found, "goal-set")).toEqual([{ kind: "goal-set", on: "2023-03-01", role: "primary", goal: "guardianship" }]);
    expect(notesOf(found)).toEqual(["permanency_plan=E147=20230110 E148=1", "permanency_plan=E147=20230110 E148=3"]);
  });
});

describe("exit reason (E155)", () => {
  const reasons: [string, string][] = [
    ["1", "reunification"], ["2", "relative"], ["3", "adoption"], ["4", "emancipation"], ["5", "guardianship"], ["6", "runaway"],
    ["7", "death"], ["8", "transfer"],
  ];

  it.each(reasons)("%s is an exit to %s", (reason, to) => {
    expect(ofKind(at(e(153, 20230601), e(155, reason)), "care-exited")).toEqual([{ kind: "care-exited", on: "2023-06-01", to }]);
  });

  it.each(reasons.filter(([reason]) => reason !== "7"))("%s is the same of an earlier removal: %s", (reason, to) => {
    expect(ofKind(one([earlier(20200101, 20200601, reason)]), "care-exited")).toEqual([{ kind: "care-exited", on: "2020-06-01", to }]);
  });

  it.each(["7", "9"])("%s is not offered for an earlier removal: an exit, to where is not known", (reason) => {
    const found = one([earlier(20200101, 20200601, reason)]);
    expect(ofKind(found, "care-exited")).toEqual([{ kind: "care-exited", on: "2020-06-01" }]);
    expect(notesOf(found)).toEqual([`E155_x=${reason}`]);
  });

  it("9 beside an exit date is noted; the exit stands", () => {
    const found = at(e(153, 20230601), e(155, 9));
    expect(ofKind(found, "care-exited")).toEqual([{ kind: "care-exited", on: "2023-06-01" }]);
    expect(notesOf(found)).toEqual(["E155_x=9"]);
  });

  it("no exit date and 9, or nothing, is a stay that goes on", () => {
    for (const found of [at(e(155, 9)), at(), at(e(153, ""), e(155, " "))]) {
      expect(eventsOf(found)).toEqual([{ kind: "care-entered", on: "2023-01-01" }]);
      expect(found.unused).toEqual([]);
    }
  });

  it("where a child was transferred to is noted", () => {
    expect(notesOf(at(e(153, 20230601), e(155, 8), e(156, 4)))).toEqual(["E156_x=4"]);
  });
});

describe("living arrangement (E113 to E120)", () => {
  const settingOf = (...inner: readonly string[]) => ofKind(at(arrangement(20230101, ...inner)), "placement-started");
  const placed = (setting: string) => [{ kind: "placement-started", on: "2023-01-01", setting }];

  it.each([
    ["1", "group-home"], ["2", "group-home"], ["3", "shelter"], ["4", "residential"], ["5", "qualified-residential"],
    ["6", "residential"], ["7", "shelter"], ["8", "independent-living"], ["9", "detention"], ["10", "medical"],
    ["11", "psychiatric"], ["12", "runaway"], ["13", "whereabouts-unknown"], ["14", "trial-home-visit"],
  ])("other arrangement %s is %s", (code, setting) => {
    expect(settingOf(e(113, 0), e(120, code))).toEqual(placed(setting));
  });

  it.each([
    ["relative, before kin, pre-adoptive and shelter", [117, 119, 118, 116], "relative-home"],
    ["kin, before pre-adoptive", [119, 118], "kin-home"],
    ["pre-adoptive", [118], "adoptive-home"],
    ["shelter care in a family", [116], "foster-home"],
    ["none of these", [], "foster-home"],
  ])("a foster family home that is %s", (_what, marks, setting) => {
    expect(settingOf(e(113, 1), ...marks.map((number) => e(number, 1)))).toEqual(placed(setting));
  });

  it("notes what the kind of placement has no room for", () => {
    expect(notesOf(at(arrangement(20230101, e(113, 1), e(117, 1), e(118, 1), e(116, 1))))).toEqual(["E116_x=1", "E118_x=1"]);
    expect(notesOf(at(arrangement(20230101, e(113, 1), e(116, 1))))).toEqual(["E116_x=1"]);
  });

  it.each([
    ["both a family home and something else", [e(113, 1), e(120, 9)], ["E120_x=9"]],
    ["neither", [e(113, 0)], ["living_arrangement=E112=20230101 E113=0"]],
    ["nothing said", [], ["living_arrangement=E112=20230101"]],
    ["an unknown arrangement", [e(113, 0), e(120, 15)], ["E120_x=15"]],
    ["marked as kin and not a family home", [e(113, 0), e(119, 1)], ["E119_x=1", "living_arrangement=E112=20230101 E113=0 E119=1"]],
  ])("began, of a kind not known: %s", (_what, inner, notes) => {
    const found = at(arrangement(20230101, ...inner));
    expect(ofKind(found, "placement-started")).toEqual(placed("other"));
    expect(notesOf(found)).toEqual(notes);
  });

  it("a 0 in E120 is no arrangement, and a family home stays one", () => {
    const found = at(arrangement(20230101, e(113, 1), e(120, 0)));
    expect(ofKind(found, "placement-started")).toEqual(placed("foster-home"));
    expect(notesOf(found)).toEqual(["E120_x=0"]);
  });

  it.each([
    ["another state", ["2", "20"], "US-KS", []],
    ["a state with one digit", ["2", "5"], "US-AR", []],
    ["the agency's own state", ["2", "29"], undefined, ["E122_x=29"]],
    ["a code that is no state's", ["2", "99"], undefined, ["E122_x=99"]],
    ["a tribal area", ["2", "208"], undefined, ["E122_x=208"]],
    ["a postal code", ["2", "KS"], undefined, ["E122_x=KS"]],
    ["a state, but inside", ["1", "20"], undefined, ["E122_x=20"]],
    ["another country", ["3", "CAN"], undefined, ["E121_x=3", "E122_x=CAN"]],
    ["outside, where is not said", ["2", ""], undefined, ["E121_x=2"]],
    ["whereabouts unknown in a family home", ["4", ""], undefined, ["E121_x=4"]],
    ["an unknown code", ["5", ""], undefined, ["E121_x=5"]],
    ["inside", ["1", ""], undefined, []],
  ] as const)("place: %s", (_what, [where, code], state, notes) => {
    const found = at(arrangement(20230101, e(113, 1), e(121, where), e(122, code)));
    expect(ofKind(found, "placement-started")).toEqual([{ ...placed("foster-home")[0], ...(state === undefined ? {} : { state }) }]);
    expect(notesOf(found)).toEqual(notes);
  });
});

describe("agency (E1)", () => {
  it.each([
    ["29", "US-MO"], ["20", "US-KS"], ["26", "US-MI"], ["01", "US-AL"], ["1", "US-AL"], ["72", "US-PR"],
  ])("%s is %s", (agency, jurisdiction) => {
    const { timeline } = one([removal(20230101)], { agency });
    expect(timeline?.jurisdiction).toBe(jurisdiction);
    expect(timeline?.attributes?.["agency"]).toBe(agency);
  });

  it.each(["208", "029", "A12"])("%s, of three characters, is a tribal agency: whose law applies is left open", (agency) => {
    const found = one([removal(20230101)], { agency });
    expect(found.timeline).not.toHaveProperty("jurisdiction");
    expect(found.timeline?.attributes?.["agency"]).toBe(agency);
    expect(found.unused).toEqual([]);
  });

  it.each(["03", "99", "MO", "2900"])("%s is nobody's code, and noted on each record", (agency) => {
    const found = one([removal(20230101)], { agency });
    expect(found.timeline).not.toHaveProperty("jurisdiction");
    expect(notesOf(found)).toEqual([`E1_title_iv_agency=${agency}`]);
  });
});

describe("visits, reviews, hearings", () => {
  it("a visit is with the child, at its residence or elsewhere", () => {
    const found = at(visit(20230110, 1), visit(20230210, 2), visit(20230310, ""), visit(20230410, 0));
    expect(ofKind(found, "visit-held")).toEqual([
      { kind: "visit-held", on: "2023-01-10", with: ["child"], where: "child-residence" },
      { kind: "visit-held", on: "2023-02-10", with: ["child"], where: "other" },
      { kind: "visit-held", on: "2023-03-10", with: ["child"] },
      { kind: "visit-held", on: "2023-04-10", with: ["child"] },
    ]);
    expect(notesOf(found)).toEqual(["E152_x=0"]);
  });

  it("reviews and hearings repeat without a wrapper", () => {
    const found = at(el("E149_periodic_reviews", e(149, 20230601), e(149, 20230715)), e(150, 20230801));
    expect(eventsOf(found).slice(1)).toEqual([
      { kind: "case-review-held", on: "2023-06-01" },
      { kind: "case-review-held", on: "2023-07-15" },
      { kind: "hearing-held", on: "2023-08-01", hearing: "permanency" },
    ]);
  });
});

describe("housing at removal (E71, E96, E105)", () => {
  it.each([
    ["1", "0", "1", "parents", "removal-home", "homeless"],
    ["1", "1", "1", "parents", "removal-home", "homeless"],
    ["1", "1", "0", "parents", "removal-home", "at-risk"],
    ["3", "1", "", "parents", "removal-home", "at-risk"],
    ["2", "1", "", "relative", "removal-home-relative", "at-risk"],
    ["4", "", "1", "guardian", "removal-home-guardian", "homeless"],
  ])("environment %s, inadequate housing %s, homelessness %s", (environment, inadequate, homeless, of, household, finding) => {
    const found = at(e(71, environment), e(96, inadequate), e(105, homeless));
    expect(ofKind(found, "housing-assessed")).toEqual([{ kind: "housing-assessed", on: "2023-01-01", household, of, finding }]);
    expect(found.unused).toEqual([]);
  });

  it.each(["5", "6", "7", "8", ""])("from environment %s, nobody's household is said to be homeless", (environment) => {
    const found = at(e(71, environment), e(105, 1));
    expect(ofKind(found, "housing-assessed")).toEqual([]);
    expect(notesOf(found)).toContain("E105_x=1");
  });

  it("a circumstance that was not present is no finding of stable housing", () => {
    expect(ofKind(at(e(71, 1), e(96, 0), e(105, 0)), "housing-assessed")).toEqual([]);
  });
});

describe("tribal inquiry (E7 to E12)", () => {
  const icwa = (asked: string, applies: string, on: string) => one([e(7, asked), e(10, applies), e(11, on), removal(20230101)]);

  it("is dated by the determination that ICWA applies, and by nothing else", () => {
    expect(ofKind(icwa("1", "1", "20230120"), "heritage-asked")).toMatchObject([{ on: "2023-01-20", answer: "indicated" }]);
  });

  it.each([
    ["no inquiry made", "0", "1", "20230120", ["E10_x=1", "E11_x=20230120", "E7_x=0"]],
    ["ICWA does not apply", "1", "0", "20230120", ["E10_x=0", "E11_x=20230120", "E7_x=1"]],
    ["not known whether it applies", "1", "9", "", ["E10_x=9", "E7_x=1"]],
    ["no date", "1", "1", "", ["E10_x=1", "E7_x=1"]],
    ["an impossible date", "1", "1", "20230230", ["E10_x=1", "E11_x=20230230", "E7_x=1"]],
    ["a date after the period", "1", "1", "20231001", ["E10_x=1", "E11_x=20231001", "E7_x=1"]],
  ])("no event: %s", (_what, asked, applies, on, notes) => {
    const found = icwa(asked, applies, on);
    expect(ofKind(found, "heritage-asked")).toEqual([]);
    expect(notesOf(found)).toEqual(notes);
  });

  it("what has no date stays with the child as an attribute", () => {
    expect(one([e(7, 0), e(8, 9), e(10, 9), e(12, 0), removal(20230101)]).timeline?.children[0]?.attributes).toEqual({
      tribalInquiryMade: "no", tribalMembership: "unknown", icwaApplies: "unknown", tribeNotified: "no",
    });
  });
});

describe("termination of parental rights (E63 to E68)", () => {
  const parent = (...inner: readonly string[]) => one([removal(20220101), el("tpr_first_parent", ...inner)]);

  it.each([["1", { basis: "voluntary" }], ["2", { basis: "involuntary" }], ["", {}]])("basis %s", (code, basis) => {
    expect(ofKind(parent(e(63, code), e(67, 20230401)), "tpr-granted")).toEqual([
      { kind: "tpr-granted", on: "2023-04-01", ...basis, note: "first parent" },
    ]);
  });

  it("a petition without a termination stands", () => {
    const found = parent(e(63, 0), e(65, 20230101));
    expect(eventsOf(found).slice(1)).toEqual([{ kind: "tpr-petition-filed", on: "2023-01-01", note: "first parent" }]);
    expect(found.unused).toEqual([]);
  });

  it.each([
    ["a termination said not to have been", [e(63, 0), e(67, 20230401)], ["E67_x=20230401"]],
    ["a termination without its date", [e(63, 2)], ["E63_x=2"]],
    ["a petition after the period", [e(65, 20231001)], ["E65_x=20231001"]],
    ["the special value in place of a date", [e(65, 66666666)], ["E65_x=66666666"]],
    ["abandonment's special value", [e(65, 77777777)], ["E65_x=77777777"]],
  ])("no event, but a note: %s", (_what, inner, notes) => {
    const found = parent(...inner);
    expect(eventsOf(found)).toEqual([{ kind: "care-entered", on: "2022-01-01" }]);
    expect(notesOf(found)).toEqual(notes);
  });

  it("second parents may be several, under whatever name their block has", () => {
    const found = one([
      removal(20220101),
      el("tpr_second_parents", e(64, 1), e(66, 20230101), e(68, 20230201)),
      el("tpr_second_parents", e(64, 2), e(66, 20230301), e(68, 20230401)),
      e(65, 20230501),
    ]);
    expect(ofKind(found, "tpr-granted")).toEqual([
      { kind: "tpr-granted", on: "2023-02-01", basis: "voluntary", note: "second parent" },
      { kind: "tpr-granted", on: "2023-04-01", basis: "involuntary", note: "second parent" },
    ]);
    expect(ofKind(found, "tpr-petition-filed")).toHaveLength(3);
    expect(found.unused).toEqual([]);
  });
});
