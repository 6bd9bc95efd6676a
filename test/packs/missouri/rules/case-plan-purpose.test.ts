/** MO-REG-01: a child in care, in custody or receiving services has a case plan, with a purpose that fits (13 CSR 40-30.010, now 35-35.050). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Completed = Extract<EventInput, { kind: "plan-completed" }>;
type Purpose = Completed["purpose"];

const opened = (on: string): EventInput => ({ kind: "case-opened", on });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", child, on });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", child, on });
const custody = (on: string, child = "ana"): EventInput => ({ kind: "custody-granted", child, on });
const custodyEnded = (on: string): EventInput => ({ kind: "custody-ended", child: "ana", on });
const determined = (on: string, child = "ana"): EventInput => ({ kind: "protective-services-determined", child, on });
const services = (on: string, child = "ana"): EventInput => ({ kind: "services-started", child, on });
const plan = (on: string, purpose: Purpose, more: Partial<Completed> = {}): EventInput =>
  ({ kind: "plan-completed", plan: "case-plan", child: "ana", on, ...(purpose === undefined ? {} : { purpose }), ...more });
const restated = (on: string, purpose: NonNullable<Purpose>): EventInput => ({ kind: "plan-updated", plan: "case-plan", child: "ana", on, purpose });

/** In care and custody from 5 January 2026: thirty days end on 4 February. */
const care = [entered("2026-01-05"), custody("2026-01-05")];
const due = { on: "2026-01-05", due: "2026-02-04" };
/** At home, with services and a determination on 5 January. */
const atHome = [determined("2026-01-05"), services("2026-01-05")];
const PLAN = "case plan";
const PURPOSE = "purpose";
const FITS = "purpose that fits the child's situation";
const all = [PLAN, PURPOSE, FITS];
const two = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-opened", "care-entered", "care-exited", "custody-granted", "custody-ended", "services-started", "protective-services-determined"];

