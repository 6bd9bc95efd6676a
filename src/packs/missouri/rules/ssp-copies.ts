import type { Deadline, Prompt } from "../../../rules/index.js";
import { duePromptly, namesOf, prompt, seek, shareChild } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { isFact } from "../../../timeline/view/index.js";
import { belongsTo, versionsOf } from "../shared/signatures.js";
import type { SspVersion } from "../shared/ssp.js";
import { perVersion, sspVersions } from "../shared/ssp.js";
import { MANUAL_FROM } from "../sources.js";

/** Whoever the plan counts on must have it in hand. */
export const sspCopies: Deadline<SspVersion, { prompt: Prompt }> = {
  shape: "deadline",
  id: "us-mo/ssp-copies",
  title: "Copy of the Long Term Safety/Support Plan to each party to it",
  force: "must",
  clauses: ["MO-CWM-K13"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "One duty of the case for each version with the section, its parts named by person; it ends when the next version is completed or the case closes.",
    S21: "No time is given: due the day the plan was completed.",
    K13: "A copy of the whole plan serves as well as one of the section; a copy that names nobody went to the family: parents, caregivers, guardians and children; so did one given at the closing visit.",
  },
  sees: "fully",
  restsOn: ["ssp-completed"],
  otherwise: "No Social Service Plan names anybody as taking part in a Long Term Safety/Support Plan.",
  pass: "Each party to the Long Term Safety/Support Plan was given a copy.",
  fail: "A party to the Long Term Safety/Support Plan was not given a copy.",

  occasions: ({ view }) => perVersion(sspVersions(view)).flatMap((occasion) => {
    if (occasion.about.texts.every(({ event }) => event.longTerm === undefined)) return [];
    const parties = partiesOf(occasion.about);
    if (parties?.length === 0) return [];
    return [{ ...occasion, needs: parties === undefined ? "who takes part in the Long Term Safety/Support Plan" : undefined }];
  }),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the plan was completed", ctx.params.prompt, ctx),
  metBy: ({ about, end }, { view }) => {
    const { completed } = about;
    const versions = versionsOf(view);
    const atVisit = completed.event.ssp === "closing" ? view.facts("closing-visit-held").filter(({ event }) => event.sspCopyGiven === true) : [];
    const given = [...view.facts("ssp-copy-given").filter((fact) => belongsTo(completed, versions, fact)), ...atVisit]
      .filter((fact) => shareChild(fact, completed)).sort((a, b) => a.on - b.on);
    // On the next version's day a copy is one of that version; on the day of closing it still counts.
    const window = { from: completed.on, before: versions.find(({ on }) => on > completed.on)?.on, through: end?.on };
    return (partiesOf(about) ?? []).map((party) => seek(copyTo(party), ["ssp-copy-given"], given, window,
      (fact) => wentTo(fact, party, about, view) ? undefined : "given to others"));
  },
  remedy: ({ about }, missing, { today }) => {
    const to = (partiesOf(about) ?? []).filter((party) => missing.includes(copyTo(party)));
    return {
      says: `Give a copy of the Long Term Safety/Support Plan to: ${to.join(", ")}.`,
      events: [{ kind: "ssp-copy-given", on: today, ...namesOf(about.completed), to, part: "long-term", completedOn: about.completed.event.on }],
    };
  },
};

function copyTo(party: string): string {
  return `copy to ${party}`;
}

/** Everybody named as a party; undefined where the section says nothing of parties. */
function partiesOf({ texts }: SspVersion): string[] | undefined {
  const said = texts.flatMap(({ event }) => (event.longTerm?.parties === undefined ? [] : [event.longTerm.parties]));
  return said.length === 0 ? undefined : [...new Set(said.flat())];
}

function wentTo(copy: Fact<"ssp-copy-given" | "closing-visit-held">, party: string, version: SspVersion, view: CaseView): boolean {
  if (isFact(copy, "ssp-copy-given") && copy.event.to !== undefined) return copy.event.to.includes(party);
  const role = view.person(party)?.role;
  return role === "parent" || role === "caregiver" || role === "guardian"
    || version.completed.event.caregivers?.includes(party) === true || view.children.includes(party);
}
