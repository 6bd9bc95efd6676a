/**
 * The stated bounds: whatever it is given, the command needs no more than 512 MiB of heap, and 256 MiB for AFCARS. A
 * process with no more audits input without end, and each time ends with an error that says what was too much.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Flood } from "./floods.js";
import { json, xml } from "./floods.js";

interface Told {
  readonly name: string;
  readonly code: number;
  readonly told: string;
  readonly length: number;
}

/** Runs `flood.ts` with so many MiB of heap; what it said of each flood, and how it ended. */
async function drowned(what: "json" | "xml", heap: number): Promise<{ said: readonly Told[]; end: readonly unknown[]; err: string }> {
  const program = fileURLToPath(new URL("flood.ts", import.meta.url));
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, "--import", "tsx", program, what], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => { out += text; });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { err += text; });
  const end: readonly unknown[] = await once(child, "close");
  return { said: out.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Told), end, err: err.slice(0, 1000) };
}

describe.each<[what: "json" | "xml", heap: number, floods: Readonly<Record<string, Flood>>]>([["json", 512, json], ["xml", 256, xml]])("%s in %i MiB", (what, heap, floods) => {
  it("each flood is refused, in few words", async () => {
    const { said, end, err } = await drowned(what, heap);
    expect([end, err]).toEqual([[0, null], ""]);
    expect(said.map(({ name }) => name)).toEqual(Object.keys(floods));
    for (const { name, code, told, length } of said) {
      expect([name, code]).toEqual([name, 2]);
      expect(told, name).toMatch(floods[name]?.told ?? /never/);
      if (name !== "lines that are no cases") expect(length, name).toBeLessThan(5000); // each is one input, told once
    }
  }, 300_000);
});
