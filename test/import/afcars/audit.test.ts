/** From a file to a report: nothing is held against an agency, and nothing passes, for what AFCARS cannot hold. */
import { describe, expect, it } from "vitest";
import type { Duty, Report } from "../../../src/index.js";
import { evaluate } from "../../../src/index.js";
import type { AfcarsRecord } from "../../../src/import/afcars/index.js";
import { missouri } from "../../../src/packs/missouri/index.js";
import type { Deadline, PeriodParam } from "../../../src/rules/index.js";
import { dueAfter, seek } from "../../../src/rules/index.js";
import type { Episode } from "../../../src/timeline/view/index.js";
import { arrangement, e, earlier, one, plan, removal, sample, visit } from "./helpers.js";

/** The sample's shape, with an earlier stay that the manual in force then covers, and a period that reaches 15 months. */
const invented = one([
  e(4, "INV-RETURNED"), e(5, 20150909),
  earlier(20210901, 20220301, 1),
  removal(
    20220414, e(71, 1), e(105, 1), arrangement(20220414, e(113, 1), e(117, 1), e(121, 1)), plan(20220525, 1), plan(20221125, 2),
    e(149, 20220620), e(149, 20221220), e(150, 20230105), visit(20220424, 1), visit(20230110, 1), e(155, 9),
  ),
]);
const federal = sample();

const audited = ({ timeline }: AfcarsRecord, asOf: string): Report => {
  if (timeline === undefined) throw new Error("no timeline");
  return evaluate(timeline, { asOf, rules: missouri });
};
const dutiesOf = ({ duties }: Report, rule: string): readonly Duty[] => duties.filter((duty) => duty.rule === rule);

/** A gap of the file, by its name; or a fact for which no file has an element. */
const gap = /^a record of .*, which AFCARS 2020 .* does not hold$|^what happened (before|after) .*AFCARS 2020/;
const facts = ["the primary goal", "an assessment whether the current goal is working", "whether housing stability is the primary barrier to reunification"];

