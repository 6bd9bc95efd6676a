/** The commands and their options: from what was typed to an exit code. */
import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import type { TypedAudit } from "./audit.js";
import { audit } from "./audit.js";
import type { TypedExplain } from "./explain.js";
import { explain } from "./explain.js";
import { exit, UsageError } from "./failures.js";
import type { TypedImportTables } from "./import-tables.js";
import { importTables } from "./import-tables.js";
import type { Io } from "./io.js";
import { isClosedPipe } from "./io.js";
import { known } from "./packs.js";
import { rules } from "./rules.js";
import { schema } from "./schema.js";

const exitCodes = `
Exit codes:
  0  no violation: nothing is overdue, and nothing was late or missed
  1  violations
  2  bad input or usage
  3  violations, and input that could not be read
`;

const importExitCodes = `
Exit codes:
  0  every row was used
  2  rows were rejected, or bad input or usage
`;

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

  judging(program.command("audit"))
    .description("Judge every case of the files, as they are read.")
    .argument("<file...>", "a timeline (JSON), one timeline a line (NDJSON), a list of them, or AFCARS XML; - is standard input")
    .addOption(format())
    .option("--all", "also list what is met or no longer asked for, the checklists, and the rules that ask nothing")
    .addHelpText("after", exitCodes)
    .action(async (files: string[], typed: TypedAudit) => end(await audit(files, typed, io)));

  program.command("rules")
    .description("List the rules of the packs, all of them unless --rules says which, with their clauses, numbers and readings.")
    .addOption(packs(known.map(({ id }) => id).join(",")))
    .addOption(new Option("--format <format>", "form of the output; `markdown` is the coverage page").choices(["text", "json", "markdown"]).default("text"))
    .action(async (typed: { rules: string; format: "text" | "json" | "markdown" }) => end(await rules(typed, io)));

  judging(program.command("explain"))
    .description("Show how a duty came out as it did: its trigger, the arithmetic of its due date, its evidence.")
    .argument("<file>", "as for audit")
    .option("--duty <id>", "the duty; without it, the duties are listed")
    .option("--case <id>", "only this case of the file")
    .addOption(format())
    .action(async (file: string, typed: TypedExplain) => end(await explain(file, typed, io)));

  program.command("import")
    .description("Read other formats as timelines.")
    .command("tables")
    .description("Write the cases of a folder of tables (CSV) as timelines, one a line. A case with a row that cannot be used is withheld.")
    .argument("<folder>", "cases.csv, children.csv, people.csv and events.csv, or a file for a kind of event, goal-set.csv; other names by a mapping")
    .option("--mapping <file>", "what other people's names, codes and dates mean (JSON)")
    .addOption(new Option("--suggest", "print a mapping proposed from the names of files and columns, to be finished by hand").conflicts(["mapping", "partial", "rejected"]))
    .option("--partial", "write a case without its rejected rows, instead of withholding it")
    .option("--output <file>", "write to this file, which has its name only when it is whole")
    .option("--rejected <file>", "also write the rejected rows as CSV")
    .addHelpText("after", importExitCodes)
    .action(async (folder: string, typed: TypedImportTables) => end(await importTables(folder, typed, io)));

  program.command("schema")
    .description("Print the JSON Schema of a timeline.")
    .action(async () => end(await schema(io)));

  return program;
}

/** The options of a command that judges cases. */
function judging(command: Command): Command {
  return command
    .requiredOption("--as-of <date>", "judge as of the end of this day, YYYY-MM-DD")
    .addOption(packs())
    .option("--known-by <date>", "leave out facts recorded after this day")
    .option("--counting <[source=]name>", "convention to count days by, for all or for one source (repeatable)", listed)
    .option("--param <name=value>", "a number or reading in place of a named assumption (repeatable)", listed)
    .option("--holidays <file>", "holidays, one date a line");
}

function packs(unsaid = "us-mo"): Option {
  return new Option("--rules <ids>", `rule packs, separated by commas: ${known.map(({ id }) => id).join(", ")}`).default(unsaid);
}

function format(): Option {
  return new Option("--format <format>", "form of the output").choices(["text", "json"]).default("text");
}

function listed(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** The package's own, from its package.json: two folders up from the source and from the built file alike. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const named = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : undefined;
  return typeof named === "string" ? named : "unknown";
}
