/** The reports of the areas, put together: scores against their floors, and what lives against what is explained. */
import { existsSync, readFileSync } from "node:fs";
import { AREAS, FLOOR, reportOf } from "./areas.mjs";
import { explanations, keyOf } from "./survivors.mjs";

const COLUMNS = ["killed", "timeout", "survived", "no coverage", "left out"];
const COLUMN_OF = { Killed: 0, Timeout: 1, Survived: 2, NoCoverage: 3, Ignored: 4 };

/** Prints the scores and what is wrong with them; whether nothing is. Of areas not run, or not yet, nothing is said. */
export function judge(asked) {
  const areas = AREAS.filter(({ name }) => (asked.length === 0 || asked.includes(name)) && existsSync(reportOf(name)));
  const counts = areas.map(({ name }) => countsOf(mutantsOf(name)));
  const total = COLUMNS.map((_, column) => counts.reduce((sum, count) => sum + count[column], 0));
  const rows = [...areas.map(({ name, floor }, index) => [name, counts[index], floor]), ...(asked.length === 0 ? [["all", total, FLOOR]] : [])];

  console.log(`\n| Area | mutants | ${COLUMNS.join(" | ")} | score |\n| --- |${" ---: |".repeat(COLUMNS.length + 2)}`);
  for (const [name, count] of rows) {
    console.log(`| ${name} | ${count.reduce((a, b) => a + b)} | ${count.join(" | ")} | ${scoreOf(count).toFixed(1)} |`);
  }
  const wrong = [
    ...rows.filter(([, count, floor]) => floor !== undefined && scoreOf(count) < floor).map(([name, , floor]) => `${name}: below ${floor}`),
    ...areas.flatMap(({ name }) => unexplained(name)),
  ];
  if (wrong.length > 0) console.log(`\n${wrong.join("\n")}\n\n${wrong.length} wrong`);
  return wrong.length === 0;
}

function mutantsOf(area) {
  const { files } = JSON.parse(readFileSync(reportOf(area), "utf8"));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ ...mutant, file, source })));
}

function countsOf(mutants) {
  const counts = COLUMNS.map(() => 0);
  for (const { status } of mutants) {
    if (COLUMN_OF[status] === undefined) throw new Error(`a mutant came out as ${status}`);
    counts[COLUMN_OF[status]] += 1;
  }
  return counts;
}

function scoreOf([killed, timeout, survived, noCoverage]) {
  return 100 * (killed + timeout) / (killed + timeout + survived + noCoverage);
}

function unexplained(area) {
  const explained = explanations();
  const alive = mutantsOf(area).filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const keys = new Set(alive.map(keyOf));
  const files = new Set(mutantsOf(area).map(({ file }) => file));
  return [
    ...alive.filter((mutant) => !explained.has(keyOf(mutant))).map((mutant) => `lives, unexplained: ${keyOf(mutant)} (line ${mutant.location.start.line})`),
    ...[...explained].filter(([key, file]) => files.has(file) && !keys.has(key)).map(([key]) => `explained, but does not live: ${key}`),
  ];
}
