/** Cases that turn on a roof: reunification, a trial home visit, youths on their way out, a family never separated. */
import type { TimelineInput } from "permanency/schema";
import { casePlan, sixMonths, ssp } from "./documents.js";
import type { Family } from "./kit.js";
import { child, cs1, fst, invented, opened, person, placed, resource } from "./kit.js";
import { firstMonth, kept } from "./steps.js";

const AUDIT = "2026-11-23";

export function housing(): TimelineInput[] {
  return [fir(), hawthorn(), yew(), catalpa()];
}

/** A trial home visit broken off, and a second one: the referral of the first still serves the same trouble. */
function fir() {
  const family: Family = { children: ["finn"], caregivers: ["flora"] };
  const stay = firstMonth({ ...family, at: "2025-11-03" });
  return invented("fir", "Cass", {
    children: [child("finn", "2020-06-15", "Finn Fir")], people: [person("flora", "parent", "Flora Fir")],
  }, opened("2025-11-03"), stay(), kept("2025-11-03", AUDIT, family), placed(["finn"], "2026-05-11", "trial-home-visit", { household: "flora" }), [
    { kind: "housing-assessed", on: "2026-06-01", household: "flora", of: "parents", finding: "at-risk", primaryBarrier: false, preventsClosure: true },
    { kind: "ces-referred", on: "2026-06-15", household: "flora", accessPoint: "An invented Access Point", documentedIn: ["FACES contact note"] },
    { kind: "ces-activity-recorded", on: "2026-06-29", household: "flora", activity: "outcome", documentedIn: ["FACES contact note"] },
  ], placed(["finn"], "2026-07-02", "foster-home"), placed(["finn"], "2026-10-05", "trial-home-visit", { household: "flora" }),
  sixMonths("2026-05-04"), cs1("2026-05-04", "update", "finn"), sixMonths("2026-11-04"));
}

/** Three youths preparing for independence: referred when the rent fell through, two weeks after, not at all. */
function hawthorn() {
  const family: Family = { children: ["hana", "hector", "hugo"], caregivers: ["helga"] };
  const apart = { purpose: "permanent-placement", permanencyStatement: "long-term-separation", separationAgreed: true } as const;
  const stay = firstMonth({ ...family, at: "2026-04-20", setting: "independent-living", casePlan: apart });
  return invented("hawthorn", "St. Charles", {
    children: [child("hana", "2009-02-14", "Hana Hawthorn"), child("hector", "2009-02-14", "Hector Hawthorn"), child("hugo", "2010-03-05", "Hugo Hawthorn")],
    people: [person("helga", "parent", "Helga Hawthorn")],
  }, opened("2026-04-20"), stay("goal", "concurrent", "plan"), kept("2026-04-20", AUDIT, family), [
    { kind: "meeting-held", on: "2026-04-22", meeting: "72-hour", participants: ["child", "parent", "worker"], purposes: ["service-needs", "permanency-plan", "case-plan"] },
    { kind: "goal-set", on: "2026-04-22", children: ["hana", "hector", "hugo"], role: "primary", goal: "appla", decidedBy: ["child", "worker", "supervisor"] },
    { kind: "independence-preparation-started", on: "2026-08-03", children: ["hana", "hector", "hugo"] },
    { kind: "housing-assessed", on: "2026-08-20", child: "hugo", household: "hugo", of: "youth", finding: "at-risk" },
    { kind: "ces-referred", on: "2026-08-20", child: "hugo", documentedIn: ["FACES contact note"] },
    { kind: "ces-activity-recorded", on: "2026-09-03", household: "hugo", activity: "pre-screening" },
    { kind: "documentation-recorded", on: "2026-09-08", of: { kind: "ces-activity-recorded", on: "2026-09-03" }, in: ["FACES contact note"] },
    { kind: "housing-assessed", on: "2026-08-24", child: "hector", household: "hector", of: "youth", finding: "homeless" },
    { kind: "ces-referred", on: "2026-09-07", household: "hector", documentedIn: ["FACES contact note"] },
    { kind: "housing-assessed", on: "2026-10-12", child: "hana", household: "hana", of: "youth", finding: "at-risk" },
  ], sixMonths("2026-10-20"), cs1("2026-10-20", "update"));
}

/** Two parents, two homes, each the barrier in its time: one referred a week late, one not at all. And a guardian nobody has named. */
function yew() {
  const family: Family = { children: ["yara"], caregivers: ["yvonne"] };
  const stay = firstMonth({ ...family, at: "2026-06-15", concurrently: "guardianship" });
  return invented("yew", "Dunklin", {
    children: [child("yara", "2018-01-09", "Yara Yew")], people: [person("yvonne", "parent", "Yvonne Yew"), person("yann", "parent", "Yann Yew")],
  }, opened("2026-06-15"), stay(), kept("2026-06-15", AUDIT, family), [
    { kind: "housing-assessed", on: "2026-08-17", household: "yvonne", of: "parents", finding: "homeless", primaryBarrier: true },
    { kind: "housing-assessed", on: "2026-09-28", household: "yann", of: "parents", finding: "at-risk", primaryBarrier: true },
    { kind: "ces-referred", on: "2026-10-05", household: "yann" },
    { kind: "permanency-discussed", on: "2026-10-08", with: ["relative"] },
  ]);
}

/** Served at home: no child in care, so the care rules ask nothing; the roof still counts. */
function catalpa() {
  return invented("catalpa", "Pettis", {
    children: [child("cleo", "2022-09-30", "Cleo Catalpa")], people: [person("carmen", "parent", "Carmen Catalpa")],
  }, opened("2026-05-26", "in-home"), [
    { kind: "protective-services-determined", on: "2026-05-26" },
    { kind: "services-started", on: "2026-05-26" },
    { kind: "housing-assessed", on: "2026-06-03", household: "carmen", of: "parents", finding: "at-risk" },
    { kind: "ces-referred", on: "2026-06-03", household: "carmen", documentedIn: ["FACES contact note"] },
    { kind: "ces-activity-recorded", on: "2026-06-24", household: "carmen", activity: "outcome", documentedIn: ["FACES contact note"] },
    { kind: "housing-assessed", on: "2026-09-14", household: "carmen", of: "parents", finding: "stable" },
  ], fst("2026-06-10", { purposes: ["service-needs", "permanency-plan", "case-plan"] }), resource("2026-06-10"),
  casePlan("2026-06-15", [], { purpose: "prevent-removal", permanencyStatement: "maintain", placement: undefined }),
  fst("2026-07-08"), ssp("2026-06-22", "initial", { children: ["cleo"], caregivers: ["carmen"] }));
}
