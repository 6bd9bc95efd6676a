/** Threads in a process of its own: memory, interruptions, a reader that goes away. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { line } from "../cases.js";
import type { Threads } from "./threads.js";
import { threads } from "./threads.js";

let built: Threads;
let folder: string;
beforeAll(async () => {
  built = await threads();
  folder = await mkdtemp(join(tmpdir(), "permanency-jobs-"));
});
afterAll(async () => {
  await built.remove();
  await rm(folder, { recursive: true });
});

const program = fileURLToPath(new URL("with-thread.ts", import.meta.url));

interface Running {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly stopReading: () => void;
  /** Once something has come out. */
  readonly speaking: Promise<unknown>;
  readonly ended: Promise<{ code: number | null; signal: string | null; out: string; err: string }>;
}

/** An audit as NDJSON of what is given on standard input. */
function started(input: Iterable<string>, args: readonly string[], { thread = built.thread, node = [] as readonly string[] } = {}): Running {
  const child = spawn(process.execPath, [...node, "--import", "tsx", program, thread.href, "audit", "-", "--as-of", "2026-05-02", "--only", "us-mo/concurrent-goal", "--format", "ndjson", ...args]);
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => { said.out += text; });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { said.err += text; });
  const closed = once(child, "close") as Promise<[number | null, string | null]>;
  void pipeline(Readable.from(input), child.stdin).catch(() => {}); // the command may stop reading first
  return {
    kill: (signal) => { child.kill(signal); },
    stopReading: () => { child.stdout.destroy(); },
    speaking: once(child.stdout, "data"),
    ended: closed.then(([code, signal]) => ({ code, signal, ...said })),
  };
}

function* endless(): Generator<string> {
  for (let count = 0; ; count += 100) yield Array.from({ length: 100 }, (_, index) => `${line(`c-${count + index}`)}\n`).join("");
}

/** Until something has been written on the way to a file. */
async function underWay(path: string): Promise<void> {
  while (await stat(`${path}.partial`).then(({ size }) => size === 0, () => true)) await after(20);
}

describe.each(["1", "2"])("an audit with --jobs %s", (jobs) => {
  it.each(["SIGINT", "SIGTERM"] as const)("that %s interrupts ends badly, and its output does not look complete", async (signal) => {
    const { kill, speaking, ended } = started(endless(), ["--jobs", jobs]);
    await speaking;
    kill(signal);
    const { code, signal: by, out } = await ended;
    expect(code === 0).toBe(false);
    expect(by).toBe(signal);
    expect(out).toContain('"caseId":"c-0"');
    expect(out).not.toContain('{"end":');
  }, 60_000);

  it("that is interrupted leaves no --output, but a part beside it under another name", async () => {
    const path = join(folder, `report-${jobs}.ndjson`);
    const { kill, ended } = started(endless(), ["--jobs", jobs, "--output", path]);
    await underWay(path);
    kill("SIGTERM");
    expect(await ended).toMatchObject({ code: null, signal: "SIGTERM", out: "" });
    const left = await readdir(folder);
    expect([left.includes(`report-${jobs}.ndjson`), left.includes(`report-${jobs}.ndjson.partial`)]).toEqual([false, true]);
  }, 60_000);

  it("ends when nobody reads on, quietly, and not well", async () => {
    const { stopReading, speaking, ended } = started(endless(), ["--jobs", jobs]);
    await speaking;
    stopReading();
    expect(await ended).toMatchObject({ code: 141, signal: null, err: "" });
  }, 60_000);
});

describe("a thread that runs out of memory", () => {
  it("is told with the case at which it did; nothing else is lost or doubled", async () => {
    const cases = Array.from({ length: 400 }, (_, index) => `${line(index === 250 ? "grows" : `c-${index}`)}\n`);
    const { code, out, err } = await started(cases, ["--jobs", "2"], { thread: built.doomed, node: ["--max-old-space-size=200"] }).ended;
    expect(err).toBe("-:251: could not be judged, the thread at it ended: Worker terminated due to reaching memory limit: JS heap out of memory\n");
    expect(code).toBe(2);
    const records = out.trim().split("\n").map((text) => JSON.parse(text) as { caseId?: string; broken?: { from: object }; end?: object });
    expect(records.map(({ caseId, broken }) => caseId ?? broken?.from)).toEqual(
      [...Array.from({ length: 400 }, (_, index) => (index === 250 ? { file: "-", line: 251 } : `c-${index}`)), undefined]);
    expect(records.at(-1)).toMatchObject({ end: { cases: 399, broken: 1 } });
  }, 120_000);
});
