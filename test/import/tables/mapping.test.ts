/** A mapping: what it may say, and each refusal with the place, the value and what was expected. */
import fc from "fast-check";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { MappingError, mappingJsonSchema, parseMapping } from "permanency/tables";
import { hostileJson, hostileKey } from "../../fuzz/hostile.js";
import { unpolluted } from "../../fuzz/kit.js";

/** `/path: found value, expected …`, cut where the rest is a list of words. */
function refusals(input: unknown): string[] {
  try {
    parseMapping(input);
    return [];
  } catch (error) {
    if (!(error instanceof MappingError)) throw error;
    return error.issues.map(({ path, value, expected }) => `${path}: ${value}: ${expected}`);
  }
}

const files = (reading: unknown, file = "x.csv") => ({ mapping: 1, files: { [file]: reading } });

const everything = {
  $schema: "tables.schema.json", mapping: 1, jurisdiction: "US-MO",
  holds: { source: "an extract", kinds: ["care-entered", "goal-set.primary"], since: "2020-01-01", until: "2026-11-23" },
  delimiter: { "x.csv": ";" }, encoding: "windows-1252", list: "|", yes: ["X"], no: ["-"], dates: "M/D/YYYY", offset: "-06:00",
  columns: { CASE: "caseId", CLIENT: ["id", "child"] }, ignore: ["RUN_DT"], ignoreFiles: ["notes.csv"],
  files: {
    "cases.csv": {},
    "x.csv": [
      { table: "children", columns: { A: "attributes.county.of.birth" }, repeated: true },
      { kind: "goal-set", codes: { T: { P: "primary", "?": null } }, always: { role: "primary", atMeeting: "true", decidedBy: "parent; worker" }, only: { A: "filled", B: ["1", "2"] }, dates: { D: "DD.MM.YYYY" }, offset: "none", ignore: ["C"] },
      { table: "events", columns: { K: "kind", S: "signatures.1.by", H: "harm.threats" }, codes: { K: { RMV: "care-entered", X: null } } },
    ],
  },
};

