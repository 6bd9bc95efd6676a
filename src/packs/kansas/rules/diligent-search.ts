import type { Deadline, EffortsPeriod, Part, Reporting } from "../../../rules/index.js";
import { effortsPeriod, reportingPeriods, seek, withoutPrimaryGoal } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { CaseView, Episode } from "../../../timeline/view/index.js";

interface Search {
  readonly episode: Episode;
  /** Left out where no primary goal is on record. */
  readonly period?: Reporting;
}

/** Family that nobody looked for is family the child does not have when going home fails. */
export const diligentSearch: Deadline<Search, { period: EffortsPeriod }> = {
  shape: "deadline",
  id: "us-ks/diligent-search",
  title: "Diligent search for an absent parent, relatives and kin during reintegration",
  force: "must",
  clauses: ["KS-3232-06"],
  params: { period: effortsPeriod },
  readings: {
    S21: "Diligent is taken as once a period from entry; a period not wholly covered by reunification as the primary goal asks nothing.",
    S6: "Once a period is over, its effort cannot be made any more: missed.",
    "3232-06": "An absent parent is looked for where one is on record as absent, and not as located by the period's first day.",
  },
  sees: { partly: "how thorough the search was: the record shows that it was made" },
  restsOn: ["care-entered", "goal-set.primary"],
  otherwise: "Reunification has not been the primary goal of a child in care for a whole period.",
  pass: "The absent parent, relatives and kin were looked for in the period.",
  fail: "The record does not show every search that the period asked for.",

  *occasions(ctx) {
    for (const episode of ctx.view.episodes) {
      const base = { subject: { child: episode.child }, trigger: episode.entry };
      const without = withoutPrimaryGoal(episode);
      if (without !== undefined) yield { ...base, on: without.from, needs: "the primary goal", about: { episode } };
      const ground = episode.goals("primary").filter(({ value }) => value === "reunification").map(({ span }) => span);
      for (const period of reportingPeriods(episode.span.from, "the child entered alternative care", ground, ctx.params.period, ctx)) {
        yield { ...base, on: period.from, what: "a reporting period with reunification as the primary goal began", about: { episode, period } };
      }
    }
  },
  due: ({ about: { period } }) => period?.due,
  metBy: ({ about: { episode, period } }, { view, asOf }) => {
    if (period === undefined) return [];
    const made = episode.facts("effort-made");
    const window = { from: period.from, through: period.due.on };
    const past = asOf > period.due.on;
    const searched = ([name, efforts]: Searched): Part => ({
      ...seek(name, ["effort-made"], made.filter(({ event }) => efforts.includes(event.effort)), window), past,
    });
    return [...absentParent(episode, period, view).map((more) => ({ ...searched(ABSENT_PARENT), ...more })), ...SEARCHES.map(searched)];
  },
  remedy: ({ subject }, missing, { today }) => ({
    says: `Look for them, and record the effort: ${missing.join(", ")}.`,
    events: [ABSENT_PARENT, ...SEARCHES].filter(([name]) => missing.includes(name))
      .map(([, [effort]]) => ({ kind: "effort-made", on: today, child: subject.child, effort })),
  }),
};

type Effort = EventOf<"effort-made">["effort"];
type Searched = readonly [name: string, efforts: readonly [Effort, ...Effort[]]];

const ABSENT_PARENT: Searched = ["absent parent", ["locate-absent-parent"]];
const SEARCHES: readonly Searched[] = [
  ["relatives", ["locate-relatives", "explore-relatives", "identify-relatives-in-state", "identify-relatives-out-of-state"]],
  ["non-related kin", ["locate-kin"]],
];

/** Whether the period asks for an absent parent: nothing where it does not, and what would decide where the record cannot say. */
function absentParent(episode: Episode, { from, due }: Reporting, view: CaseView): readonly Pick<Part, "undecided">[] {
  const located = view.about(episode.child, "person-located");
  const stands = view.about(episode.child, "absence-recorded").some((absence) => absence.on <= due.on && episode.concerns(absence)
    && !located.some(({ on, event }) => event.person === absence.event.person && on >= absence.on && on <= from));
  if (stands) return [{}];
  return view.holds("absence-recorded") ? [] : [{ undecided: "a record of absence-recorded, which the source does not hold" }];
}
