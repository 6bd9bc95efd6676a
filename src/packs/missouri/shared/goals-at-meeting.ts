/** Goals set at the 72-hour meeting (MO-CWM-P03; S4). */
import type { CivilDate } from "../../../calendar/index.js";
import { compareInstants } from "../../../calendar/index.js";
import type { Due, Part, Remedy } from "../../../rules/index.js";
import { isLate } from "../../../rules/index.js";
import type { CaseEvent, Goal, GoalRole } from "../../../timeline/types.js";
import type { Episode, Fact } from "../../../timeline/view/index.js";

const MEETING = "meeting-held.72-hour";
const NAMES = { primary: "goal", concurrent: "concurrent goal" } as const;

/** The meeting, a goal of each role, and what can no longer be: a goal that was set, but not at the meeting. */
export function partsOfMeeting(episode: Episode, roles: readonly GoalRole[], due: Due): Part[] {
  const meetings = meetingsOf(episode);
  const goals = roles.map((role) => ({ role, sets: setsOf(episode, role), at: setAt(episode, role, due) }));
  return [
    { name: "meeting", kinds: [MEETING], metBy: goals.find(({ at }) => at !== undefined)?.at?.meeting ?? meetings[0], rejected: [] },
    ...goals.flatMap(({ role, sets, at }): Part[] => {
      const kinds = [`goal-set.${role}`];
      const goal: Part = { name: NAMES[role], kinds, metBy: at?.goal ?? sets[0], rejected: [] };
      if (at !== undefined || sets.length === 0 || meetings.length === 0) return [goal];
      return [goal, {
        name: `${NAMES[role]} at the meeting`, kinds: [MEETING, ...kinds], past: true,
        rejected: sets.slice(0, 5).map((fact) => ({ fact, why: "not set at a 72-hour meeting" })),
      }];
    }),
  ];
}

/** Holds the meeting and sets the goals at it, or sets the goals that are missing. */
export function meetingRemedy(episode: Episode, roles: readonly GoalRole[], missing: readonly string[], on: CivilDate): Remedy {
  const child = episode.child;
  const asked = missing.includes("meeting") ? roles : roles.filter((role) => missing.includes(NAMES[role]));
  const standing = asked.includes("concurrent") ? undefined : (setsAt(episode, "concurrent")[0]?.goal ?? setsOf(episode, "concurrent")[0])?.event.goal;
  const primary = episode.goals("primary").at(-1)?.value ?? (standing === "reunification" && roles.includes("concurrent") ? "adoption" : "reunification");
  const goals: Record<GoalRole, Goal> = { primary, concurrent: primary === "adoption" ? "guardianship" : "adoption" };
  const set = asked.map((role): CaseEvent => ({ kind: "goal-set", on, child, role, goal: goals[role] }));
  const what = asked.map((role) => `${role} goal`).join(" and the ");
  return missing.includes("meeting")
    ? { says: `Hold the 72-hour meeting and set the ${what} at it.`, events: [{ kind: "meeting-held", on, child, meeting: "72-hour" }, ...set] }
    : { says: `Set the ${what}.`, events: set };
}

function meetingsOf(episode: Episode): readonly Fact<"meeting-held">[] {
  return episode.facts("meeting-held").filter(({ event }) => event.meeting === "72-hour");
}

/** A concurrent goal equal to the primary one of that day does not count (S8). */
function setsOf(episode: Episode, role: GoalRole): readonly Fact<"goal-set">[] {
  return episode.facts("goal-set").filter(({ on, event }) => event.role === role
    && (role === "primary" || episode.goalOn("primary", on)?.value !== event.goal));
}

/** A meeting, and a goal set at it. */
interface SetAt {
  readonly meeting: Fact;
  readonly goal: Fact<"goal-set">;
}

/** Both in time, where any are: of several on the due day one too late hides none in time (S4). */
function setAt(episode: Episode, role: GoalRole, due: Due): SetAt | undefined {
  const all = setsAt(episode, role);
  return all.find(({ meeting, goal }) => !isLate(meeting, due) && !isLate(goal, due)) ?? all[0];
}

function setsAt(episode: Episode, role: GoalRole): readonly SetAt[] {
  const sets = setsOf(episode, role);
  return meetingsOf(episode).flatMap((meeting) => sets.filter((goal) => isAt(goal, meeting)).map((goal) => ({ meeting, goal })));
}

function isAt(goal: Fact<"goal-set">, meeting: Fact): boolean {
  const sameMoment = goal.at !== undefined && meeting.at !== undefined && compareInstants(goal.at, meeting.at) === 0;
  return (goal.on === meeting.on || sameMoment) && goal.event.atMeeting !== false;
}
