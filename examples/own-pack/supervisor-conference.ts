import type { Chain, Episode, PeriodParam, Recurring } from "permanency/rules";
import { contains, dueAfter } from "permanency/rules";

/** Nobody should carry a child's case alone for more than two months. */
export const supervisorConference: Recurring<Episode, { every: PeriodParam }> = {
  shape: "recurring",
  id: "example-county/supervisor-conference",
  title: "Conference with the supervisor every 60 days",
  force: "should",
  clauses: ["EX-02"],
  params: {
    every: { days: 60, basis: "assumption", name: "example.conference", says: "The handbook asks for a conference every other month: 60 days." },
  },
  readings: { S14: "From the child's entry into care, then from the last conference, for as long as the child is in care." },
  sees: "fully",
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered care.",
  pass: "A conference with the supervisor was held.",
  fail: "No conference with the supervisor was held in time.",

  part: { name: "conference with the supervisor", kinds: ["supervisor-conference-held"] },
  chains: ({ view }) => view.episodes.map((episode): Chain<Episode> => ({
    subject: { child: episode.child }, start: episode.entry, what: "the child entered care", afterStart: false, end: episode.end, about: episode,
    completions: view.about(episode.child, "supervisor-conference-held").filter(({ on }) => contains(episode.span, on)),
  })),
  due: (last, ctx) => dueAfter(last.on, last.event.kind === "care-entered" ? "the child entered care" : "the last conference", ctx.params.every, ctx),
  remedy: ({ about }, { today }) => ({
    says: "Hold a conference with the supervisor.",
    events: [{ kind: "supervisor-conference-held", on: today, child: about.child }],
  }),
};
