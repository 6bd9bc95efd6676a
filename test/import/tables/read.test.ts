/** Tables to timelines: what a row says, and each refusal with its file, line, column, value and reason. */
import { describe, expect, it } from "vitest";
import { faultText, readTables, TablesError } from "permanency/tables";
import type { TablesMapping, TablesOptions, TablesRead } from "permanency/tables";

const cases = "caseId,jurisdiction\na,US-MO\nb,US-MO\n";
const children = "caseId,id,birthDate\na,ana,2018-05-14\nb,ben,2016-05-02\n";

/** Two cases, a child each, and the tables of an example. */
function read(tables: Readonly<Record<string, string>>, mapping: Partial<TablesMapping> = {}, options?: TablesOptions): TablesRead {
  return readTables({ "cases.csv": cases, "children.csv": children, ...tables }, { mapping: 1, ...mapping }, options);
}

function events(tables: Readonly<Record<string, string>>, mapping?: Partial<TablesMapping>): readonly unknown[] {
  const { timelines, rejected } = read(tables, mapping);
  expect(rejected).toEqual([]);
  return timelines.flatMap((timeline) => timeline.events);
}

/** What is told of the rejected rows, and which cases are withheld. */
function told(tables: Readonly<Record<string, string>>, mapping?: Partial<TablesMapping>): { rejected: string[]; withheld: string[] } {
  const { rejected, withheld, timelines } = read(tables, mapping);
  expect(timelines.map(({ caseId }) => caseId).filter((caseId) => withheld.some((each) => each.caseId === caseId))).toEqual([]);
  return { rejected: rejected.map(faultText), withheld: withheld.map(({ caseId }) => caseId) };
}

function faults(tables: Readonly<Record<string, string>>, mapping?: Partial<TablesMapping>): string[] {
  try {
    read(tables, mapping);
  } catch (error) {
    if (error instanceof TablesError) return error.faults.map(faultText);
    throw error;
  }
  throw new Error("the tables were read");
}

describe("tables", () => {
  it("are timelines, in the order of the cases", () => {
    const { timelines, rejected, withheld, incomplete, ignored, leftOut } = readTables({
      "events.csv": "caseId,kind,child,on,role,goal\r\n0418,care-entered,0103,2026-04-24,,\r\n0417,goal-set,0101,2026-03-09,primary,reunification\r\n0417,care-entered,0101,2026-03-06T15:20-06:00,,\r\n",
      "cases.csv": "\ufeffcaseId,jurisdiction,attributes.county\r\n0418,,\r\n0417,US-MO,Boone\r\n",
      "people.csv": "caseId,id,role,relationTo,state\n0417,p1,relative,0101,US-KS\n",
      "children.csv": "caseId,id,birthDate,attributes.worker\n0417,0101,2016-05-02,Lee\n0417,0102,,\n0418,0103,2011-02-14,\n",
    });
    expect(timelines).toEqual([
      { schema: 1, caseId: "0418", children: [{ id: "0103", birthDate: "2011-02-14" }], events: [{ kind: "care-entered", child: "0103", on: "2026-04-24" }] },
      {
        schema: 1, caseId: "0417", jurisdiction: "US-MO", attributes: { county: "Boone" },
        children: [{ id: "0101", birthDate: "2016-05-02", attributes: { worker: "Lee" } }, { id: "0102" }],
        people: [{ id: "p1", role: "relative", relationTo: "0101", state: "US-KS" }],
        events: [
          { kind: "goal-set", child: "0101", on: "2026-03-09", role: "primary", goal: "reunification" },
          { kind: "care-entered", child: "0101", on: "2026-03-06T15:20-06:00" },
        ],
      },
    ]);
    expect([rejected, withheld, incomplete, ignored, leftOut]).toEqual([[], [], [], [], []]);
  });

  it("may be one a kind of event, beside the one for all, whatever the letters of their names", () => {
    expect(events({
      "Goal-Set.CSV": "caseId,on,role,goal\na,2026-03-09,primary,adoption\n", "events.csv": "caseId,kind,on\na,case-opened,2026-03-02\n", "case-closed.csv": "caseId,on\nb,2026-09-09\n",
    })).toEqual([
      { kind: "goal-set", on: "2026-03-09", role: "primary", goal: "adoption" }, { kind: "case-opened", on: "2026-03-02" }, { kind: "case-closed", on: "2026-09-09" },
    ]);
  });

  it("have lists, yes and no, parts and items in cells", () => {
    expect(events({
      "staffing-held.csv": "caseId,on,participants,poorPrognosisIndicators,earlyReunificationIndicators\na,2026-03-09,case-manager; supervisor,[],\"[\"\"one; two\"\"]\"\n",
      "ssp-completed.csv": [
        "caseId,on,ssp,reviewedWithFamily,harm.threats,harm.safeNow,signatures.1.by,signatures.1.person,signatures.2.by,signatures.3.by,longTerm.drills.1.on,longTerm.drills.1.participants,childSections",
        'a,2026-04-01,initial,Yes,words,more,worker,w1,,supervisor,2026-03-30,ana;gran,"[{""child"":""ana"",""needs"":[{""area"":""medical"",""need"":""glasses""}]}]"',
        "b,2026-04-02,closing,0,,,,,,,,,",
      ].join("\n"),
    })).toEqual([
      {
        kind: "ssp-completed", on: "2026-04-01", ssp: "initial", reviewedWithFamily: true, harm: { threats: "words", safeNow: "more" },
        signatures: [{ by: "worker", person: "w1" }, { by: "supervisor" }], longTerm: { drills: [{ on: "2026-03-30", participants: ["ana", "gran"] }] },
        childSections: [{ child: "ana", needs: [{ area: "medical", need: "glasses" }] }],
      },
      { kind: "staffing-held", on: "2026-03-09", participants: ["case-manager", "supervisor"], poorPrognosisIndicators: [], earlyReunificationIndicators: ["one; two"] },
      { kind: "ssp-completed", on: "2026-04-02", ssp: "closing", reviewedWithFamily: false },
    ]);
  });
});

