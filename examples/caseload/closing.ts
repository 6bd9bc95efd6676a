/** Cases that close, mean to, or end early. */
import type { EventInput, TimelineInput } from "permanency/schema";
import { sixMonths, ssp } from "./documents.js";
import type { Family } from "./kit.js";
import { child, concurrent, cs1, efforts, fst, goalAtMeeting, invented, opened, person, placed, talks } from "./kit.js";
import { firstMonth, kept } from "./steps.js";

const AUDIT = "2026-11-23";

export function closing(): TimelineInput[] {
  return [juniper(), katsura(), quince(), mulberry(), sumac(), sassafras(), redbud(), spruce(), tupelo()];
}

function anticipated(on: string, closingOn: string): EventInput {
  return { kind: "closing-anticipated", on, closingOn };
}

/** The closing was put off for want of a home, in the middle of its window; the new window is open. */
function juniper() {
  const family: Family = { children: ["juno"], caregivers: ["jade"] };
  const stay = firstMonth({ ...family, at: "2025-12-01" });
  return invented("juniper", "Randolph", {
    children: [child("juno", "2017-11-11", "Juno Juniper")], people: [person("jade", "parent", "Jade Juniper")],
  }, opened("2025-12-01"), stay(), kept("2025-12-01", AUDIT, family), placed(["juno"], "2026-07-20", "trial-home-visit", { household: "jade" }), [
    anticipated("2026-08-03", "2026-09-18"),
    { kind: "housing-assessed", on: "2026-09-09", household: "jade", of: "parents", finding: "at-risk", primaryBarrier: false, preventsClosure: true },
    anticipated("2026-09-14", "2026-12-01"),
  ], sixMonths("2026-06-01"), cs1("2026-06-01", "update", "juno"));
}

/** Closed while the family had no home of its own, and too little said about why. */
function katsura() {
  const family: Family = { children: ["kai", "kira"], caregivers: ["kate"] };
  const stay = firstMonth({ ...family, at: "2026-01-20" });
  return invented("katsura", "Marion", {
    children: [child("kai", "2015-02-02", "Kai Katsura"), child("kira", "2018-03-03", "Kira Katsura")], people: [person("kate", "parent", "Kate Katsura")],
  }, opened("2026-01-20"), stay(), kept("2026-01-20", "2026-07-15", family), talks("2026-07-28", "2026-08-25"), efforts("2026-07-28", "2026-08-25"),
  placed(["kai", "kira"], "2026-08-03", "trial-home-visit", { household: "kate" }), [
    { kind: "housing-assessed", on: "2026-06-08", household: "kate", of: "parents", finding: "homeless", primaryBarrier: true, preventsClosure: true },
    { kind: "permanency-discussed", on: "2026-09-17", with: ["parent", "child"] },
    { kind: "ces-activity-recorded", on: "2026-09-21", household: "kate", activity: "contact" },
    { kind: "care-exited", on: "2026-09-25", children: ["kai", "kira"], to: "reunification" },
    { kind: "case-closed", on: "2026-10-09", permanentHousing: "not-secured" },
    { kind: "closing-summary-completed", on: "2026-10-09", housingEfforts: "Staying with a friend; three applications." },
  ], sixMonths("2026-07-20"));
}

