/** `evaluate`: a timeline, a day and packs in; the report out. Pure, and total on parsed timelines (S19). */
import { civil } from "../calendar/index.js";
import type { Timeline } from "../timeline/types.js";
import { isBreach } from "./breach.js";
import { checklistOf } from "./checklists.js";
import { judge } from "./judge.js";
import type { EvaluateOptions, Ready } from "./options.js";
import { ready } from "./options.js";
import type { Report, Warning } from "./report.js";

/** Every duty the packs put on the agency in this case, as of the end of `asOf`. Throws `OptionsError` on bad options only. */
export function evaluate(timeline: Timeline, options: EvaluateOptions): Report {
  return evaluator(options)(timeline);
}

/** `evaluate` for many cases: the options are checked once. */
export function evaluator(options: EvaluateOptions): (timeline: Timeline) => Report {
  const settings = ready(options);
  return (timeline) => reportOf(timeline, settings);
}

/** The report under settings already checked. */
function reportOf(timeline: Timeline, settings: Ready): Report {
  const { view, judged, inapplicable, waivers } = judge(timeline, settings);
  const duties = judged.map(({ duty }) => duty);
  const must = duties.filter(({ force }) => force === "must");
  return {
    schema: 1,
    caseId: timeline.caseId,
    asOf: civil(settings.asOf),
    ...(view.asOf < settings.asOf && { judgedAsOf: civil(view.asOf) }),
    ...basisOf(settings),
    duties,
    actions: must.filter(({ status }) => status === "open" || status === "overdue"),
    violations: must.filter(({ status }) => isBreach(status)),
    advisories: duties.filter(({ force, status }) => force === "should" && (status === "open" || isBreach(status))),
    unknowns: duties.filter(({ status }) => status === "unknown"),
    waived: duties.filter(({ status }) => status === "waived"),
    waivers,
    inapplicable,
    checklists: settings.checklists.map((checklist) => checklistOf(checklist, view)),
    problems: view.problems,
    warnings: warningsOf(timeline, settings),
  };
}

/** The packs and every option a result rests on. */
export function basisOf({ packs, knownBy, counting, params, holidays }: Ready): Pick<Report, "packs" | "options"> {
  return {
    packs: packs.map(({ id, version }) => ({ id, version })),
    options: { ...(knownBy !== undefined && { knownBy: civil(knownBy) }), counting, params, holidays },
  };
}

function warningsOf(timeline: Timeline, settings: Ready): Warning[] {
  const warnings: Warning[] = [];
  const asOf = civil(settings.asOf);
  for (const pack of settings.packs) {
    if (pack.jurisdiction !== undefined && timeline.jurisdiction !== pack.jurisdiction) {
      const whose = timeline.jurisdiction === undefined ? "of an unknown jurisdiction" : `of ${timeline.jurisdiction}`;
      warnings.push({
        code: "other-jurisdiction",
        message: `The case is ${whose}; ${pack.id} is the law of ${pack.jurisdiction}. Read the duties as what that law would ask.`,
      });
    }
    for (const source of pack.sources) {
      for (const later of source.later ?? []) {
        if (later.on === undefined || later.on <= asOf) {
          const when = later.on === undefined ? "" : ` (${later.on})`;
          warnings.push({ code: "later-version", message: `${source.id}: ${later.says}${when}. The pack reads the text before it.` });
        }
      }
    }
  }
  const { source, until = asOf } = timeline.holds ?? {};
  if (until < asOf) warnings.push({ code: "record-ends", message: `${source} covers the case up to ${until}: it is judged as of that day.` });
  return warnings;
}
