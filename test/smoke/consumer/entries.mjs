import assert from "node:assert/strict";

const core = await import("permanency");
const { missouri } = await import("permanency/missouri");
const { kansas } = await import("permanency/kansas");
const { michigan } = await import("permanency/michigan");
const { federal } = await import("permanency/federal");
const { parseTimeline, safeParseTimeline, timelineJsonSchema } = await import("permanency/schema");
const { default: schema } = await import("permanency/schema.json", { with: { type: "json" } });

for (const entry of ["permanency/afcars", "permanency/tables", "permanency/report", "permanency/rules", "permanency/udf"]) {
  assert.notEqual(Object.keys(await import(entry)).length, 0, `${entry} exports nothing`);
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

// Every pack judges a case, alone and beside the others.
for (const rules of [kansas, michigan, federal, [missouri, kansas, michigan, federal]]) {
  assert.ok(core.evaluate(timeline, { asOf: "2026-11-23", rules }).duties.length > 0);
}
