import type { Deadline, HoursParam } from "../../../rules/index.js";
import { perEpisode } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { dueHoursAfterEntry } from "../shared/episodes.js";
import { meetingRemedy, partsOfMeeting } from "../shared/goals-at-meeting.js";
import { MANUAL_2021 } from "../sources.js";

/** A child who comes into care gets a goal at the first meeting, within three days. */
export const goalAt72Hours: Deadline<Episode, { within: HoursParam }> = {
  shape: "deadline",
  id: "us-mo/72-hour-goal",
  title: "Permanency goal set at the 72-hour meeting",
  force: "must",
  clauses: ["MO-CWM-P03", "MO-CPL-02"],
  inForce: { from: MANUAL_2021 },
  params: { within: { hours: 72, basis: "source" } },
  readings: {
    S4: "72 elapsed hours from the entry, weekends and holidays included; with a date only, the end of the third day after. "
      + "A goal set on the meeting's day was set at it, unless it says otherwise; set later or elsewhere, it can no longer be at the meeting.",
  },
  sees: "fully",
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered alternative care.",
  pass: "The 72-hour meeting was held and the primary goal set at it.",
  fail: "The primary goal was not set at a meeting within 72 hours of entry.",

  occasions: ({ view }) => perEpisode(view),
  due: ({ about }, ctx) => dueHoursAfterEntry(about, ctx.params.within, ctx),
  metBy: ({ about }, ctx) => partsOfMeeting(about, ["primary"], dueHoursAfterEntry(about, ctx.params.within, ctx)),
  remedy: ({ about }, missing, { today }) => meetingRemedy(about, ["primary"], missing, today),
};
