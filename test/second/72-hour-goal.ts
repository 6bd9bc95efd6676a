/** S4: the 72-hour meeting, and a primary goal set at it, within 72 hours of entry. */
import { Temporal } from "temporal-polyfill";
import type { Simulated, Simulator } from "./compare.js";
import { daysBetween, later, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { compare } from "./facts.js";
import { dayOf, isAbout } from "./world.js";
import type { Fact, Stay, World } from "./world.js";

/** The manual's text of that day; entries before it are judged by the earlier text (S20). */
const IN_FORCE = "2021-07-02";

export const seventyTwoHourGoal: Simulator = (world) => ({
  duties: world.children.flatMap((child) => world.stays(child).filter(({ enteredOn }) => enteredOn >= IN_FORCE).map((stay) => ofStay(world, stay))),
});

function ofStay(world: World, stay: Stay): Simulated {
  const { child, enteredOn, exitedOn } = stay;
  const { due, dueAt } = dueOf(stay.entry.on);
  const common = { subject: { child }, raisedOn: enteredOn, due, ...(dueAt === undefined ? {} : { dueAt }) };

  const inStay = (fact: Fact): boolean => world.at(child, dayOf(fact)).stay === stay && isAbout(fact, child);
  const meetings = world.facts("meeting-held").filter((fact) => fact.meeting === "72-hour" && inStay(fact));
  const goals = world.facts("goal-set").filter((fact) => fact.role === "primary" && inStay(fact));
  // Each meeting with each goal set at it: the later of their days, and whether both were in time.
  const together = meetings.flatMap((meeting) => goals.filter((goal) => isAt(goal, meeting)).map((goal) => ({
    on: later(dayOf(meeting), dayOf(goal)), inTime: isInTime(meeting, due, dueAt) && isInTime(goal, due, dueAt),
  }))).sort((one, other) => compare(one.on, other.on));
  const met = together.find(({ inTime }) => inTime);
  if (met !== undefined) return { ...common, status: "met", metOn: met.on };
  const [late] = together;
  // Told in an earlier offset, an hour past the due one can bear the date before: no whole day late.
  if (late !== undefined) return { ...common, status: "late", metOn: late.on, daysLate: Math.max(0, daysBetween(due, late.on)) };

  // Both are there, and the one was not set at the other: that cannot be mended, but a stay that ends in time ends it too (S6).
  const elsewhere = meetings.length > 0 && goals.length > 0;
  const missing = elsewhere ? ["goal at the meeting"] : [...(meetings.length > 0 ? [] : ["meeting"]), ...(goals.length > 0 ? [] : ["goal"])];
  if (exitedOn !== undefined && exitedOn <= due) return { ...common, status: "lapsed", missing };
  if (elsewhere) return { ...common, status: "missed", missing };
  if (exitedOn !== undefined) return { ...common, status: "missed", daysLate: daysBetween(due, exitedOn), missing };
  const passed = dueAt === undefined ? world.asOf > due : world.asOf >= due;
  return passed ? { ...common, status: "overdue", daysLate: daysBetween(due, world.asOf), missing } : { ...common, status: "open", missing };
}

/** With an hour: 72 elapsed hours later, told in the entry's own offset. Without: the end of the third day after. */
function dueOf(entry: string): { readonly due: Day; readonly dueAt?: string } {
  if (!entry.includes("T")) return { due: plusDays(entry, 3) };
  const offset = /(Z|[+-]\d\d:\d\d)$/.exec(entry)?.[0] ?? "Z";
  const at = Temporal.ZonedDateTime.from(`${entry}[${offset === "Z" ? "UTC" : offset}]`).add({ hours: 72 });
  const dueAt = at.toPlainDateTime().toString({ smallestUnit: /T\d\d:\d\d:\d\d/.test(entry) ? "second" : "minute" }) + offset;
  return { due: at.toPlainDate().toString(), dueAt };
}

/** A goal set on the meeting's day was set at it unless it says otherwise; so was one of the same moment, told in another offset. */
const isAt = (goal: Fact<"goal-set">, meeting: Fact<"meeting-held">): boolean => goal.atMeeting !== false
  && (dayOf(goal) === dayOf(meeting) || (goal.on.includes("T") && meeting.on.includes("T") && compareMoments(goal.on, meeting.on) === 0));

/** An hour is held against the due hour, a date against the due date (S4). */
const isInTime = (fact: Fact, due: Day, dueAt: string | undefined): boolean =>
  (dueAt === undefined || !fact.on.includes("T") ? dayOf(fact) <= due : compareMoments(fact.on, dueAt) <= 0);

const compareMoments = (one: string, other: string): number => Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other));
