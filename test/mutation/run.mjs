// Mutation testing by Stryker, area by area: npm run test:mutation [-- area…]. Some files of an area alone, after a change to them:
// FILES=src/engine/ids.ts,src/engine/duty.ts npm run test:mutation -- engine. Fails below a floor, or when a mutant lives that survivors.md does not explain.
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { AREAS, reportOf } from "./areas.mjs";
import { judge } from "./results.mjs";

process.chdir(fileURLToPath(new URL("../../", import.meta.url)));
// The properties of the whole, on a handful of cases each: the tables are what kills.
process.env["LAW_RUNS"] ??= "50";
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !AREAS.some((area) => area.name === name));
if (unknown.length > 0) throw new Error(`no area ${unknown.join(", ")}: ${AREAS.map(({ name }) => name).join(", ")}`);

for (const area of AREAS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`== ${area.name}`);
  await mutate(area);
}
process.exitCode = judge(asked) ? 0 : 1;

async function mutate({ name, mutate: files, tests, without = [] }) {
  process.env["MUTATION_TESTS"] = tests.filter(existsSync).flatMap(testFiles).filter((file) => !without.includes(file)).join(",");
  mkdirSync("reports/mutation", { recursive: true });
  await new Stryker({
    mutate: process.env["FILES"]?.split(",") ?? files,
    testRunner: "in-memory",
    plugins: ["runner/plugin.mjs", "prose.mjs"].map((file) => fileURLToPath(new URL(file, import.meta.url))),
    buildCommand: "node test/mutation/runner/bundle.mjs",
    ignorers: ["prose"],
    coverageAnalysis: "perTest",
    // Mutants at work while the library is loaded are tried too: most of a rule is data, and the data is the law.
    ignoreStatic: false,
    concurrency: Number(process.env["JOBS"] ?? 2),
    testRunnerNodeArgs: ["--single-threaded-gc"],
    // Far above what a run takes on a busy machine: a mutant that is only slow must not pass for one that hangs.
    timeoutMS: 60_000,
    incremental: process.env["INCREMENTAL"] !== undefined,
    incrementalFile: reportOf(name).replace(".json", ".incremental.json"),
    tempDirName: ".stryker-tmp",
    ignorePatterns: ["/dist", "/coverage", "/reports", "/.stryker-tmp"],
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: reportOf(name) },
    warnings: { slow: false },
  }).runMutationTest();
}

/** A file, or the tests in a folder. */
function testFiles(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true }).filter((name) => name.endsWith(".test.ts")).sort().map((name) => join(place, name));
}
