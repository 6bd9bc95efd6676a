import type { Day } from "../../../calendar/index.js";
import { civil, earlierOf, FOREVER, laterOf } from "../../../calendar/index.js";
import type { Context, Deadline, PeriodParam } from "../../../rules/index.js";
import { dueOn, grounds, seek, spelled } from "../../../rules/index.js";
import type { Phase } from "../../../timeline/view/index.js";
import type { Closing } from "../shared/closing.js";
import { closingsOf } from "../shared/closing.js";
import { versionsOf } from "../shared/signatures.js";
import { MANUAL_FROM } from "../sources.js";

interface Window {
  readonly phase: Phase;
  readonly closing: Closing;
  /** The closing date recorded after it, which took its place. */
  readonly next: Closing | undefined;
}

/** The last look before the agency leaves is a fresh one. */
export const sspClosing: Deadline<Window, { before: PeriodParam }> = {
  shape: "deadline",
  id: "us-mo/ssp-closing",
  title: "Closing reassessment in the 15 days before closing",
  force: "should",
  clauses: ["MO-CWM-K11"],
  inForce: { from: MANUAL_FROM },
  params: { before: { days: 15, basis: "source" } },
  readings: {
    S14: "The window runs from 15 days before the closing date to that date, both included; the closing date is the earlier of the last recorded anticipated date and the actual closing. "
      + "A date stands from the day it was put on record; one whose window still holds the reassessment done asks for no other, and after the closing none is anticipated.",
  },
  sees: "fully",
  looksBack: true,
  restsOn: ["closing-anticipated", "case-closed"],
  otherwise: "No closing is anticipated within the window, and the case has not closed.",
  pass: "The closing reassessment was done in the window before closing.",
  fail: "No closing reassessment was done in the window before closing.",

  *occasions(ctx) {
    for (const phase of ctx.view.phases) {
      const closings = closingsOf(phase, ctx.view);
      let served: readonly Day[] = [];
      for (const [index, closing] of closings.entries()) {
        const [on, opens, next] = [raisedOn(closing, ctx), opening(closing, ctx), closings[index + 1]];
        // Only a date that moves the window past the one done asks for another.
        const isServed = served.some((done) => done >= opens);
        served = [...served, ...doneFor({ phase, closing, next }, ctx)];
        if (isServed || on > ctx.asOf || (next !== undefined && on >= next.since)) continue;
        yield {
          subject: {}, trigger: closing.by, on, what: "the window before closing opened", about: { phase, closing, next },
          ...next === undefined
            ? { end: phase.end, endIsFinal: true }
            : { end: { on: next.since, why: "another closing date was recorded" } },
        };
      }
    }
  },
  due: ({ about: { closing } }, ctx) => {
    const { param, basis } = ctx.params.before;
    const due = dueOn(closing.on, closing.by.event.kind === "case-closed" ? "the case closed" : "the anticipated closing date", basis);
    return {
      ...due,
      steps: [...due.steps, {
        says: `less ${spelled(param)}, the window opens (${grounds(basis)}; counted ${ctx.counting})`, on: civil(opening(closing, ctx)),
      }],
    };
  },
  metBy: ({ about: { phase, closing, next } }, ctx) => {
    const opens = opening(closing, ctx);
    return [seek(
      "closing reassessment", ["ssp-completed"], versionsOf(ctx.view),
      { from: phase.span.from, ...next === undefined ? { through: phase.span.to } : { before: next.since } },
      ({ on, event }) => event.ssp !== "closing" ? "not a closing reassessment"
        : on >= opens ? undefined : "done before the window opened",
    )];
  },
  remedy: (_occasion, _missing, { today }) => ({
    says: "Complete the closing reassessment.",
    events: [{ kind: "ssp-completed", on: today, ssp: "closing" }],
  }),
};

type Reckons = Context<{ before: PeriodParam }>;

function opening(closing: Closing, ctx: Reckons): Day {
  return ctx.before(closing.on, ctx.params.before.param).on;
}

/** When the window opened, or the date came on record; for a closing that came early, when its anticipated date's did. */
function raisedOn(closing: Closing, ctx: Reckons): Day {
  const on = laterOf(opening(closing, ctx), closing.recorded);
  return closing.forestalled === undefined ? on : earlierOf(on, raisedOn(closing.forestalled, ctx));
}

/** Days of the closing reassessments done since the window of a date opened, while the case was open and before the next date was recorded. */
function doneFor({ phase, closing, next }: Window, ctx: Reckons): readonly Day[] {
  const from = laterOf(opening(closing, ctx), phase.span.from);
  return versionsOf(ctx.view).filter(({ on, event }) => event.ssp === "closing" && on >= from && on < (next?.since ?? FOREVER)).map(({ on }) => on);
}
