/** The commands and their options, as typed. */
import type { Command } from "commander";
import { Option } from "commander";
import { allPacks } from "../packs/all.js";
import { audit } from "./audit.js";
import { diff } from "./diff.js";
import type { TypedDiff } from "./diff.js";
import { due } from "./due.js";
import { explain } from "./explain.js";
import type { TypedExplain } from "./explain.js";
import { forecast } from "./forecast.js";
import type { TypedForecast } from "./forecast.js";
import { importTables } from "./import-tables.js";
import type { TypedImportTables } from "./import-tables.js";
import type { Io } from "./io.js";
import { rules } from "./rules.js";
import type { TypedRules } from "./rules.js";
import { schema } from "./schema.js";
import { CONFIG_FILE, failOns, forces } from "./settings/config.js";
import type { Typed } from "./settings/settings.js";
import { formats } from "./writers.js";

const exitCodes = `
Exit codes:
  0  nothing to fail on
  1  violations, or what --fail-on names
  2  bad input or usage
  3  both, 1 and input that could not be read
`;

const importExitCodes = `
Exit codes:
  0  every row was used
  2  rows were rejected, or bad input or usage
`;

const INPUT = "a timeline (JSON), one timeline a line (NDJSON), a list of them, or AFCARS XML; a pattern of such files; - is standard input";

/** Adds every command; `end` is told how each ended. */
export function addCommands(program: Command, io: Io, end: (code: number) => void): void {
  judging(program.command("audit"))
    .description("Judge every case of the files, as they are read.")
    .argument("[file...]", INPUT)
    .addOption(format(formats))
    .option("--all", "also list what is met or no longer asked for, the checklists, and the rules that ask nothing")
    .addOption(new Option("--fail-on <what>", "what ends the command with code 1 (default: violation)").choices(failOns))
    .option("--baseline <file>", "NDJSON of an earlier audit: what it found does not fail this one")
    .option("--group-by <attribute>", "also summarise by a case attribute, county or worker, or by `rule`")
    .option("--summary <file>", "write the summary by rule and group to this file, as CSV")
    .option("--jobs <number>", "judge the cases in so many threads; the output is the same (default: 1)")
    .addHelpText("after", exitCodes)
    .action(async (files: string[], typed: Typed) => end(await audit(files, typed, io)));

  judging(program.command("due"))
    .description("List what is overdue or falls due in the coming days, soonest first.")
    .argument("[file...]", INPUT)
    .option("--within <days>", "days ahead to list (default: 30)")
    .option("--group-by <attribute>", "a list for each value of a case attribute")
    .addOption(format(["text", "csv", "ndjson"]))
    .addHelpText("after", exitCodes)
    .action(async (files: string[], typed: Typed) => end(await due(files, typed, io)));

  judging(program.command("forecast"))
    .description("Show what each case asks for over the coming days, if nothing else happens.")
    .argument("[file...]", INPUT)
    .option("--from <date>", "first day (default: --as-of)")
    .option("--to <date>", "last day")
    .option("--case <id>", "only this case")
    .addOption(format(["text", "csv", "ndjson"]))
    .action(async (files: string[], typed: TypedForecast) => end(await forecast(files, typed, io)));

  judging(program.command("diff"))
    .description("Tell what became of each duty between two versions of a caseload's record, or two dates.")
    .argument("<before>", INPUT)
    .argument("<after>", "the same caseload, later or corrected; the same file, with --until")
    .option("--until <date>", "judge the second as of the end of this day")
    .option("--all", "also tell of cases in which nothing changed")
    .addOption(format(["text", "csv", "ndjson"]))
    .addHelpText("after", exitCodes.replace("violations, or what --fail-on names", "a duty is newly late"))
    .action(async (before: string, after: string, typed: TypedDiff) => end(await diff(before, after, typed, io)));

  judging(program.command("explain"))
    .description("Show how a duty came out as it did: its trigger, the arithmetic of its due date, its evidence.")
    .argument("<file>", INPUT)
    .option("--duty <id>", "the duty; without it, the duties are listed")
    .option("--case <id>", "only this case of the file")
    .addOption(format(["text", "json"]))
    .action(async (file: string, typed: TypedExplain) => end(await explain(file, typed, io)));

  program.command("rules")
    .description("List the rules of the packs, all of them unless --rules says which, with their clauses, numbers and readings.")
    .addOption(packs(allPacks.map(({ id }) => id).join(",")))
    .addOption(new Option("--format <format>", "form of the output; `markdown` is the coverage page").choices(["text", "json", "markdown"]).default("text"))
    .action(async (typed: TypedRules) => end(await rules(typed, io)));

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
    .description("Print a JSON Schema: of a timeline, or with --config of the config file.")
    .option("--config", "of the config file")
    .action(async (typed: { readonly config?: true }) => end(await schema(typed, io)));
}

/** The options of a command that judges cases. */
function judging(command: Command): Command {
  return command
    .option("--as-of <date>", "judge as of the end of this day, YYYY-MM-DD")
    .addOption(packs())
    .option("--only <ids>", "ask only these rules and checklists, separated by commas (repeatable)", listed)
    .option("--except <ids>", "leave out these rules and checklists, separated by commas (repeatable)", listed)
    .addOption(new Option("--force <force>", "ask only rules of this force: what the sources require, or what they advise").choices(forces))
    .option("--known-by <date>", "leave out facts recorded after this day")
    .option("--counting <[source=]name>", "convention to count days by, for all or for one source (repeatable)", listed)
    .option("--param <name=value>", "a number or reading in place of a named assumption (repeatable)", listed)
    .option("--holidays <file>", "holidays, one date a line")
    .option("--waivers <file>", "waivers, a JSON list")
    .option("--output <file>", "write to this file; it stands there only once it is whole")
    .option("--config <file>", `options from this file (default: ${CONFIG_FILE}, where there is one)`)
    .option("--no-config", "read no config file");
}

function packs(unsaid?: string): Option {
  const option = new Option("--rules <ids>", `rule packs, separated by commas: ${allPacks.map(({ id }) => id).join(", ")}${unsaid === undefined ? " (default: us-mo)" : ""}`);
  return unsaid === undefined ? option : option.default(unsaid);
}

function format(choices: readonly string[]): Option {
  return new Option("--format <format>", "form of the output (default: text)").choices(choices);
}

function listed(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
