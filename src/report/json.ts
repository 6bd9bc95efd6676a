/** A report as plain JSON: each duty once, and the lists by id. */
import type { Duty, Report } from "../engine/report.js";
import type { JudgedCase } from "./caseload/writer.js";
import { isKnown } from "./compared.js";
import { jsonText } from "./plain.js";

/** The report with `actions`, `violations`, `advisories`, `unknowns` and `waived` as ids of its `duties`. */
export type JsonReport = Omit<Report, Lists> & { readonly [List in Lists]: readonly string[] };

type Lists = "actions" | "violations" | "advisories" | "unknowns" | "waived";

/** Key order is fixed, so that the same report is the same bytes. */
export function jsonReport(report: Report): JsonReport {
  const { schema, caseId, asOf, judgedAsOf, packs, options, duties, waivers, inapplicable, checklists, problems, warnings } = report;
  return {
    schema, caseId, asOf, ...(judgedAsOf !== undefined && { judgedAsOf }), packs, options,
    actions: idsOf(report.actions),
    violations: idsOf(report.violations),
    advisories: idsOf(report.advisories),
    unknowns: idsOf(report.unknowns),
    waived: idsOf(report.waived),
    duties, waivers, inapplicable, checklists, problems, warnings,
  };
}

/** A case of a caseload as JSON: where it stands, its report, and what of its input was left out; against a baseline, findings are `known` or not. */
export function jsonCase({ from, report, unused, known }: JudgedCase): string {
  const whole = jsonReport(report);
  const marked = known === undefined ? whole : { ...whole, duties: whole.duties.map((duty) => ({ ...duty, known: isKnown(duty, known) })) };
  return jsonText({ from, ...marked, ...(unused.length === 0 ? {} : { unused }) });
}

function idsOf(duties: readonly Duty[]): string[] {
  return duties.map(({ id }) => id);
}
