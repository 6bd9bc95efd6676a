/**
 * survivors.md lists the mutants that live: under a heading for each file, a line for each, in groups that share a reason:
 *
 *     ## src/calendar/civil.ts
 *     Of two equal days either is the later.
 *     - `a > b` → `a >= b`
 *
 * A mutant is known by its file and by what it puts for what, not by its line: the list outlives edits elsewhere in the file.
 */
import { readFileSync } from "node:fs";

const LIST = new URL("survivors.md", import.meta.url);
const LONGEST = 100;

/** As it stands in the list. */
export function keyOf({ file, source, location: { start, end }, replacement = "" }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return `${file}: ${short(lines.join("\n"))} → ${short(replacement)}`;
}

function short(code) {
  const line = code.replace(/\s+/g, " ").replaceAll("`", "'");
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\``;
}

/** Every mutant listed, with its file. */
export function explanations() {
  const found = new Map();
  let file = "";
  let why = "";
  for (const line of readFileSync(LIST, "utf8").split("\n")) {
    if (line.startsWith("## ")) [file, why] = [line.slice("## ".length), ""];
    else if (!line.startsWith("- `")) why = line === "" ? why : line;
    else if (file === "" || why === "") throw new Error(`no file or no reason given: ${line}`);
    else found.set(`${file}: ${line.slice("- ".length)}`, file);
  }
  return found;
}
