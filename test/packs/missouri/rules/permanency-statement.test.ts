/** MO-REG-06: the permanency statement is one of four, two of them only where the child's situation allows (13 CSR 40-30.010, now 35-35.050). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;
type Updated = Extract<EventInput, { kind: "plan-updated" }>;
type Statement = NonNullable<Completed["permanencyStatement"]>;
type Goal = Extract<EventInput, { kind: "goal-set" }>["goal"];

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string): EventInput => ({ kind: "care-exited", child: "ana", on });
const removal = (on: string, child = "ana"): EventInput => ({ kind: "court-found", finding: "removal-ordered", child, on });
const goal = (on: string, to: Goal, child = "ana"): EventInput => ({ kind: "goal-set", role: "primary", goal: to, child, on });
const agreed = (on: string): EventInput => ({ kind: "youth-plan-agreed", child: "ana", on });
const bare = (on: string, more: Partial<Completed> = {}): EventInput => ({ kind: "plan-completed", plan: "case-plan", child: "ana", on, ...more });
const plan = (on: string, permanencyStatement: Statement, more: Partial<Completed> = {}): EventInput => bare(on, { permanencyStatement, ...more });
const update = (on: string, more: Partial<Updated>): EventInput => ({ kind: "plan-updated", plan: "case-plan", child: "ana", on, ...more });
const restated = (on: string, permanencyStatement: Statement): EventInput => update(on, { permanencyStatement });

const inCare = [entered("2026-01-05")];
/** In care by a court's order: a plan to reunite may stand. */
const removed = [...inCare, removal("2026-01-07")];
const due = { on: "2026-01-20", due: "2026-01-20" };
const REMOVAL = "removal ordered by a court";
const CARE = "alternate-care placement";
const AGE = "age 16 or older";
const AGREED = "plan agreed with the care provider";
const STATE = "State a plan for permanency that the regulation allows the child, or put on record what the present one rests on.";
/** Sixteen on the plan's day. */
const youth = [{ id: "ana", birthDate: "2010-01-20" }];
const two = [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2012-02-02" }];

boundaries("us-mo/permanency-statement", [
  { name: "no case plan, no statement", events: removed, asOf: "2026-06-01", duties: [] },
  { name: "a plan of another kind is not asked about", events: [...removed, plan("2026-01-20", "adoption", { plan: "case-management-plan" })], asOf: "2026-06-01", duties: [] },
  { name: "before the plan nothing is asked", events: [...removed, plan("2026-01-20", "adoption")], asOf: "2026-01-19", duties: [] },

  // Two that are always allowed
  { name: "adoption is allowed", events: [...inCare, plan("2026-01-20", "adoption")], asOf: "2026-01-20",
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-01-20", missing: [] }] },
  { name: "maintaining the child with the parents is allowed", events: [bare("2026-01-20", { permanencyStatement: "maintain" })], asOf: "2026-01-20",
    duties: [{ child: "ana", status: "met", ...due }] },

  // Reunite
  { name: "reunite, with a court's order of removal and the child in care", events: [...removed, plan("2026-01-20", "reunite")], asOf: "2026-06-01",
    duties: [{ child: "ana", status: "met", ...due, missing: [] }] },
  { name: "reunite, and no order of removal: open on the plan's day", events: [...inCare, plan("2026-01-20", "reunite")], asOf: "2026-01-20",
    duties: [{ status: "open", ...due, missing: [REMOVAL] }] },
  { name: "the day after it is overdue", events: [...inCare, plan("2026-01-20", "reunite")], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, daysLate: 1, missing: [REMOVAL] }] },
  { name: "the order on the plan's day is in time", events: [...inCare, plan("2026-01-20", "reunite"), removal("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "an order nine days later is late", events: [...inCare, plan("2026-01-20", "reunite"), removal("2026-01-29")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-01-29", daysLate: 9 }] },
  { name: "a finding of abuse or neglect is not such an order", asOf: "2026-01-21", duties: [{ status: "overdue", ...due, missing: [REMOVAL] }],
    events: [...inCare, { kind: "court-found", finding: "abuse-or-neglect", child: "ana", on: "2026-01-07" }, plan("2026-01-20", "reunite")] },
  { name: "reunite a child who is at home", events: [removal("2026-01-07"), plan("2026-01-20", "reunite")], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [CARE] }] },
  { name: "neither order nor placement", events: [plan("2026-01-20", "reunite")], asOf: "2026-01-21", duties: [{ status: "overdue", ...due, missing: [REMOVAL, CARE] }] },
  { name: "in care on the plan's own day", events: [entered("2026-01-20"), removal("2026-01-07"), plan("2026-01-20", "reunite")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due }] },
  { name: "the day of exit is not a day in care", events: [...removed, exited("2026-01-20"), plan("2026-01-20", "reunite")], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [CARE] }] },
  { name: "an order before the case was opened again is of the closed case", asOf: "2026-07-21",
    events: [opened("2026-01-02"), ...removed, exited("2026-04-01"), closed("2026-04-01"), opened("2026-07-01"), entered("2026-07-06"), plan("2026-07-20", "reunite")],
    duties: [{ status: "overdue", on: "2026-07-20", due: "2026-07-20", missing: [REMOVAL] }] },
  { name: "an order of an earlier stay is not of this one", asOf: "2026-03-21",
    events: [...removed, exited("2026-02-01"), entered("2026-03-01"), plan("2026-03-20", "reunite")],
    duties: [{ status: "overdue", due: "2026-03-20", missing: [REMOVAL] }] },
  { name: "one on the day that stay ended is", asOf: "2026-03-21",
    events: [...inCare, exited("2026-02-01"), removal("2026-02-01"), entered("2026-03-01"), plan("2026-03-20", "reunite")], duties: [{ status: "met", due: "2026-03-20" }] },
  { name: "an order of the stay before counts no more, also on the day of the next entry", asOf: "2026-06-01",
    events: [...removed, exited("2026-01-15"), entered("2026-01-20"), plan("2026-01-20", "reunite")], duties: [{ status: "overdue", ...due, missing: [REMOVAL] }] },
  { name: "a later stay takes nothing from an order of this one", asOf: "2026-06-01",
    events: [...removed, plan("2026-01-20", "reunite"), exited("2026-02-02"), entered("2026-03-02")], duties: [{ status: "met", ...due }] },

  // Long-term separation
  { name: "long-term separation at sixteen, agreed in the plan", children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "long-term-separation", { separationAgreed: true })], duties: [{ status: "met", ...due, missing: [] }] },
  { name: "the day before the sixteenth birthday", children: youth, asOf: "2026-01-20",
    events: [...inCare, plan("2026-01-19", "long-term-separation", { separationAgreed: true })], duties: [{ status: "overdue", due: "2026-01-19", missing: [AGE] }] },
  { name: "not agreed with the care provider", children: youth, events: [...inCare, plan("2026-01-20", "long-term-separation")], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [AGREED] }] },
  { name: "agreed as a fact of its own that day", children: youth, events: [...inCare, plan("2026-01-20", "long-term-separation"), agreed("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due }] },
  { name: "agreed four days later: late", children: youth, events: [...inCare, plan("2026-01-20", "long-term-separation"), agreed("2026-01-24")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-01-24", daysLate: 4 }] },
  { name: "agreed in an update", children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "long-term-separation"), update("2026-01-22", { separationAgreed: true })], duties: [{ status: "late", ...due, daysLate: 2 }] },
  { name: "too young and not agreed", events: [...inCare, plan("2026-01-20", "long-term-separation")], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [AGE, AGREED] }] },
  { name: "without a birth date the age cannot be told", children: [{ id: "ana" }], asOf: "2026-01-21",
    events: [...inCare, plan("2026-01-20", "long-term-separation", { separationAgreed: true })], duties: [{ status: "unknown", needs: /birth date/ }] },
  { name: "but an agreement wanting is wanting at any age", children: [{ id: "ana" }], events: [...inCare, plan("2026-01-20", "long-term-separation")], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [AGREED] }] },
  { name: "born on 29 February, sixteen on 29 February", children: [{ id: "ana", birthDate: "2008-02-29" }], asOf: "2024-06-01",
    events: [entered("2024-01-05"), plan("2024-02-29", "long-term-separation", { separationAgreed: true })], duties: [{ status: "met", due: "2024-02-29" }] },
  { name: "fifteen the day before it", children: [{ id: "ana", birthDate: "2008-02-29" }], asOf: "2024-02-28",
    events: [entered("2024-01-05"), plan("2024-02-28", "long-term-separation", { separationAgreed: true })], duties: [{ status: "open", missing: [AGE] }] },
  { name: "fifteen on the plan's day: what was looked at is shown", children: youth, events: [...inCare, plan("2026-01-19", "long-term-separation", { separationAgreed: true })], asOf: "2026-01-20",
    duties: [{ status: "overdue", evidence: [`${AGE}: not 2026-01-19, the child was 15`, `${AGREED}: 2026-01-19`] }] },
  { name: "agreed in the plan's update, and by the care provider before it: the earlier counts", children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "long-term-separation"), agreed("2026-01-22"), update("2026-01-26", { separationAgreed: true })],
    duties: [{ status: "late", ...due, metOn: "2026-01-22" }] },
  { name: "recorded as agreed on an earlier day", children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "long-term-separation"), { kind: "youth-plan-agreed", child: "ana", on: "2026-01-26", agreedOn: "2026-01-20" }],
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "agreed before the case was opened again is agreed no more", children: youth, asOf: "2026-06-01",
    events: [opened("2025-01-02"), agreed("2025-02-02"), closed("2025-06-02"), opened("2026-01-02"), ...inCare, plan("2026-01-20", "long-term-separation")],
    duties: [{ status: "overdue", ...due, missing: [AGREED] }] },
  ...([["2026-02-02", "late"], ["2026-02-03", "missed"]] as const).map(([on, status]) => ({
    name: `agreed on ${on}, where the next version is completed on the 2nd: ${status}`, children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "long-term-separation"), plan("2026-02-02", "adoption"), agreed(on)],
    duties: [{ status, ...due } as const, { status: "met", due: "2026-02-02" } as const],
  })),

  // The last statement given stands
  { name: "a statement that may not stand, replaced six days later by one that may", events: [...inCare, plan("2026-01-20", "reunite"), restated("2026-01-26", "adoption")],
    asOf: "2026-06-01", duties: [{ status: "late", ...due, metOn: "2026-01-26", daysLate: 6 }] },
  { name: "one that may, replaced by one that may not", events: [...inCare, plan("2026-01-20", "adoption"), restated("2026-01-26", "reunite")], asOf: "2026-01-27",
    duties: [{ status: "overdue", on: "2026-01-20", due: "2026-01-26", daysLate: 1, missing: [REMOVAL] }] },
  { name: "open on the day it is given", events: [...inCare, plan("2026-01-20", "adoption"), restated("2026-01-26", "reunite")], asOf: "2026-01-26",
    duties: [{ status: "open", on: "2026-01-20", due: "2026-01-26", missing: [REMOVAL] }] },
  { name: "and set right four days after, late by four days", asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "adoption"), restated("2026-01-26", "reunite"), restated("2026-01-30", "adoption")],
    duties: [{ status: "late", on: "2026-01-20", due: "2026-01-26", metOn: "2026-01-30", daysLate: 4 }] },
  { name: "likewise where the order comes then", asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "adoption"), restated("2026-01-26", "reunite"), removal("2026-01-30")],
    duties: [{ status: "late", due: "2026-01-26", metOn: "2026-01-30", daysLate: 4 }] },
  // reading: who had stated what the regulation allows may state another thing that it allows, and is not late for it
  { name: "one that may, replaced by another that may", children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-15", "adoption"), update("2026-01-20", { permanencyStatement: "long-term-separation", separationAgreed: true })],
    duties: [{ status: "met", due: "2026-01-15", metOn: "2026-01-15" }] },
  { name: "the age is that of the day the statement was given: stated again at sixteen, late", children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-15", "long-term-separation", { separationAgreed: true }), restated("2026-01-20", "long-term-separation")],
    duties: [{ status: "late", due: "2026-01-15", metOn: "2026-01-20", daysLate: 5 }] },
  { name: "without being stated again it does not grow lawful with the child", children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-15", "long-term-separation", { separationAgreed: true })], duties: [{ status: "overdue", due: "2026-01-15", missing: [AGE] }] },
  { name: "in care on the day the statement was given, not yet on the plan's", events: [bare("2026-01-02"), ...removed, restated("2026-01-20", "reunite")], asOf: "2026-06-01",
    duties: [{ status: "late", due: "2026-01-02" }] },
  { name: "first stated after the plan's day, the statement was due that day, whatever follows", children: youth, asOf: "2026-06-01",
    events: [...inCare, bare("2026-01-10"), restated("2026-01-20", "maintain"), restated("2026-02-02", "long-term-separation")],
    duties: [{ status: "overdue", on: "2026-01-10", due: "2026-01-10", missing: [AGREED] }] },
  { name: "what it rests on is shown part by part", children: youth, asOf: "2026-06-01", events: [...inCare, plan("2026-01-20", "long-term-separation"), agreed("2026-02-02")],
    duties: [{ status: "late", metOn: "2026-02-02", evidence: [`${AGE}: 2026-01-20`, `${AGREED}: 2026-02-02`] }] },
  // Agreed before the plan's day or after it: a statement in order that takes this one's place is no earlier, and no later, than it was whole
  ...([["2026-01-12", "met", "2026-01-20"], ["2026-02-02", "late", "2026-02-02"]] as const).map(([on, status, metOn]) => ({
    name: `agreed on ${on} and replaced by another that may stand`, children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "long-term-separation"), agreed(on), restated("2026-03-02", "maintain")], duties: [{ status, ...due, metOn } as const],
  })),
  { name: "two of one day that contradict each other: it cannot be said which stands", events: [...inCare, bare("2026-01-20"), restated("2026-01-26", "adoption"), restated("2026-01-26", "reunite")], asOf: "2026-01-28",
    duties: [{ status: "unknown", needs: /which permanency statement of that day stands/ }] },
  { name: "unless one was recorded later, be it the one that may stand", asOf: "2026-01-28",
    events: [...inCare, bare("2026-01-20"), { ...restated("2026-01-26", "adoption"), recordedOn: "2026-01-27" }, restated("2026-01-26", "reunite")], duties: [{ status: "late", ...due, metOn: "2026-01-26" }] },
  { name: "or the one that may not", asOf: "2026-01-28",
    events: [...inCare, bare("2026-01-20"), restated("2026-01-26", "adoption"), { ...restated("2026-01-26", "reunite"), recordedOn: "2026-01-27" }], duties: [{ status: "overdue", ...due, missing: [REMOVAL] }] },
  { name: "the one that does not stand was never in the other's place", asOf: "2026-01-28",
    events: [...inCare, plan("2026-01-20", "adoption"), { ...restated("2026-01-26", "maintain"), recordedOn: "2026-01-27" }, restated("2026-01-26", "reunite")], duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  { name: "two of one day that say the same are one", events: [...inCare, bare("2026-01-20"), restated("2026-01-26", "adoption"), { ...restated("2026-01-26", "adoption"), id: "u2" }], asOf: "2026-01-28",
    duties: [{ status: "late", ...due, metOn: "2026-01-26" }] },
  { name: "what an update states on the plan's own day takes the place of what the plan does", events: [...inCare, plan("2026-01-20", "reunite"), restated("2026-01-20", "adoption")], asOf: "2026-01-28",
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },

  // Without a statement, the primary goal says it
  { name: "nothing says what the plan intends: unknown", events: [...inCare, bare("2026-01-20")], asOf: "2026-01-21",
    duties: [{ child: "ana", status: "unknown", needs: /permanency statement/ }] },
  { name: "given three days later: late", events: [...inCare, bare("2026-01-20"), restated("2026-01-23", "adoption")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, daysLate: 3 }] },
  { name: "the goal is reunification, ordered and in care", events: [...removed, goal("2026-01-08", "reunification"), bare("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due }] },
  { name: "the goal is reunification, and no order", events: [...inCare, goal("2026-01-08", "reunification"), bare("2026-01-20")], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [REMOVAL] }] },
  ...(["adoption", "maintain-at-home"] as const).map((to) => ({
    name: `the goal is ${to}`, events: [...inCare, goal("2026-01-08", to), bare("2026-01-20")], asOf: "2026-06-01", duties: [{ status: "met", ...due } as const],
  })),
  { name: "another planned living arrangement is long-term separation", events: [...inCare, goal("2026-01-08", "appla"), bare("2026-01-20")], asOf: "2026-01-21",
    duties: [{ status: "overdue", ...due, missing: [AGE, AGREED] }] },
  ...(["guardianship", "relative-placement"] as const).map((to) => ({
    name: `${to} is none of the regulation's four: unknown`, events: [...inCare, goal("2026-01-08", to), bare("2026-01-20")], asOf: "2026-06-01",
    duties: [{ child: "ana", status: "unknown", needs: /regulation's category/ } as const],
  })),
  { name: "a statement says it before the goal does", events: [...inCare, goal("2026-01-08", "guardianship"), plan("2026-01-20", "adoption")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due }] },
  { name: "a concurrent goal is not asked about", asOf: "2026-06-01", duties: [{ status: "met", ...due }],
    events: [...removed, goal("2026-01-08", "reunification"), { kind: "goal-set", role: "concurrent", goal: "guardianship", child: "ana", on: "2026-01-09" }, bare("2026-01-20")] },
  { name: "the goal at the end of the plan's day", events: [...inCare, goal("2026-01-08", "guardianship"), goal("2026-01-20", "adoption"), bare("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due }] },
  { name: "a goal set the day after does not say what this plan intends", events: [...inCare, bare("2026-01-20"), goal("2026-01-21", "adoption")], asOf: "2026-06-01",
    duties: [{ status: "unknown", needs: /permanency statement/ }] },
  { name: "what would meet it: the order of removal, where that alone is missing", events: [...inCare, plan("2026-01-20", "reunite")], asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: [REMOVAL], remedy: { says: "Record the court's order of removal, if there is one.", events: [removal("2026-01-21")] } }] },
  { name: "else another statement, that day", events: [plan("2026-01-20", "reunite")], asOf: "2026-01-21",
    duties: [{ status: "overdue", missing: [REMOVAL, CARE], remedy: { says: STATE, events: [restated("2026-01-21", "maintain")] } }] },
  { name: "one of adoption, where that is the goal", asOf: "2026-01-21", children: youth,
    events: [...inCare, goal("2026-01-06", "adoption"), plan("2026-01-20", "long-term-separation")],
    duties: [{ status: "overdue", missing: [AGREED], remedy: { says: STATE, events: [restated("2026-01-21", "adoption")] } }] },
  { name: "the day after, where one was stated that day", events: [bare("2026-01-20"), restated("2026-01-21", "reunite")], asOf: "2026-01-21",
    duties: [{ status: "overdue", remedy: { says: STATE, events: [restated("2026-01-22", "maintain")] } }] },
  { name: "not where the plan of that day stated it, or an update of it stated nothing", asOf: "2026-01-20",
    events: [plan("2026-01-20", "reunite"), update("2026-01-20", { effortsMade: "daily visits" })],
    duties: [{ status: "open", remedy: { says: STATE, events: [restated("2026-01-20", "maintain")] } }] },
  { name: "nor where an update of an earlier day did", events: [bare("2026-01-20"), restated("2026-01-21", "reunite")], asOf: "2026-01-22",
    duties: [{ status: "overdue", remedy: { says: STATE, events: [restated("2026-01-22", "maintain")] } }] },
  { name: "the goal of an earlier stay is not the child's today", events: [entered("2025-06-02"), goal("2025-06-03", "adoption"), exited("2025-12-01"), ...inCare, goal("2026-01-06", "reunification"), plan("2026-01-20", "long-term-separation")],
    asOf: "2026-01-21", children: youth, duties: [{ status: "overdue", missing: [AGREED], remedy: { says: STATE, events: [restated("2026-01-21", "maintain")] } }] },
  { name: "nor is a sibling's", asOf: "2026-01-21", children: [...youth, { id: "ben" }],
    events: [entered("2026-01-05", "ben"), goal("2026-01-06", "adoption", "ben"), ...inCare, goal("2026-01-06", "reunification"), plan("2026-01-20", "long-term-separation")],
    duties: [{ status: "overdue", child: "ana", missing: [AGREED], remedy: { says: STATE, events: [restated("2026-01-21", "maintain")] } }] },

  // Versions and ends
  { name: "the next version leaves it missed", events: [...inCare, plan("2026-01-20", "reunite"), plan("2026-02-02", "adoption")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [REMOVAL] }, { status: "met", on: "2026-02-02", due: "2026-02-02" }] },
  { name: "so does the closing of the case", events: [...inCare, plan("2026-01-20", "reunite"), closed("2026-01-21")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: [REMOVAL] }] },
  { name: "an order after the next version does not mend it", events: [...inCare, plan("2026-01-20", "reunite"), plan("2026-02-02", "adoption"), removal("2026-02-03")],
    asOf: "2026-06-01", duties: [{ status: "missed", ...due }, { status: "met", due: "2026-02-02" }] },

  // Children
  { name: "one plan for both: a duty for each, by each one's own situation", children: two, asOf: "2026-01-21",
    events: [...removed, { kind: "plan-completed", plan: "case-plan", children: ["ana", "ben"], on: "2026-01-20", permanencyStatement: "reunite" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due, missing: [REMOVAL, CARE] }] },
  { name: "a plan that names no child is about every child of the case", children: two, asOf: "2026-01-21",
    events: [...removed, { kind: "plan-completed", plan: "case-plan", on: "2026-01-20", permanencyStatement: "adoption" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "an order that names no child is about each", children: two, asOf: "2026-01-21",
    events: [...inCare, entered("2026-01-05", "ben"), { kind: "court-found", finding: "removal-ordered", on: "2026-01-07" },
      { kind: "plan-completed", plan: "case-plan", on: "2026-01-20", permanencyStatement: "reunite" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due }] },
  { name: "a sibling's placement after the closing leaves no doubt of what ended this child's", children: two, asOf: "2026-06-01",
    events: [...inCare, entered("2026-01-05", "ben"), { kind: "plan-completed", plan: "case-plan", on: "2026-01-20", permanencyStatement: "reunite" }, closed("2026-01-20"),
      { kind: "placement-started", child: "ben", on: "2026-02-02", setting: "foster-home" }],
    duties: [{ child: "ana", status: "lapsed", ...due }, { child: "ben", status: "unknown", ...due }] },
  { name: "what an update says of a sibling is not said of ana", children: two, asOf: "2026-01-28",
    events: [...inCare, { kind: "plan-completed", plan: "case-plan", on: "2026-01-20", permanencyStatement: "adoption" }, { ...restated("2026-01-26", "reunite"), child: "ben" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", due: "2026-01-26" }] },
  { name: "a sibling's goal speaks for the sibling", children: two, asOf: "2026-01-21",
    events: [...inCare, entered("2026-01-05", "ben"), goal("2026-01-06", "adoption", "ben"), { kind: "plan-completed", plan: "case-plan", on: "2026-01-20" }],
    duties: [{ child: "ben", status: "met", ...due }, { child: "ana", status: "unknown", needs: /permanency statement/ }] },

  // The record
  { name: "given in time, recorded late: met, and backdated", events: [...inCare, plan("2026-01-20", "adoption", { recordedOn: "2026-02-10" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "by what was known before the order was recorded", events: [...inCare, { ...removal("2026-01-07"), recordedOn: "2026-02-10" }, plan("2026-01-20", "reunite")],
    asOf: "2026-06-01", options: { knownBy: "2026-02-09" }, duties: [{ status: "overdue", ...due, missing: [REMOVAL] }] },
  { name: "a source that cannot hold the court's orders accuses nobody", events: [...inCare, plan("2026-01-20", "reunite")], asOf: "2026-01-21",
    holds: { source: "a flat export", kinds: ["care-entered", "care-exited", "plan-completed", "plan-updated", "goal-set"] }, duties: [{ status: "unknown", needs: /court-found/ }] },
  { name: "a source that cannot hold entries does not lack one", events: [removal("2026-01-07"), plan("2026-01-20", "reunite")], asOf: "2026-01-21",
    holds: { source: "a flat export", kinds: ["court-found", "plan-completed", "plan-updated"] }, duties: [{ status: "unknown", missing: [CARE], needs: /a record of care-entered,/ }] },
  { name: "nor agreements", children: youth, events: [...inCare, plan("2026-01-20", "long-term-separation")], asOf: "2026-01-21",
    holds: { source: "a flat export", kinds: ["care-entered", "plan-completed", "plan-updated"] }, duties: [{ status: "unknown", missing: [AGREED], needs: /a record of youth-plan-agreed,/ }] },
  { name: "nor updates, in which the youth, of age by then, might be spoken of again", children: youth, asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-15", "long-term-separation", { separationAgreed: true })],
    holds: { source: "a flat export", kinds: ["care-entered", "plan-completed", "youth-plan-agreed"] }, duties: [{ status: "unknown", missing: [AGE], needs: /a record of plan-updated,/ }] },
  { name: "and a late statement does not show that a source which holds no updates lacked an earlier one", asOf: "2026-06-01",
    events: [...inCare, plan("2026-01-20", "reunite"), restated("2026-01-26", "adoption")],
    holds: { source: "a flat export", kinds: ["care-entered", "plan-completed", "court-found"] }, duties: [{ status: "unknown", needs: /a record of plan-updated,/ }] },
  { name: "facts in any order, one of them twice", events: [...removed, plan("2026-01-20", "reunite"), ...removed].reverse(), asOf: "2026-06-01",
    duties: [{ status: "met", ...due }] },
]);
