/** Which clauses a fact bears on: those of the duties that it raised or met. */
import type { Duty } from "../../../engine/report.js";
import type { Fact, FactRef } from "../../../timeline/view/index.js";

/** Clause ids with commas; `child` leaves out what bears on other children only. Empty where no duty rests on the fact. */
export type Bearing = (fact: Fact, child?: string) => string;

export function bearingOf(duties: readonly Duty[]): Bearing {
  const byFact = new Map<string, Set<Duty>>();
  for (const duty of duties) {
    const facts = [duty.trigger?.fact, ...duty.evidence.map(({ fact, counted }) => (counted ? fact : undefined))];
    for (const fact of facts) {
      if (fact === undefined) continue;
      const known = byFact.get(keyOf(fact));
      if (known === undefined) byFact.set(keyOf(fact), new Set([duty]));
      else known.add(duty);
    }
  }
  return (fact, child) => {
    const { event } = fact;
    const children = child === undefined ? (event.child === undefined ? event.children : [event.child]) : [child];
    const bearing = [...(byFact.get(keyOf(fact.ref)) ?? [])]
      .filter(({ subject }) => subject.child === undefined || children === undefined || children.includes(subject.child));
    return [...new Set(bearing.flatMap(({ clauses }) => clauses))].sort().join(", ");
  };
}

function keyOf({ kind, on, id = "" }: FactRef): string {
  return `${kind} ${on} ${id}`;
}
