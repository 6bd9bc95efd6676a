/** Cases that end: with a pile of papers on the last day, or with a return to care. */
import type { EventInput, TimelineInput } from "permanency/schema";
import { sixMonths, ssp } from "./documents.js";
import type { Family } from "./kit.js";
import { child, cs1, efforts, invented, opened, person, talks } from "./kit.js";
import { firstMonth, kept } from "./steps.js";

const AUDIT = "2026-11-23";
const LAST = "2026-10-16";

export function lastDay(): TimelineInput[] {
  return [larch(), hazel()];
}

/** Closed in a hurry: what was never done stays undone, and what was put on paper on the last day is not asked to be whole. */
function larch() {
  const family: Family = { children: ["lena"], caregivers: ["lydia"] };
  const stay = firstMonth({ ...family, at: "2026-02-23" });
  const both = (event: (on: string) => EventInput, before: string): EventInput[] => [event(before), event(LAST)];
  return invented("larch", "Iron", {
    children: [child("lena", "2017-04-27", "Lena Larch")], people: [person("lydia", "parent", "Lydia Larch")],
  }, opened("2026-02-23"), stay("resource", "casePlan"), kept("2026-02-23", "2026-10-01", family), cs1("2026-08-24", "update", "lena"),
  both((on) => ({ kind: "resource-identified", on, resource: `A listing of ${on}` }), "2026-04-13"),
  both((on) => ({ kind: "service-referred", on, service: "housing", resource: "A legal clinic" }), "2026-05-18"),
  both((on) => ({ kind: "plan-completed", on, child: "lena", plan: "case-management-plan", outcomeTarget: "Home" }), "2026-03-16"),
  both((on) => ({ kind: "plan-completed", on, child: "lena", plan: "case-plan", permanencyStatement: "reunite" }), "2026-03-20"), [
    { kind: "services-referred", on: "2026-03-02" },
    { kind: "contract-started", on: "2026-03-02" },
    { kind: "service-used", on: "2026-05-25", service: "housing", resource: "A legal clinic" },
    { kind: "service-used", on: "2026-10-12", service: "other", resource: "A youth club" },
    { kind: "ces-referred", on: "2026-08-03", documentedIn: ["FACES contact note"] },
    { kind: "ces-referred", on: "2026-10-05", documentedIn: ["FACES contact note"] },
    { kind: "plan-completed", on: LAST, child: "lena", plan: "permanency-treatment-plan" },
    { kind: "care-exited", on: "2026-10-09", child: "lena", to: "reunification" },
    { kind: "closing-anticipated", on: "2026-10-05", closingOn: LAST },
    {
      kind: "ssp-completed", on: LAST, ssp: "closing", caregivers: ["lydia"], longTerm: { parties: ["lydia"] },
      signatures: [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver", person: "lydia" }],
    },
    { kind: "ssp-reviewed", on: LAST },
    { kind: "closing-visit-held", on: LAST },
    { kind: "case-closed", on: LAST, permanentHousing: "secured" },
  ]);
}

/** Home in June, and back in care within three weeks: nobody had time to help afterwards. */
function hazel() {
  const family: Family = { children: ["heidi"], caregivers: ["hanna"] };
  const first = firstMonth({ ...family, at: "2026-01-05" });
  const second = firstMonth({ ...family, at: "2026-07-06" });
  const months = ["2026-02-23", "2026-03-23", "2026-04-20", "2026-05-18", "2026-06-15"];
  return invented("hazel", "Ray", {
    children: [child("heidi", "2020-10-30", "Heidi Hazel")], people: [person("hanna", "parent", "Hanna Hazel")],
  }, opened("2026-01-05"), first(), talks(...months), efforts(...months), ssp("2026-04-15", "reassessment", family), ssp("2026-06-17", "reassessment", family),
  [{ kind: "care-exited", on: "2026-06-19", child: "heidi", to: "reunification" }],
  second("cs1", "resource"), cs1("2026-07-20", "update", "heidi"), kept("2026-07-06", AUDIT, family), sixMonths("2026-06-19"));
}
