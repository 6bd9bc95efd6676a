import { contains } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { childrenNamed, duePromptly, prompt } from "../../../rules/index.js";
import type { EventOf } from "../../../timeline/types.js";
import type { CaseView } from "../../../timeline/view/index.js";
import type { SspVersion } from "../shared/ssp.js";
import { amendment, perVersion, sspPart, sspVersions, WRITTEN, written } from "../shared/ssp.js";
import { MANUAL_FROM } from "../sources.js";

interface Sections {
  readonly version: SspVersion;
  /** Those who must have a section. */
  readonly children: readonly string[];
}

/** A plan full of grown-ups' worries still has to say what each child needs. */
export const sspChildren: Content<Sections, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/ssp-children",
  title: "SSP section on each child's needs, plan, progress and strengths",
  force: "must",
  clauses: ["MO-CWM-K09"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "One duty of the case for each version, its parts named by child; what it lacks can be added until the next version is completed or the case closes.",
    S7: "Asked for the children the version is about who were in care on its day; with none in care, for all it is about.",
    S21: "No time is given: due the day the plan was completed.",
  },
  sees: { partly: "whether every need of the child was identified" },
  restsOn: ["ssp-completed"],
  otherwise: "No Social Service Plan has been completed.",
  pass: "The plan has a whole section for each child.",
  fail: "A child's section of the plan lacks a part.",

  occasions: ({ view }) => perVersion(sspVersions(view)).map((occasion) => ({
    ...occasion, about: { version: occasion.about, children: childrenOf(occasion.about, view) },
  })),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about: { version, children } }) => children.flatMap((child) => {
    const part = (name: string, has: (section: Section) => boolean) => sspPart(version, `${child}: ${name}`, ({ childSections = [] }) =>
      childSections.some((section) => section.child === child && has(section)));
    return [
      part(NEEDS, ({ needs = [] }) => needs.length > 0),
      ...PARTS.map(([name, field]) => part(name, (section) => section[field] !== undefined)),
    ];
  }),
  remedy: ({ about: { version, children } }, missing, { today }) => ({
    says: `Add to the plan's child sections: ${missing.join(", ")}.`,
    events: [amendment(version, today, {
      childSections: children.filter((child) => [NEEDS, ...PARTS.map(([name]) => name)].some((name) => missing.includes(`${child}: ${name}`)))
        .map((child) => ({
          child,
          ...missing.includes(`${child}: ${NEEDS}`) && { needs: [{ area: "other" as const, need: WRITTEN }] },
          ...written(PARTS, (name) => missing.includes(`${child}: ${name}`)),
        })),
    })],
  }),
};

const NEEDS = "needs";

type Section = NonNullable<EventOf<"ssp-amended">["childSections"]>[number];

const PARTS: readonly (readonly [name: string, field: "plan" | "progress" | "strengths"])[] = [
  ["plan to meet them", "plan"],
  ["progress", "progress"],
  ["strengths", "strengths"],
];

function childrenOf({ completed }: SspVersion, view: CaseView): readonly string[] {
  const about = childrenNamed(completed) ?? view.children;
  const inCare = about.filter((child) => view.episodes.some((episode) => episode.child === child && contains(episode.span, completed.on)));
  return inCare.length > 0 ? inCare : about;
}
