/** Cases that are running: stays in care, their goals, their plans. */
import type { TimelineInput } from "permanency/schema";
import { casePlan, sixMonths, ssp, unsigned } from "./documents.js";
import type { Family } from "./kit.js";
import { child, concurrent, cs1, efforts, every, fst, invented, opened, person, plan, resource, talks } from "./kit.js";
import { firstMonth, kept } from "./steps.js";

const AUDIT = "2026-11-23";

export function inCare(): TimelineInput[] {
  return [alder(), birch(), cedar(), dogwood(), pawpaw(), elm(), aspen(), beech()];
}

/** Five weeks in care: no plan B yet, and the supervisor has not signed. */
function alder() {
  const family: Family = { children: ["ana"], caregivers: ["marta"] };
  const stay = firstMonth({ ...family, at: "2026-10-16T14:20-05:00" });
  return invented("alder", "Greene", {
    children: [child("ana", "2018-05-14", "Ana Alder")], people: [person("marta", "parent", "Marta Alder")],
  }, opened("2026-10-16"), stay("concurrent", "plan", "ssp"), unsigned(ssp("2026-11-04", "initial", family), "supervisor"));
}

/** As it should be. */
function birch() {
  const family: Family = { children: ["ben"], caregivers: ["bruno"] };
  const stay = firstMonth({
    ...family, at: "2026-03-02T09:15-06:00", setting: "kin-home", provider: "bella", concurrently: "guardianship", resource: "bella",
  });
  return invented("birch", "Boone", {
    children: [child("ben", "2021-01-30", "Ben Birch")],
    people: [person("bruno", "parent", "Bruno Birch"), person("bella", "kin", "Bella Branch", "US-MO")],
  }, opened("2026-03-02"), stay(), kept("2026-03-02", AUDIT, family),
  fst("2026-06-02"), sixMonths("2026-09-02"), cs1("2026-09-02", "update", "ben"));
}

/** Three siblings, three clocks: one plan B in time, one late, and the youngest still in the first month. */
function cedar() {
  const family: Family = { children: ["cal", "cora"], caregivers: ["clara"] };
  const elder = firstMonth({ ...family, at: "2026-05-04" });
  const youngest = firstMonth({ children: ["cyrus"], at: "2026-11-10T11:00-06:00", caregivers: ["clara"] });
  return invented("cedar", "Jackson", {
    children: [child("cal", "2014-02-11", "Cal Cedar"), child("cora", "2017-07-08", "Cora Cedar"), child("cyrus", "2025-12-24", "Cyrus Cedar")],
    people: [person("clara", "parent", "Clara Cedar")],
  }, opened("2026-05-04"), elder("concurrent", "plan"), kept("2026-05-04", AUDIT, family),
  concurrent(["cal"], "2026-05-26"), plan(["cal"], "2026-05-28"),
  concurrent(["cora"], "2026-06-20"), plan(["cora"], "2026-07-01"),
  youngest("gathered", "cs1", "resource", "ssp", "casePlan", "concurrent", "plan", "talk"),
  sixMonths("2026-11-04"), cs1("2026-11-09", "update", "cal"));
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
  const family: Family = { children: ["eli"], caregivers: ["edna"] };
  const first = firstMonth({ ...family, at: "2025-02-03" });
  const second = firstMonth({ ...family, at: "2026-01-12T16:45-06:00" });
  const months = ["2025-03-24", "2025-04-21", "2025-05-19", "2025-06-16", "2025-07-14", "2025-08-11"];
  return invented("elm", "Jasper", {
    children: [child("eli", "2015-09-09", "Eli Elm")], people: [person("edna", "parent", "Edna Elm")],
  }, opened("2025-02-03"), first(), talks(...months), efforts(...months), sixMonths("2025-08-04"), cs1("2025-08-04", "update", "eli"),
  ssp("2025-05-14", "reassessment", family), ssp("2025-08-20", "closing", family),
  [
    { kind: "care-exited", on: "2025-08-15", child: "eli", to: "reunification" },
    { kind: "ssp-reviewed", on: "2025-08-20" },
    { kind: "closing-visit-held", on: "2025-08-26" },
    { kind: "case-closed", on: "2025-08-29", permanentHousing: "not-secured" },
    { kind: "ssp-copy-given", on: "2025-09-02", to: ["edna"] },
    { kind: "closing-summary-completed", on: "2025-09-05", housingEfforts: "Two listings viewed.", housingReasons: "No unit within the voucher." },
  ],
  opened("2026-01-12"), second("concurrent", "plan"), kept("2026-01-12", AUDIT, family),
  sixMonths("2026-07-10"), cs1("2026-07-10", "update", "eli"));
}