describe("a row is rejected, and its case withheld", () => {
  const goal = (row: string) => ({ "goal-set.csv": `caseId,child,on,role,goal,atMeeting,decidedBy\na,ana,2026-03-09,primary,adoption,,\n${row}\n` });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["for a date that is none", goal("b,ben,2026-02-30,primary,adoption,,"), 'goal-set.csv:3: on: found "2026-02-30", expected a real date YYYY-MM-DD, or an instant with its offset, 2026-03-06T15:20-06:00'],
    ["for a date as others write it, without a mapping", goal("b,ben,3/9/2026,primary,adoption,,"), 'goal-set.csv:3: on: found "3/9/2026", expected a real date YYYY-MM-DD, or an instant with its offset, 2026-03-06T15:20-06:00'],
    ["for a time without offset", goal("b,ben,2026-03-09T15:20,primary,adoption,,"), 'goal-set.csv:3: on: found "2026-03-09T15:20", expected a real date YYYY-MM-DD, or an instant with its offset, 2026-03-06T15:20-06:00'],
    ["for a year out of range", { "case-opened.csv": "caseId,on\nb,0202-03-09\n" }, 'case-opened.csv:2: on: found "0202-03-09", expected a value in the documented form (a date in the years 1800 to 2199, or a place such as US-MO)'],
    ["for a word that is none of ours", goal("b,ben,2026-03-09,main,adoption,,"), 'goal-set.csv:3: role: found "main", expected one of "primary", "concurrent"'],
    ["for such a word in capitals", goal("b,ben,2026-03-09,Primary,adoption,,"), 'goal-set.csv:3: role: found "Primary", expected one of "primary", "concurrent"'],
    ["for a blank where something must stand", goal("b,ben,2026-03-09,,adoption,,"), 'goal-set.csv:3: role: found nothing, expected one of "primary", "concurrent"'],
    ["for another word than yes or no", goal("b,ben,2026-03-09,primary,adoption,maybe,"), 'goal-set.csv:3: atMeeting: found "maybe", expected one of "true", "yes", "y", "1", "false", "no", "n", "0"'],
    ["for nothing between the items of a list", goal("b,ben,2026-03-09,primary,adoption,,worker;;parent"), 'goal-set.csv:3: decidedBy: found "worker;;parent", expected something on both sides of each ";"'],
    ["for an item that is none of ours", goal("b,ben,2026-03-09,primary,adoption,,worker;boss"), expect.stringMatching(/^goal-set\.csv:3: decidedBy: found "worker;boss", expected one of "child", .*"other", at 2$/) as string],
    ["for a list that only begins as JSON", goal("b,ben,2026-03-09,primary,adoption,,[worker"), 'goal-set.csv:3: decidedBy: found "[worker", expected JSON, which a list that begins with [ is read as'],
    ["for a child that is none of the case's", goal("b,ana,2026-03-09,primary,adoption,,"), 'goal-set.csv:3: child: found "ana", expected the id of a child of this case'],
    ["for a person that is none of the case's", { "relative-listed.csv": "caseId,child,on,relative\nb,ben,2026-03-09,aunt\n" }, 'relative-listed.csv:2: relative: found "aunt", expected the id of one of this case\'s people'],
    ["for an entry that names no child", { "care-entered.csv": "caseId,child,on\nb,,2026-03-09\n" }, "care-entered.csv:2: child: found nothing, expected the child or children who entered or left care"],
    ["for an unknown kind", { "events.csv": "caseId,kind,on\nb,case-reopened,2026-03-09\n" }, 'events.csv:2: kind: found "case-reopened", expected a known event kind'],
    ["for a name that every object answers to as its kind", { "events.csv": "caseId,kind,on\nb,constructor,2026-03-09\n" }, 'events.csv:2: kind: found "constructor", expected a known event kind'],
    ["for no kind", { "events.csv": "caseId,kind,on\nb,,2026-03-09\n" }, "events.csv:2: kind: found nothing, expected a kind of event"],
    ["for what its kind has not", { "events.csv": "caseId,kind,on,setting\nb,case-opened,2026-03-09,shelter\n" }, 'events.csv:2: setting: found "shelter", expected nothing: case-opened has no setting'],
    ["for a value beyond the last column", { "case-opened.csv": "caseId,on\nb,2026-03-09,x\n" }, 'case-opened.csv:2: column 3: found "x", expected nothing: the column has no name'],
    ["for a value in a column without a name", { "case-opened.csv": "caseId,,on\nb,x,2026-03-09\n" }, 'case-opened.csv:2: column 2: found "x", expected nothing: the column has no name'],
    ["for the id of another event", { "case-opened.csv": "caseId,id,on\nb,e1,2026-03-09\nb,e1,2026-03-10\n" }, 'case-opened.csv:3: id: found "e1", expected an id used only once'],
    ["for JSON that does not fit, with the place in it", { "plan-completed.csv": 'caseId,on,plan,objectives\nb,2026-03-09,case-plan,"[{""objective"":""x"",""steps"":[{""step"":""y""},{}]}]"\n' }, expect.stringContaining("expected a value of type string, at 1.steps.2.step") as string],
    ["for JSON that is no list", { "ssp-signed.csv": "caseId,on,by\nb,2026-03-09,worker\n", "ssp-completed.csv": 'caseId,on,ssp,signatures\nb,2026-03-09,initial,"{""by"":""worker""}"\n' }, 'ssp-completed.csv:2: signatures: found "{\\"by\\":\\"worker\\"}", expected a list'],
    ["for text where a part is JSON", { "ssp-completed.csv": "caseId,on,ssp,harm\nb,2026-03-09,initial,words\n" }, 'ssp-completed.csv:2: harm: found "words", expected JSON'],
    ["for an item of a list with columns of its own", { "ssp-completed.csv": "caseId,on,ssp,signatures.1.by,signatures.3.by\nb,2026-03-09,initial,,boss\n" }, 'ssp-completed.csv:2: signatures.3.by: found "boss", expected one of "caregiver", "worker", "supervisor"'],
    ["for a part of such an item that is missing", { "ssp-completed.csv": "caseId,on,ssp,signatures.2.by,signatures.2.person\nb,2026-03-09,initial,,w1\n" }, 'ssp-completed.csv:2: signatures.2.by: found nothing, expected one of "caregiver", "worker", "supervisor"'],
    ["for the id of another person", { "people.csv": "caseId,id,role\nb,p,kin\nb,p,parent\n" }, 'people.csv:3: id: found "p", expected an id used only once'],
    ["for a relation to no child of the case", { "people.csv": "caseId,id,role,relationTo\nb,p,kin,ana\n" }, 'people.csv:2: relationTo: found "ana", expected the id of a child of this case'],
  ])("%s", (_, tables, expected) => {
    expect(told(tables)).toEqual({ rejected: [expected], withheld: ["b"] });
  });

  it.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ["for the id of another case", { "cases.csv": `${cases}b,US-KS\n` }, 'cases.csv:4: caseId: found "b", expected an id used only once', ["b"]],
    ["for the same row of a case again", { "cases.csv": `${cases}b,US-MO\n` }, 'cases.csv:4: caseId: found "b", expected an id used only once', ["b"]],
    ["for the id of another child", { "children.csv": `${children}b,ben,\n` }, 'children.csv:4: id: found "ben", expected an id used only once', ["b"]],
    ["for a birth date that is none", { "children.csv": children.replace("2016-05-02", "5/2/2016") }, 'children.csv:3: birthDate: found "5/2/2016", expected a real date YYYY-MM-DD, without time', ["b"]],
    ["for a child without an id", { "children.csv": `${children}b,,2019-01-01\n` }, "children.csv:4: id: found nothing, expected a value of type string", ["b"]],
    ["for a place that is none", { "cases.csv": cases.replace("b,US-MO", "b,Missouri") }, 'cases.csv:3: jurisdiction: found "Missouri", expected a value in the documented form (a date in the years 1800 to 2199, or a place such as US-MO)', ["b"]],
    ["for a case without children", { "children.csv": "caseId,id\na,ana\n" }, 'cases.csv:3: caseId: found "b", expected the id of a case with at least one child in a table of children', ["b"]],
  ])("%s", (_, tables, expected, withheld) => {
    expect(told(tables)).toEqual({ rejected: [expected], withheld });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["a row of cases without an id", { "cases.csv": `${cases},US-MO\n` }, "cases.csv:4: caseId: found nothing, expected the id of the case"],
    ["a child of no case", { "children.csv": `${children}c,cas,\n` }, 'children.csv:4: caseId: found "c", expected the id of one of the cases'],
    ["an event of no case", { "case-opened.csv": "caseId,on\nA,2026-03-09\n" }, 'case-opened.csv:2: caseId: found "A", expected the id of one of the cases'],
    ["an event that names no case", { "case-opened.csv": "caseId,on\n,2026-03-09\n" }, "case-opened.csv:2: caseId: found nothing, expected the id of one of the cases"],
    ["a case whose id lost its zeros", { "case-opened.csv": "caseId,on\n0a,2026-03-09\n" }, 'case-opened.csv:2: caseId: found "0a", expected the id of one of the cases'],
  ])("but no case for %s", (_, tables, expected) => {
    const { rejected, timelines, withheld } = read(tables);
    expect([rejected.map(faultText), rejected.map(({ caseId }) => caseId), timelines.map(({ caseId }) => caseId), withheld]).toEqual([[expected], [undefined], ["a", "b"], []]);
  });

  it("for each of its faults, and each row for its own; the others of a child whose row is wrong stand", () => {
    expect(told({
      "children.csv": "caseId,id,birthDate\na,ana,2018-05-14\nb,ben,5/2/2016\n",
      "goal-set.csv": "caseId,child,on,role,goal,atMeeting\nb,ben,2026-03-09,primary,adoption,\nb,ben,2026-02-30,main,adopt,maybe\nb,bob,2026-03-09,primary,adoption,\n",
    })).toEqual({
      rejected: [
        'children.csv:3: birthDate: found "5/2/2016", expected a real date YYYY-MM-DD, without time',
        'goal-set.csv:3: atMeeting: found "maybe", expected one of "true", "yes", "y", "1", "false", "no", "n", "0"',
        'goal-set.csv:3: on: found "2026-02-30", expected a real date YYYY-MM-DD, or an instant with its offset, 2026-03-06T15:20-06:00',
        'goal-set.csv:3: role: found "main", expected one of "primary", "concurrent"',
        'goal-set.csv:3: goal: found "adopt", expected one of "reunification", "adoption", "guardianship", "relative-placement", "appla", "maintain-at-home"',
        'goal-set.csv:4: child: found "bob", expected the id of a child of this case',
      ],
      withheld: ["b"],
    });
  });

  it("and told with the line it begins on, after cells of several lines", () => {
    expect(told({ "case-opened.csv": 'caseId,on,note\r\na,2026-03-09,"one\r\ntwo\r\nthree"\r\nb,2026-03-99,\r\n' }).rejected).toEqual(['case-opened.csv:5: on: found "2026-03-99", expected a real date YYYY-MM-DD, without time']);
  });

  it("with its whole value, which is shortened in words", () => {
    const note = "x".repeat(500);
    const { rejected } = read({ "case-opened.csv": `caseId,on\nb,${note}\n` });
    expect(rejected[0]?.value).toBe(note);
    expect(rejected.map(faultText)[0]?.length).toBeLessThan(200);
  });
});

