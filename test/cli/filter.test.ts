/** `audit - --format ndjson` in the middle of a pipe: a line a case, in order, each as if it were alone; then one that counts them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Around } from "./terminal.js";
import { permanency } from "./terminal.js";

const cases = readFileSync(new URL("../../examples/caseload.ndjson", import.meta.url), "utf8").trim().split("\n").slice(0, 8);

const audit = async (lines: readonly string[], more: readonly string[] = ["--fail-on", "none"], stdin: Around["stdin"] = lines.join("\n")) => {
  const { code, out } = await permanency(["audit", "-", "--as-of", "2026-11-23", "--format", "ndjson", ...more], { stdin });
  const all = out.split("\n");
  return { code, lines: all.slice(0, -2), end: all.at(-2) ?? "", rest: all.at(-1) };
};
/** But for its place in the input. */
const placeless = (line: string): string => line.replace(/"from":\{[^}]*\},/, "");

describe("audit - --format ndjson as a filter", () => {
  it("writes a line for each line, in order, and a last one that counts them", async () => {
    const { code, lines, end, rest } = await audit(cases);
    expect(lines.map((line) => (JSON.parse(line) as { caseId: string }).caseId)).toEqual(cases.map((line) => (JSON.parse(line) as { caseId: string }).caseId));
    expect(JSON.parse(end)).toMatchObject({ end: { cases: cases.length, broken: 0 } });
    expect({ code, rest }).toEqual({ code: 0, rest: "" });
  });

  it("says of a case the same whatever came before it, but where it stands", async () => {
    const together = await audit(cases);
    const turned = await audit([...cases].reverse());
    expect(turned.lines.reverse().map(placeless)).toEqual(together.lines.map(placeless));
    for (const [nth, line] of cases.entries()) expect((await audit([line])).lines.map(placeless)).toEqual([placeless(together.lines[nth] ?? "")]);
  });

  it("is the same however the bytes of its input are cut", async () => {
    const bytes = Buffer.from(cases.join("\n"));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, nth) => bytes.subarray(997 * nth, 997 * (nth + 1)));
    expect(await audit(cases, ["--fail-on", "none"], pieces)).toEqual(await audit(cases));
  });

  it("ends with 1 for violations unless told not to, and with 2 or 3 where a line is no case, whose own line says so", async () => {
    expect((await audit(cases, [])).code).toBe(1);
    const broken = [cases[0] ?? "", '{"schema":1}', cases[1] ?? ""];
    const told = await audit(broken);
    expect(told.code).toBe(2);
    expect(told.lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(["from", "broken", "from"]);
    expect((await audit(broken, [])).code).toBe(3);
  });
});
