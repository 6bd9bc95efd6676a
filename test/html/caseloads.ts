/** Caseloads as data: the examples moved in time and told apart, and one that would break a careless page. */
import { readFileSync } from "node:fs";
import type { Timeline } from "permanency";

const SEED = 20261123;
const DAY = 86_400_000;
const counties = ["Adair", "Boone", "Christian", "Greene", "Jackson", "Osage", "Phelps", "Ste. Genevieve", "St. Louis", "Texas"];
const WORKERS = 120;
const MOVED_AT_MOST = 300;

const regions = ["North", "South", "West", undefined];

/** The cases as they are, in regions of their own; some are in none. */
export function* inRegions(cases: Iterable<Timeline>): Generator<Timeline> {
  let nth = 0;
  for (const each of cases) {
    const region = regions[nth++ % regions.length];
    yield region === undefined ? each : { ...each, attributes: { ...each.attributes, region } };
  }
}

/** The example caseload so many times, each case moved by days of its own. */
export function* movedCases(times: number): Generator<unknown> {
  const lines = readFileSync(new URL("../../examples/caseload.ndjson", import.meta.url), "utf8").trimEnd().split("\n");
  const random = randomFrom(SEED);
  for (let time = 0; time < times; time += 1) {
    for (const line of lines) {
      const days = Math.floor(random() * MOVED_AT_MOST);
      yield JSON.parse(line.replace(/\b(20\d\d-\d\d-\d\d)/g, (date) => moved(date, -days)));
    }
  }
}

/** Ids, counties and workers for so many cases. */
export function* labels(count: number): Generator<{ readonly caseId: string; readonly attributes: Readonly<Record<string, string>> }> {
  const random = randomFrom(SEED + 1);
  for (let nth = 1; nth <= count; nth += 1) {
    yield {
      caseId: `case-${String(nth).padStart(5, "0")}`,
      attributes: { county: counties[Math.floor(random() * counties.length)] ?? "", worker: `worker ${1 + Math.floor(random() * WORKERS)}`, region: regions[nth % 3] ?? "" },
    };
  }
}

/** Ids, names and attributes that mean something to HTML, to script and to the direction of text; an id twice. */
export function* hostileCases(): Generator<unknown> {
  const texts = [
    "<script>alert(1)</script>", "</script><script>alert(4)</script>", "<!-- <script>", "\" onmouseover=\"alert(5)\" x=\"", "' & &lt; <b>bold</b>",
    "\u202egnirts desrever", "مرحبا بالعالم", "a".repeat(200), "tab\tand\u0000nul\nand line", "%3Cscript%3E#case=alder&nth=2", "javascript:alert(6)", "\ud800 half", "line\u2028and\u2029paragraph",
    "twice", "twice",
  ];
  for (const [at, text] of texts.entries()) {
    const child = `${text.slice(0, 190)}-child`;
    yield {
      schema: 1, caseId: text, jurisdiction: "US-MO",
      attributes: { [text]: text, region: text, constructor: "none", toString: text },
      children: [{ id: child, birthDate: "2018-05-14", name: `Name of ${text}` }],
      people: [{ id: text, role: "parent", name: text }],
      events: [
        { kind: "case-opened", on: "2026-09-01" },
        { kind: "care-entered", on: `2026-09-${String(at + 1).padStart(2, "0")}`, child },
        { kind: "placement-started", on: "2026-09-20", child, setting: "foster-home" },
        { kind: "goal-set", on: "2026-09-21", child, role: "primary", goal: "reunification" },
        { kind: "resource-identified", on: "2026-09-22", resource: text },
        { kind: "service-used", on: "2026-09-23", service: "parenting", resource: text },
        { kind: "ssp-completed", on: "2026-09-25", ssp: "initial", caregivers: [text] },
      ],
    };
  }
}

function moved(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Mulberry32: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
