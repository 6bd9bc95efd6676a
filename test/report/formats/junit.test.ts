import { readFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { caseloadJunit } from "../../../src/report/index.js";
import { duty, settled } from "../fixtures.js";
import type { Input } from "./caseload.js";
import { againstBaseline, caseloads, casesOf, hostileCaseload, judgedCaseload, judgedOf, options, pieces, unreadable, written } from "./caseload.js";

/** Jenkins's schema of JUnit's XML, under the MIT licence that stands in it. */
const schema = { fileName: "junit.xsd", contents: readFileSync(new URL("schemas/jenkins-junit.xsd", import.meta.url), "utf8") };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly within: readonly string[];
  text: string;
}

/** Every element with its text, as a strict parser has it; it throws for what is not well formed. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => { throw error; });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, within: open.map((each) => each.name), text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => { const at = open.at(-1); if (at !== undefined) at.text += text; });
  parser.on("closetag", () => { open.pop(); });
  parser.write(xml).close();
  return found;
}

const named = (elements: readonly Element[], name: string): Element[] => elements.filter((element) => element.name === name);

async function expectValid(...documents: readonly string[]): Promise<void> {
  const { valid, errors } = await validateXML({ xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })), schema: [schema], initialMemoryPages: 1024, maxMemoryPages: 4096 });
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
}

function expectTold(inputs: readonly Input[]): string {
  const xml = written(caseloadJunit(options), inputs);
  const elements = elementsOf(xml);
  const suites = named(elements, "testsuite");
  expect(suites).toHaveLength(inputs.length);
  expect(named(elements, "testcase")).toHaveLength(suites.reduce((sum, { attributes }) => sum + Number(attributes["tests"]), 0));
  for (const [count, element] of [["failures", "failure"], ["errors", "error"], ["skipped", "skipped"]] as const) {
    expect(named(elements, element)).toHaveLength(suites.reduce((sum, { attributes }) => sum + Number(attributes[count]), 0));
  }
  const violations = casesOf(inputs).flatMap(({ report, known }) => report.violations.filter(({ id }) => known?.has(id) !== true));
  expect(named(elements, "failure")).toHaveLength(violations.length);
  expect(named(elements, "error")).toHaveLength(inputs.length - casesOf(inputs).length);
  return xml;
}

describe("a caseload as JUnit", () => {
  it("is one suite a case, one test a duty: a breach fails, what is met passes, all else is skipped with what it is", () => {
    const duties = [
      duty({ id: "a" }), settled("missed", { id: "b" }), settled("late", { id: "c" }), settled("met", { id: "d" }), duty({ id: "e", status: "open", message: "Due soon." }),
      settled("unknown", { id: "f", needs: "x", message: "Needed: x." }), settled("waived", { id: "g" }), settled("lapsed", { id: "h" }), duty({ id: "i", force: "should" }),
    ];
    const elements = elementsOf(written(caseloadJunit(options), [judgedOf(duties)]));
    const [suite] = named(elements, "testsuite");
    expect(suite?.attributes).toMatchObject({ name: "Case C-1", tests: "9", failures: "3", errors: "0", skipped: "5", timestamp: "2026-05-02T00:00:00", package: "in.ndjson:1" });
    expect(named(elements, "testcase").map(({ attributes }) => attributes["name"])).toEqual(["a", "b", "c", "d", "e", "f", "g", "h", "i"]);
    expect(named(elements, "failure").map(({ attributes }) => attributes["type"])).toEqual(["overdue", "missed", "late"]);
    expect(named(elements, "failure")[0]?.text).toBe("Case: C-1 (in.ndjson:1)\nWho: child ana\nDue: 2026-04-05\nMissing: concurrent goal\nTo meet it: Set a concurrent goal.\nClause: XX-M-01, XX-S-02");
    expect(named(elements, "skipped").map(({ text }) => text.split(".")[0])).toEqual(["required, open", "required, unknown", "required, waived", "required, lapsed", "advised, overdue"]);
    expect(named(elements, "skipped")[1]?.text).toBe("required, unknown. Concurrent goal beside reunification: Needed: x.");
  });

  it("skips what the baseline knows, and fails what is new", () => {
    const elements = elementsOf(written(caseloadJunit(options), [againstBaseline]));
    expect(named(elements, "testsuite")[0]?.attributes).toMatchObject({ tests: "10", failures: "1", skipped: "8" });
    expect(named(elements, "skipped").map(({ text }) => text.split(".")[0])).toEqual([
      "required, overdue, known to the baseline", "advised, overdue, known to the baseline", "required, unknown, known to the baseline", "required, waived, known to the baseline",
      "advised, overdue", "required, unknown", "required, waived", "required, open",
    ]);
  });

  it("gives what could not be read as an error, in its place", () => {
    const elements = elementsOf(written(caseloadJunit(options), [judgedOf([]), unreadable, judgedOf([])]));
    expect(named(elements, "testsuite").map(({ attributes }) => attributes["errors"])).toEqual(["0", "1", "0"]);
    expect(named(elements, "error")[0]).toMatchObject({ attributes: { type: "unreadable", message: "not usable as JSON" }, text: "in.ndjson:9: not usable as JSON\n    column 25: found the end of the line, expected , or }" });
  });

  it("cut anywhere, is not well formed", () => {
    const parts = pieces(caseloadJunit(options), [judgedOf([duty()]), unreadable]);
    for (const kept of parts.keys()) if (kept > 0) expect(() => elementsOf(parts.slice(0, kept).join(""))).toThrow();
  });

  it("shows what XML forbids", () => {
    const xml = written(caseloadJunit(options), [judgedOf([settled("missed", { title: "\u0000\ufffe\ud800]]>" })])]);
    expect(xml).toContain("\\u0000\\ufffe\\ud800]]&gt;");
  });

  it.each(caseloads)("is valid by Jenkins's schema: %s", async (_, inputs) => {
    await expectValid(expectTold(inputs));
  });

  it("is valid with anything in it", async () => {
    const documents = fc.sample(fc.oneof(hostileCaseload, judgedCaseload), { numRuns: 60, seed: 20261123 }).map(expectTold);
    await expectValid(...documents);
  });
});