describe("a mapping", () => {
  it("says all it can", () => {
    expect(parseMapping(everything)).toEqual(everything);
  });

  it("can say nothing", () => {
    expect(parseMapping({ mapping: 1 })).toEqual({ mapping: 1 });
  });

  it.each<[string, unknown, string[]]>([
    ["none", undefined, [": nothing: a value of type object"]],
    ["another version", { mapping: 2 }, ["/mapping: 2: one of 1"]],
    ["an unknown key", { mapping: 1, table: {} }, ["/table: an object: no such key"]],
    ["an unknown key of a reading", files({ table: "cases", column: {} }), ["/files/x.csv/column: an object: no such key"]],
    ["an unknown key of one of several readings", files([{ table: "cases" }, { tables: "children" }]), ["/files/x.csv/1/tables: \"children\": no such key"]],
    ["a reading that is none", files("cases"), ["/files/x.csv: \"cases\": how the file is read, or a list of ways"]],
    ["no reading", files([]), ["/files/x.csv: an empty list: a list that is not empty"]],
    ["an unknown table", files({ table: "case" }), ["/files/x.csv/table: \"case\": one of \"cases\", \"children\", \"people\", \"events\""]],
    ["an unknown kind", files({ kind: "goal" }), ["/files/x.csv/kind: \"goal\": one of \"complaint-assigned\", \"investigation-concluded\", \"case-"]],
    ["neither a table nor a kind, nor a name that says one", files({}), ["/files/x.csv: an object: a `table` or a `kind`; the file's name says neither"]],
    ["a kind beside a table of cases", files({ table: "cases", kind: "goal-set" }), ["/files/x.csv/table: \"cases\": no table but events beside a `kind`"]],
    ["repeats of events", files({ kind: "goal-set", repeated: true }), ["/files/x.csv/repeated: true: no such key for events, which have no id that must be"]],
    ["a field that the kind has not", files({ kind: "goal-set", columns: { A: "setting" } }), ["/files/x.csv/columns/A: \"setting\": a field of goal-set"]],
    ["a field that no kind has", files({ table: "events", columns: { A: "sets" } }), ["/files/x.csv/columns/A: \"sets\": a field of events"]],
    ["a field that the table has not, by the file's name", files({ columns: { A: "birthdate" } }, "Children.CSV"), ["/files/Children.CSV/columns/A: \"birthdate\": a field of children"]],
    ["one of several fields", files({ table: "people", columns: { A: ["id", "on"] } }), ["/files/x.csv/columns/A/1: \"on\": a field of people"]],
    ["the kind of a table of one kind", files({ kind: "goal-set", columns: { A: "kind" } }), ["/files/x.csv/columns/A: \"kind\": a field of goal-set"]],
    ["a field within a text", files({ kind: "goal-set", columns: { A: "goal.name" } }), ["/files/x.csv/columns/A: \"goal.name\": a field of goal-set"]],
    ["item 0 of a list", files({ kind: "ssp-completed", columns: { A: "signatures.0.by" } }), ["/files/x.csv/columns/A: \"signatures.0.by\": a field of ssp-completed"]],
    ["an attribute without a name", files({ table: "cases", columns: { A: "attributes." } }), ["/files/x.csv/columns/A: \"attributes.\": a field of cases"]],
    ["an attribute no object can have", files({ table: "cases", columns: { A: "attributes.__proto__" } }), ["/files/x.csv/columns/A: \"attributes.__proto__\": a field of cases"]],
    ["a name that every object answers to", files({ table: "cases", columns: { A: "constructor", B: "toString" } }), ["/files/x.csv/columns/A: \"constructor\": a field of cases", "/files/x.csv/columns/B: \"toString\": a field of cases"]],
    ["a field of no table, for every file", { mapping: 1, columns: { A: "on", B: "when" } }, ["/columns/B: \"when\": a field of a table"]],
    ["a code that means no word of ours", files({ kind: "goal-set", codes: { goal: { RU: "reunify" } } }), ["/files/x.csv/codes/goal/RU: \"reunify\": one of \"reunification\", \"adoption\", \"guardianship\", \"relativ"]],
    ["such a code of a renamed column", files({ kind: "goal-set", columns: { G: "goal" }, codes: { G: { RU: "?" } } }), ["/files/x.csv/codes/G/RU: \"?\": one of \"reunification\", \"adoption\", \"guardianship\", \"relativ"]],
    ["such a code of a column renamed for every file", { mapping: 1, columns: { G: "goal" }, files: { "goal-set.csv": { codes: { G: { RU: "R" } } } } }, ["/files/goal-set.csv/codes/G/RU: \"R\": one of \"reunification\", \"adoption\", \"guardianship\", \"relativ"]],
    ["such a code of an item of a list", files({ kind: "staffing-held", codes: { participants: { S: "boss" } } }), ["/files/x.csv/codes/participants/S: \"boss\": one of \"child\", \"parent\", \"caregiver\", \"guardian\", \"relative\", \""]],
    ["such a code of yes and no", files({ kind: "goal-set", codes: { atMeeting: { J: "yes" } } }), ["/files/x.csv/codes/atMeeting/J: \"yes\": one of \"true\", \"false\", or null"]],
    ["such a code of the kind", files({ table: "events", codes: { kind: { RMV: "removal" } } }), ["/files/x.csv/codes/kind/RMV: \"removal\": one of \"complaint-assigned\", \"investigation-concluded\", \"case-"]],
    ["a code that is no text", files({ kind: "goal-set", codes: { goal: { RU: 1 } } }), ["/files/x.csv/codes/goal/RU: 1: a value of type string"]],
    ["what no row can say alike", files({ kind: "goal-set", always: { role: "main", setting: "shelter", on: " " } }), [
      "/files/x.csv/always/role: \"main\": one of \"primary\", \"concurrent\"", "/files/x.csv/always/setting: \"shelter\": no such key: goal-set have no such field to say alike", "/files/x.csv/always/on: \" \": a text that is not blank",
    ]],
    ["a word for yes that is not ours, said alike", files({ kind: "goal-set", always: { atMeeting: "Y" } }), ["/files/x.csv/always/atMeeting: \"Y\": one of \"true\", \"false\""]],
    ["a filter that is none", files({ kind: "goal-set", only: { A: "blank" } }), ["/files/x.csv/only/A: \"blank\": either \"filled\" or a list of values"]],
    ["a year of two digits", { mapping: 1, dates: "MM/DD/YY" }, ["/dates: \"MM/DD/YY\": a date format, each part once: YYYY; MM, M or MMM; DD or D; "]],
    ["a format that is none, of one column", files({ kind: "goal-set", dates: { on: "yyyy" } }), ["/files/x.csv/dates/on: \"yyyy\": a date format, each part once: YYYY; MM, M or MMM; DD or D; "]],
    ["dates that are none", { mapping: 1, dates: 1 }, ["/dates: 1: a date format, or one for each of some columns"]],
    ["an offset that is none", { mapping: 1, offset: "CST" }, ["/offset: \"CST\": an offset such as \"-06:00\", or \"none\""]],
    ["a separator of two signs", { mapping: 1, delimiter: ", " }, ["/delimiter: \", \": one character that is neither a quote nor a line break"]],
    ["a separator that is a quote", { mapping: 1, delimiter: { "x.csv": "\"" } }, ["/delimiter/x.csv: \"\\\"\": one character that is neither a quote nor a line break"]],
    ["an encoding that is not read", { mapping: 1, encoding: "ebcdic" }, ["/encoding: \"ebcdic\": one of \"utf-8\", \"windows-1252\", \"utf-16le\""]],
    ["a blank between the items of a list", { mapping: 1, list: " " }, ["/list: \" \": a text that is not blank and holds no ["]],
    ["a word for yes and no", { mapping: 1, yes: ["X"], no: ["-", "x"] }, ["/no/1: \"x\": a word that is not one for true"]],
    ["a place that is none", { mapping: 1, jurisdiction: "Missouri" }, ["/jurisdiction: \"Missouri\": a value in the documented form (a date in the years 1800 to 2"]],
    ["a source nobody named", { mapping: 1, holds: { source: "?", kinds: [] } }, ["/holds/source: \"?\": the name of the source; and under `kinds`, what it can hold "]],
    ["columns nobody placed", files({ table: "cases", undecided: ["FOO"] }), ["/files/x.csv/undecided/0: \"FOO\": nothing left here: name the column's field under `columns`, "]],
    ["a table nobody decided", files({ table: "?" }), ["/files/x.csv/table: \"?\": one of \"cases\", \"children\", \"people\", \"events\""]],
    ["a key that would be dropped", JSON.parse('{ "mapping": 1, "columns": { "__proto__": "on" } }'), ["/columns/__proto__: \"on\": no such key"]],
    ["such a key further in", JSON.parse('{ "mapping": 1, "files": { "x.csv": [{ "table": "cases", "codes": { "A": { "__proto__": "x" } } }] } }'), ["/files/x.csv/0/codes/A/__proto__: \"x\": no such key"]],
  ])("is refused with %s", (_, input, expected) => {
    expect(refusals(input)).toEqual(expected.map((told) => expect.stringContaining(told) as string));
  });

  it("lists everything wrong at once, what is expected of several told once", () => {
    const wrong = files({ kind: "goal-set", columns: { A: "x" }, codes: { role: { P: "?", C: "?" } }, dates: "?" });
    const error = (() => { try { return parseMapping(wrong); } catch (thrown) { return thrown; } })();
    expect(error).toBeInstanceOf(MappingError);
    expect(String(error)).toBe([
      'MappingError: /files/x.csv/dates: found "?", expected a date format, each part once: YYYY; MM, M or MMM; DD or D; for times HH or H, or hh or h with A; mm; ss; Z for an offset. `M/D/YYYY`; never a year of two digits',
      '/files/x.csv/columns/A: found "x", expected a field of goal-set: caseId, on, id, child, children, recordedOn, by, note, role, goal, bestInterest, fitsNeeds, attainable, resource, atMeeting, decidedBy',
      '/files/x.csv/codes/role/P: found "?"',
      '/files/x.csv/codes/role/C: found "?", expected one of "primary", "concurrent", or null',
    ].join("\n"));
  });

  it("is refused with issues and nothing else, whatever it is", () => {
    const clean = unpolluted();
    const part = fc.constantFrom("columns", "codes", "always", "only", "dates", "offset", "ignore", "repeated", "table", "kind");
    const reading = fc.dictionary(fc.oneof(part, hostileKey), fc.oneof(hostileJson, fc.dictionary(hostileKey, fc.oneof(fc.constantFrom("on", "caseId", "?"), hostileJson), { noNullPrototype: true })), { noNullPrototype: true });
    const whole = fc.oneof(hostileJson, fc.record({ mapping: fc.constant(1), files: fc.dictionary(hostileKey, fc.oneof(reading, fc.array(reading)), { noNullPrototype: true }), dates: hostileJson, holds: hostileJson, columns: reading }, { requiredKeys: ["mapping"] }));
    fc.assert(fc.property(whole, (input) => {
      for (const refusal of refusals(input)) expect(refusal).toMatch(/^(\/[^]*)?: [^]+: [^]+$/);
    }), { numRuns: 500 });
    clean();
  });
});

