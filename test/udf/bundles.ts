/** The scripts for other engines, built as they are published, and those engines: each has the language and nothing else. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { getQuickJS } from "quickjs-emscripten";
import { build } from "tsup";
import config from "../../tsup.config.js";

export const scripts = ["all", "us-mo", "us-ks", "us-mi"] as const;
export type Script = (typeof scripts)[number];

export async function built(): Promise<Readonly<Record<Script, string>>> {
  const outDir = await mkdtemp(join(tmpdir(), "permanency-udf-"));
  try {
    const options = [config].flat().find((each) => typeof each === "object" && each.name === "functions of other engines");
    if (typeof options !== "object") throw new Error("tsup.config.ts builds no functions of other engines");
    await build({ ...options, config: false, outDir, silent: true });
    const read = async (script: Script) => await readFile(join(outDir, `udf/${script}.js`), "utf8");
    return { all: await read("all"), "us-mo": await read("us-mo"), "us-ks": await read("us-ks"), "us-mi": await read("us-mi") };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Runs scripts, and expressions whose value is text. */
export interface Engine {
  run(code: string): string;
  close(): void;
}

/** V8 by itself. */
export async function v8(): Promise<Engine> {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const run = (code: string): string => String(runInContext(code, context));
  run(`delete globalThis.console; delete globalThis.WebAssembly; ${await bare()}`);
  return { run, close: () => {} };
}

export async function quickjs(): Promise<Engine> {
  const engine = (await getQuickJS()).newContext();
  const run = (code: string): string => engine.unwrapResult(engine.evalCode(code)).consume((result) => String(engine.dump(result)));
  run(await bare());
  return { run, close: () => engine.dispose() };
}

/** Takes away what the host told the language: clock, zone, locale. And whatever makes code of text. */
async function bare(): Promise<string> {
  return `${await readFile(new URL("../everywhere/bare.js", import.meta.url), "utf8")}
    (() => {
      const refuse = () => { throw new Error("code was made of text"); };
      for (const kind of [function () {}, async function () {}, function* () {}]) {
        Object.defineProperty(Object.getPrototypeOf(kind), "constructor", { value: new Proxy(kind.constructor, { apply: refuse, construct: refuse }) });
      }
      globalThis.Function = Function.prototype.constructor;
      globalThis.eval = refuse;
    })();`;
}
