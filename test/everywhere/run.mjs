// The same answer everywhere: the packed build judges every example case in Node, in Chromium and in QuickJS, and the
// bytes of all reports are the same. Node imports the packed files; the other two run one bundle of them.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium, node, quickjs } from "./engines.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));
const files = ["caseload", "kansas", "michigan", "federal"];
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const run = (file, args, cwd) => {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${file} ${args.join(" ")} exited ${status}\n${stdout}\n${stderr}`);
};

/** A project that has the packed package and nothing else but what the package itself depends on. */
const unpack = (scratch) => {
  run(npm, ["pack", "--pack-destination", scratch, "--loglevel", "error"], root);
  const [tarball] = readdirSync(scratch).filter((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("no tarball");
  run("tar", ["-xzf", tarball], scratch);
  mkdirSync(join(scratch, "node_modules"));
  renameSync(join(scratch, "package"), join(scratch, "node_modules/permanency"));
  const { dependencies } = JSON.parse(readFileSync(join(scratch, "node_modules/permanency/package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) symlinkSync(join(root, "node_modules", name), join(scratch, "node_modules", name), "dir");
  copyFileSync(join(here, "entry.mjs"), join(scratch, "entry.mjs"));
};

const bundled = async (scratch) => {
  const { outputFiles: [output] } = await build({
    entryPoints: [join(scratch, "entry.mjs")], bundle: true, write: false, format: "iife", globalName: "everywhere",
    platform: "neutral", mainFields: ["module", "main"], target: "es2022", logLevel: "error",
  });
  return output.text;
};

/** All reports of an engine in the order of the files, their bytes, and what those come to. */
const told = (reports) => {
  const all = files.flatMap((name) => reports[name]);
  const bytes = Buffer.from(all.join("\n"), "utf8");
  return { reports: all, bytes, hash: createHash("sha256").update(bytes).digest("hex") };
};

const firstDifference = (left, right) => {
  const nth = left.reports.findIndex((report, index) => report !== right.reports[index]);
  const [a = "", b = ""] = [left.reports[nth], right.reports[nth]];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
  return `report ${nth + 1}, character ${at + 1}:\n    ${around(a)}\n    ${around(b)}`;
};

const scratch = mkdtempSync(join(tmpdir(), "permanency-everywhere-"));
let failed = false;
try {
  unpack(scratch);
  const examples = Object.fromEntries(files.map((name) => [name, readFileSync(join(scratch, `node_modules/permanency/examples/${name}.ndjson`), "utf8")]));
  const cases = Object.values(examples).reduce((sum, text) => sum + text.trimEnd().split("\n").length, 0);
  const given = { scratch, examples, here, bundle: await bundled(scratch) };

  let first;
  for (const [name, engine] of Object.entries({ node, chromium, quickjs })) {
    try {
      const { version, surroundings, reports } = await engine(given);
      const found = told(reports);
      if (found.reports.length !== 2 * cases) throw new Error(`${found.reports.length} reports on ${cases} cases, expected two a case`);
      console.log(`${version}\n  zone ${surroundings.zone}, locale ${surroundings.locale}\n  ${cases} cases, ${found.reports.length} reports, sha256 ${found.hash}`);
      first ??= found;
      if (found.hash !== first.hash) throw new Error(`differs from the first engine at ${firstDifference(first, found)}`);
    } catch (error) {
      failed = true;
      console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(failed ? "Not the same everywhere" : `The same everywhere: ${first.bytes.length} bytes compared, three engines`);
} catch (error) {
  failed = true;
  console.log(`FAILED  before any engine was asked: ${error instanceof Error ? error.message : String(error)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
