import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";
import { defineConfig } from "tsup";
import { licencesOf, noticeOf, packagesOf } from "./test/package/licences.mjs";

const common = {
  format: "esm" as const,
  target: ["node20", "es2022"],
  sourcemap: false,
  clean: false, // `npm run build` empties dist first, and the compiler writes there before this runs
  dts: false,
};

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Packages whose code goes into `dist`: each build adds its own, and writes the licences of all. */
const inlined = new Set<string>();

/** `own`: where a build keeps the names of its packages. */
const licences = (own = new Set<string>()): Plugin => ({
  name: "licences",
  setup({ onEnd, initialOptions: { outdir = "dist" } }) {
    onEnd(({ metafile }) => {
      for (const name of packagesOf(Object.keys(metafile?.inputs ?? {}))) for (const names of [own, inlined]) names.add(name);
      const texts = licencesOf([...inlined].sort());
      mkdirSync(outdir, { recursive: true });
      writeFileSync(`${outdir}/licences.txt`, `Code of these packages is part of files in this folder.\n\n${texts.join("\n")}`);
    });
  },
});

/** What is in the scripts for other engines: they leave this package alone, and bear the notices themselves. */
const inScripts = new Set<string>();

/** Engines are strict about size: without what only people read of the schemas and the clauses, and without the quick yes to a case. */
const spare: Plugin = {
  name: "spare",
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/](timeline[\\/]schema[\\/][a-z-]+|packs[\\/][a-z]+[\\/]clauses)\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/\.describe\(\s*"(?:[^"\\]|\\.)*",?\s*\)/g, "").replace(/\bsays: "(?:[^"\\]|\\.)*"/g, 'says: ""'),
      loader: "ts",
    }));
    onLoad({ filter: /accept\.generated\.ts$/ }, () => ({ contents: "export const accepted = () => undefined;", loader: "ts" }));
  },
};

export default defineConfig([
  {
    ...common,
    name: "library",
    // The modules that use a package which is not shipped beside this one: it goes into the module itself.
    entry: {
      "calendar/gregorian": "src/calendar/gregorian.ts",
      "import/afcars/scan": "src/import/afcars/scan.ts",
      "import/tables/csv": "src/import/tables/csv.ts",
    },
    platform: "neutral",
    splitting: false,
    treeshake: true,
    esbuildPlugins: [licences(), {
      name: "the library's own modules stay apart",
      setup({ onResolve }) {
        onResolve({ filter: /^\./ }, ({ path, importer, kind }) => (
          kind === "entry-point" || importer.includes("node_modules") ? undefined : { path, external: true }
        ));
      },
    }],
    esbuildOptions(options) {
      options.mainFields = ["module", "main"]; // "neutral" reads neither, and saxes has only "main"
    },
    async onSuccess() {
      const built = async (module: string) => await import(new URL(`dist/${module}.js`, import.meta.url).href) as Record<string, () => unknown>;
      const { timelineJsonSchema } = await built("schema");
      const { mappingJsonSchema } = await built("import/tables/index");
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
    esbuildPlugins: [licences()],
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
  {
    ...common,
    name: "functions of other engines",
    // Scripts that need nothing but the language, and leave one name behind: permanency.
    entry: { "udf/all": "src/udf/global/all.ts", "udf/us-mo": "src/udf/global/us-mo.ts", "udf/us-ks": "src/udf/global/us-ks.ts", "udf/us-mi": "src/udf/global/us-mi.ts" },
    format: "iife",
    globalName: "permanency",
    outExtension: () => ({ js: ".js" }),
    platform: "neutral",
    noExternal: [/./],
    minify: true,
    esbuildPlugins: [licences(inScripts), spare],
    esbuildOptions(options) {
      options.mainFields = ["module", "main"];
    },
    plugins: [{ name: "notices", renderChunk: (code) => ({ code: noticeOf([...inScripts].sort()) + code }) }],
  },
]);
