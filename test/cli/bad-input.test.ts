import { describe, expect, it } from "vitest";
import { file, record } from "../import/afcars/helpers.js";
import { line, pretty, quiet } from "./cases.js";
import { permanency } from "./terminal.js";

const entered = (given: Record<string, unknown>) => line("a", { events: [{ kind: "care-entered", on: "2026-03-06", child: "ana", ...given }] });
const bytes = (...parts: readonly (string | readonly number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** The first complaint about the input, without the file's name. */
async function complaint(content: string | Uint8Array, name = "in"): Promise<string> {
  const { code, out, err } = await permanency(["audit", name, "--as-of", "2026-05-02"], { files: { [name]: content } });
  expect(code).toBeGreaterThanOrEqual(2);
  expect(out).toContain("Could not be read: ");
  expect(out.endsWith(err)).toBe(true);
  return err.slice(name.length);
}

describe("bad input is told, never passed over", () => {
  it.each<[name: string, content: () => string | Uint8Array, told: string]>([
    ["empty", () => "", ": no case in it\n"],
    ["blank", () => " \r\n\n\t", ": no case in it\n"],
    ["a byte order mark and nothing else", () => "\ufeff", ": no case in it\n"],
    ["an empty list", () => "[]", ": no case in it\n"],
    ["an unknown event kind", () => entered({ kind: "care-entred" }), ":1: not a case timeline\n    /events/0/kind: found \"care-entred\", expected a known event kind\n"],
    ["an unknown key of an event", () => entered({ colour: 1 }), ":1: not a case timeline\n    /events/0/colour: found 1, expected no such key\n"],
    ["an unknown key of the case", () => line("a", { colour: "red" }), ":1: not a case timeline\n    /colour: found \"red\", expected no such key\n"],
    ["a day there is not", () => entered({ kind: "care-exited", on: "2026-02-30" }), ":1: not a case timeline\n    /events/0/on: found \"2026-02-30\", expected a real date YYYY-MM-DD, without time\n"],
    ["an id used twice", () => line("a", { children: [{ id: "ana" }, { id: "ana" }] }), ":1: not a case timeline\n    /children/1/id: found \"ana\", expected an id used only once\n"],
    ["a child of another case", () => entered({ child: "ben" }), ":1: not a case timeline\n    /events/0/child: found \"ben\", expected the id of a child of this case\n"],
    ["truncated", () => quiet("a").slice(0, -1), ":1: not usable as JSON\n    column 111: found the end of the line, expected , or }\n"],
    ["truncated, over many lines", () => pretty(quiet("a")).slice(0, -1), ":1: not usable as JSON\n    found the end of the file, expected , or }\n"],
    ["nested a hundred thousand deep", () => "[".repeat(100_000), ":1: not usable as JSON\n    column 101: found \"[\", expected at most 100 levels, one inside the other\n"],
    ["nested deep in a field", () => line("a", { note: 0 }).replace('"note":0', `"note":${"[".repeat(5000)}${"]".repeat(5000)}`), ":1: not usable as JSON\n    column 273: found \"[\", expected at most 100 levels, one inside the other\n"],
    ["__proto__", () => line("a").replace('"schema"', '"__proto__":{"schema":1},"schema"'), ":1: not usable as JSON\n    column 2: found the key \"__proto__\", expected no such key\n"],
    ["__proto__ in attributes", () => line("a", { attributes: { x: "y" } }).replace('"x"', '"__proto__"'), ":1: not usable as JSON\n    column 181: found the key \"__proto__\", expected no such key\n"],
    ["a key given twice", () => line("a").replace('"events":', '"events":[],"events":'), ":1: not usable as JSON\n    column 112: found the key \"events\" again, expected each key once\n"],
    ["two cases without a line between", () => quiet("a") + quiet("b"), ":1: not usable as JSON\n    column 112: found \"{\", expected nothing more\n"],
    ["not UTF-8", () => bytes(quiet("a"), [10, 0x22, 0xff, 0x22, 10]), ":2: not usable as JSON\n    found a line that is not UTF-8 text, expected JSON in UTF-8\n"],
    ["UTF-16", () => Buffer.from(`\ufeff${quiet("a")}`, "utf16le"), ": cannot be read: it is UTF-16 text; save it as UTF-8\n"],
    ["zeros", () => bytes([0, 0, 0, 0]), ":1: not usable as JSON\n    column 1: found \"\\u0000\", expected a value\n"],
    ["no object", () => "null", ":1: not a case timeline\n    found null, expected a value of type object\n"],
    ["XML with a DOCTYPE", () => '<?xml version="1.0"?><!DOCTYPE a><a/>', ":1: cannot be used: A DOCTYPE; files with one are refused\n"],
    ["XML with an entity of its own", () => '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', ":1: cannot be used: A DOCTYPE; files with one are refused\n"],
    ["an entity nobody defined", () => file([record("<E5_x>&b;</E5_x>")]), ":1: cannot be used: An entity that XML does not define itself; such entities are refused\n"],
    ["another XML", () => "<a/>", ":1: cannot be used: Not an AFCARS 2020 file: the root is <a>, not <data> of http://www.acf.hhs.gov\n"],
  ])("%s", async (_name, content, told) => {
    expect(await complaint(content())).toBe(told);
  });

  it("XML cut short, and XML that is not UTF-8", async () => {
    expect(await complaint(file([record()]).slice(0, -20))).toMatch(/^:1: cannot be used: The file is cut short/);
    expect(await complaint(bytes("<a>", [0xff], "</a>"))).toBe(": cannot be read: it is not UTF-8 text; save it as UTF-8\n");
  });

  it("JSON under the name of XML", async () => {
    expect(await complaint(quiet("a"), "a.xml")).toMatch(/^:1: cannot be used: /);
  });

  it("lists so many issues of a case and counts the rest", async () => {
    const told = await complaint(line("a", { events: Array.from({ length: 30 }, () => ({ kind: "x" })) }));
    expect(told.match(/found "x"/g)).toHaveLength(20);
    expect(told.endsWith("    and 10 more issues\n")).toBe(true);
  });

  it("lists so many inputs at the end and counts the rest; each was told on stderr", async () => {
    const { out, err } = await permanency(["audit", "in", "--as-of", "2026-05-02"], { files: { in: "x\n".repeat(80) } });
    expect(err.match(/^in:/gm)).toHaveLength(80);
    expect(out.match(/^in:/gm)).toHaveLength(50);
    expect(out.endsWith("and 30 more inputs, told on stderr\n")).toBe(true);
  });

  it("shows control characters in what it quotes as escapes", async () => {
    const { out, err } = await permanency(["audit", "in\u001b[2J", "--as-of", "2026-05-02"], { files: { "in\u001b[2J": line("\u009b31m").replace('"kind"', '"k\u202e"') } });
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("good input is read whatever its dress", () => {
  it.each<[name: string, content: () => string, cases: number]>([
    ["a byte order mark", () => `\ufeff${quiet("a")}`, 1],
    ["CRLF", () => `${quiet("a")}\r\n${quiet("b")}\r\n`, 2],
    ["CRLF over many lines", () => pretty(quiet("a")).replaceAll("\n", "\r\n"), 1],
    ["two files with byte order marks put together", () => `\ufeff${quiet("a")}\n\ufeff${quiet("b")}\n`, 2],
    ["a list", () => `[${quiet("a")},${quiet("b")},${quiet("c")}]`, 3],
  ])("%s", async (_name, content, cases) => {
    const { code, out, err } = await permanency(["audit", "-", "--as-of", "2026-05-02"], { stdin: content() });
    expect([code, err]).toEqual([0, ""]);
    expect(out.match(/^Case /gm)).toHaveLength(cases);
  });

  it("however its bytes are cut, in the middle of a letter too", async () => {
    const content = Buffer.from(`${quiet("Zoë 李")}\n${quiet("b")}`);
    const stdin = Array.from(content, (_, index) => content.subarray(index, index + 1));
    const { code, out } = await permanency(["audit", "-", "--as-of", "2026-05-02"], { stdin });
    expect(code).toBe(0);
    expect(out).toContain("Case Zoë 李,");
  });
});
