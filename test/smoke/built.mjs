// Refuses to pack what was not built: every file package.json promises exists, the pure entries stay pure.
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const faults = [];

const read = (path) => {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    faults.push(`${path} is missing; run "npm run build"`);
    return "";
  }
};

/** Packages and Node modules a built file reaches by its imports, and by those of what it imports. */
const reached = async (path) => {
  const { metafile: { inputs } } = await build({
    absWorkingDir: root, entryPoints: [path], bundle: true, write: false, metafile: true, format: "esm", packages: "external",
    platform: "neutral", ignoreAnnotations: true, logLevel: "error",
  });
  return new Set(Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path: name }) => name)));
};

for (const [entry, target] of Object.entries(manifest.exports)) {
  for (const path of typeof target === "string" ? [target] : Object.values(target)) {
    if (read(path).trim() === "") faults.push(`${path} (${entry}) is empty`);
  }
}

// Data enters at the first two, and is checked where it enters; the test kit checks what it draws, and what it is given.
const allowed = {
  "./schema": ["zod", "date-fns"],
  "./afcars": ["zod", "date-fns"],
  "./tables": ["zod", "date-fns"],
  "./udf": ["zod", "date-fns"],
  "./testing": ["zod", "date-fns", "fast-check"],
  "./testing/vitest": ["zod", "date-fns", "vitest"],
  "./testing/jest": ["zod", "date-fns"],
};
for (const [entry, target] of Object.entries(manifest.exports)) {
  if (typeof target === "string") continue;
  for (const specifier of await reached(target.default)) {
    const name = specifier.split("/", 1)[0];
    if (!(allowed[entry] ?? ["date-fns"]).includes(name)) faults.push(`entry ${entry} imports ${specifier}`);
  }
}

for (const path of ["all", "us-mo", "us-ks", "us-mi"].map((script) => `dist/udf/${script}.js`)) {
  // After the licences of what is in it.
  if (!/^(\/\*!(?:(?!\*\/)[^])+\*\/\s*)+"use strict";var permanency=/.test(read(path))) faults.push(`${path} is no script that leaves one name behind`);
}

for (const path of Object.values(manifest.bin)) {
  if (!read(path).startsWith("#!/usr/bin/env node\n")) faults.push(`${path} does not start with a shebang`);
  else if ((statSync(join(root, path)).mode & 0o111) === 0) faults.push(`${path} is not executable`);
}

const schemas = Object.values(manifest.exports).filter((target) => typeof target === "string" && target.endsWith(".schema.json"));
if (schemas.length !== 3) faults.push(`package.json names ${schemas.length} schemas: expected those of a timeline, of a mapping and of the config file`);
for (const path of schemas) {
  try {
    const schema = JSON.parse(read(path));
    if (typeof schema.$schema !== "string") faults.push(`${path} names no $schema`);
  } catch {
    faults.push(`${path} is not JSON`);
  }
}

if (faults.length > 0) {
  console.error([...new Set(faults)].map((fault) => `built: ${fault}`).join("\n"));
  process.exit(1);
}
