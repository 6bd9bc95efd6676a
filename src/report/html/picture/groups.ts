/** The picture of a case: its lanes, those of the whole case first, then each child's. */
import type { CaseData } from "../data/case.js";
import type { RuleName } from "../data/circumstance.js";
import type { Named } from "../data/row.js";
import type { PlacedDuty } from "./duty-marks.js";
import { dutyMarks } from "./duty-marks.js";
import { factMarksOf, heldMark } from "./held-marks.js";
import type { HeldLane } from "./lanes.js";
import { factLanes, laneWords } from "./lanes.js";
import type { Lane, LaneGroup } from "./mark.js";

const ofChild: readonly HeldLane[] = ["care", "placement", "primary", "concurrent"];

/**
 * Lanes with nothing on them are left out, and so are groups of such lanes. Duties and facts within so many days of each
 * other share a mark, those of one day always.
 */
export function laneGroups(data: CaseData, children: readonly Named[], rules: readonly RuleName[], asOf: number, within = 0): LaneGroup[] {
  const duties = data.duties.map((duty, place): PlacedDuty => ({ duty, place }));
  const facts = data.facts.map((fact, place) => ({ fact, place }));
  const dutiesOf = (child: number | undefined) => duties.filter(({ duty }) => duty.who.child === child);
  const held = (lane: HeldLane, child?: number): Lane => ({
    label: laneWords[lane],
    marks: data.held.flatMap((span, place) => (span.lane === lane && span.child === child ? [heldMark(span, place, asOf)] : [])),
  });
  const groups: LaneGroup[] = [
    {
      label: "The whole case",
      lanes: [
        held("case"),
        ...factLanes.map((lane): Lane => ({ label: laneWords[lane], marks: factMarksOf(facts.filter(({ fact }) => fact.lane === lane), within) })),
        ...dutyLanes(dutiesOf(undefined), rules, asOf, within),
      ],
    },
    ...children.map((child, at): LaneGroup => ({
      label: childName(child),
      lanes: [...ofChild.map((lane) => held(lane, at)), ...dutyLanes(dutiesOf(at), rules, asOf, within)],
    })),
  ];
  return groups
    .map(({ label, lanes }) => ({ label, lanes: lanes.filter(({ marks }) => marks.length > 0) }))
    .filter(({ lanes }) => lanes.length > 0);
}

export function childName({ id, name }: Named): string {
  return name === undefined ? `Child ${id}` : `Child ${id}, ${name}`;
}

/** Breaches stand apart from other due dates, and what is required apart from what is advised. */
function dutyLanes(duties: readonly PlacedDuty[], rules: readonly RuleName[], asOf: number, within: number): Lane[] {
  const lanes: Record<"required" | "advised" | "other", PlacedDuty[]> = { required: [], advised: [], other: [] };
  for (const placed of duties) lanes[laneOf(placed, rules)].push(placed);
  return [
    { label: "Out of compliance", marks: dutyMarks(lanes.required, rules, asOf, within / 2) },
    { label: "Not as advised", marks: dutyMarks(lanes.advised, rules, asOf, within / 2) },
    { label: "Other due dates", marks: dutyMarks(lanes.other, rules, asOf, within) },
  ];
}

function laneOf({ duty: { circumstance: { status, rule } } }: PlacedDuty, rules: readonly RuleName[]): "required" | "advised" | "other" {
  switch (status) {
    case "overdue": case "late": case "missed": return rules[rule]?.force === "must" ? "required" : "advised";
    case "open": case "met": case "unknown": case "lapsed": case "waived": return "other";
  }
}
