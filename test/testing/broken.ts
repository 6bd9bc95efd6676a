/** Rules that each break a law, made from one that keeps them all: whoever states a law must see it fail. */
import { exampleCounty } from "../../examples/own-pack/pack.js";
import { firstVisit } from "../../examples/own-pack/first-visit.js";
import type { Pack } from "../../src/index.js";
import { dueAfter, duePromptly, plusDays, prompt, seek } from "../../src/rules.js";

type Rule = typeof firstVisit;

const packOf = (...rules: readonly Rule[]): Pack => ({ ...exampleCounty, rules });

export const sound: Pack = packOf(firstVisit);

/** A rule that remembers how often it was asked, and says so: no answer of its is like the one before. */
function forgetful(): Pack {
  let asked = 0;
  return packOf({
    ...firstVisit,
    *occasions(ctx) {
      asked += 1;
      for (const occasion of firstVisit.occasions(ctx)) yield { ...occasion, what: `asked ${asked} times` };
    },
  });
}

/** Two rules of which the second tells what the first has told it. */
function whispering(): Pack {
  let heard = "nothing";
  const speaker: Rule = {
    ...firstVisit, id: "example-county/speaker",
    *occasions(ctx) {
      heard = "a whisper";
      yield* firstVisit.occasions(ctx);
    },
  };
  const listener: Rule = {
    ...firstVisit, id: "example-county/listener",
    *occasions(ctx) {
      const what = `heard ${heard}`;
      heard = "nothing";
      for (const occasion of firstVisit.occasions(ctx)) yield { ...occasion, what };
    },
  };
  return packOf(listener, speaker, { ...listener, id: "example-county/last" });
}

/** By the beginning of a law's name: a pack that breaks it, and what the failure must say. */
export const broken: Readonly<Record<string, { readonly pack: Pack; readonly says: RegExp }>> = {
  "total": {
    pack: packOf({ ...firstVisit, due: () => { throw new Error("no due date today"); } }),
    says: /no due date today/,
  },
  "every duty with an action": {
    pack: packOf({ ...firstVisit, remedy: ({ about }, _missing, { today }) => ({ says: "Visit the parents.", events: [{ kind: "visit-held", on: today, child: about.episode.child, with: ["parent"] }] }) }),
    says: /first-visit:\w+@.* is still (open|overdue) after its remedy, .*"parent"/,
  },
  "a duty with no action": {
    pack: packOf({ ...firstVisit, due: () => undefined, metBy: () => [] }),
    says: /is met and does not say when it was met/,
  },
  "one rule's result": { pack: whispering(), says: /Alone, what example-county\/last raises differs at .*what: found "heard nothing", expected "heard a whisper"/ },
  "every due date": {
    pack: packOf({ ...firstVisit, due: ({ trigger }, ctx) => { const due = dueAfter(trigger.on, "placed", ctx.params.within, ctx); return { ...due, on: plusDays(due.on, 1) }; } }),
    says: /is due .*, and its arithmetic ends/,
  },
  "the order of events": { pack: forgetful(), says: /With its events in another order the report differs at .*: found "asked \d+ times"/ },
  "an exact duplicate": { pack: forgetful(), says: /given twice the report differs/ },
  "facts after asOf": { pack: forgetful(), says: /Without the facts after asOf the report differs/ },
  "a fact about one child": {
    pack: packOf({ ...firstVisit, metBy: ({ about: { span } }, { view }) => [seek("visit", ["visit-held"], view.facts("visit-held"), { from: span.from, before: span.to })] }),
    says: /Without the facts about the other children, what \w+ is owed differs/,
  },
  "knownBy later": { pack: forgetful(), says: /With knownBy after every record the list of duties differs/ },
  "the passing of time": {
    pack: packOf({ ...firstVisit, due: (occasion, ctx) => duePromptly(plusDays(ctx.asOf, -(ctx.asOf % 2)), "today, or the day before", { param: prompt, basis: { kind: "source" }, reading: "" }, ctx) }),
    says: /was (overdue|late|missed), and \d+ days later is (open|met|lapsed)/,
  },
  "a course never returns": {
    pack: packOf({
      ...firstVisit,
      *occasions(ctx) {
        for (const occasion of firstVisit.occasions(ctx)) yield { ...occasion, needs: ctx.asOf % 3 === 0 ? "a day that is no third one" : undefined };
      },
    }),
    says: /A duty comes back to what it was: example-county\/first-visit:.*, then .*, then unknown/,
  },
  "the same bytes": {
    pack: packOf({
      ...firstVisit,
      *occasions(ctx) {
        for (const occasion of firstVisit.occasions(ctx)) yield { ...occasion, what: new Date(`${ctx.today}T11:00:00Z`).toString() };
      },
    }),
    says: /In another time zone the report differs/,
  },
};

/** Raised for a month only. */
export const fleeting: Pack = packOf({
  ...firstVisit,
  *occasions(ctx) {
    for (const occasion of firstVisit.occasions(ctx)) if (occasion.trigger.on > ctx.asOf - 30) yield occasion;
  },
});
