/** Cases whose record is the trouble: it contradicts itself, or its source cannot hold what is asked for. */
import type { TimelineInput } from "permanency/schema";
import type { Family } from "./kit.js";
import { child, fst, invented, opened, person } from "./kit.js";
import { firstMonth, kept } from "./steps.js";

export function records(): TimelineInput[] {
  return [linden(), pine()];
}

/** Exits without entries, two homes on one day, a home found and lost in one breath, a life after closing. */
function linden() {
  const family: Family = { children: ["leo"], caregivers: ["lotte"] };
  const stay = firstMonth({ ...family, at: "2026-03-09" });
  return invented("linden", "Pulaski", {
    children: [child("leo", "2016-07-29", "Leo Linden")],
    people: [person("lotte", "parent", "Lotte Linden"), person("lars", "relative", "Lars Linden", "US-TN")],
  }, opened("2026-03-09"), stay(), kept("2026-03-09", "2026-08-01", family), [
    { kind: "care-exited", on: "2026-02-02", child: "leo", to: "reunification" },
    { kind: "relative-listed", on: "2026-05-04", child: "leo", relative: "lars" },
    { kind: "relative-ruled-out", on: "2026-05-04", child: "leo", relative: "lars" },
    { kind: "placement-started", on: "2026-06-15", child: "leo", setting: "trial-home-visit", household: "lotte" },
    { kind: "placement-started", on: "2026-06-15", child: "leo", setting: "group-home" },
    { kind: "housing-assessed", on: "2026-07-06", household: "lotte", of: "parents", finding: "homeless", primaryBarrier: true, preventsClosure: true },
    { kind: "housing-assessed", on: "2026-07-20", household: "lotte", of: "parents", finding: "stable" },
    { kind: "housing-assessed", on: "2026-07-20", household: "lotte", of: "parents", finding: "at-risk", primaryBarrier: true, preventsClosure: true },
    { kind: "contrary-to-welfare-determined", on: "2026-08-10", child: "leo", reason: "An uncle's record." },
    { kind: "contrary-to-welfare-withdrawn", on: "2026-08-10", child: "leo" },
    { kind: "case-closed", on: "2026-10-30" },
    { kind: "placement-started", on: "2026-11-09", child: "leo", setting: "foster-home" },
    { kind: "documentation-recorded", on: "2026-09-09", of: { kind: "permanency-discussed", on: "2026-09-08" }, in: ["case record"] },
  ], fst("2026-09-09"));
}

/** From an extract of entries, exits, placements and primary goals: the rest is unknown, and nobody's fault. */
function pine(): TimelineInput {
  const children = [child("pia", "2009-12-24", "Pia Pine"), child("paul", "2019-10-01", "Paul Pine")];
  const all = invented("pine", "Adair", { children }, [
    { kind: "care-entered", on: "2021-03-08", child: "pia" },
    { kind: "care-exited", on: "2021-06-14", child: "pia", to: "reunification" },
    { kind: "care-entered", on: "2025-06-16", children: ["paul", "pia"] },
    { kind: "placement-started", on: "2025-06-16", children: ["paul", "pia"], setting: "foster-home" },
    { kind: "goal-set", on: "2025-06-18", child: "pia", role: "primary", goal: "reunification" },
    { kind: "placement-started", on: "2026-02-02", child: "pia", setting: "relative-home" },
  ]);
  return {
    ...all,
    holds: { source: "an invented extract", kinds: ["care-entered", "care-exited", "placement-started.setting", "goal-set.primary"], until: "2026-09-30" },
  };
}
