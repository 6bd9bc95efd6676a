/** The invented extract: read whole by its mapping, and what a proposal for it leaves to a person. */
import { describe, expect, it } from "vitest";
import { MappingError, parseMapping, readTables, suggestMapping } from "permanency/tables";
import { exampleMapping, exampleTables } from "./example.js";

describe("examples/tables", () => {
  it("has what Excel leaves behind", async () => {
    const { "cases.csv": cases = "" } = await exampleTables();
    expect(cases).toMatch(/^\ufeff[^\n]*,\r\n[^]*\r\n,,,,,\r\n$/);
  });

  it("is read without a rest", async () => {
    const { timelines, rejected, withheld, ignored, leftOut } = readTables(await exampleTables(), await exampleMapping());
    expect(timelines.map(({ caseId, children, people, events }) => [caseId, children.length, people?.length, events.length])).toEqual([["00417", 2, 2, 13], ["00418", 1, 1, 6], ["00422", 1, 1, 5]]);
    expect(new Set(timelines.flatMap(({ events }) => events.map(({ kind }) => kind)))).toEqual(new Set(["case-opened", "care-entered", "care-exited", "placement-started", "goal-set", "meeting-held"]));
    expect([rejected, withheld, leftOut, ignored]).toEqual([[], [], [], [{ file: "cases.csv", columns: ["Run Date"] }]]);
  });

  it("is proposed a mapping in which codes, one column and the source are open, and no field is wrong", async () => {
    const open = await (async () => {
      try {
        return parseMapping(suggestMapping(await exampleTables()));
      } catch (error) {
        return error instanceof MappingError ? error.issues.map(({ path }) => path) : error;
      }
    })();
    expect(open).toEqual([
      "/holds/source", "/files/cases.csv/0/undecided/0",
      ...["MOTHER", "AUNT", "FATHER"].map((code) => `/files/contacts.csv/codes/RELATIONSHIP/${code}`),
      ...["P", "C"].map((code) => `/files/goals.csv/codes/GOAL_TYPE/${code}`), ...["RU", "RP", "GU"].map((code) => `/files/goals.csv/codes/GOAL_CD/${code}`),
      "/files/meetings.csv/codes/MTG_TYPE/72HR", ...["PAR", "WKR", "SUP", "REL"].map((code) => `/files/meetings.csv/codes/ATTENDEES/${code}`),
      ...["FH", "THV", "REL"].map((code) => `/files/placements.csv/codes/PLCMT_TYPE/${code}`), "/files/removals.csv/1/codes/DISCHARGE_RSN/RU",
    ]);
  });
});
