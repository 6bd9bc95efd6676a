/** MO-CWM-K09: the SSP has a section on each child: needs, the plan to meet them, progress, strengths (S6). */
import type { EventInput } from "../../../../src/schema.js";
import type { Row } from "../../../support/tables.js";
import { boundaries } from "../../../support/tables.js";

type Ssp = Extract<EventInput, { kind: "ssp-completed" }>;
type Amended = Extract<EventInput, { kind: "ssp-amended" }>;
type Section = NonNullable<Ssp["childSections"]>[number];
type Contents = Required<Omit<Section, "child">>;

const opened: EventInput = { kind: "case-opened", on: "2021-08-02" };
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const entered = (child: string, on = "2021-08-05"): EventInput => ({ kind: "care-entered", child, on });
const exited = (child: string, on: string): EventInput => ({ kind: "care-exited", child, on });
const ssp = (on: string, more: Partial<Ssp> = {}): EventInput => ({ kind: "ssp-completed", on, ssp: "initial", ...more });
const amended = (on: string, more: Partial<Amended> = {}): EventInput => ({ kind: "ssp-amended", on, ...more });
const holding = (...kinds: string[]) => ({ source: "an invented record", kinds });

const contents: Contents = {
  needs: [{ area: "medical", need: "glasses" }], plan: "an eye doctor in October", progress: "a first visit made", strengths: "loves to read",
};
const parts: readonly (readonly [string, keyof Contents])[] = [
  ["needs", "needs"], ["plan to meet them", "plan"], ["progress", "progress"], ["strengths", "strengths"],
];
const section = (child: string): Section => ({ child, ...contents });
const without = (child: string, field: keyof Contents): Section => {
  const { [field]: _, ...rest } = contents;
  return { child, ...rest };
};
const TEXT = "As worked out with the family.";
const allOf = (child: string) => parts.map(([name]) => `${child}: ${name}`);

/** Ana in care from 5 August; ben with her, where he is of the case. */
const home = [opened, entered("ana")];
const bare = [...home, ssp("2021-09-01")];
const full = [...home, ssp("2021-09-01", { childSections: [section("ana")] })];
const due = { on: "2021-09-01", due: "2021-09-01" };
const two: Row["children"] = [{ id: "ana" }, { id: "ben" }];
const both = [...home, entered("ben")];
const later: readonly Ssp["ssp"][] = ["reassessment", "closing"];

