/** Cases that are running: stays in care, their goals, their plans. */
import type { TimelineInput } from "permanency/schema";
import { child, concurrent, cs1, every, firstMonth, fst, invented, kept, opened, person, plan, ssp, talks } from "./kit.js";

const AUDIT = "2026-11-23";

export function inCare(): TimelineInput[] {
  return [alder(), birch(), cedar(), dogwood(), pawpaw(), elm(), aspen(), beech(), ginkgo(), viburnum(), walnut(), zelkova()];
}

/** Five weeks in care: no plan B yet, and the supervisor has not signed. */
function alder() {
  const stay = firstMonth({ children: ["ana"], at: "2026-10-16T14:20-05:00", caregivers: ["marta"] });
  return invented("alder", "Greene", {
    children: [child("ana", "2018-05-14", "Ana Alder")], people: [person("marta", "parent", "Marta Alder")],
  }, opened("2026-10-16"), stay("concurrent", "plan", "ssp"), [{
    kind: "ssp-completed", on: "2026-11-04", child: "ana", ssp: "initial", caregivers: ["marta"],
    signatures: [{ by: "worker" }, { by: "caregiver", person: "marta" }],
  }]);
}

/** As it should be. */
function birch() {
  const stay = firstMonth({
    children: ["ben"], at: "2026-03-02T09:15-06:00", caregivers: ["bruno"], setting: "kin-home", provider: "bella",
    concurrently: "guardianship", resource: "bella",
  });
  return invented("birch", "Boone", {
    children: [child("ben", "2021-01-30", "Ben Birch")],
    people: [person("bruno", "parent", "Bruno Birch"), person("bella", "kin", "Bella Branch", "US-MO")],
  }, opened("2026-03-02"), stay(), kept("2026-03-02", AUDIT, ["bruno"]),
  fst("2026-06-02"), fst("2026-09-02", { sixMonth: true }), cs1("2026-09-02", "update", "ben"));
}

/** Three siblings, three clocks: one plan B in time, one late, and the youngest still in the first month. */
function cedar() {
  const elder = firstMonth({ children: ["cal", "cora"], at: "2026-05-04", caregivers: ["clara"] });
  const youngest = firstMonth({ children: ["cyrus"], at: "2026-11-10T11:00-06:00", caregivers: ["clara"] });
  return invented("cedar", "Jackson", {
    children: [child("cal", "2014-02-11", "Cal Cedar"), child("cora", "2017-07-08", "Cora Cedar"), child("cyrus", "2025-12-24", "Cyrus Cedar")],
    people: [person("clara", "parent", "Clara Cedar")],
  }, opened("2026-05-04"), elder("concurrent", "plan"), kept("2026-05-04", AUDIT, ["clara"]),
  concurrent(["cal"], "2026-05-26"), plan(["cal"], "2026-05-28"),
  concurrent(["cora"], "2026-06-20"), plan(["cora"], "2026-07-01"),
  youngest("gathered", "cs1", "ssp", "concurrent", "plan", "talk"),
  fst("2026-11-04", { sixMonth: true }), cs1("2026-11-09", "update", "cal"));
}

/** Born on Friday, in care since Saturday night: everything is still to be done. */
function dogwood() {
  return invented("dogwood", "St. Louis", {
    children: [child("dara", "2026-11-20", "Dara Dogwood")], people: [person("delia", "parent", "Delia Dogwood")],
  }, opened("2026-11-21"), [{ kind: "care-entered", on: "2026-11-21T22:10-06:00", child: "dara" }]);
}

/** Ten weeks in care, and the record ends with the entry. */
function pawpaw() {
  return invented("pawpaw", "Callaway", {
    children: [child("perry", "2013-03-30", "Perry Pawpaw")], people: [person("pam", "parent", "Pam Pawpaw")],
  }, opened("2026-09-14"), [
    { kind: "care-entered", on: "2026-09-14T18:00-05:00", child: "perry" },
    { kind: "custody-granted", on: "2026-09-15", child: "perry" },
    { kind: "placement-started", on: "2026-09-14", child: "perry", setting: "shelter" },
  ]);
}

