/** Cases that turn on plan B: changed, lost, refused to relatives, or weighed in a placement. */
import type { TimelineInput } from "permanency/schema";
import { sixMonths } from "./documents.js";
import type { Family } from "./kit.js";
import { child, concurrent, cs1, fst, invented, opened, person, placed, plan } from "./kit.js";
import { firstMonth, kept } from "./steps.js";

const AUDIT = "2026-11-23";

export function concurrently(): TimelineInput[] {
  return [ginkgo(), viburnum(), walnut(), zelkova(), cypress()];
}

/** Home, then adoption, then home again: each turn asks anew for a plan B and for a team. */
function ginkgo() {
  const family: Family = { children: ["gia"], caregivers: ["greta"] };
  const stay = firstMonth({ ...family, at: "2025-06-02", concurrently: "guardianship", resource: "gus" });
  return invented("ginkgo", "Platte", {
    children: [child("gia", "2012-04-21", "Gia Ginkgo")], people: [person("greta", "parent", "Greta Ginkgo"), person("gus", "relative", "Gus Ginkgo", "US-MO")],
  }, opened("2025-06-02"), stay(), kept("2025-06-02", AUDIT, family), [
    { kind: "goal-set", on: "2026-01-15", child: "gia", role: "primary", goal: "adoption", decidedBy: ["worker"] },
    { kind: "goal-ended", on: "2026-01-15", child: "gia", role: "concurrent", reason: "Adoption became the plan itself." },
    { kind: "goal-set", on: "2026-05-20", child: "gia", role: "primary", goal: "reunification", decidedBy: ["worker", "court"] },
    { kind: "goal-assessed", on: "2026-08-19", child: "gia", working: true },
  ], concurrent(["gia"], "2026-06-01", "guardianship", "gus"), plan(["gia"], "2026-06-01"), [
    { kind: "goal-ended", on: "2026-09-01", child: "gia", role: "concurrent", reason: "The uncle fell ill." },
  ], concurrent(["gia"], "2026-09-10"), plan(["gia"], "2026-09-10"),
  sixMonths("2025-12-02", { permanencyDiscussed: false }), cs1("2025-12-02", "update", "gia"),
  sixMonths("2026-06-02"), cs1("2026-06-02", "update", "gia"));
}

/** Why not with relatives: five decisions against, and what became of each in the record. */
function viburnum() {
  const family: Family = { children: ["vada", "vera", "viola", "vito", "val"], caregivers: ["vicky"] };
  const stay = firstMonth({ ...family, at: "2026-04-13" });
  const decided = (child: string, on: string, ...documentedIn: ("FACES" | "SSP")[]) => ({
    kind: "contrary-to-welfare-determined" as const, on, child, reason: "The relatives known of are part of the harm.", documentedIn,
  });
  const steps = { kind: "concurrent-plan-updated" as const, on: "2026-05-05", steps: ["Recruit an adoptive family"] };
  return invented("viburnum", "Howell", {
    children: [
      child("vada", "2013-06-06", "Vada Viburnum"), child("vera", "2014-08-08", "Vera Viburnum"), child("viola", "2016-02-28", "Viola Viburnum"),
      child("vito", "2018-11-11", "Vito Viburnum"), child("val", "2020-12-31", "Val Viburnum"),
    ],
    people: [person("vicky", "parent", "Vicky Viburnum")],
  }, opened("2026-04-13"), stay("plan"), kept("2026-04-13", AUDIT, family), [
    steps,
    { kind: "concurrent-plan-documented", on: "2026-05-05", in: ["FACES", "SSP"] },
    decided("vada", "2026-05-11", "FACES"),
    decided("vera", "2026-05-11"),
    decided("vito", "2026-05-11"),
    { kind: "documentation-recorded", on: "2026-05-20", child: "vito", of: { kind: "contrary-to-welfare-determined", on: "2026-05-11" }, in: ["FACES"] },
    decided("viola", "2026-05-11", "SSP"),
    { kind: "contrary-to-welfare-withdrawn", on: "2026-06-30", child: "viola" },
    { kind: "concurrent-plan-updated", on: "2026-05-12", child: "val", relativePlacement: true },
    { kind: "concurrent-plan-updated", on: "2026-11-22", child: "val", relativePlacement: false },
    decided("val", "2026-11-23"),
  ], sixMonths("2026-10-13"), cs1("2026-10-13", "update"));
}

