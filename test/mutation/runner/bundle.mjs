// Run by Stryker in its sandbox, once the sources there are mutated: bundles the tests that MUTATION_TESTS names.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const stand = resolve("test/mutation/runner/vitest.mjs");
const files = (process.env["MUTATION_TESTS"] ?? "").split(",");

/** Tests that read files find them from where they stand; the bundle stands elsewhere. */
const places = {
  name: "places",
  setup(bundler) {
    bundler.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts",
    }));
  },
};

mkdirSync("bundle", { recursive: true });
writeFileSync("bundle/entry.mjs", [
  `import fc from "fast-check";`,
  `import { reading, tests } from ${JSON.stringify(stand)};`,
  // Always the same cases, or a mutant's fate would be a matter of luck; and one counterexample is enough.
  `fc.configureGlobal({ seed: 20261123, endOnFailure: true });`,
  ...files.flatMap((file) => [`reading(${JSON.stringify(file)});`, `require(${JSON.stringify(resolve(file))});`]),
  `export { tests };`,
].join("\n"));
await build({
  entryPoints: ["bundle/entry.mjs"], outfile: "bundle/tests.cjs", bundle: true, platform: "node", format: "cjs", target: "node20",
  alias: { vitest: stand }, plugins: [places], tsconfig: "tsconfig.json", logLevel: "error",
});
