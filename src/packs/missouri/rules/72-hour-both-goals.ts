import type { Deadline, HoursParam } from "../../../rules/index.js";
import { perEpisode } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { dueHoursAfterEntry } from "../shared/episodes.js";
import { meetingRemedy, partsOfMeeting } from "../shared/goals-at-meeting.js";
import { MANUAL_2021, MANUAL_FROM } from "../sources.js";

/** Under the manual's earlier text the first meeting set plan A and plan B together. */
export const bothGoalsAt72Hours: Deadline<Episode, { within: HoursParam }> = {
  shape: "deadline",
  id: "us-mo/72-hour-both-goals",
  title: "Primary and concurrent goal set at the 72-hour meeting (earlier text)",
  force: "must",
  clauses: ["MO-CWM-P03"],
  inForce: { from: MANUAL_FROM, until: MANUAL_2021 },
  params: { within: { hours: 72, basis: "source" } },
  readings: {
    S4: "72 elapsed hours from the entry, weekends and holidays included; with a date only, the end of the third day after. "
      + "A goal set on the meeting's day was set at it, unless it says otherwise; set later or elsewhere, it can no longer be at the meeting.",
    S8: "A concurrent goal equal to the primary one of its day does not count; one is asked for whatever the primary goal is.",
    S20: "The text before 2 July 2021, which gave the concurrent goal no 30 days; judged by the day of entry.",
  },
  sees: "fully",
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered alternative care.",
  pass: "The 72-hour meeting was held and both goals set at it.",
  fail: "The primary and the concurrent goal were not both set at a meeting within 72 hours of entry.",

  occasions: ({ view }) => perEpisode(view),
  due: ({ about }, ctx) => dueHoursAfterEntry(about, ctx.params.within, ctx),
  metBy: ({ about }, ctx) => partsOfMeeting(about, ["primary", "concurrent"], dueHoursAfterEntry(about, ctx.params.within, ctx)),
  remedy: ({ about }, missing, { today }) => meetingRemedy(about, ["primary", "concurrent"], missing, today),
};
