/** MO-CWM-K04: the Social Service Plan complete and signed within 30 days of the child's coming into care. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "ssp-completed" }>;
type Signed = Extract<EventInput, { kind: "ssp-signed" }>;
type Signer = Signed["by"];

const opened: EventInput = { kind: "case-opened", on: "2021-09-01" };
const entered = (child: string, on: string): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const completed = (on: string, signers: readonly Signer[] = [], more: Partial<Completed> = {}): EventInput =>
  ({ kind: "ssp-completed", ssp: "initial", child: "ana", on, signatures: signers.map((by) => ({ by })), ...more });
const signed = (on: string, by: Signer, more: Partial<Signed> = {}): EventInput =>
  ({ kind: "ssp-signed", child: "ana", on, by, ...more });

const everyone: readonly Signer[] = ["caregiver", "worker", "supervisor"];
const people = [{ id: "mother-jo", role: "parent" as const }, { id: "father-al", role: "parent" as const }];
const caregivers = people.map(({ id }) => id);
const base = [opened, entered("ana", "2021-09-01")];
const due = { on: "2021-09-01", due: "2021-10-01" };
const [WORKER, SUPERVISOR] = ["signature of the worker", "signature of the supervisor"];
const FAMILY = "signature of a parent, caregiver or guardian";

boundaries("us-mo/ssp-initial", [
  { name: "the day before the due date it is open, and every part is missing", events: base, asOf: "2021-09-30",
    duties: [{ child: "ana", status: "open", ...due, missing: ["completion", WORKER, SUPERVISOR, FAMILY] }] },
  { name: "on the due date it is still open", events: base, asOf: "2021-10-01", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: base, asOf: "2021-10-02", duties: [{ status: "overdue", ...due }] },
  { name: "complete and signed on the due date: met", events: [...base, completed("2021-10-01", everyone)], asOf: "2021-10-02",
    duties: [{ status: "met", ...due, metOn: "2021-10-01", missing: [] }] },
  { name: "complete and signed the day after: late by one day", events: [...base, completed("2021-10-02", everyone)],
    asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-10-02", daysLate: 1 }] },
  { name: "complete and signed on the day of entry: met", events: [...base, completed("2021-09-01", everyone)], asOf: "2021-10-02",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "completed in time, signed last by the parent: met on the day of that signature", asOf: "2021-10-02",
    events: [...base, completed("2021-09-20", ["worker"]), signed("2021-09-24", "supervisor"), signed("2021-09-30", "caregiver")],
    duties: [{ status: "met", ...due, metOn: "2021-09-30" }] },
  { name: "the last signature after the due date: late", asOf: "2021-12-01",
    events: [...base, completed("2021-09-20", ["worker", "caregiver"]), signed("2021-10-04", "supervisor")],
    duties: [{ status: "late", ...due, metOn: "2021-10-04", daysLate: 3 }] },
  { name: "completed without the worker's signature: overdue",
    events: [...base, completed("2021-09-20", ["supervisor", "caregiver"])], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due, missing: [WORKER] }] },
  { name: "without the supervisor's", events: [...base, completed("2021-09-20", ["worker", "caregiver"])], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due, missing: [SUPERVISOR] }] },
  { name: "without any from the family", events: [...base, completed("2021-09-20", ["worker", "supervisor"])], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due, missing: [FAMILY] }] },

  { name: "each listed caregiver signs", people, asOf: "2021-10-02",
    events: [...base, completed("2021-09-20", ["worker", "supervisor"], { caregivers }),
      signed("2021-09-20", "caregiver", { person: "mother-jo" }),
      signed("2021-09-28", "caregiver", { person: "father-al" })],
    duties: [{ status: "met", ...due, metOn: "2021-09-28" }] },
  { name: "the listed caregiver whose signature is missing is named", people, asOf: "2021-10-02",
    events: [...base, completed("2021-09-20", ["worker", "supervisor"], { caregivers }),
      signed("2021-09-20", "caregiver", { person: "mother-jo" })],
    duties: [{ status: "overdue", ...due, missing: ["signature of father-al"] }] },
  // reading: where several are listed, a signature that names none of them is nobody's in particular
  { name: "a caregiver's signature that names no one signs for none of several", people, asOf: "2021-10-02",
    events: [...base, completed("2021-09-20", everyone, { caregivers })],
    duties: [{ status: "overdue", ...due, missing: ["signature of mother-jo", "signature of father-al"] }] },
  { name: "a documented refusal or absence stands for a signature", people, asOf: "2021-10-02",
    events: [...base, completed("2021-09-20", [], { caregivers, signatures: [
      { by: "worker" }, { by: "supervisor" }, { by: "caregiver", person: "mother-jo", outcome: "refused" },
      { by: "caregiver", person: "father-al", outcome: "absent" },
    ] })],
    duties: [{ status: "met", ...due, missing: [] }] },
  { name: "a refusal documented after the due date comes late", asOf: "2021-12-01",
    events: [...base, completed("2021-09-20", ["worker", "supervisor"]), signed("2021-10-05", "caregiver", { outcome: "refused" })],
    duties: [{ status: "late", ...due, daysLate: 4 }] },
  { name: "signed before the plan was completed: the signature is of the next one", asOf: "2021-10-02",
    events: [...base, signed("2021-09-18", "worker"), completed("2021-09-20", ["supervisor", "caregiver"])],
    duties: [{ status: "met", ...due, metOn: "2021-09-20" }] },
  { name: "signed the same day by facts of their own", asOf: "2021-10-02",
    events: [...base, completed("2021-09-20"), signed("2021-09-20", "worker"), signed("2021-09-20", "supervisor"),
      signed("2021-09-20", "caregiver")],
    duties: [{ status: "met", ...due, metOn: "2021-09-20" }] },
  { name: "a signature of another plan does not serve this one", asOf: "2021-12-22",
    events: [...base, completed("2021-09-20", ["worker", "caregiver"]),
      signed("2021-12-21", "supervisor", { completedOn: "2021-12-20" })],
    duties: [{ status: "overdue", ...due, missing: [SUPERVISOR] }] },
  // reading: a later version, complete with every signature, is what the clause asks for, late
  { name: "the first left unsigned, the next version complete: late", asOf: "2022-01-10",
    events: [...base, completed("2021-09-20", ["worker", "caregiver"]), completed("2021-12-15", everyone, { ssp: "reassessment" })],
    duties: [{ status: "late", ...due, metOn: "2021-12-15", daysLate: 75 }] },
  // reading: signatures on two versions do not add up to one signed plan
  { name: "two versions, each short of a signature: overdue", asOf: "2022-01-10",
    events: [...base, completed("2021-09-20", ["worker", "caregiver"]), completed("2021-12-15", ["supervisor"], { ssp: "reassessment" })],
    duties: [{ status: "overdue", ...due }] },
  { name: "a plan completed before the child came into care does not count", events: [...base, completed("2021-08-20", everyone)],
    asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due }] },

  { name: "entered late in the evening: the days run from that civil date", asOf: "2021-10-02",
    events: [opened, entered("ana", "2021-09-01T23:30-05:00")], duties: [{ status: "overdue", ...due }] },
  { name: "out and in again on one day: the first stay ends, a second begins", asOf: "2021-10-16",
    events: [...base, exited("ana", "2021-09-15"), entered("ana", "2021-09-15")],
    duties: [{ status: "lapsed", ...due }, { status: "overdue", on: "2021-09-15", due: "2021-10-15" }] },
  { name: "a second entry without an exit is no second stay", asOf: "2021-10-02", events: [...base, entered("ana", "2021-09-15")],
    duties: [{ status: "overdue", ...due }] },
  { name: "in and out on one day: no day in care, no plan", asOf: "2021-12-01", events: [...base, exited("ana", "2021-09-01")], duties: [] },
  { name: "leaving care on the due date: lapsed", events: [...base, exited("ana", "2021-10-01")], asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after, one signature short: missed", asOf: "2021-12-01",
    events: [...base, completed("2021-09-20", ["worker", "caregiver"]), exited("ana", "2021-10-02")],
    duties: [{ status: "missed", ...due, missing: [SUPERVISOR] }] },
  { name: "the case closes before the due date: lapsed", events: [...base, { kind: "case-closed", on: "2021-09-20" }],
    asOf: "2021-12-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes after the due date: missed", events: [...base, { kind: "case-closed", on: "2021-10-10" }],
    asOf: "2021-12-01",
    duties: [{ status: "missed", ...due }] },
  { name: "back in care: a new plan, new signatures", asOf: "2022-03-04",
    events: [...base, completed("2021-09-20", everyone), exited("ana", "2021-12-01"), entered("ana", "2022-02-01")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2022-02-01", due: "2022-03-03" }] },
  { name: "siblings who entered apart: a plan for one does nothing for the other", asOf: "2021-11-10",
    children: [{ id: "ana" }, { id: "ben" }],
    events: [...base, entered("ben", "2021-10-10"), completed("2021-09-20", everyone)],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", on: "2021-10-10", due: "2021-11-09" }] },
  { name: "a plan that names no child is for the children in care that day", asOf: "2021-11-10",
    children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }],
    events: [...base, entered("ben", "2021-09-01"), entered("cleo", "2021-10-10"),
      { kind: "ssp-completed", ssp: "initial", on: "2021-09-20", signatures: everyone.map((by) => ({ by })) }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "met", ...due },
      { child: "cleo", status: "overdue", due: "2021-11-09" }] },

  { name: "completed and signed in time, recorded late: met, and backdated", asOf: "2021-12-01",
    events: [...base, completed("2021-09-28", everyone, { recordedOn: "2021-10-10" })],
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2021-12-01", options: { knownBy: "2021-10-05" },
    events: [...base, completed("2021-09-28", everyone, { recordedOn: "2021-10-10" })], duties: [{ status: "overdue", ...due }] },
  { name: "a source that cannot hold the plan accuses nobody", events: base, asOf: "2021-12-01", duties: [{ status: "unknown",
    needs: /ssp-completed/ }],
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited"] } },
  { name: "nor one that cannot hold later signatures", events: [...base, completed("2021-09-20", ["worker", "caregiver"])],
    asOf: "2021-12-01",
    holds: { source: "a flat export", kinds: ["case-opened", "care-entered", "care-exited", "ssp-completed"] },
    duties: [{ status: "unknown", needs: /ssp-signed/ }] },
  { name: "thirty days can end on 29 February", events: [entered("ana", "2024-01-30")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "thirty days from a month's last day", events: [entered("ana", "2021-10-31")], asOf: "2021-11-30",
    duties: [{ status: "open", due: "2021-11-30" }] },
  { name: "a Sunday stands: the manual grants no more", events: [entered("ana", "2021-09-03")], asOf: "2021-10-04",
    duties: [{ status: "overdue", due: "2021-10-03" }] },
  { name: "unless the agency counts so", events: [entered("ana", "2021-09-03")], asOf: "2021-10-04", options: { counting: "frcp-6" },
    duties: [{ status: "open", due: "2021-10-04" }] },
  { name: "of two versions, each with every signature, the first to have them counts", asOf: "2021-12-01",
    events: [...base, completed("2021-09-05", ["caregiver", "worker"]), completed("2021-09-20", everyone), signed("2021-10-10", "supervisor", { completedOn: "2021-09-05" })],
    duties: [{ status: "met", ...due, metOn: "2021-09-20" }] },
  { name: "be it the earlier version", asOf: "2021-12-01", events: [...base, completed("2021-09-05", everyone), completed("2021-11-02", everyone)], duties: [{ status: "met", ...due, metOn: "2021-09-05" }] },
  { name: "signatures given before the plan is complete wait for it", events: [...base, signed("2021-09-10", "worker")], asOf: "2021-10-02",
    duties: [{ status: "overdue", ...due, missing: ["completion", SUPERVISOR, FAMILY] }] },
  { name: "what would meet it: the plan, with the three kinds of signature", events: base, asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: {
      says: "Complete the Social Service Plan and have it signed by the parent, caregiver or guardian, the worker and the supervisor.",
      events: [{ kind: "ssp-completed", on: "2021-10-02", child: "ana", ssp: "initial", signatures: [{ by: "caregiver" }, { by: "worker" }, { by: "supervisor" }] }],
    } }] },
  { name: "the signatures that are missing, a caregiver's or what stands for it", events: [...base, completed("2021-09-20", ["worker"])], asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: {
      says: `Obtain: ${SUPERVISOR}, ${FAMILY}; or document a caregiver's refusal or absence.`,
      events: [signed("2021-10-02", "supervisor", { completedOn: "2021-09-20" }), signed("2021-10-02", "caregiver", { completedOn: "2021-09-20" })],
    } }] },
  { name: "the supervisor's alone", events: [...base, completed("2021-09-20", ["worker", "caregiver"])], asOf: "2021-10-02",
    duties: [{ status: "overdue", remedy: { says: `Obtain: ${SUPERVISOR}.`, events: [signed("2021-10-02", "supervisor", { completedOn: "2021-09-20" })] } }] },
  { name: "on the later of two versions that lack as much", asOf: "2021-10-02",
    events: [...base, completed("2021-09-20", ["worker", "caregiver"]), completed("2021-09-25", ["worker", "supervisor"])],
    duties: [{ status: "overdue", missing: [FAMILY], remedy: { says: `Obtain: ${FAMILY}; or document a caregiver's refusal or absence.`, events: [signed("2021-10-02", "caregiver", { completedOn: "2021-09-25" })] } }] },
  { name: "facts in any order", asOf: "2021-12-01", duties: [{ status: "late", ...due, metOn: "2021-10-04", daysLate: 3 }],
    events: [...base, completed("2021-09-20", ["worker", "caregiver"]), signed("2021-10-04", "supervisor")].reverse() },
  { name: "before the manual's earliest text nothing was asked", events: [entered("ana", "2020-03-02")], asOf: "2020-06-30",
    duties: [] },
]);
