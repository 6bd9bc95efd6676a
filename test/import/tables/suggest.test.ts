/** A proposed mapping: what names and values show, what is left open, and that nothing is read until it is closed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MappingError, parseMapping, readTables, suggestMapping, TablesError } from "permanency/tables";

/** The proposal for one file. */
function proposed(file: string, text: string): unknown {
  const { files } = suggestMapping({ [file]: text }) as { files: Readonly<Record<string, unknown>> };
  return files[file];
}

const refusals = (mapping: unknown): string[] => {
  try {
    parseMapping(mapping);
    return [];
  } catch (error) {
    if (error instanceof MappingError) return error.issues.map(({ path, value }) => `${path} ${value}`);
    throw error;
  }
};

describe("a proposal", () => {
  it.each<[string, string, string, unknown]>([
    ["our own names", "goal-set.csv", "caseId,child,on,role,goal\n1,a,2026-03-06,primary,adoption\n", { kind: "goal-set" }],
    ["our own names, spelled otherwise", "Case_Opened.csv", "case_id,ON\n", { kind: "case-opened", columns: { case_id: "caseId", ON: "on" } }],
    ["children", "CLIENTS.csv", "Case No,Client Id,DOB,County\n1,2,2018-05-14,Boone\n", { table: "children", columns: { "Case No": "caseId", "Client Id": "id", DOB: "birthDate", County: "attributes.county" } }],
    ["people", "case_contacts.csv", "CASE_NUM,CONTACT_ID,RELATIONSHIP\n1,2,Kin\n1,3,MOTHER\n", {
      table: "people", columns: { CASE_NUM: "caseId", CONTACT_ID: "id", RELATIONSHIP: "role" }, codes: { RELATIONSHIP: { Kin: "kin", MOTHER: "?" } },
    }],
    ["goals, whose type is their role", "perm_goals.csv", "caseId,client_id,goal_dt,goal_type,goal_cd\n1,2,2026-03-06,P,RU\n", {
      kind: "goal-set", columns: { client_id: "child", goal_dt: "on", goal_type: "role", goal_cd: "goal" }, codes: { goal_type: { P: "?" }, goal_cd: { RU: "?" } },
    }],
    ["several kinds", "event_log.csv", "caseId,event_type,event_date\n1,care-entered,2026-03-06\n1,RMV,2026-03-06\n", {
      table: "events", columns: { event_type: "kind", event_date: "on" }, codes: { event_type: { "care-entered": "care-entered", RMV: "?" } },
    }],
    ["items of lists", "meetings.csv", "caseId,meeting_dt,meeting_type,attendees\n1,2026-03-06,fst,parent; WKR\n", {
      kind: "meeting-held", columns: { meeting_dt: "on", meeting_type: "meeting", attendees: "participants" }, codes: { attendees: { parent: "parent", WKR: "?" } },
    }],
    ["columns it cannot place", "hearings.csv", "caseId,hearing_date,judge,docket\n", { kind: "hearing-held", columns: { hearing_date: "on" }, always: { hearing: "?" }, undecided: ["judge", "docket"] }],
    ["two columns that could mean one field", "case-opened.csv", "caseId,Note,Comments,on\n", { kind: "case-opened", columns: { Note: "note" }, undecided: ["Comments"] }],
    ["a file it cannot place", "extract.csv", "A,B\n", { table: "?", undecided: ["A", "B"] }],
    ["a name that every object answers to", "cases.csv", "caseId,constructor,__proto__\n", { table: "cases", undecided: ["constructor", "__proto__"] }],
    ["what every row must say and no column does", "SSP.csv", "caseId,SSP Date\n1,2026-03-30\n", { kind: "ssp-completed", columns: { "SSP Date": "on" }, always: { ssp: "?" } }],
    ["an opening and a closing beside the case", "Cases.csv", "Case Number,Date Opened,Date Closed\n1,2026-03-06,\n", [
      { table: "cases", columns: { "Case Number": "caseId" } }, { kind: "case-opened", columns: { "Case Number": "caseId", "Date Opened": "on" }, only: { "Date Opened": "filled" } },
      { kind: "case-closed", columns: { "Case Number": "caseId", "Date Closed": "on" }, only: { "Date Closed": "filled" } },
    ]],
    ["rows that tell an exit too", "removals.csv", "caseId,childId,removal_dt,exit_dt,exit_reason\n1,2,2026-03-06,2026-09-06,adoption\n", [
      { kind: "care-entered", columns: { childId: "child", removal_dt: "on" } }, { kind: "care-exited", columns: { childId: "child", exit_dt: "on", exit_reason: "to" }, only: { exit_dt: "filled" } },
    ]],
  ])("for %s", (_, file, text, expected) => {
    expect(proposed(file, text)).toEqual(expected);
  });

  it("takes a column for the child's that has its name in a table of children", () => {
    const { files } = suggestMapping({ "Children.csv": "Case Number,Person ID\n1,2\n", "Goals.csv": "Case Number,Person ID\n1,2\n", "Contacts.csv": "Case Number,Person ID\n1,2\n" });
    expect(files).toMatchObject({
      "Children.csv": { columns: { "Person ID": "id" } }, "Goals.csv": { columns: { "Person ID": "child" } }, "Contacts.csv": { columns: { "Person ID": "id" } },
    });
    expect(proposed("Goals.csv", "Case Number,Person ID\n1,2\n")).toMatchObject({ undecided: ["Person ID"] });
  });

  it.each([
    [["2026-03-06"], undefined], [["3/6/2026", "3/13/2026"], "M/D/YYYY"], [["6/3/2026", "13/3/2026"], "D/M/YYYY"], [["3/6/2026"], "?"], [["06.03.2026"], "D.M.YYYY"], [["20260306"], "YYYYMMDD"],
    [["06-MAR-2026"], "D-MMM-YYYY"], [["2026-03-06 00:00:00"], "YYYY-MM-DD 00:00:00"], [["3/13/2026 15:20"], "M/D/YYYY H:mm"], [["3/6/26"], "?"], [["46087"], "?"], [["3/13/2026", "soon"], "?"], [[], undefined],
  ])("of dates such as %j says %s", (dates, format) => {
    expect(suggestMapping({ "case-opened.csv": ["caseId,on", ...dates.map((date) => `1,${date}`)].join("\n") })).toEqual({
      mapping: 1, holds: { source: "?", kinds: ["case-opened"] }, ...(format === undefined ? {} : { dates: format }), files: { "case-opened.csv": { kind: "case-opened" } },
    });
  });

  it("tells dates written in several ways column by column", () => {
    expect(suggestMapping({ "cases.csv": "caseId\n", "children.csv": "caseId,id,birthDate\n1,2,14.05.2018\n", "case-opened.csv": "caseId,on,recordedOn\n1,2026-03-06,3/13/2026\n" })).toMatchObject({
      files: { "children.csv": { dates: { birthDate: "D.M.YYYY" } }, "case-opened.csv": { dates: { recordedOn: "M/D/YYYY" } } },
    });
  });

  it("tells what separates the cells", () => {
    expect(suggestMapping({ "cases.csv": "caseId;jurisdiction\n" })).toEqual({ mapping: 1, delimiter: ";", files: { "cases.csv": { table: "cases" } } });
    expect(suggestMapping({ "cases.csv": "caseId;jurisdiction\n", "children.csv": "caseId\tid\n" })).toMatchObject({ delimiter: { "cases.csv": ";", "children.csv": "\t" } });
  });

  it("is refused while anything in it is open, and then reads the tables", () => {
    const tables = { "cases.csv": "CASE_NO,COUNTY,RUN\n7,Boone,x\n", "kids.csv": "CASE_NO,CHILD_ID\n7,ana\n", "goals.csv": "CASE_NO,CHILD_ID,GOAL_DT,GOAL_TYPE,GOAL\n7,ana,3/6/2026,P,Adoption\n" };
    const proposal = suggestMapping(tables);
    expect(refusals(proposal)).toEqual(['/holds/source "?"', '/dates "?"', '/files/cases.csv/undecided/0 "RUN"', '/files/goals.csv/codes/GOAL_TYPE/P "?"']);
    const text = JSON.stringify(proposal).replace('"source":"?"', '"source":"an extract"').replace('"dates":"?"', '"dates":"M/D/YYYY"').replace('"undecided"', '"ignore"').replace('"P":"?"', '"P":"primary"');
    expect(readTables(tables, parseMapping(JSON.parse(text)))).toMatchObject({
      rejected: [], timelines: [{ caseId: "7", holds: { source: "an extract", kinds: ["goal-set"] }, events: [{ kind: "goal-set", child: "ana", on: "2026-03-06", role: "primary", goal: "adoption" }] }],
    });
  });

  it("takes what stands between quotes for text, and never for what divides the cells", () => {
    expect(suggestMapping({ "goals.csv": '"a;;;b","c"\n' })).not.toHaveProperty("delimiter");
    expect(suggestMapping({ "goals.csv": '"a,,,b";"c"\n' })).toMatchObject({ delimiter: ";" });
  });

  it("is none for a file that is no CSV", () => {
    expect(() => suggestMapping({ "cases.csv": 'caseId\n"' })).toThrow(TablesError);
  });

  it("is never of what is no field, whatever the names", () => {
    const header = fc.array(fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("Case No", "DOB", "type", "Date", "child", "goal", "note")), { minLength: 1, maxLength: 6 });
    const file = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("goals", "cases", "children", "events", "removals")).map((name) => `${name}.csv`);
    fc.assert(fc.property(file, header, (name, names) => {
      const text = names.map((each) => `"${each.replaceAll('"', '""')}"`).join(",");
      fc.pre(names.some((each) => each.trim() !== "") && name !== "__proto__.csv");
      const wrong = refusals(suggestMapping({ [name]: `${text}\n` })).filter((issue) => !/^\/(holds\/source "\?"|files\/.*\/(undecided\/\d+ |always\/\w+ "\?"|table "\?"))/.test(issue));
      expect(wrong).toEqual([]);
    }));
  });
});
