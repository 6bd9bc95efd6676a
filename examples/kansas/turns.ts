/** Cases that turn: back in care, a trial home visit broken off, goals changed twice, a plan B given up. */
import type { TimelineInput } from "permanency/schema";
import {
  acknowledged, assessed, checks, child, closed, conference, considered, effort, entered, exited, explored, goal, invented, located, model,
  notViable, opened, person, placed, prepared, searched, settled, staffed, weighPlanB,
} from "./kit.js";

export function turns(): TimelineInput[] {
  return [marmaton(), wakarusa(), arikaree(), delaware()];
}

/** Home in spring, back in September with other kin: what the first stay had does not serve the second. */
function marmaton() {
  return invented("marmaton", "Bourbon", {
    children: [child("mae", "2014-05-15", "Mae Marmaton")], people: [person("mia", "placement-provider", "Mia Mercer"), person("moe", "kin", "Moe Marsh")],
  }, opened("2026-01-12"), entered(["mae"], "2026-01-12"), settled(["mae"], "2026-01-12", "mia"), searched(["mae"], "2026-01-12", "2026-03-22"), [
    weighPlanB("mae", "2026-01-14"), staffed("mae", "2026-01-26", "concurrent-plan"), conference("mae", "2026-02-10"),
    goal(["mae"], "2026-02-10", "concurrent", "guardianship"), prepared("mia", "2026-02-10"), acknowledged("mia", "2026-02-10"),
    exited(["mae"], "2026-03-23"), closed("2026-04-06"),
    considered(["mae"], "2026-09-07"), placed(["mae"], "2026-09-07", "moe", "kin-home"), weighPlanB("mae", "2026-09-14"), model(["mae"], "2026-09-21"),
    staffed("mae", "2026-09-28", "no-concurrent-plan"), goal(["mae"], "2026-10-05", "concurrent", "guardianship"),
    prepared("moe", "2026-10-12"), acknowledged("moe", "2026-10-12"),
  ], opened("2026-09-07"), entered(["mae"], "2026-09-07"), searched(["mae"], "2026-09-07", "2026-11-07"));
}

/** A girl whose trial home visit was broken off after three weeks; a brother who ran, and sleeps elsewhere since. */
function wakarusa() {
  return invented("wakarusa", "Douglas", {
    children: [child("wes", "2012-02-12", "Wes Wakarusa"), child("wren", "2015-05-25", "Wren Wakarusa")],
    people: [person("wilma", "parent", "Wilma Wakarusa"), person("wanda", "kin", "Wanda Wells"), person("fritz", "placement-provider", "Fritz Weaver")],
  }, opened("2026-05-11"), entered(["wes", "wren"], "2026-05-11"), settled(["wes", "wren"], "2026-05-11", "wanda", "kin-home"),
  searched(["wes", "wren"], "2026-05-11", "2026-11-01"), [
    goal(["wes", "wren"], "2026-05-25", "concurrent", "guardianship"), prepared("wanda", "2026-05-25"), acknowledged("wanda", "2026-05-25"),
    { kind: "placement-started", on: "2026-07-06", child: "wren", setting: "trial-home-visit", household: "wilma" },
    considered(["wren"], "2026-07-24"), placed(["wren"], "2026-07-27", "wanda", "kin-home"), model(["wren"], "2026-07-27"),
    { kind: "dual-role-acknowledged", on: "2026-08-03", child: "wren" },
    { kind: "placement-started", on: "2026-08-17", child: "wes", setting: "runaway" }, placed(["wes"], "2026-08-24", "fritz"),
    { kind: "concurrent-model-used", on: "2026-08-24", child: "wes", frequentInteraction: true, timeLimitedWork: true },
    { kind: "concurrent-model-used", on: "2026-09-07", child: "wes", resourceNetwork: true },
    { kind: "concurrent-model-used", on: "2026-09-14", child: "wren", frequentInteraction: false, note: "No visits since school began." },
    { kind: "concurrent-model-used", on: "2026-09-28", child: "wren", frequentInteraction: true },
  ]);
}