describe("with `partial`", () => {
  const tables = {
    "children.csv": `${children}b,bea,5/2/2016\n`,
    "people.csv": "caseId,id,role\nb,gran,granny\nb,dad,parent\n",
    "events.csv": [
      "caseId,kind,child,children,on,relative,ssp", "b,care-entered,ben,,2026-03-06,,", "b,care-entered,bea,,2026-03-06,,", "b,care-exited,,ben;bea,2026-09-06,,",
      "b,relative-listed,ben,,2026-04-01,gran,", "b,relative-listed,ben,,2026-04-01,dad,", "b,ssp-completed,,,2026-04-31,,initial",
    ].join("\n"),
  };

  it("a case is given without its rejected rows, and without those that name a child or a person of them", () => {
    const { timelines, rejected, withheld, incomplete } = read(tables, {}, { partial: true });
    expect(timelines[1]).toEqual({
      schema: 1, caseId: "b", jurisdiction: "US-MO", children: [{ id: "ben", birthDate: "2016-05-02" }], people: [{ id: "dad", role: "parent" }],
      events: [{ kind: "care-entered", child: "ben", on: "2026-03-06" }, { kind: "relative-listed", child: "ben", on: "2026-04-01", relative: "dad" }],
    });
    expect([withheld, incomplete]).toEqual([[], [{ caseId: "b", rows: 6 }]]);
    expect(rejected.map(({ file, line, column, caseId }) => `${file}:${line} ${column} ${caseId ?? ""}`)).toEqual([
      "children.csv:4 birthDate b", "events.csv:3 child b", "events.csv:4 children b", "events.csv:5 relative b", "events.csv:7 on b", "people.csv:2 role b",
    ]);
    expect(rejected.filter(({ line, file }) => file === "events.csv" && line < 6).map(({ reason }) => reason)).toEqual([
      "expected the id of a child of this case; the row of that id was rejected", "expected the id of a child of this case; the row of that id was rejected, at 2", "expected the id of one of this case's people; the row of that id was rejected",
    ]);
  });

  it("without it the same rows that are wrong themselves are rejected, and the case withheld", () => {
    const { timelines, rejected, withheld } = read(tables);
    expect(timelines.map(({ caseId }) => caseId)).toEqual(["a"]);
    expect(withheld).toEqual([{ caseId: "b", rows: 3 }]);
    expect(rejected.map(({ file, line }) => `${file}:${line}`)).toEqual(["children.csv:4", "events.csv:7", "people.csv:2"]);
  });

  it("a case whose own row is rejected, or none of whose children is left, is withheld all the same", () => {
    const none = read({ "children.csv": "caseId,id,birthDate\na,ana,2018-05-14\nb,ben,5/2/2016\n" }, {}, { partial: true });
    expect([none.timelines.map(({ caseId }) => caseId), none.withheld]).toEqual([["a"], [{ caseId: "b", rows: 1 }]]);
    const row = read({ "cases.csv": "caseId,jurisdiction\na,US-MO\nb,Missouri\n" }, {}, { partial: true });
    expect([row.timelines.map(({ caseId }) => caseId), row.withheld]).toEqual([["a"], [{ caseId: "b", rows: 1 }]]);
  });

  it("of two rows of one case the first stands", () => {
    const { timelines, incomplete } = read({ "cases.csv": `${cases}b,US-KS\n` }, {}, { partial: true });
    expect([timelines[1]?.jurisdiction, incomplete]).toEqual(["US-MO", [{ caseId: "b", rows: 1 }]]);
  });
});

