/** S4: the 72-hour meeting, and a primary goal set at it, within 72 hours of entry. */
import { Temporal } from "temporal-polyfill";
import type { Simulated, Simulator } from "./compare.js";
import { daysBetween, plusDays } from "./days.js";
import type { Day } from "./days.js";
import { contradiction, dayOf, isAbout } from "./world.js";
import type { Fact, Stay, World } from "./world.js";

/** The manual's text of that day; entries before it are judged by the earlier text (S20). */
const IN_FORCE = "2021-07-02";

export const seventyTwoHourGoal: Simulator = (world) => {
  const leftOut = contradiction(world, "entries of one day");
  if (leftOut !== undefined) return { leftOut };
  return {
    duties: world.children.flatMap((child) => world.stays(child).filter(({ enteredOn }) => enteredOn >= IN_FORCE).map((stay) => ofStay(world, stay))),
  };
};

function ofStay(world: World, stay: Stay): Simulated {
  const { child, enteredOn, exitedOn } = stay;
  const { due, dueAt } = dueOf(stay.entry.on);
  const common = { subject: { child }, raisedOn: enteredOn, due, ...(dueAt === undefined ? {} : { dueAt }) };

  let held = false;
  let set = false;
  for (const day of world.days.filter((each) => world.at(child, each).stay === stay)) {
    const meetings = world.factsOn(day, "meeting-held").filter((fact) => fact.meeting === "72-hour" && isAbout(fact, child));
    const goals = world.factsOn(day, "goal-set").filter((fact) => fact.role === "primary" && isAbout(fact, child));
    const atIt = goals.filter(({ atMeeting }) => atMeeting !== false);
    held ||= meetings.length > 0;
    set ||= goals.length > 0;
    if (meetings.length > 0 && atIt.length > 0) {
      if (isInTime(meetings, due, dueAt) && isInTime(atIt, due, dueAt)) return { ...common, status: "met", metOn: day };
      // Told in an earlier offset, an hour past the due one can bear the date before.
      return { ...common, status: "late", metOn: day, daysLate: Math.max(0, daysBetween(due, day)) };
    }
  }

  // Both are there, and the one was not set at the other: that cannot be mended, but a stay that ends in time ends it too (S6).
  const elsewhere = held && set;
  const missing = elsewhere ? ["goal at the meeting"] : [...(held ? [] : ["meeting"]), ...(set ? [] : ["goal"])];
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

/** An hour is held against the due hour, a date against the due date (S4). One of them in time will do. */
function isInTime(facts: readonly Fact[], due: Day, dueAt: string | undefined): boolean {
  return facts.some((fact) => dueAt === undefined || !fact.on.includes("T") ? dayOf(fact) <= due
    : Temporal.Instant.compare(Temporal.Instant.from(fact.on), Temporal.Instant.from(dueAt)) <= 0);
}
