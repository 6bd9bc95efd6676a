/** The Social Service Plan is reassessed every 90 days after its last completion, from the initial one to closing (S14). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const entered: EventInput = { kind: "care-entered", on: "2021-08-02", child: "ana" };
const ssp = (on: string, more: Partial<Ssp> = {}): EventInput => ({ kind: "ssp-completed", on, ssp: "reassessment", ...more });
const initial = (on: string, more: Partial<Ssp> = {}): EventInput => ssp(on, { ssp: "initial", ...more });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const started = [opened, entered, initial("2021-08-20")];
const siblings = [{ id: "ana", birthDate: "2015-05-05" }, { id: "ben", birthDate: "2018-02-28" }];

boundaries("us-mo/ssp-reassessment", [
  {
    name: "the day before day 90 the reassessment is still to be made; it is one duty of the case",
    events: started, asOf: "2021-11-17",
    duties: [{ status: "open", child: "", on: "2021-08-20", due: "2021-11-18", basis: "source", missing: ["reassessment"] }],
  },
  { name: "on day 90 it is not late yet", events: started, asOf: "2021-11-18", duties: [{ status: "open", due: "2021-11-18" }] },
  { name: "the day after day 90 it is overdue", events: started, asOf: "2021-11-19", duties: [{ status: "overdue", due: "2021-11-18", missing: ["reassessment"] }] },
  {
    name: "made on day 90 it is on time, and the next 90 days run from it",
    events: [...started, ssp("2021-11-18")], asOf: "2021-11-18",
    duties: [{ status: "met", due: "2021-11-18", metOn: "2021-11-18" }, { status: "open", on: "2021-11-18", due: "2022-02-16" }],
  },
  {
    name: "made a day late it is late by a day, and the next 90 days run from what was done, not from what was due",
    events: [...started, ssp("2021-11-19")], asOf: "2021-11-20",
    duties: [{ status: "late", due: "2021-11-18", daysLate: 1 }, { status: "open", on: "2021-11-19", due: "2022-02-17" }],
  },
  {
    name: "made early it moves the next one forward too",
    events: [...started, ssp("2021-10-01")], asOf: "2021-11-19",
    duties: [{ status: "met", due: "2021-11-18", metOn: "2021-10-01" }, { status: "open", due: "2021-12-30" }],
  },
  { name: "days, not months: 90 days can end on a leap day", events: [{ ...opened, on: "2023-11-15" }, { ...entered, on: "2023-11-15" }, initial("2023-12-01")], asOf: "2024-02-29", duties: [{ status: "open", due: "2024-02-29" }] },
  { name: "in a common year the same 90 days end on 1 March", events: [{ ...opened, on: "2022-11-15" }, { ...entered, on: "2022-11-15" }, initial("2022-12-01")], asOf: "2023-03-02", duties: [{ status: "overdue", due: "2023-03-01" }] },
  { name: "from the last of a month: 90 days, not three months", events: [opened, entered, initial("2021-08-31")], asOf: "2021-11-30", duties: [{ status: "overdue", due: "2021-11-29" }] },
  { name: "an initial plan that is overdue opens no reassessment", events: [opened, entered], asOf: "2022-06-01", duties: [] },
  { name: "an initial plan completed late starts the chain on the day it was completed", events: [opened, entered, initial("2021-10-15")], asOf: "2021-11-01", duties: [{ status: "open", on: "2021-10-15", due: "2022-01-13" }] },
  { name: "a plan from before the child came into care meets no initial and starts no chain", events: [{ ...opened, on: "2021-06-01" }, initial("2021-07-15"), entered], asOf: "2022-03-01", duties: [] },
  { name: "a plan completed on the case's first day starts the chain", events: [opened, entered, initial("2021-08-02")], asOf: "2021-10-31", duties: [{ status: "open", on: "2021-08-02", due: "2021-10-31" }] },
  { name: "with no child in care there is no initial plan to go on from", events: [opened, initial("2021-08-20")], asOf: "2022-03-01", duties: [] },
  {
    name: "the child's going home ends nothing while the case is open",
    events: [...started, { kind: "care-exited", on: "2021-10-01", child: "ana" }], asOf: "2021-11-19",
    duties: [{ status: "overdue", due: "2021-11-18" }],
  },
  {
    name: "re-entry starts no second chain: its initial plan completes the pending link of the case",
    events: [...started, { kind: "care-exited", on: "2021-10-01", child: "ana" }, { ...entered, on: "2021-10-15" }, initial("2021-11-05")],
    asOf: "2021-12-01",
    duties: [{ status: "met", due: "2021-11-18", metOn: "2021-11-05" }, { status: "open", due: "2022-02-03" }],
  },
  {
    name: "siblings share one chain: a completion for whichever child completes the link",
    children: siblings,
    events: [opened, entered, initial("2021-08-20", { child: "ana" }), { ...entered, on: "2021-09-15", child: "ben" }, initial("2021-10-10", { child: "ben" })],
    asOf: "2021-12-01",
    duties: [{ status: "met", due: "2021-11-18", metOn: "2021-10-10" }, { status: "open", on: "2021-10-10", due: "2022-01-08" }],
  },
  {
    // reading: the completions of one day are one step of the chain, not a link met on the day it opened.
    name: "the siblings' initial plans of one day are one step",
    children: siblings,
    events: [opened, { kind: "care-entered", on: "2021-08-02", children: ["ana", "ben"] }, initial("2021-08-20", { child: "ana" }), initial("2021-08-20", { child: "ben" })],
    asOf: "2021-11-18",
    duties: [{ status: "open", on: "2021-08-20", due: "2021-11-18" }],
  },
  { name: "an exact duplicate of a completion changes nothing", events: [...started, initial("2021-08-20")], asOf: "2021-11-18", duties: [{ status: "open", due: "2021-11-18" }] },
  { name: "the order of the facts in the record says nothing", events: [ssp("2021-11-18"), initial("2021-08-20"), entered, opened], asOf: "2021-11-18", duties: [{ status: "met", due: "2021-11-18" }, { status: "open", due: "2022-02-16" }] },
  {
    name: "a closing reassessment completes the pending link on its own date",
    events: [...started, ssp("2021-11-10", { ssp: "closing" })], asOf: "2021-11-19",
    duties: [{ status: "met", due: "2021-11-18", metOn: "2021-11-10" }, { status: "open", due: "2022-02-08" }],
  },
  { name: "a completion on closing day completes the link and opens none", events: [...started, ssp("2021-11-10", { ssp: "closing" }), closed("2021-11-10")], asOf: "2022-03-01", duties: [{ status: "met", due: "2021-11-18" }] },
  { name: "an initial plan completed on closing day opens nothing", events: [opened, entered, initial("2021-08-20"), closed("2021-08-20")], asOf: "2022-03-01", duties: [] },
  { name: "a case closed before day 90 lets the link lapse", events: [...started, closed("2021-11-17")], asOf: "2022-03-01", duties: [{ status: "lapsed", due: "2021-11-18" }] },
  { name: "a case closed on day 90 lets the link lapse", events: [...started, closed("2021-11-18")], asOf: "2022-03-01", duties: [{ status: "lapsed", due: "2021-11-18" }] },
  { name: "a case closed after day 90 leaves the reassessment missed", events: [...started, closed("2021-11-19")], asOf: "2022-03-01", duties: [{ status: "missed", due: "2021-11-18" }] },
  { name: "a completion after the closing counts for nothing", events: [...started, closed("2021-11-17"), ssp("2021-11-18")], asOf: "2022-03-01", duties: [{ status: "lapsed", due: "2021-11-18" }] },
  {
    // reading: a case that is opened again goes on with the chain from its next completion.
    name: "a case opened again asks for a reassessment from its next completion on",
    events: [...started, { kind: "care-exited", on: "2021-10-01", child: "ana" }, closed("2021-10-01"),
      { ...opened, on: "2022-01-10" }, { ...entered, on: "2022-01-10" }, initial("2022-02-01")],
    asOf: "2022-05-02",
    duties: [{ status: "lapsed", due: "2021-11-18" }, { status: "open", on: "2022-02-01", due: "2022-05-02" }],
  },
  {
    name: "made in time and recorded afterwards: met, and flagged",
    events: [...started, ssp("2021-11-15", { recordedOn: "2021-12-01" })], asOf: "2021-12-05",
    duties: [{ status: "met", due: "2021-11-18", backdated: true }, { status: "open", due: "2022-02-13" }],
  },
  {
    name: "an audit of what the record showed does not see what was recorded later",
    events: [...started, ssp("2021-11-15", { recordedOn: "2021-12-01" })], asOf: "2021-12-05", options: { knownBy: "2021-11-30" },
    duties: [{ status: "overdue", due: "2021-11-18" }],
  },
  {
    name: "a source that cannot hold the plan accuses nobody of not reassessing it",
    holds: { source: "placement file", kinds: ["case-opened", "care-entered"] }, events: started, asOf: "2021-11-19",
    duties: [{ status: "unknown", needs: /ssp-completed/ }],
  },
  {
    name: "a due date past the last day its source covers: nothing is known of it",
    holds: { source: "export", kinds: ["case-opened", "care-entered", "care-exited", "ssp-completed", "case-closed"], until: "2021-11-01" },
    events: started, asOf: "2021-11-19", duties: [{ status: "unknown", due: "2021-11-18" }],
  },
  {
    name: "a placement after the closing makes the closing unsafe: unknown, neither lapsed nor missed",
    events: [...started, closed("2021-10-01"), { kind: "placement-started", on: "2021-10-10", child: "ana", setting: "foster-home" }],
    asOf: "2021-12-01", duties: [{ status: "unknown" }],
  },
  { name: "under a counting rule that rolls, a Saturday gives Monday", events: [opened, entered, initial("2021-08-22")], asOf: "2021-11-22", options: { counting: "rsmo-506.060" }, duties: [{ status: "open", due: "2021-11-22" }] },
  { name: "before the manual's earliest text there is no such duty", events: [{ ...opened, on: "2020-01-06" }, { ...entered, on: "2020-01-06" }, initial("2020-02-01")], asOf: "2020-05-27", duties: [] },
  {
    // reading: the chain is one of facts; only the links that a completion opens under the law in force are duties.
    name: "of a chain begun before the manual's text, the links opened since are asked",
    events: [{ ...opened, on: "2020-01-06" }, { ...entered, on: "2020-01-06" }, initial("2020-02-01"), ssp("2020-04-30"), ssp("2020-06-10")],
    asOf: "2020-09-01", duties: [{ status: "open", on: "2020-06-10", due: "2020-09-08" }],
  },
]);
