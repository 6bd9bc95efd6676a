import type { Content, Part, Prompt } from "../../../rules/index.js";
import { caseEnd, covers, duePromptly, isClosed, keyApart, lastRecorded, namesOf, planSubject, prompt, seek, shareChild } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";

interface Staffing {
  readonly held: Fact<"staffing-held">;
  readonly next: Fact<"staffing-held"> | undefined;
}

/** A forecast is only worth what it rests on: the signs for going home, and the signs against it. */
export const prognosisIndicators: Content<Staffing, { prompt: Prompt }> = {
  shape: "content",
  id: "us-ks/prognosis-indicators",
  title: "Indicators of early reunification and of poor prognosis noted",
  force: "must",
  clauses: ["KS-3232-03"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the day of the staffing.",
    S6: "What the staffing's record lacks can be noted until the next staffing or the closing.",
    "3232-03": "A note that none is present is a note; no note is none.",
  },
  sees: { partly: "whether the indicators are right: the record shows that they were noted" },
  restsOn: ["staffing-held"],
  otherwise: "No staffing for concurrent planning is on record.",
  pass: "The indicators of early reunification and of poor prognosis are noted.",
  fail: "The prognosis indicators of the staffing are not all noted.",

  occasions: ({ view }) => {
    const staffings = lastRecorded(view.facts("staffing-held").filter(({ on }) => !isClosed(view, on)), ({ event }) => event.kind);
    return staffings.map((held) => {
      const closing = caseEnd(view, held.on);
      const next = staffings.find((other) => other.on > held.on && covers(other, held) && (closing === undefined || other.on <= closing.on));
      return {
        subject: planSubject(held), trigger: held, key: keyApart(held), what: "the case was staffed for concurrent planning",
        end: next === undefined ? closing : { on: next.on, why: "the case was staffed again" }, about: { held, next },
      };
    });
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the staffing", ctx.params.prompt, ctx),
  metBy: ({ about: { held, next }, end }, { view }) => {
    const texts = [held, ...view.facts("indicators-noted").filter((note) => shareChild(note, held))];
    const noted = (name: string, field: Field): Part => seek(
      name, ["indicators-noted"], texts, { from: held.on, before: next?.on, through: end?.on },
      ({ event }) => event[field] === undefined ? "it does not note them" : undefined,
    );
    return [noted(EARLY, "earlyReunificationIndicators"), noted(POOR, "poorPrognosisIndicators")];
  },
  remedy: ({ about: { held } }, missing, { today }) => ({
    says: `Note the ${missing.join(" and the ")}, or that there are none.`,
    events: [{
      kind: "indicators-noted", on: today, ...namesOf(held),
      ...missing.includes(EARLY) && { earlyReunificationIndicators: [] },
      ...missing.includes(POOR) && { poorPrognosisIndicators: [] },
    }],
  }),
};

type Field = "earlyReunificationIndicators" | "poorPrognosisIndicators";

const EARLY = "early reunification indicators";
const POOR = "poor prognosis indicators";
