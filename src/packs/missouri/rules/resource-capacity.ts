import type { Content, Prompt } from "../../../rules/index.js";
import { caseEnd, duePromptly, isClosed, prompt, seek } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { grouped } from "../../../timeline/view/index.js";
import { MANUAL_FROM } from "../sources.js";

/** What one resource was said to be, in the order in which it was said. */
type Named = readonly Fact<"resource-identified">[];

/** A class that a parent cannot follow helps nobody. */
export const resourceCapacity: Content<Named, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/resource-capacity",
  title: "Capacity of family and resource weighed",
  force: "should",
  clauses: ["MO-CWM-R05"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S21: "No time is given: due the day the resource was identified.",
    S6: "One duty of the case for each resource, while the case is open; what is weighed later still serves.",
  },
  sees: { partly: "whether it was weighed rightly: the record shows that it was" },
  restsOn: ["resource-identified"],
  otherwise: "No resource has been identified.",
  pass: "The family's capacity to benefit and the resource's to help were weighed.",
  fail: "The record does not show that the family's and the resource's capacity were weighed.",

  occasions: ({ view }) => view.phases.flatMap((phase) => {
    const identified = view.facts("resource-identified").filter(({ on }) => !isClosed(view, on) && view.phaseOn(on) === phase);
    return [...grouped(identified, ({ event }) => event.resource)].flatMap(([resource, about]) => about.slice(0, 1).map((first) => ({
      subject: {}, trigger: first, key: resource, what: `the resource ${resource} was identified`, end: caseEnd(view, first.on), about,
    })));
  }),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the resource was identified", ctx.params.prompt, ctx),
  metBy: ({ about, trigger, end }) => [seek("capacity weighed", ["resource-identified"], about, { from: trigger.on, through: end?.on },
    ({ event }) => event.capacityWeighed === true ? undefined : "not recorded as weighed")],
  remedy: ({ key = "the resource identified" }, _missing, { today }) => ({
    says: `Weigh what the family can gain from ${key}, and what it can do for the family.`,
    events: [{ kind: "resource-identified", on: today, resource: key, capacityWeighed: true }],
  }),
};
