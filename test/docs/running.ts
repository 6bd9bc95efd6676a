/** Runs programs as a reader would: TypeScript with `tsx`, against the source, wherever they stand. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const loader = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

export function tsx(args: readonly string[], cwd = root): Promise<Ran> {
  return node(["--no-warnings", "--import", loader, ...args], cwd);
}

export function node(args: readonly string[], cwd = root): Promise<Ran> {
  const env = { ...process.env, TSX_TSCONFIG_PATH: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)), NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, out, err) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === "number") resolve({ code, out, err });
      else reject(new Error(`node ${args.join(" ")} could not be run`, { cause: error }));
    });
  });
}