boundaries("us-mo/ssp-children", [
  // The day of the plan
  { name: "no plan, no section", events: home, asOf: "2021-12-01", duties: [] },
  { name: "the day before the plan is completed nothing is asked", events: bare, asOf: "2021-08-31", duties: [] },
  { name: "on its day every part can still be added; it is a duty of the case", events: bare, asOf: "2021-09-01",
    duties: [{ child: "", status: "open", ...due, missing: allOf("ana"), basis: "prompt" }] },
  { name: "the day after, every part is overdue", events: bare, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, daysLate: 1, missing: allOf("ana") }] },
  { name: "with all its parts: met", events: full, asOf: "2021-09-01", duties: [{ status: "met", ...due, metOn: "2021-09-01", missing: [] }] },
  ...parts.map(([name, field]): Row => ({
    name: `without "${name}" that part is named, with the child`, asOf: "2021-09-02",
    events: [...home, ssp("2021-09-01", { childSections: [without("ana", field)] })], duties: [{ status: "overdue", ...due, missing: [`ana: ${name}`] }],
  })),
  ...later.map((kind): Row => ({
    name: `a ${kind} has the section too`, events: [...home, ssp("2021-09-01", { ssp: kind })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: allOf("ana") }],
  })),
  { name: "a section that only names its child has no part", events: [...home, ssp("2021-09-01", { childSections: [{ child: "ana" }] })], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: allOf("ana") }] },
  { name: "an empty list of needs identifies none", asOf: "2021-09-02",
    events: [...home, ssp("2021-09-01", { childSections: [{ ...section("ana"), needs: [] }] })], duties: [{ status: "overdue", ...due, missing: ["ana: needs"] }] },
  { name: "a plan of a leap day", events: [entered("ana", "2024-02-01"), ssp("2024-02-29")], asOf: "2024-03-01",
    duties: [{ status: "overdue", due: "2024-02-29" }] },
  { name: "an agency that allows two days, over a month's end", events: [...home, ssp("2021-09-30")], asOf: "2021-10-02",
    options: { params: { prompt: 2 } }, duties: [{ status: "open", due: "2021-10-02" }] },

  // Which children
  { name: "a plan that names no child is about every child in care", events: [...both, ssp("2021-09-01", { childSections: [section("ana")] })],
    children: two, asOf: "2021-09-02", duties: [{ status: "overdue", ...due, missing: allOf("ben") }] },
  { name: "without any section, each part of each child is named", events: [...both, ssp("2021-09-01")], children: two, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: [...allOf("ana"), ...allOf("ben")] }] },
  { name: "both in full: met", children: two, asOf: "2021-09-02",
    events: [...both, ssp("2021-09-01", { childSections: [section("ben"), section("ana")] })], duties: [{ status: "met", ...due, missing: [] }] },
  { name: "a plan about one child asks for that child's section alone", children: two, asOf: "2021-09-02",
    events: [...both, ssp("2021-09-01", { child: "ana", childSections: [section("ana")] })], duties: [{ status: "met", ...due }] },
  { name: "and the other's section does not serve", children: two, asOf: "2021-09-02",
    events: [...both, ssp("2021-09-01", { child: "ana", childSections: [section("ben")] })], duties: [{ status: "overdue", ...due, missing: allOf("ana") }] },
  { name: "a plan about both names them", children: two, asOf: "2021-09-02",
    events: [...both, ssp("2021-09-01", { children: ["ana", "ben"], childSections: [section("ana"), without("ben", "strengths")] })],
    duties: [{ status: "overdue", ...due, missing: ["ben: strengths"] }] },
  { name: "a child who is not in care while another is has no section to have", children: two, asOf: "2021-09-02",
    events: [...home, ssp("2021-09-01", { childSections: [section("ana")] })], duties: [{ status: "met", ...due }] },
  { name: "a child who left care on the plan's day is not in care", children: two, asOf: "2021-09-02",
    events: [...both, exited("ben", "2021-09-01"), ssp("2021-09-01", { childSections: [section("ana")] })], duties: [{ status: "met", ...due }] },
  { name: "a child who left the day after was", children: two, asOf: "2021-09-03",
    events: [...both, exited("ben", "2021-09-02"), ssp("2021-09-01", { childSections: [section("ana")] })],
    duties: [{ status: "overdue", ...due, missing: allOf("ben") }] },
  { name: "a child who comes into care on the plan's day has one", children: two, asOf: "2021-09-02",
    events: [...home, entered("ben", "2021-09-01"), ssp("2021-09-01", { childSections: [section("ana")] })],
    duties: [{ status: "overdue", ...due, missing: allOf("ben") }] },
  { name: "one who comes the day after does not", children: two, asOf: "2021-09-03",
    events: [...home, entered("ben", "2021-09-02"), ssp("2021-09-01", { childSections: [section("ana")] })], duties: [{ status: "met", ...due }] },
  { name: "none in care: the child the plan names has a section", events: [opened, ssp("2021-09-01", { child: "ana" })], children: two, asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: allOf("ana") }] },
  { name: "none in care any more: every child the plan is about has one", children: two, asOf: "2021-09-02",
    events: [...both, exited("ana", "2021-08-20"), exited("ben", "2021-08-20"), ssp("2021-09-01", { childSections: [section("ben")] })],
    duties: [{ status: "overdue", ...due, missing: allOf("ana") }] },
  // S7: a plan that names no child is about every child of the case, in care or never
  { name: "none was ever in care and none is named: every child of the case has one", events: [opened, ssp("2021-09-01")], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: allOf("ana") }] },
  { name: "back in care, a child has a section again", asOf: "2021-12-15",
    events: [...full, exited("ana", "2021-10-01"), entered("ana", "2021-11-01"), ssp("2021-11-30", { ssp: "reassessment" })],
    duties: [{ status: "met", ...due }, { status: "overdue", due: "2021-11-30", missing: allOf("ana") }] },
  { name: "what would meet it: what each section lacks, and no section that is whole", children: two, asOf: "2021-09-02",
    events: [...both, ssp("2021-09-01", { childSections: [section("ana"), { child: "ben", plan: "an eye doctor in October" }] })],
    duties: [{ status: "overdue", missing: ["ben: needs", "ben: progress", "ben: strengths"], remedy: {
      says: "Add to the plan's child sections: ben: needs, ben: progress, ben: strengths.",
      events: [amended("2021-09-02", { completedOn: "2021-09-01", childSections: [{ child: "ben", needs: [{ area: "other", need: TEXT }], progress: TEXT, strengths: TEXT }] })],
    } }] },
  { name: "or one part of one of them", events: [...home, ssp("2021-09-01", { childSections: [without("ana", "progress")] })], asOf: "2021-09-02",
    duties: [{ status: "overdue", remedy: { says: "Add to the plan's child sections: ana: progress.", events: [amended("2021-09-02", { completedOn: "2021-09-01", childSections: [{ child: "ana", progress: TEXT }] })] } }] },

  // What is added to the plan
  { name: "added the same day: met", events: [...bare, amended("2021-09-01", { childSections: [section("ana")] })], asOf: "2021-09-02",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "added the day after: late by one day", events: [...bare, amended("2021-09-02", { childSections: [section("ana")] })], asOf: "2021-12-01",
    duties: [{ status: "late", ...due, metOn: "2021-09-02", daysLate: 1, missing: [] }] },
  { name: "added bit by bit: late by the day of the last", asOf: "2021-12-01",
    events: [...home, ssp("2021-09-01", { childSections: [{ child: "ana", strengths: "loves to read" }] }),
      amended("2021-09-05", { childSections: [{ child: "ana", needs: [{ area: "educational", need: "a tutor" }] }] }),
      amended("2021-09-08", { childSections: [{ child: "ana", plan: "ask the school", progress: "none yet" }] })],
    duties: [{ status: "late", ...due, metOn: "2021-09-08", daysLate: 7 }] },
  { name: "an amendment takes no part away", events: [...full, amended("2021-09-04", { childSections: [{ child: "ana", needs: [] }] })], asOf: "2021-12-01",
    duties: [{ status: "met", ...due, metOn: "2021-09-01" }] },
  { name: "an amendment of the day before is of no plan", events: [amended("2021-08-31", { childSections: [section("ana")] }), ...bare], asOf: "2021-09-02",
    duties: [{ status: "overdue", ...due, missing: allOf("ana") }] },

  // Versions and ends
  { name: "the next version comes: missed; the new one has its own", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { ssp: "reassessment", childSections: [section("ana")] })],
    duties: [{ status: "missed", ...due, missing: allOf("ana") }, { status: "met", on: "2021-11-30", due: "2021-11-30" }] },
  { name: "an amendment of the first, once the second took its place, comes too late", asOf: "2021-12-15",
    events: [...bare, ssp("2021-11-30", { childSections: [section("ana")] }),
      amended("2021-12-02", { completedOn: "2021-09-01", childSections: [section("ana")] })],
    duties: [{ status: "missed", ...due }, { status: "met", due: "2021-11-30" }] },
  { name: "the next version within the days an agency allows: lapsed", asOf: "2021-09-05", options: { params: { "us-mo/ssp-children.prompt": 3 } },
    events: [...bare, ssp("2021-09-04", { childSections: [section("ana")] })],
    duties: [{ status: "lapsed", due: "2021-09-04" }, { status: "met", due: "2021-09-07" }] },
  { name: "siblings' plans of one day are two duties of the case", children: two, asOf: "2021-09-02",
    events: [...both, ssp("2021-09-01", { child: "ben" }), ssp("2021-09-01", { child: "ana", childSections: [section("ana")] })],
    duties: [{ child: "", status: "met", ...due }, { child: "", status: "overdue", ...due, missing: allOf("ben") }] },
  { name: "the case closes that day: lapsed", events: [...bare, closed("2021-09-01")], asOf: "2021-12-01", duties: [{ status: "lapsed", ...due }] },
  { name: "the case closes the day after: missed", events: [...bare, closed("2021-09-02")], asOf: "2021-12-01",
    duties: [{ status: "missed", ...due, missing: allOf("ana") }] },
  { name: "a plan after the closing asks nothing", events: [...home, closed("2021-08-31"), ssp("2021-09-01")], asOf: "2021-12-01", duties: [] },

  // The record
  { name: "added that day, recorded later: met, and flagged", asOf: "2021-12-01",
    events: [...bare, amended("2021-09-01", { childSections: [section("ana")], recordedOn: "2021-09-10" })], duties: [{ status: "met", ...due, backdated: true }] },
  { name: "as the record stood before that, it was overdue", asOf: "2021-12-01", options: { knownBy: "2021-09-09" },
    events: [...bare, amended("2021-09-01", { childSections: [section("ana")], recordedOn: "2021-09-10" })],
    duties: [{ status: "overdue", ...due, missing: allOf("ana") }] },
  { name: "a source that cannot hold amendments accuses nobody", events: bare, asOf: "2021-12-01",
    holds: holding("case-opened", "case-closed", "care-entered", "care-exited", "ssp-completed"), duties: [{ status: "unknown", ...due, needs: /ssp-amended/ }] },
  { name: "an exact duplicate changes nothing", events: [...bare, ssp("2021-09-01")], asOf: "2021-09-02", duties: [{ status: "overdue", ...due }] },
  { name: "facts in any order", events: [...bare, amended("2021-09-02", { childSections: [section("ana")] })].reverse(), asOf: "2021-12-01",
    duties: [{ status: "late", ...due, daysLate: 1 }] },

  // Law in time
  { name: "before the manual's earliest text nothing was asked", events: [entered("ana", "2020-05-01"), ssp("2020-05-27")], asOf: "2020-06-30", duties: [] },
  { name: "from its first day on it was", events: [entered("ana", "2020-05-01"), ssp("2020-05-28")], asOf: "2020-06-30",
    duties: [{ status: "overdue", due: "2020-05-28", missing: allOf("ana") }] },
]);
