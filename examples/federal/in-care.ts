/** Stays on which plan, hearing and review turn; and records that leave something open. */
import type { TimelineInput } from "permanency/schema";
import { child, courtReviews, entered, found, hearings, invented, left, moved, panels, person, planned } from "./kit.js";

export function inCare(): TimelineInput[] {
  return [gasconade(), auSable(), bourbeuse(), vermilion(), kalamazoo(), osage(), cuivre()];
}

/** As it should be. */
function gasconade() {
  return invented("gasconade", "US-MO", "Osage", {
    children: [child("gail", "2020-07-07", "Gail Gasconade")], people: [person("gus", "parent", "Gus Gasconade")],
  }, entered(["gail"], "2025-10-06"), found("2025-10-20"), planned("2025-11-03"), panels("2026-04-13"), courtReviews("2026-10-13"), hearings("2026-10-05"));
}

/** Fifteen months with an aunt who then became her guardian: nobody planned, reviewed or heard anything. */
function auSable() {
  return invented("au-sable", "US-MI", "Oscoda", {
    children: [child("ada", "2012-10-21", "Ada Sable")], people: [person("agnes", "relative", "Agnes Sable", "US-MI")],
  }, entered(["ada"], "2025-02-03", "relative-home"), left("ada", "2026-05-11", "guardianship"));
}

/** Five weeks in care: one brother is home again, the other's plan is not due yet, and no court has found anything. */
function bourbeuse() {
  return invented("bourbeuse", "US-MO", "Franklin", {
    children: [child("bo", "2022-04-26", "Bo Bourbeuse"), child("bill", "2009-12-12", "Bill Bourbeuse")],
  }, entered(["bo", "bill"], "2026-10-19"), left("bill", "2026-11-06", "reunification"));
}

/** Services at home: no child has been removed, and the floor asks nothing. */
function vermilion() {
  return invented("vermilion", "US-IL", "Livingston", {
    children: [child("val", "2016-08-15", "Val Vermilion")], people: [person("vera", "parent", "Vera Vermilion")],
  }, [{ kind: "case-opened", on: "2026-05-04", service: "in-home" }, ...planned("2026-05-18", "safety-plan")]);
}

/** The court had found neglect before the removal on a Friday; a due day on a weekend stands; the safety plan is no case plan. */
function kalamazoo() {
  return invented("kalamazoo", "US-MI", "Kalamazoo", { children: [child("kit", "2014-01-29", "Kit Kalamazoo")] },
    [{ kind: "court-found", on: "2025-08-25", child: "kit", finding: "abuse-or-neglect" }],
    entered(["kit"], "2025-09-02", "foster-home", "2025-08-29"), planned("2025-09-08", "safety-plan"), courtReviews("2026-03-02", "2026-08-24"));
}

/** An extract that holds stays, hearings and petitions, but no findings, reviews or plans: it clears and accuses nobody of those. */
function osage() {
  return invented("osage", "US-KS", "Linn", {
    children: [child("oz", "2017-03-03", "Oz Osage")],
    holds: {
      source: "a court's own extract",
      kinds: ["care-entered", "care-exited", "case-opened", "case-closed", "placement-started", "hearing-held", "tpr-petition-filed", "tpr-exception-recorded", "tpr-granted"],
    },
  }, entered(["oz"], "2025-08-11"), hearings("2026-09-14"));
}

/** Closed in June, and placed in July: whether the child is still in care, the record does not say. */
function cuivre() {
  return invented("cuivre", "US-MO", "Lincoln", { children: [child("cass", "2018-06-16", "Cass Cuivre")] },
    entered(["cass"], "2026-02-02"), planned("2026-03-16"), [{ kind: "case-closed", on: "2026-06-01" }], moved("cass", "2026-07-01", "residential"));
}
