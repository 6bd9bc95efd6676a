// Engines that run on one machine. Each is given the caseload as NDJSON and the filter as one file, and gives the lines it got.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";

const MOST = 2 ** 30;

export const run = (file, args, more = {}) => execFileSync(file, args, { encoding: "utf8", maxBuffer: MOST, stdio: ["ignore", "pipe", "inherit"], ...more });

const linesOf = (text) => text.split("\n").slice(0, -1);

/** One process, one input. */
export const alone = ({ cases, filter, args }) => linesOf(run(process.execPath, [filter, ...args], { input: readFileSync(cases), stdio: ["pipe", "pipe", "inherit"] }));

/** What `command` wrote under GNU parallel, and in how many shards; a shard is a process of its own, in whatever order they end. */
export const sharded = ({ cases, scratch }, command) => {
  const seen = join(scratch, "shards.txt");
  writeFileSync(seen, "");
  const size = String(Math.ceil(readFileSync(cases).length / 6));
  const quoted = [process.execPath, ...command].map((word) => `'${word}'`).join(" ");
  const out = run("parallel", ["--pipepart", "-a", cases, "--block", size, "-j", "2", `echo {#} >> '${seen}'; exec ${quoted}`]);
  return { lines: linesOf(out), shards: linesOf(readFileSync(seen, "utf8")).length };
};

/** ClickHouse's engine as a library: the filter as a program behind a table function. */
export const clickhouse = ({ cases, filter, args, scratch, engines }) => {
  const { Session } = createRequire(join(engines, "package.json"))("chdb");
  const folder = join(scratch, "clickhouse");
  const script = join(folder, "user_scripts/judge.sh");
  mkdirSync(join(folder, "user_scripts"), { recursive: true });
  writeFileSync(script, `#!/bin/sh\nexec '${process.execPath}' '${filter}' ${args.join(" ")}\n`);
  chmodSync(script, 0o755);
  const session = new Session(folder);
  const patient = "settings command_read_timeout = 600000, command_write_timeout = 600000, max_command_execution_time = 600";
  try {
    const version = session.query("select version()", "TSVRaw").trim();
    const rows = `select case_json from file('${cases}', LineAsString, 'case_json String') order by rand()`;
    const out = session.query(`select report from executable('judge.sh', LineAsString, 'report String', (${rows}), ${patient})`, "TSVRaw");
    return { lines: linesOf(out), version: `ClickHouse ${version} in chdb` };
  } finally {
    session.cleanup();
  }
};

/** DuckDB: the function itself, over an extract as CSV and as Parquet. `duckdb` is examples/scale/duckdb.mjs as one file. */
export const duckdb = async ({ cases, args, scratch, engines, duckdb: program }) => {
  const { DuckDBInstance, default: whole } = await import(createRequire(join(engines, "package.json")).resolve("@duckdb/node-api"));
  const database = await (await (DuckDBInstance ?? whole.DuckDBInstance).create(":memory:")).connect();
  const [csv, parquet] = [join(scratch, "cases.csv"), join(scratch, "cases.parquet")];
  const rows = linesOf(readFileSync(cases, "utf8")).map((line) => [JSON.parse(line).caseId, line]);
  writeFileSync(csv, stringify([["case_id", "case_json"], ...rows]));
  await database.run(`copy (select * from read_csv('${csv}', header = true, all_varchar = true, max_line_size = 67108864)) to '${parquet}' (format parquet)`);
  const [[version]] = (await database.runAndReadAll("select version()")).getRows();
  const over = (file) => linesOf(run(process.execPath, [program, file, ...args]));
  return { lines: { "as CSV": over(csv), "as Parquet": over(parquet) }, version: `DuckDB ${version}` };
};

/** The packages of the engines, which are too large to be development dependencies: put into a folder, if one is named. */
const packages = { chdb: "3.4.0", "@duckdb/node-api": "1.5.6-r.1" };

/** Whether a package is in the folder; it is installed there if it is not. */
export const available = (name, engines) => {
  if (engines === undefined) return false;
  if (existsSync(join(engines, "node_modules", name, "package.json"))) return true;
  mkdirSync(engines, { recursive: true });
  if (!existsSync(join(engines, "package.json"))) writeFileSync(join(engines, "package.json"), '{ "private": true }\n');
  run("npm", ["install", "-E", "--no-audit", "--no-fund", "--loglevel", "error", `${name}@${packages[name]}`], { cwd: engines });
  return true;
};

export const onPath = (name) => {
  try {
    run("sh", ["-c", `command -v ${name}`]);
    return true;
  } catch {
    return false;
  }
};
