/** MO-CWM-P09: the concurrent plan includes placing with relatives, unless that is contrary to the child's welfare (S10). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const PART = "relative placement or contrary-to-welfare determination";

const INCLUDE = "Include placing with relatives in the concurrent plan, or determine and document that it is contrary to the child's welfare.";

const opened: EventInput = { kind: "case-opened", on: "2021-09-01" };
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const primary = (on: string): EventInput => ({ kind: "goal-set", role: "primary", goal: "reunification", child: "ana", on });
const concurrent = (on: string, goal: "guardianship" | "adoption" | "appla" | "relative-placement" = "guardianship"): EventInput =>
  ({ kind: "goal-set", role: "concurrent", goal, child: "ana", on });
const updated = (on: string, relativePlacement = true): EventInput =>
  ({ kind: "concurrent-plan-updated", child: "ana", on, relativePlacement });
const contrary = (on: string): EventInput => ({ kind: "contrary-to-welfare-determined", child: "ana", on, documentedIn: ["FACES"] });

/** In care from 1 September, reunification from the 3rd: S8's first due date is 1 October. */
const base = [opened, entered("ana", "2021-09-01"), primary("2021-09-03")];
/** And guardianship as the concurrent goal from the 20th. */
const planned = [...base, concurrent("2021-09-20")];
const first = { on: "2021-09-20", due: "2021-10-01" };

