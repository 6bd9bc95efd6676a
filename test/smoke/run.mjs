// Tests the tarball, not the source tree: packs, or takes the one named, installs into an empty project, and uses it as a
// stranger would.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { parse } from "yaml";
import { launch } from "../html/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const here = fileURLToPath(new URL("./", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const scratch = mkdtempSync(join(tmpdir(), "permanency-smoke-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

// A parent npm run hands its own settings down (dry-run among them); the stranger has none.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_(config_(?!userconfig|cache|registry)|package_|lifecycle_)/i.test(name)),
);

const run = (file, args, cwd, okay = [0], more = {}) => {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, env: { ...env, ...more }, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (error !== undefined) throw error;
  if (!okay.includes(status)) throw new Error(`${file} ${args.join(" ")} exited ${status}\n${stdout}\n${stderr}`);
  return stdout;
};

const steps = {
  "the tarball packs and holds only what it should"() {
    const [, , given] = process.argv;
    if (given === undefined) run(npm, ["pack", "--pack-destination", scratch, "--loglevel", "error"], root);
    else cpSync(given, join(scratch, basename(given)));
    const listed = execFileSync("tar", ["-tzf", tarball()], { encoding: "utf8" }).trim().split("\n");
    const stray = listed.filter(
      (path) => !/^package\/(dist\/|docs\/|examples\/|(package\.json|README\.md|CHANGELOG\.md|SECURITY\.md|LICENSE|src\/semantics\.md|src\/packs\/[a-z]+\/coverage\.md)$)/.test(path),
    );
    if (stray.length > 0) throw new Error(`stray files: ${stray.join(", ")}`);
    run(npm, ["publish", tarball(), "--dry-run", "--offline", "--loglevel", "error"], scratch);
  },
  "it holds the licence of every package whose code is in it"() {
    const unpacked = mkdtempSync(join(scratch, "unpacked-"));
    execFileSync("tar", ["-xzf", tarball(), "-C", unpacked]);
    const dist = join(unpacked, "package", "dist");
    const licences = readFileSync(join(dist, "licences.txt"), "utf8").split("\n").flatMap((line) => line.split(", "));
    const scripts = readdirSync(dist, { recursive: true }).filter((name) => extname(name) === ".js").map((name) => readFileSync(join(dist, name), "utf8"));
    // A bundle tells of each module where it came from.
    const inlined = new Set(scripts.flatMap((text) => [...text.matchAll(/^ *\/\/ .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(([, name]) => name)));
    if (inlined.size < 10) throw new Error(`only ${inlined.size} packages found in the bundles`);
    const without = [...inlined].filter((name) => !licences.includes(name));
    if (without.length > 0) throw new Error(`no licence of ${without.join(", ")}`);
    rmSync(unpacked, { recursive: true });
  },
  "it installs into an empty project"() {
    writeFileSync(join(scratch, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }\n');
    run(npm, ["install", tarball(), "--prefer-offline", "--no-audit", "--no-fund", "--loglevel", "error"], scratch);
    cpSync(join(here, "consumer"), scratch, { recursive: true });
  },
  "every entry imports, and every pack judges"() {
    run(process.execPath, ["entries.mjs"], scratch);
  },
  "every entry can be required from CommonJS"() {
    run(process.execPath, ["--no-warnings", "required.cjs"], scratch);
  },
  "the command runs on the packed caseload"() {
    const caseload = join("node_modules", "permanency", "examples", "caseload.ndjson");
    const command = join(scratch, "node_modules", ".bin", "permanency");
    const audit = run(command, ["audit", caseload, "--as-of", "2026-11-23"], scratch, [0, 1]);
    if (audit.trim() === "") throw new Error("the audit printed nothing");
    const again = run(command, ["audit", caseload, "--as-of", "2026-11-23"], scratch, [0, 1]);
    if (audit !== again) throw new Error("two audits of the same bytes differ");
    const threaded = run(command, ["audit", caseload, "--as-of", "2026-11-23", "--jobs", "2"], scratch, [0, 1]);
    if (audit !== threaded) throw new Error("an audit on two threads differs from one on one");
    const version = run(command, ["--version"], scratch).trim();
    const { version: packed } = createRequire(import.meta.url)("../../package.json");
    if (version !== packed) throw new Error(`--version says ${version}, package.json says ${packed}`);
  },
  async "a page built by Vite shows in Chromium what Node says"() {
    const caseload = readFileSync(join(root, "examples/caseload.ndjson"), "utf8");
    const { audited } = await import(pathToFileURL(join(scratch, "audited.mjs")).href);
    const shown = await inChromium({ "caseload.ndjson": caseload });
    if (shown !== audited(caseload)) throw new Error(`the page shows ${shown.length} characters that differ from Node's: ${shown.slice(0, 200)}`);
  },
  "the nightly workflow's commands run as they stand"() {
    const { jobs } = parse(readFileSync(join(root, "examples/pipeline/nightly-audit.yml"), "utf8"));
    const steps = jobs.audit.steps.filter((step) => step.run !== undefined && step.name !== "Install");
    cpSync(join(root, "examples/caseload.ndjson"), join(scratch, "caseload.ndjson"));
    const vars = { GITHUB_ENV: join(scratch, "github-env"), GITHUB_STEP_SUMMARY: join(scratch, "step-summary.md") };
    const bash = (command, okay = [0]) => {
      const said = existsSync(vars.GITHUB_ENV) ? readFileSync(vars.GITHUB_ENV, "utf8").trim().split("\n").map((line) => line.split("=")) : [];
      return run("bash", ["-e", "-o", "pipefail", "-c", command], scratch, okay, { ...vars, ...Object.fromEntries(said) });
    };
    bash('npx permanency audit caseload.ndjson --as-of "$(TZ=America/Chicago date +%F)" --format ndjson --output baseline.ndjson --fail-on none');
    for (const { run: command } of steps) bash(command);
    const { runs } = JSON.parse(readFileSync(join(scratch, "audit.sarif"), "utf8"));
    if (runs[0].results.length === 0) throw new Error("the SARIF holds no result");
    if (!readFileSync(vars.GITHUB_STEP_SUMMARY, "utf8").includes("Concurrent goal while reunification is the primary goal")) throw new Error("the step's summary names no rule");
    // Against a baseline of nothing everything is new.
    writeFileSync(join(scratch, "baseline.ndjson"), '{"end":{"cases":0}}\n');
    bash(steps.at(-1).run, [1]);
  },
  "without fast-check only the test kit is out of reach"() {
    const message = run(process.execPath, ["-e", "import('permanency/testing').catch(({ message }) => console.log(message))"], scratch);
    if (!/fast-check/.test(message)) throw new Error(`the test kit said ${message}`);
  },
  "the test kit runs in a stranger's own suite, under vitest and under jest's expect"() {
    for (const runner of ["fast-check", "vitest", "expect"]) symlinkSync(join(root, "node_modules", runner), join(scratch, "node_modules", runner), "junction");
    run(process.execPath, [join("node_modules", "vitest", "vitest.mjs"), "run", "pack.test.mjs"], scratch);
    run(process.execPath, ["with-jest.mjs"], scratch);
  },
  "the guide's rule, by its text alone, compiles, passes its tests and prints what the guide says"() {
    const guide = readFileSync(join(scratch, "node_modules/permanency/docs/write-a-rule.md"), "utf8");
    if (!guide.includes(`npm install ./${basename(tarball())}`)) throw new Error("the guide installs another version");
    const files = [...guide.matchAll(/^```ts (\S+)\n([^]*?)^```\n/gm)];
    const folder = join(scratch, "guide");
    mkdirSync(folder);
    for (const [, name, code] of files) writeFileSync(join(folder, name), code);
    run(process.execPath, [tsc, "--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--ignoreConfig", ...files.map(([, name]) => name)], folder);
    run(process.execPath, [join(scratch, "node_modules/vitest/vitest.mjs"), "run", "--root", folder], folder);
    const printed = run(process.execPath, ["--no-warnings", "--import", import.meta.resolve("tsx"), "try.ts"], folder).trimEnd();
    const [, shown] = /^```text\n([^]*?)\n```$/m.exec(guide) ?? [];
    if (printed !== shown) throw new Error(`the guide's example prints\n${printed}`);
  },
  "types of every entry resolve for a bundler"() {
    const { exports: entries } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const lines = Object.keys(entries).map((entry, nth) => {
      const from = JSON.stringify(`permanency${entry.slice(1)}`);
      return entry.endsWith(".json") ? `export { default as entry${nth} } from ${from} with { type: "json" };` : `export * as entry${nth} from ${from};`;
    });
    writeFileSync(join(scratch, "every-entry.ts"), `${lines.join("\n")}\n`);
    run(process.execPath, [tsc, "-p", "tsconfig.bundler.json"], scratch);
  },
  "types of every entry resolve for Node"() {
    run(process.execPath, [tsc, "-p", "tsconfig.nodenext.json"], scratch);
  },
};

const tarball = () => {
  const [found] = readdirSync(scratch).filter((name) => name.endsWith(".tgz"));
  if (found === undefined) throw new Error("no tarball");
  return join(scratch, found);
};

/** What the page of `consumer/page` shows in the end, in a zone and a locale far from here. It gets its own files and these, and nothing else. */
const inChromium = async (files) => {
  await build({ root: join(scratch, "page"), configFile: false, logLevel: "error", build: { outDir: join(scratch, "page-built") } });
  const types = { ".html": "text/html", ".js": "text/javascript" };
  const faults = [];
  const browser = await launch();
  try {
    const page = await browser.newPage({ timezoneId: "Pacific/Apia", locale: "ar-EG" });
    page.on("console", (message) => { if (message.type() === "error") faults.push(message.text()); });
    page.on("pageerror", (error) => faults.push(error.message));
    await page.route("**/*", (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || "index.html";
      const body = files[name] ?? (existsSync(join(scratch, "page-built", name)) ? readFileSync(join(scratch, "page-built", name)) : undefined);
      return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: types[extname(name)] ?? "text/plain;charset=utf-8" });
    });
    await page.goto("http://page.invalid/");
    await page.waitForSelector("body[data-done]", { timeout: 60_000 }).catch((error) => faults.push(error.message));
    if (faults.length > 0) throw new Error(faults.join("; "));
    return await page.textContent("#reports");
  } finally {
    await browser.close();
  }
};

let failed = 0;
try {
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);
