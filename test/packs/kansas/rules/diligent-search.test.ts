/** KS-3232-06: while the goal is reintegration, each period sees diligent efforts to locate absent parents, relatives and kin (S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Effort = Extract<EventInput, { kind: "effort-made" }>;

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const primary = (on = "2026-01-05", goal: "reunification" | "adoption" = "reunification", child = "ana"): EventInput =>
  ({ kind: "goal-set", role: "primary", goal, on, child });
const effort = (on: string, kind: Effort["effort"], more: Partial<Effort> = {}): EventInput => ({ kind: "effort-made", effort: kind, on, child: "ana", ...more });
const both = (on: string, more: Partial<Effort> = {}): readonly EventInput[] => [effort(on, "locate-relatives", more), effort(on, "locate-kin", more)];
const absent = (on: string, person?: string, child = "ana"): EventInput =>
  ({ kind: "absence-recorded", of: "parent", on, child, ...(person === undefined ? {} : { person }) });
const located = (on: string, person = "father"): EventInput => ({ kind: "person-located", on, person, child: "ana" });
/** Home is the goal from the day of entry; the first period ends on 5 February, the second on 5 March. */
const home: readonly EventInput[] = [entered(), primary()];
const people = [{ id: "father", role: "parent" } as const, { id: "mother", role: "parent" } as const];
const ABSENT = "absent parent";
const RELATIVES = "relatives";
const KIN = "non-related kin";
const missing = [RELATIVES, KIN];
const all = [ABSENT, RELATIVES, KIN];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "goal-set", "goal-ended", "absence-recorded", "person-located", "effort-made"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

