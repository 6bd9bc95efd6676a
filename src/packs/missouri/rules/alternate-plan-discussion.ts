import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, isClosed, prompt, shareChild } from "../../../rules/index.js";
import type { Fact } from "../../../timeline/view/index.js";
import { grouped } from "../../../timeline/view/index.js";
import { keyOf } from "../shared/talks.js";
import { MANUAL_FROM } from "../sources.js";

interface Interaction {
  readonly held: Fact<"meeting-held" | "plan-reviewed">;
  /** Talks with the family on the day. */
  readonly talks: readonly Fact<"permanency-discussed">[];
}

/** Every case-planning interaction keeps the family's alternate plan on the table. */
export const alternatePlanDiscussion: Content<Interaction, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/alternate-plan-discussion",
  title: "Alternate plan discussed with the family at case-planning interactions",
  force: "must",
  clauses: ["MO-CWM-P06", "MO-CPL-06"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    S6: "What was discussed at a past interaction cannot be made good: unmet, it is missed.",
    P06: "Case-planning interactions are FST meetings and plan reviews; the 72-hour meeting sets goals and is judged by its own duty.",
  },
  sees: { partly: "what was said: the record shows that it was discussed" },
  restsOn: ["meeting-held.fst"],
  otherwise: "No FST meeting or plan review is on record.",
  pass: "The alternate plan was discussed with the family.",
  fail: "The record does not show that the alternate plan was discussed with the family.",

  occasions: ({ view }) => {
    const talks = grouped(view.facts("permanency-discussed").filter(({ event }) => event.with.some((one) => FAMILY.includes(one))), ({ on }) => `${on}`);
    return view.facts("meeting-held", "plan-reviewed")
      .filter(({ event, on }) => (event.kind === "plan-reviewed" || event.meeting === "fst") && !isClosed(view, on))
      .map((held) => ({
        subject: {}, trigger: held, key: keyOf(held),
        what: held.event.kind === "meeting-held" ? "an FST meeting was held" : "a plan was reviewed",
        about: { held, talks: talks.get(`${held.on}`) ?? [] },
      }));
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the interaction", ctx.params.prompt, ctx),
  metBy: ({ about: { held, talks } }) => [{
    name: "permanency discussed with the family", kinds: ["permanency-discussed"], rejected: [], past: true,
    metBy: held.event.permanencyDiscussed === true ? held : talks.find((talk) => shareChild(talk, held)),
  }],
};

const FAMILY: readonly string[] = ["parent", "child", "relative"];
