import { contains, plusDays } from "../../../calendar/index.js";
import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt, seek } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { grouped, historyOf } from "../../../timeline/view/index.js";
import { MANUAL_FROM } from "../sources.js";

/** A case that closes without a home found says what was tried and why it failed. */
export const closingSummaryHousing: Content<Fact<"case-closed">, { prompt: Prompt }> = {
  shape: "content",
  id: "us-mo/closing-summary-housing",
  title: "Closing summary on housing not secured",
  force: "must",
  clauses: ["MO-CWM-H07"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: {
    H07: "Housing is not secured where the closing says so, or says nothing while an assessment that finds a household homeless stands; "
      + "says nothing while one finds housing at risk: unknown.",
    S21: "No time is given: due the day of closing.",
  },
  sees: "fully",
  restsOn: ["case-closed"],
  otherwise: "No case closed with permanent housing not secured.",
  pass: "The closing summary records the efforts made and why housing could not be secured.",
  fail: "The case closed without permanent housing secured, and the closing summary does not say enough.",

  *occasions({ view }) {
    for (const { closed, end } of view.phases) {
      const secured = closed && housingAt(closed, view);
      if (closed === undefined || secured === "secured") continue;
      yield {
        subject: {}, trigger: closed, what: "the case closed with permanent housing not secured", about: closed,
        needs: end?.contradicted === true ? "whether the case closed on the day recorded; a later placement contradicts it"
          : secured === "unsaid" ? "whether permanent housing was secured at closing" : undefined,
      };
    }
  },
  due: ({ trigger }, ctx) => duePromptly(trigger, "the case closed", ctx.params.prompt, ctx),
  metBy: ({ about }, { view }) => {
    const summaries = view.facts("closing-summary-completed");
    const window = { from: about.on };
    return [
      seek("efforts made", ["closing-summary-completed"], summaries, window, ({ event }) => event.housingEfforts === undefined ? "it does not record the efforts" : undefined),
      seek("reasons", ["closing-summary-completed"], summaries, window, ({ event }) => event.housingReasons === undefined ? "it does not record the reasons" : undefined),
    ];
  },
  remedy: (_occasion, missing, { today }) => ({
    says: `Complete the closing summary: ${missing.join(" and ")}.`,
    events: [{
      kind: "closing-summary-completed", on: today,
      ...missing.includes("efforts made") && { housingEfforts: "the efforts made" },
      ...missing.includes("reasons") && { housingReasons: "why permanent housing could not be secured" },
    }],
  }),
};

/** What the record says of permanent housing on the day of closing. */
function housingAt(closed: Fact<"case-closed">, view: CaseView): "secured" | "not-secured" | "unsaid" {
  const said = closed.event.permanentHousing;
  if (said !== undefined) return said === "not-secured" ? "not-secured" : "secured";
  const assessments = view.facts("housing-assessed").filter(({ on }) => on <= closed.on);
  const standing = [...grouped(assessments, ({ event }) => event.household).values()].map((own) => {
    const { held } = historyOf(own, ({ event }) => event.finding, plusDays(closed.on, 1));
    return held.find(({ span }) => contains(span, closed.on))?.value ?? "at-risk";
  });
  if (standing.includes("homeless")) return "not-secured";
  return standing.includes("at-risk") ? "unsaid" : "secured";
}
