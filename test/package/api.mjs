// What each entry exports, with its types, as committed in `api/`: `npm run api` writes it after `npm run build`; with
// `--check` a difference fails, so that no export changes unseen.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../../", import.meta.url));
const reports = fileURLToPath(new URL("./api/", import.meta.url));
const check = process.argv.includes("--check");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const scratch = mkdtempSync(join(tmpdir(), "permanency-api-"));
mkdirSync(reports, { recursive: true });

const entries = Object.entries(manifest.exports).flatMap(([entry, { types }]) => (types === undefined ? [] : [{ name: entry.slice(2).replace("/", "-") || "core", types }]));
const quiet = { logLevel: "none", addToApiReportFile: false };
const configOf = ({ name, types }) => ExtractorConfig.prepare({
  configObjectFullPath: undefined,
  packageJsonFullPath: join(root, "package.json"),
  configObject: {
    projectFolder: root,
    mainEntryPointFilePath: join(root, types),
    compiler: { overrideTsconfig: { compilerOptions: { target: "es2022", module: "nodenext", moduleResolution: "nodenext", lib: ["es2022"], types: [], strict: true, skipLibCheck: true } } },
    apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: reports, reportTempFolder: scratch },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: "lf",
    messages: {
      compilerMessageReporting: { default: { logLevel: "error" } },
      extractorMessageReporting: { default: { logLevel: "error" }, "ae-missing-release-tag": quiet, "ae-undocumented": quiet, "ae-forgotten-export": quiet },
      tsdocMessageReporting: { default: quiet }, // TypeDoc reads the docstrings
    },
  },
});

const configs = entries.map(configOf);
const compilerState = CompilerState.create(configs[0], { additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath) });
let failed = 0;
for (const [nth, config] of configs.entries()) {
  const { name } = entries[nth];
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    compilerState, localBuild: !check,
    messageCallback(message) {
      if (message.messageId.startsWith("console-")) message.handled = true; // it would have a human copy files
    },
  });
  if (check ? !succeeded || apiReportChanged : !succeeded) {
    failed += 1;
    console.log(`${name}: ${apiReportChanged ? "exports differ from test/package/api; if that is meant, npm run api" : "faults"}`);
  }
}
const wanted = new Set(entries.map(({ name }) => `${name}.api.md`));
for (const file of readdirSync(reports).filter((each) => !wanted.has(each))) {
  if (check) console.log(`${file} is of no entry`);
  else rmSync(join(reports, file));
  failed += check ? 1 : 0;
}
rmSync(scratch, { recursive: true, force: true });
console.log(failed === 0 ? `${entries.length} entries export what test/package/api says` : `${failed} faults`);
process.exit(failed === 0 ? 0 : 1);