describe("tables cannot be read", () => {
  it.each<[string, Readonly<Record<string, string>>, string[], Partial<TablesMapping>?]>([
    ["with an unknown file", { "clients.csv": "a\n" }, ['clients.csv: found "clients.csv", expected cases.csv, children.csv, people.csv, events.csv or a kind of event, goal-set.csv; of another name, its place under `files` or `ignoreFiles` in a mapping']],
    ["with an unknown column", { "case-opened.csv": "caseId,on,worker\n" }, ['case-opened.csv:1: found "worker", expected a column of case-opened; in a mapping, name its field under `columns`, or put it under `ignore`']],
    ["with a column that is nearly ours", { "case-opened.csv": "Case_ID,on\n" }, [
      'case-opened.csv:1: found "Case_ID", expected caseId; write it so, or name it under `columns` in a mapping', "case-opened.csv:1: caseId: found nothing, expected a column with the id of the case",
    ]],
    ["with a column called as what every object answers to", { "case-opened.csv": "caseId,on,__proto__,constructor,attributes\n" }, ["__proto__", "constructor", "attributes"].map((name) => (
      `case-opened.csv:1: found "${name}", expected a column of case-opened; in a mapping, name its field under \`columns\`, or put it under \`ignore\``))],
    ["with another separator than declared", { "case-opened.csv": "caseId;on\n" }, [
      'case-opened.csv:1: found "caseId;on", expected columns apart from each other; if they are separated by another sign, declare it as the `delimiter` in a mapping',
      "case-opened.csv:1: caseId: found nothing, expected a column with the id of the case", "case-opened.csv:1: on: found nothing, expected a column for it: case-opened cannot do without",
    ]],
    ["with two columns of one name", { "case-opened.csv": "caseId,on,on\n" }, ['case-opened.csv:1: on: found "on", expected a name no other column has', "case-opened.csv:1: on: found nothing, expected one column for on, or for parts of it; this is another"]],
    ["with a column for a part and one for what is in it", { "ssp-completed.csv": "caseId,on,ssp,harm.threats,harm\n" }, ["ssp-completed.csv:1: harm: found nothing, expected one column for harm, or for parts of it; this is another"]],
    ["with two columns for one field", { "case-opened.csv": "caseId,on,A\n" }, ['case-opened.csv:1: A: found nothing, expected one column for caseId, or for parts of it; this is another'], { files: { "case-opened.csv": { columns: { A: "caseId", caseId: "caseId" } } } }],
    ["without a column that a kind cannot do without", { "goal-set.csv": "caseId,on,goal\n" }, ["goal-set.csv:1: role: found nothing, expected a column for it, or under `always` in a mapping one of \"primary\", \"concurrent\": goal-set cannot do without"]],
    ["without a column for the kind", { "events.csv": "caseId,on\n" }, ["events.csv:1: kind: found nothing, expected a column with the kind of event"]],
    ["with a file that is no CSV", { "case-opened.csv": 'caseId,on\nb,"2026' }, ["case-opened.csv:2: on: found nothing, expected the closing quote of the cell that begins here; it never comes"]],
    ["with an empty file", { "case-opened.csv": "" }, ["case-opened.csv:1: found nothing, expected a row with the names of the columns"]],
    ["without a file that the mapping speaks of", {}, ["x.csv: found nothing, expected the file that the mapping speaks of"], { files: { "x.csv": { kind: "case-opened" } } }],
    ["without a column that the mapping names", { "case-opened.csv": "caseId,on\n" }, ["A", "B", "C", "D"].map((name) => (
      `case-opened.csv:1: ${name}: found nothing, expected the column that the mapping names; the file has none of this name`)), { files: { "case-opened.csv": { columns: { A: "note" }, codes: { B: { x: null } }, only: { C: "filled" }, dates: { D: "M/D/YYYY" } } } }],
    ["with times of no offset where hours count", { "care-entered.csv": "caseId,child,on,removedOn\n" }, ['care-entered.csv:1: on: found nothing, expected the offset of its times in the mapping, `"offset": "-06:00"`, or "none" to read the day alone'], { dates: "M/D/YYYY H:mm" }],
    ["with all of that in several files", { "clients.csv": "a\n", "case-opened.csv": "caseId\n" }, [
      "case-opened.csv:1: on: found nothing, expected a column for it: case-opened cannot do without", expect.stringContaining('clients.csv: found "clients.csv", expected cases.csv') as string,
    ]],
  ])("%s", (_, tables, expected, mapping) => {
    expect(faults(tables, mapping)).toEqual(expected);
  });

  it("without cases, or without children", () => {
    const without = (files: Readonly<Record<string, string>>) => { try { return readTables(files); } catch (error) { return String(error); } };
    expect(without({ "children.csv": children })).toBe("TablesError: cases.csv: found nothing, expected a table of cases");
    expect(without({ "cases.csv": cases })).toBe("TablesError: children.csv: found nothing, expected a table of children");
    expect(without({})).toBe("TablesError: cases.csv: found nothing, expected a table of cases\nchildren.csv: found nothing, expected a table of children");
  });
});

