import { Writable } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { isClosedPipe, outlet, wantsColour, whyUnreadable } from "../../src/cli/io.js";
import { progressOn } from "../../src/cli/progress.js";
import { run } from "../../src/cli/program.js";
import { line } from "./cases.js";
import { ioOf } from "./terminal.js";

const failing = (code: string) => Object.assign(new Error(code), { code });

describe("colour", () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: "" }, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { TERM: "dumb" }, false],
    [false, {}, false],
    [undefined, { TERM: "xterm" }, false],
  ])("terminal %s, %j: %s", (terminal, env, colour) => {
    expect(wantsColour(terminal, env)).toBe(colour);
  });
});

describe("an outlet", () => {
  it("waits until what it was given is taken", async () => {
    const taken: (() => void)[] = [];
    const slow = new Writable({ write: (_chunk, _encoding, done) => { taken.push(() => done()); } });
    let resolved = false;
    const written = outlet(slow).write("x").then(() => { resolved = true; });
    await new Promise((resolve) => setImmediate(resolve));
    expect(resolved).toBe(false);
    taken[0]?.();
    await written;
    expect(resolved).toBe(true);
  });

  it("rejects when nobody reads any more, and from then on", async () => {
    const closed = outlet(new Writable({ write: (_chunk, _encoding, done) => done(failing("EPIPE")) }));
    await expect(closed.write("x")).rejects.toSatisfy(isClosedPipe);
    await expect(closed.write("y")).rejects.toSatisfy(isClosedPipe);
  });
});

describe("a closed pipe", () => {
  it("ends the audit quietly, having read no further", async () => {
    let given = 0;
    function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.from(`${line(`c-${given}`)}\n`.repeat(100));
      }
    }
    const said: string[] = [];
    const io = ioOf({ stdin: endless() }, () => { throw failing("EPIPE"); }, (text) => said.push(text));
    expect(await run(["audit", "-", "--as-of", "2026-05-02"], io)).toBe(141);
    expect(said).toEqual([]);
    expect(given).toBeLessThan(5);
  });

  it("is one thing, a full disk another", async () => {
    const said: string[] = [];
    const io = ioOf({ files: { in: line("a") } }, () => { throw failing("ENOSPC"); }, (text) => said.push(text));
    expect(await run(["audit", "in", "--as-of", "2026-05-02"], io)).toBe(2);
    expect(said.join("")).toContain("ENOSPC");
  });
});

describe("why a file cannot be read", () => {
  it("is told in words", () => {
    expect(["ENOENT", "EISDIR", "EACCES"].map((code) => whyUnreadable(failing(code)))).toEqual([
      "there is no such file", "it is a directory", "permission to read it is denied",
    ]);
    expect(whyUnreadable(failing("EIO"))).toBe("EIO");
  });
});

describe("the progress bar", () => {
  const terminal = () => {
    let drawn = "";
    const stream = Object.assign(new Writable({ write: (chunk: Buffer, _encoding, done) => { drawn += chunk.toString(); done(); } }), { isTTY: true, columns: 100 });
    return { stream, drawn: () => drawn };
  };

  it("comes once the work is long, steps aside for what is written to its terminal, and leaves", () => {
    let now = 100;
    const clock = vi.spyOn(process, "uptime").mockImplementation(() => now);
    const { stream, drawn } = terminal();
    const progress = progressOn({ stream, sharedWithStdout: false });
    try {
      progress.expect(4_000_000);
      progress.read(1_000_000);
      expect(drawn()).toBe("");
      now += 1;
      progress.read(1_000_000);
      expect(drawn()).toContain("reading [===============               ] 50% of 4.0 MB");
      const before = drawn().length;
      progress.aside("stdout");
      expect(drawn()).toHaveLength(before);
      progress.aside("stderr");
      expect(drawn().slice(before)).toMatch(/\u001b\[2K$/);
      progress.again();
      expect(drawn().match(/50% of 4\.0 MB/g)?.length).toBeGreaterThanOrEqual(2);
    } finally {
      progress.stop();
      clock.mockRestore();
    }
    expect(drawn()).toMatch(/\u001b\[2K$/);
  });

  it("is none without a terminal", () => {
    const progress = progressOn(undefined);
    progress.expect(1);
    progress.read(1);
    progress.aside("stderr");
    progress.again();
    progress.stop();
  });
});
