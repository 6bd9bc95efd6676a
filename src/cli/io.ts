/** What the command line has around it: three streams, files, and whether a person is looking. Tests bring their own. */
import { createReadStream, createWriteStream } from "node:fs";
import { access, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { extname, isAbsolute } from "node:path";
import type { Writable } from "node:stream";
import { glob } from "tinyglobby";

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  /** Whether text may be coloured. */
  readonly colour: boolean;
  /** Where a progress bar may be drawn. */
  readonly bar?: BarStream;
  open(path: string): Promise<Opened>;
  read(path: string): Promise<Uint8Array>;
  /** Whether there is anything at a path. */
  has(path: string): Promise<boolean>;
  /** The files that a pattern names, sorted; none, where it names none. */
  matching(pattern: string): Promise<string[]>;
  /** The names of the files in a folder; folders in it are left out. */
  list(path: string): Promise<readonly string[]>;
  create(path: string): Promise<NewFile>;
  /** The file that each thread of an audit runs, where it has more than one. */
  readonly thread: URL;
}

/** A file that stands in its place once it is kept, whole; until then what stood there before stays. */
export interface NewFile extends Outlet {
  keep(): Promise<void>;
  /** Leaves nothing behind. */
  drop(): Promise<void>;
}

export interface BarStream {
  readonly stream: NodeJS.WritableStream;
  /** Whether the output goes to the same terminal. */
  readonly sharedWithStdout: boolean;
}

interface Opened {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly size: number;
}

export interface Outlet {
  /** Resolves once the text is taken, so that a slow reader slows the work down. Rejects when nobody reads any more. */
  write(text: string): Promise<void>;
}

export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin: stdin as AsyncIterable<Uint8Array>,
    stdout: outlet(stdout),
    stderr: heedless(outlet(stderr)),
    colour: wantsColour(stdout.isTTY, env),
    ...(stderr.isTTY && env["TERM"] !== "dumb" ? { bar: { stream: stderr, sharedWithStdout: stdout.isTTY } } : {}),
    open: async (path) => {
      const { size } = await stat(path);
      return { size, bytes: createReadStream(path, { highWaterMark: 256 * 1024 }) };
    },
    read: (path) => readFile(path),
    has: (path) => access(path).then(() => true, () => false),
    matching: async (pattern) => (await glob(pattern, { expandDirectories: false, dot: true, absolute: isAbsolute(pattern) })).sort(),
    list: async (path) => (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.isDirectory()).map(({ name }) => name),
    create: newFile,
    thread: new URL(`./jobs/thread${extname(import.meta.url)}`, import.meta.url), // built, or run from the source
  };
}

async function newFile(path: string): Promise<NewFile> {
  const partial = `${path}.partial`;
  const stream = createWriteStream(partial);
  await new Promise<void>((resolve, reject) => {
    stream.once("open", () => resolve());
    stream.once("error", reject);
  });
  const { write } = outlet(stream);
  const closed = () => new Promise<void>((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve())));
  return {
    write,
    keep: async () => {
      await closed();
      await rename(partial, path);
    },
    drop: async () => {
      await closed().catch(() => {});
      await rm(partial, { force: true });
    },
  };
}

/** Colour on a terminal that can, unless https://no-color.org is asked for. */
export function wantsColour(isTerminal: boolean | undefined, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}

export function outlet(stream: Writable): Outlet {
  let broken: Error | undefined;
  stream.on("error", (error: Error) => { broken ??= error; });
  return {
    write: (text) => new Promise((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      stream.write(text, (error) => (error === null || error === undefined ? resolve() : reject(error)));
    }),
  };
}

/** Goes on when nobody reads what it says: the work is for another outlet. */
function heedless({ write }: Outlet): Outlet {
  return { write: (text) => write(text).catch(() => {}) };
}

/** Whether the other end of a pipe was closed, as `head` does when it has enough. */
export function isClosedPipe(error: unknown): boolean {
  return codeOf(error) === "EPIPE" || codeOf(error) === "ERR_STREAM_DESTROYED";
}

/** Why a file cannot be read, in words. */
export function whyUnreadable(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT": return "there is no such file";
    case "EISDIR": return "it is a directory";
    case "ENOTDIR": return "it is no directory";
    case "EACCES": case "EPERM": return "permission to read it is denied";
    default: return error instanceof Error ? error.message : String(error);
  }
}

/** Why a file cannot be written, in words. */
export function whyUnwritable(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT": return "there is no such folder";
    case "EISDIR": return "it is a directory";
    case "EACCES": case "EPERM": return "permission to write it is denied";
    default: return error instanceof Error ? error.message : String(error);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
