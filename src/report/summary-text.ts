/** A caseload's numbers as text, to be taken in at a glance. */
import type { Paint } from "./paint.js";
import { counted, grouped, plain, wrapped } from "./plain.js";
import type { ByStatus, RuleSummary, Summary } from "./summary.js";

/** Rules listed among the most common violations. */
const LISTED = 10;

export function summaryText(summary: Summary, paint: Paint): string {
  const { cases, outOfCompliance } = summary;
  if (cases === 0) return `${paint.strong("Caseload:")} no case was read\n`;
  const undecided = summary.must.unknown + summary.should.unknown;
  const verdict = outOfCompliance === 0
    ? undecided === 0 ? paint.good("none out of compliance") : "none out of compliance that the record shows"
    : paint.bad(`${grouped(outOfCompliance)} out of compliance`);
  const problems = summary.withProblems === 0 ? "" : `, ${grouped(summary.withProblems)} with problems in the record`;
  return [
    `${paint.strong("Caseload:")} ${counted(cases, "case")}, ${verdict}, ${grouped(summary.withActions)} with something to do${problems}`,
    ...statuses("Required", summary.must),
    ...statuses("Advised", summary.should),
    ...mostCommon(summary, paint),
    "",
  ].join("\n");
}

function statuses(label: string, duties: ByStatus): string[] {
  const named: readonly (readonly [number, string])[] = [
    [duties.overdue, "overdue"], [duties.missed, "missed"], [duties.late, "late"], [duties.open, "to do"],
    [duties.unknown, "cannot be decided"], [duties.waived, "waived"], [duties.met, "met"], [duties.lapsed, "no longer asked for"],
  ];
  const told = named.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${what}`);
  return told.length === 0 ? [] : wrapped("  ", `${label}: ${told.join(", ")}`, 4);
}

function mostCommon({ rules }: Summary, paint: Paint): string[] {
  const found = Object.entries(rules)
    .map(([id, rule]) => ({ id, rule, count: violationsOf(rule) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  if (found.length === 0) return [];
  const shown = found.slice(0, LISTED);
  const digits = Math.max(...shown.map(({ count }) => grouped(count).length));
  return [
    paint.strong("Most common violations"),
    ...shown.flatMap(({ rule, count }) => {
      const lead = `  ${grouped(count).padStart(digits)}  `;
      return wrapped(lead, plain(`${rule.title} (${rule.clauses.join(", ")})`));
    }),
    ...(found.length > shown.length ? [`  and ${counted(found.length - shown.length, "more rule")}`] : []),
  ];
}

function violationsOf({ force, duties }: RuleSummary): number {
  return force === "must" ? duties.overdue + duties.missed + duties.late : 0;
}
