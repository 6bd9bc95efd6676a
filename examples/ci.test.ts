/** In another team's build, under `vitest`: the workflow their software offers keeps every deadline, whatever day a child comes into care. */
import { evaluate } from "permanency";
import { missouri } from "permanency/missouri";
import { parseTimeline } from "permanency/schema";
import { describe, expect, it } from "vitest";
import { casePlan, ssp } from "./caseload/documents.js";
import { child, concurrent, cs1, efforts, fst, gathered, goalAtMeeting, invented, opened, person, placed, plan, plus, resource, talks } from "./caseload/kit.js";

/** Days after entry on which the software puts each step before a worker. */
const workflow = { placement: 0, meeting: 2, gathering: 14, cs1: 21, resource: 21, ssp: 25, casePlan: 26, concurrentGoal: 28, talk: 28, team: 56 };

/** What the workflow asks a worker to write down in a child's first two months. */
function firstMonths(entered: string) {
  const on = (step: keyof typeof workflow) => plus(entered, workflow[step]);
  const family = { children: ["ana"], caregivers: ["marta"] } as const;
  const { children } = family;
  return invented("intake", "Greene", {
    children: [child("ana", "2015-05-05", "Ana Alder")], people: [person("marta", "parent", "Marta Alder")],
  },
  opened(entered),
  [
    { kind: "care-entered", on: entered, child: "ana" },
    { kind: "court-found", on: entered, child: "ana", finding: "abuse-or-neglect" },
    { kind: "court-found", on: entered, child: "ana", finding: "removal-ordered" },
    { kind: "custody-granted", on: entered, child: "ana" },
  ],
  placed(children, on("placement"), "foster-home"),
  goalAtMeeting(children, on("meeting")),
  gathered(children, on("gathering")),
  cs1(on("cs1"), "first", ...children),
  resource(on("resource")),
  ssp(on("ssp"), "initial", family),
  casePlan(on("casePlan"), children),
  concurrent(children, on("concurrentGoal")), plan(children, on("concurrentGoal")), efforts(on("concurrentGoal"), on("team")),
  talks(on("talk")),
  fst(on("team")));
}

describe("our intake workflow", () => {
  for (const entered of ["2026-01-30", "2026-03-06", "2026-05-23", "2026-12-24", "2028-02-29"]) {
    it(`breaks no rule for a child who enters care on ${entered}`, () => {
      expect(unmet(entered)).toEqual([]);
    });
  }
});

/** What the rules would say two months on, had every step been taken on its day: all that is neither met nor open still. */
function unmet(entered: string): string[] {
  const { duties } = evaluate(parseTimeline(firstMonths(entered)), { asOf: plus(entered, 60), rules: missouri });
  return duties.filter(({ status }) => status !== "met" && status !== "open").map(({ title, message }) => `${title}: ${message}`);
}
