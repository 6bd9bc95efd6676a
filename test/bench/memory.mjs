// Memory of an audit does not grow with the caseload. After `npm run build`:
//   npm run bench:memory                                              a million cases, every rule of the pack: hours
//   CASES=20000 JOBS=2 npm run bench:memory -- --only us-mo/ssp-initial   fewer, on two threads, with options of `audit`
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { lines } from "./cases.mjs";

const cases = Number(process.env.CASES ?? 1_000_000);
const jobs = process.env.JOBS ?? "1";
const counts = [...new Set([10_000, 100_000].map((count) => Math.min(count, cases)).concat(cases))];

/** What is promised: of the peak with all cases against the one before it, and in megabytes for each thread after the first besides. */
const BOUND = { growth: 1.25, megabytes: 400, megabytesEachThread: 200 };

const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Run in the audit's own process: at its end it says, on a stream of its own, the most memory it ever held, in kilobytes. */
const report = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/** Audits so many cases from a pipe. Returns the peak in megabytes. */
async function peakOf(count) {
  const args = ["--import", report, command, "audit", "-", "--as-of", "2026-11-23", "--format", "ndjson", "--no-config", "--jobs", jobs, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit", "pipe"] });
  let kilobytes = "";
  child.stdio[3].setEncoding("utf8").on("data", (text) => { kilobytes += text; });
  const closed = once(child, "close");
  const fed = pipeline(Readable.from(lines(count)), child.stdin);
  let read = 0;
  let last = "";
  for await (const line of createInterface({ input: child.stdout })) {
    read += 1;
    last = line;
  }
  await fed;
  const [code] = await closed;
  if (code > 1) throw new Error(`the audit of ${count} cases exited ${code}`);
  const { end } = JSON.parse(last);
  if (end?.cases !== count || end.broken !== 0 || read !== count + 1) throw new Error(`${count} cases went in; ${read} lines came out, and the last is ${last.slice(0, 200)}`);
  return Math.round(Number(kilobytes) / 1024);
}

const peaks = [];
for (const count of counts) {
  peaks.push(await peakOf(count));
  console.log(`${count} cases: at most ${peaks.at(-1)} MB`);
}
const [before = 0, most = 0] = peaks.slice(-2);
const megabytes = BOUND.megabytes + BOUND.megabytesEachThread * (Number(jobs) - 1);
const faults = [
  ...(peaks.length > 1 && most > BOUND.growth * before ? [`${most} MB is more than ${BOUND.growth} times ${before} MB`] : []),
  ...(most > megabytes ? [`${most} MB is more than ${megabytes} MB`] : []),
];
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
