/** MO-CWM-C02, MO-CPL-09: the concurrent plan has steps to place the child for another permanent placement (S10). Advisory. */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Goal = Extract<EventInput, { kind: "goal-set" }>["goal"];
type Updated = Extract<EventInput, { kind: "concurrent-plan-updated" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-09-01" };
const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const primary = (on: string, goal: Goal = "reunification", child = "ana"): EventInput => ({ kind: "goal-set", role: "primary", goal, child, on });
const concurrent = (on: string, goal: Goal = "adoption", child = "ana"): EventInput => ({ kind: "goal-set", role: "concurrent", goal, child, on });
const updated = (on: string, more: Partial<Updated> = { steps: ["find an adoptive family"] }): EventInput =>
  ({ kind: "concurrent-plan-updated", child: "ana", on, ...more });
const dropped = (on: string): EventInput => updated(on, { steps: [] });

const GOAL = "goal of another permanent placement";
const STEPS = "steps toward the goal";
/** In care from 1 September, reunification from the 3rd: S8's first due date is 1 October. */
const base = [opened, entered("2021-09-01"), primary("2021-09-03")];
/** And adoption as the concurrent goal from the 20th. */
const planned = [...base, concurrent("2021-09-20")];
const first = { on: "2021-09-20", due: "2021-10-01" };
const placements: readonly Goal[] = ["adoption", "guardianship", "relative-placement", "appla"];

boundaries("us-mo/concurrent-plan-steps", [
  // Due with the concurrent plan
  { name: "no concurrent goal, no concurrent plan to have steps", events: base, asOf: "2021-12-01", duties: [] },
  { name: "the day before the due date it is open", events: planned, asOf: "2021-09-30",
    duties: [{ child: "ana", status: "open", ...first, missing: [STEPS] }] },
  { name: "on the due date it is still open", events: planned, asOf: "2021-10-01", duties: [{ status: "open", ...first }] },
  { name: "the day after the due date it is overdue", events: planned, asOf: "2021-10-02",
    duties: [{ status: "overdue", ...first, daysLate: 1, missing: [STEPS] }] },
  { name: "steps before the due date: met already", events: [...planned, updated("2021-09-25")], asOf: "2021-09-28",
    duties: [{ status: "met", ...first, metOn: "2021-09-25", missing: [] }] },
  { name: "steps on the due date: met", events: [...planned, updated("2021-10-01")], asOf: "2021-10-02",
    duties: [{ status: "met", ...first, metOn: "2021-10-01" }] },
  { name: "steps the day after: late by one day", events: [...planned, updated("2021-10-02")], asOf: "2021-12-01",
    duties: [{ status: "late", ...first, metOn: "2021-10-02", daysLate: 1 }] },
  { name: "a concurrent goal set after the first due date: due the day it is set", events: [...base, concurrent("2021-11-10")],
    asOf: "2021-11-10", duties: [{ status: "open", on: "2021-11-10", due: "2021-11-10" }] },
  { name: "and overdue the day after it was set", events: [...base, concurrent("2021-11-10")], asOf: "2021-11-11",
    duties: [{ status: "overdue", on: "2021-11-10", due: "2021-11-10" }] },
  { name: "where reunification came after day 30, so does the due date", asOf: "2021-10-21",
    events: [opened, entered("2021-09-01"), primary("2021-10-20"), concurrent("2021-10-20")], duties: [{ status: "overdue", due: "2021-10-20" }] },
  { name: "with another primary goal it is due thirty days from entry", asOf: "2021-10-01",
    events: [opened, entered("2021-09-01"), primary("2021-09-03", "adoption"), concurrent("2021-09-20", "guardianship")],
    duties: [{ status: "open", ...first }] },
  { name: "with no primary goal on record too", events: [opened, entered("2021-09-01"), concurrent("2021-09-20")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...first }] },
  { name: "under the other reading of S8, thirty days from the day of reunification", events: planned, asOf: "2021-10-03",
    options: { params: { "concurrent.onChange": "restart" } }, duties: [{ status: "open", on: "2021-09-20", due: "2021-10-03" }] },
  { name: "thirty days can end on 29 February", asOf: "2024-03-01",
    events: [entered("2024-01-30"), primary("2024-01-30"), concurrent("2024-01-31")],
    duties: [{ status: "overdue", on: "2024-01-31", due: "2024-02-29" }] },
  { name: "calendar days do not roll off a Saturday", asOf: "2021-10-03",
    events: [entered("2021-09-02"), primary("2021-09-03"), concurrent("2021-09-20")], duties: [{ status: "overdue", due: "2021-10-02" }] },

  // The goal
  ...placements.map((goal): Row => ({
    name: `${goal} is such a placement`, events: [...base, concurrent("2021-09-20", goal), updated("2021-09-25")], asOf: "2021-10-02",
    duties: [{ status: "met", ...first, missing: [] }],
  })),
  { name: "staying at home is not, whatever the steps", asOf: "2021-10-02",
    events: [...base, concurrent("2021-09-20", "maintain-at-home"), updated("2021-09-25")], duties: [{ status: "overdue", ...first, missing: [GOAL] }] },
  { name: "nor is reunification", asOf: "2021-10-02",
    events: [opened, entered("2021-09-01"), primary("2021-09-03", "adoption"), concurrent("2021-09-20", "reunification"), updated("2021-09-25")],
    duties: [{ status: "overdue", ...first, missing: [GOAL] }] },
  { name: "without steps both are missing", events: [...base, concurrent("2021-09-20", "maintain-at-home")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...first, missing: [GOAL, STEPS] }] },
  { name: "once such a goal takes its place, the other's plan is missed and the new one needs its steps", asOf: "2021-11-16",
    events: [...base, concurrent("2021-09-20", "maintain-at-home"), updated("2021-09-25"), concurrent("2021-11-15")],
    duties: [{ status: "missed", ...first, missing: [GOAL] }, { status: "overdue", on: "2021-11-15", due: "2021-11-15", missing: [STEPS] }] },

  // The steps
  { name: "an update with an empty list of steps has none", events: [...planned, dropped("2021-09-25")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...first, missing: [STEPS] }] },
  { name: "an update that says nothing of steps has none", events: [...planned, updated("2021-09-25", { relativePlacement: true })],
    asOf: "2021-10-02", duties: [{ status: "overdue", ...first, missing: [STEPS] }] },
  { name: "and takes none away", events: [...planned, updated("2021-09-25"), updated("2021-11-02", { relativePlacement: false })], asOf: "2021-12-01",
    duties: [{ status: "met", ...first, metOn: "2021-09-25" }] },
  { name: "steps of the day before the goal was set are of no goal", events: [...planned, updated("2021-09-19")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...first, missing: [STEPS] }] },
  { name: "steps of the day the goal was set are its own", events: [...planned, updated("2021-09-20")].reverse(), asOf: "2021-10-02",
    duties: [{ status: "met", ...first, metOn: "2021-09-20" }] },
  { name: "dropped after the due date: a new duty, due the day they were dropped", asOf: "2021-12-01",
    events: [...planned, updated("2021-09-25"), dropped("2021-12-01")],
    duties: [{ status: "met", ...first }, { status: "open", on: "2021-12-01", due: "2021-12-01", missing: [STEPS] }] },
  { name: "overdue the day after", events: [...planned, updated("2021-09-25"), dropped("2021-12-01")], asOf: "2021-12-02",
    duties: [{ status: "met", ...first }, { status: "overdue", on: "2021-12-01", due: "2021-12-01" }] },
  { name: "a gap closed three days on is late by three days", asOf: "2022-01-01",
    events: [...planned, updated("2021-09-25"), dropped("2021-12-01"), updated("2021-12-04")],
    duties: [{ status: "met", ...first }, { status: "late", due: "2021-12-01", metOn: "2021-12-04", daysLate: 3 }] },
  { name: "dropped before the due date and made again after it: one duty, late", asOf: "2022-01-01",
    events: [...planned, updated("2021-09-25"), dropped("2021-09-28"), updated("2021-10-06")],
    duties: [{ status: "late", ...first, metOn: "2021-10-06", daysLate: 5 }] },
  { name: "what would meet it: steps, that very day", events: planned, asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: { says: "Put steps toward the goal into the concurrent plan.", events: [updated("2021-10-02", { steps: ["The next step toward the goal."] })] } }] },
  { name: "the day after, where an update of that day empties them", events: [...planned, dropped("2021-10-02")], asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: { says: "Put steps toward the goal into the concurrent plan.", events: [updated("2021-10-03", { steps: ["The next step toward the goal."] })] } }] },
  { name: "not where one of an earlier day did", events: [...planned, dropped("2021-10-01"), updated("2021-10-02", { relativePlacement: true })], asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: { says: "Put steps toward the goal into the concurrent plan.", events: [updated("2021-10-02", { steps: ["The next step toward the goal."] })] } }] },
  { name: "an update of one day with steps and one without any: it cannot be said which stands", asOf: "2021-10-02",
    events: [...planned, updated("2021-09-25"), dropped("2021-09-25")], duties: [{ status: "unknown", ...first, needs: /contradict/ }] },
  { name: "unless one was recorded later", asOf: "2021-10-02",
    events: [...planned, updated("2021-09-25"), updated("2021-09-25", { steps: [], recordedOn: "2021-09-27" })],
    duties: [{ status: "overdue", ...first, missing: [STEPS] }] },

  // Each concurrent goal
  { name: "the goal changes twice: each goal needs its own steps", asOf: "2022-01-11",
    events: [...planned, updated("2021-09-25"), concurrent("2021-11-15", "guardianship"), concurrent("2022-01-10", "appla"), updated("2022-01-10")],
    duties: [{ status: "met", ...first }, { status: "missed", on: "2021-11-15", due: "2021-11-15", missing: [STEPS] },
      { status: "met", on: "2022-01-10", due: "2022-01-10" }] },
  { name: "the same goal set again is one plan, and keeps its steps", asOf: "2021-12-01",
    events: [...planned, updated("2021-09-25"), concurrent("2021-11-15")], duties: [{ status: "met", ...first }] },
  { name: "of two goals set on one day only the later in the input has a plan", events: [...planned, concurrent("2021-09-20", "guardianship")],
    asOf: "2021-10-02", duties: [{ status: "overdue", ...first }] },

  // Ends
  { name: "the goal ends on the due date: lapsed", asOf: "2021-10-05",
    events: [...planned, { kind: "goal-ended", role: "concurrent", child: "ana", on: "2021-10-01" }], duties: [{ status: "lapsed", ...first }] },
  { name: "the goal ends the day after the due date: missed", asOf: "2021-10-05",
    events: [...planned, { kind: "goal-ended", role: "concurrent", child: "ana", on: "2021-10-02" }],
    duties: [{ status: "missed", ...first, missing: [STEPS] }] },
  { name: "leaving care on the due date: lapsed", events: [...planned, exited("2021-10-01")], asOf: "2021-10-05",
    duties: [{ status: "lapsed", ...first }] },
  { name: "leaving care on the due date with steps the day before: met", asOf: "2021-10-05",
    events: [...planned, updated("2021-09-30"), exited("2021-10-01")], duties: [{ status: "met", ...first }] },
  { name: "leaving care the day after: missed, whatever the plan says later", asOf: "2021-12-01",
    events: [...planned, exited("2021-10-02"), updated("2021-10-05")], duties: [{ status: "missed", ...first, missing: [STEPS] }] },
  { name: "the case closes before the due date: lapsed", events: [...planned, closed("2021-09-28")], asOf: "2021-10-05",
    duties: [{ status: "lapsed", ...first }] },
  { name: "the case closes after the due date: missed", events: [...planned, closed("2021-10-04")], asOf: "2021-10-05",
    duties: [{ status: "missed", ...first }] },
  { name: "a new stay in care has its own plan", asOf: "2022-03-04",
    events: [...planned, updated("2021-09-25"), exited("2021-12-01"), entered("2022-02-01"), primary("2022-02-02"), concurrent("2022-02-10")],
    duties: [{ status: "met", ...first }, { status: "overdue", on: "2022-02-10", due: "2022-03-03", missing: [STEPS] }] },

  // Children
  { name: "siblings: one child's steps do nothing for the other", asOf: "2021-10-07", children: [{ id: "ana" }, { id: "ben" }],
    events: [...planned, entered("2021-09-06", "ben"), concurrent("2021-09-20", "adoption", "ben"), updated("2021-09-25")],
    duties: [{ child: "ana", status: "met", ...first }, { child: "ben", status: "overdue", on: "2021-09-20", due: "2021-10-06" }] },
  { name: "an update that names no child is about every child's plan that day", asOf: "2021-10-02", children: [{ id: "ana" }, { id: "ben" }],
    events: [...planned, entered("2021-09-01", "ben"), concurrent("2021-09-20", "guardianship", "ben"),
      { kind: "concurrent-plan-updated", on: "2021-09-25", steps: ["tell the court"] }],
    duties: [{ child: "ana", status: "met", ...first }, { child: "ben", status: "met", ...first }] },

  // The record
  { name: "steps in time but recorded late: met, and backdated", asOf: "2021-10-12",
    events: [...planned, { ...updated("2021-09-30"), recordedOn: "2021-10-10" }], duties: [{ status: "met", ...first, metOn: "2021-09-30", backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2021-10-12", options: { knownBy: "2021-10-05" },
    events: [...planned, { ...updated("2021-09-30"), recordedOn: "2021-10-10" }], duties: [{ status: "overdue", ...first }] },
  { name: "a source that cannot hold the plan's content accuses nobody", events: planned, asOf: "2021-10-12",
    holds: { source: "a flat export", kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "goal-set", "goal-ended"] },
    duties: [{ status: "unknown", needs: /concurrent-plan-updated/ }] },
  { name: "an exact duplicate changes nothing", events: [...planned, concurrent("2021-09-20"), updated("2021-10-02"), updated("2021-10-02")],
    asOf: "2021-12-01", duties: [{ status: "late", ...first, daysLate: 1 }] },
  { name: "facts in any order", events: [...planned, updated("2021-10-02")].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...first, metOn: "2021-10-02", daysLate: 1 }] },

  // Law in time
  { name: "a plan of a stay before the manual's earliest text is not judged by it", asOf: "2020-07-01",
    events: [entered("2020-03-01"), primary("2020-03-03"), concurrent("2020-03-10"), exited("2020-05-20")], duties: [] },
  { name: "one still in effect then is due on the day of that text", asOf: "2020-05-29",
    events: [entered("2020-03-01"), primary("2020-03-03"), concurrent("2020-03-10")], duties: [{ status: "overdue", due: "2020-05-28", missing: [STEPS] }] },
  { name: "and met where its steps were there already", asOf: "2020-05-29",
    events: [entered("2020-03-01"), primary("2020-03-03"), concurrent("2020-03-10"), updated("2020-03-20")], duties: [{ status: "met", due: "2020-05-28" }] },
]);
