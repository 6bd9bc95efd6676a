/** The examples run, and say what a reader would expect of them. */
import { describe, expect, it } from "vitest";
import { tsx } from "../docs/running.js";

const CASELOAD = "examples/caseload.ndjson";
const AS_OF = "2026-11-23";

describe("examples/embed.ts", () => {
  it("lists what is to be done in the first case of the caseload", async () => {
    const { code, out } = await tsx(["examples/embed.ts"]);
    expect(out.split("\n").filter((line) => !line.startsWith(" "))).toEqual([
      "overdue, due 2026-11-15: Concurrent goal while reunification is the primary goal",
      "overdue, due 2026-11-15: Social Service Plan complete and signed within 30 days",
      "open, due 2027-05-05: Case plan reviewed every six months",
      "",
    ]);
    expect(code).toBe(0);
  });
});

describe("examples/audit.ts", () => {
  it("gives every rule a figure with its denominator, and the cases behind one of them", async () => {
    const { code, out } = await tsx(["examples/audit.ts", CASELOAD, AS_OF, "us-mo/icpc-referral"]);
    const [figures = "", cases = ""] = out.split("\n\n");
    expect(figures.split("\n")).toHaveLength(57);
    expect(figures).toMatch(/^us-mo\/icpc-referral +1 +4 +25% +1 +1 +3$/m);
    expect(cases.split("\n").filter((line) => line.startsWith("ironwood"))).toEqual([
      "ironwood    us-mo/icpc-referral:iris+uncle@2026-08-17",
      "ironwood    us-mo/icpc-referral:iris+cousin@2026-09-08",
      "ironwood    us-mo/icpc-referral:iris+aunt@2026-10-05",
    ]);
    expect(code).toBe(0);
  });

  it("counts no duty before its day has passed", async () => {
    const asOf = (day: string) => tsx(["examples/audit.ts", CASELOAD, day]);
    const days = await Promise.all([asOf("2026-10-12"), asOf("2026-10-13")]);
    expect(days.map(({ out }) => /^us-mo\/icpc-referral +(\d+ +\d+)/m.exec(out)?.[1]?.split(/ +/))).toEqual([["1", "3"], ["1", "4"]]);
  });

  it("gives no figure when a case cannot be read", async () => {
    const { code, out } = await tsx(["examples/audit.ts", "package.json", AS_OF]);
    expect([code, out]).toEqual([1, ""]);
  });
});
