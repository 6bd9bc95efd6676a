/** Cases whose record is the trouble: it contradicts itself, or its source cannot hold what is asked for. */
import type { TimelineInput } from "permanency/schema";
import { acknowledged, child, entered, exited, goal, invented, opened, person, placed, prepared, searched, settled, staffed, weighPlanB } from "./kit.js";

export function records(): TimelineInput[] {
  return [chikaskia(), nemaha()];
}

/** Two homes on one night, two staffings of one day that conclude differently, a crime found and not found. */
function chikaskia() {
  return invented("chikaskia", "Sumner", {
    children: [child("cody", "2014-04-04", "Cody Chikaskia")],
    people: [person("cam", "placement-provider", "Cam Cooper"), person("kit", "kin", "Kit Chikaskia")],
  }, opened("2026-06-15"), entered(["cody"], "2026-06-15"), settled(["cody"], "2026-06-15", "cam"), searched(["cody"], "2026-06-15", "2026-08-16"), [
    exited(["cody"], "2026-05-01"), { kind: "care-entered", on: "2026-07-01", child: "cody" },
    goal(["cody"], "2026-07-01", "concurrent", "adoption"), prepared("cam", "2026-07-01"), acknowledged("cam", "2026-07-01"), weighPlanB("cody", "2026-07-01"),
    { kind: "background-check-completed", on: "2026-07-06", person: "kit", check: "KBI", prohibitive: true },
    { kind: "background-check-completed", on: "2026-07-06", person: "kit", check: "KBI", prohibitive: false },
    staffed("cody", "2026-07-08", "concurrent-plan", { id: "by-day" }), staffed("cody", "2026-07-08", "no-concurrent-plan", { id: "by-night" }),
    { kind: "concurrent-model-used", on: "2026-07-13", child: "cody", resourceNetwork: true },
    { kind: "concurrent-model-used", on: "2026-07-13", child: "cody", resourceNetwork: false },
    { kind: "concurrent-model-used", on: "2026-07-20", child: "cody", resourceNetwork: true },
    placed(["cody"], "2026-08-03", "kit", "kin-home"), { kind: "placement-started", on: "2026-08-03", child: "cody", setting: "shelter" },
    exited(["cody"], "2026-08-17"), goal(["cody"], "2026-09-01", "primary", "adoption"),
  ]);
}

/** From an extract of stays, placements and goals up to the end of September: the rest is unknown, and nobody's fault. */
function nemaha(): TimelineInput {
  const all = invented("nemaha", "Brown", { children: [child("nia", "2010-10-10", "Nia Nemaha")] }, entered(["nia"], "2026-07-06"), [
    { kind: "placement-started", on: "2026-07-06", child: "nia", setting: "foster-home" }, goal(["nia"], "2026-07-20", "concurrent", "adoption"),
  ]);
  return {
    ...all,
    holds: { source: "an invented extract", kinds: ["care-entered", "care-exited", "placement-started.setting", "goal-set"], until: "2026-09-30" },
  };
}
