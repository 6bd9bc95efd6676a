/** The command with its surroundings made up: files from a table, output kept. */
import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/program.js";

type Content = string | Uint8Array | Iterable<Uint8Array>;

export interface Around {
  readonly files?: Readonly<Record<string, Content>>;
  readonly stdin?: Content;
  readonly colour?: boolean;
  /** What the threads of `--jobs` run. */
  readonly thread?: URL;
}

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files written and kept, by path; left out where none was. */
  readonly written?: Readonly<Record<string, string>>;
}

/** Runs one command line. */
export async function permanency(args: readonly string[], around: Around = {}): Promise<Said> {
  let out = "";
  let err = "";
  const written: Record<string, string> = {};
  const code = await run(args, ioOf(around, (text) => { out += text; }, (text) => { err += text; }, written));
  return { code, out, err, ...(Object.keys(written).length === 0 ? {} : { written }) };
}

/** The same with outlets of the caller's. */
export function ioOf({ files = {}, stdin = "", colour = false, thread = new URL("file:///nowhere") }: Around, stdout: (text: string) => void, stderr: (text: string) => void, written: Record<string, string> = {}): Io {
  const contentOf = (path: string): Content => {
    const content = files[path];
    if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: "ENOENT" });
    return content;
  };
  return {
    stdin: bytesOf(stdin),
    stdout: { write: async (text) => { stdout(text); return Promise.resolve(); } },
    stderr: { write: async (text) => { stderr(text); return Promise.resolve(); } },
    colour,
    open: (path) => Promise.resolve().then(() => ({ bytes: bytesOf(contentOf(path)), size: 0 })),
    read: async (path) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytesOf(contentOf(path))) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    list: (folder) => {
      const names = Object.keys(files).filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
      return names.length > 0 ? Promise.resolve(names) : Promise.reject(Object.assign(new Error(`no ${folder}`), { code: "ENOENT" }));
    },
    has: (path) => Promise.resolve(Object.hasOwn(files, path)),
    matching: (pattern) => Promise.resolve(Object.keys(files).filter((path) => matchesGlob(path, pattern)).sort()),
    thread,
    create: (path) => {
      if (path.startsWith("nowhere/")) return Promise.reject(Object.assign(new Error(`no ${path}`), { code: "ENOENT" }));
      let text = "";
      return Promise.resolve({
        write: (more) => { text += more; return Promise.resolve(); },
        keep: () => { written[path] = text; return Promise.resolve(); },
        drop: () => Promise.resolve(),
      });
    },
  };
}

/** Stars alone. */
function matchesGlob(path: string, pattern: string): boolean {
  return new RegExp(`^${pattern.split("*").map((part) => part.replace(/[^\w]/g, "\\$&")).join("[^/]*")}$`).test(path);
}

async function* bytesOf(content: Content): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  if (typeof content === "string") yield Buffer.from(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}
