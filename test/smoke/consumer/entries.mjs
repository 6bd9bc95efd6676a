import assert from "node:assert/strict";

const core = await import("permanency");
const { missouri } = await import("permanency/missouri");
const { kansas } = await import("permanency/kansas");
const { michigan } = await import("permanency/michigan");
const { federal } = await import("permanency/federal");
const { parseTimeline, safeParseTimeline, timelineJsonSchema } = await import("permanency/schema");
const { mappingJsonSchema } = await import("permanency/tables");
const [schema, mapping, config] = await Promise.all(["schema", "tables.schema", "config.schema"].map(async (name) =>
  (await import(`permanency/${name}.json`, { with: { type: "json" } })).default));
const { default: { exports: entries } } = await import("permanency/package.json", { with: { type: "json" } });

// The test kit needs a test runner beside it, and is tried where there is one.
for (const entry of Object.keys(entries).filter((each) => !/^\.\/testing|\.json$/.test(each))) {
  assert.notEqual(Object.keys(await import(`permanency${entry.slice(1)}`)).length, 0, `${entry} exports nothing`);
}

const timeline = parseTimeline({
  schema: 1,
  caseId: "smoke",
  jurisdiction: "US-MO",
  children: [{ id: "a", birthDate: "2016-05-02" }],
  people: [],
  events: [{ kind: "care-entered", on: "2026-03-02", child: "a" }],
});
const report = core.evaluate(timeline, { asOf: "2026-11-23", rules: missouri });

assert.ok(Array.isArray(report.duties) && report.duties.length > 0, "a child in care raises duties");
assert.deepEqual(core.evaluate(timeline, { asOf: "2026-11-23", rules: missouri }), report);
assert.equal(typeof safeParseTimeline, "function");
assert.deepEqual(timelineJsonSchema(), schema, "the packed JSON Schema is the one the entry makes");
assert.deepEqual(mappingJsonSchema(), mapping, "the packed JSON Schema of a mapping is the one the entry makes");
assert.ok(["$schema", "inputs", "asOf", "baseline"].every((key) => key in config.properties), "the packed JSON Schema of the config file has its keys");

// Every pack judges a case, alone and beside the others.
for (const rules of [kansas, michigan, federal, [missouri, kansas, michigan, federal]]) {
  assert.ok(core.evaluate(timeline, { asOf: "2026-11-23", rules }).duties.length > 0);
}
