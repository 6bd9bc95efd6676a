import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { CaseView } from "../../../timeline/view/index.js";
import type { SspVersion } from "../shared/ssp.js";
import { amendment, perVersion, sspPart, sspVersions, written } from "../shared/ssp.js";
import { MANUAL_FROM } from "../sources.js";

/** Each caregiver can see what the worry is, what must change, and who will help. */
export const sspCaregivers: Content<SspVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/ssp-caregivers",
  title: "SSP section on each caregiver's danger, safety concerns and risk of harm",
  force: "must",
  clauses: ["MO-CWM-K06"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "One duty of the case for each version, its parts named by caregiver; what it lacks can be added until the next version is completed or the case closes.",
    S21: "No time is given: due the day the plan was completed.",
    K06: "The caregivers are those the plan names, and those it has a section for.",
  },
  sees: { partly: "who is a caregiver beyond those the plan names, and whether what is written is right" },
  restsOn: ["ssp-completed"],
  otherwise: "No Social Service Plan has been completed.",
  pass: "The plan has a whole section for each caregiver.",
  fail: "A caregiver's section of the plan lacks a part.",

  occasions: ({ view }) => perVersion(sspVersions(view)),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => {
    const caregivers = caregiversOf(about);
    if (caregivers.length === 0) return [sspPart(about, SECTION, () => false)];
    return caregivers.flatMap((caregiver) => PARTS.map(([name, field]) => sspPart(about, partOf(caregiver, name), ({ caregiverSections = [] }) =>
      caregiverSections.some((section) => section.caregiver === caregiver && section[field] !== undefined))));
  },
  remedy: ({ about }, missing, { today, view }) => {
    const known = caregiversOf(about);
    const sections = (known.length === 0 ? [caregiverKnown(view)] : known).map((caregiver) => ({
      caregiver, ...written(PARTS, (name) => known.length === 0 || missing.includes(partOf(caregiver, name))),
    }));
    return {
      says: `Add to the plan's caregiver sections: ${missing.join(", ")}.`,
      events: [amendment(about, today, { caregiverSections: sections.filter((section) => Object.keys(section).length > 1) })],
    };
  },
};

const SECTION = "a caregiver section";

type Section = NonNullable<EventOf<"ssp-amended">["caregiverSections"]>[number];

const PARTS: readonly (readonly [name: string, field: Exclude<keyof Section, "caregiver">])[] = [
  ["danger statements", "dangerStatements"],
  ["potential physical impact", "physicalImpact"],
  ["potential emotional impact", "emotionalImpact"],
  ["vulnerabilities", "vulnerabilities"],
  ["safety goals", "safetyGoals"],
  ["expected positive impact", "positiveImpact"],
  ["protective capacities", "protectiveCapacities"],
  ["expected interaction", "expectedInteraction"],
  ["next steps", "nextSteps"],
  ["supports and resources", "supports"],
  ["plans for complicating factors", "complicatingFactors"],
];

function partOf(caregiver: string, name: string): string {
  return `${caregiver}: ${name}`;
}

function caregiversOf({ completed, texts }: SspVersion): string[] {
  return [...new Set([
    ...completed.event.caregivers ?? [],
    ...texts.flatMap(({ event }) => (event.caregiverSections ?? []).map(({ caregiver }) => caregiver)),
  ])];
}

/** Whom a section can be about where the plan names nobody. */
function caregiverKnown(view: CaseView): string {
  return view.people().find(({ role }) => role === "parent" || role === "caregiver" || role === "guardian")?.id ?? "the caregiver";
}
