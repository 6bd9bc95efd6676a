/**
 * What is left out of a comparison: contradictions in the record. Of what they make unsafe the semantics say that it is
 * unknown (S19), and not how; so of such a case nothing is told here.
 */
import type { Simulator } from "./compare.js";
import type { Day } from "./days.js";
import { corrected, isAbout, standing } from "./facts.js";
import type { Fact } from "./facts.js";
import type { Oddity, World } from "./world.js";

/** Of a child's stays: begun twice on one day, or begun or going on in a closed case. */
const OF_STAYS: readonly Oddity["what"][] = [
  "entries of one day", "several entries or exits of one day", "in care while closed", "entry on closing day", "placement after closing",
];

/** Facts of one day that contradict each other and were recorded together (S18). */
const OF_ONE_DAY = {
  // Which came first, the record does not say.
  "opened and closed": ({ factsOn }, day) => factsOn(day, "case-opened").length > 0 && factsOn(day, "case-closed").length > 0,
  "placed twice": ({ oddities }, day, child) => oddities.some((odd) => odd.what === "placements of one day" && odd.on === day && odd.child === child),
  "goal assessed twice": ({ factsOn }, day, child) =>
    differ(factsOn(day, "goal-assessed").filter((fact) => fact.role !== "concurrent" && isAbout(fact, child)), ({ working }) => working),
  "household assessed twice": ({ factsOn }, day, child) => grouped(factsOn(day, "housing-assessed"), ({ household }) => household)
    .some((facts) => differ(facts, found) || differ(facts.filter((fact) => isAbout(fact, child)), found)),
  "preparation started and ended": ({ factsOn }, day, child) => differ(
    [...factsOn(day, "independence-preparation-started"), ...factsOn(day, "independence-preparation-ended")].filter((fact) => isAbout(fact, child)), ({ kind }) => kind,
  ),
  "relative listed and dropped": ({ factsOn }, day, child) => grouped(
    [...factsOn(day, "relative-listed"), ...factsOn(day, "relative-unlisted"), ...factsOn(day, "relative-declined"), ...factsOn(day, "relative-ruled-out")]
      .filter((fact) => isAbout(fact, child)), ({ relative }) => relative,
  ).some((facts) => differ(facts, ({ kind }) => kind === "relative-listed")),
  "moved twice": ({ factsOn }, day) => grouped(factsOn(day, "person-moved"), ({ person }) => person).some((facts) => differ(facts, ({ state }) => state)),
  "relatives put in the plan and dropped": ({ factsOn }, day, child) => differ(
    factsOn(day, "concurrent-plan-updated").filter((fact) => isAbout(fact, child) && fact.relativePlacement !== undefined), ({ relativePlacement }) => relativePlacement,
  ),
  "contrary to welfare determined and withdrawn": ({ factsOn }, day, child) => differ(
    [...factsOn(day, "contrary-to-welfare-determined"), ...factsOn(day, "contrary-to-welfare-withdrawn")].filter((fact) => isAbout(fact, child)), ({ kind }) => kind,
  ),
  "two versions of a plan": ({ factsOn }, day, child) =>
    distinct(corrected(factsOn(day, "ssp-completed"), ({ ssp }) => ssp).filter((fact) => isAbout(fact, child)), ({ caregivers, signatures }) => [caregivers, signatures]),
} satisfies Record<string, (world: World, day: Day, child: string) => boolean>;

export type Contradiction = keyof typeof OF_ONE_DAY;

const found = ({ finding, primaryBarrier, preventsClosure, of }: Fact<"housing-assessed">): unknown => [finding, primaryBarrier, preventsClosure, of];

/** The simulator for cases whose stays, opening and closing do not contradict themselves, nor anything else that the rule rests on. */
export const sound = (simulate: Simulator, ...restsOn: readonly Contradiction[]): Simulator => (world) => {
  const odd = world.oddities.find(({ what }) => OF_STAYS.includes(what))?.what
    ?? (["opened and closed", ...restsOn] as const).find((what) => world.days.some((day) => world.children.some((child) => OF_ONE_DAY[what](world, day, child))));
  return odd === undefined ? simulate(world) : { leftOut: odd };
};

const distinct = <F>(facts: readonly F[], said: (fact: F) => unknown): boolean => new Set(facts.map((fact) => JSON.stringify(said(fact) ?? null))).size > 1;

const differ = <F extends Fact>(ofOneDay: readonly F[], said: (fact: F) => unknown): boolean => distinct(standing(ofOneDay), said);

function grouped<F>(facts: readonly F[], by: (fact: F) => string): readonly (readonly F[])[] {
  const groups = new Map<string, F[]>();
  for (const fact of facts) groups.set(by(fact), [...groups.get(by(fact)) ?? [], fact]);
  return [...groups.values()];
}

/** Only a guard against a hang. */
export const TIMEOUT = process.env["SECOND_RUNS"] === undefined ? 120_000 : 3_600_000;