/** Three plans B: changed twice, lost with an aunt in Colorado who withdrew, and made the plan before the court spoke. */
function arikaree() {
  const all = ["ada", "abe", "ari"] as const;
  return invented("arikaree", "Cheyenne", {
    children: [child("ada", "2011-01-11", "Ada Arikaree"), child("abe", "2013-03-23", "Abe Arikaree"), child("ari", "2016-06-26", "Ari Arikaree")],
    people: [person("amos", "placement-provider", "Amos Archer"), person("alma", "relative", "Alma Arikaree", "US-CO"), person("abel", "relative", "Abel Arikaree")],
  }, opened("2026-02-09"), entered(all, "2026-02-09"), settled(all, "2026-02-09", "amos"), searched(all, "2026-02-09", "2026-06-02"), [
    prepared("amos", "2026-02-23"), acknowledged("amos", "2026-03-02"),
    goal(["ada", "ari"], "2026-03-02", "concurrent", "adoption"), goal(["abe"], "2026-03-02", "concurrent", "relative-placement"),
    located("alma", "2026-03-09"), explored("alma", "2026-04-06", "possible"), located("abel", "2026-04-13"), goal(["ada"], "2026-05-04", "concurrent", "guardianship"),
    explored("abel", "2026-05-18"), explored("alma", "2026-05-25", "declined"), { kind: "goal-ended", on: "2026-06-01", child: "abe", role: "concurrent", reason: "The aunt withdrew." },
    goal(["ari"], "2026-06-08", "primary", "adoption"), { kind: "goal-ended", on: "2026-06-08", child: "ari", role: "concurrent" },
    notViable(all, "2026-06-15"), goal(["ada"], "2026-06-15", "primary", "adoption"), goal(["ada"], "2026-06-22", "primary", "guardianship"),
    goal(["abe"], "2026-06-22", "primary", "adoption"),
  ]);
}

/** A second staffing two weeks after the first, a conference booked in time and held too late, adoption given up before all checks were in. */
function delaware() {
  const both = ["dee", "dan"] as const;
  return invented("delaware", "Jefferson", {
    children: [child("dee", "2017-07-17", "Dee Delaware"), child("dan", "2019-09-09", "Dan Delaware")],
    people: [person("dora", "adoptive-resource", "Dora Drover"), person("dirk", "adoptive-resource", "Dirk Drover")],
  }, opened("2026-04-20"), entered(both, "2026-04-20"), settled(both, "2026-04-20", "dora"), searched(both, "2026-04-20", "2026-08-12"), [
    { kind: "absence-recorded", on: "2026-05-04", child: "dan", of: "putative-father" },
    effort("2026-05-26", "locate-absent-parent", { child: "dan" }), effort("2026-08-01", "locate-absent-parent", { child: "dan" }),
    weighPlanB("dee", "2026-04-27"), weighPlanB("dee", "2026-05-18"),
    { kind: "staffing-held", on: "2026-05-11", child: "dee", participants: ["case-manager", "supervisor"], instrument: "appendix-3f", earlyReunificationIndicators: [], concludes: "undecided" },
    { kind: "indicators-noted", on: "2026-05-25", child: "dee", poorPrognosisIndicators: ["An earlier placement"] },
    staffed("dee", "2026-05-25", "concurrent-plan"),
    { kind: "meeting-scheduled", on: "2026-06-22", child: "dee", meeting: "case-plan-conference", scheduledFor: "2026-07-06" }, conference("dee", "2026-07-06"),
    prepared("dora", "2026-07-01"), goal(["dee"], "2026-07-06", "concurrent", "adoption"), goal(["dan"], "2026-07-06", "concurrent", "guardianship"),
    acknowledged("dora", "2026-07-06"), assessed(both, "2026-07-13", "dora", "dirk"), goal(["dee"], "2026-08-03", "concurrent", "guardianship"),
    exited(both, "2026-08-31"), closed("2026-09-14"),
  ], checks("dora", "2026-07-01", "KBI", "central-registry"), checks("dora", "2026-07-13", "fingerprint"), checks("dirk", "2026-07-01", "KBI"),
  checks("dirk", "2026-08-10", "central-registry", "fingerprint"));
}
