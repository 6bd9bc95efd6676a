/** Cases in which the work was left undone: still asked for, past asking, or ended before it was due. */
import type { TimelineInput } from "permanency/schema";
import {
  assessed, barelyStaffed, child, closed, entered, exited, goal, invented, located, notViable, noRelatives, opened, person, placed, prohibitive,
  settled, staffed, weighPlanB,
} from "./kit.js";

export function undone(): TimelineInput[] {
  return [cimarron(), ninnescah(), saline()];
}

/** Sixteen weeks in a foster home, and hardly a line written. */
function cimarron() {
  return invented("cimarron", "Morton", {
    children: [child("cleo", "2018-10-18", "Cleo Cimarron")],
    people: [person("cal", "placement-provider", "Cal Carver"), person("cora", "relative", "Cora Cimarron")],
  }, opened("2026-08-03"), entered(["cleo"], "2026-08-03"), [
    placed(["cleo"], "2026-08-03", "cal"), weighPlanB("cleo", "2026-08-10"),
    barelyStaffed("cleo", "2026-09-01", ["case-manager"], { concludes: "concurrent-plan" }), goal(["cleo"], "2026-09-07", "concurrent", "adoption"),
    located("cora", "2026-09-08", { child: "cleo" }), assessed(["cleo"], "2026-10-05", "cal"), prohibitive("cal", "2026-10-05", "KBI"),
    noRelatives("cleo", "2026-10-12"), notViable(["cleo"], "2026-11-02"),
  ]);
}

/** The same with a grandmother; the girl stayed with her, the case is closed, and nothing can be made good. */
function ninnescah() {
  return invented("ninnescah", "Kingman", {
    children: [child("nora", "2015-12-05", "Nora Ninnescah")],
    people: [person("nell", "relative", "Nell Ninnescah"), person("ned", "relative", "Ned Ninnescah")],
  }, opened("2026-03-02"), entered(["nora"], "2026-03-02"), [
    placed(["nora"], "2026-03-02", "nell", "relative-home"), weighPlanB("nora", "2026-03-09"), located("ned", "2026-03-10", { child: "nora" }),
    goal(["nora"], "2026-03-16", "concurrent", "adoption"), barelyStaffed("nora", "2026-04-06", ["supervisor"], { concludes: "concurrent-plan" }),
    assessed(["nora"], "2026-04-13", "nell"), prohibitive("nell", "2026-04-13", "KBI"), noRelatives("nora", "2026-04-20"), notViable(["nora"], "2026-05-04"),
    exited(["nora"], "2026-06-08", "relative"), closed("2026-06-15"),
  ]);
}

/** Home after two weeks, closed after three: what was due later is no longer asked for. */
function saline() {
  return invented("saline", "Ellsworth", {
    children: [child("sam", "2017-01-27", "Sam Saline")],
    people: [person("sue", "placement-provider", "Sue Sexton"), person("sid", "relative", "Sid Saline"), person("stan", "relative", "Stan Saline")],
  }, opened("2026-09-14"), entered(["sam"], "2026-09-14"), settled(["sam"], "2026-09-14", "sue"), [
    located("sid", "2026-09-15", { child: "sam" }), weighPlanB("sam", "2026-09-16"),
    staffed("sam", "2026-09-18", "concurrent-plan", { participants: ["case-manager"] }), exited(["sam"], "2026-09-28"),
    barelyStaffed("sam", "2026-10-05", ["case-manager", "supervisor"]), prohibitive("stan", "2026-10-05", "fingerprint"), closed("2026-10-05"),
  ]);
}
