/** Laws of time: what the mere passing of days may do to a duty, and what the host's own time may not. */
import fc from "fast-check";
import type { CivilDate, Day } from "../../calendar/index.js";
import { civil, dayOf, daysBetween, parseCivilDate, plusDays } from "../../calendar/index.js";
import type { Duty } from "../../engine/report.js";
import { parsed } from "../arbitraries/kit.js";
import { alike, holds } from "./alike.js";
import type { Law, Trial } from "./law.js";
import { withoutLaterFacts } from "./law.js";

/** Days a course is followed: half a year and what turns about its end. */
const COURSE = 200;
/** The first of them are looked at one by one; of the others each so many, and those about each due date. */
const CLOSELY = 10;
const APART = 7;

export const timeLaws = ({ cases, judge }: Trial): Law[] => [
  {
    name: "the passing of time alone never heals a breach",
    work: 2,
    property: fc.property(cases, fc.constantFrom(1, 2, 30, 91, 400), (generated, days) => {
      const frozen = parsed(withoutLaterFacts(generated));
      const later = judge(frozen, { ...generated, asOf: after(generated.asOf, days) }).duties;
      for (const { id, status } of judge(frozen, generated).duties.filter(breached)) {
        const found = later.find((duty) => duty.id === id);
        holds(found !== undefined && breached(found), `${id} was ${status}, and ${days} days later is ${found?.status ?? "gone"}`);
      }
    }),
  },
  {
    name: "a course never returns: day by day, with no new facts, no duty goes, nor comes back to what it was",
    work: 60,
    property: fc.property(cases, (generated) => {
      const frozen = parsed(withoutLaterFacts(generated));
      const today = dayNamed(generated.asOf);
      const courses = new Map<string, string[]>();
      const turns = new Set<number>();
      for (let day = 0; day <= COURSE; day++) {
        if (day > CLOSELY && day % APART > 0 && !turns.has(day)) continue;
        const asOf = civil(plusDays(today, day));
        const { duties } = judge(frozen, { ...generated, asOf });
        for (const { due } of duties) if (due !== undefined) for (const near of [-1, 0, 1]) turns.add(daysBetween(today, dayOf(due)) + near);
        const states = new Map(duties.map((duty) => [duty.id, stateOf(duty)]));
        for (const id of courses.keys()) if (!states.has(id)) states.set(id, GONE);
        for (const [id, state] of states) {
          const course = courses.get(id) ?? (day === 0 ? [] : [GONE]);
          courses.set(id, course);
          const before = course.at(-1);
          if (before === state) continue;
          const told = () => `${id}, as of ${asOf}: ${[...course, state].join(", then ")}`;
          // Without a trigger it stands for what the record cannot hold, and gives way to what is raised after all.
          const givesWay = state === GONE && before?.startsWith(UNRAISED) === true;
          holds(givesWay || state !== GONE, `A duty once raised is gone: ${told()}`);
          holds(givesWay || !course.includes(state), `A duty comes back to what it was: ${told()}`);
          course.push(state);
        }
      }
    }),
  },
  {
    name: "the same bytes in any time zone",
    work: 5,
    property: fc.property(cases, (generated) => {
      const [first = "", ...others] = inZones(["UTC", "Pacific/Apia", "America/Chicago"], () => JSON.stringify(judge(parsed(generated), generated)));
      for (const other of others) alike(other, first, "In another time zone the report");
    }),
  },
];

function breached({ status }: Duty): boolean {
  return status === "overdue" || status === "late" || status === "missed";
}

const GONE = "not raised";
const UNRAISED = "not raised by any fact";

/** All that a duty's standing consists of, but for counts of days, which go on. */
function stateOf({ trigger, status, due, dueAt, metOn, missing, needs, ended }: Duty): string {
  return [
    ...trigger === undefined ? [UNRAISED] : [], status, `due ${dueAt ?? due ?? "on no day"}`, ...metOn === undefined ? [] : [`met ${metOn}`],
    ...missing.length === 0 ? [] : [`missing ${missing.join(" and ")}`], ...needs === undefined ? [] : [`needs ${needs}`],
    ...ended === undefined ? [] : [`ended ${ended.on}`],
  ].join(" ");
}

function after(asOf: string, days: number): CivilDate {
  return civil(plusDays(dayNamed(asOf), days));
}

function dayNamed(asOf: string): Day {
  const date = parseCivilDate(asOf);
  if (date === undefined) throw new RangeError(`Not a civil date: ${asOf}`);
  return dayOf(date);
}

/** Node's own, where there is one; this kit runs elsewhere too. */
declare const process: { readonly env: Record<string, string | undefined> } | undefined;

/** Runs it under each of the host's time zones; once, where the host's zone cannot be set. */
function inZones<T>(zones: readonly string[], run: () => T): T[] {
  if (typeof process === "undefined") return [run()];
  const { env } = process;
  const home = env["TZ"];
  try {
    return zones.map((zone) => {
      env["TZ"] = zone;
      return run();
    });
  } finally {
    if (home === undefined) delete env["TZ"];
    else env["TZ"] = home;
  }
}
