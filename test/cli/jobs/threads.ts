/** Files for the threads of an audit to run, made from the source. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export interface Threads {
  /** As it is packed. */
  readonly thread: URL;
  /** The same, but that a case whose id is one of these ends it in that way. */
  readonly doomed: URL;
  remove(): Promise<void>;
}

const DOOMED = `
import run from "./thread.mjs";

const ends = {
  exits: () => process.exit(7),
  throws: () => new Promise(() => { setImmediate(() => { throw new Error("out of the blue"); }); }),
  grows: () => { const held = []; for (;;) held.push(new Array(1000).fill(0.5)); },
};

export default async (task) => {
  if ("begin" in task) return run(task);
  const text = "document" in task ? JSON.stringify(task.document) : Buffer.from(task.bytes).toString();
  for (const [id, end] of Object.entries(ends)) if (text.includes('"caseId":"' + id + '"')) await end();
  return run(task);
};
`;

export async function threads(): Promise<Threads> {
  const folder = await mkdtemp(join(tmpdir(), "permanency-threads-"));
  const [thread, doomed] = [join(folder, "thread.mjs"), join(folder, "doomed.mjs")];
  await build({
    entryPoints: [fileURLToPath(new URL("../../../src/cli/jobs/thread.ts", import.meta.url))], outfile: thread, bundle: true, format: "esm", platform: "node", target: "node20",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  await writeFile(doomed, DOOMED);
  return { thread: pathToFileURL(thread), doomed: pathToFileURL(doomed), remove: () => rm(folder, { recursive: true }) };
}
