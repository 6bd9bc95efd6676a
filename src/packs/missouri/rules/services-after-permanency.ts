import type { AgencyParam, Deadline } from "../../../rules/index.js";
import { dueByAgency, seek } from "../../../rules/index.js";
import type { CaseView, Episode, Fact } from "../../../timeline/view/index.js";

interface Achieved {
  readonly child: string;
  /** The child's next entry into care. */
  readonly again: Fact<"care-entered"> | undefined;
}

/** Permanency that is left alone on its first day may not last to its hundredth. */
export const servicesAfterPermanency: Deadline<Achieved, { after: AgencyParam }> = {
  shape: "deadline",
  id: "us-mo/services-after-permanency",
  title: "Services after permanency is achieved",
  force: "must",
  clauses: ["MO-STAT-04"],
  params: {
    after: { unit: "days", basis: "agency", name: "stat.afterPermanency", says: "Within how many days of permanency services after it must be on record." },
  },
  readings: {
    S21: "The agency says within how many days; without its number nothing is overdue.",
    "STAT-04": "Permanency is an exit from care to reunification, adoption, guardianship or a relative; the closing of the case does not end the duty. Where a closing ended the stay, the record does not say where the child went.",
  },
  sees: { partly: "whether the level of services is appropriate: the record shows that there were some" },
  restsOn: ["care-exited"],
  otherwise: "No child of the case has left care to a permanent home.",
  pass: "Services after permanency are on record.",
  fail: "No services after permanency are on record.",

  *occasions({ view }) {
    for (const episode of view.episodes) {
      const exit = exitOf(episode, view);
      if (exit === undefined || (exit.to !== undefined && !PERMANENT.includes(exit.to))) continue;
      const again = view.about(episode.child, "care-entered").find(({ on }) => on >= exit.by.on);
      yield {
        subject: { child: episode.child }, trigger: exit.by, about: { child: episode.child, again },
        what: "the child left care to a permanent home",
        end: again === undefined ? undefined : { on: again.on, why: "the child entered care again" },
        needs: exit.to === undefined ? "where the child went" : undefined,
      };
    }
  },
  due: ({ trigger }, ctx) => dueByAgency(trigger.on, "permanency was achieved", ctx.params.after, ctx),
  metBy: ({ trigger, about: { child, again } }, { view }) => [seek(
    "services after permanency", ["post-permanency-service-provided"], view.about(child, "post-permanency-service-provided"),
    { from: trigger.on, before: again?.on },
  )],
  remedy: ({ about: { child } }, _missing, { today }) => ({
    says: "Provide the child and family a service after permanency.",
    events: [{ kind: "post-permanency-service-provided", on: today, child }],
  }),
};

type To = NonNullable<Fact<"care-exited">["event"]["to"]>;

const PERMANENT: readonly To[] = ["reunification", "adoption", "guardianship", "relative"];

/** The exit or the closing that ended a stay, and where to; exits of one day that contradict each other leave that unknown (S18). */
function exitOf({ child, end }: Episode, view: CaseView): { readonly by: Fact; readonly to: To | undefined } | undefined {
  const exits = view.about(child, "care-exited").filter(({ on }) => on === end?.on);
  const recorded = Math.max(...exits.map((exit) => exit.recorded));
  const [by, ...others] = exits.filter((exit) => exit.recorded === recorded);
  if (by === undefined) {
    const closed = end?.closing === true ? view.phases.find((phase) => phase.end?.on === end.on)?.closed : undefined;
    return closed && { by: closed, to: undefined };
  }
  return { by, to: others.every(({ event }) => event.to === by.event.to) ? by.event.to : undefined };
}
