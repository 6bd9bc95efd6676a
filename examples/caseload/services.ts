/** Cases that turn on services: what the family was offered, what it uses, and who works under contract. */
import type { EventInput, TimelineInput } from "permanency/schema";
import { casePlan, sixMonths, ssp } from "./documents.js";
import type { Event, Facts, Family } from "./kit.js";
import { child, cs1, efforts, every, fst, invented, opened, person, talks } from "./kit.js";
import { firstMonth } from "./steps.js";

const AUDIT = "2026-11-23";
const NOTE = ["FACES contact note"] as const;

export function services(): TimelineInput[] {
  return [cottonwood(), sycamore(), hackberry()];
}

/** Two brothers, two plans for help: the one's resources were found two weeks late, the other's never judged to fit; and three tries at housing. */
function cottonwood() {
  const family: Family = { children: ["coco", "cody"], caregivers: ["cora"] };
  const stay = firstMonth({ ...family, at: "2026-05-11" });
  const months = every(28, "2026-06-01", AUDIT);
  const found = (on: string, resource: string, more: Partial<Event<"resource-identified">> = {}): EventInput => ({ kind: "resource-identified", on, resource, ...more });
  const referred = (on: string, resource: string, documentedIn: typeof NOTE | readonly [] = []): EventInput =>
    ({ kind: "service-referred", on, service: "mental-health", resource, documentedIn: [...documentedIn] });
  const used = (on: string, resource: string): EventInput => ({ kind: "service-used", on, service: "mental-health", resource });
  const outcome = (on: string, household: string): EventInput => ({ kind: "ces-activity-recorded", on, household, activity: "outcome", documentedIn: [...NOTE] });
  const housed = (on: string, household: string): EventInput => ({ kind: "ces-referred", on, household, documentedIn: [...NOTE] });
  return invented("cottonwood", "Osage", {
    children: [child("coco", "2014-04-04", "Coco Cottonwood"), child("cody", "2015-05-15", "Cody Cottonwood")],
    people: [person("cora", "parent", "Cora Cottonwood"), person("carl", "parent", "Carl Cottonwood"), person("clem", "relative", "Clem Cottonwood", "US-MO")],
  }, opened("2026-05-11"), stay("cs1", "resource"), cs1("2026-05-25", "first", "coco"), cs1("2026-05-25", "first", "cody"), talks(...months), efforts(...months), [
    found("2026-06-08", "A food pantry", { child: "coco", culturallyRelevant: true, communityConsidered: true }),
    found("2026-06-22", "A food pantry", { child: "coco", capacityWeighed: true }),
    found("2026-06-08", "An evening clinic", { child: "cody" }),
    referred("2026-06-08", "A food pantry", NOTE), referred("2026-06-09", "An evening clinic"), referred("2026-06-10", "A men's group"),
    { kind: "documentation-recorded", on: "2026-06-17", of: { kind: "service-referred", on: "2026-06-09" }, in: [...NOTE] },
    used("2026-06-12", "A food pantry"), used("2026-06-15", "An evening clinic"), used("2026-06-16", "A men's group"), used("2026-11-16", "A church choir"),
    { kind: "ssp-amended", on: "2026-09-01", resourcesUsed: ["An evening clinic"] },
    housed("2026-06-15", "cora"), outcome("2026-07-06", "cora"), housed("2026-07-06", "carl"), outcome("2026-08-20", "carl"), housed("2026-09-14", "clem"),
  ], ssp("2026-08-19", "reassessment", family, { resourcesUsed: ["A food pantry"] }), ssp("2026-11-11", "reassessment", family, { resourcesUsed: ["A food pantry"] }),
  sixMonths("2026-11-11"), cs1("2026-11-11", "update"));
}

/** At home, served by a provider under contract; three sisters, three plans: one as it should be, one late, one thin. */
function sycamore() {
  return invented("sycamore", "Texas", {
    children: [child("skye", "2013-07-07", "Skye Sycamore"), child("stella", "2015-09-09", "Stella Sycamore"), child("susie", "2018-12-12", "Susie Sycamore")],
    people: [person("sarah", "parent", "Sarah Sycamore")],
  }, atHome("2026-07-27"), [
    { kind: "services-referred", on: "2026-08-02", provider: "An invented provider" },
    { kind: "contract-started", on: "2026-08-02", provider: "An invented provider" },
    plan("2026-08-17", "skye", { ...whole, federallyConsistent: true, foundationOfServices: true }),
    presented("2026-08-17", "skye"),
    plan("2026-08-21", "stella", { federallyConsistent: true }),
    { kind: "plan-updated", on: "2026-08-31", child: "stella", plan: "case-management-plan", ...whole, foundationOfServices: true },
    presented("2026-08-31", "stella"),
    plan("2026-08-14", "susie", { outcomeTarget: "Safe at home" }),
  ], convened("2026-08-12"));
}

/** At home too: contracts that ended before a plan was due, or after; one a week old; and one whose beginning nobody wrote down. */
function hackberry() {
  const provider = "An invented provider";
  return invented("hackberry", "Wright", {
    children: [
      child("hal", "2012-02-02", "Hal Hackberry"), child("hope", "2014-04-14", "Hope Hackberry"), child("hugh", "2016-06-16", "Hugh Hackberry"),
      child("hattie", "2019-09-19", "Hattie Hackberry"), child("hank", "2021-11-11", "Hank Hackberry"),
    ],
    people: [person("helen", "parent", "Helen Hackberry")],
  }, atHome("2026-06-08"), [
    { kind: "investigation-concluded", on: "2026-06-12", children: ["hal", "hope", "hattie"] },
    { kind: "contract-started", on: "2026-06-15", children: ["hal", "hope", "hattie"], provider },
    { kind: "contract-ended", on: "2026-06-24", child: "hal", provider },
    { kind: "contract-ended", on: "2026-08-24", child: "hope", provider },
    { kind: "services-referred", on: "2026-11-13", child: "hugh", provider },
    { kind: "contract-started", on: "2026-11-16", child: "hugh", provider },
    { kind: "contract-started", on: "2026-11-16", child: "hank", provider },
  ]);
}

/** A family served at home from a day on, with its case plan. */
function atHome(on: string): Facts {
  const [met = "", written = ""] = every(7, on, AUDIT);
  return [
    ...opened(on, "in-home"), { kind: "protective-services-determined", on }, { kind: "services-started", on },
    ...convened(met), ...casePlan(written, [], { purpose: "prevent-removal", permanencyStatement: "maintain", placement: undefined }),
  ];
}

function convened(on: string): Facts {
  return fst(on, { purposes: ["service-needs", "permanency-plan", "case-plan"] });
}

const whole = {
  outcomeTarget: "Safe at home", servicesAuthorized: ["In-home services twice a week"], timeframes: "Until February", evaluations: "A report each month",
};

function plan(on: string, child: string, more: Partial<Event<"plan-completed">>): EventInput {
  return { kind: "plan-completed", on, child, plan: "case-management-plan", ...more };
}

function presented(on: string, child: string): EventInput {
  return { kind: "plan-presented", on, child, plan: "case-management-plan" };
}
