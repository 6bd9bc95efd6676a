import type { CivilDate } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { SspVersion } from "../shared/ssp.js";
import { amendment, perVersion, sspPart, sspVersions, WRITTEN, written } from "../shared/ssp.js";
import { MANUAL_FROM } from "../sources.js";

/** When the worker is gone, the family must know what to do and whom to call. */
export const sspLongTerm: Content<SspVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/ssp-long-term",
  title: "SSP section Long Term Safety/Support Plan",
  force: "must",
  clauses: ["MO-CWM-K08"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "One duty of the case for each version; what it lacks can be added until the next version is completed or the case closes.",
    S21: "No time is given: due the day the plan was completed.",
    K08: "An empty list of practice drills notes that none was held yet; each drill held names who took part.",
  },
  sees: { partly: "whether the plan would work, and drills that it does not name" },
  restsOn: ["ssp-completed"],
  otherwise: "No Social Service Plan has been completed.",
  pass: "The plan's long-term safety and support section is whole.",
  fail: "The plan's long-term safety and support section lacks a part.",

  occasions: ({ view }) => perVersion(sspVersions(view)),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => [
    ...PARTS.map(([name, field]) => sspPart(about, name, ({ longTerm }) => longTerm?.[field] !== undefined)),
    sspPart(about, DRILLS, ({ longTerm }) => longTerm?.drills !== undefined),
    ...drillDays(about).map((day) => sspPart(about, tookPart(day), ({ longTerm }) =>
      longTerm?.drills?.some(({ on, participants }) => on === day && participants.length > 0) === true)),
    sspPart(about, CONTACTS, ({ longTerm }) => (longTerm?.networkContacts ?? []).length > 0),
  ],
  remedy: ({ about }, missing, { today }) => {
    const unnamed = drillDays(about).filter((day) => missing.includes(tookPart(day)));
    return {
      says: `Add to the plan's long-term safety and support section: ${missing.join(", ")}.`,
      events: [amendment(about, today, {
        longTerm: {
          ...written(PARTS, (name) => missing.includes(name)),
          ...(missing.includes(DRILLS) || unnamed.length > 0) && { drills: unnamed.map((on) => ({ on, participants: ["the family"] })) },
          ...missing.includes(CONTACTS) && { networkContacts: [WRITTEN] },
        },
      })],
    };
  },
};

const DRILLS = "practice drills";
const CONTACTS = "Safety Network contacts";

type LongTerm = NonNullable<EventOf<"ssp-amended">["longTerm"]>;

const PARTS: readonly (readonly [name: string, field: Exclude<keyof LongTerm, "drills" | "networkContacts" | "parties">])[] = [
  ["triggers", "triggers"],
  ["Preventative Action Plan", "preventativePlan"],
  ["signs", "signs"],
  ["Response Action Plan", "responsePlan"],
  ["who keeps the children safe", "keepsChildrenSafe"],
];

function tookPart(day: CivilDate): string {
  return `who took part in the drill of ${day}`;
}

function drillDays({ texts }: SspVersion): CivilDate[] {
  return [...new Set(texts.flatMap(({ event }) => (event.longTerm?.drills ?? []).map(({ on }) => on)))].sort();
}
