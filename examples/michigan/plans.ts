/** Cases that turn on the plan: made well, made in a hurry, mended, and made too late to matter. */
import type { EventInput, TimelineInput } from "permanency/schema";
import {
  absent, agreement, AUDIT, bare, child, conference, effort, exited, ftm, groundwork, inCare, invented, kept, opened, person, plan, planned, renewed,
  update, visit, whole,
} from "./kit.js";

export function plans(): TimelineInput[] {
  return [jordan(), betsie(), huron(), raisin(), boardman(), saginaw()];
}

/** A case as it should be, and a rater who went along. */
function jordan() {
  const rated = (item: string, source: "observation" | "documentation" | "interview" | "supervision", rating: "met" | "not-met" | "not-applicable"): EventInput =>
    ({ kind: "fidelity-rated", on: "2026-08-17", item, source, rating });
  return invented("jordan", "Antrim", {
    children: [child("jill", "2018-04-04", "Jill Jordan")], people: [person("jack", "parent", "Jack Jordan"), person("june", "parent", "June Jordan")],
  }, opened("2026-02-02"), inCare(["jill"], "2026-02-02"), groundwork("2026-02-16"), planned("2026-03-02", whole("jack", "june")),
  kept("2026-02-02", AUDIT), renewed("2026-05-25", "2026-08-17", "2026-11-09"), [
    { kind: "plan-completed", on: "2026-03-02", plan: "safety-plan", proactiveSteps: ["Jack calls his sister on Fridays"], reactiveSteps: ["Jill goes next door"] },
    rated("obs-01", "observation", "met"), rated("obs-02", "observation", "not-met"), rated("obs-16", "observation", "met"),
    rated("doc-01", "documentation", "met"), rated("doc-13", "documentation", "met"), rated("int-01", "interview", "not-applicable"), rated("sup-01", "supervision", "met"),
  ]);
}

/** A father looked for before anyone wrote that he was missing; a grandmother found; an uncle nobody has looked for yet. */
function betsie() {
  return invented("betsie", "Benzie", {
    children: [child("brandt", "2016-06-16", "Brandt Betsie")],
    people: [
      person("bea", "parent", "Bea Betsie"), person("boris", "parent", "Boris Betsie"), person("bertha", "guardian", "Bertha Betsie"), person("bruno", "guardian", "Bruno Betsie"),
    ],
  }, opened("2026-04-06"), inCare(["brandt"], "2026-04-06"), [effort("2026-04-08", "locate-absent-parent", "boris"), absent("2026-04-13", "putative-father", "boris")],
  groundwork("2026-04-20"), planned("2026-05-04", { ...whole("bea", "boris"), parentEngagement: [{ parent: "bea", engaged: true }, { parent: "boris", engaged: false, whyNot: "Not found" }] }),
  [
    absent("2026-06-01", "legal-caregiver", "bertha"), { kind: "person-located", on: "2026-06-22", person: "bertha" },
    absent("2026-09-07", "legal-caregiver", "bruno"),
  ], renewed("2026-07-27", "2026-10-19"), kept("2026-04-06", AUDIT));
}

/** A worker alone with the case: two plans from the desk, one visit, one conference, and a father nobody looked for. */
function huron() {
  return invented("huron", "Washtenaw", {
    children: [child("hank", "2019-09-09", "Hank Huron")], people: [person("holly", "parent", "Holly Huron"), person("harry", "parent", "Harry Huron")],
  }, opened("2026-06-01"), inCare(["hank"], "2026-06-01"), [
    { kind: "assessment-completed", on: "2026-06-03", tool: "risk", needs: [{ need: "Safe housing" }] },
    absent("2026-06-08", "parent", "harry"), visit("2026-06-15", { private: false }), plan("2026-06-29", bare),
    conference("2026-07-20", ["progress"]), plan("2026-10-05", bare),
  ]);
}

/** The plan came in time and half empty; two weeks later it was whole. */
function raisin() {
  return invented("raisin", "Monroe", {
    children: [child("rosa", "2020-10-20", "Rosa Raisin")], people: [person("rick", "parent", "Rick Raisin")],
  }, opened("2026-07-06"), inCare(["rosa"], "2026-07-06"), groundwork("2026-07-20"), [
    ftm("2026-08-03"), plan("2026-08-03", bare), effort("2026-08-10", "talk-with-parents", "rick"),
    agreement("2026-08-17"), update("2026-08-17", { ...whole("rick"), parentEngagement: [] }),
  ], renewed("2026-10-26"), kept("2026-07-06", AUDIT));
}

/** The team met today, and the plan is as far as one evening goes. */
function boardman() {
  return invented("boardman", "Grand Traverse", {
    children: [child("bella", "2021-01-21", "Bella Boardman")], people: [person("bill", "parent", "Bill Boardman")],
  }, opened("2026-10-26"), inCare(["bella"], "2026-10-26"), groundwork("2026-11-09"), kept("2026-10-26", AUDIT), [ftm(AUDIT), plan(AUDIT, bare)]);
}

/** Home after three weeks; the plan was finished on the day the case closed, for the file. */
function saginaw() {
  return invented("saginaw", "Saginaw", {
    children: [child("seth", "2012-12-12", "Seth Saginaw")], people: [person("sven", "parent", "Sven Saginaw")],
  }, opened("2026-08-03"), inCare(["seth"], "2026-08-03"), groundwork("2026-08-17"), [
    exited("seth", "2026-08-28"), conference("2026-08-31"), plan("2026-09-04", bare), { kind: "case-closed", on: "2026-09-04" },
  ]);
}
