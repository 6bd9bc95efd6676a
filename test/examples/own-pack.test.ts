/** A pack of somebody's own: written against the public entries alone, and its tests can fail. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import "../../examples/own-pack/pack.test.js";
import { node, root } from "../docs/running.js";

const folder = join(root, "examples/own-pack");

describe("examples/own-pack", () => {
  it("is written against the public entries alone", () => {
    const imported = readdirSync(folder).flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/(?:from|import) "([^"]+)"/g)].map(([, path = ""]) => path));
    expect(imported.length).toBeGreaterThan(8);
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> };
    const allowed = ["fast-check", "vitest", ...Object.keys(exports).map((entry) => `permanency${entry.slice(1)}`)];
    expect(imported.filter((path) => !path.startsWith("./") && !allowed.includes(path))).toEqual([]);
  });

  it("fails when the rule gives a day too many", async () => {
    const { code, out } = await runWith("first-visit met", "first-visit.ts", (rule) => rule.replace("workingDays: 5", "workingDays: 6"));
    expect(out).toMatch(/its due date is "2026-03-10", expected "2026-03-09"/);
    expect(code).toBe(1);
  }, 120_000);

  it("fails when the rule takes a visit to anybody for one to the child, though every row of a visit in time passes", async () => {
    const { code, out } = await runWith("first-visit violates", "first-visit.ts", (rule) => rule.replace('event.with.includes("child")', "event.with.length > 0"));
    expect(out).toMatch(/a visit that was not to the child/);
    expect(out).toMatch(/Tests +1 failed/);
    expect(code).toBe(1);
  }, 120_000);

  it("fails by a law, when what would meet the rule does not", async () => {
    const { code, out } = await runWith("supervisor-conference holds to", "supervisor-conference.ts", (rule) => rule.replace('on: today, child: about.child }', 'on: "2020-01-01" as typeof today, child: about.child }'));
    expect(out).toMatch(/supervisor-conference > holds to the laws of every rule > every duty with an action has a remedy, and the remedy works/);
    expect(code).toBe(1);
  }, 120_000);
});

/** Runs some of the example's tests in a project of its own, with one of its files changed. */
async function runWith(some: string, file: string, changed: (text: string) => string): Promise<{ code: number; out: string }> {
  const project = mkdtempSync(join(tmpdir(), "permanency-own-pack-"));
  try {
    for (const each of ["package.json", "tsconfig.json", "vitest.config.ts"]) cpSync(join(root, each), join(project, each));
    for (const each of ["node_modules", "src"]) symlinkSync(join(root, each), join(project, each), "junction");
    mkdirSync(join(project, "test"));
    cpSync(folder, join(project, "test"), { recursive: true });
    const text = readFileSync(join(folder, file), "utf8");
    if (changed(text) === text) throw new Error(`nothing changed in ${file}`);
    writeFileSync(join(project, "test", file), changed(text));
    const { code, out, err } = await node([join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", project, "-t", some]);
    return { code, out: out + err };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
