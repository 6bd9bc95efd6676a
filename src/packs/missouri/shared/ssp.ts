/** Versions of the Social Service Plan, with what was added to each later (MO-CWM-K05 to K09, K13; S6). */
import type { CivilDate } from "../../../calendar/index.js";
import type { Occasion, Part } from "../../../rules/index.js";
import { caseEnd, childrenNamed, isClosed, namesOf, shareChild } from "../../../rules/index.js";
import type { CaseEvent, EventOf } from "../../../timeline/types.js";
import type { CaseView, End, Fact } from "../../../timeline/view/index.js";
import { versionsOf } from "./signatures.js";

type Completed = Fact<"ssp-completed">;
type Amended = EventOf<"ssp-amended">;

/** The version itself, or what amended it. */
export type SspText = Fact<"ssp-completed" | "ssp-amended">;

export interface SspVersion {
  readonly completed: Completed;
  /** The version and its amendments, in order. */
  readonly texts: readonly SspText[];
  /** The next version, or the closing of the case. */
  readonly end: End | undefined;
}

/** Every version of the case's plan; the next, for whichever child, takes its place. */
export function sspVersions(view: CaseView): SspVersion[] {
  const versions = versionsOf(view);
  return versions.filter(({ on }) => !isClosed(view, on)).map((completed) => {
    const next = versions.find(({ on }) => on > completed.on);
    const closing = caseEnd(view, completed.on);
    const amended = view.facts("ssp-amended").filter((fact) => amends(fact, completed)
      && (next === undefined || fact.on < next.on) && (closing === undefined || fact.on <= closing.on));
    return {
      completed, texts: [completed, ...amended],
      end: next !== undefined && (closing === undefined || next.on <= closing.on)
        ? { on: next.on, why: "the next version of the plan was completed" } : closing,
    };
  });
}

/** An amendment adds to the version it names, else to the latest by then; of versions of one day, to those of its children. */
function amends(fact: Fact<"ssp-amended">, completed: Completed): boolean {
  const { completedOn } = fact.event;
  return fact.on >= completed.on && shareChild(fact, completed) && (completedOn === undefined || completedOn === completed.event.on);
}

/** One duty of the case for each version. */
export function perVersion(versions: readonly SspVersion[]): Occasion<SspVersion>[] {
  return versions.map((version) => {
    const { completed, end } = version;
    return {
      subject: {}, trigger: completed, key: completed.event.id ?? childrenNamed(completed)?.join("+"), end, about: version,
      what: completed.event.ssp === "initial" ? "the Social Service Plan was completed" : `the ${WHAT[completed.event.ssp]} was completed`,
    };
  });
}

const WHAT = { reassessment: "reassessment of the Social Service Plan", closing: "closing reassessment of the Social Service Plan" };

/** A part of the plan, in the version itself or added later; a later text takes none away. */
export function sspPart({ texts }: SspVersion, name: string, has: (event: SspText["event"]) => boolean): Part {
  return { name, kinds: ["ssp-amended"], metBy: texts.find(({ event }) => has(event)), rejected: [] };
}

type Added = Partial<Pick<Amended, "harm" | "caregiverSections" | "progress" | "longTerm" | "childSections">>;

/** What adds to a version of the plan, and to no other. */
export function amendment({ completed }: SspVersion, on: CivilDate, added: Added): CaseEvent {
  return { kind: "ssp-amended", on, completedOn: completed.event.on, ...namesOf(completed), ...added };
}

/** What stands in a remedy for the text only the team can give. */
export const WRITTEN = "As worked out with the family.";

/** The missing fields of a section, each with its text. */
export function written<F extends string>(fields: readonly (readonly [name: string, field: F])[], isMissing: (name: string) => boolean): { [K in F]?: string } {
  const section: { [K in F]?: string } = {};
  for (const [name, field] of fields) if (isMissing(name)) section[field] = WRITTEN;
  return section;
}
