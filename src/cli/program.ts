/** From what was typed to an exit code. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addCommands } from "./commands.js";
import { exit, UsageError } from "./failures.js";
import type { Io } from "./io.js";
import { isClosedPipe } from "./io.js";

/** Runs one command line. Never throws; what goes wrong is told on stderr. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const said: string[] = [];
  let code: number = exit.fine;
  const program = programOf(io, said, (result) => { code = result; });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return await told(error, said, io);
  }
}

async function told(error: unknown, said: readonly string[], io: Io): Promise<number> {
  if (isClosedPipe(error)) return exit.closedPipe;
  const asked = error instanceof CommanderError && error.exitCode === 0;
  try {
    if (error instanceof CommanderError) await (asked ? io.stdout : io.stderr).write(said.join(""));
    else await io.stderr.write(`error: ${error instanceof UsageError ? error.message : `a fault of this program: ${String(error)}`}\n`);
  } catch {
    return exit.closedPipe;
  }
  return asked ? exit.fine : exit.bad;
}

function programOf(io: Io, said: string[], end: (code: number) => void): Command {
  const program = new Command("permanency")
    .description("Child-welfare duties of a case, or a caseload, as of a date: what is due, what is overdue, and by whose word.")
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: (text) => said.push(text), writeErr: (text) => said.push(text), getOutHasColors: () => false, getErrHasColors: () => false });

  addCommands(program, io, end);
  return program;
}

/** The package's own, from its package.json: two folders up from the source and from the built file alike. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const named = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : undefined;
  return typeof named === "string" ? named : "unknown";
}
