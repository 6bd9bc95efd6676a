import type { Deadline, Part, PeriodParam } from "../../../rules/index.js";
import { dueAfter, lastRecorded, perEpisode } from "../../../rules/index.js";
import type { Episode, Fact } from "../../../timeline/view/index.js";
import { signatureParts, signaturesWanted } from "../shared/signatures.js";
import { MANUAL_FROM } from "../sources.js";

/** The family, the worker and the supervisor put their names to one plan within a month. */
export const sspInitial: Deadline<Episode, { within: PeriodParam }> = {
  shape: "deadline",
  id: "us-mo/ssp-initial",
  title: "Social Service Plan complete and signed within 30 days",
  force: "must",
  clauses: ["MO-CWM-K04"],
  inForce: { from: MANUAL_FROM },
  params: { within: { days: 30, basis: "source" } },
  readings: {
    S14: "Per child and episode. Completion and signatures are separate facts; a documented refusal or absence of a caregiver stands for a signature, and is shown.",
    K04: "One version of the plan bears all three kinds of signature; every caregiver the plan names signs (assumption).",
  },
  sees: { partly: "who is a caregiver beyond those the plan names" },
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered alternative care.",
  pass: "The Social Service Plan is complete and signed.",
  fail: "The Social Service Plan is not complete with every signature.",

  occasions: ({ view }) => perEpisode(view),
  due: ({ about }, ctx) => dueAfter(about.span.from, "the child came into care", ctx.params.within, ctx),
  metBy: ({ about }) => {
    const asked = versionsAsked(about);
    const complete = asked.filter(({ parts }) => lacking(parts) === 0).sort((a, b) => lastOn(a.parts) - lastOn(b.parts))[0];
    return (complete ?? nearest(asked))?.parts ?? partsOf(undefined, [], about.facts("ssp-signed"));
  },
  remedy: ({ about }, missing, { today }) => {
    const latest = nearest(versionsAsked(about))?.ssp;
    const signatures = signaturesWanted(missing, latest?.event.caregivers ?? []);
    return latest === undefined
      ? {
        says: "Complete the Social Service Plan and have it signed by the parent, caregiver or guardian, the worker and the supervisor.",
        events: [{ kind: "ssp-completed", on: today, child: about.child, ssp: "initial", signatures: [{ by: "caregiver" }, { by: "worker" }, { by: "supervisor" }] }],
      }
      : {
        says: `Obtain: ${missing.join(", ")}${signatures.some(({ by }) => by === "caregiver") ? "; or document a caregiver's refusal or absence" : ""}.`,
        events: signatures.map((signature) => ({
          kind: "ssp-signed", on: today, child: about.child, completedOn: latest.event.on, ...signature,
        })),
      };
  },
};

interface Version {
  readonly ssp: Fact<"ssp-completed">;
  readonly parts: readonly Part[];
}

/** Each version of the stay's plan, with what is asked of it. */
function versionsAsked(episode: Episode): readonly Version[] {
  const versions = lastRecorded(episode.facts("ssp-completed"), ({ event }) => event.ssp);
  const signed = episode.facts("ssp-signed");
  return versions.map((ssp) => ({ ssp, parts: partsOf(ssp, versions, signed) }));
}

/** The version that lacks the fewest signatures; of several, the latest. */
function nearest(asked: readonly Version[]): Version | undefined {
  return [...asked].reverse().sort((a, b) => lacking(a.parts) - lacking(b.parts))[0];
}

function lacking(parts: readonly Part[]): number {
  return parts.filter(({ metBy }) => metBy === undefined).length;
}

function partsOf(ssp: Fact<"ssp-completed"> | undefined, versions: readonly Fact<"ssp-completed">[], signed: readonly Fact<"ssp-signed">[]): Part[] {
  return [{ name: "completion", kinds: ["ssp-completed"], metBy: ssp, rejected: [] }, ...signatureParts(ssp, versions, signed)];
}

function lastOn(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ metBy }) => metBy?.on ?? 0));
}
