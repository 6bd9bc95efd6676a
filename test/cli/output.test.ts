import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { processIo } from "../../src/cli/io.js";
import { writing } from "../../src/cli/output.js";
import { line, quiet } from "./cases.js";
import { permanency } from "./terminal.js";

const asOf = ["--as-of", "2026-05-02"] as const;

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "permanency-output-"));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("--output", () => {
  it("writes what would stand on standard output, without colour", async () => {
    const files = { in: `${line("a")}\n{` };
    const shown = await permanency(["audit", "in", ...asOf], { files });
    const kept = await permanency(["audit", "in", ...asOf, "--output", "report.txt"], { files, colour: true });
    expect(kept.written).toEqual({ "report.txt": shown.out });
    expect([kept.code, kept.err]).toEqual([3, shown.err]);
  });

  it.each([
    ["forecast", "in", "--from", "2026-05-02", "--to", "2026-06-01"], ["diff", "in", "in", ...asOf, "--until", "2026-06-01"], ["due", "in", ...asOf], ["explain", "in", ...asOf],
  ])("of %s has no colour either", async (...args) => {
    const files = { in: line("a") };
    const plainly = await permanency(args, { files });
    expect((await permanency([...args, "--output", "out.txt"], { files, colour: true })).written).toEqual({ "out.txt": plainly.out });
    expect((await permanency([...args, "--output", "-"], { files, colour: true })).out).toContain("\u001b[");
  });

  it("writes nothing where nothing could be done", async () => {
    const { code, err, written } = await permanency(["audit", "in", ...asOf, "--output", "nowhere/report.txt"], { files: { in: quiet("a") } });
    expect([code, err, written]).toEqual([2, "error: --output: nowhere/report.txt cannot be written: there is no such folder\n", undefined]);
    expect((await permanency(["audit", "in", "--as-of", "soon", "--output", "report.txt"], { files: { in: quiet("a") } })).written).toBeUndefined();
  });

  it("stands in its place only once it is whole; what ends in an error leaves what was there", async () => {
    await inFolder(async (folder) => {
      const path = join(folder, "report.txt");
      await writeFile(path, "before");
      const io = processIo();
      await expect(writing(path, "--output", io, async (out) => {
        await out.write("half");
        expect(await readFile(path, "utf8")).toBe("before");
        throw new Error("cut");
      })).rejects.toThrow("cut");
      expect(await readdir(folder)).toEqual(["report.txt"]);
      expect(await readFile(path, "utf8")).toBe("before");
      expect(await writing(path, "--output", io, async (out) => { await out.write("whole"); return 7; })).toBe(7);
      expect(await readdir(folder)).toEqual(["report.txt"]);
      expect(await readFile(path, "utf8")).toBe("whole");
    });
  });
});

describe("files", () => {
  it("may be named by a pattern; each is read once, in order", async () => {
    const files = { "b.ndjson": quiet("b"), "a.ndjson": quiet("a"), "c.json": quiet("c") };
    const { out } = await permanency(["audit", "a.ndjson", "*.ndjson", "c.json", ...asOf], { files });
    expect(out.match(/^Case \w/gm)).toEqual(["Case a", "Case b", "Case c"]);
  });

  it("a pattern that names none is refused, and a file of that very name is no pattern", async () => {
    expect(await permanency(["audit", "*.xml", ...asOf], { files: {} })).toMatchObject({ code: 2, out: "", err: 'error: <file>: found "*.xml", expected a pattern that names a file\n' });
    expect((await permanency(["audit", "[a].json", ...asOf], { files: { "[a].json": quiet("a") } })).out).toContain("Case a,");
  });

  it("on a disk too", async () => {
    await inFolder(async (folder) => {
      for (const name of ["b.json", "a.json", "c.txt"]) await writeFile(join(folder, name), "{}");
      expect(await processIo().matching(join(folder, "*.json"))).toEqual([join(folder, "a.json"), join(folder, "b.json")]);
      expect(await processIo().has(join(folder, "c.txt"))).toBe(true);
      expect(await processIo().has(join(folder, "d.txt"))).toBe(false);
    });
  });
});
