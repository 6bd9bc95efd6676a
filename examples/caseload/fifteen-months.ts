/** Cases long enough for the question whether the goal still fits; and a relative in every neighbouring state. */
import type { TimelineInput } from "permanency/schema";
import { sixMonths } from "./documents.js";
import type { Family } from "./kit.js";
import { child, cs1, fst, invented, opened, person } from "./kit.js";
import { firstMonth, kept } from "./steps.js";

const AUDIT = "2026-11-23";

export function fifteenMonths(): TimelineInput[] {
  return [magnolia(), nutmeg(), oak(), ironwood()];
}

/** Fifteen months, and the goal does not work: the team met, and spoke of other things. */
function magnolia() {
  const family: Family = { children: ["mia", "milo"], caregivers: ["maeve"] };
  const stay = firstMonth({ ...family, at: "2025-04-14" });
  return invented("magnolia", "Phelps", {
    children: [child("mia", "2013-10-10", "Mia Magnolia"), child("milo", "2009-05-27", "Milo Magnolia")], people: [person("maeve", "parent", "Maeve Magnolia")],
  }, opened("2025-04-14"), stay(), kept("2025-04-14", AUDIT, family), [
    { kind: "independence-preparation-started", on: "2026-03-02", child: "milo" },
    { kind: "housing-assessed", on: "2026-05-04", child: "milo", household: "milo", of: "youth", finding: "at-risk" },
    { kind: "independence-preparation-ended", on: "2026-06-08", child: "milo" },
    { kind: "housing-assessed", on: "2026-06-08", child: "milo", household: "milo", of: "youth", finding: "stable" },
    { kind: "goal-assessed", on: "2026-08-10", child: "milo", working: false },
    { kind: "goal-assessed", on: "2026-09-21", child: "mia", working: false },
  ], sixMonths("2025-10-14"), cs1("2025-10-14", "update"), sixMonths("2026-04-14"), cs1("2026-04-14", "update"),
  fst("2026-09-25", { child: "milo", goalChangeConsidered: true }), sixMonths("2026-10-14"), cs1("2026-10-14", "update"));
}

/** The same for three siblings: weighed in time; given up before anyone had to; given up without being weighed. */
function nutmeg() {
  const family: Family = { children: ["nora", "ned", "nell"], caregivers: ["nadia"] };
  const stay = firstMonth({ ...family, at: "2025-03-10" });
  return invented("nutmeg", "Barry", {
    children: [child("nora", "2012-03-03", "Nora Nutmeg"), child("ned", "2014-04-04", "Ned Nutmeg"), child("nell", "2017-05-05", "Nell Nutmeg")],
    people: [person("nadia", "parent", "Nadia Nutmeg")],
  }, opened("2025-03-10"), stay(), kept("2025-03-10", AUDIT, family), [
    { kind: "goal-assessed", on: "2026-06-22", working: false },
    { kind: "goal-set", on: "2026-07-01", child: "ned", role: "primary", goal: "adoption", decidedBy: ["worker", "court"] },
    { kind: "goal-set", on: "2026-07-09", child: "nora", role: "primary", goal: "adoption" },
    { kind: "goal-set", on: "2026-08-17", child: "nell", role: "primary", goal: "adoption", decidedBy: ["worker", "court"] },
  ], sixMonths("2025-09-10"), cs1("2025-09-10", "update"), sixMonths("2026-03-10"), cs1("2026-03-10", "update"),
  fst("2026-07-09", { child: "nora", goalChangeConsidered: true }), sixMonths("2026-09-10"), cs1("2026-09-10", "update"));
}

/** One brother's goal was found wanting two weeks ago; whether the other's works, nobody has written down. */
function oak() {
  const family: Family = { children: ["otto", "owen"], caregivers: ["olga"] };
  const stay = firstMonth({ ...family, at: "2025-08-04" });
  return invented("oak", "Audrain", {
    children: [child("otto", "2016-12-12", "Otto Oak"), child("owen", "2018-08-18", "Owen Oak")], people: [person("olga", "parent", "Olga Oak")],
  }, opened("2025-08-04"), stay(), kept("2025-08-04", AUDIT, family), [
    { kind: "goal-assessed", on: "2026-11-09", child: "otto", working: false },
  ], sixMonths("2026-02-04"), cs1("2026-02-04", "update"), sixMonths("2026-08-04"), cs1("2026-08-06", "update"));
}

/** Relatives across the state line: a grandmother who withdraws, and six others, each referred or not. */
function ironwood() {
  const family: Family = { children: ["iris"], caregivers: ["ida"] };
  const stay = firstMonth({ ...family, at: "2026-07-13" });
  const listed = (relative: string, on: string) => ({ kind: "relative-listed" as const, on, child: "iris", relative });
  return invented("ironwood", "Vernon", {
    children: [child("iris", "2019-04-01", "Iris Ironwood")],
    people: [
      person("ida", "parent", "Ida Ironwood"), person("grandmother", "relative", "Inga Ironwood", "US-KS"), person("aunt", "relative", "Irma Ironwood", "US-IL"),
      person("uncle", "relative", "Ivo Ironwood", "US-AR"), person("cousin", "relative", "Ivy Ironwood", "US-IA"), person("godfather", "kin", "Igor Ironwood", "US-OK"),
      person("great-aunt", "relative", "Ilse Ironwood", "US-NE"), person("half-brother", "relative", "Ian Ironwood"),
    ],
  }, opened("2026-07-13"), stay(), kept("2026-07-13", AUDIT, family), [
    listed("grandmother", "2026-08-03"),
    { kind: "relative-declined", on: "2026-08-06", child: "iris", relative: "grandmother", note: "Withdrew before the week was out." },
    listed("godfather", "2026-08-17"),
    { kind: "icpc-referred", on: "2026-08-19", child: "iris", relative: "godfather", state: "US-OK" },
    listed("uncle", "2026-08-17"),
    { kind: "icpc-referred", on: "2026-09-02", child: "iris", relative: "uncle", state: "US-AR" },
    listed("cousin", "2026-09-08"),
    { kind: "relative-ruled-out", on: "2026-09-28", child: "iris", relative: "cousin", reason: "Moved into a house without room." },
    listed("aunt", "2026-10-05"),
    listed("half-brother", "2026-10-26"),
    listed("great-aunt", "2026-11-19"),
  ]);
}
