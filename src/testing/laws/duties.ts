/** Laws of duties: what each one says of itself, and that nothing but its own facts and parameters made it. */
import fc from "fast-check";
import { explain } from "../../engine/explain.js";
import type { Duty } from "../../engine/report.js";
import { safeParseTimeline } from "../../timeline/schema/parse.js";
import { parsed } from "../arbitraries/kit.js";
import { alike, holds } from "./alike.js";
import type { Law, Trial } from "./law.js";
import { dateOf, withEvents } from "./law.js";

export const dutyLaws = ({ pack, cases, reckonsOn, judge }: Trial): Law[] => [
  {
    name: "total: any parsed timeline is judged, and each duty has an id of its own",
    work: 1,
    property: fc.property(cases, (generated) => {
      const ids = judge(parsed(generated), generated).duties.map(({ id }) => id);
      const again = ids.find((id, index) => ids.indexOf(id) < index);
      holds(again === undefined, `Two duties have the id ${again}`);
    }),
  },
  {
    name: "every duty with an action has a remedy, and the remedy works",
    work: 4,
    property: fc.property(cases, (drawn) => {
      const { asOf } = drawn;
      // What is recorded later than today outranks what is done today (S18); nobody could know of it.
      const generated = withEvents(drawn, drawn.input.events.filter(({ recordedOn }) => recordedOn === undefined || recordedOn <= asOf));
      for (const { id, remedy } of judge(parsed(generated), generated).duties.filter(acts)) {
        const cure = remedy?.events ?? [];
        holds(cure.length > 0, `${id} is to be done, and no event would meet it`);
        const remedied = safeParseTimeline(withEvents(generated, [...generated.input.events, ...cure]).input);
        if (!remedied.ok) throw new Error(`The remedy of ${id} is not valid: ${remedied.error.message}`);
        const done = [asOf, ...cure.map(({ on }) => dateOf(on))].sort().at(-1) ?? asOf;
        const after = judge(remedied.timeline, generated, { asOf: done }).duties.find((duty) => duty.id === id);
        holds(after === undefined || !acts(after), `${id} is still ${after?.status} after its remedy, ${JSON.stringify(cure)}`);
      }
    }),
  },
  {
    name: "a duty with no action has no remedy, one unmet says what is missing or needed, one met says when",
    work: 1,
    property: fc.property(cases, (generated) => {
      for (const duty of judge(parsed(generated), generated).duties) {
        const { id, status } = duty;
        if (!acts(duty)) holds(duty.remedy === undefined, `${id} is ${status} and has a remedy`);
        if (status === "unknown") holds(duty.needs !== undefined && duty.needs !== "", `${id} is unknown and does not say what it needs`);
        else if (status === "met" || status === "late") holds(duty.metOn !== undefined, `${id} is ${status} and does not say when it was met`);
        else holds(duty.missing.length > 0, `${id} is ${status} and names nothing missing`);
        if (status === "late" && duty.precision === "day") holds((duty.daysLate ?? 0) > 0, `${id} is late by ${duty.daysLate} days`);
      }
    }),
  },
  {
    name: "one rule's result does not depend on which others run",
    work: 3,
    property: fc.property(cases, (generated) => {
      const timeline = parsed(generated);
      const whole = judge(timeline, { ...generated, params: {} }).duties;
      // The last first: what a rule left behind for the next is not there then.
      for (const rule of [...pack.rules].reverse()) {
        const alone = judge(timeline, { ...generated, params: {} }, { rules: { ...pack, rules: [rule] } }).duties;
        alike(alone, whole.filter((duty) => duty.rule === rule.id), `Alone, what ${rule.id} raises`);
      }
    }),
  },
  {
    name: "every due date is the end of its own arithmetic, and explain shows it",
    work: 1,
    property: fc.property(cases, (generated) => {
      const report = judge(parsed(generated), generated);
      for (const { id, rule, due, steps, status } of report.duties) {
        const days = steps.map(({ on }) => dateOf(on));
        const ends = reckonsOn.includes(rule) ? days : days.slice(-1);
        holds(due === undefined || ends.includes(due), `${id} is due ${due}, and its arithmetic ends ${days.at(-1) ?? "nowhere"}`);
        holds(explain(report, id).conclusion.includes(status), `explain does not say that ${id} is ${status}`);
      }
    }),
  },
];

function acts({ status }: Duty): boolean {
  return status === "open" || status === "overdue";
}
