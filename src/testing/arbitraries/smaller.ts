/** Shrinking by leaving things out: once days and fields are as small as they get, whole facts go. */
import fc from "fast-check";
import type { Generated } from "./generated.js";

/** Draws what the source draws, and shrinks it further: a fact, the limits of the source of the record, the parameters left out. */
export function leavingOut(source: fc.Arbitrary<Generated>): fc.Arbitrary<Generated> {
  return new LeavingOut(source);
}

class LeavingOut extends fc.Arbitrary<Generated> {
  constructor(private readonly source: fc.Arbitrary<Generated>) {
    super();
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<Generated> {
    return this.source.generate(random, bias);
  }

  canShrinkWithoutContext(value: unknown): value is Generated {
    return this.source.canShrinkWithoutContext(value);
  }

  shrink(value: Generated, context?: unknown): fc.Stream<fc.Value<Generated>> {
    const smaller = fc.stream(withoutOne(value)).map((one) => new fc.Value(one, LEFT_OUT));
    return context === LEFT_OUT ? smaller : this.source.shrink(value, context).join(smaller);
  }
}

/** Marks what the source did not draw, and so cannot shrink. */
const LEFT_OUT = Symbol("left out");

/** The case with one thing less; the first entry into care stays. */
function* withoutOne(generated: Generated): IterableIterator<Generated> {
  const { input, params } = generated;
  const { holds, ...held } = input;
  if (holds !== undefined) yield { ...generated, input: held };
  if (Object.keys(params).length > 0) yield { ...generated, params: {} };
  for (const left of input.events.slice(1)) yield { ...generated, input: { ...input, events: input.events.filter((event) => event !== left) } };
}