describe("a mapping", () => {
  it("names columns, codes, lists and dates of other people's tables", () => {
    const tables = {
      "cases.csv": "Case No,ST\n007,MO\n", "children.csv": "CASE_NO,CLIENT_ID,DOB\n007,01,14.05.2018\n",
      "goals.csv": "CASE_NO,CLIENT_ID,GOAL_DT,ENTERED_DT,GOAL_CD,TYPE,WHO,AT_MTG\n007,01,3/9/2026 15:20,03/10/2026,RU,P,W|S,J\n007,01,4/9/2026 9:00,,AD,C,,N\n007,01,4/9/2026 9:00,,99,P,,\n",
    };
    const { timelines, rejected } = readTables(tables, {
      mapping: 1, columns: { CASE_NO: "caseId" }, list: "|", yes: ["j"], no: ["n"], offset: "-05:00",
      files: {
        "cases.csv": { columns: { "Case No": "caseId", ST: "jurisdiction" }, codes: { ST: { MO: "US-MO" } } },
        "children.csv": { columns: { CLIENT_ID: "id", DOB: "birthDate" }, dates: "DD.MM.YYYY" },
        "goals.csv": {
          kind: "goal-set", dates: { GOAL_DT: "M/D/YYYY H:mm", ENTERED_DT: "MM/DD/YYYY" },
          columns: { CLIENT_ID: "child", GOAL_DT: "on", ENTERED_DT: "recordedOn", GOAL_CD: "goal", TYPE: "role", WHO: "decidedBy", AT_MTG: "atMeeting" },
          codes: { GOAL_CD: { RU: "reunification", AD: "adoption" }, TYPE: { P: "primary", C: "concurrent" }, WHO: { W: "worker", S: "supervisor" } },
        },
      },
    }, { partial: true });
    expect(timelines).toEqual([{
      schema: 1, caseId: "007", jurisdiction: "US-MO", children: [{ id: "01", birthDate: "2018-05-14" }],
      events: [
        { kind: "goal-set", child: "01", on: "2026-03-09T15:20-05:00", recordedOn: "2026-03-10", role: "primary", goal: "reunification", decidedBy: ["worker", "supervisor"], atMeeting: true },
        { kind: "goal-set", child: "01", on: "2026-04-09T09:00-05:00", role: "concurrent", goal: "adoption", atMeeting: false },
      ],
    }]);
    expect(rejected.map(faultText)).toEqual(['goals.csv:4: GOAL_CD: found "99", expected one of the codes "RU", "AD"']);
  });

  const goals = { "goals.csv": "caseId,child,on,TYPE,goal\na,ana,2026-03-09,P,adoption\nb,ben,2026-03-09,X,adoption\nb,ben,2026-03-10,,adoption\n" };
  const reading = (more: object): Partial<TablesMapping> => ({ files: { "goals.csv": { kind: "goal-set", columns: { TYPE: "role" }, codes: { TYPE: { P: "primary" } }, ...more } } });

  it("reads no code it was not told, and no code that says nothing where something must be said", () => {
    expect(told(goals, reading({}))).toEqual({
      rejected: ['goals.csv:3: TYPE: found "X", expected one of the codes "P"', 'goals.csv:4: TYPE: found nothing, expected one of "primary", "concurrent"'], withheld: ["b"],
    });
    expect(told(goals, reading({ codes: { TYPE: { P: "primary", X: null } } })).rejected).toEqual([
      'goals.csv:3: TYPE: found "X", expected one of "primary", "concurrent"', 'goals.csv:4: TYPE: found nothing, expected one of "primary", "concurrent"',
    ]);
    expect(told(goals, reading({ codes: { TYPE: { constructor: "primary" } } })).rejected[0]).toBe('goals.csv:2: TYPE: found "P", expected one of the codes "constructor"');
  });

  it("a code that says nothing leaves a field out", () => {
    expect(events({ "case-opened.csv": "caseId,on,service\na,2026-03-02,9\n" }, { files: { "case-opened.csv": { codes: { service: { 9: null, 1: "in-home" } } } } })).toEqual([{ kind: "case-opened", on: "2026-03-02" }]);
  });

  it("leaves out rows by `only`, and rows whose code is no event, and counts them", () => {
    const filtered = read(goals, reading({ only: { TYPE: ["P", "C"] } }));
    expect([filtered.timelines.map((timeline) => timeline.events.length), filtered.rejected, filtered.leftOut]).toEqual([[1, 0], [], [{ file: "goals.csv", rows: 2 }]]);
    const coded = read({ "events.csv": "caseId,kind,on\na,OPN,2026-03-02\nb,NOTE,2026-03-02\n" }, { files: { "events.csv": { codes: { kind: { OPN: "case-opened", NOTE: null } } } } });
    expect([coded.timelines.map((timeline) => timeline.events), coded.leftOut]).toEqual([[[{ kind: "case-opened", on: "2026-03-02" }], []], [{ file: "events.csv", rows: 1 }]]);
  });

  it("reads a row as several events, and a table of children as one of cases, whose rows repeat", () => {
    const tables = { "clients.csv": "ID,FAMILY,COUNTY,IN,OUT,WHY\nana,7,Boone,2026-03-06,2026-09-30,RU\nbob,7,Boone,2026-03-06,,\ncas,8,Cole,2026-04-06,,\n" };
    const stay = { FAMILY: "caseId", ID: "child" };
    const { timelines, rejected, ignored, leftOut } = readTables(tables, {
      mapping: 1, ignore: ["COUNTY"], files: {
        "clients.csv": [
          { table: "cases", columns: { FAMILY: "caseId" }, repeated: true },
          { table: "children", columns: { FAMILY: "caseId", ID: "id" } },
          { kind: "care-entered", columns: { ...stay, IN: "on" } },
          { kind: "care-exited", columns: { ...stay, OUT: "on", WHY: "to" }, only: { OUT: "filled" }, codes: { WHY: { RU: "reunification" } } },
        ],
      },
    });
    expect(timelines).toEqual([
      {
        schema: 1, caseId: "7", children: [{ id: "ana" }, { id: "bob" }], events: [
          { kind: "care-entered", child: "ana", on: "2026-03-06" }, { kind: "care-exited", child: "ana", on: "2026-09-30", to: "reunification" }, { kind: "care-entered", child: "bob", on: "2026-03-06" },
        ],
      },
      { schema: 1, caseId: "8", children: [{ id: "cas" }], events: [{ kind: "care-entered", child: "cas", on: "2026-04-06" }] },
    ]);
    expect([rejected, leftOut, ignored]).toEqual([[], [], [{ file: "clients.csv", columns: ["COUNTY"] }]]);
  });

  it("lets one column be the case and the child", () => {
    const { timelines } = readTables(
      { "cases.csv": "ID\n7\n", "children.csv": "ID\n7\n", "care-entered.csv": "ID,on\n7,2026-03-06\n" },
      { mapping: 1, files: { "cases.csv": { columns: { ID: "caseId" } }, "children.csv": { columns: { ID: ["caseId", "id"] } }, "care-entered.csv": { columns: { ID: ["caseId", "child"] } } } },
    );
    expect(timelines).toEqual([{ schema: 1, caseId: "7", children: [{ id: "7" }], events: [{ kind: "care-entered", child: "7", on: "2026-03-06" }] }]);
  });

  it("allows no repeats that differ", () => {
    const repeated = { files: { "cases.csv": { repeated: true }, "people.csv": { repeated: true } } };
    const people = "caseId,id,role\na,p,kin\na,p,kin\nb,p,kin\nb,p,parent\n";
    expect(told({ "cases.csv": "caseId,jurisdiction\na,US-MO\nb,US-MO\na,US-MO\n", "people.csv": people }, repeated)).toEqual({
      rejected: ['people.csv:5: id: found "p", expected an id used only once'], withheld: ["b"],
    });
    expect(told({ "cases.csv": "caseId,jurisdiction\na,US-MO\nb,US-MO\na,US-KS\n", "people.csv": "caseId,id,role\n" }, repeated)).toEqual({
      rejected: ['cases.csv:4: caseId: found "a", expected an id used only once'], withheld: ["a"],
    });
  });

  it("says what every row says alike, of the kinds that can say it", () => {
    expect(events({ "events.csv": "caseId,kind,on,meeting\na,meeting-held,2026-03-09,fst\na,case-opened,2026-03-02,\n" }, { files: { "events.csv": { always: { participants: "parent;worker", note: "as extracted" } } } })).toEqual([
      { kind: "meeting-held", on: "2026-03-09", meeting: "fst", participants: ["parent", "worker"], note: "as extracted" }, { kind: "case-opened", on: "2026-03-02", note: "as extracted" },
    ]);
  });

  it("says where the agency is and what the extract can hold, of cases whose row does not", () => {
    const holds = { source: "an extract", kinds: ["care-entered"] };
    const { timelines } = read({ "cases.csv": 'caseId,jurisdiction,holds.source,holds.kinds\na,,,\nb,US-KS,another,"goal-set.primary;case-opened"\n' }, { jurisdiction: "US-MO", holds });
    expect(timelines.map(({ jurisdiction, holds: held }) => [jurisdiction, held])).toEqual([["US-MO", holds], ["US-KS", { source: "another", kinds: ["goal-set.primary", "case-opened"] }]]);
    expect(read({}).timelines.every((timeline) => timeline.holds === undefined)).toBe(true);
  });

  it("reads times by the day alone where hours do not count, and times with their own offset as they are", () => {
    const entered = (on: string) => ({ "care-entered.csv": `caseId,child,on\na,ana,${on}\n` });
    expect(events(entered("3/6/2026 15:20"), { dates: { on: "M/D/YYYY H:mm" }, offset: "none" })).toEqual([{ kind: "care-entered", child: "ana", on: "2026-03-06" }]);
    expect(events(entered("2026-03-06 15:20Z"), { dates: { on: "YYYY-MM-DD HH:mmZ" }, offset: "-06:00" })).toEqual([{ kind: "care-entered", child: "ana", on: "2026-03-06T15:20Z" }]);
    expect(events({ "case-opened.csv": "caseId,on\na,2026-03-06 00:00:00\n" }, { dates: { on: "YYYY-MM-DD 00:00:00" } })).toEqual([{ kind: "case-opened", on: "2026-03-06" }]);
    expect(events({ "case-opened.csv": "caseId,on\na,2026-03-06 15:20\n" }, { dates: { on: "YYYY-MM-DD HH:mm" } })).toEqual([{ kind: "case-opened", on: "2026-03-06" }]);
  });

  it("reads one date by its format alone", () => {
    expect(told({ "case-opened.csv": "caseId,on\nb,2026-03-06\nb,2/30/2026\nb,3/6/26\n" }, { files: { "case-opened.csv": { dates: "M/D/YYYY" } } }).rejected).toEqual(
      [[2, "2026-03-06"], [3, "2/30/2026"], [4, "3/6/26"]].map(([line, value]) => `case-opened.csv:${line}: on: found "${value}", expected a real date in the form M/D/YYYY`),
    );
  });

  it("has files separated by other signs, one by one, or none of its business", () => {
    expect(events({ "case-opened.csv": "caseId;on\na;2026-03-02\n", "notes.csv": "anything" }, { delimiter: { "case-opened.csv": ";" }, ignoreFiles: ["notes.csv"] })).toEqual([{ kind: "case-opened", on: "2026-03-02" }]);
  });

  it("ignores a column in the reading that says so", () => {
    expect(read({ "case-opened.csv": "caseId,on,note,X\na,2026-03-02,words,y\n" }, { files: { "case-opened.csv": { ignore: ["note", "X", "gone"] } } })).toMatchObject({
      timelines: [{ events: [{ kind: "case-opened", on: "2026-03-02" }] }, {}], ignored: [{ file: "case-opened.csv", columns: ["note", "X"] }],
    });
  });

  it("gives a field to the column it names before the one of its own name", () => {
    const columns = { REAL_DT: "on" };
    expect(faults({ "case-opened.csv": "caseId,on,REAL_DT\na,2026-01-01,2026-03-02\n" }, { files: { "case-opened.csv": { columns } } })).toEqual([
      'case-opened.csv:1: found "on", expected no second column for it beside the one the mapping names; put it under `ignore`',
    ]);
    expect(events({ "case-opened.csv": "caseId,on,REAL_DT\na,2026-01-01,2026-03-02\n" }, { files: { "case-opened.csv": { columns, ignore: ["on"] } } })).toEqual([{ kind: "case-opened", on: "2026-03-02" }]);
  });
});
