/** The pages that the browser is shown, each with what the reports behind it say. */
import { readFileSync } from "node:fs";
import type { Duty, Pack, Report, Timeline } from "permanency";
import { evaluator } from "permanency";
import { federal } from "permanency/federal";
import { missouri } from "permanency/missouri";
import type { Broken } from "permanency/report";
import { broken, caseloadHtml, emptyGroups, emptySummary, groupedSummary, mergeGroups, mergeSummaries, repeats, summaryOf } from "permanency/report";
import { parseTimeline } from "permanency/schema";
import { hostileCases, inRegions, labels, movedCases } from "./caseloads.js";

export const AS_OF = "2026-11-23";
export const GROUPED_BY = "region";

/** A case as its report has it, to check the page by. */
export interface Behind {
  readonly caseId: string;
  readonly children: readonly { readonly id: string; readonly name?: string | undefined }[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly duties: readonly (Pick<Duty, "rule" | "status" | "force" | "due" | "daysLate" | "title"> & { readonly known?: boolean })[];
}

export interface Page {
  readonly html: string;
  readonly cases: readonly Behind[];
  /** Size of the cases alone. */
  readonly dataBytes: number;
  readonly rules: number;
}

export function examplePage(): Page {
  const lines = readFileSync(new URL("../../examples/caseload.ndjson", import.meta.url), "utf8").trimEnd().split("\n");
  return pageOf(judgedAll(inRegions(lines.map((line) => parseTimeline(JSON.parse(line))))), packs, "examples/caseload.ndjson", [
    broken({ file: "examples/other.ndjson", line: 3 }, "not a timeline", [
      { path: "/children/0/birthDate", found: '"14.5.2018"', expected: "a civil date YYYY-MM-DD" },
    ]),
  ]);
}

/** Some hundreds of cases are judged, and stand under ids and attributes of their own as often as it takes. */
export function manyPage(count: number): Page {
  const judged = [...judgedAll(movedCases(TIMES))];
  return pageOf([...labels(count)].flatMap(({ caseId, attributes }, nth): JudgedHere[] => {
    const one = judged[nth % judged.length];
    return one === undefined ? [] : [{ timeline: { ...one.timeline, caseId, attributes }, report: { ...one.report, caseId } }];
  }), packs, "many.ndjson", []);
}

/** What would end a script, open a comment or break a line of script, were it not kept text. */
const HOSTILE = " </script><script>alert(7)</script><!-- <script> <img src=x onerror=alert(8)> \u2028\u2029";

/** Its titles and clauses say hostile things too. */
function hostilePack(pack: Pack): Pack {
  return {
    ...pack,
    title: pack.title + HOSTILE,
    rules: pack.rules.map((rule) => ({ ...rule, title: rule.title + HOSTILE })),
    clauses: pack.clauses.map((clause) => ({ ...clause, says: clause.says + HOSTILE })),
    sources: pack.sources.map((source) => ({ ...source, title: source.title + HOSTILE, citation: source.citation + HOSTILE })),
  };
}

/** The example caseload against a baseline that knows every other finding. */
export function comparedPage(): Page {
  const lines = readFileSync(new URL("../../examples/caseload.ndjson", import.meta.url), "utf8").trimEnd().split("\n");
  const judged = [...judgedAll(lines.map((line) => parseTimeline(JSON.parse(line))))];
  return pageOf(judged.map((one) => ({ ...one, known: new Set(one.report.duties.filter((_, at) => at % 2 === 0).map(({ id }) => id)) })), packs, "examples/caseload.ndjson", []);
}

export function hostilePage(): Page {
  const hostile = packs.map(hostilePack);
  return pageOf(judgedAll(hostileCases(), hostile), hostile, "<b>hostile</b>.ndjson", [
    broken({ file: "<img src=x onerror=alert(1)>.ndjson", line: 1 }, "</ul><script>alert(1)</script>", [
      { path: "/<b>", found: '"><script>alert(2)</script>', expected: "<i>a civil date</i>" },
    ]),
  ], "</title><script>alert(3)</script> \u202ereport");
}

interface JudgedHere {
  readonly timeline: Timeline;
  readonly report: Report;
  readonly known?: ReadonlySet<string>;
}

const TIMES = 10;
const packs: readonly Pack[] = [missouri, federal];

function* judgedAll(given: Iterable<unknown>, by: readonly Pack[] = packs): Generator<JudgedHere> {
  const judge = evaluator({ asOf: AS_OF, rules: by });
  for (const each of given) {
    const timeline = parseTimeline(each);
    yield { timeline, report: judge(timeline) };
  }
}

function pageOf(judged: Iterable<JudgedHere>, by: readonly Pack[], file: string, unread: readonly Broken[], title?: string): Page {
  const writer = caseloadHtml({ asOf: AS_OF, packs: by, ...(title === undefined ? {} : { title }) });
  const repeated = repeats();
  const pieces = [writer.begin()];
  const cases: Behind[] = [];
  let summary = emptySummary;
  let grouped = emptyGroups(GROUPED_BY);
  let dataBytes = 0;
  for (const { timeline, report, known } of judged) {
    const from = { file, line: cases.length + 1 };
    summary = mergeSummaries(summary, summaryOf(report));
    grouped = mergeGroups(grouped, groupedSummary(GROUPED_BY, timeline, report));
    repeated.note(report.caseId, from);
    const piece = writer.judged({ from, timeline, report, unused: [], ...(known !== undefined && { known }) });
    dataBytes += Buffer.byteLength(piece);
    pieces.push(piece);
    cases.push(behind(timeline, report.duties, known));
  }
  pieces.push(writer.end({ summary, grouped, broken: unread, unread: unread.length, repeated: repeated.found() }));
  return { html: pieces.join(""), cases, dataBytes, rules: Object.keys(summary.rules).length };
}

function behind({ caseId, children, attributes = {} }: Timeline, duties: readonly Duty[], known?: ReadonlySet<string>): Behind {
  return {
    caseId, attributes,
    children: children.map(({ id, name }) => ({ id, name })),
    duties: duties.map(({ id, rule, status, force, due, daysLate, title }) => ({
      rule, status, force, title, ...(due === undefined ? {} : { due }), ...(daysLate === undefined ? {} : { daysLate }), ...(known === undefined ? {} : { known: known.has(id) }),
    })),
  };
}
