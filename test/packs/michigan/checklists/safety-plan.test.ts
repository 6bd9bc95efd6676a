/** Proactive and reactive steps of each safety plan, version by version (MI-CP-11). */
import type { EventInput } from "../../../../src/schema.js";
import { lines } from "../../../support/checklists.js";

type Contents = Partial<Extract<EventInput, { kind: "plan-completed" }>>;
const completed = (on: string, more: Contents = {}): EventInput => ({ kind: "plan-completed", on, plan: "safety-plan", ...more });
const updated = (on: string, more: Contents = {}): EventInput => ({ ...more, kind: "plan-updated", on, plan: "safety-plan" });
const [proactive, reactive] = [{ proactiveSteps: ["gran stays over"] }, { reactiveSteps: ["call gran"] }];
const both = { ...proactive, ...reactive };
const of = (on: string) => ({ kind: "plan-completed", on } as const);
const line = (name: "proactive steps" | "reactive steps", done: "yes" | "no" | "unknown", on: string, last?: string) =>
  ({ name, applies: "yes", done, of: of(on), clauses: ["MI-CP-11"], group: "safety plan", times: done === "yes" ? 1 : 0, ...last !== undefined && { last } } as const);
const JAN = "2026-01-10", FEB = "2026-02-10";

lines("us-mi/safety-plan", [
  { name: "no safety plan, no line", events: [{ kind: "plan-completed", on: JAN, plan: "case-plan", ...both }], asOf: "2026-06-01", lines: [], scores: [] },
  {
    name: "a plan with neither", events: [completed(JAN)], asOf: JAN,
    lines: [line("proactive steps", "no", JAN), line("reactive steps", "no", JAN)],
    scores: [{ group: "safety plan", subject: {}, of: of(JAN), applicable: 2, done: 0, inapplicable: 0, unknown: 0 }],
  },
  {
    name: "proactive only", events: [completed(JAN, proactive)], asOf: JAN,
    lines: [line("proactive steps", "yes", JAN, JAN), line("reactive steps", "no", JAN)], scores: [{ applicable: 2, done: 1 }],
  },
  {
    name: "reactive only", events: [completed(JAN, reactive)], asOf: JAN,
    lines: [line("proactive steps", "no", JAN), line("reactive steps", "yes", JAN, JAN)], scores: [{ applicable: 2, done: 1 }],
  },
  {
    name: "both", events: [completed(JAN, both)], asOf: JAN,
    lines: [line("proactive steps", "yes", JAN, JAN), line("reactive steps", "yes", JAN, JAN)], scores: [{ applicable: 2, done: 2 }],
  },
  {
    name: "an empty list is no step", events: [completed(JAN, { proactiveSteps: [], reactiveSteps: [] })], asOf: JAN,
    lines: [line("proactive steps", "no", JAN), line("reactive steps", "no", JAN)],
  },
  {
    name: "an update adds what is lacking", events: [completed(JAN, proactive), updated("2026-01-20", reactive)], asOf: "2026-01-20",
    lines: [line("proactive steps", "yes", JAN, JAN), line("reactive steps", "yes", JAN, "2026-01-20")],
  },
  {
    name: "an update after the day looked at adds nothing", events: [completed(JAN, proactive), updated("2026-01-20", reactive)], asOf: "2026-01-19",
    lines: [line("proactive steps", "yes", JAN, JAN), line("reactive steps", "no", JAN)],
  },
  {
    name: "an update of another plan adds nothing", events: [completed(JAN), { kind: "plan-updated", on: "2026-01-20", plan: "case-plan", ...both }], asOf: FEB,
    lines: [line("proactive steps", "no", JAN), line("reactive steps", "no", JAN)],
  },
  {
    name: "an update before the plan adds nothing", events: [updated("2026-01-09", both), completed(JAN)], asOf: FEB,
    lines: [line("proactive steps", "no", JAN), line("reactive steps", "no", JAN)],
  },
  {
    name: "each version has its own: the next does not inherit, the earlier gets nothing more",
    events: [completed(JAN, proactive), completed(FEB, reactive), updated("2026-02-20", both)], asOf: "2026-06-01",
    lines: [
      line("proactive steps", "yes", JAN, JAN), line("reactive steps", "no", JAN),
      line("proactive steps", "yes", FEB, "2026-02-20"), { ...line("reactive steps", "yes", FEB, "2026-02-20"), times: 2 },
    ],
    scores: [{ of: of(JAN), applicable: 2, done: 1 }, { of: of(FEB), applicable: 2, done: 2 }],
  },
  {
    name: "an update on the day of the next version is one of that", events: [completed(JAN), completed(FEB), updated(FEB, both)], asOf: "2026-06-01",
    lines: [
      line("proactive steps", "no", JAN), line("reactive steps", "no", JAN),
      line("proactive steps", "yes", FEB, FEB), line("reactive steps", "yes", FEB, FEB),
    ],
  },
  {
    name: "an update after the case closed adds nothing", events: [{ kind: "case-opened", on: "2026-01-01" }, completed(JAN), { kind: "case-closed", on: FEB }, updated("2026-02-11", both)],
    asOf: "2026-06-01", lines: [line("proactive steps", "no", JAN), line("reactive steps", "no", JAN)],
  },
  {
    name: "each child's plan is its own", children: [{ id: "ana" }, { id: "ben" }],
    events: [completed(JAN, { ...proactive, child: "ana" }), completed(JAN, { ...reactive, child: "ben" }), updated(FEB, { ...reactive, child: "ana" })], asOf: FEB,
    lines: [
      { ...line("proactive steps", "yes", JAN, JAN), subject: { child: "ana" } }, { ...line("reactive steps", "yes", JAN, FEB), subject: { child: "ana" } },
      { ...line("proactive steps", "no", JAN), subject: { child: "ben" } }, { ...line("reactive steps", "yes", JAN, JAN), subject: { child: "ben" } },
    ],
    scores: [{ subject: { child: "ana" }, applicable: 2, done: 2 }, { subject: { child: "ben" }, applicable: 2, done: 1 }],
  },
  {
    name: "a source that cannot hold updates leaves what the plan lacks unknown", events: [completed(JAN, proactive)], asOf: FEB,
    holds: { source: "a small export", kinds: ["plan-completed"] },
    lines: [line("proactive steps", "yes", JAN, JAN), line("reactive steps", "unknown", JAN)],
    scores: [{ applicable: 1, done: 1, inapplicable: 0, unknown: 1 }],
  },
  {
    name: "one that can shows what it lacks", events: [completed(JAN, proactive)], asOf: FEB, holds: { source: "a small export", kinds: ["plan-completed", "plan-updated"] },
    lines: [line("proactive steps", "yes", JAN, JAN), line("reactive steps", "no", JAN)],
  },
]);