/** What must hold of any report on a child of this shape, on any day from the second plan on. */
function laws(audit: (asOf: string) => Report): void {
  describe.each(["2022-11-26", "2023-03-31", "2026-11-23"])("as of %s", (asOf) => {
    it("accuses nobody, and orders nothing", () => {
      const { violations, actions } = audit(asOf);
      expect([...violations, ...actions].map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    });

    it("calls nothing late that what the file cannot hold may have met in time", () => {
      expect(audit(asOf).advisories.map(({ rule }) => rule)).toEqual([]);
    });

    it("names what is wanting of the record in each duty it cannot decide", () => {
      const { unknowns } = audit(asOf);
      expect(unknowns.length).toBeGreaterThan(0);
      expect(unknowns.map(({ needs = "" }) => needs).filter((needs) => !gap.test(needs) && !facts.includes(needs))).toEqual([]);
    });

    it("passes over no rule, unless all that would raise it is in the file", () => {
      const { duties, inapplicable } = audit(asOf);
      // A child of seven with a placement history: no trial home visit, no older youth; the clock is the file's own.
      // The manual's earlier text had ended before the stay began.
      expect(inapplicable.map(({ rule }) => rule).filter((rule) => rule !== "us-mo/asfa-15-of-22"))
        .toEqual(["us-mo/72-hour-both-goals", "us-mo/ces-trial-home-visit", "us-mo/ces-older-youth"]);
      expect(duties.filter(({ status }) => status === "met" || status === "lapsed")).toEqual([]);
    });

    it("asks for a concurrent goal while the plan is reunification, not since it is a relative's home, and cannot say whether there was one", () => {
      expect(dutiesOf(audit(asOf), "us-mo/concurrent-goal").filter(({ trigger }) => (trigger?.on ?? "") >= "2022-04-14")).toMatchObject([{
        status: "unknown", due: "2022-05-25", missing: ["concurrent goal"],
        trigger: { on: "2022-05-25", fact: { kind: "goal-set" } }, needs: expect.stringContaining("goal-set.concurrent") as string,
      }]);
    });
  });

  it("is judged as of the last day of the file, and says so", () => {
    expect(audit("2022-11-26").warnings.map(({ code }) => code)).not.toContain("record-ends");
    expect(audit("2026-11-23").warnings.map(({ code }) => code)).toContain("record-ends");
  });
}

describe("an invented child who came back into care", () => {
  const audit = (asOf: string): Report => audited(invented, asOf);
  laws(audit);

  it("says nothing for certain of the stay the file has only the dates of", () => {
    const before = audit("2023-09-30").duties.filter(({ trigger }) => trigger !== undefined && trigger.on < "2022-04-14");
    expect(before.map(({ status }) => status)).toEqual(before.map(() => "unknown"));
    expect(new Set(before.map(({ rule }) => rule))).toContain("us-mo/concurrent-goal");
  });

  // The second stay's clock starts on 2022-06-13 at the latest: 15 months later for certain. 121 days of the earlier
  // stay, of which the file has only the dates, would have made it 2023-05-12.
  // A finding on the day of removal, which the file cannot hold, would have brought the mark to 2023-01-15: the duty is raised
  // then, so that its id stays what it is.
  const assessment = "an assessment whether the current goal is working";
  it.each([
    ["2023-01-14", [], ""], ["2023-01-15", ["2023-01-15"], "a record of court-found"], ["2023-05-12", ["2023-01-15"], "a record of court-found"],
    ["2023-09-12", ["2023-01-15"], "a record of court-found"], ["2023-09-13", ["2023-01-15"], assessment], ["2026-11-23", ["2023-01-15"], assessment],
  ])("15 of 22 months, as of %s: reached under the plan of a relative's home, and what the file cannot hold decides", (asOf, on, needs) => {
    const duties = dutiesOf(audit(asOf), "us-mo/asfa-15-of-22");
    expect(duties.map(({ trigger }) => trigger?.on)).toEqual(on);
    for (const duty of duties) expect(duty).toMatchObject({ status: "unknown", needs: expect.stringContaining(needs) as string, trigger: { fact: { on: "2022-11-25" } } });
  });
});

/** A law that rests on nothing but what the file holds of a stay: a case review within so many days of entry. */
const reviewed: Deadline<Episode, { within: PeriodParam }> = {
  shape: "deadline", id: "x/reviewed", title: "Reviewed", force: "must", clauses: ["X-1"], readings: {}, sees: "fully",
  params: { within: { days: 60, basis: "source" } },
  restsOn: ["care-entered"], otherwise: "Nobody entered.", pass: "Reviewed.", fail: "Not reviewed.",
  occasions: ({ view }) => view.episodes.map((about) => ({ subject: { child: about.child }, trigger: about.entry, end: about.end, about })),
  due: ({ trigger }, ctx) => dueAfter(trigger.on, "entry", ctx.params.within, ctx),
  metBy: ({ about }) => [seek("review", ["case-review-held"], about.facts("case-review-held"), { from: about.span.from })],
};

describe("a case review within 60 days of entry, of which the file holds enough to decide", () => {
  const statusOf = (asOf: string, ...inner: readonly string[]) => {
    const { timeline } = one(inner, { period: "202303" });
    if (timeline === undefined) throw new Error("no timeline");
    return evaluate(timeline, { asOf, rules: { ...missouri, rules: [reviewed] } }).duties.map(({ status, needs }) => needs ?? status);
  };
  const dark = "what happened before 2022-04-14, of which AFCARS 2020 out-of-home care file, period ending 2023-03 holds entries and exits only";
  const before = earlier(20210901, 20220301, 1);

  it.each([
    ["met in the stay on file", e(149, 20220613), "met"],
    ["late in it, which the file shows", e(149, 20220614), "late"],
    ["overdue in it, which the file shows", "", "overdue"],
  ])("%s; of the earlier stay nothing is said", (_what, review, status) => {
    expect(statusOf("2023-03-31", before, removal(20220414, review))).toEqual([dark, status]);
    expect(statusOf("2023-03-31", removal(20220414, review))).toEqual([status]);
  });

  it("cannot be decided where it fell due after the file's last day", () => {
    expect(statusOf("2026-11-23", before, removal(20230301))).toEqual([
      dark.replace("2022-04-14", "2023-03-01"), expect.stringMatching(/^what happened after 2023-03-31/) as string,
    ]);
  });
});

describe.skipIf(federal === undefined)("the federal sample", () => {
  const audit = (asOf: string): Report => {
    if (federal === undefined) throw new Error("no sample");
    return audited(federal, asOf);
  };
  laws(audit);

  it("is not known to be Missouri's", () => {
    expect(audit("2023-03-31").warnings.map(({ code }) => code)).toEqual(["other-jurisdiction", "later-version"]);
  });

  it("has no duty of the manual from the stays of 2018 and 2020, before it was in force, and nothing certain of the rest", () => {
    const before = audit("2023-03-31").duties.filter(({ trigger }) => trigger !== undefined && trigger.on < "2022-04-14");
    expect(before.filter(({ clauses }) => clauses.some((clause) => clause.startsWith("MO-CWM")))).toEqual([]);
    expect(new Set(before.map(({ status }) => status))).toEqual(new Set(["unknown"]));
  });

  it("has not reached 15 of 22 months by the end of the file, from whichever day the clock is started", () => {
    expect(dutiesOf(audit("2023-03-31"), "us-mo/asfa-15-of-22")).toEqual([]);
    if (federal?.timeline === undefined) throw new Error("no timeline");
    const literal = evaluate(federal.timeline, { asOf: "2023-03-31", rules: missouri, params: { "asfa.clock": "entry" } });
    expect(dutiesOf(literal, "us-mo/asfa-15-of-22")).toEqual([]);
  });
});
