/** The statement of the intended plan for permanency: what a version of the case plan says of a child (MO-REG-06). */
import { contains } from "../../../calendar/index.js";
import type { PlanVersion } from "../../../rules/index.js";
import { childrenNamed } from "../../../rules/index.js";
import type { EventOf, Goal } from "../../../timeline/types.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { isAbout } from "../../../timeline/view/index.js";

export type Statement = NonNullable<EventOf<"plan-updated">["permanencyStatement"]>;

/** A statement, and the text that gives it; one taken from the child's goal is the plan's own. */
export interface Given {
  readonly value: Statement;
  readonly by: Fact<"plan-completed" | "plan-updated">;
}

/** What the version states of the child, in order; or the fact that would tell. */
export function statementsOf(version: PlanVersion, child: string, view: CaseView): { readonly given: readonly Given[]; readonly needs?: string } {
  const given = version.texts.filter((text) => isAbout(text, child))
    .flatMap((by): Given[] => (by.event.permanencyStatement === undefined ? [] : [{ value: by.event.permanencyStatement, by }]));
  const last = given.at(-1);
  if (last === undefined) return fromGoal(version, child, view);
  const sameDay = given.filter(({ by }) => by.on === last.by.on && by.event.kind === last.by.event.kind);
  const recorded = Math.max(...sameDay.map(({ by }) => by.recorded));
  const standing = sameDay.filter(({ by }) => by.recorded === recorded);
  const stands = standing.at(-1) ?? last;
  if (standing.some(({ value }) => value !== stands.value)) return { given: [], needs: "which permanency statement of that day stands" };
  return { given: [...given.filter((other) => !sameDay.includes(other)), stands] };
}

/** Where the plan states nothing, the child's primary goal at the end of its day speaks. */
function fromGoal({ completed }: PlanVersion, child: string, view: CaseView): { readonly given: readonly Given[]; readonly needs?: string } {
  const goals = view.episodes.filter((episode) => episode.child === child).flatMap((episode) => episode.goalOn("primary", completed.on) ?? []);
  const [goal] = goals;
  if (goal === undefined) return { given: [], needs: "the permanency statement" };
  const value = CATEGORY[goal.value];
  return value === undefined ? { given: [], needs: "the regulation's category" } : { given: [{ value, by: completed }] };
}

const CATEGORY: Readonly<Record<Goal, Statement | undefined>> = {
  "reunification": "reunite", "adoption": "adoption", "appla": "long-term-separation", "maintain-at-home": "maintain",
  "guardianship": undefined, "relative-placement": undefined,
};

/** The children a plan is about. */
export function childrenOf({ completed }: PlanVersion, view: CaseView): readonly string[] {
  return childrenNamed(completed) ?? view.children;
}

/** What the children's present goals intend, where they agree and the regulation knows it; else what parts no one. */
export function intended(view: CaseView, children: readonly string[]): Statement {
  const [first, ...others] = children.map((child) => goalToday(view, child)).map((goal) => goal && CATEGORY[goal]);
  return first !== undefined && others.every((other) => other === first) ? first : "maintain";
}

/** A statement that asks for nothing besides, as things stand today; adoption only where it is the goal. */
export function allowedToday(view: CaseView, child: string): Statement {
  return goalToday(view, child) === "adoption" ? "adoption" : "maintain";
}

function goalToday(view: CaseView, child: string): Goal | undefined {
  return view.episodes.find(({ child: whose, span }) => whose === child && contains(span, view.asOf))?.goalOn("primary", view.asOf)?.value;
}
