// The licences of packages whose code goes into files of this one: where their code goes, their text goes too.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Names of the packages among the inputs of a build, as esbuild tells them; sorted. */
export function packagesOf(inputs) {
  return [...new Set(inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))].sort();
}

/** Each licence once, under the names of the packages that share it. */
export function licencesOf(packages) {
  const byText = new Map();
  for (const name of packages) byText.set(licenceOf(name), [...(byText.get(licenceOf(name)) ?? []), name]);
  return [...byText].map(([text, names]) => `${names.join(", ")}\n${text}\n`);
}

/** The same as comments that a minifier keeps. */
export function noticeOf(packages) {
  return licencesOf(packages).map((licence) => `/*! ${licence.replaceAll("*/", "* /")} */\n`).join("");
}

function licenceOf(name) {
  const folder = join(root, "node_modules", name);
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "LICENCE"].map((each) => join(folder, each)).find((path) => existsSync(path));
  if (file !== undefined) return readFileSync(file, "utf8").trim();
  const { license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (license === undefined || author === undefined) throw new Error(`no licence of ${name}`);
  return `${license}, by ${author.name ?? author}; the package brings no text of it`;
}
