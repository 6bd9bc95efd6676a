/**
 * For an analyst: how many of the duties that fell due were met in time, rule by rule, and the cases behind a figure.
 * `npx tsx examples/audit.ts CASELOAD.ndjson YYYY-MM-DD [RULE]`
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { evaluator } from "permanency";
import type { Duty } from "permanency";
import { missouri } from "permanency/missouri";
import { safeParseTimeline } from "permanency/schema";

const [file, asOf, rule] = process.argv.slice(2);
if (file === undefined || asOf === undefined) throw new Error("usage: audit.ts CASELOAD.ndjson YYYY-MM-DD [RULE]");

const judge = evaluator({ asOf, rules: missouri });
const figures = new Map(missouri.rules.map(({ id }) => [id, { inTime: 0, due: 0, notDue: 0, lapsed: 0, unknown: 0 }]));
const behind: string[] = [];

for await (const line of createInterface({ input: createReadStream(file) })) {
  if (line.trim() === "") continue;
  const parsed = safeParseTimeline(JSON.parse(line));
  if (!parsed.ok) throw parsed.error; // a figure that leaves cases out says so, or is not given
  const { caseId, duties } = judge(parsed.timeline);
  for (const duty of duties) {
    count(duty);
    if (duty.rule === rule && fellDue(duty) && duty.status !== "met") behind.push(`${caseId.padEnd(11)} ${duty.id}\n    ${duty.message}`);
  }
}

console.log(`${"rule".padEnd(38)}in time   due  share   not yet due  lapsed  unknown`);
for (const [id, { inTime, due, notDue, lapsed, unknown }] of figures) {
  const share = due === 0 ? "-" : `${Math.floor((100 * inTime) / due)}%`; // never 100% with one missing
  console.log(id.padEnd(38) + columns([inTime, 7], [due, 6], [share, 7], [notDue, 14], [lapsed, 8], [unknown, 9]));
}
if (rule !== undefined) console.log(`\nNot in time under ${rule}: ${behind.length}\n${behind.join("\n")}`);

/** Of duties not due yet some are met early and the rest merely open: counting them would flatter the figure. */
function fellDue({ due, status }: Duty): boolean {
  return due !== undefined && due < String(asOf) && status !== "open" && status !== "lapsed" && status !== "unknown";
}

function count(duty: Duty): void {
  const figure = figures.get(duty.rule);
  if (figure === undefined) return;
  if (fellDue(duty)) {
    figure.due += 1;
    if (duty.status === "met") figure.inTime += 1;
  } else if (duty.status === "lapsed" || duty.status === "unknown") figure[duty.status] += 1;
  else figure.notDue += 1;
}

function columns(...cells: readonly (readonly [value: string | number, width: number])[]): string {
  return cells.map(([value, width]) => String(value).padStart(width)).join("");
}
