// Speed and memory beside JSON.parse and beside others' engines. After `npm run build`:
//   npm run bench                        20,000 cases, then memory up to a million: hours
//   CASES=2000 npm run bench -- cases peers events rules dates audit      fewer, some of the parts
import { execFile, spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { dayOf } from "../../dist/calendar/index.js";
import { evaluator } from "../../dist/index.js";
import { federal } from "../../dist/packs/federal/index.js";
import { kansas } from "../../dist/packs/kansas/index.js";
import { michigan } from "../../dist/packs/michigan/index.js";
import { missouri } from "../../dist/packs/missouri/index.js";
import { parseTimeline } from "../../dist/schema.js";
import { viewCase } from "../../dist/timeline/view/index.js";
import { caseOfEvents, lines } from "./cases.mjs";
import { ending, heading, number, ratioRow, ratios, row, spread, timed } from "./measure.mjs";
import { factsOf, initialPlans, patientsOf, SIX, sixRules } from "./peers.mjs";

const cases = Number(process.env.CASES ?? 20_000);
const BATCH = Math.min(500, Math.max(1, Math.floor(cases / 8)));
const asOf = "2026-11-23";
const command = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

const only = (pack, ids) => ({ ...pack, rules: pack.rules.filter(({ id }) => ids.includes(id)), checklists: [] });
const judge = (...rules) => evaluator({ asOf, rules });
const each = (judging) => ({ timelines }) => { for (const timeline of timelines) judging(timeline); };
const perCase = (times) => {
  const { min, median } = spread(times);
  return `${number(median / BATCH / 1000, 1)} µs a case (min ${number(min / BATCH / 1000, 1)})`;
};

/** Batches of cases: as text, as JSON, as timelines. */
function* batches() {
  let texts = [];
  for (const piece of lines(cases)) {
    texts.push(...piece.trimEnd().split("\n"));
    while (texts.length >= BATCH) {
      const batch = texts.slice(0, BATCH);
      texts = texts.slice(BATCH);
      const values = batch.map((text) => JSON.parse(text));
      yield { texts: batch, values, timelines: values.map((value) => parseTimeline(value)) };
    }
  }
}

const parts = {
  async cases() {
    heading(`Case by case: ${cases} cases in batches of ${BATCH}, ratios to JSON.parse of the same texts`);
    const packs = { Missouri: judge(missouri), Kansas: judge(kansas), Michigan: judge(michigan), federal: judge(federal), "all four": judge(missouri, kansas, michigan, federal) };
    const times = await timed({
      parse: ({ texts }) => { for (const text of texts) JSON.parse(text); },
      validate: ({ values }) => { for (const value of values) parseTimeline(value); },
      index: each((timeline) => viewCase(timeline, { asOf: dayOf(asOf) })),
      ...Object.fromEntries(Object.entries(packs).map(([name, judging]) => [name, each(judging)])),
    }, [...batches()]);
    row("JSON.parse", perCase(times.parse));
    ratioRow("validation (parseTimeline, without JSON.parse)", ratios(times.validate, times.parse), { most: 0.7 });
    ratioRow("index", ratios(times.index, times.parse));
    for (const name of Object.keys(packs)) ratioRow(`evaluate, ${name}, the index included`, ratios(times[name], times.parse), name === "Missouri" ? { most: 0.5 } : {});
    row("evaluate, Missouri", perCase(times.Missouri));
  },

  async peers() {
    heading("Others on the same work. Not equal: they compare numbers already reckoned and say which rule fired, for one day and one text of the law; this tells each duty's due date, arithmetic, evidence, clause and remedy, and says unknown where a fact is missing");
    const engine = sixRules();
    const six = judge(only(missouri, SIX));
    const one = judge(only(missouri, ["us-mo/ssp-initial"]));
    const rounds = [...batches()].slice(0, 10).map((batch) => ({
      ...batch, facts: batch.values.flatMap((value) => factsOf(value, asOf)), patients: batch.values.flatMap(patientsOf),
    }));
    const times = await timed({
      six: each(six),
      index: each((timeline) => viewCase(timeline, { asOf: dayOf(asOf) })),
      engineAndFacts: async ({ values }) => { for (const value of values) for (const facts of factsOf(value, asOf)) await engine.run(facts); },
      engine: async ({ facts }) => { for (const one of facts) await engine.run(one); },
      one: each(one),
      cql: async ({ patients }) => { await initialPlans(patients); },
    }, rounds);
    row("six rules here, from timelines", perCase(times.six));
    row("json-rules-engine, six rules, facts prepared before", perCase(times.engine));
    ratioRow("json-rules-engine, facts prepared within / here", ratios(times.engineAndFacts, times.six), { least: 10 });
    const judging = times.six.map((time, round) => Math.max(1, time - times.index[round]));
    ratioRow("json-rules-engine, facts before / here, less the index", ratios(times.engine, judging), { least: 25 });
    ratioRow("cql-execution, one measure, patients prepared / one rule here", ratios(times.cql, times.one));
  },

  async events() {
    heading("Events in a case: cost of each event, all of Missouri's rules");
    const judging = judge(missouri);
    const counts = [10, 100, 1000, 10_000];
    const timelines = counts.map((count) => parseTimeline(caseOfEvents(count)));
    const times = await timed(Object.fromEntries(counts.map((count, index) => [count, () => { for (let run = 0; run < 10_000 / count; run += 1) judging(timelines[index]); }])), Array.from({ length: 8 }));
    for (const count of counts) row(`${count} events`, `${number(spread(times[count]).median / 10_000 / 1000)} µs an event`);
    ratioRow("10,000 events / 100, each event", ratios(times[10_000], times[100]), { most: 1.2 });
  },

  async rules() {
    heading("Rules in a pack: so many of Missouri's, ratios to one");
    const counts = [1, 7, 14, 28, missouri.rules.length];
    const measures = Object.fromEntries(counts.map((count) => [count, each(judge({ ...missouri, rules: missouri.rules.slice(0, count), checklists: [] }))]));
    const times = await timed(measures, [...batches()].slice(0, 10));
    for (const count of counts) ratioRow(`${count} ${count === 1 ? "rule" : "rules"}`, ratios(times[count], times[1]));
  },

  async dates() {
    heading("Several dates for one timeline, each indexed anew: a date's cost against that of one alone");
    const dates = (count) => Array.from({ length: count }, (_, index) => evaluator({ asOf: `2026-${String(1 + (index % 11)).padStart(2, "0")}-${String(1 + Math.floor(index / 11)).padStart(2, "0")}`, rules: missouri }));
    const measures = Object.fromEntries([1, 12, 60].map((count) => {
      const judges = dates(count);
      return [count, ({ timelines }) => { for (const timeline of timelines.slice(0, 20)) for (const judging of judges) judging(timeline); }];
    }));
    const times = await timed(measures, [...batches()].slice(0, 8));
    for (const count of [12, 60]) ratioRow(`${count} dates, each`, ratios(times[count].map((time) => time / count), times[1]));
  },

  async audit() {
    heading(`The command, from a file of ${cases} cases to a file`);
    const folder = mkdtempSync(join(tmpdir(), "permanency-bench-"));
    try {
      const file = join(folder, "cases.ndjson");
      await pipeline(Readable.from(lines(cases)), createWriteStream(file));
      const texts = readFileSync(file, "utf8").trimEnd().split("\n");
      const run = (jobs, rest, output = "out") => () => new Promise((done, fail) => {
        const args = ["audit", file, "--as-of", asOf, "--no-config", "--fail-on", "none", "--format", "ndjson", "--output", join(folder, output), "--jobs", jobs, ...rest];
        execFile(process.execPath, [command, ...args], (error) => (error === null ? done() : fail(error)));
      });
      /** Two audits of the whole, each a process of its own: nothing passes between them, so no two jobs can do better than they do. */
      const apart = () => Promise.all([run("1", [], "out-1")(), run("1", [], "out-2")()]);
      const six = ["--only", SIX.join(",")];
      const times = await timed({
        parse: () => { for (const text of texts) JSON.parse(text); },
        one: run("1", []), two: run("2", []), apart, oneOfSix: run("1", six), twoOfSix: run("2", six),
      }, Array.from({ length: 3 }), 0);
      row("file", `${number(statSync(file).size / 1e6, 0)} MB; a report of ${number(statSync(join(folder, "out")).size / 1e6, 0)} MB by six rules`);
      row("one job, all rules", `${number(cases / (spread(times.one).median / 1e9), 0)} cases a second`);
      ratioRow("one job, all rules / JSON.parse in memory", ratios(times.one, times.parse), { most: 3 });
      ratioRow("one job, six rules / JSON.parse in memory", ratios(times.oneOfSix, times.parse));
      ratioRow("one job / two jobs, all rules", ratios(times.one, times.two), { least: 1.7 });
      ratioRow("two audits in turn / side by side: what this machine gives", ratios(times.one.map((time) => 2 * time), times.apart));
      ratioRow("one job / two jobs, six rules", ratios(times.oneOfSix, times.twoOfSix));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },

  memory() {
    heading("Most memory held by an audit from a pipe, us-mo/ssp-initial (test/bench/memory.mjs; its bounds are its own)");
    const { status } = spawnSync(process.execPath, [fileURLToPath(new URL("memory.mjs", import.meta.url)), "--only", "us-mo/ssp-initial"], { stdio: "inherit" });
    row("memory flat to a million cases", status === 0 ? "within its bounds" : "not within its bounds", "growth at most 1.25 ×", status === 0);
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "a processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB; times are medians with the least beside them`);
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part();
ending();