/** Everything was done, and nearly everything late; for the placement the team never met. */
function aspen() {
  const family: Family = { children: ["asa"], caregivers: ["alma"] };
  const months = every(28, "2026-07-15", AUDIT);
  return invented("aspen", "Cole", {
    children: [child("asa", "2016-10-02", "Asa Aspen")], people: [person("alma", "parent", "Alma Aspen")],
  }, opened("2026-06-01"), [
    { kind: "care-entered", on: "2026-06-01T08:30-05:00", child: "asa" },
    { kind: "custody-granted", on: "2026-06-01", child: "asa" },
    { kind: "placement-started", on: "2026-06-01", child: "asa", setting: "foster-home", goalConsidered: true },
    {
      kind: "meeting-held", on: "2026-06-05T10:00-05:00", child: "asa", meeting: "72-hour", participants: ["parent", "worker", "supervisor"],
      purposes: ["service-needs", "permanency-plan", "case-plan"],
    },
    { kind: "goal-set", on: "2026-06-05T11:30-05:00", child: "asa", role: "primary", goal: "reunification" },
    { kind: "effort-made", on: "2026-06-12", child: "asa", effort: "talk-with-parents" },
    { kind: "effort-made", on: "2026-06-12", child: "asa", effort: "explore-relatives" },
    { kind: "paternity-established", on: "2026-06-26", child: "asa" },
    { kind: "court-found", on: "2026-07-06", child: "asa", finding: "removal-ordered" },
    { kind: "effort-made", on: "2026-07-08", child: "asa", effort: "work-with-child" },
    { kind: "goal-set", on: "2026-07-10", child: "asa", role: "concurrent", goal: "adoption", bestInterest: true, fitsNeeds: true, decidedBy: ["worker", "supervisor"] },
    { kind: "goal-determined", on: "2026-07-20", child: "asa", role: "concurrent", attainable: true },
    { kind: "ssp-signed", on: "2026-07-07", by: "caregiver", person: "alma", completedOn: "2026-06-29" },
    { kind: "permanency-discussed", on: "2026-07-15", with: ["parent", "child"] },
    { kind: "documentation-recorded", on: "2026-07-31", of: { kind: "permanency-discussed", on: "2026-07-15" }, in: ["case record"] },
  ], unsigned(ssp("2026-06-29", "initial", family, { child: "asa" }), "alma"), ssp("2026-10-12", "reassessment", family),
  cs1("2026-07-06", "first", "asa"), resource("2026-07-20"), casePlan("2026-07-08", ["asa"]), plan(["asa"], "2026-07-22"),
  talks(...months), efforts("2026-07-15", ...months));
}

/** Done in time, but much of it written up afterwards; a father who would not sign is on record as such. */
function beech() {
  const family: Family = { children: ["bea"], caregivers: ["berta"] };
  const stay = firstMonth({ ...family, at: "2026-07-06", setting: "relative-home", provider: "basil" });
  const backdated = concurrent(["bea"], "2026-07-30").map((fact) => ({ ...fact, recordedOn: "2026-08-17" }));
  const months = every(28, "2026-07-27", AUDIT);
  return invented("beech", "Clay", {
    children: [child("bea", "2019-03-03", "Bea Beech")],
    people: [person("berta", "parent", "Berta Beech"), person("boris", "parent", "Boris Beech"), person("basil", "relative", "Basil Beech", "US-MO")],
  }, opened("2026-07-06"), stay("concurrent", "plan", "ssp"), backdated, plan(["bea"], "2026-08-03"),
  unsigned(ssp("2026-07-24", "initial", { ...family, caregivers: ["berta", "boris"] }, { child: "bea" }), "boris"), [
    { kind: "ssp-signed", on: "2026-07-31", by: "caregiver", person: "boris", outcome: "refused", note: "Would not sign; the reasons are in the case record." },
  ], ssp("2026-10-20", "reassessment", family), talks(...months), efforts(...months));
}
