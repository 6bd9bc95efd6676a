/** A duty as the page shows it: its circumstance, whom it is about and its days. */
import { dayOf } from "../../../calendar/index.js";
import type { Duty } from "../../../engine/report.js";
import type { Circumstance } from "./circumstance.js";
import { reader, shortened } from "./reader.js";

/** Whom a duty is about. */
export interface Who {
  /** The child, by its place among the case's children. */
  readonly child?: number | undefined;
  readonly says: string;
}

/** Days are day numbers. */
export interface DutyDays {
  readonly due?: number | undefined;
  readonly met?: number | undefined;
  readonly raised?: number | undefined;
  readonly daysLate?: number | undefined;
  readonly ended?: number | undefined;
  /** The due instant, where hours count. */
  readonly dueAt?: string | undefined;
}

export interface ShownDuty {
  readonly circumstance: Circumstance;
  readonly who: Who;
  readonly days: DutyDays;
}

/** Of a duty that needs nothing done, the day it was raised is left out. */
export function daysOf({ status, due, metOn, trigger, daysLate, ended, dueAt }: Duty): DutyDays {
  const settled = status === "met" || status === "lapsed";
  return {
    due: due && dayOf(due), met: metOn && dayOf(metOn), raised: settled || trigger === undefined ? undefined : dayOf(trigger.on),
    daysLate, ended: ended && dayOf(ended.on), dueAt,
  };
}

/** `circumstance` and `who` by number. */
export function writeDuty(circumstance: number, who: number, { due, met, raised, daysLate, ended, dueAt }: DutyDays): readonly unknown[] {
  return shortened([circumstance, who, due, met, raised, daysLate, ended, dueAt]);
}

export function readDuty(value: unknown, circumstances: readonly Circumstance[], whos: readonly Who[]): ShownDuty {
  const read = reader(value);
  const [circumstance, who] = [circumstances[read.number()], whos[read.number()]];
  if (circumstance === undefined || who === undefined) throw new RangeError("a duty of the page's data rests on what is not there");
  return {
    circumstance, who,
    days: {
      due: read.maybeNumber(), met: read.maybeNumber(), raised: read.maybeNumber(), daysLate: read.maybeNumber(), ended: read.maybeNumber(),
      dueAt: read.maybeText(),
    },
  };
}
