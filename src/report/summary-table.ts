/** The summary an administrator reads, as text: two lines a row, what it is of and then the numbers under their headings. */
import type { Paint } from "./paint.js";
import { counted, grouped, plain, WIDTH, wrapped } from "./plain.js";
import type { Summary } from "./summary.js";
import type { GroupedSummary } from "./summary-groups.js";
import type { SummaryRow } from "./summary-rows.js";
import { inNeither, rateSays, summaryRows, totalRows } from "./summary-rows.js";

interface Column {
  readonly heading: string;
  readonly cell: (row: SummaryRow) => string;
}

const columns: readonly Column[] = [
  { heading: "duties", cell: ({ duties }) => grouped(duties) },
  { heading: "met on time", cell: ({ metOnTime, denominator }) => `${grouped(metOnTime)} of ${grouped(denominator)}` },
  { heading: "rate", cell: percent },
  { heading: "late", cell: ({ late }) => grouped(late) },
  { heading: "overdue", cell: ({ overdue }) => grouped(overdue) },
  { heading: "missed", cell: ({ missed }) => grouped(missed) },
  { heading: "unknown", cell: ({ unknown }) => grouped(unknown) },
  { heading: "waived", cell: ({ waived }) => grouped(waived) },
  { heading: "median", cell: ({ medianDaysLate }) => days(medianDaysLate) },
  { heading: "90th", cell: ({ ninetiethDaysLate }) => days(ninetiethDaysLate) },
  { heading: "oldest due", cell: ({ oldestOverdue }) => oldestOverdue?.due ?? "-" },
];

const NOTES = [
  `${rateSays} ${inNeither}.`,
  "Median, 90th: days late by nearest rank, of the duties late, overdue or missed. Oldest due: due date of the duty overdue for longest.",
];

/** A row for all that is required, one for all that is advised, and one a rule. Up to 100 columns wide with numbers up to 999,999; ends in a line break. */
export function summaryTable(summary: Summary, paint: Paint): string {
  return table("Rule by rule", [...totalRows(summary), ...summaryRows(summary)].map((row) => ({ name: nameOf(row), row })), paint);
}

/** A row a group for all that is required, and one for all that is advised; as wide as {@link summaryTable}. */
export function groupsTable({ by, groups }: GroupedSummary, paint: Paint): string {
  return table(`By ${by}`, groups.flatMap(({ value, summary }) => {
    const name = `${value === undefined ? `${by} not given` : `${by}: ${value}`} (${counted(summary.cases, "case")})`;
    return totalRows(summary).map((row) => ({ name: `${name}, ${row.force === "must" ? "required" : "advised"}`, row }));
  }), paint);
}

/** `91%`, cut and never rounded up, so that 100% has nothing missing; `-` where there is nothing to give a rate of. */
export function percent({ metOnTime, denominator }: Pick<SummaryRow, "metOnTime" | "denominator">): string {
  return denominator === 0 ? "-" : `${Math.floor((100 * metOnTime) / denominator)}%`;
}

function nameOf({ rule, title }: SummaryRow): string {
  return rule === undefined ? title : `${title} (${rule})`;
}

function days(count: number | undefined): string {
  return count === undefined ? "-" : grouped(count);
}

function table(title: string, rows: readonly { readonly name: string; readonly row: SummaryRow }[], paint: Paint): string {
  if (rows.length === 0) return `${paint.strong(plain(title))}: no duty\n`;
  const cells = rows.map(({ row }) => columns.map(({ cell }) => cell(row)));
  const widths = columns.map(({ heading }, index) => Math.max(heading.length, ...cells.map((row) => row[index]?.length ?? 0)));
  const gap = sumOf(widths) + 2 * widths.length > WIDTH ? " " : "  ";
  const line = (texts: readonly string[]) => `  ${texts.map((text, index) => text.padStart(widths[index] ?? 0)).join(gap)}`;
  return [
    paint.strong(plain(title)),
    ...NOTES.flatMap((note) => wrapped("", note, 0).map(paint.faint)),
    paint.faint(line(columns.map(({ heading }) => heading))),
    ...rows.flatMap(({ name }, index) => [...wrapped("", plain(name), 2).map(paint.strong), line(cells[index] ?? [])]),
    "",
  ].join("\n");
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
