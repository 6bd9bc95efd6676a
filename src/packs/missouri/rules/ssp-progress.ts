import type { Content, Part, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt } from "../../../rules/index.js";
import type { EventOf, Role } from "../../../timeline/types.js";
import type { SspText, SspVersion } from "../shared/ssp.js";
import { amendment, perVersion, sspPart, sspVersions, written } from "../shared/ssp.js";
import { MANUAL_FROM } from "../sources.js";

/** Progress is what everyone around the family sees, each in their own words. */
export const sspProgress: Content<SspVersion, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/ssp-progress",
  title: "SSP section Progress Assessment",
  force: "must",
  clauses: ["MO-CWM-K07"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "One duty of the case for each reassessment, its parts named by participant; what it lacks can be added until the next version is completed or the case closes.",
    S21: "No time is given: due the day the reassessment was completed.",
    K07: "Wanted of each group: one set of answers at least; and of every set, all three answers and next steps. "
      + "What a participant answered in several sets is one; where no person is named, the role stands for the participant.",
  },
  sees: { partly: "who else takes part in the case and gave no answers" },
  restsOn: ["ssp-completed"],
  otherwise: "No reassessment of the Social Service Plan has been completed.",
  pass: "The reassessment has the whole answers of the family, its supports, the team and the Division.",
  fail: "The Progress Assessment lacks answers of a group or of a participant.",

  occasions: ({ view }) => perVersion(sspVersions(view).filter(({ completed }) => completed.event.ssp !== "initial")),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the reassessment was completed", ctx.params.prompt, ctx),
  metBy: ({ about }) => [
    ...GROUPS.map(({ name, has }) => sspPart(about, name, ({ progress = [] }) => progress.some(({ role }) => has(role)))),
    ...participantsOf(about).flatMap(({ who }) => ANSWERS.map(([name, field]): Part => sspPart(about, `${who}: ${name}`, ({ progress = [] }) =>
      progress.some((answers) => whoIs(answers) === who && answers[field] !== undefined)))),
  ],
  remedy: ({ about }, missing, { today }) => ({
    says: `Gather for the plan's Progress Assessment: ${missing.join(", ")}.`,
    events: [amendment(about, today, {
      progress: [
        ...GROUPS.filter(({ name }) => missing.includes(name)).map(({ asked }) => ({ role: asked, ...written(ANSWERS, () => true) })),
        ...participantsOf(about).map(({ who, role, participant }) => ({
          ...participant !== undefined && { participant }, role, ...written(ANSWERS, (name) => missing.includes(`${who}: ${name}`)),
        })).filter((answers) => ANSWERS.some(([, field]) => answers[field] !== undefined)),
      ],
    })],
  }),
};

const FAMILY: readonly Role[] = ["parent", "caregiver", "guardian", "child", "relative", "kin"];
const SUPPORTS: readonly Role[] = ["natural-support"];
const DIVISION: readonly Role[] = ["worker", "case-manager", "supervisor"];

/** Whose answers are wanted; `asked` is a role of the group. */
const GROUPS: readonly { readonly name: string; readonly asked: Role; has(role: Role): boolean }[] = [
  { name: "response of the family", asked: "parent", has: (role) => FAMILY.includes(role) },
  { name: "response of natural supports", asked: "natural-support", has: (role) => SUPPORTS.includes(role) },
  { name: "response of other FST members", asked: "service-provider", has: (role) => ![...FAMILY, ...SUPPORTS, ...DIVISION].includes(role) },
  { name: "response of the Division", asked: "worker", has: (role) => DIVISION.includes(role) },
];

const ANSWERS = [
  ["what goes well", "goesWell"],
  ["what still worries", "concerns"],
  ["what more must happen", "moreNeeded"],
  ["next steps", "nextSteps"],
] as const;

type Answers = NonNullable<EventOf<"ssp-amended">["progress"]>[number];

function whoIs({ participant, role }: Answers): string {
  return participant ?? role;
}

/** Each participant once, in the order in which the plan names them. */
function participantsOf({ texts }: SspVersion): readonly (Answers & { readonly who: string })[] {
  const answers = texts.flatMap(({ event }: SspText) => event.progress ?? []);
  return answers.map((given) => ({ ...given, who: whoIs(given) }))
    .filter(({ who }, index, all) => all.findIndex((other) => other.who === who) === index);
}
