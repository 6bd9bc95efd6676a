import { contains } from "../../../calendar/index.js";
import type { Chain, PeriodParam, Recurring } from "../../../rules/index.js";
import { dueAfter } from "../../../rules/index.js";
import { isAbout } from "../../../timeline/view/index.js";
import { versionsOf } from "../shared/signatures.js";
import { MANUAL_FROM } from "../sources.js";

/** A plan nobody looks at again is no plan: every 90 days, until the case closes. */
export const sspReassessment: Recurring<unknown, { every: PeriodParam }> = {
  shape: "recurring",
  id: "us-mo/ssp-reassessment",
  title: "Social Service Plan reassessed every 90 days",
  force: "should",
  clauses: ["MO-CWM-K10"],
  inForce: { from: MANUAL_FROM },
  params: { every: { days: 90, basis: "source" } },
  readings: { S14: "One chain a case, from the first completion that meets an initial plan, each link from what was actually completed; a closing reassessment completes the pending link too." },
  sees: "fully",
  restsOn: ["ssp-completed"],
  otherwise: "No initial Social Service Plan has been completed.",
  pass: "The Social Service Plan was reassessed.",
  fail: "The Social Service Plan was not reassessed within 90 days of its last completion.",

  part: { name: "reassessment", kinds: ["ssp-completed"] },
  *chains({ view }): Iterable<Chain> {
    for (const { span, end } of view.phases) {
      const versions = versionsOf(view).filter(({ on }) => on >= span.from && on <= span.to);
      const first = versions.find((ssp) => view.episodes.some((episode) => contains(episode.span, ssp.on) && isAbout(ssp, episode.child)));
      if (first === undefined) continue;
      yield { subject: {}, start: first, afterStart: true, end, about: undefined, completions: versions };
    }
  },
  due: (start, ctx) => dueAfter(start.on, "the last completion of the plan", ctx.params.every, ctx),
  remedy: (_chain, { today }) => ({
    says: "Complete the reassessment of the Social Service Plan.",
    events: [{ kind: "ssp-completed", on: today, ssp: "reassessment" }],
  }),
};
