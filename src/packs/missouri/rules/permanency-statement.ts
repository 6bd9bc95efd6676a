import type { Day } from "../../../calendar/index.js";
import { civil, dayOf, earlierOf, EVER, FOREVER, plusDays, yearsOld } from "../../../calendar/index.js";
import type { AgeParam, Content, Occasion, Part, PlanVersion, Prompt } from "../../../rules/index.js";
import { caseEnd, duePromptly, isInCare, prompt, seek } from "../../../rules/index.js";
import type { CaseView, End, Fact } from "../../../timeline/view/index.js";
import { isAbout } from "../../../timeline/view/index.js";
import type { Given } from "../shared/permanency-statement.js";
import { allowedToday, childrenOf, statementsOf } from "../shared/permanency-statement.js";
import { samePhase, versionsOf } from "../shared/plans.js";

interface Stated {
  readonly child: string;
  readonly version: PlanVersion;
  /** In order; the last is in effect. */
  readonly given: readonly Given[];
}

type Params = { prompt: Prompt; separation: AgeParam };

/** A plan says where the child is to grow up, and the regulation knows four answers. */
export const permanencyStatement: Content<Stated, Params> = {
  shape: "content",
  id: "us-mo/permanency-statement",
  title: "Permanency statement the regulation allows",
  force: "must",
  clauses: ["MO-REG-06"],
  params: { prompt, separation: { years: 16, basis: "source" } },
  readings: {
    S21: "No time is given: due the day the plan was completed.",
    "REG-06": "The last statement of a version is the one in effect; without one, the child's primary goal at the end of the plan's day. "
      + "A statement in order may be changed for another in order at any time; one not in order that takes its place is due the day it is given. "
      + "An order of removal from before the child's last stay ended is of that stay.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["plan-completed"],
  otherwise: "There is no case plan on record.",
  pass: "The permanency statement is one the regulation allows.",
  fail: "The permanency statement lacks what the regulation asks of it.",

  *occasions({ view }) {
    for (const version of versionsOf(view, "case-plan")) {
      for (const child of childrenOf(version, view)) {
        const { given, needs } = statementsOf(version, child, view);
        yield {
          subject: { child }, trigger: version.completed, key: version.key, what: "the case plan was completed", needs,
          end: endFor(version, child, view), about: { child, version, given },
        };
      }
    }
  },
  due: (occasion, ctx) => {
    const { about: { given, version }, trigger } = occasion;
    const offending = given.findIndex((statement, index) =>
      !isMetBy(askedOf(statement, occasion, ctx.view, ctx.params.separation.param.years), index === 0 ? version.completed.on : statement.by.on));
    const later = offending > 0 ? given[offending] : undefined;
    return later === undefined ? duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx)
      : duePromptly(later.by, "the permanency statement was changed", ctx.params.prompt, ctx);
  },
  metBy: (occasion, { view, params }) => {
    const { given } = occasion.about;
    const judged = given.map((statement) => askedOf(statement, occasion, view, params.separation.param.years));
    const isInOrder = (parts: readonly Part[], index: number): boolean => isMetBy(parts, given[index + 1]?.by.on ?? FOREVER);
    const last = judged.at(-1) ?? [];
    if (!isMetBy(last, FOREVER)) return last;
    // One in order from its day on that took the place of another in order is no later than that one was.
    const since = judged.reduce((first, parts, index) =>
      !isInOrder(parts, index) ? index + 1 : isMetBy(parts, given[index]?.by.on ?? FOREVER) ? first : index, 0);
    const by = latest((judged[since] ?? last).flatMap(({ metBy }) => metBy ?? []));
    return since === given.length - 1 ? last : last.map((part) => ({ ...part, metBy: by }));
  },
  remedy: ({ about: { child, version } }, missing, { view, today, asOf }) => {
    if (missing.every((name) => name === REMOVAL)) {
      return { says: "Record the court's order of removal, if there is one.", events: [{ kind: "court-found", on: today, child, finding: "removal-ordered" }] };
    }
    // A statement of today would contradict another of the same day.
    const statedToday = version.texts.some(({ on, event }) => on === asOf && event.kind === "plan-updated" && event.permanencyStatement !== undefined);
    return {
      says: "State a plan for permanency that the regulation allows the child, or put on record what the present one rests on.",
      events: [{
        kind: "plan-updated", on: statedToday ? civil(plusDays(asOf, 1)) : today, child, plan: "case-plan", permanencyStatement: allowedToday(view, child),
      }],
    };
  },
};

const REMOVAL = "removal ordered by a court";

function isMetBy(parts: readonly Part[], day: Day): boolean {
  return parts.every(({ metBy }) => metBy !== undefined && metBy.on <= day);
}

/** What the regulation asks of a statement. */
function askedOf({ value, by }: Given, { about: { child, version }, end }: Occasion<Stated>, view: CaseView, age: number): Part[] {
  switch (value) {
    case "maintain": case "adoption":
      return [{ name: "a permanency statement the regulation allows", kinds: ["plan-updated"], metBy: by, rejected: [] }];
    case "reunite": {
      const inCare = [version.completed, by].find(({ on }) => isInCare(view, child, on));
      const orders = view.about(child, "court-found").filter(({ on, event }) => event.finding === "removal-ordered" && samePhase(view, on, version.completed.on));
      return [
        seek(REMOVAL, ["court-found.removal-ordered"], orders, { from: lastHome(view, child, (inCare ?? by).on), through: end?.on }),
        { name: "alternate-care placement", kinds: ["care-entered"], metBy: inCare, rejected: [] },
      ];
    }
    case "long-term-separation": return [ageOn(by, view.birth(child), age), agreement(child, version, view, end)];
  }
}

/** The end of the stay before the one of a day. */
function lastHome(view: CaseView, child: string, day: Day): Day {
  const stays = view.episodes.filter((episode) => episode.child === child && episode.span.from <= day);
  return stays.at(-2)?.span.to ?? EVER;
}

function ageOn(by: Given["by"], birth: Day | undefined, age: number): Part {
  const part = { name: `age ${age} or older`, kinds: ["plan-updated"], rejected: [] };
  if (birth === undefined) return { ...part, undecided: "the child's birth date" };
  const years = yearsOld(birth, by.on);
  return years >= age ? { ...part, metBy: by } : { ...part, rejected: [{ fact: by, why: `the child was ${years}` }] };
}

/** The plan itself may say that the care provider agreed, or the agreement stands on its own. */
function agreement(child: string, { completed, texts }: PlanVersion, view: CaseView, end: End | undefined): Part {
  const agreed = view.about(child, "youth-plan-agreed").filter(({ on }) => samePhase(view, on, completed.on) && on <= (end?.on ?? FOREVER))
    .map((fact) => ({ ...fact, on: fact.event.agreedOn === undefined ? fact.on : earlierOf(fact.on, dayOf(fact.event.agreedOn)) }));
  const said = texts.filter((text) => isAbout(text, child) && text.event.separationAgreed === true);
  const [metBy] = [...said, ...agreed].sort((a, b) => a.on - b.on);
  return { name: "plan agreed with the care provider", kinds: ["youth-plan-agreed"], metBy, rejected: [] };
}

/** What ends the version for one child: only that child's own placements contradict a closing (S19). */
function endFor({ completed, end }: PlanVersion, child: string, view: CaseView): End | undefined {
  return end?.closing === true ? caseEnd(view, completed.on, child) : end;
}

function latest(facts: readonly Fact[]): Fact | undefined {
  return facts.reduce<Fact | undefined>((last, fact) => (last === undefined || fact.on > last.on ? fact : last), undefined);
}
