/** Cases from before 2 July 2021, when the 72-hour meeting was to set both goals. */
import type { TimelineInput } from "permanency/schema";
import { casePlan, ssp } from "./documents.js";
import type { Family } from "./kit.js";
import { child, concurrent, cs1, efforts, every, fst, gathered, goalAtMeeting, invented, opened, person, resource, talks } from "./kit.js";
import { firstMonth } from "./steps.js";

export function earlier(): TimelineInput[] {
  return [chestnut(), butternut()];
}

/** Four cousins in the spring of 2021: both goals at the meeting; both, but a week late; one at the meeting and one later; home before the meeting. */
function chestnut() {
  const family: Family = { children: ["chad", "chloe", "chris"], caregivers: ["cheryl"] };
  const stay = firstMonth({ ...family, at: "2021-03-01" });
  const months = every(28, "2021-03-22", "2021-07-05");
  return invented("chestnut", "Lafayette", {
    children: [
      child("chad", "2010-01-01", "Chad Chestnut"), child("chloe", "2012-02-02", "Chloe Chestnut"),
      child("chris", "2014-03-03", "Chris Chestnut"), child("chuck", "2016-04-04", "Chuck Chestnut"),
    ],
    people: [person("cheryl", "parent", "Cheryl Chestnut")],
  }, opened("2021-03-01"), stay("goal", "concurrent"), goalAtMeeting(["chad", "chris"], "2021-03-03"), concurrent(["chad"], "2021-03-03"),
  goalAtMeeting(["chloe"], "2021-03-08"), concurrent(["chloe"], "2021-03-08"), concurrent(["chris"], "2021-03-22"),
  talks(...months), efforts(...months), ssp("2021-06-09", "reassessment", family), ssp("2021-07-09", "closing", family), [
    { kind: "care-entered", on: "2021-03-01", child: "chuck" },
    { kind: "care-exited", on: "2021-03-03", child: "chuck", to: "relative" },
    { kind: "post-permanency-service-provided", on: "2021-03-19", child: "chuck", service: "relative-care" },
    { kind: "closing-anticipated", on: "2021-06-28", closingOn: "2021-07-16" },
    { kind: "care-exited", on: "2021-07-12", children: ["chad", "chloe", "chris"], to: "reunification" },
    { kind: "post-permanency-service-provided", on: "2021-07-15", service: "family-centered" },
    { kind: "ssp-reviewed", on: "2021-07-15" },
    { kind: "closing-visit-held", on: "2021-07-15", sspCopyGiven: true },
    { kind: "case-closed", on: "2021-07-16", permanentHousing: "secured" },
  ]);
}

/** In care since May 2021 for another arrangement than home; the first month is on record, a concurrent goal never was, and then nothing. */
function butternut() {
  const children = ["bree"] as const;
  return invented("butternut", "Ozark", {
    children: [child("bree", "2011-06-11", "Bree Butternut")], people: [person("beth", "parent", "Beth Butternut")],
  }, opened("2021-05-10"), [
    { kind: "care-entered", on: "2021-05-10", child: "bree" },
    { kind: "custody-granted", on: "2021-05-10", child: "bree" },
    { kind: "placement-started", on: "2021-05-10", child: "bree", setting: "residential" },
  ], fst("2021-05-10", { purposes: ["need-for-placement", "appropriate-placement"] }), goalAtMeeting(children, "2021-05-12", "appla"),
  gathered(children, "2021-05-19"), cs1("2021-05-24", "first", "bree"), resource("2021-05-24"),
  ssp("2021-05-26", "initial", { children, caregivers: ["beth"] }, { child: "bree" }),
  casePlan("2021-05-30", children, { purpose: "permanent-placement", permanencyStatement: "adoption" }), talks("2021-05-31"));
}
