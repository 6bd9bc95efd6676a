/** Cases in which the work was done: in time, late, on record late, or due today. */
import type { TimelineInput } from "permanency/schema";
import {
  acknowledged, assessed, barelyStaffed, checks, child, closed, conference, effort, entered, exited, explored, goal, invented, located, model,
  notViable, noRelatives, opened, person, placed, prepared, prohibitive, search, searched, sent, settled, staffed, teamMet, weighPlanB,
} from "./kit.js";

export function kept(): TimelineInput[] {
  return [kaw(), verdigris(), pawnee(), solomon()];
}

/** As it should be, from removal to adoption by the foster family. */
function kaw() {
  return invented("kaw", "Riley", {
    children: [child("kate", "2019-04-02", "Kate Kaw")],
    people: [
      person("karl", "parent", "Karl Kaw"), person("kim", "adoptive-resource", "Kim Keeper"), person("kurt", "adoptive-resource", "Kurt Keeper"),
    ],
  }, opened("2026-05-04"), entered(["kate"], "2026-05-04"), settled(["kate"], "2026-05-04", "kim"), searched(["kate"], "2026-05-04", "2026-09-01"), [
    { kind: "absence-recorded", on: "2026-05-06", child: "kate", person: "karl", of: "parent" },
    effort("2026-05-12", "locate-absent-parent", { child: "kate" }), effort("2026-06-09", "locate-absent-parent", { child: "kate" }),
    weighPlanB("kate", "2026-05-11"), staffed("kate", "2026-05-20", "concurrent-plan"),
    conference("kate", "2026-06-10"), goal(["kate"], "2026-06-10", "concurrent", "adoption"), prepared("kim", "2026-06-08"), acknowledged("kim", "2026-06-10"),
    located("karl", "2026-06-22", { child: "kate" }), explored("karl", "2026-07-13", "not-possible"),
    assessed(["kate"], "2026-07-20", "kim", "kurt"), prohibitive("kurt", "2026-07-20", "fingerprint"), sent("kurt", "2026-07-20"),
    noRelatives("kate", "2026-07-27"), effort("2026-07-27", "find-adoptive-family", { child: "kate" }),
    notViable(["kate"], "2026-09-14"), goal(["kate"], "2026-09-14", "primary", "adoption"),
    exited(["kate"], "2026-11-09", "adoption"), closed("2026-11-16"),
  ], checks("kim", "2026-07-06", "KBI", "central-registry"), checks("kim", "2026-07-08", "fingerprint"), checks("kurt", "2026-07-06", "KBI", "central-registry"));
}

/** All of it done, and most of it a week late. */
function verdigris() {
  return invented("verdigris", "Montgomery", {
    children: [child("vic", "2016-09-30", "Vic Verdigris")],
    people: [person("vale", "adoptive-resource", "Vale Vesper"), person("virgil", "relative", "Virgil Verdigris")],
  }, opened("2026-06-01"), entered(["vic"], "2026-06-01"), searched(["vic"], "2026-06-01", "2026-09-21"), [
    teamMet(["vic"], "2026-05-31"), placed(["vic"], "2026-06-01", "vale"),
    { kind: "placement-considered", on: "2026-06-08", child: "vic", currentNeedsConsidered: true, futureNeedsConsidered: true },
    model(["vic"], "2026-06-15"),
    weighPlanB("vic", "2026-06-08"), barelyStaffed("vic", "2026-06-29", ["case-manager", "supervisor"], { instrument: "research-based", concludes: "concurrent-plan" }),
    { kind: "indicators-noted", on: "2026-07-06", child: "vic", earlyReunificationIndicators: ["Regular visits"], poorPrognosisIndicators: [] },
    conference("vic", "2026-08-05"), goal(["vic"], "2026-08-05", "concurrent", "adoption"), prepared("vale", "2026-08-12"), acknowledged("vale", "2026-08-19"),
    located("virgil", "2026-07-01"), explored("virgil", "2026-08-07", "declined"),
    noRelatives("vic", "2026-08-10"), effort("2026-08-17", "find-adoptive-family", { child: "vic" }),
    assessed(["vic"], "2026-09-01", "vale"), prohibitive("vale", "2026-09-08", "fingerprint"), sent("vale", "2026-09-15"),
    notViable(["vic"], "2026-09-21"), goal(["vic"], "2026-09-28", "primary", "adoption"),
  ], checks("vale", "2026-09-01", "KBI", "central-registry"));
}

/** Done in time, and entered weeks later. */
function pawnee() {
  return invented("pawnee", "Hodgeman", { children: [child("pat", "2013-03-13", "Pat Pawnee")], people: [person("pearl", "placement-provider", "Pearl Porter")] },
    opened("2026-08-10"), entered(["pat"], "2026-08-10"), settled(["pat"], "2026-08-10", "pearl"), [
      weighPlanB("pat", "2026-08-17"), staffed("pat", "2026-08-31", "no-concurrent-plan", { recordedOn: "2026-09-18" }),
      effort("2026-09-10", "explore-relatives", { child: "pat", recordedOn: "2026-09-30" }), effort("2026-09-10", "locate-kin", { child: "pat" }),
    ], search(["pat"], "2026-10-08"), search(["pat"], "2026-11-05"), search(["pat"], "2026-11-19"));
}

/** Four weeks in care, a new home today, the court this morning: everything is due, nothing overdue. */
function solomon() {
  return invented("solomon", "Mitchell", {
    children: [child("sol", "2020-08-08", "Sol Solomon")],
    people: [person("sun", "adoptive-resource", "Sunny Sawyer"), person("sara", "relative", "Sara Solomon")],
  }, opened("2026-10-26"), entered(["sol"], "2026-10-26"), [
    { kind: "placement-started", on: "2026-10-26", child: "sol", setting: "shelter" }, goal(["sol"], "2026-11-09", "concurrent", "adoption"),
    located("sara", "2026-11-09", { child: "sol" }), weighPlanB("sol", "2026-11-16"), teamMet(["sol"], "2026-11-20"), placed(["sol"], "2026-11-23", "sun"),
    barelyStaffed("sol", "2026-11-23", ["case-manager"], { instrument: "appendix-3f", concludes: "concurrent-plan" }),
    assessed(["sol"], "2026-11-23", "sun"), prohibitive("sun", "2026-11-23", "KBI"), noRelatives("sol", "2026-11-23"), notViable(["sol"], "2026-11-23"),
  ]);
}