/** Closed as it should be. */
function quince() {
  const family: Family = { children: ["quentin"], caregivers: ["queenie"] };
  const stay = firstMonth({ ...family, at: "2025-09-08T13:05-05:00" });
  return invented("quince", "Johnson", {
    children: [child("quentin", "2013-01-13", "Quentin Quince")], people: [person("queenie", "parent", "Queenie Quince")],
  }, opened("2025-09-08"), stay(), kept("2025-09-08", "2026-06-08", family), placed(["quentin"], "2026-04-06", "trial-home-visit", { household: "queenie" }), [
    { kind: "housing-assessed", on: "2026-04-20", household: "queenie", of: "parents", finding: "at-risk", primaryBarrier: true, preventsClosure: true },
    { kind: "ces-referred", on: "2026-04-20", household: "queenie", documentedIn: ["FACES contact note"] },
    { kind: "ces-activity-recorded", on: "2026-05-11", household: "queenie", activity: "outcome", documentedIn: ["FACES contact note"] },
    { kind: "housing-assessed", on: "2026-06-02", household: "queenie", of: "parents", finding: "stable" },
    anticipated("2026-06-03", "2026-06-30"),
    { kind: "care-exited", on: "2026-06-12", child: "quentin", to: "reunification" },
    { kind: "post-permanency-service-provided", on: "2026-06-19", child: "quentin", service: "family-centered" },
    { kind: "ssp-reviewed", on: "2026-06-24" },
    { kind: "closing-visit-held", on: "2026-06-29", sspCopyGiven: true },
    { kind: "case-closed", on: "2026-06-30", permanentHousing: "not-secured" },
    { kind: "closing-summary-completed", on: "2026-06-30", housingEfforts: "A lease until August.", housingReasons: "The landlord sells in the autumn." },
  ], ssp("2026-06-22", "closing", family), sixMonths("2026-03-09"), cs1("2026-03-09", "update", "quentin"));
}

/** The day passed, the case stayed open; the closing plan came late, and the family has no copy. */
function mulberry() {
  const family: Family = { children: ["maya"], caregivers: ["marge"] };
  const stay = firstMonth({ ...family, at: "2026-02-16" });
  return invented("mulberry", "Lincoln", {
    children: [child("maya", "2016-06-06", "Maya Mulberry")], people: [person("marge", "parent", "Marge Mulberry")],
  }, opened("2026-02-16"), stay(), kept("2026-02-16", "2026-10-30", family), [
    anticipated("2026-09-28", "2026-10-16"), { kind: "ssp-reviewed", on: "2026-10-27" },
  ], ssp("2026-10-26", "closing", family), talks("2026-11-16"), sixMonths("2026-08-17"), cs1("2026-08-17", "update", "maya"));
}

/** The day passed, and no closing plan was made. */
function sumac() {
  const family: Family = { children: ["sol"], caregivers: ["sally"] };
  const stay = firstMonth({ ...family, at: "2026-04-27" });
  return invented("sumac", "Camden", {
    children: [child("sol", "2020-02-20", "Sol Sumac")], people: [person("sally", "parent", "Sally Sumac")],
  }, opened("2026-04-27"), stay(), kept("2026-04-27", "2026-09-01", family), [anticipated("2026-10-12", "2026-11-13")]);
}

/** Three closing plans: two left unsigned when the closing was given up, one waiting for the visit. */
function sassafras() {
  const family: Family = { children: ["sage"], caregivers: ["susan"] };
  const stay = firstMonth({ ...family, at: "2026-01-05" });
  const unsigned = (on: string) => ssp(on, "closing", family, { signatures: [] });
  const months = ["2026-05-15", "2026-06-12", "2026-07-10", "2026-08-07", "2026-09-04", "2026-10-02", "2026-10-30"];
  return invented("sassafras", "Scott", {
    children: [child("sage", "2014-09-19", "Sage Sassafras")], people: [person("susan", "parent", "Susan Sassafras")],
  }, opened("2026-01-05"), stay(), kept("2026-01-05", "2026-05-01", family), [
    anticipated("2026-05-20", "2026-06-12"), anticipated("2026-07-20", "2026-08-21"), { kind: "closing-visit-held", on: "2026-08-18" },
    anticipated("2026-11-02", "2026-11-30"),
  ], unsigned("2026-06-01"), unsigned("2026-08-10"), ssp("2026-06-10", "reassessment", family), ssp("2026-09-15", "reassessment", family), ssp("2026-11-18", "closing", family),
  talks(...months), efforts(...months), sixMonths("2026-07-06"));
}