boundaries("us-ks/diligent-search", [
  // A month from entry
  { name: "before the child came into care, nothing", events: home, asOf: "2026-01-04", duties: [] },
  { name: "from the first day it is open", events: home, asOf: "2026-01-05",
    duties: [{ status: "open", child: "ana", on: "2026-01-05", due: "2026-02-05", missing, basis: "efforts.period" }] },
  { name: "on the period's last day it is open", events: home, asOf: "2026-02-05", duties: [{ status: "open", due: "2026-02-05", missing }] },
  { name: "what would meet it: each search that lacks, and no other", events: [...home, absent("2026-01-10"), effort("2026-01-20", "locate-kin")], asOf: "2026-02-05",
    duties: [{ status: "open", missing: [ABSENT, RELATIVES], remedy: { says: "Look for them, and record the effort: absent parent, relatives.",
      events: [effort("2026-02-05", "locate-absent-parent"), effort("2026-02-05", "locate-relatives")] } }] },
  { name: "the day after, the period is missed and the next is open", events: home, asOf: "2026-02-06",
    duties: [{ status: "missed", due: "2026-02-05", missing }, { status: "open", on: "2026-02-06", due: "2026-03-05", missing }] },
  { name: "efforts on the last day are in time", events: [...home, ...both("2026-02-05")], asOf: "2026-02-05",
    duties: [{ status: "met", metOn: "2026-02-05", missing: [] }] },
  { name: "efforts on the first day too", events: [...home, ...both("2026-01-05")], asOf: "2026-02-05", duties: [{ status: "met", metOn: "2026-01-05" }] },
  { name: "efforts the day after are the next period's", events: [...home, ...both("2026-02-06")], asOf: "2026-02-10",
    duties: [{ status: "missed", due: "2026-02-05", missing }, { status: "met", due: "2026-03-05", metOn: "2026-02-06" }] },
  { name: "efforts the day before entry are no period's", events: [...home, ...both("2026-01-04")], asOf: "2026-02-05", duties: [{ status: "open", missing }] },
  { name: "the last of them says when it was met", events: [...home, effort("2026-01-12", "locate-kin"), effort("2026-01-28", "locate-relatives")],
    asOf: "2026-02-05", duties: [{ status: "met", metOn: "2026-01-28" }] },
  { name: "each period asks for its own", events: [...home, ...both("2026-01-20"), ...both("2026-02-20")], asOf: "2026-03-10",
    duties: [{ status: "met", due: "2026-02-05" }, { status: "met", due: "2026-03-05" }, { status: "open", due: "2026-04-05", missing }] },
  { name: "an agency may ask every two months", events: home, asOf: "2026-03-06", options: { params: { "efforts.period": 2 } },
    duties: [{ status: "missed", due: "2026-03-05", missing }, { status: "open", due: "2026-05-05", missing }] },
  { name: "months from a month's last day end on each month's last day", events: [entered("2026-01-31"), primary("2026-01-31"), ...both("2026-02-28")],
    asOf: "2026-03-31", duties: [{ status: "met", due: "2026-02-28" }, { status: "open", on: "2026-03-01", due: "2026-03-31", missing }] },
  { name: "a period can end on a leap day", events: [entered("2024-01-31"), primary("2024-01-31")], asOf: "2024-02-29",
    duties: [{ status: "open", due: "2024-02-29" }] },

  // The parts
  { name: "no effort for relatives", events: [...home, effort("2026-01-20", "locate-kin")], asOf: "2026-02-05", duties: [{ status: "open", missing: [RELATIVES] }] },
  { name: "no effort for kin", events: [...home, effort("2026-01-20", "locate-relatives")], asOf: "2026-02-05", duties: [{ status: "open", missing: [KIN] }] },
  ...(["explore-relatives", "identify-relatives-in-state", "identify-relatives-out-of-state"] as const).map((kind) => ({
    name: `${kind} is an effort for relatives`, events: [...home, effort("2026-01-20", kind), effort("2026-01-20", "locate-kin")], asOf: "2026-02-05",
    duties: [{ status: "met" } as const],
  })),
  { name: "other efforts are not", events: [...home, effort("2026-01-20", "find-adoptive-family"), effort("2026-01-20", "talk-with-parents")], asOf: "2026-02-05",
    duties: [{ status: "open", missing }] },

  // Absent parents
  { name: "an absent father adds a part", events: [...home, absent("2026-01-10", "father")], asOf: "2026-02-06", people,
    duties: [{ status: "missed", due: "2026-02-05", missing: all }, { status: "open", due: "2026-03-05", missing: all }] },
  { name: "only the effort for him lacks", events: [...home, ...both("2026-01-20"), absent("2026-01-10", "father")], asOf: "2026-02-05", people,
    duties: [{ status: "open", missing: [ABSENT] }] },
  { name: "and is made", asOf: "2026-02-05", people, duties: [{ status: "met", metOn: "2026-01-25" }],
    events: [...home, ...both("2026-01-20"), absent("2026-01-10", "father"), effort("2026-01-25", "locate-absent-parent", { person: "father" })] },
  { name: "recorded before the child came into care", events: [...home, ...both("2026-01-20"), absent("2025-12-20", "father")], asOf: "2026-02-05", people,
    duties: [{ status: "open", missing: [ABSENT] }] },
  { name: "recorded before, naming no child, it is about those in care that day (S7)", asOf: "2026-02-05", people, duties: [{ status: "met" }],
    events: [...home, ...both("2026-01-20"), { kind: "absence-recorded", of: "parent", on: "2025-12-20", person: "father" }] },
  { name: "recorded on the period's last day", events: [...home, ...both("2026-01-20"), absent("2026-02-05", "father")], asOf: "2026-02-05", people,
    duties: [{ status: "open", missing: [ABSENT] }] },
  { name: "recorded the day after: the next period's", events: [...home, ...both("2026-01-20"), absent("2026-02-06", "father")], asOf: "2026-02-06", people,
    duties: [{ status: "met", due: "2026-02-05" }, { status: "open", due: "2026-03-05", missing: all }] },
  { name: "located on the period's first day: not asked in it", asOf: "2026-02-20", people,
    events: [...home, ...both("2026-01-20"), absent("2026-01-10", "father"), effort("2026-01-25", "locate-absent-parent"), located("2026-02-06"), ...both("2026-02-10")],
    duties: [{ status: "met", due: "2026-02-05" }, { status: "met", due: "2026-03-05" }] },
  { name: "located the day after the first: asked in it still", asOf: "2026-02-20", people,
    events: [...home, ...both("2026-01-20"), absent("2026-01-10", "father"), effort("2026-01-25", "locate-absent-parent"), located("2026-02-07"), ...both("2026-02-10")],
    duties: [{ status: "met", due: "2026-02-05" }, { status: "open", due: "2026-03-05", missing: [ABSENT] }] },
  { name: "absent again after being located: asked again", asOf: "2026-03-20", people,
    events: [entered(), primary(), ...both("2026-01-20"), absent("2025-12-20", "father"), located("2026-01-05"), ...both("2026-02-20"), absent("2026-03-09", "father"),
      ...both("2026-03-10")],
    duties: [{ status: "met", due: "2026-02-05" }, { status: "met", due: "2026-03-05" }, { status: "open", due: "2026-04-05", missing: [ABSENT] }] },
  { name: "locating someone else ends nothing", asOf: "2026-02-05", people,
    events: [...home, ...both("2026-01-20"), absent("2025-12-20", "father"), located("2026-01-04", "mother")], duties: [{ status: "open", missing: [ABSENT] }] },
  { name: "a father nobody has identified is absent too", events: [...home, ...both("2026-01-20"), absent("2026-01-10")], asOf: "2026-02-05",
    duties: [{ status: "open", missing: [ABSENT] }] },

  // While the goal is reintegration
  { name: "the goal set the day after entry leaves the first period uncovered", events: [entered(), primary("2026-01-06")], asOf: "2026-02-06",
    duties: [{ status: "open", on: "2026-02-06", due: "2026-03-05", missing }] },
  { name: "and till then nothing is asked", events: [entered(), primary("2026-01-06")], asOf: "2026-02-05", duties: [] },
  { name: "a goal changed on the period's last day leaves it uncovered", events: [...home, primary("2026-02-05", "adoption")], asOf: "2026-03-20", duties: [] },
  { name: "a goal changed the day after does not", events: [...home, primary("2026-02-06", "adoption")], asOf: "2026-03-20",
    duties: [{ status: "missed", due: "2026-02-05", missing }] },
  { name: "another primary goal asks nothing", events: [entered(), primary("2026-01-05", "adoption")], asOf: "2026-03-20", duties: [] },
  { name: "no primary goal on record on the day of entry: unknown from that day", events: [entered()], asOf: "2026-01-05",
    duties: [{ status: "unknown", on: "2026-01-05", needs: /primary goal/ }] },
  { name: "no primary goal on record: unknown, once", events: [entered()], asOf: "2026-06-01", duties: [{ status: "unknown", child: "ana", needs: /primary goal/ }] },
  { name: "the primary goal ended and none came after it: unknown from then on", asOf: "2026-06-01",
    events: [...home, { kind: "goal-ended", role: "primary", on: "2026-02-06", child: "ana" }],
    duties: [{ status: "missed", due: "2026-02-05", missing }, { status: "unknown", child: "ana", due: null, needs: /primary goal/ }] },
  { name: "a concurrent goal of reintegration is not the primary one", asOf: "2026-06-01",
    events: [entered(), primary("2026-01-05", "adoption"), { kind: "goal-set", role: "concurrent", goal: "reunification", on: "2026-01-05", child: "ana" }],
    duties: [] },

  // Ends
  { name: "the child left on the period's last day: nothing", events: [...home, exited("2026-02-05")], asOf: "2026-06-01", duties: [] },
  { name: "the child left the day after: missed", events: [...home, exited("2026-02-06")], asOf: "2026-06-01",
    duties: [{ status: "missed", due: "2026-02-05", missing }] },
  { name: "the case closed the day after: missed", events: [...home, closed("2026-02-06")], asOf: "2026-06-01", duties: [{ status: "missed", due: "2026-02-05", missing }] },
  { name: "back in care, periods run from the new entry", asOf: "2026-04-20",
    events: [...home, ...both("2026-01-20"), exited("2026-02-10"), entered("2026-03-16"), primary("2026-03-16"), ...both("2026-03-15")],
    duties: [{ status: "met", due: "2026-02-05" }, { status: "missed", due: "2026-04-16", missing }, { status: "open", due: "2026-05-16", missing }] },

  // Siblings
  { name: "siblings: an effort for one is not one for the other, nor is one's absent parent", asOf: "2026-02-05", children: siblings, people,
    events: [...home, entered("2026-01-05", "ben"), primary("2026-01-05", "reunification", "ben"), ...both("2026-01-20", { child: "ben" }),
      absent("2026-01-10", "father", "ben")],
    duties: [{ status: "open", child: "ana", missing }, { status: "open", child: "ben", missing: [ABSENT] }] },
  { name: "efforts that name nobody are for each child in care", asOf: "2026-02-05", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), primary("2026-01-05", "reunification", "ben"),
      { kind: "effort-made", effort: "locate-relatives", on: "2026-01-20" }, { kind: "effort-made", effort: "locate-kin", on: "2026-01-20" }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // The record
  { name: "made in time, recorded after: met, and flagged", events: [...home, ...both("2026-02-05", { recordedOn: "2026-02-20" })], asOf: "2026-03-05",
    duties: [{ status: "met", backdated: true }, { status: "open", due: "2026-03-05" }] },
  { name: "by what was known before, missed", events: [...home, ...both("2026-02-05", { recordedOn: "2026-02-20" })], asOf: "2026-03-05",
    options: { knownBy: "2026-02-19" }, duties: [{ status: "missed", due: "2026-02-05", missing }, { status: "open", missing }] },
  { name: "a source that cannot hold efforts accuses nobody", events: home, asOf: "2026-02-06", holds: holding("effort-made"),
    duties: [{ status: "unknown", due: "2026-02-05", needs: /effort-made/ }, { status: "unknown", due: "2026-03-05", needs: /effort-made/ }] },
  { name: "one that cannot hold absences does not tell whether a parent was to be looked for", events: [...home, ...both("2026-01-20")], asOf: "2026-02-05",
    holds: holding("absence-recorded"), duties: [{ status: "unknown", needs: /absence-recorded/ }] },
  { name: "one that can, and has none, asks for no absent parent", events: [...home, ...both("2026-01-20")], asOf: "2026-02-05",
    holds: { source: "an invented record", kinds }, duties: [{ status: "met" }] },
  { name: "nor does one that cannot hold goals", events: [entered()], asOf: "2026-02-06", holds: holding("goal-set"), duties: [{ status: "unknown", needs: /goal/ }] },
  { name: "facts in any order, one of them twice", events: [...home, ...both("2026-02-05"), ...both("2026-02-05")].reverse(), asOf: "2026-02-05",
    duties: [{ status: "met", metOn: "2026-02-05" }] },
]);
