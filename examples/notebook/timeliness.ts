/// <reference lib="dom" />
/**
 * A notebook's cells as a script: timeliness rule by rule, drawn with Observable Plot; wants `@observablehq/plot` and `linkedom`.
 * `npx tsx examples/notebook/timeliness.ts CASELOAD.ndjson YYYY-MM-DD > timeliness.svg`
 * In an Observable notebook the last cell is the plot itself: leave out `document` and what follows it.
 */
import { readFileSync } from "node:fs";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { evaluator } from "permanency";
import { missouri } from "permanency/missouri";
import { emptySummary, mergeSummaries, summaryOf, summaryRows } from "permanency/report";
import { parseTimeline } from "permanency/schema";

const [file, asOf] = process.argv.slice(2);
if (file === undefined || asOf === undefined) throw new Error("usage: timeliness.ts CASELOAD.ndjson YYYY-MM-DD");

// The cases
const timelines = readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "").map((line) => parseTimeline(JSON.parse(line)));

// Their summary, of which the plot shows what the sources require and what had fallen due
const judge = evaluator({ asOf, rules: missouri });
const summary = timelines.map((timeline) => summaryOf(judge(timeline))).reduce(mergeSummaries, emptySummary);
const figures = summaryRows(summary).flatMap(({ title, force, rate, metOnTime, denominator }) =>
  (force === "must" && rate !== undefined ? [{ title, rate, of: `${metOnTime} of ${denominator}` }] : []));

// The plot
const { document } = parseHTML("<html><body></body></html>");
const plot = Plot.plot({
  document,
  width: 960, marginLeft: 440, marginRight: 80,
  x: { domain: [0, 100], percent: true, grid: true, label: `Met on time as of ${asOf}, % of those met on time, late, overdue or missed` },
  y: { label: null },
  marks: [
    Plot.barX(figures, { x: "rate", y: "title", fill: "steelblue", sort: { y: "x" } }),
    Plot.text(figures, { x: "rate", y: "title", text: "of", textAnchor: "start", dx: 4 }),
    Plot.ruleX([0]),
  ],
});

plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
console.log(plot.outerHTML);
