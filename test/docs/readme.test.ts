/** README.md: every snippet runs, prints what the page says, and type-checks; every table is what the code says. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { packs } from "../support/packs.js";
import type { Snippet } from "./markdown.js";
import { snippetsOf, withOutputs, withPart } from "./markdown.js";
import type { Ran } from "./running.js";
import { root, tsx } from "./running.js";
import { optionsTable, packsTable } from "./tables.js";

const README = join(root, "README.md");
const DEMO = ["audit", "examples/caseload.ndjson", "--as-of", "2026-11-23"];
const INSTALL = ["npm ci && npm run demo", "npm ci && npm test"];

describe("README.md", () => {
  it("shows what its snippets print and what the pack holds (npx vitest run test/docs -u brings it up to date)", async () => {
    const page = await readFile(README, "utf8");
    const printed = await inFolder((folder) => Promise.all(snippetsOf(page).map((snippet, index) => print(snippet, index, folder))));
    const current = withPart(withPart(withOutputs(page, printed), "packs", packsTable(packs)), "options", optionsTable(packs));
    await expect(current).toMatchFileSnapshot(README);
  }, 300_000);

  it("has snippets that type-check", async () => {
    const page = await readFile(README, "utf8");
    expect(faultsOf(snippetsOf(page).flatMap(({ lang, code }) => (lang === "ts" ? [code] : [])))).toEqual([]);
  }, 120_000);

  it("names first the two commands that .ci/run runs, on the caseload the demo audits", async () => {
    const page = await readFile(README, "utf8");
    const shell = snippetsOf(page).filter(({ lang }) => lang === "sh").map(({ code }) => code.trim());
    expect(shell.slice(0, 2)).toEqual(INSTALL);
    const ci = await readFile(join(root, ".ci/run"), "utf8");
    for (const command of INSTALL) expect(ci).toContain(`grep -qxF '${command}' README.md`);
    expect(ci).toMatch(/^step "install" npm ci /m);
    expect(ci).toMatch(/^step "demo \(README\)" npm run --silent demo$/m);
    expect(ci).toMatch(/^suite "tests \(README\)" npm test --$/m);
    expect(await readFile(join(root, "test/smoke/demo.mjs"), "utf8")).toContain(DEMO.map((word) => JSON.stringify(word)).join(", "));
  });

  it("says why each development dependency is there, and what each script does", async () => {
    const page = await readFile(README, "utf8");
    const { devDependencies, overrides, scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Record<string, object>;
    const packages = [...Object.keys(devDependencies ?? {}), ...Object.keys(overrides ?? {})];
    expect(packages.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(Object.keys(scripts ?? {}).filter((name) => !page.includes(name === "test" ? "| `npm test` |" : `| \`npm run ${name}\` |`))).toEqual([]);
  });

  it("points to files that are there, and are packed", async () => {
    const page = await readFile(README, "utf8");
    const linked = [...page.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = ""]) => path);
    expect(linked.length).toBeGreaterThan(3);
    const { files } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { files: string[] };
    for (const path of linked) {
      await expect(readFile(join(root, path))).resolves.toBeDefined();
      expect(files.some((packed) => path === packed || path.startsWith(`${packed}/`) || path.replace(/packs\/[a-z]+\//, "packs/*/") === packed), path).toBe(true);
    }
  });
});

/** A reader's folder: the invented caseload, an AFCARS file, nothing else. */
async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "permanency-readme-"));
  try {
    await cp(join(root, "examples/caseload.ndjson"), join(folder, "caseload.ndjson"));
    await cp(join(root, "test/import/afcars/fixtures/state.xml"), join(folder, "afcars.xml"));
    await cp(join(root, "examples/tables"), join(folder, "extract"), { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function print({ lang, code }: Snippet, index: number, folder: string): Promise<string> {
  if (lang === "sh") {
    let printed = "";
    for (const line of code.trim().split("\n")) printed += await command(line, folder);
    return printed;
  }
  const file = join(folder, `snippet-${index}.mts`);
  await writeFile(file, code);
  return output(await tsx([file], folder), 0, code);
}

/** One line of a shell snippet; `# exit code N` says how it ends, where not well. */
async function command(line: string, folder: string): Promise<string> {
  const [typed = "", expected = "0"] = line.split(/ *# exit code /);
  const [npx, program = "", ...args] = typed.split(" ");
  // The demo builds first; what it prints is this.
  if (typed === INSTALL[0]) return output(await tsx(["src/cli/main.ts", ...DEMO]), 1, line);
  if (typed === INSTALL[1]) return "";
  if (npx !== "npx") throw new Error(`not a command this test can run: ${line}`);
  if (program === "tsx") return output(await tsx(args), Number(expected), line);
  if (program === "permanency") {
    const ran = await tsx([join(root, "src/cli/main.ts"), ...args], folder);
    // An import tells on stderr how many cases it wrote, however it went.
    return output(args[0] === "import" ? { ...ran, err: "" } : ran, Number(expected), line);
  }
  throw new Error(`not a command this test can run: ${line}`);
}

function output({ code, out, err }: Ran, expected: number, what: string): string {
  if (code !== expected || (err !== "" && expected < 2)) throw new Error(`exit ${code}, expected ${expected}:\n${what}\n${err}`);
  return out.replaceAll("\r\n", "\n"); // the page has no carriage returns
}

/** What the compiler says of each snippet, as if it lay at the root of the package. */
function faultsOf(codes: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = new Map(codes.map((code, index) => [join(root, `readme-${index}.ts`), code]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile: read, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? read(path);
  host.getSourceFile = (path, version, ...rest) => {
    const code = files.get(path);
    return code === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, code, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
