/**
 * The summary of a caseload that was audited in shards, byte for byte that of the whole, from the shards' NDJSON.
 * `cat shard-*.out.ndjson | npx tsx examples/scale/merge.ts`
 */
import { createInterface } from "node:readline";
import type { Summary } from "permanency/report";
import { emptySummary, mergeSummaries } from "permanency/report";

/** What of a shard's last line is used here. */
interface End {
  readonly asOf: string;
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  readonly cases: number;
  readonly broken: number;
  readonly summary: Summary;
}

let summary = emptySummary;
let lines = 0;
let counted = 0;
const judgedBy = new Set<string>();

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.startsWith('{"end":')) {
    lines += 1;
    continue;
  }
  const { end } = JSON.parse(line) as { readonly end: End };
  summary = mergeSummaries(summary, end.summary);
  counted += end.cases + end.broken;
  judgedBy.add(JSON.stringify([end.asOf, end.packs]));
}
if (lines !== counted) throw new Error(`${lines} lines, and the shards wrote ${counted}: a shard is missing, or was cut`);
if (judgedBy.size > 1) throw new Error(`shards of different days or rules: ${[...judgedBy].join(" ")}`);
console.log(JSON.stringify(summary));
