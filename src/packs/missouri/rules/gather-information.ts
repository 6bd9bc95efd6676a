import { yearsOld } from "../../../calendar/index.js";
import type { AgeParam, Deadline, PeriodParam } from "../../../rules/index.js";
import { dueAfter, perEpisode, seek } from "../../../rules/index.js";
import type { Episode } from "../../../timeline/view/index.js";
import { isFact } from "../../../timeline/view/index.js";
import { MANUAL_FROM } from "../sources.js";

/** A goal can only fit the case if the case was asked about: parents, paternity, relatives, child. */
export const gatherInformation: Deadline<Episode, { within: PeriodParam; childFromAge: AgeParam }> = {
  shape: "deadline",
  id: "us-mo/gather-information",
  title: "Information for the goals is gathered",
  force: "must",
  clauses: ["MO-CWM-P02"],
  inForce: { from: MANUAL_FROM },
  params: {
    within: { days: 30, basis: "assumption", name: "gather.within", says: "The source gives no time; the goals it serves are due in 30 days." },
    childFromAge: { years: 5, basis: "assumption", name: "gather.childFromAge", says: "'As age appropriate' is read as from this age at entry." },
  },
  readings: { S7: "Each effort counts from the day of entry, within the episode." },
  sees: "fully",
  restsOn: ["care-entered"],
  otherwise: "No child of the case has entered alternative care.",
  pass: "What the goals rest on was gathered.",
  fail: "Not everything the goals rest on has been gathered.",

  occasions: ({ view }) => perEpisode(view),
  due: ({ about }, ctx) => dueAfter(about.span.from, "the child entered alternative care", ctx.params.within, ctx),
  metBy: ({ about }, { view, params }) => {
    const facts = about.facts("effort-made", "permanency-discussed", "paternity-established");
    const window = { from: about.span.from, before: about.span.to };
    const efforts = (name: string, wanted: readonly string[], talkWith?: "parent" | "child") =>
      seek(name, ["effort-made", ...talkWith === undefined ? [] : ["permanency-discussed"]], facts, window, (fact) => {
        if (isFact(fact, "effort-made")) return wanted.includes(fact.event.effort) ? undefined : "an effort of another kind";
        if (isFact(fact, "permanency-discussed") && talkWith !== undefined) return fact.event.with.includes(talkWith) ? undefined : "a talk with others";
        return fact.event.kind === "paternity-established" && wanted.includes("establish-paternity") ? undefined : "an effort of another kind";
      });
    const established = view.about(about.child, "paternity-established").some((fact) => fact.on < about.span.from);
    // A birth date that is missing, or after the entry, leaves it open whether the child's age allows.
    const age = about.birth === undefined || about.birth > about.span.from ? undefined : yearsOld(about.birth, about.span.from);
    const child = efforts("work with the child", ["work-with-child"], "child");
    return [
      efforts("talk with the parents", ["talk-with-parents"], "parent"),
      ...established ? [] : [efforts("paternity", ["establish-paternity"])],
      efforts("relatives explored", ["explore-relatives", "identify-relatives-in-state", "identify-relatives-out-of-state"]),
      ...age === undefined ? [{ ...child, undecided: "the child's birth date" }] : age >= params.childFromAge.param.years ? [child] : [],
    ];
  },
  remedy: ({ about }, missing, { today }) => ({
    says: `Make and record: ${missing.join(", ")}.`,
    events: missing.map((part) => ({ kind: "effort-made", on: today, child: about.child, effort: effortFor(part) })),
  }),
};

function effortFor(part: string) {
  switch (part) {
    case "talk with the parents": return "talk-with-parents";
    case "paternity": return "establish-paternity";
    case "relatives explored": return "explore-relatives";
    default: return "work-with-child";
  }
}
