import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";

/** tsup's declaration step sets `baseUrl`, which TypeScript 6 deprecates. */
const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

const common = {
  format: "esm" as const,
  target: ["node20", "es2022"],
  sourcemap: false,
  clean: false, // `npm run build` empties dist first; two configurations cleaning it would race
};

export default defineConfig([
  {
    ...common,
    name: "library",
    entry: {
      index: "src/index.ts",
      schema: "src/schema.ts",
      missouri: "src/packs/missouri/index.ts",
      kansas: "src/packs/kansas/index.ts",
      michigan: "src/packs/michigan/index.ts",
      federal: "src/packs/federal/index.ts",
      afcars: "src/import/afcars/index.ts",
      tables: "src/import/tables/index.ts",
      report: "src/report/index.ts",
      rules: "src/rules.ts",
      "testing/index": "src/testing/index.ts",
      "testing/vitest": "src/testing/vitest.ts",
      "testing/jest": "src/testing/jest.ts",
    },
    platform: "neutral",
    splitting: true,
    treeshake: true,
    dts,
    esbuildOptions(options) {
      options.mainFields = ["module", "main"]; // "neutral" reads neither, and saxes has only "main"
    },
    async onSuccess() {
      const built = async (entry: string) => await import(new URL(`dist/${entry}.js`, import.meta.url).href) as Record<string, () => unknown>;
      const { timelineJsonSchema } = await built("schema");
      const { mappingJsonSchema } = await built("tables");
      for (const [name, schema] of [["timeline", timelineJsonSchema], ["tables", mappingJsonSchema]] as const) {
        await writeFile(new URL(`dist/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema?.(), null, 2)}\n`);
      }
    },
  },
  {
    ...common,
    name: "command line",
    entry: {
      "cli/main": "src/cli/main.ts",
      "cli/jobs/thread": "src/cli/jobs/thread.ts",
      // What piscina starts each thread with: it looks for the file beside itself, by this name.
      "cli/worker": "node_modules/piscina/dist/worker.js",
    },
    platform: "node",
    splitting: true,
    dts: false,
    external: ["@napi-rs/nice"], // native, and only for threads that are to yield to others
    esbuildOptions(options) {
      options.chunkNames = "cli/[name]-[hash]";
    },
    async onSuccess() {
      const built = (path: string) => new URL(`dist/${path}`, import.meta.url);
      await writeFile(built("config.schema.json"), execFileSync(process.execPath, [fileURLToPath(built("cli/main.js")), "schema", "--config"]));
    },
    // The bundled CommonJS packages call require() for Node's own modules, and ask where they stand.
    banner: {
      js: [
        'import { createRequire as bundledRequire } from "node:module";',
        "const require = bundledRequire(import.meta.url);",
        'const __dirname = import.meta.dirname ?? require("node:path").dirname(require("node:url").fileURLToPath(import.meta.url));',
      ].join("\n"),
    },
  },
]);
