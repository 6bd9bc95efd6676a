/** Cases that turn on days: stays, windows of ninety days, visits, conferences. */
import type { TimelineInput } from "permanency/schema";
import {
  AUDIT, child, conference, exited, groundwork, inCare, invented, kept, opened, person, placed, planned, renewed, update, visit, whole,
} from "./kit.js";

export function clocks(): TimelineInput[] {
  return [dowagiac(), shiawassee(), cheboygan(), clinton(), rouge()];
}

/** A sister home before her plan was written, a brother home by way of a trial visit and back in care by the fall. */
function dowagiac() {
  return invented("dowagiac", "Cass", {
    children: [child("dirk", "2011-11-01", "Dirk Dowagiac"), child("dora", "2013-01-31", "Dora Dowagiac")], people: [person("dana", "parent", "Dana Dowagiac")],
  }, opened("2026-01-12"), inCare(["dirk", "dora"], "2026-01-12"), groundwork("2026-01-26"), planned("2026-02-16", { child: "dirk", ...whole("dana") }), [
    visit("2026-02-02"), conference("2026-02-09"), visit("2026-03-02", { child: "dirk" }), conference("2026-03-23"), exited("dora", "2026-03-30"), visit("2026-03-30"),
    placed(["dirk"], "2026-04-13", "trial-home-visit"), visit("2026-04-27", { child: "dirk" }), exited("dirk", "2026-05-18"),
    { kind: "plan-reviewed", on: "2026-06-01", child: "dirk", plan: "case-plan" }, visit("2026-10-26", { child: "dirk" }),
  ], inCare(["dirk"], "2026-09-14", "relative-home"));
}

/** Closed in the summer: the first plan five days late, a window missed and made up for, the last one cut short. */
function shiawassee() {
  return invented("shiawassee", "Shiawassee", {
    children: [child("silas", "2010-10-10", "Silas Shiawassee")], people: [person("sarah", "parent", "Sarah Shiawassee")],
  }, opened("2025-11-03"), inCare(["silas"], "2025-11-03"), groundwork("2025-11-17"), planned("2025-12-08", whole("sarah")), renewed("2026-05-11"),
  kept("2025-11-03", "2026-04-20"), [
    exited("silas", "2026-06-12"), { kind: "case-closed", on: "2026-06-26" },
  ]);
}

/** A violent stepfather who moved out in August: met, met elsewhere, forgotten. */
function cheboygan() {
  return invented("cheboygan", "Cheboygan", {
    children: [child("cody", "2019-07-17", "Cody Cheboygan")], people: [person("clara", "parent", "Clara Cheboygan"), person("carl", "caregiver", "Carl Cheboygan")],
  }, opened("2026-06-15"), inCare(["cody"], "2026-06-15"), groundwork("2026-06-29"), planned("2026-07-13", whole("clara")), renewed("2026-10-05"), [
    visit("2026-07-06"), conference("2026-07-13"), visit("2026-08-03"), { kind: "domestic-violence-recorded", on: "2026-08-10", person: "carl" }, conference("2026-08-10"),
    visit("2026-08-31", { perpetratorMet: true }), conference("2026-09-08", ["assessments", "progress", "separate-plans"]),
    visit("2026-09-28", { private: false, perpetratorMet: true }), conference("2026-10-05"), visit("2026-10-26"), conference("2026-11-02"),
  ]);
}

/** Two weeks in care: a sister in a foster home, a brother who ran before he could be placed. */
function clinton() {
  return invented("clinton", "Macomb", {
    children: [child("cleo", "2018-02-18", "Cleo Clinton"), child("chad", "2010-08-08", "Chad Clinton")], people: [person("cora", "parent", "Cora Clinton")],
  }, opened("2026-11-09"), inCare(["cleo"], "2026-11-09"), inCare(["chad"], "2026-11-09", "runaway"), [visit("2026-11-16", { child: "cleo" })]);
}

/** Served at home: no child in care, so the clocks of care ask nothing; a safety plan that says what to do only before. */
function rouge() {
  return invented("rouge", "Wayne", {
    children: [child("ruth", "2022-12-22", "Ruth Rouge")], people: [person("ralf", "parent", "Ralf Rouge")],
  }, opened("2026-08-10", "in-home"), groundwork("2026-08-17"), planned("2026-08-31", whole("ralf")), [
    { kind: "plan-completed", on: "2026-08-31", plan: "safety-plan", proactiveSteps: ["Ralf sleeps at his brother's after the late shift"] },
    update("2026-10-19", { note: "A new address." }),
  ], kept("2026-08-10", AUDIT));
}
