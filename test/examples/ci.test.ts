/** The build of another team: green as it stands, red when its workflow is slower than the law. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import "../../examples/ci.test.js";
import { node, root } from "../docs/running.js";

describe("examples/ci.test.ts", () => {
  it("fails when a step comes a day after it is due, and says which", async () => {
    const { code, out } = await runIn((test) => test.replace("concurrentGoal: 28", "concurrentGoal: 31"));
    expect(out).toMatch(/Concurrent goal while reunification is the primary goal: .*1 day late/);
    expect(out).toMatch(/Tests +5 failed/);
    expect(code).toBe(1);
  });

  it("fails when a step is left out", async () => {
    const { code, out } = await runIn((test) => test.replace(/^.* casePlan\(on.*\n/m, ""));
    expect(out).toMatch(/Case plan within 30 days of protective services or custody: .*Missing: case plan/);
    expect(out).toMatch(/Tests +5 failed/);
    expect(code).toBe(1);
  });
});

/** Runs the test, changed, in a project of its own. */
async function runIn(changed: (test: string) => string): Promise<{ code: number; out: string }> {
  const project = mkdtempSync(join(tmpdir(), "permanency-ci-"));
  try {
    for (const file of ["package.json", "tsconfig.json", "vitest.config.ts"]) cpSync(join(root, file), join(project, file));
    for (const folder of ["node_modules", "src"]) symlinkSync(join(root, folder), join(project, folder), "junction");
    mkdirSync(join(project, "test"));
    symlinkSync(join(root, "examples/caseload"), join(project, "test/caseload"), "junction");
    writeFileSync(join(project, "test/ci.test.ts"), changed(readFileSync(join(root, "examples/ci.test.ts"), "utf8")));
    const { code, out, err } = await node([join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", project]);
    return { code, out: out + err };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
