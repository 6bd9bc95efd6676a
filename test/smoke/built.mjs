// Refuses to pack what was not built: every file package.json promises exists, the pure entries stay pure.
import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

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

/** Packages and Node modules a built file reaches through its static imports, chunks included. */
const reached = (path, seen = new Set()) => {
  if (seen.has(path)) return new Set();
  seen.add(path);
  const packages = new Set();
  for (const [, specifier] of read(path).matchAll(/^(?:import|export)\b[^"';]*?["']([^"'\n]+)["']/gm)) {
    if (specifier.startsWith(".")) {
      const next = relative(root, join(root, dirname(path), specifier));
      for (const found of reached(next, seen)) packages.add(found);
    } else packages.add(specifier);
  }
  return packages;
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
  for (const specifier of reached(target.default)) {
    const name = specifier.split("/", 1)[0];
    if (!(allowed[entry] ?? ["date-fns"]).includes(name)) faults.push(`entry ${entry} imports ${specifier}`);
  }
}

for (const path of ["all", "us-mo", "us-ks", "us-mi"].map((script) => `dist/udf/${script}.js`)) {
  if (!read(path).startsWith('"use strict";var permanency=')) faults.push(`${path} is no script that leaves one name behind`);
}

for (const path of Object.values(manifest.bin)) {
  if (!read(path).startsWith("#!/usr/bin/env node\n")) faults.push(`${path} does not start with a shebang`);
  else if ((statSync(join(root, path)).mode & 0o111) === 0) faults.push(`${path} is not executable`);
}

try {
  const schema = JSON.parse(read("dist/timeline.schema.json"));
  if (typeof schema.$schema !== "string") faults.push("dist/timeline.schema.json names no $schema");
} catch {
  faults.push("dist/timeline.schema.json is not JSON");
}

if (faults.length > 0) {
  console.error([...new Set(faults)].map((fault) => `built: ${fault}`).join("\n"));
  process.exit(1);
}
