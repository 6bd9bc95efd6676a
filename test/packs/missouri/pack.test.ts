import { expect, it } from "vitest";
import { missouri } from "../../../src/packs/missouri/index.js";
import { defaultsOf, registration } from "../../support/registration.js";

/** The clauses of this pack so far: the manual's permanency, planning and housing duties and their twins. */
const CLAIMED = [
  ..."P01 P02 P03 P04 P05 P06 P07 P08 P09 P10 P11 P12 P13 C14 K01 K02 K03 K04 K10 K11 K12 H01 H03 H04 H05 H06 H07".split(" ").map((id) => `MO-CWM-${id}`),
  ..."02 03 04 05 06 08 10".split(" ").map((id) => `MO-CPL-${id}`),
];

registration(missouri, import.meta.url, () => {
  it("lists these clauses", () => {
    expect(new Set(missouri.clauses.map(({ id }) => id))).toEqual(new Set(CLAIMED));
  });

  it("names its assumptions", () => {
    expect(defaultsOf(missouri).map(([name]) => name))
      .toEqual(expect.arrayContaining(["prompt", "icpc.timely", "asfa.consider", "asfa.clock", "asfa.leaveOut", "concurrent.onChange", "cs1.first", "ces.olderYouthAge"]));
  });
});