boundaries("us-mo/case-plan-purpose", [
  { name: "neither care, custody nor services: nothing is asked", events: [opened("2026-01-05"), determined("2026-01-05")], asOf: "2026-06-01", duties: [] },
  { name: "before the entry nothing is asked", events: care, asOf: "2026-01-04", duties: [] },
  { name: "the day before the due date it is open", events: care, asOf: "2026-02-03",
    duties: [{ child: "ana", status: "open", ...due, missing: all, basis: "source" }] },
  { name: "on the due date it is still open", events: care, asOf: "2026-02-04", duties: [{ status: "open", ...due }] },
  { name: "the day after it is overdue", events: care, asOf: "2026-02-05", duties: [{ status: "overdue", ...due, daysLate: 1, missing: all }] },
  { name: "a plan to reunite on the due date: met", events: [...care, plan("2026-02-04", "reunite")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-02-04", missing: [] }] },
  { name: "a plan for a permanent placement, six days late", events: [...care, plan("2026-02-10", "permanent-placement")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-10", daysLate: 6 }] },
  { name: "a plan on the day of entry counts", events: [...care, plan("2026-01-05", "reunite")], asOf: "2026-06-01", duties: [{ status: "met", ...due }] },
  { name: "a plan the day before does not", events: [...care, plan("2026-01-04", "prevent-removal")], asOf: "2026-06-01",
    duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "a plan of another kind is none", events: [...care, plan("2026-01-20", "reunite", { plan: "case-management-plan" })], asOf: "2026-06-01",
    duties: [{ status: "overdue", ...due, missing: all }] },

  // The purpose
  { name: "a plan that names no purpose", events: [...care, plan("2026-01-20", undefined)], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due, missing: [PURPOSE, FITS] }] },
  { name: "in care, preventing removal does not fit", events: [...care, plan("2026-01-20", "prevent-removal")], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due, missing: [FITS] }] },
  { name: "at home, preventing removal fits", events: [...atHome, plan("2026-01-20", "prevent-removal")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-01-20" }] },
  ...(["reunite", "permanent-placement"] as const).map((purpose) => ({
    name: `at home, ${purpose} does not`, events: [...atHome, plan("2026-01-20", purpose)], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due, missing: [FITS] } as const],
  })),
  { name: "the purpose named in an update: met with it", events: [...care, plan("2026-01-20", undefined), restated("2026-02-01", "reunite")], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, metOn: "2026-02-01" }] },
  { name: "named after the due date: late", events: [...care, plan("2026-01-20", undefined), restated("2026-02-07", "reunite")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-07", daysLate: 3 }] },
  { name: "a later version with a purpose that fits, late", events: [...care, plan("2026-01-20", "prevent-removal"), plan("2026-02-09", "reunite")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-09", daysLate: 5 }] },
  { name: "what fitted on the plan's day still does when the child enters care", asOf: "2026-06-01",
    events: [...atHome, plan("2026-01-20", "prevent-removal"), entered("2026-01-25")], duties: [{ status: "met", ...due }] },
  { name: "what is completed on the day of entry is a plan in care", asOf: "2026-02-05",
    events: [...atHome, entered("2026-01-20"), plan("2026-01-20", "prevent-removal")], duties: [{ status: "overdue", on: "2026-01-05", missing: [FITS] }] },
  { name: "on the day of exit the child is home again", asOf: "2026-06-01",
    events: [...atHome, entered("2026-01-10"), exited("2026-01-20"), plan("2026-01-20", "prevent-removal")], duties: [{ status: "met", on: "2026-01-05" }] },
  { name: "an update is read on its own day: in care by then, reuniting fits", asOf: "2026-06-01",
    events: [...atHome, plan("2026-01-20", undefined), entered("2026-01-25"), restated("2026-02-01", "reunite")],
    duties: [{ status: "met", on: "2026-01-05", due: "2026-02-04", metOn: "2026-02-01" }] },
  { name: "and preventing removal does not", asOf: "2026-02-05",
    events: [...atHome, plan("2026-01-20", undefined), entered("2026-02-01"), restated("2026-02-01", "prevent-removal")],
    duties: [{ status: "overdue", on: "2026-01-05", due: "2026-02-04", missing: [FITS] }] },
  { name: "what would meet it in care: a plan to reunite", events: care, asOf: "2026-02-05",
    duties: [{ status: "overdue", remedy: { says: "Complete the case plan, with its purpose.", events: [plan("2026-02-05", "reunite")] } }] },
  { name: "at home: a plan to prevent removal", events: atHome, asOf: "2026-02-05",
    duties: [{ status: "overdue", remedy: { says: "Complete the case plan, with its purpose.", events: [plan("2026-02-05", "prevent-removal")] } }] },
  { name: "with a plan on record: its purpose, in an update", events: [...care, plan("2026-01-20", undefined)], asOf: "2026-02-05",
    duties: [{ status: "overdue", remedy: { says: "State in the case plan a purpose that fits the child's situation.", events: [restated("2026-02-05", "reunite")] } }] },

  // When it is due
  { name: "no order of custody: the entry is taken as custody", events: [entered("2026-01-05")], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due, basis: "custody.fromEntry" }] },
  { name: "custody later in the stay: thirty days from the order", events: [entered("2026-01-05"), custody("2026-01-20")], asOf: "2026-02-19",
    duties: [{ status: "open", on: "2026-01-05", due: "2026-02-19", basis: "source" }] },
  { name: "a determination before custody is the first of the two", events: [determined("2026-01-02"), ...care], asOf: "2026-02-02",
    duties: [{ status: "overdue", on: "2026-01-05", due: "2026-02-01", basis: "source" }] },
  { name: "custody first, determined later: thirty days from custody", events: [...care, determined("2026-01-10")], asOf: "2026-02-05", duties: [{ status: "overdue", ...due }] },
  { name: "services a week after the determination: still thirty days from it", events: [determined("2026-01-05"), services("2026-01-12")], asOf: "2026-02-04",
    duties: [{ status: "open", on: "2026-01-12", due: "2026-02-04" }] },
  { name: "services a week before the determination: thirty days from it", events: [services("2026-01-05"), determined("2026-01-12")], asOf: "2026-02-11",
    duties: [{ status: "open", on: "2026-01-05", due: "2026-02-11" }] },
  { name: "services long after the determination: due the day they begin", events: [determined("2026-01-05"), services("2026-03-02")], asOf: "2026-03-02",
    duties: [{ status: "open", on: "2026-03-02", due: "2026-03-02" }] },
  { name: "services and no determination: no time given", events: [services("2026-01-05")], asOf: "2026-01-05",
    duties: [{ status: "open", on: "2026-01-05", due: "2026-01-05", basis: "prompt", missing: all }] },
  { name: "so the day after it is overdue", events: [services("2026-01-05")], asOf: "2026-01-06", duties: [{ status: "overdue", due: "2026-01-05", daysLate: 1 }] },
  { name: "custody the day after does not cure that", events: [services("2026-01-05"), custody("2026-01-06")], asOf: "2026-01-06",
    duties: [{ status: "overdue", on: "2026-01-05", due: "2026-01-05", daysLate: 1 }] },
  { name: "custody the same day gives thirty days", events: [services("2026-01-05"), custody("2026-01-05")], asOf: "2026-01-06", duties: [{ status: "open", ...due }] },
  { name: "an agency may give that child thirty days too", events: [services("2026-01-05")], asOf: "2026-02-04",
    options: { params: { "us-mo/case-plan-purpose.prompt": 30 } }, duties: [{ status: "open", due: "2026-02-04", basis: "us-mo/case-plan-purpose.prompt" }] },
  { name: "custody without care", events: [custody("2026-01-05"), plan("2026-01-20", "prevent-removal")], asOf: "2026-06-01", duties: [{ status: "met", ...due }] },
  { name: "thirty days can end on 29 February", events: [entered("2024-01-30"), custody("2024-01-30")], asOf: "2024-03-01",
    duties: [{ status: "overdue", on: "2024-01-30", due: "2024-02-29" }] },
  { name: "services thirty days after the determination: due that day, by the determination", events: [determined("2026-01-05"), services("2026-02-04")], asOf: "2026-02-04",
    duties: [{ status: "open", on: "2026-02-04", due: "2026-02-04", basis: "source" }] },
  // An agency that gives thirty days from services on 5 January has until 4 February
  ...([["2026-01-10", "2026-02-09"], ["2026-02-04", "2026-03-06"]] as const).map(([on, until]) => ({
    name: `custody on ${on}, before what was due at once had passed, gives its own thirty days`, asOf: "2026-02-05",
    events: [services("2026-01-05"), custody(on)], options: { params: { "us-mo/case-plan-purpose.prompt": 30 } },
    duties: [{ status: "open", on: "2026-01-05", due: until } as const],
  })),
  { name: "custody the day after moves nothing", events: [services("2026-01-05"), custody("2026-02-05")], asOf: "2026-02-05",
    options: { params: { "us-mo/case-plan-purpose.prompt": 30 } }, duties: [{ status: "overdue", due: "2026-02-04" }] },
  { name: "what was determined on the day care last ended is what the next stay goes by", asOf: "2026-03-02",
    events: [entered("2026-01-05"), exited("2026-01-20"), determined("2026-01-20"), entered("2026-03-02")],
    duties: [{ status: "lapsed", ...due }, { status: "open", on: "2026-03-02", due: "2026-03-02", basis: "prompt" }] },

  // Ends
  { name: "leaving care on the due date: lapsed", events: [entered("2026-01-05"), exited("2026-02-04")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "leaving care the day after: missed", events: [entered("2026-01-05"), exited("2026-02-05")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: all }] },
  { name: "custody without care ends on the due date: lapsed", events: [custody("2026-01-05"), custodyEnded("2026-02-04")], asOf: "2026-06-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "or the day after: missed", events: [custody("2026-01-05"), custodyEnded("2026-02-05")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "services go on after the exit, and so does the duty", events: [...atHome, entered("2026-01-10"), exited("2026-01-20")], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "the case closes on the due date: lapsed", events: [...atHome, closed("2026-02-04")], asOf: "2026-06-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...atHome, closed("2026-02-05")], asOf: "2026-06-01", duties: [{ status: "missed", ...due }] },
  { name: "opened again: a new duty, which the earlier plan does not meet", asOf: "2026-08-06",
    events: [opened("2026-01-02"), ...care, plan("2026-01-20", "reunite"), exited("2026-04-01"), closed("2026-04-01"), opened("2026-07-01"), entered("2026-07-06"),
      custody("2026-07-06")],
    duties: [{ status: "met", ...due }, { status: "overdue", on: "2026-07-06", due: "2026-08-05", missing: all }] },
  // reading: a child who comes back into care with the case still open shall have a plan too (S7: clocks run per stay)
  { name: "back in care, the case still open, after a stay that left no plan", asOf: "2026-04-02",
    events: [entered("2026-01-05"), exited("2026-01-20"), entered("2026-03-02")],
    duties: [{ status: "lapsed", ...due }, { status: "overdue", on: "2026-03-02", due: "2026-04-01", missing: all }] },
  { name: "an order within the stay raises nothing anew", events: [entered("2026-01-05"), custody("2026-01-10"), exited("2026-01-20")], asOf: "2026-06-01",
    duties: [{ status: "lapsed", on: "2026-01-05" }] },
  { name: "back in care on the day of the exit: asked again", events: [entered("2026-01-05"), exited("2026-01-20"), entered("2026-01-20")], asOf: "2026-02-20",
    duties: [{ status: "lapsed", on: "2026-01-05" }, { status: "overdue", on: "2026-01-20", due: "2026-02-19" }] },
  { name: "services that begin on the day of the exit go on with the duty", events: [entered("2026-01-05"), exited("2026-01-20"), services("2026-01-20")], asOf: "2026-02-05",
    duties: [{ status: "overdue", ...due }] },
  { name: "services that begin later raise it anew", events: [entered("2026-01-05"), exited("2026-01-20"), services("2026-01-21")], asOf: "2026-02-05",
    duties: [{ status: "overdue", on: "2026-01-21", due: "2026-01-21" }, { status: "lapsed", ...due }] },
  { name: "services of a case since closed do not go on into the next", asOf: "2026-08-06",
    events: [opened("2026-01-02"), services("2026-01-05"), closed("2026-01-05"), opened("2026-07-01"), entered("2026-07-06"), exited("2026-07-20")],
    duties: [{ status: "lapsed", on: "2026-01-05" }, { status: "lapsed", on: "2026-07-06", due: "2026-08-05" }] },
  { name: "services on the day the case closed raise nothing more", events: [...care, closed("2026-02-04"), services("2026-02-04")], asOf: "2026-06-01",
    duties: [{ status: "lapsed", ...due }] },
  { name: "a plan on the day of closing, when the child is home again, counts", events: [...care, plan("2026-02-06", "prevent-removal"), closed("2026-02-06")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-06", daysLate: 2 }] },
  { name: "so does a purpose stated that day", events: [...care, plan("2026-01-20", undefined), restated("2026-02-06", "prevent-removal"), closed("2026-02-06")], asOf: "2026-06-01",
    duties: [{ status: "late", ...due, metOn: "2026-02-06" }] },
  { name: "a plan on the day of the exit is past what it ended", events: [...care, exited("2026-02-06"), plan("2026-02-06", "prevent-removal")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: all }] },
  { name: "a plan after the closing too", events: [...care, closed("2026-02-06"), plan("2026-02-07", "prevent-removal")], asOf: "2026-06-01",
    duties: [{ status: "missed", ...due, missing: all }] },
  { name: "what a plan of the case opened again states is not said of the case that closed", asOf: "2026-08-06",
    events: [opened("2026-01-02"), ...care, closed("2026-02-06"), opened("2026-07-01"), entered("2026-07-06"), plan("2026-07-10", "reunite")],
    duties: [{ status: "missed", ...due, missing: all }, { status: "met", on: "2026-07-06" }] },

  // Children
  { name: "siblings: one child's plan does nothing for the other", children: two, asOf: "2026-02-05",
    events: [...care, entered("2026-01-05", "ben"), custody("2026-01-05", "ben"), plan("2026-01-20", "reunite")],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due, missing: all }] },
  { name: "a plan that names no child is each one's, and fits each on its own", children: two, asOf: "2026-02-05",
    events: [...care, services("2026-01-05", "ben"), determined("2026-01-05", "ben"), { kind: "plan-completed", plan: "case-plan", on: "2026-01-20", purpose: "reunite" }],
    duties: [{ child: "ana", status: "met", ...due }, { child: "ben", status: "overdue", ...due, missing: [FITS] }] },
  { name: "services that name no child are for every child of the case", children: two, asOf: "2026-02-05",
    events: [{ kind: "services-started", on: "2026-01-05" }, { kind: "protective-services-determined", on: "2026-01-05" }],
    duties: [{ child: "ana", status: "overdue", ...due }, { child: "ben", status: "overdue", ...due }] },
  { name: "a sibling's entry asks nothing for a child at home", children: two, events: [entered("2026-01-05", "ben")], asOf: "2026-02-05",
    duties: [{ child: "ben", status: "overdue", ...due }] },
  { name: "of a plan for both and one for ana alone, the first that states a purpose", children: two, asOf: "2026-02-05",
    events: [...care, entered("2026-01-05", "ben"), { kind: "plan-completed", plan: "case-plan", on: "2026-01-10", children: ["ana", "ben"] },
      plan("2026-01-15", "reunite"), restated("2026-01-20", "reunite")],
    duties: [{ child: "ana", status: "met", ...due, metOn: "2026-01-15" }, { child: "ben", status: "overdue", missing: [PURPOSE, FITS] }] },
  { name: "what an update says of a sibling is not said of ana", children: two, asOf: "2026-02-05",
    events: [...care, entered("2026-01-05", "ben"), { kind: "plan-completed", plan: "case-plan", on: "2026-01-10" }, { ...restated("2026-01-20", "reunite"), child: "ben" }],
    duties: [{ child: "ana", status: "overdue", ...due, missing: [PURPOSE, FITS] }, { child: "ben", status: "met", metOn: "2026-01-20" }] },

  // The record
  { name: "made in time, recorded late: met, and backdated", events: [...care, plan("2026-02-02", "reunite", { recordedOn: "2026-02-20" })], asOf: "2026-06-01",
    duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...care, plan("2026-02-02", "reunite", { recordedOn: "2026-02-20" })], asOf: "2026-06-01",
    options: { knownBy: "2026-02-19" }, duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "a source that cannot hold plans accuses nobody", events: care, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds }, duties: [{ status: "unknown", needs: /plan-completed/ }] },
  { name: "a source that holds no updates cannot show that none stated the purpose", events: [...care, plan("2026-01-20", undefined)], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: [...kinds, "plan-completed"] }, duties: [{ status: "unknown", needs: /a record of plan-updated,/ }] },
  { name: "where there is no plan it need not", events: care, asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: [...kinds, "plan-completed"] }, duties: [{ status: "overdue", ...due, missing: all }] },
  { name: "a late plan does not show that a source which holds no plans lacked an earlier one", events: [...care, plan("2026-02-10", "reunite")], asOf: "2026-06-01",
    holds: { source: "a flat export", kinds: [...kinds, "plan-updated"] }, duties: [{ status: "unknown", needs: /a record of plan-completed,/ }] },
  { name: "facts in any order, one of them twice", events: [...care, plan("2026-02-10", "reunite"), ...care].reverse(), asOf: "2026-06-01",
    duties: [{ status: "late", ...due, daysLate: 6 }] },
]);
