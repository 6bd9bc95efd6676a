/** The config file: what the command line can say, kept beside a caseload. */
import { dirname, isAbsolute, join } from "node:path";
import * as z from "zod";
import { issuesOf } from "../../timeline/schema/issues.js";
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import { whyUnreadable } from "../io.js";

/** Looked for where the command is run. */
export const CONFIG_FILE = "permanency.config.json";

/** Threads at most: more than a machine has, and no slip of the finger that starts a million. */
export const MOST_JOBS = 256;

export const failOns = ["violation", "overdue", "unknown", "none"] as const;
export const forces = ["must", "should"] as const;

const text = z.string().min(1);
const texts = z.array(text);
const file = text;

const configSchema = z.strictObject({
  $schema: text.optional().describe("Where this schema is published; for editors."),
  inputs: texts.optional().describe("Files, or patterns of files, to audit where the command line names none."),
  asOf: text.optional().describe("Judge as of the end of this day, YYYY-MM-DD."),
  rules: texts.optional().describe("Ids of the rule packs. Left out: us-mo."),
  only: texts.optional().describe("Ids of the only rules and checklists to ask."),
  except: texts.optional().describe("Ids of rules and checklists to leave out."),
  force: z.enum(forces).optional().describe("Only rules of this force: `must`, or `should`."),
  knownBy: text.optional().describe("Leave out facts recorded after this day (S5)."),
  counting: z.union([text, z.record(text, text)]).optional().describe("Counting convention for all, or by source id (S2)."),
  params: z.record(text, z.union([z.number(), text])).optional().describe("Numbers and readings by name, in place of the assumptions."),
  holidays: z.union([file, texts]).optional().describe("Holidays: a file with one date a line, or the dates."),
  waivers: z.union([file, z.array(z.unknown())]).optional().describe("Waivers: a file with a JSON list, or the list."),
  baseline: file.optional().describe("NDJSON of an earlier audit: what it found does not fail this one."),
  failOn: z.enum(failOns).optional().describe("What ends the command with code 1. Left out: violation."),
  groupBy: text.optional().describe("Case attribute to summarise by, county or worker; or `rule`."),
  format: text.optional().describe("For `audit`: form of the output."),
  output: file.optional().describe("For `audit`: file to write to in place of standard output."),
  summary: file.optional().describe("For `audit`: CSV file for the summary by rule and group."),
  jobs: z.number().int().min(1).max(MOST_JOBS).optional().describe("For `audit`: cases are judged in so many threads. Left out: 1."),
  all: z.boolean().optional().describe("For `audit`: also list what is met or no longer asked for."),
  within: z.number().int().min(0).optional().describe("For `due`: days ahead to list."),
}).describe("Options of the permanency command. Paths are read from the folder of this file; the command line wins.");

export type Config = z.infer<typeof configSchema>;

/** JSON Schema (draft 2020-12) of the config file, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return { title: "permanency command configuration", ...z.toJSONSchema(configSchema, { io: "input" }) };
}

export interface FoundConfig {
  readonly path: string;
  readonly config: Config;
}

/** The config file named, or the one that lies where the command is run; none, where that is asked for. Throws `UsageError`. */
export async function configOf(named: string | boolean | undefined, io: Io): Promise<FoundConfig | undefined> {
  if (named === false) return undefined;
  const path = typeof named === "string" ? named : CONFIG_FILE;
  if (typeof named !== "string" && !await io.has(path)) return undefined;
  const input = await jsonIn(path, "--config", io);
  const parsed = configSchema.safeParse(input);
  if (!parsed.success) throw new UsageError(faultsOf(parsed.error.issues, input).map((fault) => `${path}: ${fault}`).join("\nerror: "));
  return { path, config: fromItsFolder(parsed.data, dirname(path)) };
}

/** A file's JSON. Throws `UsageError` in terms of the option that named it. */
export async function jsonIn(path: string, option: string, io: Pick<Io, "read">): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await io.read(path))) as unknown;
  } catch (error) {
    throw new UsageError(`${option}: ${path} cannot be read: ${whyUnreadable(error)}`);
  }
}

/** What may stand where a value has several forms. */
const FORMS: Readonly<Record<string, string>> = {
  counting: "the name of a convention, or an object of names by source", params: "a number, or text that is not empty",
  holidays: "the path of a file, or a list of dates", waivers: "the path of a file, or a list of waivers",
};

function faultsOf(issues: readonly z.core.$ZodIssue[], input: unknown): string[] {
  return issues.flatMap((issue) => {
    const form = issue.code === "invalid_union" ? FORMS[String(issue.path[0])] : undefined;
    return issuesOf([issue], input).map(({ path, value, expected }) => `${path || "/"}: found ${value}, expected ${form ?? expected}`);
  });
}

/** Paths as they are seen from where the command is run. */
function fromItsFolder(config: Config, folder: string): Config {
  const seen = (path: string): string => (path === "-" || isAbsolute(path) ? path : join(folder, path));
  const { inputs, holidays, waivers, baseline, output, summary } = config;
  return {
    ...config,
    ...(inputs !== undefined && { inputs: inputs.map(seen) }),
    ...(typeof holidays === "string" && { holidays: seen(holidays) }),
    ...(typeof waivers === "string" && { waivers: seen(waivers) }),
    ...(baseline !== undefined && { baseline: seen(baseline) }),
    ...(output !== undefined && { output: seen(output) }),
    ...(summary !== undefined && { summary: seen(summary) }),
  };
}
