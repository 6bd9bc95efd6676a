/** Facts as the grounds of a duty: raised once, kept apart, named for the same children; and the one act that has most of it. */
import type { Occasion, Part } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";

/** What is recorded twice on one day for one subject raises one duty: of such occasions, the last. */
export function distinct<T>(occasions: readonly Occasion<T>[]): Occasion<T>[] {
  const same = ({ subject, trigger, key }: Occasion<T>) => JSON.stringify([subject, trigger.on, key]);
  return [...new Map(occasions.map((occasion) => [same(occasion), occasion])).values()];
}

/** What one and the same act must show: a name for each thing, and whether the act shows it. */
export type Asked<F extends Fact> = readonly (readonly [name: string, shows: (fact: F) => boolean])[];

/** The parts of the one act that shows most, the first of equals; what several show between them does not add up. */
export function partsOfOne<F extends Fact>(kinds: readonly string[], acts: readonly F[], asked: Asked<F>): Part[] {
  const shown = (act: F) => asked.filter(([, shows]) => shows(act)).length;
  const best = acts.reduce<F | undefined>((most, act) => (most === undefined || shown(act) > shown(most) ? act : most), undefined);
  return asked.map(([name, shows]) => ({
    name, kinds, metBy: best !== undefined && shows(best) ? best : undefined,
    rejected: acts.filter((act) => act !== best || !shows(act)).slice(-5).map((fact) => ({
      fact, why: shows(fact) ? "another act shows more of what one must show" : "it does not show it",
    })),
  }));
}
