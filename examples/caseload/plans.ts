/** Cases whose plans are on paper, and whose papers have gaps. */
import type { EventInput, TimelineInput } from "permanency/schema";
import { caregiverSection, casePlan, childSection, harm, longTerm, placement, progress, sixMonths, ssp } from "./documents.js";
import type { Event, Family } from "./kit.js";
import { child, cs1, efforts, every, fst, invented, opened, person, talks } from "./kit.js";
import { firstMonth } from "./steps.js";

const AUDIT = "2026-11-23";

export function plans(): TimelineInput[] {
  return [maple(), persimmon(), hickory()];
}

/** Sections of a Social Service Plan, each without one of its parts. */
function gaps(caregiver: string, about: string, parties: readonly string[]) {
  const { safeNow: _safe, ...harmed } = harm;
  const { complicatingFactors: _factors, ...section } = caregiverSection(caregiver);
  const { networkContacts: _contacts, ...lasting } = longTerm(parties);
  const { strengths: _strengths, ...needs } = childSection(about);
  return { harm: harmed, caregiverSections: [section], longTerm: lasting, childSections: [needs] };
}

/** Four versions of one plan: what the first lacked was added, what the second lacked was left, the third had all, the fourth waits. */
function maple() {
  const family: Family = { children: ["mara"], caregivers: ["mona"] };
  const stay = firstMonth({ ...family, at: "2026-01-26" });
  const months = every(28, "2026-02-16", AUDIT);
  const lacking = gaps("mona", "mara", ["mona", "mabel"]);
  const heard = progress(["mona"]);
  const withoutSupports = { progress: heard.filter(({ role }) => role !== "natural-support") };
  const version = (on: string, which: "initial" | "reassessment", more: Partial<Event<"ssp-completed">>) => ssp(on, which, family, more).slice(0, 1);
  const copied = (on: string, ...to: string[]): EventInput => ({ kind: "ssp-copy-given", on, to, part: "long-term" });
  return invented("maple", "Laclede", {
    children: [child("mara", "2019-05-16", "Mara Maple")],
    people: [person("mona", "parent", "Mona Maple"), person("mabel", "relative", "Mabel Maple", "US-MO")],
  }, opened("2026-01-26"), stay("ssp"), talks(...months), efforts(...months),
  version("2026-02-11", "initial", { ...lacking, child: "mara" }), [
    copied("2026-02-18", "mona", "mabel"),
    {
      kind: "ssp-amended", on: "2026-02-18", harm: { safeNow: harm.safeNow }, longTerm: { networkContacts: ["Mabel: 555-0111"] },
      caregiverSections: [{ caregiver: "mona", complicatingFactors: "No car: the aunt drives" }], childSections: [{ child: "mara", strengths: "Draws well" }],
    },
  ], version("2026-05-06", "reassessment", { ...lacking, ...withoutSupports }), [
    copied("2026-05-06", "mona"),
    { kind: "ssp-amended", on: "2026-05-13", progress: heard.filter(({ role }) => role === "natural-support") },
  ], version("2026-07-29", "reassessment", { longTerm: longTerm(["mona", "mabel"]), progress: heard.slice(0, 1) }), [
    copied("2026-07-29", "mona", "mabel"),
  ], version("2026-10-21", "reassessment", { ...lacking, ...withoutSupports }),
  sixMonths("2026-07-27"), cs1("2026-07-27", "update", "mara"));
}

/** All but the court's order of removal. */
function notOrdered(fact: EventInput): boolean {
  return fact.kind !== "court-found" || fact.finding !== "removal-ordered";
}

/** Three case plans in sixteen months: the first filled in afterwards, and hardly reviewed; the second left thin; the third no better. */
function persimmon() {
  const family: Family = { children: ["per"], caregivers: ["paula"] };
  const stay = firstMonth({ ...family, at: "2025-06-30" });
  const thin = (on: string, more: Partial<Event<"plan-completed">>) => casePlan(on, ["per"], {
    factors: undefined, evaluation: undefined, design: { services: [{ service: "Anger management" }] }, placement: { appropriateAndNecessary: "No safe home" }, ...more,
  });
  const convened = (on: string) => fst(on, { purposes: ["service-needs", "permanency-plan", "case-plan"] });
  return invented("persimmon", "Moniteau", {
    children: [child("per", "2011-03-14", "Per Persimmon")], people: [person("paula", "parent", "Paula Persimmon")],
  }, opened("2025-06-30"), stay("casePlan").filter(notOrdered), talks(...every(28, "2025-07-21", AUDIT)), efforts(...every(56, "2025-07-21", AUDIT)),
  ...every(84, "2025-07-16", AUDIT).map((on) => ssp(on, "reassessment", family)),
  thin("2025-07-20", { purpose: undefined }), [
    {
      kind: "plan-updated", on: "2025-08-11", child: "per", plan: "case-plan", purpose: "reunite", judicialDeterminations: true, placement,
      design: { services: [{ service: "Anger management", responsible: "The clinic" }], parentResponsibilities: "Attend", behaviorsThatEndServices: "No blows for six months" },
      evaluation: { byAllParties: "At each team meeting", timePeriod: "Twelve months" },
    },
    { kind: "court-found", on: "2025-09-08", child: "per", finding: "removal-ordered" },
    { kind: "court-found", on: "2026-09-08", child: "per", finding: "other", servicesOrdered: ["Family therapy"] },
  ], sixMonths("2026-02-10", {}, { changesDetermined: false }), cs1("2026-02-10", "update", "per"),
  convened("2026-09-14"), thin("2026-09-14", { permanencyStatement: "long-term-separation" }),
  thin("2026-10-26", { permanencyStatement: "long-term-separation", separationAgreed: true }));
}

/** Three weeks in care, and on the day of the audit the worker wrote what could be written, in a hurry. */
function hickory() {
  const family: Family = { children: ["holly"], caregivers: ["hilda"] };
  const stay = firstMonth({ ...family, at: "2026-11-02" });
  const lacking = { ...gaps("hilda", "holly", ["hilda"]), progress: [] };
  return invented("hickory", "Hickory", {
    children: [child("holly", "2016-01-21", "Holly Hickory")], people: [person("hilda", "parent", "Hilda Hickory")],
  }, opened("2026-11-02"), stay("cs1", "resource", "casePlan", "talk").filter(notOrdered), cs1(AUDIT, "first", "holly"), [
    { kind: "resource-identified", on: AUDIT, resource: "A food pantry" },
    { kind: "service-referred", on: AUDIT, service: "parenting", resource: "A food pantry" },
    { kind: "service-used", on: AUDIT, service: "parenting", resource: "A food pantry" },
    { kind: "ces-referred", on: "2026-11-16", household: "hilda", documentedIn: ["FACES contact note"] },
    { kind: "services-referred", on: "2026-11-12", child: "holly", provider: "An invented provider" },
    { kind: "contract-started", on: "2026-11-16", child: "holly", provider: "An invented provider" },
    { kind: "plan-completed", on: AUDIT, child: "holly", plan: "case-management-plan", outcomeTarget: "Home by summer" },
    { kind: "plan-completed", on: AUDIT, child: "holly", plan: "case-plan", permanencyStatement: "reunite" },
    { kind: "placement-started", on: AUDIT, child: "holly", setting: "relative-home" },
  ], fst(AUDIT, { purposes: ["service-needs", "permanency-plan", "case-plan", "need-for-placement", "appropriate-placement"] }),
  ssp(AUDIT, "reassessment", family, lacking).slice(0, 1));
}
