import type { Content } from "../../../rules/index.js";
import { dueOn, isClosed, onItself } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { raisedBy } from "../shared/occasions.js";

/** A conference that skips the hard questions leaves the worker alone with them. */
export const conferenceTopics: Content<Fact<"supervisor-conference-held">, Record<string, never>> = {
  shape: "content",
  id: "us-mi/conference-topics",
  title: "What a conference with the supervisor takes up",
  force: "should",
  clauses: ["MI-CP-16"],
  params: {},
  readings: {
    S6: "What was discussed at a past conference cannot be added: unmet, it is missed.",
    "16": "Each conference takes up the assessments, progress, barriers and whether separate plans are needed for safety.",
  },
  sees: { partly: "what was said: the record shows the topics" },
  restsOn: ["supervisor-conference-held"],
  otherwise: "No case conference with the supervisor is on record.",
  pass: "The conference took up every topic the guide names.",
  fail: "The conference left out topics that the guide names.",

  occasions: ({ view }) => view.facts("supervisor-conference-held").filter(({ on }) => !isClosed(view, on))
    .map((held) => raisedBy(held, "a case conference with the supervisor was held")),
  due: ({ trigger }) => dueOn(trigger.on, "the conference", { kind: "source" }),
  metBy: ({ about }) => TOPICS.map((topic) => ({
    ...onItself(topic.replaceAll("-", " "), ["supervisor-conference-held.topics"], about, about.event.topics?.includes(topic) === true), past: true,
  })),
};

const TOPICS = ["assessments", "progress", "barriers", "separate-plans"] as const;
