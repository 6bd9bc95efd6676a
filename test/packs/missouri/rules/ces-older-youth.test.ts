/** An older youth preparing to leave care for independence, housing at risk: a CES referral must be made (H05, S12). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Assessed = Extract<EventInput, { kind: "housing-assessed" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const entered = (on = "2021-08-02", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string): EventInput => ({ kind: "care-exited", on, child: "ana", to: "independence" });
const preparing = (on: string, child = "ana"): EventInput => ({ kind: "independence-preparation-started", on, child });
const stopped = (on: string): EventInput => ({ kind: "independence-preparation-ended", on, child: "ana" });
/** The youth's own housing, at risk unless the row says otherwise. */
const assessed = (on: string, more: Partial<Assessed> = {}): EventInput =>
  ({ kind: "housing-assessed", on, child: "ana", household: "ana-flat", of: "youth", finding: "at-risk", ...more });
const referred = (on: string, more: { recordedOn?: string } = {}): EventInput => ({ kind: "ces-referred", on, child: "ana", ...more });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });

/** Sixteen since May 2021. */
const youth = [{ id: "ana", birthDate: "2005-05-05" }];
const leaving = [opened, entered(), preparing("2021-09-01")];
const atRisk = [...leaving, assessed("2021-09-15")];
const threeDays = { params: { "us-mo/ces-older-youth.prompt": 3 } };
const born = (birthDate: string) => [{ id: "ana", birthDate }];

