import type { Deadline, Occasion, Part, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { dueAfter, seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { historyOf, isFact } from "../../../timeline/view/index.js";

/** A conclusion for a concurrent plan must not wait: the conference that makes it is a month away at most. */
export const casePlanScheduled: Deadline<Episode, { within: PeriodParam; scheduled: ReadingParam }> = {
  shape: "deadline",
  id: "us-ks/case-plan-scheduled",
  title: "Case plan conference within 30 days of a staffing for a concurrent plan",
  force: "must",
  clauses: ["KS-3232-04"],
  params: {
    within: { days: 30, basis: "source" },
    scheduled: {
      name: "ks.scheduled", of: ["held-by", "booked-by"], basis: "assumption",
      says: "'Scheduled within 30 days': `held-by`, the conference is held by then; `booked-by`, it is booked by then.",
    },
  },
  readings: {
    S2: "Calendar days; the day of the staffing is not counted, the due day is.",
    S17: "Met when a case plan conference is held within 30 days of the staffing; with `booked-by`, when one was booked or held.",
  },
  sees: "fully",
  restsOn: ["care-entered", "staffing-held"],
  otherwise: "No staffing of a child in care has concluded for a concurrent plan.",
  pass: "A case plan conference followed the staffing.",
  fail: "No case plan conference followed the staffing that concluded for a concurrent plan.",

  occasions: ({ view }) => view.episodes.flatMap((episode) => {
    const { held, contested } = historyOf(
      episode.facts("staffing-held").filter(({ event }) => event.concludes !== undefined), ({ event }) => event.concludes,
    );
    const base = { subject: { child: episode.child }, what: "a staffing concluded for a concurrent plan", end: episode.end, about: episode };
    return [
      ...held.filter(({ value }) => value === "concurrent-plan").map(({ by }): Occasion<Episode> => ({ ...base, trigger: by })),
      ...contested.flatMap(({ by }): Occasion<Episode>[] => {
        const trigger = by.find(({ event }) => event.concludes === "concurrent-plan");
        return trigger === undefined ? [] : [{ ...base, trigger, key: "contested", needs: "what the staffings of that day concluded" }];
      }),
    ];
  }),
  due: ({ trigger }, ctx) => dueAfter(trigger.on, "a staffing concluded for a concurrent plan", ctx.params.within, ctx),
  metBy: ({ trigger, about: episode }, { params: { scheduled } }): readonly Part[] => {
    const booked = scheduled.reading === "booked-by";
    const conferences = episode.facts("meeting-held", "meeting-scheduled").filter(({ event }) => event.meeting === "case-plan-conference");
    return [seek(
      "case plan conference", booked ? [HELD, "meeting-scheduled"] : [HELD], conferences, { from: trigger.on },
      (fact) => booked || isFact(fact, "meeting-held") ? undefined : "booked is not held",
    )];
  },
  remedy: ({ subject }, _missing, { today, params: { scheduled } }) => scheduled.reading === "booked-by"
    ? {
      says: "Book a case plan conference.",
      events: [{ kind: "meeting-scheduled", on: today, child: subject.child, meeting: "case-plan-conference", scheduledFor: today }],
    }
    : {
      says: "Hold a case plan conference.",
      events: [{ kind: "meeting-held", on: today, child: subject.child, meeting: "case-plan-conference" }],
    },
};

const HELD = "meeting-held.case-plan-conference";
