/** Looking for evidence: the window it must lie in, and why a fact did not count. */
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import { onItself, seek } from "../../src/rules/index.js";
import type { Window } from "../../src/rules/index.js";
import { viewCase } from "../../src/timeline/view/index.js";
import { parseTimeline } from "../../src/schema.js";

const day = (text: string) => dayOf(text as CivilDate);
const DAYS = ["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09", "2026-01-10", "2026-01-11", "2026-01-12"];
const facts = viewCase(
  parseTimeline({ schema: 1, caseId: "c", children: [{ id: "ana" }], events: DAYS.map((on) => ({ kind: "cs1-completed", child: "ana", on })) }), { asOf: day("2026-02-01") },
).facts("cs1-completed");

const found = (window: Window, against?: Parameters<typeof seek>[4]) => {
  const { name, kinds, metBy, rejected } = seek("the form", ["cs1-completed"], facts, window, against);
  expect([name, kinds]).toEqual(["the form", ["cs1-completed"]]);
  return [metBy?.event.on, rejected.map(({ fact, why }) => `${fact.event.on} ${why}`)];
};
const EARLY = "before the duty was raised";
const LATE = "after what required it had ended";

describe("evidence", () => {
  it("is the first fact of the window; its first day counts, what came before does not", () => {
    expect(found({ from: day("2026-01-05") })).toEqual(["2026-01-05", []]);
    expect(found({ from: day("2026-01-06") })).toEqual(["2026-01-06", [`2026-01-05 ${EARLY}`]]);
  });

  it("ends before one day, or through another", () => {
    const none = DAYS.slice(-5).map((on) => `${on} ${LATE}`);
    expect(found({ from: day("2026-01-01"), before: day("2026-01-05") })).toEqual([undefined, none]);
    expect(found({ from: day("2026-01-01"), before: day("2026-01-06") })).toEqual(["2026-01-05", []]);
    expect(found({ from: day("2026-01-01"), through: day("2026-01-04") })).toEqual([undefined, none]);
    expect(found({ from: day("2026-01-01"), through: day("2026-01-05") })).toEqual(["2026-01-05", []]);
  });

  it("is passed over for what speaks against it, which is kept", () => {
    expect(found({ from: day("2026-01-06") }, ({ on }) => (on < day("2026-01-08") ? "unsigned" : undefined)))
      .toEqual(["2026-01-08", [`2026-01-05 ${EARLY}`, "2026-01-06 unsigned", "2026-01-07 unsigned"]]);
  });

  it("of what did not count, the last five are kept", () => {
    expect(found({ from: day("2026-01-01") }, () => "unsigned")).toEqual([undefined, DAYS.slice(3).map((on) => `${on} unsigned`)]);
    expect(found({ from: day("2026-01-01") }, ({ on }) => (on < day("2026-01-12") ? "unsigned" : undefined))).toEqual(["2026-01-12", DAYS.slice(2, 7).map((on) => `${on} unsigned`)]);
  });

  it("can lie on the artefact itself", () => {
    const [fact] = facts;
    if (fact === undefined) throw new Error("the test itself is wrong");
    expect(onItself("a part", ["k"], fact, true)).toEqual({ name: "a part", kinds: ["k"], metBy: fact, rejected: [] });
    expect(onItself("a part", ["k"], fact, false)).toEqual({ name: "a part", kinds: ["k"], rejected: [] });
  });
});
