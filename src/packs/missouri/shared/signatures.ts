/** Signatures on a Social Service Plan (MO-CWM-K04, K12; S14). */
import type { Part } from "../../../rules/index.js";
import { lastRecorded } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";

type Ssp = Fact<"ssp-completed">;
type Signed = Fact<"ssp-signed">;

const kinds = ["ssp-signed"];

interface Signature {
  readonly by: "caregiver" | "worker" | "supervisor";
  readonly person?: string | undefined;
  readonly stands: boolean;
  readonly fact: Fact;
}

const signatureOf = (whom: string): string => `signature of ${whom}`;
const anyCaregiver = "a parent, caregiver or guardian";

/** The three kinds of signature an SSP wants; a documented refusal or absence of a caregiver stands for one. */
export function signatureParts(ssp: Ssp | undefined, versions: readonly Ssp[], signed: readonly Signed[]): Part[] {
  const signatures = ssp === undefined ? unplaced(signed) : signaturesOn(ssp, versions, signed);
  const caregivers = ssp?.event.caregivers ?? [];
  return [
    part(signatureOf("the worker"), signatures.filter(({ by }) => by === "worker")),
    part(signatureOf("the supervisor"), signatures.filter(({ by }) => by === "supervisor")),
    ...caregivers.length === 0
      ? [part(signatureOf(anyCaregiver), signatures.filter(({ by }) => by === "caregiver"))]
      : caregivers.map((caregiver) => part(signatureOf(caregiver), signatures.filter(({ by, person }) =>
        by === "caregiver" && (person === caregiver || (person === undefined && caregivers.length === 1))))),
  ];
}

/** The facts that belong to an SSP: those that name its completion, and unnamed ones since it, until the next. */
export function belongsTo(ssp: Ssp, versions: readonly Ssp[], fact: Fact<"ssp-signed" | "ssp-reviewed" | "ssp-copy-given">): boolean {
  const { completedOn } = fact.event;
  if (completedOn !== undefined) return completedOn === ssp.event.on;
  const latest = versions.filter(({ on }) => on <= fact.on).at(-1) ?? versions[0];
  return latest?.on === ssp.on;
}

function signaturesOn(ssp: Ssp, versions: readonly Ssp[], signed: readonly Signed[]): Signature[] {
  const given = (ssp.event.signatures ?? []).map(({ by, person, outcome }) => ({
    by, person, stands: stands(by, outcome), fact: ssp,
  }));
  return [...given, ...signed.filter((fact) => belongsTo(ssp, versions, fact)).map(toSignature)];
}

/** Before any completion, signatures wait for the next one. */
function unplaced(signed: readonly Signed[]): Signature[] {
  return signed.filter(({ event }) => event.completedOn === undefined).map(toSignature);
}

function toSignature(fact: Signed): Signature {
  const { by, person, outcome } = fact.event;
  return { by, person, stands: stands(by, outcome), fact };
}

function stands(by: Signature["by"], outcome: "signed" | "refused" | "absent" | undefined): boolean {
  return by === "caregiver" || outcome === undefined || outcome === "signed";
}

function part(name: string, signatures: readonly Signature[]): Part {
  const metBy = signatures.find((signature) => signature.stands)?.fact;
  const rejected = metBy === undefined
    ? signatures.map(({ fact }) => ({ fact, why: "a refusal or absence stands for a caregiver's signature only" }))
    : [];
  return { name, kinds, metBy, rejected };
}

/** The signatures still wanted, as `ssp-signed` events would give them. */
export function signaturesWanted(missing: readonly string[], caregivers: readonly string[]) {
  const wanted = [
    { whom: "the worker", by: "worker" as const },
    { whom: "the supervisor", by: "supervisor" as const },
    { whom: anyCaregiver, by: "caregiver" as const },
    ...caregivers.map((person) => ({ whom: person, by: "caregiver" as const, person })),
  ];
  return wanted.filter(({ whom }) => missing.includes(signatureOf(whom))).map(({ whom: _, ...signature }) => signature);
}

/** Every version of the case's SSP, in order. */
export function versionsOf(view: CaseView): readonly Ssp[] {
  return lastRecorded(view.facts("ssp-completed"), ({ event }) => event.ssp);
}
