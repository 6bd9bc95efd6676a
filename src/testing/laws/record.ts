/** Laws of the record: what about it can change a result, and what cannot. */
import fc from "fast-check";
import type { EventInput } from "../../timeline/types.js";
import { parsed } from "../arbitraries/kit.js";
import { alike } from "./alike.js";
import type { Law, Trial } from "./law.js";
import { dateOf, withEvents, withoutLaterFacts } from "./law.js";

export const recordLaws = ({ cases, judge }: Trial): Law[] => [
  {
    name: "the order of events is irrelevant but for same-day settings of goals",
    work: 2,
    property: fc.property(cases, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (generated, random) => {
      const { events } = generated.input;
      const keyed = events.map((event, index) => ({ event, index, key: random[index] ?? 0 }));
      const shuffled = keyed.sort((a, b) => a.key - b.key || a.index - b.index).map(({ event }) => event);
      const again = withEvents(generated, restoreGoalOrder(events, shuffled));
      alike(judge(parsed(again), generated), judge(parsed(generated), generated), "With its events in another order the report");
    }),
  },
  {
    name: "an exact duplicate changes nothing",
    work: 2,
    property: fc.property(cases, fc.nat(), (generated, pick) => {
      const { events } = generated.input;
      const copy = events[pick % events.length];
      const again = withEvents(generated, [...events, ...copy === undefined || copy.id !== undefined ? [] : [copy]]);
      alike(judge(parsed(again), generated), judge(parsed(generated), generated), `With ${JSON.stringify(copy)} given twice the report`);
    }),
  },
  {
    name: "facts after asOf are irrelevant",
    work: 2,
    property: fc.property(cases, (generated) => {
      alike(judge(parsed(withoutLaterFacts(generated)), generated), judge(parsed(generated), generated), "Without the facts after asOf the report");
    }),
  },
  {
    name: "a fact about one child changes nothing for another",
    work: 3,
    property: fc.property(cases, (generated) => {
      const { children, events } = generated.input;
      const whole = judge(parsed(generated), generated).duties;
      for (const { id } of children) {
        const of = (duties: typeof whole) => duties.filter(({ subject }) => subject.child === id);
        const without = withEvents(generated, events.filter(({ child }) => child === undefined || child === id));
        alike(of(judge(parsed(without), generated).duties), of(whole), `Without the facts about the other children, what ${id} is owed`);
      }
    }),
  },
  {
    name: "knownBy later than every record equals no knownBy",
    work: 2,
    property: fc.property(cases, (generated) => {
      const timeline = parsed(generated);
      const known = judge(timeline, generated, { knownBy: "2199-12-31" });
      alike(known.duties, judge(timeline, generated).duties, "With knownBy after every record the list of duties");
    }),
  },
];

/** Same-day goal settings back in their input order, in the places where the shuffle left such settings. */
function restoreGoalOrder(original: readonly EventInput[], shuffled: readonly EventInput[]): EventInput[] {
  const isGoal = ({ kind }: EventInput) => kind === "goal-set" || kind === "goal-ended";
  const queues = new Map<string, EventInput[]>();
  for (const event of original.filter(isGoal)) {
    const day = dateOf(event.on);
    queues.set(day, [...queues.get(day) ?? [], event]);
  }
  return shuffled.map((event) => (isGoal(event) ? queues.get(dateOf(event.on))?.shift() ?? event : event));
}
