import type { Day } from "../../../calendar/index.js";
import { contains, EVER, FOREVER, union } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { caseEnd, duePromptly, keyApart, namesOf, prompt, seek } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { CaseView, Fact, GoalSpan } from "../../../timeline/view/index.js";
import { isAbout } from "../../../timeline/view/index.js";
import { distinct } from "../shared/records.js";

interface Assessed {
  readonly assessment: Fact<"home-assessment-completed">;
  readonly adult: string;
  /** First day on which none of the children has adoption as the concurrent goal any more. */
  readonly until: Day;
}

/** A home that may become a child's for good is checked three ways before anyone relies on it. */
export const backgroundChecks: Content<Assessed, { prompt: Prompt }> = {
  shape: "content",
  id: "us-ks/background-checks",
  title: "KBI, Central Registry and fingerprint checks in the home assessment",
  force: "must",
  clauses: ["KS-3232-10"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the day the assessment is completed; checks made before it serve.",
    "3232-10": "Each adult assessed has all three checks (assumption). Asked where a child the assessment is about is in care, and adoption is "
      + "the child's concurrent goal at the end of that day; until none of them has that goal any more.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["care-entered", "goal-set.concurrent", "home-assessment-completed"],
  otherwise: "No home has been assessed for a child in care whose concurrent goal is adoption.",
  pass: "The adult has all three background checks.",
  fail: "The assessment lacks a background check of the adult.",

  // Recorded for each child apart, one assessment of an adult is asked about as long as any of them has that goal.
  occasions: ({ view }) => distinct(view.facts("home-assessment-completed").flatMap((assessment) => {
    const until = adoptionUntil(view, assessment);
    if (until === undefined) return [];
    const closing = caseEnd(view, assessment.on);
    const end = closing !== undefined && closing.on <= until ? closing
      : until === FOREVER ? undefined : { on: until, why: "adoption ceased to be the concurrent goal" };
    return assessment.event.adults.map((adult) => ({
      subject: { person: adult }, trigger: assessment, key: keyApart(assessment), what: "a home assessment was completed, with adoption the concurrent goal",
      end, about: { assessment, adult, until },
    }));
  }).sort((a, b) => a.about.until - b.about.until)),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the home assessment was completed", ctx.params.prompt, ctx),
  metBy: ({ about: { adult, until }, end }, { view }) => {
    const checks = view.facts("background-check-completed").filter(({ event }) => event.person === adult);
    // The day of closing is still a day of the case; the day the goal ended is not one of the goal.
    const window = { from: EVER, ...end?.on === until ? { before: until } : { through: end?.on } };
    return CHECKS.map(([name, check]) =>
      seek(name, ["background-check-completed"], checks.filter(({ event }) => event.check === check), window));
  },
  remedy: ({ about: { assessment, adult } }, missing, { today }) => ({
    says: `Complete the checks of ${adult}: ${missing.join(", ")}.`,
    events: CHECKS.filter(([name]) => missing.includes(name))
      .map(([, check]) => ({ kind: "background-check-completed", on: today, ...namesOf(assessment), person: adult, check })),
  }),
};

const CHECKS: readonly (readonly [name: string, check: EventOf<"background-check-completed">["check"]])[] = [
  ["KBI", "KBI"], ["DCF Central Registry", "central-registry"], ["fingerprints", "fingerprint"],
];

/** How long adoption stays the concurrent goal of some child the assessment was for; undefined where it was nobody's that day. */
function adoptionUntil(view: CaseView, assessment: Fact): Day | undefined {
  const adoptions = view.episodes
    .filter(({ child, span }) => contains(span, assessment.on) && isAbout(assessment, child))
    .map((episode) => episode.goals("concurrent").filter(isAdoption))
    .filter((goals) => goals.some(({ span }) => contains(span, assessment.on)));
  return union(adoptions.flat().map(({ span }) => span)).find((span) => contains(span, assessment.on))?.to;
}

function isAdoption({ value }: GoalSpan): boolean {
  return value === "adoption";
}
