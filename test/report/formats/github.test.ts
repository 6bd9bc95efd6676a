import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseloadGithub } from "../../../src/report/index.js";
import { plain } from "../../../src/report/plain.js";
import { duty, settled } from "../fixtures.js";
import type { Input } from "./caseload.js";
import { againstBaseline, caseloads, casesOf, hostileCaseload, judgedCaseload, judgedOf, unreadable, written } from "./caseload.js";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads a line of a step's log: the command, its properties between commas, what comes after the next `::`. */
function commandOf(line: string): Command {
  const [, head = "", message = ""] = /^::(.*?)::(.*)$/s.exec(line) ?? [];
  const [name = "", ...rest] = head.split(" ");
  const properties = rest.join(" ").split(",").filter((pair) => pair !== "").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), unescaped(pair.slice(at + 1).replaceAll("%3A", ":").replaceAll("%2C", ","))];
  });
  return { name, properties: Object.fromEntries(properties) as Record<string, string>, message: unescaped(message) };
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

const commandsOf = (text: string): Command[] => text.split("\n").slice(0, -1).map(commandOf);

function expectTold(inputs: readonly Input[]): void {
  const commands = commandsOf(written(caseloadGithub(), inputs));
  expect(commands.at(-1)?.name).toBe("notice");
  const allBreaches = casesOf(inputs).flatMap(({ report, known }) => report.duties.map(({ id, status, force }) => ({ status, force, known: known?.has(id) === true })))
    .filter(({ status }) => status === "overdue" || status === "missed" || status === "late");
  const breaches = allBreaches.filter(({ known }) => !known);
  const notices = Math.min(allBreaches.length - breaches.length, 9);
  const errors = breaches.filter(({ force }) => force === "must").length + inputs.length - casesOf(inputs).length;
  const warnings = breaches.filter(({ force }) => force === "should").length;
  expect(commands.filter(({ name }) => name === "error")).toHaveLength(Math.min(errors, 10));
  expect(commands.filter(({ name }) => name === "warning")).toHaveLength(Math.min(warnings, 10));
  expect(commands).toHaveLength(Math.min(errors, 10) + Math.min(warnings, 10) + notices + 1);
  for (const { properties } of commands) expect(Object.keys(properties).filter((name) => !["file", "line", "title"].includes(name))).toEqual([]);
  const last = commands.at(-1)?.message ?? "";
  expect(last.includes(`${errors} errors`)).toBe(errors > 10);
  expect(last.includes(`${warnings} warnings`)).toBe(warnings > 10);
}

describe("a caseload as GitHub annotations", () => {
  it("is an error for a breach of what is required, a warning for one of what is advised, and a notice of them all", () => {
    const duties = [duty({ clauses: ["XX-1"] }), settled("late", { force: "should", daysLate: 2, message: "Done late." }), settled("unknown", { needs: "x" }), duty({ status: "open" }), settled("met")];
    expect(commandsOf(written(caseloadGithub(), [judgedOf(duties, { from: { file: "a,b:c.ndjson", line: 3 } })]))).toEqual([
      {
        name: "error", properties: { file: "a,b:c.ndjson", line: "3", title: "OVERDUE by 27 days: Concurrent goal beside reunification" },
        message: "Case C-1 (a,b:c.ndjson:3), child ana: No concurrent goal.\nTo meet it: Set a concurrent goal.\nXX-1 · xx/concurrent-goal:ana@2026-03-06",
      },
      {
        name: "warning", properties: { file: "a,b:c.ndjson", line: "3", title: "LATE by 2 days: Concurrent goal beside reunification" },
        message: "Case C-1 (a,b:c.ndjson:3), child ana: Done late.\nXX-M-01, XX-S-02 · xx/concurrent-goal:ana@2026-03-06",
      },
      {
        name: "notice", properties: { title: "Duties of the caseload" },
        message: "1 case, 1 out of compliance, 1 with something to do, 0 inputs that could not be read.\n"
          + "Required: 1 overdue, 0 missed, 0 late. Required or advised, and cannot be decided: 1.",
      },
    ]);
  });

  it("has a notice for a breach that the baseline knows, and room for the last one", () => {
    expect(commandsOf(written(caseloadGithub(), [againstBaseline])).map(({ name, properties: { title }, message }) => [name, title, message.split(" · ")[1]])).toEqual([
      ["notice", "Known: OVERDUE by 27 days: Concurrent goal beside reunification", "old"], ["notice", "Known: OVERDUE by 27 days: Concurrent goal beside reunification", "old-advice"],
      ["error", "OVERDUE by 27 days: Concurrent goal beside reunification", "new"], ["warning", "OVERDUE by 27 days: Concurrent goal beside reunification", "new-advice"],
      ["notice", "Duties of the caseload", undefined],
    ]);
    const many = Array.from({ length: 14 }, (_, index) => duty({ id: `d-${index}` }));
    const commands = commandsOf(written(caseloadGithub(), [judgedOf(many, { known: new Set(many.map(({ id }) => id)) })]));
    expect(commands.map(({ name }) => name)).toEqual(Array<string>(10).fill("notice"));
    expect(commands.at(-1)?.message.split("\n").slice(-2)).toEqual([
      "New since the baseline: nothing. Known to it: 14 violations. Of its findings 2 did not come up again.",
      "Annotated: the first 9 of 14 known breaches; GitHub shows no more of a step.",
    ]);
  });

  it("writes what GitHub shows of a step, and says how many there are", () => {
    const many = judgedOf(Array.from({ length: 14 }, (_, index) => duty({ id: `d-${index}`, force: index < 12 ? "must" : "should" })));
    const commands = commandsOf(written(caseloadGithub(), [many]));
    expect(commands.map(({ name }) => name)).toEqual([...Array<string>(10).fill("error"), "warning", "warning", "notice"]);
    expect(commands.at(-1)?.message).toContain("\nAnnotated: the first 10 of 12 errors; GitHub shows no more of a step.");
    expect(commandsOf(written(caseloadGithub({ most: 1 }), [many])).at(-1)?.message).toContain("the first 1 of 12 errors, the first 1 of 2 warnings");
  });

  it("tells what could not be read, and names no file for standard input", () => {
    const [error] = commandsOf(written(caseloadGithub(), [unreadable]));
    expect(error).toEqual({
      name: "error", properties: { file: "in.ndjson", line: "9", title: "Could not be read: in.ndjson:9" },
      message: "in.ndjson:9: not usable as JSON\n    column 25: found the end of the line, expected , or }",
    });
    expect(commandsOf(written(caseloadGithub(), [judgedOf([duty()], { from: { file: "-", line: 1 } })]))[0]?.properties).toEqual({ title: "OVERDUE by 27 days: Concurrent goal beside reunification" });
  });

  it("lets no text begin a command or end a property", () => {
    const evil = "x\n::add-mask::y\r%0A,line=9::z ##[error]";
    const text = written(caseloadGithub(), [judgedOf([duty({ title: evil, message: evil, id: evil })])]);
    const [error, notice, ...more] = commandsOf(text);
    expect([error?.properties["title"], error?.properties["line"]]).toEqual([`OVERDUE by 27 days: ${plain(evil)}`, "1"]);
    expect(error?.message).toContain(plain(evil));
    expect([notice?.name, more]).toEqual(["notice", []]);
  });

  it.each(caseloads)("is read by the runner: %s", (_, inputs) => {
    expectTold(inputs);
  });

  it("is read by the runner with anything in it", () => {
    fc.assert(fc.property(fc.oneof(hostileCaseload, judgedCaseload), expectTold), { numRuns: 60 });
  });
});
