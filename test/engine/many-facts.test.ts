import { expect, it } from "vitest";
import { missouri } from "../../src/packs/missouri/index.js";
import type { EventInput } from "../../src/schema.js";
import { evaluate } from "../../src/index.js";
import { caseOf } from "../support/tables.js";

it("stands cases of very many facts", () => {
  const talks: EventInput[] = Array.from({ length: 150_000 }, (_, index) => ({ kind: "permanency-discussed", on: "2026-01-10", with: ["parent"], note: String(index) }));
  const timeline = caseOf({ events: [{ kind: "care-entered", child: "ana", on: "2026-01-02" }, ...talks] });
  expect(evaluate(timeline, { asOf: "2026-02-20", rules: missouri }).duties.length).toBeGreaterThan(150_000);
}, 60_000);
