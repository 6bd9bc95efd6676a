/** Whom the court's orders and findings mean (S7, S13). */
import { expect, it } from "vitest";
import { dayOf } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import { courtMeans } from "../../src/rules/index.js";
import type { EventInput } from "../../src/schema.js";
import { parseTimeline } from "../../src/schema.js";
import { viewCase } from "../../src/timeline/view/index.js";

const stay: EventInput[] = [{ kind: "care-entered", child: "ana", on: "2026-01-05" }, { kind: "care-exited", child: "ana", on: "2026-03-02" }];

it.each<[string, string[], Partial<Extract<EventInput, { kind: "custody-granted" }>>, string[]]>([
  ["one who is named, though not in care", ["ana", "ben"], { child: "ana", on: "2026-01-04" }, ["ana"]],
  ["each who is named", ["ana", "ben"], { children: ["ana", "ben"], on: "2026-01-04" }, ["ana", "ben"]],
  ["of nobody named, whoever is in care that day", ["ana", "ben"], { on: "2026-01-05" }, ["ana"]],
  ["the day before, nobody", ["ana", "ben"], { on: "2026-01-04" }, []],
  ["on the day of exit, nobody", ["ana", "ben"], { on: "2026-03-02" }, []],
  ["of an only child, that child, in care or not", ["ana"], { on: "2026-01-04" }, ["ana"]],
])("%s", (_name, children, order, meant) => {
  const view = viewCase(parseTimeline({
    schema: 1, caseId: "c", children: children.map((id) => ({ id })), events: [...stay, { kind: "custody-granted", on: "2026-01-05", ...order }],
  }), { asOf: dayOf("2026-12-31" as CivilDate) });
  const [fact] = view.facts("custody-granted");
  expect(children.filter((child) => fact !== undefined && courtMeans(fact, child, view))).toEqual(meant);
});