/** Relatives in the plan, dropped from it, and in one case taken up again; a plan on record in one place of two. */
function walnut() {
  const family: Family = { children: ["wes", "willa"], caregivers: ["wanda"] };
  const stay = firstMonth({ ...family, at: "2026-02-09", concurrently: "relative-placement", resource: "walter" });
  return invented("walnut", "Butler", {
    children: [child("wes", "2012-12-01", "Wes Walnut"), child("willa", "2015-03-17", "Willa Walnut")],
    people: [person("wanda", "parent", "Wanda Walnut"), person("walter", "relative", "Walter Walnut", "US-MO")],
  }, opened("2026-02-09"), stay("plan"), kept("2026-02-09", AUDIT, family), [
    { kind: "concurrent-plan-documented", on: "2026-03-03", child: "willa", in: ["FACES", "SSP"] },
    { kind: "concurrent-plan-documented", on: "2026-03-03", child: "wes", in: ["SSP"] },
    { kind: "concurrent-plan-updated", on: "2026-03-02", child: "willa", steps: ["Study the uncle's home"] },
    { kind: "concurrent-plan-updated", on: "2026-09-01", child: "wes", relativePlacement: false },
    { kind: "concurrent-plan-updated", on: "2026-06-01", child: "willa", relativePlacement: false },
    { kind: "concurrent-plan-updated", on: "2026-06-18", child: "willa", relativePlacement: true },
  ], sixMonths("2026-08-10"), cs1("2026-08-14", "update", "willa"));
}

/** What happened on the day of the audit itself is not late yet. */
function zelkova() {
  const family: Family = { children: ["zane", "zoe"], caregivers: ["zelda"] };
  const stay = firstMonth({ ...family, at: "2026-05-18" });
  return invented("zelkova", "Taney", {
    children: [child("zane", "2009-07-07", "Zane Zelkova"), child("zoe", "2019-01-19", "Zoe Zelkova")], people: [person("zelda", "parent", "Zelda Zelkova")],
  }, opened("2026-05-18"), stay(), kept("2026-05-18", AUDIT, family), placed(["zoe"], "2026-11-02", "trial-home-visit", { household: "zelda" }), [
    { kind: "independence-preparation-started", on: "2026-11-02", child: "zane" },
    { kind: "meeting-held", on: AUDIT, meeting: "fst", sixMonth: true, participants: ["parent", "worker"], permanencyDiscussed: true },
    { kind: "goal-set", on: AUDIT, child: "zoe", role: "concurrent", goal: "guardianship", decidedBy: ["worker", "supervisor"] },
    { kind: "housing-assessed", on: AUDIT, household: "zelda", of: "parents", finding: "at-risk", primaryBarrier: true, preventsClosure: true },
    { kind: "housing-assessed", on: AUDIT, child: "zane", household: "zane", of: "youth", finding: "at-risk" },
    { kind: "ces-activity-recorded", on: AUDIT, household: "zane", activity: "contact" },
  ]);
}

/** Two sisters, four moves. Was the goal thought of, and had the team met? Once both in time; once no goal; once neither till later; once not yet. */
function cypress() {
  const family: Family = { children: ["cyd", "cass"], caregivers: ["celia"] };
  const stay = firstMonth({ ...family, at: "2026-03-30" });
  const moved = (on: string, child: string, setting: "foster-home" | "kin-home" | "group-home" | "runaway") => ({ kind: "placement-started" as const, on, child, setting });
  const met = (on: string) => fst(on, { purposes: ["need-for-placement", "appropriate-placement"] });
  return invented("cypress", "Perry", {
    children: [child("cyd", "2012-08-08", "Cyd Cypress"), child("cass", "2014-10-10", "Cass Cypress")], people: [person("celia", "parent", "Celia Cypress")],
  }, opened("2026-03-30"), stay(), kept("2026-03-30", AUDIT, family), [
    { kind: "placement-considered", on: "2026-05-27", child: "cyd", goalConsidered: true },
    moved("2026-06-01", "cyd", "kin-home"),
    moved("2026-07-13", "cyd", "foster-home"),
    moved("2026-08-24", "cyd", "runaway"),
    moved("2026-08-28", "cyd", "group-home"),
    { kind: "placement-considered", on: "2026-09-04", child: "cyd", goalConsidered: true },
    moved("2026-10-26", "cass", "foster-home"),
  ], met("2026-05-27"), met("2026-07-13"), met("2026-10-26"), sixMonths("2026-09-28"), cs1("2026-09-28", "update"));
}