describe("the JSON Schema of a mapping", () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false });
  formats.default(ajv);
  const accepts = ajv.compile(mappingJsonSchema());

  it("accepts what the parser accepts", () => {
    expect([{ mapping: 1 }, everything].map((mapping) => accepts(mapping))).toEqual([true, true]);
  });

  it.each<[string, unknown]>([
    ["another version", { mapping: 2 }], ["an unknown key", { mapping: 1, table: {} }], ["an unknown table", files({ table: "case" })],
    ["an unknown kind", files({ kind: "goal" })], ["a filter that is none", files({ kind: "goal-set", only: { A: "blank" } })],
    ["a code that is no text", files({ kind: "goal-set", codes: { goal: { RU: 1 } } })], ["a place that is none", { mapping: 1, jurisdiction: "Missouri" }],
  ])("refuses %s", (_, mapping) => {
    expect(accepts(mapping)).toBe(false);
  });

  it("describes every key", () => {
    interface Described { readonly description?: string; readonly properties?: Readonly<Record<string, Described>>; readonly additionalProperties?: { readonly anyOf?: readonly Described[] } }
    const { properties = {} } = mappingJsonSchema() as Described;
    const [reading] = properties["files"]?.additionalProperties?.anyOf ?? [];
    const keys = [...Object.entries(properties), ...Object.entries(reading?.properties ?? {})];
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter(([, { description = "" }]) => description === "").map(([key]) => key)).toEqual([]);
  });
});
