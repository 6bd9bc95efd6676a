/** A household that is homeless or at risk of it is referred to the Coordinated Entry System (H01, S12, S21). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Assessed = Extract<EventInput, { kind: "housing-assessed" }>;
type Referred = Extract<EventInput, { kind: "ces-referred" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const assessed = (on: string, finding: Assessed["finding"], more: Partial<Assessed> = {}): EventInput =>
  ({ kind: "housing-assessed", on, household: "mia-home", of: "parents", finding, ...more });
const referred = (on: string, more: Partial<Referred> = {}): EventInput => ({ kind: "ces-referred", on, household: "mia-home", ...more });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const homeless = [opened, assessed("2021-09-01", "homeless")];

boundaries("us-mo/ces-access", [
  { name: "the day before the concern is recorded nothing is asked", events: homeless, asOf: "2021-08-31", duties: [] },
  {
    name: "the source gives no time, so a referral is due on the very day",
    events: homeless, asOf: "2021-09-01",
    duties: [{ status: "open", household: "mia-home", on: "2021-09-01", due: "2021-09-01", basis: "prompt", missing: ["CES referral"] }],
  },
  { name: "the day after it is overdue", events: homeless, asOf: "2021-09-02", duties: [{ status: "overdue", due: "2021-09-01", missing: ["CES referral"] }] },
  { name: "a referral that day is on time", events: [...homeless, referred("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "met", metOn: "2021-09-01", missing: [] }] },
  { name: "a referral the day after is a day late", events: [...homeless, referred("2021-09-02")], asOf: "2021-09-10", duties: [{ status: "late", metOn: "2021-09-02", daysLate: 1 }] },
  { name: "being at risk of homelessness is a concern too", events: [opened, assessed("2021-09-01", "at-risk")], asOf: "2021-09-02", duties: [{ status: "overdue", due: "2021-09-01" }] },
  { name: "stable housing is none", events: [opened, assessed("2021-09-01", "stable")], asOf: "2021-09-10", duties: [] },
  { name: "any household of the case: a relative who might take the child", events: [opened, assessed("2021-09-01", "at-risk", { household: "rosa-home", of: "relative" })], asOf: "2021-09-01", duties: [{ status: "open", household: "rosa-home" }] },
  { name: "a family in no alternative care, its case open, is served as well", events: [{ ...opened, service: "in-home" }, assessed("2021-09-01", "homeless")], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "from homeless to at risk the concern goes on: one duty, late from its first day", events: [...homeless, assessed("2021-09-10", "at-risk"), referred("2021-09-11")], asOf: "2021-09-20", duties: [{ status: "late", due: "2021-09-01", daysLate: 10 }] },
  { name: "housing found stable ends it: unmet after the due date, missed", events: [...homeless, assessed("2021-09-10", "stable")], asOf: "2021-09-20", duties: [{ status: "missed", due: "2021-09-01" }] },
  { name: "a referral once housing is stable comes too late", events: [...homeless, assessed("2021-09-10", "stable"), referred("2021-09-12")], asOf: "2021-09-20", duties: [{ status: "missed", due: "2021-09-01" }] },
  {
    name: "a new concern asks for a new referral",
    events: [...homeless, referred("2021-09-01"), assessed("2021-10-01", "stable"), assessed("2021-12-01", "homeless")], asOf: "2021-12-02",
    duties: [{ status: "met", due: "2021-09-01" }, { status: "overdue", on: "2021-12-01", due: "2021-12-01" }],
  },
  { name: "a referral from before the concern does not count", events: [opened, referred("2021-08-31"), ...homeless.slice(1)], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "a referral of another household does not count", events: [...homeless, referred("2021-09-01", { household: "tom-home" })], asOf: "2021-09-02", duties: [{ status: "overdue", household: "mia-home" }] },
  {
    name: "each household has its own",
    events: [...homeless, assessed("2021-09-01", "at-risk", { household: "tom-home" }), referred("2021-09-01")], asOf: "2021-09-02",
    duties: [{ status: "met", household: "mia-home" }, { status: "overdue", household: "tom-home" }],
  },
  {
    name: "a youth's own household is served by a referral that names the youth",
    children: [{ id: "ana", birthDate: "2004-05-05" }],
    events: [opened, assessed("2021-09-01", "at-risk", { household: "ana-flat", of: "youth", child: "ana" }), { kind: "ces-referred", on: "2021-09-01", child: "ana" }],
    asOf: "2021-09-02", duties: [{ status: "met", household: "ana-flat" }],
  },
  { name: "an option gives it three days: across the end of a leap February", events: [opened, assessed("2024-02-27", "homeless"), referred("2024-03-01")], asOf: "2024-03-02", options: { params: { "us-mo/ces-access.prompt": 3 } }, duties: [{ status: "met", due: "2024-03-01" }] },
  { name: "an option gives it three days: across the end of a common February", events: [opened, assessed("2023-02-27", "homeless")], asOf: "2023-03-03", options: { params: { prompt: 3 } }, duties: [{ status: "overdue", due: "2023-03-02" }] },
  { name: "an option gives it three days: across the end of August", events: [opened, assessed("2021-08-31", "homeless")], asOf: "2021-09-03", options: { params: { prompt: 3 } }, duties: [{ status: "open", due: "2021-09-03" }] },
  { name: "housing found stable on the due date lets it lapse", events: [...homeless, assessed("2021-09-04", "stable")], asOf: "2021-09-20", options: { params: { prompt: 3 } }, duties: [{ status: "lapsed", due: "2021-09-04" }] },
  { name: "housing found stable the day after the due date: missed", events: [...homeless, assessed("2021-09-05", "stable")], asOf: "2021-09-20", options: { params: { prompt: 3 } }, duties: [{ status: "missed", due: "2021-09-04" }] },
  { name: "the case closed the day the concern was found: no day of it was a day of the case", events: [...homeless, closed("2021-09-01")], asOf: "2021-09-10", duties: [] },
  { name: "the case closed after the due date leaves it missed", events: [...homeless, closed("2021-09-02")], asOf: "2021-09-10", duties: [{ status: "missed" }] },
  { name: "a concern found after the closing asks nothing", events: [opened, closed("2021-08-31"), assessed("2021-09-01", "homeless")], asOf: "2021-09-10", duties: [] },
  { name: "of two findings of one day the one recorded later stands", events: [...homeless, assessed("2021-09-01", "stable", { recordedOn: "2021-09-03" })], asOf: "2021-09-10", duties: [] },
  { name: "two findings of one day, recorded together, contradict each other: unknown", events: [...homeless, assessed("2021-09-01", "stable")], asOf: "2021-09-10", duties: [{ status: "unknown" }] },
  { name: "housing found stable before the closing is what ended it", events: [...homeless, assessed("2021-09-10", "stable"), closed("2021-10-01")], asOf: "2021-10-10",
    duties: [{ status: "missed", daysLate: 9, ended: "2021-09-10: the household's housing was no longer found lost or at risk" }] },
  { name: "so it is on the day of the closing", events: [...homeless, assessed("2021-09-10", "stable"), closed("2021-09-10")], asOf: "2021-10-10",
    duties: [{ status: "missed", daysLate: 9, ended: "2021-09-10: the household's housing was no longer found lost or at risk" }] },
  { name: "a closing before that is", events: [...homeless, closed("2021-09-09"), assessed("2021-09-10", "stable")], asOf: "2021-10-10",
    duties: [{ status: "missed", daysLate: 8, ended: "2021-09-09: the case closed" }] },
  { name: "what is not known of a day is told apart from what is asked", events: [...homeless, assessed("2021-09-01", "stable")], asOf: "2021-09-10",
    duties: [{ status: "unknown", id: "mia-home@2021-09-01/contested" }] },
  { name: "a referral that names a child of the parents' household is not the household's", events: [opened, assessed("2021-09-01", "homeless", { child: "ana" }), { kind: "ces-referred", on: "2021-09-01", child: "ana" }],
    asOf: "2021-09-02", duties: [{ status: "overdue", household: "mia-home" }] },
  { name: "one that names nobody and no household is everybody's", events: [...homeless, { kind: "ces-referred", on: "2021-09-01" }], asOf: "2021-09-02", duties: [{ status: "met", household: "mia-home" }] },
  { name: "one that names several serves the household of a youth among them", children: [{ id: "ana", birthDate: "2004-05-05" }, { id: "ben", birthDate: "2004-05-05" }], asOf: "2021-09-02",
    events: [opened, assessed("2021-09-01", "at-risk", { household: "flat", of: "youth", children: ["ben"] }), { kind: "ces-referred", on: "2021-09-01", children: ["ana", "ben"] }],
    duties: [{ status: "met", household: "flat" }] },
  ...(["2021-09-10", "2021-09-12"] as const).map((on) => ({
    name: `a referral of ${on}, once housing was found stable on the 10th, is not looked at`, events: [...homeless, assessed("2021-09-10", "stable"), referred(on)], asOf: "2021-09-20",
    duties: [{ status: "missed", evidence: [] } as const],
  })),
  { name: "an exact duplicate changes nothing", events: [...homeless, assessed("2021-09-01", "homeless")], asOf: "2021-09-02", duties: [{ status: "overdue" }] },
  { name: "the order of the facts in the record says nothing", events: [referred("2021-09-11"), assessed("2021-09-10", "at-risk"), ...[...homeless].reverse()], asOf: "2021-09-20", duties: [{ status: "late", daysLate: 10 }] },
  { name: "made that day and recorded afterwards: met, and flagged", events: [...homeless, referred("2021-09-01", { recordedOn: "2021-09-20" })], asOf: "2021-09-30", duties: [{ status: "met", backdated: true }] },
  { name: "an audit of what the record showed does not see what was recorded later", events: [...homeless, referred("2021-09-01", { recordedOn: "2021-09-20" })], asOf: "2021-09-30", options: { knownBy: "2021-09-19" }, duties: [{ status: "overdue" }] },
  { name: "a source that cannot hold referrals: unknown", holds: { source: "housing file", kinds: ["case-opened", "case-closed", "housing-assessed"] }, events: homeless, asOf: "2021-09-10", duties: [{ status: "unknown", needs: /ces-referred/ }] },
  { name: "before the manual's earliest text there is no such duty", events: [{ ...opened, on: "2020-01-06" }, assessed("2020-05-20", "homeless"), assessed("2020-05-25", "stable")], asOf: "2020-05-27", duties: [] },
  {
    // reading: H01 is a standing duty; a concern older than the manual counts from its effective date (S20).
    name: "a concern still there when the manual's text came is asked from that day",
    events: [{ ...opened, on: "2020-01-06" }, assessed("2020-05-20", "homeless")], asOf: "2020-05-29", duties: [{ status: "overdue", due: "2020-05-28" }],
  },
]);
