import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JudgedCase } from "../../../src/report/index.js";
import { caseloadJson, caseloadNdjson, jsonReport } from "../../../src/report/index.js";
import { duty } from "../fixtures.js";
import type { Input } from "./caseload.js";
import { againstBaseline, caseloads, casesOf, endOf, hostileCaseload, isCase, judgedCaseload, judgedOf, options, pieces, unreadable, written } from "./caseload.js";

const linesOf = (text: string): unknown[] => {
  expect(text === "" || text.endsWith("\n")).toBe(true);
  return text.split("\n").slice(0, -1).map((line): unknown => JSON.parse(line));
};

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const FINDINGS: readonly string[] = ["overdue", "missed", "late", "unknown", "waived"];

/** A case's duties, against a baseline each finding with whether that knows it. */
const marked = ({ report: { duties }, known }: JudgedCase): unknown[] =>
  (known === undefined ? [...duties] : duties.map((each) => (FINDINGS.includes(each.status) ? { ...each, known: known.has(each.id) } : each)));

function expectLines(inputs: readonly Input[]): void {
  const lines = linesOf(written(caseloadNdjson(options), inputs));
  expect(lines.slice(0, -1)).toEqual(asJson(inputs.map((input) => (isCase(input) ? { from: input.from, ...jsonReport(input.report), duties: marked(input) } : { broken: input }))));
  expect(lines.at(-1)).toMatchObject({ end: { schema: 1, asOf: options.asOf, cases: casesOf(inputs).length, broken: inputs.length - casesOf(inputs).length } });
}

describe("a caseload as NDJSON", () => {
  it("is a line a case, what could not be read in its place, and a last line that counts them", () => {
    const inputs = [judgedOf([duty()]), unreadable, judgedOf([])];
    expectLines(inputs);
    const { summary, repeated, unread } = endOf(inputs);
    expect(linesOf(written(caseloadNdjson(options), inputs)).at(-1)).toEqual(asJson({
      end: { schema: 1, asOf: "2026-05-02", packs: options.packs.map(({ id, version }) => ({ id, version })), cases: 2, broken: 1, summary: { ...summary, unread, repeated } },
    }));
  });

  it("has the groups in the last line, where the caseload is grouped", () => {
    const inputs = [judgedOf([duty()])];
    expect(linesOf(written(caseloadNdjson(options), inputs, "county")).at(-1)).toMatchObject(asJson({ end: { grouped: endOf(inputs, "county").grouped } }) as object);
  });

  it("says of each finding whether the baseline knows it, and in the last line how many it does", () => {
    const inputs = [againstBaseline];
    expectLines(inputs);
    expect(linesOf(written(caseloadNdjson(options), inputs)).at(-1)).toMatchObject({
      end: { compared: { violations: { new: 1, known: 1 }, advised: { new: 1, known: 1 }, undecided: { new: 1, known: 1 }, gone: 2 } },
    });
    expect(JSON.parse(written(caseloadJson(options), inputs))).toMatchObject({ compared: endOf(inputs).compared, reports: [{ duties: asJson(marked(againstBaseline)) }] });
    expect(written(caseloadNdjson(options), [judgedOf([duty()])])).not.toMatch(/"known"|"compared"/);
  });

  it("tells what an import left out", () => {
    const unused = [{ element: "E71", value: "x", why: "no such code" }];
    expect(linesOf(written(caseloadNdjson(options), [judgedOf([], { unused })]))[0]).toMatchObject({ caseId: "C-1", unused });
  });

  it("cut after any line, has no last line that counts", () => {
    const parts = pieces(caseloadNdjson(options), [judgedOf([duty()]), unreadable, judgedOf([])]);
    for (const kept of parts.keys()) expect(linesOf(parts.slice(0, kept).join("")).filter((line) => typeof line === "object" && line !== null && "end" in line)).toEqual([]);
  });

  it("counts the lines written, however many inputs are told of at the end", () => {
    const writer = caseloadNdjson(options);
    const lines = linesOf([writer.begin(), writer.broken(unreadable), writer.broken(unreadable), writer.end({ ...endOf([unreadable]), unread: 2 })].join(""));
    expect(lines.at(-1)).toMatchObject({ end: { cases: 0, broken: 2, summary: { unread: 2 } } });
  });

  it.each(caseloads)("reads back: %s", (_, inputs) => {
    expectLines(inputs);
  });

  it("reads back with anything in it", () => {
    fc.assert(fc.property(fc.oneof(hostileCaseload, judgedCaseload), expectLines), { numRuns: 40 });
  });
});
