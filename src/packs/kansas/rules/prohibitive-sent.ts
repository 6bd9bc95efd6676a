import type { Deadline, Occasion, Prompt } from "../../../rules/index.js";
import { caseEnd, duePromptly, isClosed, namesOf, prompt, seek, shareChild } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { grouped, historyOf } from "../../../timeline/view/index.js";

type Check = Fact<"background-check-completed">;

/** Whether a crime on record rules a family out is not the caseworker's call alone. */
export const prohibitiveSent: Deadline<Check, { prompt: Prompt }> = {
  shape: "deadline",
  id: "us-ks/prohibitive-sent",
  title: "Prohibitive results sent to the PPS Program Administrator",
  force: "must",
  clauses: ["KS-3232-11"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the day of the result.",
    S18: "Of contradictory results of one check on one day the later recorded stands; recorded together, nobody can say.",
    "3232-11": "One duty for each result; what is sent without naming a person concerns whoever was checked.",
  },
  sees: "fully",
  restsOn: ["background-check-completed"],
  otherwise: "No background check on record found a prohibitive crime.",
  pass: "The assessment and the background checks were sent for review.",
  fail: "The assessment and the background checks were not sent for review after a prohibitive result.",

  occasions: ({ view }) => {
    const results = view.facts("background-check-completed").filter(({ on, event }) => event.prohibitive !== undefined && !isClosed(view, on));
    const ofOneCheck = grouped(results, ({ event }) => JSON.stringify([event.person, event.check]));
    return [...ofOneCheck.values()].flatMap((checks): Occasion<Check>[] => {
      const { held, contested } = historyOf(checks, ({ event }) => event.prohibitive);
      const occasion = (check: Check): Occasion<Check> => ({
        subject: { person: check.event.person }, trigger: check, key: check.event.check, what: `the ${check.event.check} check found a prohibitive crime`,
        end: caseEnd(view, check.on), about: check,
      });
      return [
        ...held.filter(({ value }) => value).map(({ by }) => occasion(by)),
        ...contested.flatMap(({ by: [by] }) => (by === undefined ? [] : [{ ...occasion(by), needs: "whether the check found a prohibitive crime" }])),
      ];
    });
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "a prohibitive result", ctx.params.prompt, ctx),
  metBy: ({ about: check, end }, { view }) => {
    const sent = view.facts("background-review-sent")
      .filter((fact) => fact.event.person === undefined ? shareChild(fact, check) : fact.event.person === check.event.person);
    return PARTS.map(([name, field]) => seek(
      name, ["background-review-sent"], sent, { from: check.on, through: end?.on },
      ({ event }) => event[field] === true ? undefined : "it was not sent with this",
    ));
  },
  remedy: ({ about: check }, missing, { today }) => ({
    says: `Send to the PPS Program Administrator or designee: ${missing.join(", ")}.`,
    events: [{
      kind: "background-review-sent", on: today, ...namesOf(check), person: check.event.person,
      ...Object.fromEntries(PARTS.filter(([name]) => missing.includes(name)).map(([, field]) => [field, true])),
    }],
  }),
};

const PARTS: readonly (readonly [name: string, field: "assessment" | "checks"])[] = [
  ["completed assessment", "assessment"], ["background checks", "checks"],
];
