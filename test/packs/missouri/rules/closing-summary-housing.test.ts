/** Permanent housing not secured at closing: the closing summary says what was tried and why it failed (H07). */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Assessed = Extract<EventInput, { kind: "housing-assessed" }>;
type Closed = Extract<EventInput, { kind: "case-closed" }>;
type Summary = Extract<EventInput, { kind: "closing-summary-completed" }>;

const opened = (on = "2021-08-02"): EventInput => ({ kind: "case-opened", on });
const closed = (on: string, permanentHousing?: Closed["permanentHousing"]): EventInput =>
  ({ kind: "case-closed", on, ...(permanentHousing === undefined ? {} : { permanentHousing }) });
const summary = (on: string, more: Partial<Summary> = {}): EventInput => ({ kind: "closing-summary-completed", on, ...more });
const assessed = (on: string, finding: Assessed["finding"], household = "mia-home"): EventInput => ({ kind: "housing-assessed", on, household, of: "parents", finding });

const efforts = { housingEfforts: "Three landlords and the housing authority were asked." };
const reasons = { housingReasons: "No unit large enough was free." };
const unsecured = [opened(), closed("2022-03-20", "not-secured")];
const missing = ["efforts made", "reasons"];

boundaries("us-mo/closing-summary-housing", [
  { name: "while the case is open nothing is asked, however bad the housing", events: [opened(), assessed("2022-01-10", "homeless")], asOf: "2022-03-19", duties: [] },
  { name: "closed without permanent housing: both parts are due on closing day; it is a duty of the case", events: unsecured, asOf: "2022-03-20", duties: [{ status: "open", child: "", household: "", on: "2022-03-20", due: "2022-03-20", basis: "prompt", missing }] },
  { name: "the day after it is overdue: the closing does not end it", events: unsecured, asOf: "2022-03-21", duties: [{ status: "overdue", due: "2022-03-20", missing }] },
  { name: "a year later it is overdue still", events: unsecured, asOf: "2023-03-20", duties: [{ status: "overdue" }] },
  { name: "both parts in the summary of that day: met", events: [...unsecured, summary("2022-03-20", { ...efforts, ...reasons })], asOf: "2022-03-21", duties: [{ status: "met", metOn: "2022-03-20", missing: [] }] },
  { name: "both parts a day later: late by a day", events: [...unsecured, summary("2022-03-21", { ...efforts, ...reasons })], asOf: "2022-03-25", duties: [{ status: "late", daysLate: 1 }] },
  { name: "the efforts alone: the reasons are missing", events: [...unsecured, summary("2022-03-20", efforts)], asOf: "2022-03-21", duties: [{ status: "overdue", missing: ["reasons"] }] },
  { name: "the reasons alone: the efforts are missing", events: [...unsecured, summary("2022-03-20", reasons)], asOf: "2022-03-21", duties: [{ status: "overdue", missing: ["efforts made"] }] },
  { name: "a summary silent on housing has neither", events: [...unsecured, summary("2022-03-20")], asOf: "2022-03-21", duties: [{ status: "overdue", missing }] },
  { name: "what the summary lacks can be added: met with its last part", events: [...unsecured, summary("2022-03-20", efforts), summary("2022-03-25", reasons)], asOf: "2022-03-30", duties: [{ status: "late", metOn: "2022-03-25", daysLate: 5 }] },
  {
    // reading: by the letter of S7 evidence counts from the trigger's day on; a summary written before the closing is none.
    name: "a summary from the day before the closing is not the one asked for",
    events: [...unsecured, summary("2022-03-19", { ...efforts, ...reasons })], asOf: "2022-03-21", duties: [{ status: "overdue", missing }],
  },
  { name: "permanent housing secured: nothing asked", events: [opened(), assessed("2022-01-10", "homeless"), closed("2022-03-20", "secured")], asOf: "2022-03-25", duties: [] },
  { name: "permanent housing not needed: nothing asked", events: [opened(), assessed("2022-01-10", "homeless"), closed("2022-03-20", "not-needed")], asOf: "2022-03-25", duties: [] },
  { name: "the closing says nothing and a household is homeless: not secured", events: [opened(), assessed("2022-01-10", "homeless"), closed("2022-03-20")], asOf: "2022-03-21", duties: [{ status: "overdue", missing }] },
  { name: "the closing says nothing and a household is at risk: unknown", events: [opened(), assessed("2022-01-10", "at-risk"), closed("2022-03-20")], asOf: "2022-03-21", duties: [{ status: "unknown", needs: /housing/i }] },
  { name: "the closing says nothing and housing is stable: nothing asked", events: [opened(), assessed("2022-01-10", "stable"), closed("2022-03-20")], asOf: "2022-03-25", duties: [] },
  { name: "the closing says nothing and no housing was ever in question: nothing asked", events: [opened(), closed("2022-03-20")], asOf: "2022-03-25", duties: [] },
  { name: "homeless once, stable since: nothing asked", events: [opened(), assessed("2022-01-10", "homeless"), assessed("2022-03-19", "stable"), closed("2022-03-20")], asOf: "2022-03-25", duties: [] },
  { name: "homeless once, at risk since: unknown", events: [opened(), assessed("2022-01-10", "homeless"), assessed("2022-03-01", "at-risk"), closed("2022-03-20")], asOf: "2022-03-25", duties: [{ status: "unknown" }] },
  { name: "found stable on closing day: nothing asked", events: [opened(), assessed("2022-01-10", "homeless"), assessed("2022-03-20", "stable"), closed("2022-03-20")], asOf: "2022-03-25", duties: [] },
  { name: "found homeless on closing day: asked", events: [opened(), assessed("2022-01-10", "stable"), assessed("2022-03-20", "homeless"), closed("2022-03-20")], asOf: "2022-03-20", duties: [{ status: "open" }] },
  { name: "found homeless after the closing: nothing asked", events: [opened(), assessed("2022-01-10", "stable"), closed("2022-03-20"), assessed("2022-03-21", "homeless")], asOf: "2022-03-25", duties: [] },
  { name: "one household homeless is enough, and it is one duty", events: [opened(), assessed("2022-01-10", "at-risk"), assessed("2022-01-10", "homeless", "tom-home"), assessed("2022-01-10", "homeless", "rosa-home"), closed("2022-03-20")], asOf: "2022-03-21", duties: [{ status: "overdue" }] },
  { name: "what the closing says stands over the last assessment", events: [opened(), assessed("2022-01-10", "stable"), closed("2022-03-20", "not-secured")], asOf: "2022-03-21", duties: [{ status: "overdue" }] },
  {
    name: "closed twice: each closing asks for its own",
    events: [...unsecured, summary("2022-03-20", { ...efforts, ...reasons }), opened("2022-06-01"), closed("2022-09-30", "not-secured")], asOf: "2022-10-01",
    duties: [{ status: "met", due: "2022-03-20" }, { status: "overdue", due: "2022-09-30" }],
  },
  { name: "siblings: one duty of the case", children: [{ id: "ana" }, { id: "ben" }], events: unsecured, asOf: "2022-03-21", duties: [{ status: "overdue", child: "" }] },
  { name: "closed on a leap day", events: [opened(), closed("2024-02-29", "not-secured")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "a day more by option, over the end of a leap February", events: [opened(), closed("2024-02-29", "not-secured")], asOf: "2024-03-01", options: { params: { "us-mo/closing-summary-housing.prompt": 1 } }, duties: [{ status: "open", due: "2024-03-01" }] },
  { name: "an exact duplicate of the closing changes nothing", events: [...unsecured, closed("2022-03-20", "not-secured")], asOf: "2022-03-21", duties: [{ status: "overdue" }] },
  { name: "the order of the facts in the record says nothing", events: [summary("2022-03-21", { ...efforts, ...reasons }), ...[...unsecured].reverse()], asOf: "2022-03-25", duties: [{ status: "late", daysLate: 1 }] },
  { name: "written that day and recorded afterwards: met, and flagged", events: [...unsecured, summary("2022-03-20", { ...efforts, ...reasons, recordedOn: "2022-04-01" })], asOf: "2022-04-10", duties: [{ status: "met", backdated: true }] },
  { name: "an audit of what the record showed does not see what was recorded later", events: [...unsecured, summary("2022-03-20", { ...efforts, ...reasons, recordedOn: "2022-04-01" })], asOf: "2022-04-10", options: { knownBy: "2022-03-31" }, duties: [{ status: "overdue" }] },
  { name: "a source that cannot hold the summary: unknown", holds: { source: "case file", kinds: ["case-opened", "case-closed", "housing-assessed"] }, events: unsecured, asOf: "2022-03-25", duties: [{ status: "unknown", needs: /closing-summary-completed/ }] },
  { name: "two findings of the last assessed day contradict each other, and the closing says nothing: unknown", asOf: "2022-03-25",
    events: [opened(), assessed("2022-03-01", "homeless"), assessed("2022-03-01", "stable"), closed("2022-03-20")], duties: [{ status: "unknown", needs: /permanent housing was secured/ }] },
  { name: "a household first assessed after the closing: nothing asked", events: [opened(), closed("2022-03-20"), assessed("2022-03-21", "homeless")], asOf: "2022-03-25", duties: [] },
  { name: "what would meet it: a summary with both", events: unsecured, asOf: "2022-03-21",
    duties: [{ status: "overdue", remedy: {
      says: "Complete the closing summary: efforts made and reasons.",
      events: [summary("2022-03-21", { housingEfforts: "the efforts made", housingReasons: "why permanent housing could not be secured" })],
    } }] },
  ...([[efforts, "reasons"], [reasons, "efforts made"]] as const).map(([said, wanting]) => ({
    name: `a source that cannot hold summaries does not lack one with the ${wanting}`, events: [...unsecured, summary("2022-03-20", said)], asOf: "2022-03-25",
    holds: { source: "case file", kinds: ["case-opened", "case-closed", "housing-assessed"] }, duties: [{ status: "unknown", missing: [wanting], needs: /closing-summary-completed/ } as const],
  })),
  { name: "a placement after the closing makes the closing unsafe: unknown", events: [...unsecured, { kind: "placement-started", on: "2022-04-01", child: "ana", setting: "foster-home" }], asOf: "2022-04-02", duties: [{ status: "unknown" }] },
  { name: "before the manual's earliest text there is no such duty", events: [opened("2020-01-06"), closed("2020-05-20", "not-secured")], asOf: "2020-05-27", duties: [] },
]);
