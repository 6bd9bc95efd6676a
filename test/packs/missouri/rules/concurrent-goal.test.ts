/** MO-CWM-P04, MO-CPL-03: while the primary goal is reunification, a concurrent goal within thirty days of entry (S8). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

const entered = (on = "2026-01-01", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
type Goal = "reunification" | "adoption" | "guardianship" | "relative-placement" | "appla";
const primary = (on: string, goal: Goal = "reunification", child = "ana"): EventInput => ({ kind: "goal-set", role: "primary", goal, on, child });
const concurrent = (on: string, goal: Goal = "adoption", child = "ana"): EventInput => ({ kind: "goal-set", role: "concurrent", goal, on, child });
const ended = (on: string, role: "primary" | "concurrent" = "concurrent"): EventInput => ({ kind: "goal-ended", role, on, child: "ana" });
/** In care from 1 January, reunification the primary goal from the 3rd; thirty days end on the 31st. */
const home: readonly EventInput[] = [entered(), primary("2026-01-03")];
const missing = ["concurrent goal"];
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

boundaries("us-mo/concurrent-goal", [
  // Thirty days
  { name: "on day 29 there is a day left", events: home, asOf: "2026-01-30",
    duties: [{ status: "open", child: "ana", due: "2026-01-31", missing, basis: "source" }] },
  { name: "on day 30 it can still be set in time", events: home, asOf: "2026-01-31", duties: [{ status: "open", due: "2026-01-31", missing }] },
  { name: "on day 31 it is overdue", events: home, asOf: "2026-02-01", duties: [{ status: "overdue", daysLate: 1, missing }] },
  { name: "set on day 30 it is in time", events: [...home, concurrent("2026-01-31")], asOf: "2026-01-31",
    duties: [{ status: "met", metOn: "2026-01-31", missing: [] }] },
  { name: "set on day 31 it is a day late", events: [...home, concurrent("2026-02-01")], asOf: "2026-03-01",
    duties: [{ status: "late", due: "2026-01-31", metOn: "2026-02-01", daysLate: 1 }] },
  { name: "before day 30 a goal in effect now meets it", events: [...home, concurrent("2026-01-20")], asOf: "2026-01-25",
    duties: [{ status: "met", due: "2026-01-31", metOn: "2026-01-20" }] },
  { name: "thirty days can end on a leap day", events: [entered("2024-01-30"), primary("2024-01-31")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "thirty days from a month's end run through February", events: [entered("2026-01-31"), primary("2026-01-31")], asOf: "2026-03-02",
    duties: [{ status: "open", due: "2026-03-02" }] },
  { name: "day 30 on a Saturday stays there unless another convention is chosen", events: home, asOf: "2026-02-01",
    options: { counting: "rsmo-506.060" }, duties: [{ status: "open", due: "2026-02-02" }] },
  { name: "the order in which facts are written changes nothing", events: [concurrent("2026-01-20"), primary("2026-01-03"), entered()],
    asOf: "2026-03-01", duties: [{ status: "met", metOn: "2026-01-20" }] },
  { name: "an agency may set itself twenty days", events: home, asOf: "2026-01-22", options: { params: { "us-mo/concurrent-goal.within": 20 } },
    duties: [{ status: "overdue", due: "2026-01-21" }] },
  { name: "under the other reading thirty days run from the day of reunification", events: [entered(), primary("2026-01-20")], asOf: "2026-02-19",
    options: { params: { "concurrent.onChange": "restart" } }, duties: [{ status: "open", due: "2026-02-19", basis: "concurrent.onChange" }] },
  { name: "with reunification from the entry on, the arithmetic is the thirty days' alone", events: [entered(), primary("2026-01-01")], asOf: "2026-01-20",
    duties: [{ status: "open", steps: ["2026-01-01: the child entered alternative care", "2026-01-31: plus 30 days (the source's own number; counted strict)"] }] },
  // What would meet it: a goal that was not set that very day already, which set again would be the same fact twice (S18)
  ...([
    ["adoption", [], "2026-02-05"], ["adoption", [primary("2026-02-05", "adoption"), primary("2026-02-05")], "2026-02-05"], ["adoption", [concurrent("2026-02-04"), ended("2026-02-04")], "2026-02-05"],
    ["guardianship", [concurrent("2026-02-05"), ended("2026-02-05")], "2026-02-05"],
    ["adoption", [...(["adoption", "guardianship", "relative-placement", "appla"] as const).map((goal) => concurrent("2026-02-05", goal)), ended("2026-02-05")], "2026-02-06"],
  ] as const).map(([goal, more, on]) => ({
    name: `what would meet it, with ${more.length} more settings: ${goal} on ${on}`, events: [...home, ...more], asOf: "2026-02-05",
    duties: [{
      status: "overdue", remedy: { says: "Set a concurrent goal that is in the child's best interest, fits the child's needs and is attainable.", events: [concurrent(on, goal)] },
    } as const],
  })),

  // What counts as a concurrent goal
  { name: "any other goal counts", events: [...home, concurrent("2026-01-20", "appla")], asOf: "2026-03-01", duties: [{ status: "met" }] },
  { name: "a concurrent goal equal to the primary one does not", events: [...home, concurrent("2026-01-20", "reunification")], asOf: "2026-03-01",
    duties: [{ status: "overdue", missing }] },
  { name: "one set before reunification became the primary goal, and still in effect, counts", asOf: "2026-03-01",
    events: [entered(), concurrent("2026-01-02"), primary("2026-01-10")], duties: [{ status: "met", due: "2026-01-31" }] },
  { name: "one of the first stay does not: goals end with the episode", asOf: "2026-07-01",
    events: [...home, concurrent("2026-01-20"), exited("2026-03-01"), entered("2026-05-01"), primary("2026-05-03")],
    duties: [{ status: "met", due: "2026-01-31" }, { status: "overdue", due: "2026-05-31", missing }] },
  { name: "goals set before entry are of no episode: there is no primary goal on record", asOf: "2026-03-01",
    events: [primary("2025-12-20"), concurrent("2025-12-20"), entered()], duties: [{ status: "unknown", needs: /primary goal/ }] },
  { name: "one set and ended the same day was never in effect", events: [...home, concurrent("2026-01-20"), ended("2026-01-20")], asOf: "2026-03-01",
    duties: [{ status: "overdue", missing }] },
  { name: "one ended before day 30 leaves nothing in effect", events: [...home, concurrent("2026-01-10"), ended("2026-01-20")],
    asOf: "2026-01-25", duties: [{ status: "open", missing }] },
  { name: "one ended on day 30 leaves nothing at that day's end", events: [...home, concurrent("2026-01-10"), ended("2026-01-31")],
    asOf: "2026-02-01", duties: [{ status: "overdue", due: "2026-01-31", missing }] },
  { name: "one ended and set again by day 30 meets it on the day it came back", asOf: "2026-03-01",
    events: [...home, concurrent("2026-01-10"), ended("2026-01-20"), concurrent("2026-01-28")], duties: [{ status: "met", metOn: "2026-01-28" }] },
  { name: "the same goal set twice running is one", events: [...home, concurrent("2026-01-10"), concurrent("2026-01-25")], asOf: "2026-03-01",
    duties: [{ status: "met", metOn: "2026-01-10" }] },
  // reading: S8 dates it by the goal that is in effect on the due date, not by the first of an unbroken row of goals.
  { name: "replaced by another before day 30, it is met on the day the other came into effect", asOf: "2026-03-01",
    events: [...home, concurrent("2026-01-10"), concurrent("2026-01-25", "guardianship")], duties: [{ status: "met", metOn: "2026-01-25" }] },

  // Gaps
  { name: "a gap that begins on day 31 is a second duty, due that day", asOf: "2026-02-01",
    events: [...home, concurrent("2026-01-10"), ended("2026-02-01")],
    duties: [{ status: "met", due: "2026-01-31", metOn: "2026-01-10" }, { status: "open", on: "2026-02-01", due: "2026-02-01", missing }] },
  { name: "and overdue the day after", asOf: "2026-02-02", events: [...home, concurrent("2026-01-10"), ended("2026-02-01")],
    duties: [{ status: "met" }, { status: "overdue", due: "2026-02-01", daysLate: 1 }] },
  { name: "each gap is a duty of its own", asOf: "2026-06-01",
    events: [...home, concurrent("2026-01-10"), ended("2026-03-01"), concurrent("2026-03-05", "guardianship"), ended("2026-04-01")],
    duties: [{ status: "met" }, { status: "late", due: "2026-03-01", metOn: "2026-03-05", daysLate: 4 }, { status: "overdue", due: "2026-04-01" }] },
  { name: "a goal replaced the same day leaves no gap", asOf: "2026-06-01",
    events: [...home, concurrent("2026-01-10"), ended("2026-03-01"), concurrent("2026-03-01", "guardianship")], duties: [{ status: "met" }] },
  { name: "a gap still open when reunification is given up is missed", asOf: "2026-06-01",
    events: [...home, concurrent("2026-01-10"), ended("2026-03-01"), primary("2026-03-10", "adoption")],
    duties: [{ status: "met" }, { status: "missed", due: "2026-03-01", missing }] },
  { name: "a concurrent goal that becomes the primary one leaves no gap", asOf: "2026-06-01",
    events: [...home, concurrent("2026-01-10"), ended("2026-03-01"), primary("2026-03-01", "adoption")], duties: [{ status: "met" }] },

  // The primary goal
  { name: "another primary goal asks for no concurrent one", events: [entered(), primary("2026-01-03", "adoption")], asOf: "2026-03-01", duties: [] },
  { name: "no primary goal on record: it cannot be said", events: [entered()], asOf: "2026-03-01", duties: [{ status: "unknown", needs: /primary goal/ }] },
  { name: "on the day of entry, with none set yet, it cannot be said either", events: [entered()], asOf: "2026-01-01", duties: [{ status: "unknown", on: "2026-01-01", needs: /primary goal/ }] },
  { name: "reunification chosen before day 30 is still due on day 30", events: [entered(), primary("2026-01-20")], asOf: "2026-01-31",
    duties: [{ status: "open", due: "2026-01-31", basis: "source" }] },
  { name: "reunification chosen after day 30 is due that day", events: [entered(), primary("2026-02-20")], asOf: "2026-02-20",
    duties: [{ status: "open", due: "2026-02-20", missing, basis: "concurrent.onChange" }] },
  { name: "and overdue the day after", events: [entered(), primary("2026-02-20")], asOf: "2026-02-21", duties: [{ status: "overdue", due: "2026-02-20" }] },
  { name: "reunification given up on day 30 without a concurrent goal has lapsed", asOf: "2026-03-01",
    events: [...home, primary("2026-01-31", "adoption")], duties: [{ status: "lapsed", due: "2026-01-31" }] },
  { name: "given up on day 31 it is missed", asOf: "2026-03-01", events: [...home, primary("2026-02-01", "adoption")],
    duties: [{ status: "missed", due: "2026-01-31", missing }] },
  { name: "given up before day 30 with a concurrent goal the day before, it is met", asOf: "2026-03-01",
    events: [...home, concurrent("2026-01-10"), primary("2026-01-20", "guardianship")], duties: [{ status: "met", metOn: "2026-01-10" }] },
  { name: "a concurrent goal set on the day reunification was given up does not meet it", asOf: "2026-03-01",
    events: [...home, concurrent("2026-01-20"), primary("2026-01-20", "guardianship")], duties: [{ status: "lapsed" }] },
  { name: "changed twice, each span of reunification has its own duty", asOf: "2026-02-21",
    events: [...home, primary("2026-01-15", "adoption"), primary("2026-02-20")],
    duties: [{ status: "lapsed", due: "2026-01-31" }, { status: "overdue", due: "2026-02-20", basis: "concurrent.onChange" }] },
  { name: "changed twice with one concurrent goal throughout, both are met", asOf: "2026-06-01",
    events: [...home, concurrent("2026-01-10", "guardianship"), primary("2026-02-15", "adoption"), primary("2026-03-20")],
    duties: [{ status: "met", due: "2026-01-31", metOn: "2026-01-10" }, { status: "met", due: "2026-03-20" }] },
  { name: "of two primary goals of one day the later written stands", asOf: "2026-03-01",
    events: [entered(), primary("2026-01-10", "adoption"), primary("2026-01-10")], duties: [{ status: "overdue", due: "2026-01-31" }] },
  { name: "so that reunification replaced the same day asks for nothing", asOf: "2026-03-01",
    events: [entered(), primary("2026-01-10"), primary("2026-01-10", "adoption")], duties: [] },

  // Ends
  { name: "an exit on day 30 without a concurrent goal: lapsed", events: [...home, exited("2026-01-31")], asOf: "2026-03-01",
    duties: [{ status: "lapsed", due: "2026-01-31" }] },
  { name: "an exit on day 30 with one the day before: met", events: [...home, concurrent("2026-01-30"), exited("2026-01-31")], asOf: "2026-03-01",
    duties: [{ status: "met", metOn: "2026-01-30" }] },
  { name: "an exit on day 31: missed", events: [...home, exited("2026-02-01")], asOf: "2026-03-01", duties: [{ status: "missed", missing }] },
  { name: "a case closed on day 30: lapsed", events: [...home, closed("2026-01-31")], asOf: "2026-03-01", duties: [{ status: "lapsed" }] },
  { name: "a case closed after day 30: missed", events: [...home, closed("2026-02-10")], asOf: "2026-03-01", duties: [{ status: "missed", missing }] },
  { name: "a trial home visit ends nothing", asOf: "2026-03-01",
    events: [...home, { kind: "placement-started", setting: "trial-home-visit", on: "2026-01-20", child: "ana" }], duties: [{ status: "overdue" }] },

  // Children
  { name: "siblings: own clocks and own goals", asOf: "2026-03-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [...home, entered("2026-01-10", "ben"), primary("2026-01-12", "reunification", "ben"), concurrent("2026-01-20")],
    duties: [{ status: "met", child: "ana", due: "2026-01-31" }, { status: "overdue", child: "ben", due: "2026-02-09" }] },
  { name: "a goal that names no child is set for those in care that day", asOf: "2026-03-01", children: [{ id: "ana" }, { id: "ben" }],
    events: [...home, entered("2026-01-10", "ben"), primary("2026-01-12", "reunification", "ben"),
      { kind: "goal-set", role: "concurrent", goal: "adoption", on: "2026-01-09" }],
    duties: [{ status: "met", child: "ana" }, { status: "overdue", child: "ben" }] },

  // The record
  { name: "set in time but recorded after day 30: met, and flagged", asOf: "2026-03-01",
    events: [...home, { kind: "goal-set", role: "concurrent", goal: "adoption", on: "2026-01-20", recordedOn: "2026-02-10", child: "ana" }],
    duties: [{ status: "met", metOn: "2026-01-20", backdated: true }] },
  { name: "by what was known before, it was overdue", asOf: "2026-03-01", options: { knownBy: "2026-02-09" },
    events: [...home, { kind: "goal-set", role: "concurrent", goal: "adoption", on: "2026-01-20", recordedOn: "2026-02-10", child: "ana" }],
    duties: [{ status: "overdue", missing }] },
  { name: "a record that holds primary goals alone cannot say", events: home, asOf: "2026-03-01",
    holds: holding("care-entered", "care-exited", "goal-set.primary"), duties: [{ status: "unknown", needs: /concurrent/ }] },
  { name: "nor can one that holds no goals", events: [entered()], asOf: "2026-03-01", holds: holding("care-entered", "care-exited"),
    duties: [{ status: "unknown", needs: /primary/ }] },

  // Law in time: the thirty days are in the text of 2 July 2021
  { name: "a stay before the manual's earliest text is not judged by it", asOf: "2020-07-01",
    events: [entered("2020-03-01"), primary("2020-03-03"), exited("2020-05-20")], duties: [] },
  { name: "a stay that ended before the text with the thirty days is not either", asOf: "2021-08-01",
    events: [entered("2021-04-01"), primary("2021-04-03"), exited("2021-06-30")], duties: [] },
  // reading: a standing duty older than the text is due on the day the text takes effect (S20).
  { name: "for a stay that began before that text it is due when the text takes effect", asOf: "2021-07-03",
    events: [entered("2021-04-01"), primary("2021-04-03")], duties: [{ status: "overdue", due: "2021-07-02", missing }] },
  { name: "or on day 30 if that is later", asOf: "2021-07-20", events: [entered("2021-06-20"), primary("2021-06-22")],
    duties: [{ status: "open", due: "2021-07-20" }] },
]);
