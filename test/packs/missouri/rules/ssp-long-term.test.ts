/** MO-CWM-K08: the SSP's Long Term Safety/Support Plan holds all its parts, practice drills with who took part among them (S6). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;
type Amended = Extract<EventInput, { kind: "ssp-amended" }>;
type LongTerm = NonNullable<Ssp["longTerm"]>;
type Contents = Required<Omit<LongTerm, "parties">>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const ssp = (on: string, more: Partial<Ssp> = {}): EventInput => ({ kind: "ssp-completed", on, ssp: "initial", ...more });
const amended = (on: string, more: Partial<Amended> = {}): EventInput => ({ kind: "ssp-amended", on, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const longTerm: Contents = {
  triggers: "a night shift", preventativePlan: "the aunt stays over", signs: "missed calls", responsePlan: "the aunt fetches her",
  keepsChildrenSafe: "aunt rosa", drills: [{ on: "2021-08-25", participants: ["mia", "aunt-rosa"] }], networkContacts: ["aunt rosa, 555 0100"],
};
const parts: readonly (readonly [string, keyof Contents])[] = [
  ["triggers", "triggers"], ["Preventative Action Plan", "preventativePlan"], ["signs", "signs"], ["Response Action Plan", "responsePlan"],
  ["who keeps the children safe", "keepsChildrenSafe"], ["practice drills", "drills"], ["Safety Network contacts", "networkContacts"],
];
const missing = parts.map(([name]) => name);
const TEXT = "As worked out with the family.";
const drill = (on: string) => `who took part in the drill of ${on}`;
const without = (field: keyof Contents): LongTerm => {
  const { [field]: _, ...rest } = longTerm;
  return rest;
};

const bare = [opened, ssp("2021-09-01")];
const full = [opened, ssp("2021-09-01", { longTerm })];
const due = { on: "2021-09-01", due: "2021-09-01" };
const later: readonly Ssp["ssp"][] = ["reassessment", "closing"];

boundaries("us-mo/ssp-long-term", [
  // The day of the plan
  { name: "no plan, no section", events: [opened], asOf: "2021-12-01", duties: [] },
  { name: "the day before the plan is completed nothing is asked", events: bare, asOf: "2021-08-31", duties: [] },
  { name: "on its day every part can still be added; it is a duty of the case", events: bare, asOf: "2021-09-01",
    duties: [{ child: "", person: "", status: "open", ...due, missing, basis: "prompt" }] },
  { name: "the day after, every part is overdue", events: bare, asOf: "2021-09-02", duties: [{ status: "overdue", ...due, daysLate: 1, missing }] },
  { name: "a section with nothing in it holds no part", events: [opened, ssp("2021-09-01", { longTerm: {} })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },
  { name: "with all its parts: met", events: full, asOf: "2021-09-01", duties: [{ status: "met", ...due, metOn: "2021-09-01", missing: [] }] },
  ...parts.map(([name, field]): Row => ({
    name: `without "${name}" that part is named`, events: [opened, ssp("2021-09-01", { longTerm: without(field) })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [name] }],
  })),
  ...later.map((kind): Row => ({
    name: `a ${kind} has the section too`, events: [opened, ssp("2021-09-01", { ssp: kind })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }],
  })),
  { name: "naming who takes part in it is not one of its parts", asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing }],
    events: [opened, ssp("2021-09-01", { longTerm: { parties: ["mia"] } })] },
  { name: "a plan of a leap day", events: [opened, ssp("2024-02-29")], asOf: "2024-03-01", duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "an agency that allows two days, over a month's end", events: [opened, ssp("2021-09-30")], asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },

  // Drills and contacts
  { name: "an empty list of drills notes that none was held yet", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { longTerm: { ...longTerm, drills: [] } })], duties: [{ status: "met", ...due }] },
  { name: "a drill without anyone who took part lacks them", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { longTerm: { ...longTerm, drills: [{ on: "2021-08-25", participants: [] }] } })],
    duties: [{ status: "overdue", ...due, missing: [drill("2021-08-25")] }] },
  { name: "of two drills the one that names nobody is named", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { longTerm: { ...longTerm, drills: [{ on: "2021-08-20", participants: ["mia"] }, { on: "2021-08-27", participants: [] }] } })],
    duties: [{ status: "overdue", ...due, missing: [drill("2021-08-27")] }] },
  { name: "two that name nobody are both named, before the contacts", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", {
      longTerm: { ...without("networkContacts"), drills: [{ on: "2021-08-20", participants: [] }, { on: "2021-08-27", participants: [] }] },
    })],
    duties: [{ status: "overdue", ...due, missing: [drill("2021-08-20"), drill("2021-08-27"), "Safety Network contacts"] }] },
  { name: "an empty list of contacts holds none", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { longTerm: { ...longTerm, networkContacts: [] } })],
    duties: [{ status: "overdue", ...due, missing: ["Safety Network contacts"] }] },
  { name: "drills are told apart by their days, each once, in order", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { longTerm: { ...longTerm, drills: [{ on: "2021-08-28", participants: [] }, { on: "2021-08-25", participants: [] }] } }),
      amended("2021-09-02", { longTerm: { drills: [{ on: "2021-08-28", participants: [] }] } })],
    duties: [{ status: "overdue", missing: [drill("2021-08-25"), drill("2021-08-28")], remedy: {
      says: `Add to the plan's long-term safety and support section: ${drill("2021-08-25")}, ${drill("2021-08-28")}.`,
      events: [amended("2021-09-02", { completedOn: "2021-09-01", longTerm: { drills: [{ on: "2021-08-25", participants: ["the family"] }, { on: "2021-08-28", participants: ["the family"] }] } })],
    } }] },
  { name: "what would meet it: who took part in the drill that does not say so, and no more", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { longTerm: { ...longTerm, drills: [{ on: "2021-08-25", participants: ["mia"] }, { on: "2021-08-28", participants: [] }] } })],
    duties: [{ status: "overdue", remedy: {
      says: `Add to the plan's long-term safety and support section: ${drill("2021-08-28")}.`,
      events: [amended("2021-09-02", { completedOn: "2021-09-01", longTerm: { drills: [{ on: "2021-08-28", participants: ["the family"] }] } })],
    } }] },
  { name: "all of it, with a note that no drill was held yet", events: bare, asOf: "2021-09-02",
    duties: [{ status: "overdue", remedy: {
      says: `Add to the plan's long-term safety and support section: ${missing.join(", ")}.`,
      events: [amended("2021-09-02", { completedOn: "2021-09-01", longTerm: { triggers: TEXT, preventativePlan: TEXT, signs: TEXT, responsePlan: TEXT, keepsChildrenSafe: TEXT, drills: [], networkContacts: [TEXT] } })],
    } }] },
  { name: "or one part, and no word of drills", events: [opened, ssp("2021-09-01", { longTerm: without("signs") })], asOf: "2021-09-02",
    duties: [{ status: "overdue", remedy: { says: "Add to the plan's long-term safety and support section: signs.", events: [amended("2021-09-02", { completedOn: "2021-09-01", longTerm: { signs: TEXT } })] } }] },

  // What is added to the plan
  { name: "added the same day: met", events: [...bare, amended("2021-09-01", { longTerm })], asOf: "2021-09-02",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "added the day after: late by one day", events: [...bare, amended("2021-09-02", { longTerm })], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-02", daysLate: 1, missing: [] }] },
  { name: "added bit by bit: late by the day of the last", asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01", { longTerm: { triggers: "a night shift" } }), amended("2021-09-04", { longTerm: { drills: [] } }),
      amended("2021-09-09", { longTerm: without("drills") })],
    duties: [{ status: "late", ...due, metOn: "2021-09-09", daysLate: 8 }] },
  { name: "who took part in a drill, added later, makes up for it", asOf: "2021-12-01",
    events: [opened, ssp("2021-09-01", { longTerm: { ...longTerm, drills: [{ on: "2021-08-25", participants: [] }] } }),
      amended("2021-09-03", { longTerm: { drills: [{ on: "2021-08-25", participants: ["mia"] }] } })],
    duties: [{ status: "late", ...due, metOn: "2021-09-03", daysLate: 2 }] },
  { name: "an amendment takes no part away", events: [...full, amended("2021-09-04", { longTerm: { networkContacts: [], drills: [] } })], asOf: "2021-12-01",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "an amendment of the day before is of no plan", events: [amended("2021-08-31", { longTerm }), ...bare], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing }] },

  // Versions and ends
  { name: "the next version comes: missed; the new one has its own", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { ssp: "reassessment", longTerm })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", on: "2021-11-30", due: "2021-11-30" }] },
  { name: "what the first version said does not serve the next", asOf: "2021-12-15", events: [...full, ssp("2021-11-30", { ssp: "closing" })],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2021-11-30", missing }] },
  { name: "an amendment of the first, once the second took its place, comes too late", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { longTerm }), amended("2021-12-02", { completedOn: "2021-09-01", longTerm })],
    duties: [{ status: "missed", ...due, missing }, { status: "met", due: "2021-11-30" }] },
  { name: "the next version within the days an agency allows: lapsed", asOf: "2021-09-05", options: { params: { "us-mo/ssp-long-term.prompt": 3 } },
    events: [...bare, ssp("2021-09-04", { longTerm })], duties: [{ status: "lapsed", due: "2021-09-04" }, { status: "met", due: "2021-09-07" }] },
  { name: "two versions of one day, told apart by id, each have their own", asOf: "2021-09-02",
    events: [opened, ssp("2021-09-01", { id: "s1", longTerm }), ssp("2021-09-01", { id: "s2" })],
    duties: [{ status: "met", ...due }, { status: "overdue", ...due, missing }] },
  { name: "siblings' plans of one day are two duties of the case", asOf: "2021-09-02", children: [{ id: "ana" }, { id: "ben" }],
    events: [opened, ssp("2021-09-01", { child: "ben" }), ssp("2021-09-01", { child: "ana", longTerm })],
    duties: [{ child: "", status: "met", ...due }, { child: "", status: "overdue", ...due, missing }] },
  { name: "the case closes that day: lapsed", events: [...bare, closed("2021-09-01")], asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...bare, closed("2021-09-02")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing }] },
  { name: "a plan after the closing asks nothing", events: [opened, closed("2021-08-31"), ssp("2021-09-01")], asOf: "2021-12-01", duties: [] },

  // The record
  { name: "added that day, recorded later: met, and flagged", events: [...bare, amended("2021-09-01", { longTerm, recordedOn: "2021-09-10" })],
    asOf: "2021-12-01", duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", events: [...bare, amended("2021-09-01", { longTerm, recordedOn: "2021-09-10" })],
    asOf: "2021-12-01", options: { knownBy: "2021-09-09" }, duties: [{ status: "overdue", ...due, missing }] },
  { name: "a source that cannot hold amendments accuses nobody", events: bare, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited", "ssp-completed"), duties: [{ status: "unknown", ...due, needs: /ssp-amended/ }] },
  { name: "an exact duplicate changes nothing", events: [...bare, ...bare], asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing }] },
  { name: "facts in any order", events: [...bare, amended("2021-09-02", { longTerm })].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [ssp("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [ssp("2020-05-28")], asOf: "2020-06-30", duties: [{ status: "overdue", due: "2020-05-28", missing }] },
]);
