/**
 * For an analyst with a SQL database (SQLite here, by `sql.js`): a query's rows become cases, the cases are judged, and the summary is printed.
 * `npx tsx examples/sql/extract.ts YYYY-MM-DD [CASES.ndjson]`, which also keeps the cases as timelines for the command line.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { evaluator } from "permanency";
import { missouri } from "permanency/missouri";
import { emptySummary, mergeSummaries, noPaint, summaryOf, summaryTable } from "permanency/report";
import { safeParseTimeline } from "permanency/schema";
import connect from "sql.js";

const [asOf, cases] = process.argv.slice(2);
if (asOf === undefined) throw new Error("usage: extract.ts YYYY-MM-DD [CASES.ndjson]");
const text = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

// In place of your connection: SQLite, in memory. The queries are yours to write, in your database's own dialect.
const database = new (await connect()).Database();
database.run(text("agency.sql"));
const rows = (sql: string) => database.exec(sql).flatMap(({ columns, values }) => values.map((row) => Object.fromEntries(
  columns.map((column, index) => [column, row[index]] as const).filter(([, value]) => value !== null),
)));

const facts = rows(text("extract.sql"));
const children = rows("SELECT case_no, child_no AS id, born_on AS birthDate FROM children");
const extract = rows("SELECT case_no, county FROM cases ORDER BY case_no").map(({ case_no, county }) => {
  const own = ({ case_no: of }: { case_no?: unknown }) => of === case_no;
  const fields = ({ case_no: _, ...others }: { case_no?: unknown }) => others;
  return {
    schema: 1, caseId: case_no, jurisdiction: "US-MO", attributes: { county },
    // What the query cannot bring is not taken for undone: duties that rest on other facts are unknown.
    holds: {
      source: "the agency's extract",
      kinds: ["case-opened", "case-closed", "care-entered", "care-exited", "placement-started", "goal-set", "cs1-completed"],
    },
    children: children.filter(own).map(fields),
    events: facts.filter(own).map(fields),
  };
});

const judge = evaluator({ asOf, rules: missouri });
let summary = emptySummary;
for (const input of extract) {
  const parsed = safeParseTimeline(input);
  if (!parsed.ok) {
    console.error(`case ${String(input.caseId)} is left out: ${parsed.error.message}`);
    process.exitCode = 2;
    continue;
  }
  summary = mergeSummaries(summary, summaryOf(judge(parsed.timeline)));
}
console.log(summaryTable(summary, noPaint));
if (cases !== undefined) writeFileSync(cases, extract.map((input) => `${JSON.stringify(input)}\n`).join(""));
