/** The command as a process of its own: streams, memory, exit codes as a shell sees them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { line, quiet } from "./cases.js";

const command = (): string => fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Started {
  readonly input?: Iterable<string> | AsyncIterable<string>;
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Stops reading, as `head` does, after the first piece of output. */
  readonly head?: boolean;
  /** What is kept of the end of each stream. */
  readonly keep?: number;
}

/** Runs the command in a process of its own. */
async function started(args: readonly string[], { input = [], node = [], env = {}, head = false, keep = 1_000_000 }: Started = {}): Promise<Ended> {
  const child = spawn(process.execPath, [...node, "--import", "tsx", command(), ...args], { env: { ...process.env, ...env } });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out = (said.out + text).slice(-keep);
    if (head) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { said.err = (said.err + text).slice(-keep); });
  const closed = once(child, "close") as Promise<[number | null]>;
  await pipeline(Readable.from(input), child.stdin).catch(() => {}); // the command may stop reading first
  const [code] = await closed;
  return { code, ...said };
}

function* repeated(text: string, times: number): Generator<string> {
  const block = text.repeat(1000);
  for (let written = 0; written < times; written += 1000) yield block;
}

const audit = ["audit", "-", "--as-of", "2026-05-02"] as const;

describe("the command", () => {
  it("exits 0, 1, 2 and 3", async () => {
    const codes = await Promise.all([quiet("a"), line("a"), "", `${line("a")}\n{`].map(async (text) => (await started(audit, { input: [text] })).code));
    expect(codes).toEqual([0, 1, 2, 3]);
  });

  it("reads files, and tells of one that is none", async () => {
    const folder = await mkdtemp(join(tmpdir(), "permanency-"));
    try {
      const path = join(folder, "case.json");
      await writeFile(path, quiet("a"));
      const { code, out, err } = await started(["audit", path, folder, join(folder, "gone.json"), "--as-of", "2026-05-02"]);
      expect(code).toBe(2);
      expect(out).toContain(`Case a, as of 2026-05-02`);
      expect(err).toBe(`${folder}: cannot be read: it is a directory\n${join(folder, "gone.json")}: cannot be read: there is no such file\n`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("writes the same bytes in every zone and locale", async () => {
    const [here, samoa] = await Promise.all([{ TZ: "UTC", LC_ALL: "C" }, { TZ: "Pacific/Apia", LC_ALL: "ar_EG.UTF-8" }]
      .map((env) => started(audit, { input: [`${line("a")}\n${line("b")}\n{`], env })));
    expect(here?.out).not.toBe("");
    expect(samoa).toEqual(here);
  });

  it("ends quietly when nobody reads on", async () => {
    const { code, err } = await started(audit, { input: repeated(`${line("a")}\n`, 3000), head: true });
    expect([code, err]).toEqual([141, ""]);
  });

  it("judges a line of 50 MB", async () => {
    const note = "n".repeat(50 * 1024 * 1024);
    const long = line("long", { events: [{ kind: "care-entered", on: "2026-03-06", child: "ana", note }] });
    const { code, out } = await started(audit, { input: [long, "\n", quiet("next")] });
    expect(code).toBe(1);
    expect(out).toContain("Case long,");
    expect(out).toContain("Case next,");
  });

  it("refuses a longer line in constant memory, and goes on", async () => {
    const { code, out, err } = await started(audit, { input: [...repeated("x".repeat(100), 800_000), "\n", quiet("next")], node: ["--max-old-space-size=128"] });
    expect(err).toBe("-:1: not usable as JSON\n    found a line longer than 67,108,864 bytes, expected JSON in UTF-8\n");
    expect(out).toContain("Case next,");
    expect(code).toBe(2);
  });

  it("reads a million lines in constant memory", { timeout: 120_000 }, async () => {
    const { code, out, err } = await started(audit, {
      input: repeated("x\n", 1_000_000), node: ["--max-old-space-size=128"], keep: 10_000,
    });
    expect(code).toBe(2);
    expect(err).toContain("-:1000000: not usable as JSON\n");
    expect(out).toContain("Could not be read: 1,000,000 inputs\n");
    expect(out.endsWith("and 999,950 more inputs, told on stderr\n")).toBe(true);
  });
});
