import { compareInstants } from "../../../calendar/index.js";
import type { Deadline, HoursParam, Part } from "../../../rules/index.js";
import type { Episode, Fact } from "../../../timeline/view/index.js";
import { dueHoursAfterEntry, perEpisode } from "../shared/episodes.js";
import { MANUAL_FROM } from "../sources.js";

/** A child who comes into care gets a goal at the first meeting, within three days. */
export const goalAt72Hours: Deadline<Episode, { within: HoursParam }> = {
  shape: "deadline",
  id: "us-mo/72-hour-goal",
  title: "Permanency goal set at the 72-hour meeting",
  force: "must",
  clauses: ["MO-CWM-P03", "MO-CPL-02"],
  inForce: { from: MANUAL_FROM },
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
  metBy: ({ about }) => {
    const meetings = about.facts("meeting-held").filter(({ event }) => event.meeting === "72-hour");
    const goals = about.facts("goal-set").filter(({ event }) => event.role === "primary");
    for (const meeting of meetings) {
      const goal = goals.find((set) => isAt(set, meeting));
      if (goal !== undefined) return [found("meeting", MEETING, meeting), found("goal", GOAL, goal)];
    }
    const [meeting, goal] = [meetings[0], goals[0]];
    const parts = [found("meeting", MEETING, meeting), found("goal", GOAL, goal)];
    if (meeting === undefined || goal === undefined) return parts;
    return [...parts, {
      name: "goal at the meeting", kinds: [MEETING, GOAL], past: true,
      rejected: goals.slice(0, 5).map((fact) => ({ fact, why: "not set at a 72-hour meeting" })),
    }];
  },
  remedy: ({ about }, missing, { today }) => {
    const primary = about.goals("primary").at(-1)?.value ?? "reunification";
    const goalSet = { kind: "goal-set", on: today, child: about.child, role: "primary", goal: primary } as const;
    return missing.includes("meeting")
      ? { says: "Hold the 72-hour meeting and set the primary goal at it.", events: [{ kind: "meeting-held", on: today, child: about.child, meeting: "72-hour" }, goalSet] }
      : { says: "Set the primary goal.", events: [goalSet] };
  },
};

const MEETING = "meeting-held.72-hour";
const GOAL = "goal-set.primary";

function found(name: string, kind: string, metBy: Fact | undefined): Part {
  return { name, kinds: [kind], metBy, rejected: [] };
}

function isAt(goal: Fact<"goal-set">, meeting: Fact): boolean {
  const sameMoment = goal.at !== undefined && meeting.at !== undefined && compareInstants(goal.at, meeting.at) === 0;
  return (goal.on === meeting.on || sameMoment) && goal.event.atMeeting !== false;
}
