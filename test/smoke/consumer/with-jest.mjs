// As jest does before it runs a setup file: its `expect` is global.
import assert from "node:assert/strict";
import { expect } from "expect";
import { federal } from "permanency/federal";

Object.assign(globalThis, { expect });
await import("permanency/testing/jest");

const timeline = { schema: 1, caseId: "smoke", children: [{ id: "ana" }], events: [{ kind: "care-entered", on: "2026-03-02", child: "ana" }] };
expect(timeline).toComply({ asOf: "2026-05-01", rules: federal });
assert.throws(() => expect(timeline).toComply({ asOf: "2026-05-02", rules: federal }), /OVERDUE by 1 day/);
