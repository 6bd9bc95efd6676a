/** Whether a child is American Indian, as the answers on record say it (MI-CP-07, MI-CP-08). */
import type { Day } from "../../../calendar/index.js";
import type { CaseView, End, Fact } from "../../../timeline/view/index.js";
import { historyOf } from "../../../timeline/view/index.js";

/** A stretch on which it is indicated: from an answer that says so to one that says not. */
export interface Indicated {
  readonly by: Fact<"heritage-asked">;
  readonly end: End | undefined;
  /** A later answer puts it in doubt without taking it back. */
  readonly inDoubt: boolean;
}

type Answer = Fact<"heritage-asked">["event"]["answer"];

interface State {
  readonly from: Day;
  /** Left out where answers of one day contradict each other. */
  readonly answer?: Answer;
  readonly by?: Fact<"heritage-asked">;
}

/** The stretches on which the child's heritage is indicated, in order. */
export function indicatedHeritage(view: CaseView, child: string): readonly Indicated[] {
  const found: Indicated[] = [];
  let since: Fact<"heritage-asked"> | undefined;
  const states = statesOf(view, child);
  for (const { from, answer, by } of states) {
    if (answer === "indicated") since ??= by;
    else if (answer === "not-indicated" && since !== undefined) {
      found.push({ by: since, end: { on: from, why: "the child's heritage was found not to be American Indian" }, inDoubt: false });
      since = undefined;
    }
  }
  if (since !== undefined) found.push({ by: since, end: undefined, inDoubt: states.at(-1)?.answer !== "indicated" });
  return found;
}

/** Whether the latest answer says that the child is not American Indian. */
export function isRuledOut(view: CaseView, child: string): boolean {
  return statesOf(view, child).at(-1)?.answer === "not-indicated";
}

function statesOf(view: CaseView, child: string): readonly State[] {
  const { held, contested } = historyOf(view.about(child, "heritage-asked"), ({ event }) => event.answer);
  return [
    ...held.map(({ span, value, by }): State => ({ from: span.from, answer: value, by })),
    ...contested.map(({ span }): State => ({ from: span.from })),
  ].sort((a, b) => a.from - b.from);
}
