import type { AgencyParam, Recurring } from "../../../rules/index.js";
import { dueByAgency } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";

/** A child in care sees the caseworker often enough to be known. */
export const visitInterval: Recurring<Episode, { every: AgencyParam }> = {
  shape: "recurring",
  id: "us-mi/visit-interval",
  title: "Caseworker's visits with the child at the required intervals",
  force: "should",
  clauses: ["MI-CP-15"],
  params: {
    every: { unit: "days", basis: "agency", name: "mi.visits", says: "Days from one visit with the child to the next; the guide refers to policy for the number." },
  },
  readings: {
    S21: "The guide leaves the interval to policy: without the agency's number it stays unknown.",
    "15": "From the entry into care, then from each visit with the child, while in care.",
  },
  sees: { partly: "visits with others than the child, whose intervals policy sets apart" },
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered alternative care.",
  pass: "The child was visited within the interval.",
  fail: "The child was not visited within the interval.",

  part: { name: "visit with the child", kinds: ["visit-held"] },
  chains: ({ view }) => view.episodes.map((episode) => ({
    subject: { child: episode.child }, start: episode.entry, afterStart: false, end: episode.end, about: episode,
    completions: episode.facts("visit-held").filter(({ event }) => event.with.includes("child")),
  })),
  due: (start, ctx) => dueByAgency(start.on, start.event.kind === "care-entered" ? "the child entered alternative care" : "the last visit", ctx.params.every, ctx),
  remedy: ({ about }, { today }) => ({
    says: "Visit the child.",
    events: [{ kind: "visit-held", on: today, child: about.child, with: ["child"], private: true }],
  }),
};
