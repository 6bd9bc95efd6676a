/** What the file holds about a stay in care: placements, plans, reviews, hearings, visits. */
import type { CivilDate } from "../../calendar/index.js";
import type { EventInput, Goal } from "../../timeline/types.js";
import { goalOfPlan, placeOfVisit } from "./codes.js";
import type { Block, Leaf } from "./outline.js";
import { placement } from "./placement.js";
import type { Removal } from "./removals.js";

/** The file's own: how long it knows of, and the state that "out of state" is out of. */
export interface Bounds {
  readonly until: CivilDate;
  readonly jurisdiction?: string;
}

/** Events of a removal under the 2020 rule; an earlier one has none of these in the file. */
export function stayEvents(removal: Removal, child: string, { until, jurisdiction }: Bounds): EventInput[] {
  const { block, reader } = removal;
  const inStay = (leaf: Leaf | undefined) => dateInStay(leaf, removal, until);

  /** The blocks of a name that have a usable date; the others are noted. */
  const dated = (name: string, number: number) => reader.blocks(block, (inner) => inner.name === name).flatMap((inner) => {
    const leaf = reader.sole(inner, number);
    const on = inStay(leaf);
    if (on !== undefined) return [{ inner, on }];
    reader.setAside(inner, `no usable date (E${number}); left out`);
    return [];
  });
  const dates = (number: number) => reader.all(block, number).flatMap((leaf) => inStay(leaf) ?? []);

  return [
    ...dated("living_arrangement", 112).map(({ inner, on }): EventInput => (
      { kind: "placement-started", on, child, ...placement(inner, reader, jurisdiction) }
    )),
    ...plans(removal, dated("permanency_plan", 147), child),
    ...dates(149).map((on): EventInput => ({ kind: "case-review-held", on, child })),
    ...dates(150).map((on): EventInput => ({ kind: "hearing-held", on, child, hearing: "permanency" })),
    ...dated("case_worker_visit", 151).map(({ inner, on }): EventInput => {
      const where = reader.code(reader.sole(inner, 152), placeOfVisit);
      return { kind: "visit-held", on, child, with: ["child"], ...(where === undefined ? {} : { where }) };
    }),
  ];
}

/**
 * Permanency plans (AFCARS 2020 elements E147, E148) as the primary goal: the file marks no concurrent one, and a
 * second plan is a change of plan. Of different plans dated one day it does not say which came last.
 */
function plans({ reader }: Removal, found: readonly { inner: Block; on: CivilDate }[], child: string): EventInput[] {
  const set = found.flatMap(({ inner, on }) => {
    const goal = reader.code(reader.sole(inner, 148), goalOfPlan);
    if (goal === "none") reader.note(inner, "no plan established: no goal to set; an earlier plan, if any, is not ended by it");
    else if (goal === undefined) reader.note(inner, "a plan whose type (E148) is not known; left out");
    return goal === undefined || goal === "none" ? [] : [{ inner, on, goal }];
  });
  const goals = new Map<CivilDate, Set<Goal>>();
  for (const { on, goal } of set) goals.set(on, (goals.get(on) ?? new Set()).add(goal));
  return set.flatMap(({ inner, on, goal }): EventInput[] => {
    if (goals.get(on)?.size === 1) return [{ kind: "goal-set", on, child, role: "primary", goal }];
    reader.note(inner, "one of several plans of that day; the file does not say which one stood, and all are left out");
    return [];
  });
}

/** From the removal to the exit, both days included, and not after the reporting period. */
function dateInStay(leaf: Leaf | undefined, { from, to, reader }: Removal, until: CivilDate): CivilDate | undefined {
  const on = reader.date(leaf);
  if (leaf === undefined || on === undefined) return undefined;
  const why = on < from ? "before the removal it stands in"
    : to !== undefined && on > to ? `after the exit of ${to}`
    : on > until ? "after the end of the reporting period"
    : undefined;
  if (why === undefined) return on;
  reader.note(leaf, `${why}; left out`);
  return undefined;
}