boundaries("us-mo/relative-placement", [
  { name: "no concurrent goal, no concurrent plan to include relatives in", events: base, asOf: "2021-12-01", duties: [] },
  { name: "the day before the due date it is open", events: planned, asOf: "2021-09-30",
    duties: [{ child: "ana", status: "open", ...first, missing: [PART] }] },
  { name: "on the due date it is still open", events: planned, asOf: "2021-10-01", duties: [{ status: "open", ...first }] },
  { name: "the day after the due date it is overdue", events: planned, asOf: "2021-10-02",
    duties: [{ status: "overdue", ...first, missing: [PART] }] },
  { name: "relatives included before the due date: met already", events: [...planned, updated("2021-09-25")], asOf: "2021-09-28",
    duties: [{ status: "met", ...first, metOn: "2021-09-25", missing: [] }] },
  { name: "included on the due date: met", events: [...planned, updated("2021-10-01")], asOf: "2021-10-02",
    duties: [{ status: "met", ...first, metOn: "2021-10-01" }] },
  { name: "included the day after: late by one day", events: [...planned, updated("2021-10-02")], asOf: "2021-12-01",
    duties: [{ status: "late", ...first, metOn: "2021-10-02", daysLate: 1 }] },
  { name: "an update that says nothing of relatives includes none",
    events: [...planned, { kind: "concurrent-plan-updated", child: "ana", on: "2021-09-25", steps: ["ask the court"] }],
    asOf: "2021-10-02",
    duties: [{ status: "overdue", ...first }] },
  { name: "a concurrent goal set after the first due date: due the day it is set", events: [...base, concurrent("2021-11-10")],
    asOf: "2021-11-10", duties: [{ status: "open", on: "2021-11-10", due: "2021-11-10" }] },
  { name: "and overdue the day after it was set", events: [...base, concurrent("2021-11-10")], asOf: "2021-11-11",
    duties: [{ status: "overdue", on: "2021-11-10", due: "2021-11-10" }] },
  { name: "no span of reunification holds the day the goal was set: due thirty days from entry",
    events: [opened, entered("ana", "2021-09-01"), { ...primary("2021-09-03"), goal: "adoption" } as EventInput,
      concurrent("2021-09-20")],
    asOf: "2021-10-01", duties: [{ status: "open", ...first }] },
  // reading: with a concurrent goal but no primary one S10's "no such span: entry + 30 days" decides, not S8's unknown
  { name: "no primary goal on record: due thirty days from entry",
    events: [opened, entered("ana", "2021-09-01"), concurrent("2021-09-20")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...first }] },

  { name: "a determination that relatives are contrary to welfare meets it too", events: [...planned, contrary("2021-10-01")],
    asOf: "2021-10-02", duties: [{ status: "met", ...first, metOn: "2021-10-01" }] },
  { name: "a determination made before the goal was set, and still in effect, counts", events: [...planned, contrary("2021-09-10")],
    asOf: "2021-10-02", duties: [{ status: "met", ...first }] },
  { name: "an inclusion made before the goal belongs to no goal and does not count", events: [...planned, updated("2021-09-15")],
    asOf: "2021-10-02", duties: [{ status: "overdue", ...first }] },
  { name: "an inclusion on the day the goal is set belongs to that goal", events: [...planned, updated("2021-09-20")],
    asOf: "2021-10-02",
    duties: [{ status: "met", ...first, metOn: "2021-09-20" }] },
  // reading: a concurrent plan whose goal is placement with a relative includes placing with relatives by itself
  { name: "a concurrent goal of placement with a relative is such a plan",
    events: [...base, concurrent("2021-09-20", "relative-placement")],
    asOf: "2021-10-02", duties: [{ status: "met", ...first }] },

  { name: "dropped after the due date: a new duty, due the day it was dropped",
    events: [...planned, updated("2021-09-25"), updated("2021-12-01", false)], asOf: "2021-12-01",
    duties: [{ status: "met", ...first }, { status: "open", on: "2021-12-01", due: "2021-12-01", missing: [PART] }] },
  { name: "the gap is overdue the day after", events: [...planned, updated("2021-09-25"), updated("2021-12-01", false)],
    asOf: "2021-12-02",
    duties: [{ status: "met", ...first }, { status: "overdue", on: "2021-12-01", due: "2021-12-01" }] },
  { name: "a gap closed three days on is late by three days",
    events: [...planned, updated("2021-09-25"), updated("2021-12-01", false), updated("2021-12-04")], asOf: "2022-01-01",
    duties: [{ status: "met", ...first }, { status: "late", due: "2021-12-01", metOn: "2021-12-04", daysLate: 3 }] },
  { name: "dropped the day a determination is made: no gap",
    events: [...planned, updated("2021-09-25"), updated("2021-12-01", false), contrary("2021-12-01")], asOf: "2022-01-01",
    duties: [{ status: "met", ...first }] },
  { name: "dropped before the due date and restored after it: one duty, late",
    events: [...planned, updated("2021-09-25"), updated("2021-09-28", false), updated("2021-10-06")], asOf: "2022-01-01",
    duties: [{ status: "late", ...first, metOn: "2021-10-06", daysLate: 5 }] },
  { name: "a withdrawn determination reopens the duty that day",
    events: [...planned, contrary("2021-09-25"), { kind: "contrary-to-welfare-withdrawn", child: "ana", on: "2021-11-02" }],
    asOf: "2021-11-03", duties: [{ status: "met", ...first }, { status: "overdue", on: "2021-11-02", due: "2021-11-02" }] },

  { name: "the goal changes twice: each goal needs its own inclusion",
    events: [...planned, concurrent("2021-11-15", "adoption"), updated("2021-11-15"), concurrent("2022-01-10", "appla")],
    asOf: "2022-01-11",
    duties: [
      { status: "missed", ...first, missing: [PART] }, { status: "met", on: "2021-11-15", due: "2021-11-15", metOn: "2021-11-15" },
      { status: "overdue", on: "2022-01-10", due: "2022-01-10" },
    ] },
  { name: "a determination is about the child, and serves every later goal of the stay",
    events: [...planned, contrary("2021-09-25"), concurrent("2021-11-15", "adoption"), concurrent("2022-01-10", "appla")],
    asOf: "2022-01-11",
    duties: [{ status: "met", ...first }, { status: "met", due: "2021-11-15" }, { status: "met", due: "2022-01-10" }] },
  { name: "the same goal set again is one span, and keeps its inclusion",
    events: [...planned, updated("2021-09-25"), concurrent("2021-11-15")], asOf: "2021-12-01",
    duties: [{ status: "met", ...first }] },
  { name: "two goals on one day: only the later in the input is in effect",
    events: [...planned, concurrent("2021-09-20", "adoption")],
    asOf: "2021-10-02", duties: [{ status: "overdue", ...first }] },
  { name: "the goal ends on the due date: lapsed", asOf: "2021-10-05",
    events: [...planned, { kind: "goal-ended", role: "concurrent", child: "ana", on: "2021-10-01" }],
    duties: [{ status: "lapsed", ...first }] },
  { name: "the goal ends the day after the due date: missed", asOf: "2021-10-05",
    events: [...planned, { kind: "goal-ended", role: "concurrent", child: "ana", on: "2021-10-02" }],
    duties: [{ status: "missed", ...first }] },
  { name: "leaving care on the due date: lapsed", events: [...planned, exited("ana", "2021-10-01")], asOf: "2021-10-05",
    duties: [{ status: "lapsed", ...first }] },
  { name: "leaving care on the due date with relatives in the plan the day before: met",
    events: [...planned, updated("2021-09-30"), exited("ana", "2021-10-01")], asOf: "2021-10-05",
    duties: [{ status: "met", ...first }] },
  { name: "leaving care the day after the due date: missed", events: [...planned, exited("ana", "2021-10-02")], asOf: "2021-10-05",
    duties: [{ status: "missed", ...first, missing: [PART] }] },
  { name: "the case closes before the due date: lapsed", events: [...planned, closed("2021-09-28")], asOf: "2021-10-05",
    duties: [{ status: "lapsed", ...first }] },
  { name: "the case closes after the due date: missed", events: [...planned, closed("2021-10-04")], asOf: "2021-10-05",
    duties: [{ status: "missed", ...first }] },

  { name: "a new stay in care has its own goals, inclusions and determinations",
    events: [...planned, contrary("2021-09-25"), exited("ana", "2021-12-01"), entered("ana", "2022-02-01"), primary("2022-02-02"),
      concurrent("2022-02-10")],
    asOf: "2022-03-04", duties: [{ status: "met", ...first }, { status: "overdue", on: "2022-02-10", due: "2022-03-03" }] },
  { name: "siblings: one child's plan does nothing for the other", children: [{ id: "ana" }, { id: "ben" }],
    events: [...planned, entered("ben", "2021-09-06"), { ...concurrent("2021-09-20"), child: "ben" }, updated("2021-09-25")],
    asOf: "2021-10-07",
    duties: [{ child: "ana", status: "met", ...first }, { child: "ben", status: "overdue", on: "2021-09-20", due: "2021-10-06" }] },
  { name: "an update that names no child is about every child in care that day", children: [{ id: "ana" }, { id: "ben" }],
    events: [...planned, entered("ben", "2021-09-01"), { ...primary("2021-09-03"), child: "ben" },
      { ...concurrent("2021-09-20"), child: "ben" }, { kind: "concurrent-plan-updated", on: "2021-09-25", relativePlacement: true }],
    asOf: "2021-10-02", duties: [{ child: "ana", status: "met", ...first }, { child: "ben", status: "met", ...first }] },

  { name: "included in time but recorded late: met, and backdated",
    events: [...planned, { ...updated("2021-09-30"), recordedOn: "2021-10-10" }], asOf: "2021-10-12",
    duties: [{ status: "met", ...first, metOn: "2021-09-30", backdated: true }] },
  { name: "as the record stood before that, it was overdue", options: { knownBy: "2021-10-05" },
    events: [...planned, { ...updated("2021-09-30"), recordedOn: "2021-10-10" }], asOf: "2021-10-12",
    duties: [{ status: "overdue", ...first }] },
  { name: "a source that cannot hold the plan's content accuses nobody", events: planned, asOf: "2021-10-12",
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", "goal-set", "contrary-to-welfare-determined"] },
    duties: [{ status: "unknown", needs: /concurrent-plan-updated/ }] },
  { name: "nor one that cannot hold determinations", events: planned, asOf: "2021-10-12",
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", "goal-set", "concurrent-plan-updated"] },
    duties: [{ status: "unknown", needs: /contrary-to-welfare-determined/ }] },
  { name: "an update that says nothing of relatives leaves them in", events: [...planned, updated("2021-09-25"), { kind: "concurrent-plan-updated", child: "ana", on: "2021-11-02", steps: ["ask the aunt"] }],
    asOf: "2021-12-01", duties: [{ status: "met", ...first, metOn: "2021-09-25" }] },
  { name: "a goal of placement with a relative includes it until an update drops it", asOf: "2021-11-03", events: [...base, concurrent("2021-09-20", "relative-placement"), updated("2021-11-02", false)],
    duties: [{ status: "met", ...first, metOn: "2021-09-20" }, { status: "overdue", on: "2021-11-02", due: "2021-11-02" }] },
  { name: "and again from the update that takes it up", asOf: "2021-12-01", events: [...base, concurrent("2021-09-20", "relative-placement"), updated("2021-11-02", false), updated("2021-11-20")],
    duties: [{ status: "met", ...first }, { status: "late", on: "2021-11-02", metOn: "2021-11-20", daysLate: 18 }] },
  { name: "until one that contradicts itself, it includes it; from that day to the next it cannot be said", asOf: "2021-12-01",
    events: [...base, concurrent("2021-09-20", "relative-placement"), updated("2021-11-02", false), updated("2021-11-02"), updated("2021-11-20")],
    duties: [{ status: "met", ...first, metOn: "2021-09-20" }, { status: "unknown", on: "2021-11-02", needs: /contradict/ }] },
  { name: "what would meet it: an update of the plan, that very day", events: planned, asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: { says: INCLUDE, events: [updated("2021-10-02")] } }] },
  { name: "the day after, where one of that day leaves them out", events: [...planned, updated("2021-10-02", false)], asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: { says: INCLUDE, events: [updated("2021-10-03")] } }] },
  { name: "not where one of an earlier day did", events: [...planned, updated("2021-10-01", false)], asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: { says: INCLUDE, events: [updated("2021-10-02")] } }] },
  { name: "facts in any order", events: [...planned, updated("2021-10-02")].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...first, metOn: "2021-10-02", daysLate: 1 }] },
  { name: "thirty days can end on 29 February",
    events: [entered("ana", "2024-01-30"), primary("2024-01-30"), concurrent("2024-01-31")],
    asOf: "2024-03-01", duties: [{ status: "overdue", on: "2024-01-31", due: "2024-02-29" }] },
  { name: "calendar days do not roll off a Saturday", asOf: "2021-10-03",
    events: [entered("ana", "2021-09-02"), primary("2021-09-03"), concurrent("2021-09-20")],
    duties: [{ status: "overdue", due: "2021-10-02" }] },
  { name: "unless the agency counts so", options: { counting: "frcp-6" }, asOf: "2021-10-03",
    events: [entered("ana", "2021-09-02"), primary("2021-09-03"), concurrent("2021-09-20")],
    duties: [{ status: "open", due: "2021-10-04" }] },
  { name: "before the manual's earliest text nothing was asked", asOf: "2020-03-01",
    events: [entered("ana", "2019-09-01"), primary("2019-09-03"), concurrent("2019-09-20"), exited("ana", "2020-02-01")],
    duties: [] },
  // reading: a goal set before 28 May 2020 and still in effect then is due that day (S20, standing duties)
  { name: "a concurrent goal that was there when the manual took effect is due that day", asOf: "2020-05-29",
    events: [entered("ana", "2019-09-01"), primary("2019-09-03"), concurrent("2019-09-20")],
    duties: [{ status: "overdue", due: "2020-05-28" }] },
]);
