// The same lines under every engine: a caseload judged by one process, then in shards under GNU parallel, under ClickHouse's engine
// and as a function of DuckDB. Each engine's lines, sorted, are to be those of the one process, byte for byte.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { alone, available, clickhouse, duckdb, onPath, run, sharded } from "./engines.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const engines = process.env.ENGINES === undefined ? undefined : resolve(process.env.ENGINES);
const copies = Number(process.env.COPIES ?? 5);
const args = ["2026-11-23", "us-mo,us"];
const loader = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

/** A program of examples/scale as one file, the package bundled into it. */
const bundled = async (program, outfile) => {
  const { compilerOptions: { paths } } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8").replace(/^\s*\/\/.*$/gm, ""));
  await build({
    entryPoints: [join(root, "examples/scale", program)], outfile, bundle: true, platform: "node", format: "esm", logLevel: "error",
    external: ["@duckdb/node-api"], alias: Object.fromEntries(Object.entries(paths).map(([name, [path]]) => [name, join(root, path)])),
  });
  return outfile;
};

/** The invented caseloads so many times over, each case under an id of its own, and one line that is no case. */
const caseload = () => {
  const lines = ["caseload", "kansas", "michigan", "federal"].flatMap((name) => readFileSync(join(root, `examples/${name}.ndjson`), "utf8").trim().split("\n"));
  const copied = Array.from({ length: copies }, (_, copy) => lines.map((line) => JSON.stringify({ ...JSON.parse(line), caseId: `${JSON.parse(line).caseId}-${copy}` })));
  return [...copied.flat(), '{"schema":1,"caseId":"no-case"}'];
};

const hashOf = (lines) => createHash("sha256").update([...lines].sort().join("\n")).digest("hex");

let failed = false;
let compared = 0;
const same = (what, lines, expected) => {
  const equal = lines.length === expected.length && hashOf(lines) === hashOf(expected);
  failed ||= !equal;
  compared += 1;
  console.log(`${equal ? "same   " : "FAILED "}  ${what}: ${lines.length} lines, sha256 ${hashOf(lines)}`);
};
const leg = async (what, want, use) => {
  if (want !== undefined) return console.log(`not run  ${what}, for want of ${want}`);
  const began = performance.now();
  try {
    await use();
    console.log(`         ${((performance.now() - began) / 1000).toFixed(1)} s`);
  } catch (error) {
    failed = true;
    console.log(`FAILED   ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const scratch = mkdtempSync(join(tmpdir(), "permanency-scale-"));
try {
  const lines = caseload();
  const cases = join(scratch, "cases.ndjson");
  writeFileSync(cases, `${lines.join("\n")}\n`);
  const given = { cases, args, scratch, engines, filter: await bundled("filter.ts", join(scratch, "judge.mjs")) };

  const expected = alone(given);
  console.log(`one process: ${lines.length} lines in, ${expected.length} out, sha256 of the sorted lines ${hashOf(expected)}`);
  if (expected.length !== lines.length) throw new Error("not one line out for each line in");

  const parallel = onPath("parallel") ? undefined : "GNU parallel (apt-get install parallel)";
  await leg("GNU parallel", parallel, () => {
    const { lines: got, shards } = sharded(given, [given.filter, ...args]);
    if (shards < 4) throw new Error(`${shards} shards, expected four or more`);
    same(`GNU parallel, ${shards} shards`, got, expected);
  });
  await leg("the command under GNU parallel", parallel, () => {
    const command = ["--import", loader, join(root, "src/cli/main.ts"), "audit", "-", "--as-of", args[0], "--rules", args[1], "--format", "ndjson", "--fail-on", "none"];
    const split = (all) => ({ ends: all.filter((line) => line.startsWith('{"end":')), others: all.filter((line) => !line.startsWith('{"end":')).map((line) => line.replace(/"from":\{[^}]*\},/, "")) });
    // The line that is no case ends a run with code 2, under parallel too; it is left to the filter.
    const fine = join(scratch, "fine.ndjson");
    writeFileSync(fine, `${lines.slice(0, -1).join("\n")}\n`);
    const whole = split(alone({ cases: fine, filter: "--no-warnings", args: command }));
    const { lines: got, shards } = sharded({ cases: fine, scratch }, ["--no-warnings", ...command]);
    const { ends, others } = split(got);
    same(`permanency audit - under GNU parallel, ${shards} shards, \`from\` left out`, others, whole.others);
    const merged = run(process.execPath, ["--no-warnings", "--import", loader, join(root, "examples/scale/merge.ts")], { input: `${got.join("\n")}\n`, stdio: ["pipe", "pipe", "inherit"] });
    const { unread: _, repeated: __, ...summary } = JSON.parse(whole.ends[0]).end.summary;
    same(`the summaries of ${ends.length} shards, merged`, [merged.trimEnd()], [JSON.stringify(summary)]);
  });
  await leg("ClickHouse's engine", available("chdb", engines) ? undefined : "chdb, some 540 MB (ENGINES=folder installs it there)", () => {
    const { lines: got, version } = clickhouse(given);
    same(`${version}, rows in random order through executable()`, got, expected);
  });
  await leg("DuckDB", available("@duckdb/node-api", engines) ? undefined : "@duckdb/node-api, some 70 MB (ENGINES=folder installs it there)", async () => {
    const { lines: by, version } = await duckdb({ ...given, duckdb: await bundled("duckdb.mjs", join(engines, "duckdb-function.mjs")) });
    for (const [extract, got] of Object.entries(by)) same(`${version}, scalar function over an extract ${extract}`, got, expected);
  });
} catch (error) {
  failed = true;
  console.log(`FAILED   ${error instanceof Error ? error.message : String(error)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (compared === 0) console.log("Nothing was compared");
else console.log(failed ? "Not the same under every engine" : "The same under every engine that was run");
process.exit(failed || compared === 0 ? 1 : 0);
