/** A law: what holds for every rule of a pack on any parsed timeline, as a property that any runner can assert. */
import type fc from "fast-check";
import { evaluate } from "../../engine/evaluate.js";
import type { EvaluateOptions } from "../../engine/options.js";
import type { Report } from "../../engine/report.js";
import type { Pack } from "../../rules/index.js";
import type { EventInput, Timeline } from "../../timeline/types.js";
import type { Generated } from "../arbitraries/kit.js";

export interface Law {
  readonly name: string;
  /** About how often one run judges a case: whoever wants it as quick as the others runs it less often. */
  readonly work: number;
  /** `fc.assert(law.property)` */
  readonly property: fc.IPropertyWithHooks<unknown>;
}

/** What a law is tried on. */
export interface Trial {
  readonly pack: Pack;
  readonly cases: fc.Arbitrary<Generated>;
  /** Rules whose arithmetic goes on past the due date, to the day a window opens. */
  readonly reckonsOn: readonly string[];
  /** The report of a timeline, on the day and with the parameters of a generated case. */
  judge(timeline: Timeline, settings: Pick<Generated, "asOf" | "params">, options?: Partial<EvaluateOptions>): Report;
}

export function trialOf(pack: Pack, cases: fc.Arbitrary<Generated>, reckonsOn: readonly string[]): Trial {
  return {
    pack, cases, reckonsOn,
    judge: (timeline, { asOf, params }, options) => evaluate(timeline, { asOf, params, rules: pack, ...options }),
  };
}

/** The generated case with other events. */
export function withEvents(generated: Generated, events: readonly EventInput[]): Generated {
  return { ...generated, input: { ...generated.input, events: [...events] } };
}

/** The generated case with nothing dated after the day it is judged on. */
export function withoutLaterFacts(generated: Generated): Generated {
  return withEvents(generated, generated.input.events.filter(({ on }) => dateOf(on) <= generated.asOf));
}

/** The civil date written in an event's `on`, be it an instant or a date. */
export function dateOf(on: string): string {
  return on.slice(0, "YYYY-MM-DD".length);
}
