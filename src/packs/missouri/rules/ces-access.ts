import type { Prompt, Standing } from "../../../rules/index.js";
import { caseEnd, duePromptly, isClosed, prompt } from "../../../rules/index.js";
import type { Household } from "../shared/housing.js";
import { bearing, cesReferral, households } from "../shared/housing.js";
import { MANUAL_FROM } from "../sources.js";

/** A family losing its home is led to the one door to housing services. */
export const cesAccess: Standing<Household, { prompt: Prompt }> = {
  shape: "standing",
  id: "us-mo/ces-access",
  title: "Coordinated Entry System where housing is lost or at risk",
  force: "should",
  clauses: ["MO-CWM-H01"],
  inForce: { from: MANUAL_FROM },
  params: { prompt },
  readings: { S12: "One duty for each household's unbroken run of assessments that find housing lost or at risk.", S21: "No time is given: due the day the concern is recorded." },
  sees: "fully",
  looksBack: true,
  restsOn: ["housing-assessed"],
  otherwise: "No assessment finds a household's housing lost or at risk.",
  pass: "The household was referred to the Coordinated Entry System.",
  fail: "A household whose housing is lost or at risk was not referred to the Coordinated Entry System.",

  *whenever({ view }) {
    for (const household of households(view)) {
      const base = { subject: { household: household.id }, about: household };
      for (const { span, by } of household.concerns.held) {
        if (isClosed(view, span.from)) continue;
        const closed = caseEnd(view, span.from);
        const ends = closed !== undefined && closed.on < span.to ? closed : undefined;
        yield {
          ...base, span: { from: span.from, to: ends?.on ?? span.to }, trigger: by, what: "the household's housing was found lost or at risk",
          end: ends ?? (Number.isFinite(span.to) ? { on: span.to, why: "the household's housing was no longer found lost or at risk" } : undefined),
        };
      }
      for (const { span, by: [by] } of household.concerns.contested) {
        if (by !== undefined) yield { ...base, span, trigger: by, key: "contested", needs: "which of the housing assessments of that day stands" };
      }
    }
  },
  due: ({ span }, ctx) => duePromptly(span.from, "housing was found lost or at risk", ctx.params.prompt, ctx),
  heldBy: ({ span, about }, { view }) => [cesReferral(view, span, bearing(about, about.concerns.held, span), about.youths)],
  remedy: ({ about }, _missing, { today }) => ({
    says: "Refer the household to a Coordinated Entry System Access Point.",
    events: [{ kind: "ces-referred", on: today, household: about.id }],
  }),
};
