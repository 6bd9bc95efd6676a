/** Due dates with their arithmetic (S2, S3, S21), as a rule gets them. */
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/calendar/index.js";
import type { CivilDate } from "../../src/calendar/index.js";
import type { Context, Due, Unset } from "../../src/index.js";
import { dueAfter, dueByAgency, dueOn, duePromptly, laterDue, prompt } from "../../src/rules/index.js";
import type { AgencyParam, PeriodParam, Settled } from "../../src/rules/index.js";
import { deadline, entered, judged } from "../engine/invented.js";

const start = dayOf("2026-01-01" as CivilDate); // a Thursday
const settled = <P extends PeriodParam | AgencyParam>(param: P, basis: Settled["basis"] = { kind: "source" }): Settled<P> => ({ param, basis, reading: "" });
const told = (due: (ctx: Context) => Due | Unset, options = {}) => {
  const [duty] = judged(deadline({ due: (_occasion, ctx) => due(ctx) }), [entered()], "2026-01-01", options);
  return { due: duty?.due, basis: duty?.basis, needs: duty?.needs, steps: duty?.steps.map(({ says, on }) => `${on}: ${says}`) };
};

describe("a period after a day", () => {
  it.each<[PeriodParam, string, string]>([
    [{ days: 1, basis: "source" }, "2026-01-02", "plus 1 day"], [{ days: 2, basis: "source" }, "2026-01-03", "plus 2 days"],
    [{ months: 1, basis: "source" }, "2026-02-01", "plus 1 month"], [{ months: 6, basis: "source" }, "2026-07-01", "plus 6 months"],
    [{ workingDays: 1, basis: "source" }, "2026-01-02", "plus 1 working day"], [{ workingDays: 5, basis: "source" }, "2026-01-08", "plus 5 working days"],
  ])("%j is due %s", (param, due, says) => {
    expect(told((ctx) => dueAfter(start, "it began", settled(param), ctx))).toEqual({
      due, basis: { kind: "source" }, needs: undefined, steps: ["2026-01-01: it began", `${due}: ${says} (the source's own number; counted strict)`],
    });
  });

  it("names the assumption or the option it rests on", () => {
    for (const kind of ["assumption", "option"] as const) {
      const { basis, steps } = told((ctx) => dueAfter(start, "it began", settled({ days: 1, basis: "source" }, { kind, name: "x.named" }), ctx));
      expect([basis, steps?.[1]]).toEqual([{ kind, name: "x.named" }, `2026-01-02: plus 1 day (${kind} x.named; counted strict)`]);
    }
  });

  it("shows where a convention moved it", () => {
    expect(told((ctx) => dueAfter(start, "it began", settled({ days: 2, basis: "source" }), ctx), { counting: "mcl-8.6" }).steps?.slice(1)).toEqual([
      "2026-01-03: plus 2 days (the source's own number; counted mcl-8.6)", "2026-01-05: not a day that counts as the last: moved under mcl-8.6",
    ]);
  });
});

describe("a number only the agency can give", () => {
  const agency = (unit: AgencyParam["unit"], given?: number) => settled<AgencyParam>(
    { unit, basis: "agency", name: "x.agency", says: "The agency's.", ...given === undefined ? {} : { given } }, { kind: "option", name: "x.agency" },
  );

  it("until it has: none can be given", () => {
    expect(told((ctx) => dueByAgency(start, "it began", agency("days"), ctx))).toMatchObject({ due: undefined, needs: "the agency's own number: x.agency", steps: [] });
  });

  it.each([["days", "2026-01-03", "2 days"], ["workingDays", "2026-01-05", "2 working days"], ["months", "2026-03-01", "2 months"], ["years", "2028-01-01", "24 months"]] as const)(
    "two %s: due %s", (unit, due, says) => {
      expect(told((ctx) => dueByAgency(start, "it began", agency(unit, 2), ctx))).toMatchObject({
        due, basis: { kind: "option", name: "x.agency" }, steps: ["2026-01-01: it began", `${due}: plus ${says} (option x.agency; counted strict)`],
      });
    });
});

describe("a given day", () => {
  it("is due on it, for a reason", () => {
    expect(told(() => dueOn(start, "the day of it", { kind: "source" }))).toMatchObject({ due: "2026-01-01", steps: ["2026-01-01: the day of it"] });
  });

  it("where the source gives no time: the trigger's own day, or as the assumption has it", () => {
    expect(prompt).toMatchObject({ days: 0, basis: "assumption", name: "prompt" });
    const { about } = { about: settled<PeriodParam>({ ...prompt, days: 3 }, { kind: "option", name: "prompt" }) };
    const [duty] = judged(deadline({ due: ({ trigger }, ctx) => duePromptly(trigger, "it began", about, ctx) }), [entered()], "2026-01-01");
    expect(duty?.due).toBe("2026-01-04");
    expect(told((ctx) => duePromptly(start, "it began", settled<PeriodParam>(prompt), ctx))).toMatchObject({ due: "2026-01-01", steps: ["2026-01-01: it began", "2026-01-01: plus 0 days (the source's own number; counted strict)"] });
  });
});

describe("the later of two", () => {
  const [first, second] = [dueOn(start, "first", { kind: "source" }), dueOn(dayOf("2026-02-01" as CivilDate), "second", { kind: "assumption", name: "x.named" })];

  it.each([[first, second], [second, first]])("decides, with its basis; both are shown", (a, b) => {
    expect(told(() => laterDue(a, b))).toMatchObject({
      due: "2026-02-01", basis: { kind: "assumption", name: "x.named" },
      steps: ["2026-01-01: first", "2026-02-01: second", "2026-02-01: the later of 2026-01-01 and 2026-02-01"],
    });
  });

  it("of one day, the first named decides", () => {
    const same = dueOn(start, "same", { kind: "option", name: "x.other" });
    expect(laterDue(first, same).basis).toEqual({ kind: "source" });
    expect(laterDue(same, first).basis).toEqual({ kind: "option", name: "x.other" });
  });
});
