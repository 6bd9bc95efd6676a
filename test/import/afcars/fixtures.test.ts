/** Whole invented files, read to the last event. */
import { describe, expect, it } from "vitest";
import { parseAfcars } from "../../../src/import/afcars/index.js";
import { eventsOf, fixture, notesOf } from "./helpers.js";

describe("a state's file", () => {
  const read = () => parseAfcars(fixture("state.xml"));

  it("gives each record in order, with its line, and goes on past a bad one", () => {
    expect(read().map(({ index, line, childRecordNumber, timeline }) => [index, line, childRecordNumber, timeline !== undefined])).toEqual([
      [0, 7, "INV-ROWAN", true],
      [1, 86, "INV-BADDATE", false],
      [2, 96, "INV-JUNIPER", true],
      [3, 167, "INV-WILLOW", true],
    ]);
  });

  it("says of the bad one which value stands in the way", () => {
    expect(read()[1]?.errors).toEqual([
      { element: "E69_removal_date", value: "20230231", why: expect.stringContaining("not a date") as string },
    ]);
  });

  it("reads a stay with a shelter, kin in Kansas and a trial home visit", () => {
    const rowan = read()[0];
    expect(rowan?.timeline).toMatchObject({
      schema: 1, caseId: "INV-ROWAN", jurisdiction: "US-MO",
      attributes: { agency: "29", reportDate: "2023-09", localAgency: "29095" },
      children: [{ id: "INV-ROWAN", birthDate: "2014-06-11", attributes: { tribalInquiryMade: "yes", tribalMembership: "no", icwaApplies: "no" } }],
    });
    expect(rowan && eventsOf(rowan)).toEqual([
      { kind: "care-entered", on: "2023-03-03", recordedOn: "2023-03-09" },
      { kind: "housing-assessed", on: "2023-03-03", household: "removal-home", of: "parents", finding: "at-risk" },
      { kind: "placement-started", on: "2023-03-03", setting: "shelter" },
      { kind: "goal-set", on: "2023-03-15", role: "primary", goal: "reunification" },
      { kind: "visit-held", on: "2023-03-20", with: ["child"], where: "child-residence" },
      { kind: "placement-started", on: "2023-04-10", setting: "kin-home", state: "US-KS" },
      { kind: "visit-held", on: "2023-04-18", with: ["child"], where: "other" },
      { kind: "case-review-held", on: "2023-08-28" },
      { kind: "placement-started", on: "2023-09-01", setting: "trial-home-visit" },
    ]);
    expect(rowan && notesOf(rowan)).toEqual(["E10_icwa=0", "E7_agency_made_inquiries=1", "E8_tribal_membership=0"]);
  });

  it("reads an adoption after terminations, with an earlier removal before it", () => {
    const juniper = read()[2];
    expect(juniper && eventsOf(juniper)).toEqual([
      { kind: "care-entered", on: "2020-01-15" },
      { kind: "care-exited", on: "2021-12-20", to: "guardianship" },
      { kind: "care-entered", on: "2022-11-01" },
      { kind: "housing-assessed", on: "2022-11-01", household: "removal-home-relative", of: "relative", finding: "homeless" },
      { kind: "placement-started", on: "2022-11-01", setting: "adoptive-home" },
      { kind: "heritage-asked", on: "2022-11-10", answer: "indicated", note: expect.stringContaining("E11") as string },
      { kind: "goal-set", on: "2023-01-05", role: "primary", goal: "adoption" },
      { kind: "tpr-petition-filed", on: "2023-01-12", note: "first parent" },
      { kind: "tpr-petition-filed", on: "2023-01-12", note: "second parent" },
      { kind: "tpr-granted", on: "2023-03-01", basis: "voluntary", note: "second parent" },
      { kind: "tpr-granted", on: "2023-05-02", basis: "involuntary", note: "first parent" },
      { kind: "hearing-held", on: "2023-06-01", hearing: "permanency" },
      { kind: "care-exited", on: "2023-08-15", to: "adoption", recordedOn: "2023-08-20" },
    ]);
    expect(juniper && notesOf(juniper)).toEqual([
      "E12_icwa_notification=1", "E66_tpr_petition_date_parent2=66666666", "E8_tribal_membership=1", "E9_recognized_tribes=012",
      "permanency_plan=E147=20221130 E148=6",
    ]);
  });

  it("gives a child without a removal a timeline without episodes, and says so", () => {
    const willow = read()[3];
    expect(willow?.timeline?.events).toEqual([]);
    expect(willow && notesOf(willow)).toEqual(["E69_removal_date="]);
  });
});

describe("a tribal agency's file", () => {
  const read = () => parseAfcars(fixture("tribal.xml"));

  it("names no jurisdiction, and says nothing of an inquiry it is not asked about", () => {
    const [aspen] = read();
    expect(aspen?.timeline).not.toHaveProperty("jurisdiction");
    expect(aspen?.timeline?.attributes).toEqual({ agency: "999", reportDate: "2023-03" });
    expect(aspen?.timeline?.children).toEqual([{ id: "INV-ASPEN", birthDate: "2008-12-24" }]);
    expect(aspen && eventsOf(aspen)).toEqual([
      { kind: "care-entered", on: "2022-10-05" },
      { kind: "housing-assessed", on: "2022-10-05", household: "removal-home-guardian", of: "guardian", finding: "homeless" },
      { kind: "placement-started", on: "2022-10-05", setting: "runaway" },
      { kind: "placement-started", on: "2022-10-20", setting: "independent-living" },
    ]);
    expect(aspen && notesOf(aspen)).toEqual(["E121_location_of_living_arrangement=3", "E122_jurisdiction_or_country=CAN"]);
  });
});
