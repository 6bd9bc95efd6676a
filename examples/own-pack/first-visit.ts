import type { Deadline, Episode, PeriodParam, Span } from "permanency/rules";
import { dueAfter, endWithin, seek } from "permanency/rules";

/** One stretch in one home. */
interface Placement {
  readonly episode: Episode;
  readonly span: Span;
}

/** A child in a new home sees a face it knows within the week. */
export const firstVisit: Deadline<Placement, { within: PeriodParam }> = {
  shape: "deadline",
  id: "example-county/first-visit",
  title: "Caseworker's visit within 5 working days of each placement",
  force: "must",
  clauses: ["EX-01"],
  params: { within: { workingDays: 5, basis: "source" } },
  readings: {
    S2: "Working days are Monday to Friday less the holidays the caller names; the day of the placement is not counted.",
    S7: "A trial home visit is a placement too; a visit in the home before does not serve.",
    S19: "Of contradictory placements of one day nobody can say which needs the visit.",
  },
  sees: { partly: "whether the visit was in the home itself, where the record does not say" },
  restsOn: ["care-entered", "placement-started"],
  otherwise: "No child in care has been placed.",
  pass: "A caseworker visited the child in time.",
  fail: "No caseworker's visit to the child in the new home is on record.",

  *occasions({ view }) {
    for (const episode of view.episodes) {
      const subject = { child: episode.child };
      const { held, contested } = episode.placements();
      for (const { span, by } of held) {
        yield { subject, trigger: by, what: "the child was placed", end: endWithin(episode, span.to, "the placement ended"), about: { episode, span } };
      }
      for (const { span, by: [trigger] } of contested) {
        if (trigger !== undefined) yield { subject, trigger, needs: "which of the placements of one day stands", about: { episode, span } };
      }
    }
  },
  due: ({ trigger }, ctx) => dueAfter(trigger.on, "the child was placed", ctx.params.within, ctx),
  metBy: ({ about: { episode, span } }, { view }) => [seek(
    "visit", ["visit-held"], view.about(episode.child, "visit-held"), { from: span.from, before: span.to },
    ({ event }) => (event.with.includes("child") ? undefined : "the child was not visited"),
  )],
  remedy: ({ about: { episode } }, _missing, { today }) => ({
    says: "Visit the child in the new home.",
    events: [{ kind: "visit-held", on: today, child: episode.child, with: ["child"] }],
  }),
};
