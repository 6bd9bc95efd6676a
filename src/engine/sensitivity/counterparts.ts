/** One rule's duties under two readings, paired: the same duty may be raised on another day, and then has another id. */
import { dayOf, daysBetween } from "../../calendar/index.js";
import type { Subject } from "../../rules/index.js";
import type { Duty } from "../report.js";
import type { Alternative } from "./types.js";

export interface Counterpart {
  readonly duty: Duty;
  readonly found: NonNullable<Alternative<unknown>["found"]>;
}

/** For the ids of `duties`, those of `others` that stand in their place; each of `others` stands in one place only. */
export function counterparts(duties: readonly Duty[], others: readonly Duty[]): ReadonlyMap<string, Counterpart> {
  const found = new Map<string, Counterpart>();
  const left = new Map(others.map((duty) => [duty.id, duty]));
  const pair = (duty: Duty, other: Duty, how: Counterpart["found"]): void => {
    found.set(duty.id, { duty: other, found: how });
    left.delete(other.id);
  };
  const unpaired = (): Duty[] => duties.filter(({ id }) => !found.has(id));
  const leftFor = (duty: Duty): Duty[] => [...left.values()].filter((other) => isSame(duty.subject, other.subject));

  for (const duty of duties) {
    const other = left.get(duty.id);
    if (other !== undefined) pair(duty, other, "same");
  }
  for (const duty of unpaired()) {
    const alike = (other: Duty): boolean => isSame(duty.subject, other.subject) && sameTrigger(duty, other);
    const [other, another] = leftFor(duty).filter(alike);
    if (other !== undefined && another === undefined && unpaired().filter(alike).length === 1) pair(duty, other, "trigger");
  }
  const near = unpaired().flatMap((duty) => leftFor(duty).map((other) => ({ duty, other, days: daysApart(duty, other) })));
  for (const { duty, other } of near.filter(({ days }) => Number.isFinite(days)).sort((a, b) => a.days - b.days)) {
    if (!found.has(duty.id) && left.has(other.id)) pair(duty, other, "nearest");
  }
  return found;
}

/** Whether two subjects are one. */
export function isSame(a: Subject, b: Subject): boolean {
  return a.child === b.child && a.person === b.person && a.household === b.household;
}

function sameTrigger({ trigger: a }: Duty, { trigger: b }: Duty): boolean {
  return a !== undefined && b !== undefined && a.fact.kind === b.fact.kind && a.fact.on === b.fact.on && a.fact.id === b.fact.id;
}

/** Between the days they were raised; infinite where nothing on record raised one of them. */
function daysApart({ trigger: a }: Duty, { trigger: b }: Duty): number {
  return a === undefined || b === undefined ? Infinity : Math.abs(daysBetween(dayOf(a.on), dayOf(b.on)));
}
