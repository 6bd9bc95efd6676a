import type { Deadline } from "../../../rules/index.js";
import { caseEnd, dueOn, isClosed, seek, shareChild } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { versionsOf } from "../shared/signatures.js";
import { MANUAL_FROM } from "../sources.js";

interface Used {
  readonly use: Fact<"service-used">;
  /** The next plan completed, once there is one. */
  readonly next: Fact<"ssp-completed"> | undefined;
}

/** The next plan shows what the family already does for itself. */
export const resourcesOnSsp: Deadline<Used, Record<never, never>> = {
  shape: "deadline",
  id: "us-mo/resources-on-ssp",
  title: "Resources the family uses noted in the Progress Assessment",
  force: "must",
  clauses: ["MO-CWM-R03"],
  inForce: { from: MANUAL_FROM },
  params: {},
  readings: {
    S17: "No due date until the next plan is completed; then that day. The first use of a resource since the plan before raises the duty.",
    S6: "One duty of the case for each resource; a later plan or an amendment still serves, until the case closes.",
    R03: "The next plan is one that shares a child with the use. Listed by the resource's name, or by that of the service; a use that names no resource goes by its service. "
      + "Names are compared without regard to capitals and spacing.",
  },
  sees: { partly: "resources whose use left no fact on record" },
  restsOn: ["service-used"],
  otherwise: "No service or resource is recorded as used by the family.",
  pass: "The resource the family uses is noted on the next Social Service Plan.",
  fail: "The next Social Service Plan does not note a resource the family uses.",

  occasions: ({ view }) => {
    const uses = view.facts("service-used").filter(({ on }) => !isClosed(view, on)).map((use) => ({ use, next: nextPlan(use, view) }));
    const first = uses.filter(({ use, next }, index) => uses.findIndex((other) =>
      isSame(other.use, use) && other.next === next && view.phaseOn(other.use.on) === view.phaseOn(use.on)) === index);
    return first
      .map((about) => ({
        subject: {}, trigger: about.use, key: nameOf(about.use), what: `the family used ${nameOf(about.use)}`,
        end: caseEnd(view, about.use.on), about,
      }));
  },
  due: ({ about: { next } }) => next && dueOn(next.on, "the next Social Service Plan was completed", { kind: "source" }),
  metBy: ({ about: { use, next }, end }, { view }) => [seek(
    "listed on the next Social Service Plan", ["ssp-completed", "ssp-amended"],
    next === undefined ? [] : view.facts("ssp-completed", "ssp-amended").filter((fact) => shareChild(fact, use)), { from: next?.on ?? use.on, through: end?.on },
    ({ event }) => {
      if (next !== undefined && event.kind === "ssp-amended" && event.completedOn !== undefined && event.completedOn < next.event.on) {
        return "it amends an earlier plan";
      }
      const listed = (event.resourcesUsed ?? []).map(plain);
      return listed.includes(plain(nameOf(use))) || listed.includes(plain(use.event.service)) ? undefined : "it does not list the resource";
    },
  )],
  remedy: ({ about: { use, next } }, _missing, { today, view }) => next === undefined
    ? {
      says: `Complete the next Social Service Plan, with ${nameOf(use)} among the resources used.`,
      events: [{ kind: "ssp-completed", on: today, ssp: versionsOf(view).length === 0 ? "initial" : "reassessment", resourcesUsed: [nameOf(use)] }],
    }
    : {
      says: `Add ${nameOf(use)} to the resources used in the Social Service Plan.`,
      events: [{ kind: "ssp-amended", on: today, completedOn: next.event.on, resourcesUsed: [nameOf(use)] }],
    },
};

function nameOf({ event }: Fact<"service-used">): string {
  return event.resource ?? event.service;
}

function plain(name: string): string {
  return name.trim().replace(/\s+/gu, " ").toLowerCase();
}

function isSame(a: Fact<"service-used">, b: Fact<"service-used">): boolean {
  return plain(nameOf(a)) === plain(nameOf(b));
}

function nextPlan(use: Fact, view: CaseView): Fact<"ssp-completed"> | undefined {
  const end = caseEnd(view, use.on);
  return versionsOf(view).find((ssp) => ssp.on >= use.on && shareChild(ssp, use) && (end === undefined || ssp.on <= end.on));
}
