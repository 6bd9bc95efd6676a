import type { Deadline } from "../../../rules/index.js";
import { dueOn } from "../../../rules/index.js";
import type { Role } from "../../../timeline/types.js";
import type { Fact } from "../../../timeline/view/index.js";
import type { HomePlacement } from "../shared/homes.js";
import { consideredFrom, foreignTo, perHomePlacement } from "../shared/homes.js";
import type { Asked } from "../shared/records.js";
import { partsOfOne } from "../shared/records.js";

/** Where a child will sleep tonight, and perhaps grow up, is thought through by more than one head beforehand. */
export const teamConsidered: Deadline<HomePlacement> = {
  shape: "deadline",
  id: "us-ks/team-considered",
  title: "Placement only after a team of professionals considered it",
  force: "must",
  clauses: ["KS-3232-16"],
  params: {},
  readings: {
    S6: "What comes before a placement cannot be made good after it: unmet, it is missed.",
    S7: "What was considered after the child's last placement began serves, before entry too, though not during an earlier stay.",
    "3232-16": "A team is more than one professional; the family, the child and their natural supports are none. One consideration must have it "
      + "all; the one that has most is looked at.",
  },
  sees: { partly: "how carefully the factors were considered: the record shows that they were" },
  looksBack: true,
  restsOn: ["care-entered", "placement-started.setting"],
  otherwise: "No child in care has been placed in a relative, kin, foster or adoptive home.",
  pass: "A team of professionals considered all factors before the placement.",
  fail: "The record does not show that a team of professionals considered all factors before the placement.",

  occasions: ({ view }) => perHomePlacement(view),
  due: ({ trigger }) => dueOn(trigger.on, "the child was placed", { kind: "source" }),
  metBy: ({ trigger, about: placement }, { view }) => {
    const from = consideredFrom(placement, view);
    const considered = view.about(placement.episode.child, "placement-considered")
      .filter((fact) => fact.on >= from && fact.on <= trigger.on && foreignTo(placement, fact) === undefined);
    return partsOfOne(["placement-considered"], considered, ASKED).map((part) => ({ ...part, past: true }));
  },
};

const ASKED: Asked<Fact<"placement-considered">> = [
  ["a team of professionals", ({ event }) => (event.professionals ?? []).filter((role) => !FAMILY.includes(role)).length > 1],
  ["all factors considered", ({ event }) => event.factorsConsidered === true],
];

const FAMILY: readonly Role[] = ["child", "parent", "caregiver", "guardian", "relative", "kin", "natural-support"];
