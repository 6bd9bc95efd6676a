/** The federal sample file, read to the last event; `audit.test.ts` has what comes of it. */
import { describe, expect, it } from "vitest";
import { eventsOf, ofKind, sample } from "./helpers.js";

const found = sample();

describe.skipIf(found === undefined)("the federal sample", () => {
  const read = () => {
    if (found === undefined) throw new Error("no sample");
    return found;
  };

  it("is one child of a tribal agency", () => {
    const { timeline, errors } = read();
    expect(errors).toEqual([]);
    expect(timeline?.children).toEqual([{ id: "TEST00000001", birthDate: "2015-09-09" }]);
    expect(timeline).not.toHaveProperty("jurisdiction");
    expect(timeline?.attributes).toEqual({ agency: "208", reportDate: "2023-03", localAgency: "53999" });
    expect(timeline?.holds).toMatchObject({ since: "2022-04-14", until: "2023-03-31" });
  });

  it("has three episodes, the last still open", () => {
    expect(eventsOf(read()).filter((event) => "kind" in event && /^care-/.test(String(event.kind)))).toEqual([
      { kind: "care-entered", on: "2018-01-20" }, { kind: "care-exited", on: "2018-03-01", to: "relative" },
      { kind: "care-entered", on: "2020-01-20" }, { kind: "care-exited", on: "2020-02-01", to: "reunification" },
      { kind: "care-entered", on: "2022-04-14" },
    ]);
  });

  it("has one placement, two plans, two reviews, one hearing and seven visits", () => {
    const found = read();
    expect(ofKind(found, "placement-started")).toEqual([{ kind: "placement-started", on: "2022-04-14", setting: "relative-home" }]);
    expect(ofKind(found, "goal-set")).toMatchObject([
      { on: "2022-05-25", role: "primary", goal: "reunification" }, { on: "2022-11-25", role: "primary", goal: "relative-placement" },
    ]);
    expect(ofKind(found, "case-review-held")).toMatchObject([{ on: "2022-06-20" }, { on: "2022-12-20" }]);
    expect(ofKind(found, "hearing-held")).toMatchObject([{ on: "2023-01-05", hearing: "permanency" }]);
    expect(ofKind(found, "visit-held")).toMatchObject([
      { on: "2022-04-24", where: "child-residence" }, { on: "2022-05-15", where: "child-residence" }, { on: "2022-06-25", where: "child-residence" },
      { on: "2022-08-30", where: "other" }, { on: "2022-10-30", where: "child-residence" }, { on: "2022-11-15", where: "child-residence" },
      { on: "2023-01-10", where: "child-residence" },
    ]);
  });

  it("names a homeless home at removal, and leaves out one value only", () => {
    const found = read();
    expect(ofKind(found, "housing-assessed")).toMatchObject([{ on: "2022-04-14", of: "parents", finding: "homeless" }]);
    expect(eventsOf(found)).toHaveLength(5 + 1 + 1 + 2 + 2 + 1 + 7);
    expect(found.unused.map(({ element }) => element)).toEqual(["E116_shelter_care_home"]);
  });
});
