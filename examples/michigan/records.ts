/** Cases whose record is the trouble: it contradicts itself, or its source cannot hold what is asked for. */
import type { TimelineInput } from "permanency/schema";
import { asked, bare, child, conference, groundwork, inCare, invented, kept, person, placed, plan, planned, visit, whole } from "./kit.js";

export function records(): TimelineInput[] {
  return [tahquamenon(), menominee()];
}

/** No opening on record, two answers to one question, and a child placed after the case was closed. */
function tahquamenon() {
  return invented("tahquamenon", "Luce", {
    children: [child("tara", "2014-04-14", "Tara Tahquamenon")], people: [person("todd", "parent", "Todd Tahquamenon")],
  }, inCare(["tara"], "2026-01-05"), groundwork("2026-01-12"), planned("2026-01-26", whole("todd")), kept("2026-01-05", "2026-03-01"), [
    { kind: "case-closed", on: "2026-03-20" }, { kind: "case-opened", on: "2026-05-11", service: "alternative-care" },
    asked("2026-05-12", "indicated", "tara"), asked("2026-05-12", "not-indicated", "tara"), conference("2026-06-01"), visit("2026-06-15", { child: "tara" }),
    { kind: "case-closed", on: "2026-06-29" }, placed(["tara"], "2026-07-13", "foster-home"),
  ], inCare(["tara"], "2026-05-25"));
}

/** From an extract of stays and plans: of the rest nothing can be known, and nobody is accused. */
function menominee(): TimelineInput {
  const all = invented("menominee", "Menominee", { children: [child("mabel", "2015-11-15", "Mabel Menominee")], people: [person("milton", "parent", "Milton Menominee")] }, [
    { kind: "case-opened", on: "2026-03-02" }, plan("2026-03-23", bare),
  ], inCare(["mabel"], "2026-03-02"));
  return {
    ...all,
    holds: { source: "an invented extract", kinds: ["case-opened", "care-entered", "care-exited", "placement-started", "plan-completed"], until: "2026-10-30" },
  };
}
