/** The Missouri pack: every file registered, every clause claimed, every assumption named. */
import { expect, it } from "vitest";
import { missouri } from "../../../src/packs/missouri/index.js";
import { defaultsOf, registration } from "../../support/registration.js";

/** What the sources leave open, and the agency's own numbers. */
const NAMED = [
  "prompt", "planning.within", "gather.within", "gather.childFromAge", "concurrent.onChange", "us-mo/concurrent-goal.within", "talks.interval",
  "efforts.period", "efforts.fst", "icpc.timely", "asfa.consider", "asfa.clock", "asfa.leaveOut", "custody.fromEntry", "cs1.first",
  "us-mo/cs1-first.within", "closing.visit", "ces.olderYouthAge", "ces.outcome", "anchor", "stat.afterPermanency", "chafee.age",
];

registration(missouri, import.meta.url, () => {
  it("names its assumptions, and no other", () => {
    expect([...new Set(defaultsOf(missouri).map(([name]) => name))].sort()).toEqual([...NAMED].sort());
  });

  it("leaves to the agency what only the agency can say", () => {
    const agencys = defaultsOf(missouri).filter(([, value]) => value.includes("\"basis\":\"agency\"")).map(([name]) => name);
    expect(agencys.sort()).toEqual(["ces.outcome", "chafee.age", "stat.afterPermanency"]);
  });
});
