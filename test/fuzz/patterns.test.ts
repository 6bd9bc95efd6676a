/**
 * Every regular expression of `src`, and those the schemas are checked with, takes time in proportion to its text, at
 * worst: recheck proves it, or fails to find a text that takes longer.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import { timelineJsonSchema } from "../../src/schema.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** A literal as it stands in the code, and one that only running the code would tell. */
interface Found {
  readonly where: string;
  readonly pattern: string;
  readonly flags: string;
}

function inSource(): { readonly literals: Found[]; readonly made: string[] } {
  const literals: Found[] = [];
  const made: string[] = [];
  for (const name of readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts")).sort()) {
    const file = ts.createSourceFile(name, readFileSync(src + name, "utf8"), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        literals.push({ where, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === "RegExp") made.push(where);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, made };
}

/** The patterns zod builds for our schemas, as its JSON Schema tells them. */
function inSchemas(): Found[] {
  const patterns = new Set<string>();
  JSON.stringify(timelineJsonSchema(), (key, value: unknown) => {
    if (key === "pattern" && typeof value === "string") patterns.add(value);
    return value;
  });
  return [...patterns].map((pattern) => ({ where: "timelineJsonSchema()", pattern, flags: "" }));
}

/** What recheck says of each: it is loaded late, for it chooses its engine as it loads. */
async function judged(patterns: readonly Found[]): Promise<string[]> {
  vi.stubEnv("RECHECK_BACKEND", "pure");
  const { checkSync } = await import("recheck");
  vi.unstubAllEnvs();
  // A seed, and no clock: the same patterns give the same answer.
  return patterns.map(({ where, pattern, flags }) => {
    const said = checkSync(pattern, flags, { randomSeed: 20261123, timeout: null });
    return said.status === "safe" ? "" : `${where}: /${pattern}/${flags} is ${said.status}${said.status === "vulnerable" ? `, ${said.complexity.summary}: ${said.attack.pattern}` : ""}`;
  }).filter((text) => text !== "");
}

describe("patterns", () => {
  it("in the source are literals, which can be read here", () => {
    const { literals, made } = inSource();
    expect(made).toEqual([]);
    expect(literals.length).toBeGreaterThan(20);
  });

  it("in the source take no more than linear time", async () => {
    expect(await judged(inSource().literals)).toEqual([]);
  }, 300_000);

  it("of the schemas take no more than linear time", async () => {
    expect(inSchemas().length).toBeGreaterThan(4);
    expect(await judged(inSchemas())).toEqual([]);
  }, 300_000);

  it("that do take longer are found", async () => {
    expect(await judged([
      { where: "a", pattern: "^(a|a)*$", flags: "" }, { where: "b", pattern: "\\s+$", flags: "" }, { where: "c", pattern: "^a.*b.*c$", flags: "s" }, { where: "d", pattern: "^\\d{4}$", flags: "" },
    ])).toEqual([expect.stringMatching(/^a: .*exponential/), expect.stringMatching(/^b: .*2nd degree/), expect.stringMatching(/^c: .*2nd degree/)]);
  }, 300_000);
});