/** Closed on the day of the audit. */
function redbud() {
  const family: Family = { children: ["rhea"], caregivers: ["rita"] };
  const stay = firstMonth({ ...family, at: "2026-03-16" });
  return invented("redbud", "Stoddard", {
    children: [child("rhea", "2016-04-24", "Rhea Redbud")], people: [person("rita", "parent", "Rita Redbud")],
  }, opened("2026-03-16"), stay(), kept("2026-03-16", "2026-11-05", family), [
    anticipated("2026-10-26", AUDIT),
    { kind: "care-exited", on: "2026-11-06", child: "rhea", to: "reunification" },
    { kind: "permanency-discussed", on: AUDIT, with: ["parent"] },
    { kind: "ces-activity-recorded", on: AUDIT, household: "rita", activity: "housing-offered" },
    { kind: "closing-visit-held", on: AUDIT },
    { kind: "case-closed", on: AUDIT, permanentHousing: "not-secured" },
  ], ssp("2026-11-16", "closing", family), sixMonths("2026-09-16"), cs1("2026-09-18", "update", "rhea"));
}

/** Stays so short that little fell due: home after two days, after a week, after two weeks. */
function spruce() {
  const children = ["sam", "sofia", "simon"];
  return invented("spruce", "Nodaway", {
    children: [child("sam", "2014-01-14", "Sam Spruce"), child("sofia", "2016-02-16", "Sofia Spruce"), child("simon", "2018-03-18", "Simon Spruce")],
    people: [person("stella", "parent", "Stella Spruce")],
  }, opened("2026-08-03"), [
    { kind: "care-entered", on: "2026-08-03", children },
    { kind: "placement-started", on: "2026-08-03", children, setting: "shelter" },
    { kind: "post-permanency-service-provided", on: "2026-08-20", child: "sam", service: "family-centered" },
    { kind: "post-permanency-service-provided", on: "2026-09-21", child: "simon", service: "relative-care" },
    { kind: "care-exited", on: "2026-08-05", child: "sam", to: "reunification" },
    { kind: "care-exited", on: "2026-08-10", child: "simon", to: "relative" },
    { kind: "care-exited", on: "2026-08-18", child: "sofia", to: "reunification" },
  ], fst("2026-08-03", { children: ["sofia", "simon"], purposes: ["need-for-placement", "appropriate-placement"] }), goalAtMeeting(["sofia", "simon"], "2026-08-05"), concurrent(["sofia"], "2026-08-12"));
}

/** Eight weeks in care and hardly a line written; now with an uncle, and it cannot be made good. */
function tupelo() {
  return invented("tupelo", "Ripley", {
    children: [child("tess", "2015-05-05", "Tess Tupelo"), child("theo", "2017-06-06", "Theo Tupelo"), child("tim", "2019-07-07", "Tim Tupelo")],
    people: [person("tara", "parent", "Tara Tupelo")],
  }, opened("2026-04-06"), [
    { kind: "care-entered", on: "2026-04-06", children: ["tess", "theo", "tim"] },
    { kind: "placement-started", on: "2026-04-06", children: ["tess", "theo", "tim"], setting: "shelter" },
    { kind: "goal-set", on: "2026-04-20", child: "theo", role: "primary", goal: "reunification", decidedBy: ["worker", "court"] },
    { kind: "goal-set", on: "2026-04-27", child: "theo", role: "concurrent", goal: "guardianship", bestInterest: true, decidedBy: ["worker"] },
    { kind: "goal-set", on: "2026-04-20", child: "tim", role: "primary", goal: "reunification", decidedBy: ["worker", "court"] },
    { kind: "meeting-held", on: "2026-05-11", child: "tim", meeting: "fst", sixMonth: true, participants: ["worker"] },
    { kind: "care-exited", on: "2026-06-01", children: ["tess", "theo", "tim"], to: "relative" },
  ]);
}