/** Home, closed, and back five months later: what was set in the first stay does not serve the second. */
function elm() {
  const first = firstMonth({ children: ["eli"], at: "2025-02-03", caregivers: ["edna"] });
  const second = firstMonth({ children: ["eli"], at: "2026-01-12T16:45-06:00", caregivers: ["edna"] });
  return invented("elm", "Jasper", {
    children: [child("eli", "2015-09-09", "Eli Elm")], people: [person("edna", "parent", "Edna Elm")],
  }, opened("2025-02-03"), first(), talks("2025-03-24", "2025-04-21", "2025-05-19", "2025-06-16", "2025-07-14", "2025-08-11"),
  ssp("2025-05-14", "reassessment", ["edna"]), ssp("2025-08-20", "closing", ["edna"]),
  [
    { kind: "care-exited", on: "2025-08-15", child: "eli", to: "reunification" },
    { kind: "ssp-reviewed", on: "2025-08-20" },
    { kind: "closing-visit-held", on: "2025-08-26" },
    { kind: "case-closed", on: "2025-08-29", permanentHousing: "not-secured" },
    { kind: "ssp-copy-given", on: "2025-09-02", to: ["edna"] },
    { kind: "closing-summary-completed", on: "2025-09-05", housingEfforts: "Two listings viewed.", housingReasons: "No unit within the voucher." },
  ],
  opened("2026-01-12"), second("concurrent", "plan"), kept("2026-01-12", AUDIT, ["edna"]),
  fst("2026-07-10", { sixMonth: true }), cs1("2026-07-10", "update", "eli"));
}

/** Everything was done, and nearly everything late. */
function aspen() {
  return invented("aspen", "Cole", {
    children: [child("asa", "2016-10-02", "Asa Aspen")], people: [person("alma", "parent", "Alma Aspen")],
  }, opened("2026-06-01"), [
    { kind: "care-entered", on: "2026-06-01T08:30-05:00", child: "asa" },
    { kind: "custody-granted", on: "2026-06-01", child: "asa" },
    { kind: "placement-started", on: "2026-06-01", child: "asa", setting: "foster-home", goalConsidered: true },
    { kind: "meeting-held", on: "2026-06-05T10:00-05:00", child: "asa", meeting: "72-hour", participants: ["parent", "worker", "supervisor"] },
    { kind: "goal-set", on: "2026-06-05T11:30-05:00", child: "asa", role: "primary", goal: "reunification" },
    { kind: "effort-made", on: "2026-06-12", child: "asa", effort: "talk-with-parents" },
    { kind: "effort-made", on: "2026-06-12", child: "asa", effort: "explore-relatives" },
    { kind: "paternity-established", on: "2026-06-26", child: "asa" },
    { kind: "effort-made", on: "2026-07-08", child: "asa", effort: "work-with-child" },
    { kind: "goal-set", on: "2026-07-10", child: "asa", role: "concurrent", goal: "adoption", bestInterest: true, fitsNeeds: true, decidedBy: ["worker", "supervisor"] },
    { kind: "goal-determined", on: "2026-07-20", child: "asa", role: "concurrent", attainable: true },
    { kind: "ssp-completed", on: "2026-06-29", child: "asa", ssp: "initial", caregivers: ["alma"], signatures: [{ by: "worker" }, { by: "supervisor" }] },
    { kind: "ssp-signed", on: "2026-07-07", by: "caregiver", person: "alma", completedOn: "2026-06-29" },
    { kind: "permanency-discussed", on: "2026-07-15", with: ["parent", "child"] },
    { kind: "documentation-recorded", on: "2026-07-31", of: { kind: "permanency-discussed", on: "2026-07-15" }, in: ["case record"] },
  ], plan(["asa"], "2026-07-22"), cs1("2026-07-06", "first", "asa"), ssp("2026-10-12", "reassessment", ["alma"]),
  talks(...every(28, "2026-07-15", AUDIT)));
}

