/** The initial Social Service Plan (MO-CWM-K04), a day at a time: one version bears the signatures of worker, supervisor and caregivers. */
import type { Simulated, Simulator } from "./compare.js";
import { plusDays } from "./days.js";
import type { Day } from "./days.js";
import { settle } from "./settle.js";
import { MANUAL } from "./ssp-chain-first.js";
import { corrected, isAbout } from "./world.js";
import type { Fact, Stay, World } from "./world.js";

/** A completed plan of whatever kind is a version of the Social Service Plan; and who has signed it so far. */
interface Version {
  readonly plan: Fact<"ssp-completed">;
  readonly on: Day;
  readonly signed: Set<string>;
  /** Day on which the last signature it needs was there. */
  wholeOn?: Day;
}

export const initialSsp: Simulator = (world) => ({ duties: world.children.flatMap((child) => world.stays(child)).flatMap((stay) => ofStay(world, stay)) });

function ofStay(world: World, stay: Stay): readonly Simulated[] {
  const { child, enteredOn, exitedOn } = stay;
  if (enteredOn < MANUAL) return [];
  const versions: Version[] = [];
  /** Signatures on a version yet to come. */
  let ahead: Fact<"ssp-signed">[] = [];
  for (const day of world.days) {
    const inStay = world.at(child, day).stay === stay;
    if (!inStay) continue;
    const meant = (fact: Fact): boolean => isAbout(fact, child);
    const today = corrected(world.factsOn(day, "ssp-completed"), ({ ssp }) => ssp).filter(meant).map((plan): Version => ({ plan, on: day, signed: new Set() }));
    // Signatures of versions of one day: the order of the day says nothing (S18).
    for (const version of today) for (const signature of [...version.plan.signatures ?? [], ...ahead.filter(({ completedOn = day }) => completedOn === day)]) sign(version, signature);
    if (today.length > 0) ahead = ahead.filter(({ completedOn = day }) => completedOn !== day);
    versions.push(...today);
    for (const signature of world.factsOn(day, "ssp-signed").filter(meant)) {
      const on = signature.completedOn ?? versions.at(-1)?.on;
      for (const version of versions) if (version.on === on) sign(version, signature);
      if (on === undefined || on > day) ahead.push(signature);
    }
    for (const version of versions) if (lacking(version).length === 0) version.wholeOn ??= day;
  }
  const metOn = versions.map(({ wholeOn }) => wholeOn).filter((day) => day !== undefined).sort()[0];
  return [settle({ subject: { child }, raisedOn: enteredOn, due: plusDays(enteredOn, 30), metOn, endedOn: exitedOn, missing: missingOf(versions, ahead) }, world.asOf)];
}

/** Only a caregiver's refusal or absence stands for the signature. One who signs without a name is the plan's only caregiver. */
function sign({ plan: { caregivers }, signed }: Version, { by, person, outcome = "signed" }: Pick<Fact<"ssp-signed">, "by" | "person" | "outcome">): void {
  if (by !== "caregiver") { if (outcome === "signed") signed.add(by); return; }
  if (caregivers === undefined) signed.add("caregiver");
  else if (person !== undefined) signed.add(person);
  else if (caregivers.length === 1) for (const only of caregivers) signed.add(only);
}

function lacking({ plan: { caregivers = ["caregiver"] }, signed }: Version): readonly string[] {
  return ["worker", "supervisor", ...caregivers].filter((who) => !signed.has(who));
}

/** What the version nearest to whole lacks, of two as near the later; where there is none, the completion and whatever is not signed ahead of it. */
function missingOf(versions: readonly Version[], ahead: readonly Fact<"ssp-signed">[]): readonly string[] {
  const nearest = [...versions].sort((one, other) => lacking(other).length - lacking(one).length).at(-1);
  if (nearest !== undefined) return lacking(nearest).map(named);
  const signed = new Set(ahead.filter(({ by, outcome = "signed", completedOn }) => completedOn === undefined && (outcome === "signed" || by === "caregiver")).map(({ by }) => by));
  return ["completion", ...(["worker", "supervisor", "caregiver"] as const).filter((who) => !signed.has(who)).map(named)];
}

const named = (who: string): string => `signature of ${NAMES[who] ?? who}`;

const NAMES: Readonly<Record<string, string>> = { worker: "the worker", supervisor: "the supervisor", caregiver: "a parent, caregiver or guardian" };
