import type { Content, Part, PlanVersion, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { CaseView } from "../../../timeline/view/index.js";
import type { PartOfPlan } from "../shared/plans.js";
import { foundBefore, partsOf, perVersion, TEXT, update } from "../shared/plans.js";

/** Services nobody is responsible for are not provided, and parents cannot reach an end they were never told. */
export const casePlanDesign: Content<PlanVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/case-plan-design",
  title: "How a case plan is designed to work",
  force: "must",
  clauses: ["MO-REG-07"],
  params: { prompt },
  readings: {
    S6: "What a version lacks can be added until the next is completed or the case closes.",
    S21: "No time is given: due the day the plan was completed.",
    "REG-07": "Services that courts ordered by the plan's day are looked for among the plan's services by name.",
  },
  sees: { partly: "whether the services are those that a court's order needs, beyond those it names" },
  looksBack: true,
  restsOn: ["plan-completed"],
  otherwise: "There is no case plan on record.",
  pass: "The plan says who provides which services, what the parents must do, and what ends services or care.",
  fail: "The plan's design lacks a part.",

  occasions: ({ view }) => perVersion(view, "case-plan"),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }, { view }) => [
    ...partsOf(about, [SERVICES, ...responsible(about), ...ordered(about, view)]), ...anyOrdered(view), ...partsOf(about, PARENTS),
  ],
  remedy: ({ about }, missing, { view, today }) => ({
    says: `Add to the design of the case plan: ${missing.join(", ")}.`,
    events: [update(about, [SERVICES, ...responsible(about), ...ordered(about, view), ...PARENTS], missing, today)],
  }),
};

const SERVICES: PartOfPlan = {
  name: "services", has: ({ design }) => (design?.services ?? []).length > 0,
  add: { design: { services: [{ service: "the service agreed on", responsible: TEXT }] } },
};

const PARENTS: readonly PartOfPlan[] = [
  { name: "parents' responsibilities", has: ({ design }) => design?.parentResponsibilities !== undefined, add: { design: { parentResponsibilities: TEXT } } },
  {
    name: "parental behaviors that end services or care", has: ({ design }) => design?.behaviorsThatEndServices !== undefined,
    add: { design: { behaviorsThatEndServices: TEXT } },
  },
];

/** One part for each service of the plan. */
function responsible({ texts }: PlanVersion): PartOfPlan[] {
  return once(texts.flatMap(({ event }) => (event.design?.services ?? []).map(({ service }) => service))).map((name) => ({
    name: `responsible party for ${name}`, add: { design: { services: [{ service: name, responsible: TEXT }] } },
    has: ({ design }) => design?.services?.some(({ service, responsible: party }) => isSame(service, name) && party !== undefined) === true,
  }));
}

/** One part for each service that a court had ordered by the plan's day. */
function ordered(version: PlanVersion, view: CaseView): PartOfPlan[] {
  return once(foundBefore(view, version).flatMap(({ event }) => event.servicesOrdered ?? [])).map((name) => ({
    name: `ordered service ${name}`, add: { design: { services: [{ service: name, responsible: TEXT, courtOrdered: true }] } },
    has: ({ design }) => design?.services?.some(({ service }) => isSame(service, name)) === true,
  }));
}

/** Where the record cannot hold orders, nobody can say that none of their services is lacking. */
function anyOrdered(view: CaseView): Part[] {
  const kind = "court-found.servicesOrdered";
  return view.holds(kind) ? [] : [{ name: "ordered services", kinds: [kind], rejected: [], undecided: "the services a court ordered" }];
}

function once(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => isSame(other, name)) === index);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
