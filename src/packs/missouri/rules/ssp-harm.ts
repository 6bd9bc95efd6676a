import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { SspVersion } from "../shared/ssp.js";
import { amendment, perVersion, sspPart, sspVersions, written } from "../shared/ssp.js";
import { MANUAL_FROM } from "../sources.js";

/** Nobody can guard a child against a harm that the plan does not name. */
export const sspHarm: Content<SspVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/ssp-harm",
  title: "SSP section Harm and Existing Safety",
  force: "must",
  clauses: ["MO-CWM-K05"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "One duty of the case for each version; what it lacks can be added until the next version is completed or the case closes.",
    S21: "No time is given: due the day the plan was completed.",
  },
  sees: { partly: "whether what is written is right: the record shows that it was written" },
  restsOn: ["ssp-completed"],
  otherwise: "No Social Service Plan has been completed.",
  pass: "The plan says what harm there was, who caused it and what keeps the children safe.",
  fail: "The plan's section on harm and existing safety lacks a part.",

  occasions: ({ view }) => perVersion(sspVersions(view)),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => PARTS.map(([name, field]) => sspPart(about, name, ({ harm }) => harm?.[field] !== undefined)),
  remedy: ({ about }, missing, { today }) => ({
    says: `Add to the plan's section on harm and existing safety: ${missing.join(", ")}.`,
    events: [amendment(about, today, { harm: written(PARTS, (name) => missing.includes(name)) })],
  }),
};

const PARTS: readonly (readonly [name: string, field: keyof NonNullable<EventOf<"ssp-amended">["harm"]>])[] = [
  ["threats of harm", "threats"],
  ["physical impact", "physicalImpact"],
  ["emotional impact", "emotionalImpact"],
  ["who caused or contributed", "causedBy"],
  ["past protective actions", "pastProtectiveActions"],
  ["supports used", "supportsUsed"],
  ["what keeps the children safe now", "safeNow"],
];