/** Done in time, but much of it written up afterwards; a father who would not sign is on record as such. */
function beech() {
  const stay = firstMonth({ children: ["bea"], at: "2026-07-06", caregivers: ["berta"], setting: "relative-home", provider: "basil" });
  const backdated = concurrent(["bea"], "2026-07-30").map((fact) => ({ ...fact, recordedOn: "2026-08-17" }));
  return invented("beech", "Clay", {
    children: [child("bea", "2019-03-03", "Bea Beech")],
    people: [person("berta", "parent", "Berta Beech"), person("boris", "parent", "Boris Beech"), person("basil", "relative", "Basil Beech", "US-MO")],
  }, opened("2026-07-06"), stay("concurrent", "plan", "ssp"), backdated, plan(["bea"], "2026-08-03"), [
    {
      kind: "ssp-completed", on: "2026-07-24", child: "bea", ssp: "initial", caregivers: ["berta", "boris"],
      signatures: [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver", person: "berta" }],
    },
    { kind: "ssp-signed", on: "2026-07-31", by: "caregiver", person: "boris", outcome: "refused", note: "Would not sign; the reasons are in the case record." },
  ], ssp("2026-10-20", "reassessment", ["berta"]), talks(...every(28, "2026-07-27", AUDIT)));
}

/** Home, then adoption, then home again: each turn asks anew for a plan B and for a team. */
function ginkgo() {
  const stay = firstMonth({ children: ["gia"], at: "2025-06-02", caregivers: ["greta"], concurrently: "guardianship", resource: "gus" });
  return invented("ginkgo", "Platte", {
    children: [child("gia", "2012-04-21", "Gia Ginkgo")], people: [person("greta", "parent", "Greta Ginkgo"), person("gus", "relative", "Gus Ginkgo", "US-MO")],
  }, opened("2025-06-02"), stay(), kept("2025-06-02", AUDIT, ["greta"]), [
    { kind: "goal-set", on: "2026-01-15", child: "gia", role: "primary", goal: "adoption", decidedBy: ["worker"] },
    { kind: "goal-ended", on: "2026-01-15", child: "gia", role: "concurrent", reason: "Adoption became the plan itself." },
    { kind: "goal-set", on: "2026-05-20", child: "gia", role: "primary", goal: "reunification", decidedBy: ["worker", "court"] },
    { kind: "goal-assessed", on: "2026-08-19", child: "gia", working: true },
  ], concurrent(["gia"], "2026-06-01", "guardianship", "gus"), plan(["gia"], "2026-06-01"), [
    { kind: "goal-ended", on: "2026-09-01", child: "gia", role: "concurrent", reason: "The uncle fell ill." },
  ], concurrent(["gia"], "2026-09-10"), plan(["gia"], "2026-09-10"),
  fst("2025-12-02", { sixMonth: true, permanencyDiscussed: false }), cs1("2025-12-02", "update", "gia"),
  fst("2026-06-02", { sixMonth: true }), cs1("2026-06-02", "update", "gia"));
}

/** Why not with relatives: five decisions against, and what became of each in the record. */
function viburnum() {
  const stay = firstMonth({ children: ["vada", "vera", "viola", "vito", "val"], at: "2026-04-13", caregivers: ["vicky"] });
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
  }, opened("2026-04-13"), stay("plan"), kept("2026-04-13", AUDIT, ["vicky"]), [
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
  ], fst("2026-10-13", { sixMonth: true }), cs1("2026-10-13", "update"));
}

/** Relatives in the plan, dropped from it, and in one case taken up again; a plan on record in one place of two. */
function walnut() {
  const stay = firstMonth({ children: ["wes", "willa"], at: "2026-02-09", caregivers: ["wanda"], concurrently: "relative-placement", resource: "walter" });
  return invented("walnut", "Butler", {
    children: [child("wes", "2012-12-01", "Wes Walnut"), child("willa", "2015-03-17", "Willa Walnut")],
    people: [person("wanda", "parent", "Wanda Walnut"), person("walter", "relative", "Walter Walnut", "US-MO")],
  }, opened("2026-02-09"), stay("plan"), kept("2026-02-09", AUDIT, ["wanda"]), [
    { kind: "concurrent-plan-documented", on: "2026-03-03", child: "willa", in: ["FACES", "SSP"] },
    { kind: "concurrent-plan-documented", on: "2026-03-03", child: "wes", in: ["SSP"] },
    { kind: "concurrent-plan-updated", on: "2026-09-01", child: "wes", relativePlacement: false },
    { kind: "concurrent-plan-updated", on: "2026-06-01", child: "willa", relativePlacement: false },
    { kind: "concurrent-plan-updated", on: "2026-06-18", child: "willa", relativePlacement: true },
  ], fst("2026-08-10", { sixMonth: true }), cs1("2026-08-14", "update", "willa"));
}

/** What happened on the day of the audit itself is not late yet. */
function zelkova() {
  const stay = firstMonth({ children: ["zane", "zoe"], at: "2026-05-18", caregivers: ["zelda"] });
  return invented("zelkova", "Taney", {
    children: [child("zane", "2009-07-07", "Zane Zelkova"), child("zoe", "2019-01-19", "Zoe Zelkova")], people: [person("zelda", "parent", "Zelda Zelkova")],
  }, opened("2026-05-18"), stay(), kept("2026-05-18", AUDIT, ["zelda"]), [
    { kind: "placement-started", on: "2026-11-02", child: "zoe", setting: "trial-home-visit", household: "zelda", goalConsidered: true },
    { kind: "independence-preparation-started", on: "2026-11-02", child: "zane" },
    { kind: "meeting-held", on: AUDIT, meeting: "fst", sixMonth: true, participants: ["parent", "worker"], permanencyDiscussed: true },
    { kind: "goal-set", on: AUDIT, child: "zoe", role: "concurrent", goal: "guardianship", decidedBy: ["worker", "supervisor"] },
    { kind: "housing-assessed", on: AUDIT, household: "zelda", of: "parents", finding: "at-risk", primaryBarrier: true, preventsClosure: true },
    { kind: "housing-assessed", on: AUDIT, child: "zane", household: "zane", of: "youth", finding: "at-risk" },
    { kind: "ces-activity-recorded", on: AUDIT, household: "zane", activity: "contact" },
  ]);
}