boundaries("us-mo/ces-older-youth", [
  { name: "the day before both hold nothing is asked", children: youth, events: atRisk, asOf: "2021-09-14", duties: [] },
  { name: "from the day both hold, the referral is due that day", children: youth, events: atRisk, asOf: "2021-09-15", duties: [{ status: "open", child: "ana", on: "2021-09-15", due: "2021-09-15", basis: "prompt", missing: ["CES referral"] }] },
  { name: "the day after it is overdue", children: youth, events: atRisk, asOf: "2021-09-16", duties: [{ status: "overdue", due: "2021-09-15", missing: ["CES referral"] }] },
  { name: "a referral that names the youth, that day, is on time", children: youth, events: [...atRisk, referred("2021-09-15")], asOf: "2021-09-16", duties: [{ status: "met", missing: [] }] },
  { name: "a referral that names the youth's household counts as well", children: youth, events: [...atRisk, { kind: "ces-referred", on: "2021-09-15", household: "ana-flat" }], asOf: "2021-09-16", duties: [{ status: "met" }] },
  { name: "a referral of the parents' household does not", children: youth, events: [...atRisk, { kind: "ces-referred", on: "2021-09-15", household: "mia-home" }], asOf: "2021-09-16", duties: [{ status: "overdue" }] },
  { name: "a referral the day after is a day late", children: youth, events: [...atRisk, referred("2021-09-16")], asOf: "2021-09-20", duties: [{ status: "late", daysLate: 1 }] },
  { name: "homelessness is more than a risk", children: youth, events: [...leaving, assessed("2021-09-15", { finding: "homeless" })], asOf: "2021-09-16", duties: [{ status: "overdue" }] },
  { name: "stable housing asks for nothing", children: youth, events: [...leaving, assessed("2021-09-15", { finding: "stable" })], asOf: "2021-09-20", duties: [] },
  { name: "the parents' housing is not the youth's", children: youth, events: [...leaving, { kind: "housing-assessed", on: "2021-09-15", household: "mia-home", of: "parents", finding: "homeless" }], asOf: "2021-09-20", duties: [] },
  { name: "at risk, but not preparing to leave: nothing asked here", children: youth, events: [opened, entered(), assessed("2021-09-15")], asOf: "2021-09-20", duties: [] },
  { name: "housing known first, preparation begun after: due the day it begins", children: youth, events: [opened, entered(), assessed("2021-08-20"), preparing("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "overdue", on: "2021-09-01", due: "2021-09-01" }] },
  { name: "a referral from before the preparation, in the same unbroken concern, counts", children: youth, events: [opened, entered(), assessed("2021-08-20"), referred("2021-08-21"), preparing("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "met", due: "2021-09-01" }] },
  { name: "a referral from before the concern does not", children: youth, events: [...leaving, referred("2021-09-14"), assessed("2021-09-15")], asOf: "2021-09-16", duties: [{ status: "overdue" }] },
  { name: "the day before the sixteenth birthday nothing is asked", children: born("2005-10-05"), events: atRisk, asOf: "2021-10-04", duties: [] },
  { name: "on the sixteenth birthday it becomes due", children: born("2005-10-05"), events: atRisk, asOf: "2021-10-05", duties: [{ status: "open", on: "2021-10-05", due: "2021-10-05" }] },
  { name: "a referral at fifteen, in the same unbroken concern, counts at sixteen", children: born("2005-10-05"), events: [...atRisk, referred("2021-09-20")], asOf: "2021-10-06", duties: [{ status: "met", due: "2021-10-05" }] },
  { name: "born on a leap day: sixteen on a leap day", children: born("2008-02-29"), events: [opened, entered(), preparing("2024-01-10"), assessed("2024-01-15")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "the age by option, born on a leap day: seventeen on 28 February", children: born("2008-02-29"), events: [opened, entered(), preparing("2025-01-10"), assessed("2025-01-15")], asOf: "2025-02-28", options: { params: { "ces.olderYouthAge": 17 } }, duties: [{ status: "open", due: "2025-02-28" }] },
  { name: "the age by option: under it nothing is asked", children: youth, events: atRisk, asOf: "2021-09-20", options: { params: { "ces.olderYouthAge": 18 } }, duties: [] },
  { name: "no birth date: unknown", children: [{ id: "ana" }], events: atRisk, asOf: "2021-09-20", duties: [{ status: "unknown", needs: /birth/i }] },
  { name: "preparation ended on the very day: at the day's end nothing held", children: youth, events: [...atRisk, stopped("2021-09-15")], asOf: "2021-09-20", duties: [] },
  { name: "preparation ended the day after, nothing done: missed", children: youth, events: [...atRisk, stopped("2021-09-16")], asOf: "2021-09-20", duties: [{ status: "missed", due: "2021-09-15" }] },
  {
    name: "preparation ended and begun again: two stretches, and the referral of the same concern serves both",
    children: youth, events: [...atRisk, referred("2021-09-15"), stopped("2021-10-01"), preparing("2021-11-01")], asOf: "2021-11-02",
    duties: [{ status: "met", due: "2021-09-15" }, { status: "met", on: "2021-11-01", due: "2021-11-01" }],
  },
  {
    name: "housing stable in between: a new concern asks for a new referral",
    children: youth, events: [...atRisk, referred("2021-09-15"), assessed("2021-10-01", { finding: "stable" }), assessed("2021-11-01")], asOf: "2021-11-02",
    duties: [{ status: "met", due: "2021-09-15" }, { status: "overdue", due: "2021-11-01" }],
  },
  {
    name: "siblings: one youth's housing and preparation are not the other's",
    children: [...youth, { id: "ben", birthDate: "2004-01-31" }],
    events: [opened, { kind: "care-entered", on: "2021-08-02", children: ["ana", "ben"] }, preparing("2021-09-01"), assessed("2021-09-15", { child: "ben", household: "ben-flat" })],
    asOf: "2021-09-20", duties: [],
  },
  {
    name: "siblings: a referral of one is none of the other",
    children: [...youth, { id: "ben", birthDate: "2004-01-31" }],
    events: [opened, { kind: "care-entered", on: "2021-08-02", children: ["ana", "ben"] }, preparing("2021-09-01"), preparing("2021-09-01", "ben"),
      assessed("2021-09-15"), assessed("2021-09-15", { child: "ben", household: "ben-flat" }), referred("2021-09-15")],
    asOf: "2021-09-16", duties: [{ status: "met", child: "ana" }, { status: "overdue", child: "ben" }],
  },
  { name: "another household of the youth's, at risk at another time: its referral is not of this concern", children: youth, asOf: "2021-09-20",
    events: [opened, entered(), assessed("2021-08-10", { household: "ana-room" }), assessed("2021-08-20", { household: "ana-room", finding: "stable" }), preparing("2021-09-01"), assessed("2021-09-15"),
      { kind: "ces-referred", on: "2021-09-16", household: "ana-room" }], duties: [{ status: "overdue", on: "2021-09-15" }] },
  { name: "two households of the youth's at risk at once: one duty, the referral of either meets it", children: youth, asOf: "2021-09-20",
    events: [...atRisk, assessed("2021-09-15", { household: "ana-room" }), { kind: "ces-referred", on: "2021-09-16", household: "ana-room" }], duties: [{ status: "late", on: "2021-09-15", daysLate: 1 }] },
  { name: "of one household the assessments contradict each other, the other is at risk for certain: nothing is unknown", children: youth, asOf: "2021-09-20",
    events: [...atRisk, assessed("2021-09-15", { household: "ana-room" }), assessed("2021-09-15", { household: "ana-room", finding: "stable" })], duties: [{ status: "overdue", on: "2021-09-15" }] },
  {
    name: "preparation of no named child is that of the children in care that day",
    children: youth, events: [opened, entered(), { kind: "independence-preparation-started", on: "2021-09-01" }, assessed("2021-09-15")], asOf: "2021-09-16",
    duties: [{ status: "overdue", child: "ana" }],
  },
  { name: "out of care nothing is asked", children: youth, events: [opened, preparing("2021-09-01"), assessed("2021-09-15")], asOf: "2021-09-20", duties: [] },
  { name: "leaving care on the due date: lapsed", children: youth, events: [...atRisk, exited("2021-09-18")], asOf: "2021-09-20", options: threeDays, duties: [{ status: "lapsed", due: "2021-09-18" }] },
  { name: "leaving care after the due date: missed, whatever follows", children: youth, events: [...atRisk, exited("2021-09-19"), referred("2021-09-20")], asOf: "2021-09-30", options: threeDays, duties: [{ status: "missed", due: "2021-09-18" }] },
  {
    name: "re-entry, preparing anew: a duty of its own, met by the referral of the same unbroken concern",
    children: youth, events: [...atRisk, referred("2021-09-15"), exited("2021-10-01"), entered("2021-11-01"), preparing("2021-11-10")], asOf: "2021-11-11",
    duties: [{ status: "met", due: "2021-09-15" }, { status: "met", due: "2021-11-10" }],
  },
  { name: "the case closed before the due date: lapsed", children: youth, events: [...atRisk, closed("2021-09-17")], asOf: "2021-09-30", options: threeDays, duties: [{ status: "lapsed" }] },
  { name: "the case closed after the due date: missed", children: youth, events: [...atRisk, closed("2021-09-16")], asOf: "2021-09-30", duties: [{ status: "missed" }] },
  { name: "three days by option, over a month's end", children: youth, events: [opened, entered(), preparing("2021-09-01"), assessed("2021-09-30")], asOf: "2021-10-04", options: { params: { prompt: 3 } }, duties: [{ status: "overdue", due: "2021-10-03" }] },
  { name: "two assessments of one day contradict each other: unknown", children: youth, events: [...atRisk, assessed("2021-09-15", { finding: "stable" })], asOf: "2021-09-20", duties: [{ status: "unknown" }] },
  { name: "the order of the facts in the record says nothing", children: youth, events: [referred("2021-09-16"), ...[...atRisk].reverse()], asOf: "2021-09-20", duties: [{ status: "late", daysLate: 1 }] },
  { name: "made that day and recorded afterwards: met, and flagged", children: youth, events: [...atRisk, referred("2021-09-15", { recordedOn: "2021-10-01" })], asOf: "2021-10-10", duties: [{ status: "met", backdated: true }] },
  { name: "an audit of what the record showed does not see what was recorded later", children: youth, events: [...atRisk, referred("2021-09-15", { recordedOn: "2021-10-01" })], asOf: "2021-10-10", options: { knownBy: "2021-09-30" }, duties: [{ status: "overdue" }] },
  { name: "a source that cannot hold referrals: unknown", children: youth, holds: { source: "case file", kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "independence-preparation-started", "independence-preparation-ended", "housing-assessed"] }, events: atRisk, asOf: "2021-09-20", duties: [{ status: "unknown", needs: /ces-referred/ }] },
  { name: "preparation over before the sixteenth birthday: nothing is asked", children: born("2005-10-05"), events: [...atRisk, stopped("2021-10-01")], asOf: "2021-11-01", duties: [] },
  { name: "a referral of the parents' household, itself at risk, is none of the youth's", children: youth, asOf: "2021-09-16",
    events: [...atRisk, { kind: "housing-assessed", on: "2021-09-01", household: "mia-home", of: "parents", finding: "homeless" }, { kind: "ces-referred", on: "2021-09-15", household: "mia-home" }],
    duties: [{ status: "overdue" }] },
  { name: "what is not known of a day is told apart from what is asked", children: youth, events: [...atRisk, assessed("2021-09-15", { finding: "stable" })], asOf: "2021-09-20",
    duties: [{ status: "unknown", child: "ana", id: "ana@2021-09-15/contested" }] },
  // A source that cannot hold the preparation leaves it open only for a youth who may be of the age
  ...([["2005-05-05", 1], ["2005-09-20", 1], ["2005-09-21", 0]] as const).map(([birthDate, raised]) => ({
    name: `a source that cannot hold the preparation, and a child born on ${birthDate}`, children: born(birthDate), events: [opened, entered()], asOf: "2021-09-20",
    holds: { source: "case file", kinds: ["case-opened", "care-entered", "housing-assessed", "ces-referred"] },
    duties: raised === 1 ? [{ status: "unknown", needs: /independence-preparation-started/ } as const] : [],
  })),
  { name: "or whose birth date is not known", children: [{ id: "ana" }], events: [opened, entered()], asOf: "2021-09-20",
    holds: { source: "case file", kinds: ["case-opened", "care-entered", "housing-assessed", "ces-referred"] }, duties: [{ status: "unknown", needs: /independence-preparation-started/ }] },
  { name: "one child of the age is enough", children: [...youth, { id: "ben", birthDate: "2015-05-05" }], events: [opened, entered(), entered("2021-08-02", "ben")], asOf: "2021-09-20",
    holds: { source: "case file", kinds: ["case-opened", "care-entered", "housing-assessed", "ces-referred"] }, duties: [{ status: "unknown", needs: /independence-preparation-started/ }] },
  { name: "nobody in care, nobody to prepare", children: youth, events: [opened], asOf: "2021-09-20",
    holds: { source: "case file", kinds: ["case-opened", "care-entered", "housing-assessed", "ces-referred"] }, duties: [] },
  { name: "before the manual's earliest text there is no such duty", children: born("2003-05-05"), events: [{ ...opened, on: "2020-01-06" }, entered("2020-01-06"), preparing("2020-03-01"), assessed("2020-04-01")], asOf: "2020-05-27", duties: [] },
]);
