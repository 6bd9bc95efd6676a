/** What is left out of a comparison, and why: contradictions in the record, and what is reported and not yet mended. */
import type { Simulated, Simulator } from "./compare.js";
import type { Oddity, World } from "./world.js";

/** Where a stay begins twice, or begins or goes on in a closed case, what holds is not settled (S19): of such a case nothing is told here. */
const UNSAFE: readonly Oddity["what"][] = ["entries of one day", "in care while closed", "entry on closing day", "placement after closing"];

/** The simulator for cases without these contradictions, nor with others that the rule cannot bear. */
export const sound = (simulate: Simulator, ...others: readonly Oddity["what"][]): Simulator => (world) => {
  const [odd] = world.oddities.filter(({ what }) => UNSAFE.includes(what) || others.includes(what));
  if (odd !== undefined) return { leftOut: odd.what };
  // Which came first, opening or closing, the record does not say.
  const isMoot = world.days.some((day) => world.factsOn(day, "case-opened").length > 0 && world.factsOn(day, "case-closed").length > 0);
  return isMoot ? { leftOut: "opened and closed in a day" } : simulate(world);
};

/** Leaves out the cases in which a duty is of a kind that is reported. */
export const reported = (simulate: Simulator, what: string, is: (duty: Simulated, duties: readonly Simulated[], world: World) => boolean): Simulator => (world) => {
  const simulated = simulate(world);
  if ("leftOut" in simulated) return simulated;
  const { duties } = simulated;
  return duties.some((duty) => is(duty, duties, world)) ? { leftOut: `reported: ${what}` } : simulated;
};

/** Leaves out the cases that are themselves of a kind that is reported. */
export const reportedOf = (simulate: Simulator, what: string, is: (world: World) => boolean): Simulator => (world) =>
  (is(world) ? { leftOut: `reported: ${what}` } : simulate(world));

/** Only a guard against a hang. */
export const TIMEOUT = process.env["SECOND_RUNS"] === undefined ? 120_000 : 3_600_000;
