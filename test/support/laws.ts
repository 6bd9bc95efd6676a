/** What holds for every rule of a pack, on any parsed timeline. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civil, dayOf, plusDays } from "../../src/calendar/index.js";
import type { Duty, Pack, Report } from "../../src/index.js";
import { evaluate, explain } from "../../src/index.js";
import { parseTimeline, safeParseTimeline } from "../../src/schema.js";
import type { EventInput, Timeline } from "../../src/schema.js";
import type { Generated } from "./arbitraries/kit.js";
import { parsed } from "./arbitraries/kit.js";

/** In CI the same cases each time; `npm run test:long` draws many, and others each time. */
const RUNS = process.env["LAW_RUNS"] === undefined ? { numRuns: 300, seed: 20261123 } : { numRuns: Number(process.env["LAW_RUNS"]) };

/** Only a guard against a hang. */
const TIMEOUT = process.env["LAW_RUNS"] === undefined ? 120_000 : 3_600_000;

const acts = ({ status }: Duty): boolean => status === "open" || status === "overdue";
const breached = ({ status }: Duty): boolean => status === "overdue" || status === "late" || status === "missed";

/** `reckonsOn`: the rules whose arithmetic goes on from the due date, to the day a window opens. */
export function laws(pack: Pack, cases: fc.Arbitrary<Generated>, reckonsOn: readonly string[] = []): void {
  const judge = (timeline: Timeline, { asOf, params }: Pick<Generated, "asOf" | "params">): Report =>
    evaluate(timeline, { asOf, rules: pack, params });
  const law = (name: string, holds: (generated: Generated) => void, runs = RUNS) =>
    it(name, () => { fc.assert(fc.property(cases, holds), runs); }, TIMEOUT);

  describe(`laws of the ${pack.title} pack`, () => {
    law("total: any parsed timeline is judged, and each duty has an id of its own", (generated) => {
      const report = judge(parsed(generated), generated);
      expect(new Set(report.duties.map(({ id }) => id)).size).toBe(report.duties.length);
    });

    it("the order of events is irrelevant but for same-day settings of goals", () => {
      fc.assert(fc.property(cases, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (generated, random) => {
        const { input } = generated;
        const keyed = input.events.map((event, index) => ({ event, index, key: random[index] ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key || a.index - b.index).map(({ event }) => event);
        const again = { ...generated, input: { ...input, events: restoreGoalOrder(input.events, shuffled) } };
        expect(judge(parsed(again), generated)).toEqual(judge(parsed(generated), generated));
      }), RUNS);
    }, TIMEOUT);

    it("an exact duplicate changes nothing", () => {
      fc.assert(fc.property(cases, fc.nat(), (generated, pick) => {
        const { input } = generated;
        const copy = input.events[pick % input.events.length];
        const again = { ...generated, input: { ...input, events: [...input.events, ...copy === undefined ? [] : [copy]] } };
        expect(judge(parsed(again), generated)).toEqual(judge(parsed(generated), generated));
      }), RUNS);
    }, TIMEOUT);

    law("facts after asOf are irrelevant", (generated) => {
      const { input, asOf } = generated;
      const earlier = { ...generated, input: { ...input, events: input.events.filter(({ on }) => on.slice(0, 10) <= asOf) } };
      expect(judge(parsed(earlier), generated)).toEqual(judge(parsed(generated), generated));
    });

    law("a fact about one child changes nothing for another", (generated) => {
      const { input } = generated;
      const without = input.events.filter((event) => event.child !== "ben");
      const anas = (report: Report) => report.duties.filter(({ subject }) => subject.child === "ana");
      expect(anas(judge(parsed({ ...generated, input: { ...input, events: without } }), generated))).toEqual(anas(judge(parsed(generated), generated)));
    });

    it("the passing of time alone never heals a breach", () => {
      fc.assert(fc.property(cases, fc.constantFrom(1, 2, 30, 91, 400), (generated, days) => {
        const { input, asOf } = generated;
        const frozen = parsed({ ...generated, input: { ...input, events: input.events.filter(({ on }) => on.slice(0, 10) <= asOf) } });
        const later = judge(frozen, { ...generated, asOf: civil(plusDays(dayOf(parseDate(asOf)), days)) });
        for (const duty of judge(frozen, generated).duties.filter(breached)) {
          expect(later.duties.find(({ id }) => id === duty.id), `${duty.id} was ${duty.status}`).toSatisfy((found: Duty | undefined) => found !== undefined && breached(found));
        }
      }), RUNS);
    }, TIMEOUT);

    law("every duty with an action has a remedy, and the remedy works", (drawn) => {
      const { asOf } = drawn;
      // What is recorded later than today outranks what is done today (S18); nobody could know of it.
      const input = { ...drawn.input, events: drawn.input.events.filter(({ recordedOn }) => recordedOn === undefined || recordedOn <= asOf) };
      const generated = { ...drawn, input };
      for (const duty of judge(parsed(generated), generated).duties.filter(acts)) {
        expect(duty.remedy, duty.id).toBeDefined();
        expect(duty.remedy?.events.length, duty.id).toBeGreaterThan(0);
        const remedied = safeParseTimeline({ ...input, events: [...input.events, ...duty.remedy?.events ?? []] });
        if (!remedied.ok) throw remedied.error;
        const done = [asOf, ...duty.remedy?.events.map(({ on }) => on.slice(0, 10)) ?? []].sort().at(-1) ?? asOf;
        const after = judge(remedied.timeline, { ...generated, asOf: done }).duties.find(({ id }) => id === duty.id);
        expect(after === undefined || !acts(after), `${duty.id} is ${after?.status} after ${JSON.stringify(duty.remedy?.events)}`).toBe(true);
      }
    });

    law("a duty with no action has no remedy, one unmet says what is missing or needed, one met says when", (generated) => {
      for (const duty of judge(parsed(generated), generated).duties) {
        if (!acts(duty)) expect(duty.remedy, duty.id).toBeUndefined();
        if (duty.status === "unknown") expect(duty.needs, duty.id).toBeTruthy();
        else if (duty.status === "met" || duty.status === "late") expect(duty.metOn, duty.id).toBeDefined();
        else expect(duty.missing.length, duty.id).toBeGreaterThan(0);
        if (duty.status === "late" && duty.precision === "day") expect(duty.daysLate, duty.id).toBeGreaterThan(0);
      }
    });

    law("one rule's result does not depend on which others run", (generated) => {
      const timeline = parsed(generated);
      const whole = judge(timeline, { ...generated, params: {} }).duties;
      for (const rule of pack.rules) {
        const alone = evaluate(timeline, { asOf: generated.asOf, rules: { ...pack, rules: [rule] } }).duties;
        expect(alone).toEqual(whole.filter((duty) => duty.rule === rule.id));
      }
    });

    law("knownBy later than every record equals no knownBy", (generated) => {
      const timeline = parsed(generated);
      const bare = judge(timeline, generated);
      const known = evaluate(timeline, { asOf: generated.asOf, rules: pack, params: generated.params, knownBy: "2199-12-31" });
      expect(known.duties).toEqual(bare.duties);
    });

    law("every due date is the end of its own arithmetic, and explain shows it", (generated) => {
      const report = judge(parsed(generated), generated);
      for (const duty of report.duties) {
        const days = duty.steps.map(({ on }) => on.slice(0, 10));
        if (duty.due !== undefined) expect(reckonsOn.includes(duty.rule) ? days : days.slice(-1), duty.id).toContain(duty.due);
        expect(explain(report, duty.id).conclusion).toContain(duty.status);
      }
    });

    law("the same bytes in any time zone", (generated) => {
      const home = process.env["TZ"];
      try {
        const bytes = ["UTC", "Pacific/Apia", "America/Chicago"].map((zone) => {
          process.env["TZ"] = zone;
          return JSON.stringify(judge(parseTimeline(generated.input), generated));
        });
        expect(new Set(bytes).size).toBe(1);
      } finally {
        if (home === undefined) delete process.env["TZ"];
        else process.env["TZ"] = home;
      }
    }, { ...RUNS, numRuns: 60 });
  });
}

/** Same-day goal settings back in their input order, in the places where the shuffle left such settings. */
function restoreGoalOrder(original: readonly EventInput[], shuffled: readonly EventInput[]): EventInput[] {
  const isGoal = ({ kind }: EventInput) => kind === "goal-set" || kind === "goal-ended";
  const queues = new Map<string, EventInput[]>();
  for (const event of original.filter(isGoal)) {
    const day = event.on.slice(0, 10);
    queues.set(day, [...queues.get(day) ?? [], event]);
  }
  return shuffled.map((event) => (isGoal(event) ? queues.get(event.on.slice(0, 10))?.shift() ?? event : event));
}

function parseDate(text: string) {
  return text as Parameters<typeof dayOf>[0];
}
