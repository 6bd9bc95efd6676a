/** Stays long enough for the question whether to ask the court to end the parents' rights. */
import type { TimelineInput } from "permanency/schema";
import { child, courtReviews, entered, found, hearings, invented, left, moved, panels, person, planned } from "./kit.js";

export function fifteenMonths(): TimelineInput[] {
  return [meramec(), sangamon(), neosho(), smokyHill(), muskegon(), kaskaskia(), manistee()];
}

/** Fifteen months in August: the team asked whether the goal still fits, and nobody went to court. */
function meramec() {
  return invented("meramec", "US-MO", "Crawford", {
    children: [child("max", "2016-03-08", "Max Meramec")], people: [person("maude", "parent", "Maude Meramec")],
  }, entered(["max"], "2025-05-12"), found("2025-05-27"), [
    { kind: "goal-set", on: "2025-05-12", child: "max", role: "primary", goal: "reunification", decidedBy: ["worker", "supervisor"] },
    { kind: "cs1-completed", on: "2025-06-09", child: "max", cs1: "first", inFaces: true },
    { kind: "goal-assessed", on: "2026-06-15", child: "max", working: false },
    { kind: "meeting-held", on: "2026-09-21", child: "max", meeting: "fst", participants: ["parent", "worker", "supervisor"], goalChangeConsidered: true },
  ], panels("2025-11-24", "2026-06-08"), hearings("2026-05-18"));
}

/** Two sisters, no finding yet: one lives with her grandmother, and the exception says so; the petition for the other came eight days late. */
function sangamon() {
  return invented("sangamon", "US-IL", "Macon", {
    children: [child("sol", "2014-09-30", "Sol Sangamon"), child("sue", "2011-01-17", "Sue Sangamon")],
    people: [person("stella", "relative", "Stella Sangamon", "US-IL")],
  }, entered(["sol", "sue"], "2025-06-02"), planned("2025-07-14"), moved("sol", "2025-08-18", "relative-home"), [
    { kind: "tpr-exception-recorded", on: "2026-09-14", child: "sol", reason: "relative-care" },
    { kind: "tpr-petition-filed", on: "2026-11-09", child: "sue" },
  ], panels("2026-01-26", "2026-08-10"), hearings("2026-07-27"));
}

/** Nineteen days on the run put the fifteen months off to today; the plan was late, and nobody has reviewed the case since January. */
function neosho() {
  return invented("neosho", "US-KS", "Allen", { children: [child("nick", "2010-06-24", "Nick Neosho")] },
    entered(["nick"], "2025-07-21", "group-home"), found("2025-08-04"), planned("2025-09-22"),
    moved("nick", "2026-03-07", "runaway"), moved("nick", "2026-03-26", "group-home"), courtReviews("2026-01-28"), hearings("2026-08-04"));
}

/** Home on trial five weeks short of fifteen months: the clock of the petition stands still, those of hearing and review run on. */
function smokyHill() {
  return invented("smoky-hill", "US-KS", "Saline", {
    children: [child("hal", "2018-12-05", "Hal Hill")], people: [person("hope", "parent", "Hope Hill")],
  }, entered(["hal"], "2025-07-14"), found("2025-07-28"), planned("2025-08-25"),
  moved("hal", "2026-09-21", "trial-home-visit"), courtReviews("2026-01-12"), panels("2026-07-06"), hearings("2026-07-20"));
}

/** Home for four months and removed again: the stays add up to fifteen months, but the first one's exception is not of the second. */
function muskegon() {
  return invented("muskegon", "US-MI", "Muskegon", { children: [child("mona", "2013-05-19", "Mona Muskegon")] },
    entered(["mona"], "2024-11-04"), found("2024-11-18"), planned("2024-12-16"), courtReviews("2025-05-12", "2025-11-10"), hearings("2025-11-10"), [
      { kind: "tpr-exception-recorded", on: "2025-10-01", child: "mona", reason: "services-not-provided" },
    ], left("mona", "2025-12-08", "reunification"), [
      { kind: "care-entered", on: "2026-04-06", child: "mona", removedOn: "2026-04-03" },
      { kind: "placement-started", on: "2026-04-06", child: "mona", setting: "foster-home" },
    ], found("2026-04-20"), planned("2026-05-01", "parent-agency-treatment-plan"), [
      { kind: "tpr-petition-filed", on: "2026-06-29", child: "mona" },
    ], courtReviews("2026-10-26"));
}

/** Home after seventeen months: two months past the mark nobody had filed or said why not; and a review entered only when it was asked for. */
function kaskaskia() {
  return invented("kaskaskia", "US-IL", "Fayette", { children: [child("kai", "2019-11-02", "Kai Kaskaskia")] },
    entered(["kai"], "2025-03-10"), found("2025-03-24"), planned("2025-05-05"), panels("2025-09-15"), [
      { kind: "case-review-held", on: "2026-03-09", reviewer: "administrative", recordedOn: "2026-04-01" },
    ], hearings("2026-04-07"), left("kai", "2026-08-17", "reunification"));
}

/** Parental rights terminated for two brothers: for one before fifteen months; for the other after, and the record lacks the petition's date. */
function manistee() {
  return invented("manistee", "US-MI", "Wexford", {
    children: [child("moe", "2015-02-14", "Moe Manistee"), child("mat", "2017-08-03", "Mat Manistee")],
  }, entered(["moe", "mat"], "2025-02-17"), found("2025-03-03"), planned("2025-04-14", "parent-agency-treatment-plan"), [
    { kind: "tpr-granted", on: "2026-05-11", child: "moe", basis: "voluntary" },
    { kind: "tpr-granted", on: "2026-07-20", child: "mat", basis: "involuntary" },
  ], courtReviews("2025-09-03", "2026-02-23", "2026-08-17"), hearings("2026-02-23"));
}
