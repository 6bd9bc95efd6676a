/** MO-CWM-C04, MO-CPL-12: efforts toward the concurrent goal run alongside reunification, read as one each period from entry (S21). Advisory. */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Goal = Extract<EventInput, { kind: "goal-set" }>["goal"];
type Effort = Extract<EventInput, { kind: "effort-made" }>;

const entered = (on = "2021-09-01", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const primary = (on: string, goal: Goal = "reunification", child = "ana"): EventInput => ({ kind: "goal-set", role: "primary", goal, on, child });
const effort = (on: string, more: Partial<Effort> = {}): EventInput =>
  ({ kind: "effort-made", effort: "explore-relatives", towardConcurrentGoal: true, on, child: "ana", ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

/** In care, with reunification as the goal, from 1 September: periods end on 1 October, 1 November, 1 December. */
const base = [entered(), primary("2021-09-01")];
const september = { on: "2021-09-01", due: "2021-10-01" };
const october = { on: "2021-10-02", due: "2021-11-01" };
const november = { on: "2021-11-02", due: "2021-12-01" };
const missing = ["effort toward the concurrent goal"];
const otherGoals: readonly Goal[] = ["adoption", "guardianship", "appla"];

boundaries("us-mo/concurrent-efforts", [
  // Each period asks for its own
  { name: "on the day of entry the first period is open", events: base, asOf: "2021-09-01",
    duties: [{ child: "ana", status: "open", ...september, missing, basis: "efforts.period" }] },
  { name: "the day before its due day it is open", events: base, asOf: "2021-09-30", duties: [{ status: "open", ...september, missing }] },
  { name: "on its due day it is still open", events: base, asOf: "2021-10-01", duties: [{ status: "open", ...september, missing }] },
  { name: "the day after, no effort can be made in it any more; the next is open", events: base, asOf: "2021-10-02",
    duties: [{ status: "missed", ...september, missing }, { status: "open", ...october, missing }] },
  { name: "an effort on the first day: met", events: [...base, effort("2021-09-01")], asOf: "2021-09-15",
    duties: [{ status: "met", ...september, metOn: "2021-09-01", missing: [] }] },
  { name: "an effort on the due day: met", events: [...base, effort("2021-10-01")], asOf: "2021-10-01",
    duties: [{ status: "met", ...september, metOn: "2021-10-01" }] },
  { name: "an effort the day after is the next period's", events: [...base, effort("2021-10-02")], asOf: "2021-10-02",
    duties: [{ status: "missed", ...september, missing }, { status: "met", ...october, metOn: "2021-10-02" }] },
  { name: "an effort before entry is none", events: [effort("2021-08-31"), ...base], asOf: "2021-10-01", duties: [{ status: "open", ...september, missing }] },
  { name: "two efforts in one period leave the next without", events: [...base, effort("2021-09-10"), effort("2021-09-20")], asOf: "2021-11-02",
    duties: [{ status: "met", ...september, metOn: "2021-09-10" }, { status: "missed", ...october }, { status: "open", ...november }] },
  { name: "three periods, an effort in the first and the last", events: [effort("2021-12-01"), effort("2021-09-20"), ...base], asOf: "2021-12-01",
    duties: [{ status: "met", ...september }, { status: "missed", ...october, missing }, { status: "met", ...november, metOn: "2021-12-01" }] },
  { name: "an effort not said to serve the concurrent goal does not count", asOf: "2021-10-01",
    events: [...base, { kind: "effort-made", effort: "explore-relatives", on: "2021-09-20", child: "ana" }], duties: [{ status: "open", ...september, missing }] },
  { name: "nor one said not to", events: [...base, effort("2021-09-20", { towardConcurrentGoal: false })], asOf: "2021-10-01",
    duties: [{ status: "open", ...september, missing }] },
  { name: "an effort of any kind does", events: [...base, effort("2021-09-20", { effort: "other" })], asOf: "2021-10-01",
    duties: [{ status: "met", ...september }] },
  { name: "months are counted from the entry: the 31st, the leap day, the 31st, the 30th", asOf: "2024-04-01",
    events: [entered("2024-01-31"), primary("2024-01-31"), effort("2024-02-29")],
    duties: [{ status: "met", on: "2024-01-31", due: "2024-02-29" }, { status: "missed", on: "2024-03-01", due: "2024-03-31" },
      { status: "open", on: "2024-04-01", due: "2024-04-30" }] },
  { name: "an agency that reports every two months", events: base, asOf: "2021-11-01", options: { params: { "efforts.period": 2 } },
    duties: [{ status: "open", on: "2021-09-01", due: "2021-11-01", basis: "efforts.period" }] },
  { name: "misses one after two months", events: base, asOf: "2021-11-02", options: { params: { "efforts.period": 2 } },
    duties: [{ status: "missed", due: "2021-11-01" }, { status: "open", on: "2021-11-02", due: "2022-01-01" }] },

  // While reunification is the goal
  ...otherGoals.map((goal): Row => ({
    name: `with ${goal} as the primary goal nothing runs alongside`, events: [entered(), primary("2021-09-01", goal)], asOf: "2021-12-01", duties: [],
  })),
  { name: "no primary goal on record: it cannot be said", events: [entered()], asOf: "2021-12-01", duties: [{ child: "ana", status: "unknown", needs: /primary goal/ }] },
  { name: "nor before the goal was set", events: [entered(), primary("2021-09-03")], asOf: "2021-09-02", duties: [{ status: "unknown", needs: /primary goal/ }] },
  { name: "a period in which reunification began asks nothing", events: [entered(), primary("2021-09-03")], asOf: "2021-10-01", duties: [] },
  { name: "the one after it does", events: [entered(), primary("2021-09-03")], asOf: "2021-10-02", duties: [{ status: "open", ...october, missing }] },
  { name: "a period whose first day is the day reunification became the goal asks", asOf: "2021-10-02",
    events: [entered(), primary("2021-09-01", "adoption"), primary("2021-10-02")], duties: [{ status: "open", ...october, missing }] },
  { name: "the goal changed on the due day: the period was not wholly reunification's", asOf: "2021-12-01",
    events: [...base, primary("2021-10-01", "adoption")], duties: [] },
  { name: "also where an effort was made in it", events: [...base, effort("2021-09-10"), primary("2021-10-01", "adoption")], asOf: "2021-12-01", duties: [] },
  { name: "the goal changed the day after: that period was missed, and no other is asked", asOf: "2021-12-01",
    events: [...base, primary("2021-10-02", "adoption")], duties: [{ status: "missed", ...september, missing }] },
  { name: "met before the goal changed stays met", asOf: "2021-12-01", events: [...base, effort("2021-09-10"), primary("2021-10-02", "adoption")],
    duties: [{ status: "met", ...september }] },
  { name: "the goal changed twice: a period with a gap asks nothing, the next does", asOf: "2021-10-02",
    events: [...base, primary("2021-09-20", "adoption"), primary("2021-09-25")], duties: [{ status: "open", ...october, missing }] },
  { name: "reunification set again is one stretch", events: [...base, primary("2021-09-20")], asOf: "2021-10-02",
    duties: [{ status: "missed", ...september }, { status: "open", ...october }] },
  { name: "a goal ended inside a period: nothing is asked of the rest of it", asOf: "2021-11-01",
    events: [...base, effort("2021-09-10"), { kind: "goal-ended", role: "primary", on: "2021-10-20", child: "ana" }], duties: [{ status: "met", ...september }] },
  { name: "nor when it is over, where another goal is set the day after its due day", asOf: "2021-11-02", duties: [{ status: "met", ...september }, { status: "open", ...november }],
    events: [...base, effort("2021-09-10"), { kind: "goal-ended", role: "primary", on: "2021-10-20", child: "ana" }, primary("2021-11-02")] },
  { name: "a goal ended without another: from then on it cannot be said", asOf: "2021-12-01",
    events: [...base, effort("2021-09-10"), { kind: "goal-ended", role: "primary", on: "2021-10-20", child: "ana" }],
    duties: [{ status: "met", ...september }, { status: "unknown", needs: /primary goal/ }] },

  // Ends
  { name: "leaving care inside the period: nothing is asked of it", events: [...base, exited("2021-09-20")], asOf: "2021-12-01", duties: [] },
  { name: "leaving care on the due day: nothing", events: [...base, exited("2021-10-01")], asOf: "2021-12-01", duties: [] },
  { name: "leaving care the day after: missed", events: [...base, exited("2021-10-02")], asOf: "2021-12-01", duties: [{ status: "missed", ...september, missing }] },
  { name: "the case closes on the due day: nothing", events: [...base, closed("2021-10-01")], asOf: "2021-12-01", duties: [] },
  { name: "the case closes the day after: missed", events: [...base, closed("2021-10-02")], asOf: "2021-12-01", duties: [{ status: "missed", ...september }] },
  { name: "back in care the periods run from the new entry, and an effort between serves neither stay", asOf: "2022-02-15",
    events: [...base, effort("2021-09-10"), exited("2021-10-02"), effort("2021-12-15"), entered("2022-01-15"), primary("2022-01-15")],
    duties: [{ status: "met", ...september }, { status: "open", on: "2022-01-15", due: "2022-02-15", missing }] },

  // Children
  { name: "siblings: own entries, own periods, own efforts", asOf: "2021-10-06", children: [{ id: "ana" }, { id: "ben" }],
    events: [...base, entered("2021-09-05", "ben"), primary("2021-09-05", "reunification", "ben"), effort("2021-09-20"), effort("2021-10-03")],
    duties: [{ child: "ana", status: "met", ...september }, { child: "ben", status: "missed", on: "2021-09-05", due: "2021-10-05", missing },
      { child: "ana", status: "met", ...october }, { child: "ben", status: "open", on: "2021-10-06", due: "2021-11-05" }] },
  { name: "an effort that names no child is for every child in care that day", asOf: "2021-10-01", children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [...base, entered("2021-09-01", "ben"), primary("2021-09-01", "reunification", "ben"),
      entered("2021-09-21", "cleo"), primary("2021-09-21", "reunification", "cleo"),
      { kind: "effort-made", effort: "discuss-goals", towardConcurrentGoal: true, on: "2021-09-20" }],
    duties: [{ child: "ana", status: "met", ...september }, { child: "ben", status: "met", ...september },
      { child: "cleo", status: "open", on: "2021-09-21", due: "2021-10-21", missing }] },

  // The record
  { name: "made in the period, recorded after it: met, and flagged", asOf: "2021-10-20",
    events: [...base, effort("2021-09-30", { recordedOn: "2021-10-15" })],
    duties: [{ status: "met", ...september, backdated: true }, { status: "open", ...october }] },
  { name: "as the record stood before that, it was missed", asOf: "2021-10-20", options: { knownBy: "2021-10-14" },
    events: [...base, effort("2021-09-30", { recordedOn: "2021-10-15" })], duties: [{ status: "missed", ...september }, { status: "open", ...october }] },
  { name: "a source that cannot hold efforts accuses nobody", events: base, asOf: "2021-10-01",
    holds: holding("care-entered", "care-exited", "case-closed", "goal-set", "goal-ended"), duties: [{ status: "unknown", ...september, needs: /effort-made/ }] },
  { name: "nor does one that cannot hold goals pass anyone", events: [entered(), effort("2021-09-20")], asOf: "2021-10-01",
    holds: holding("care-entered", "care-exited", "case-closed", "effort-made"), duties: [{ status: "unknown", needs: /goal/ }] },
  { name: "an exact duplicate changes nothing", events: [...base, entered(), primary("2021-09-01")], asOf: "2021-10-02",
    duties: [{ status: "missed", ...september }, { status: "open", ...october }] },
  { name: "facts in any order", events: [...base, effort("2021-09-10"), exited("2021-10-02")].reverse(), asOf: "2021-12-01",
    duties: [{ status: "met", ...september, metOn: "2021-09-10" }] },

  // Law in time
  { name: "a period that began before the manual's earliest text is not judged by it", asOf: "2020-06-10",
    events: [entered("2020-05-11"), primary("2020-05-11")], duties: [] },
  { name: "the next is", events: [entered("2020-05-11"), primary("2020-05-11")], asOf: "2020-06-12",
    duties: [{ status: "open", on: "2020-06-12", due: "2020-07-11", missing }] },
]);
