/** What a command is to do: the command line, and beneath it the config file. */
import { UsageError } from "../failures.js";
import type { Io } from "../io.js";
import type { Config } from "./config.js";
import { configOf, MOST_JOBS } from "./config.js";

/** Options as commander gives them; a list where an option may be repeated. */
export interface Typed {
  readonly config?: string | boolean;
  readonly asOf?: string;
  readonly rules?: string;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly force?: "must" | "should";
  readonly knownBy?: string;
  readonly counting?: readonly string[];
  readonly param?: readonly string[];
  readonly holidays?: string;
  readonly waivers?: string;
  readonly baseline?: string;
  readonly failOn?: Exclude<Config["failOn"], undefined>;
  readonly groupBy?: string;
  readonly format?: string;
  readonly output?: string;
  readonly summary?: string;
  readonly all?: boolean;
  readonly jobs?: string;
  readonly within?: string;
}

export interface Settings {
  readonly values: Omit<Config, "$schema">;
  /** An option as whoever gave it wrote it: `--as-of`, or `permanency.config.json: /asOf`. */
  nameOf(option: keyof Config): string;
}

/** Throws `UsageError`. */
export async function settingsOf(typed: Typed, io: Io): Promise<Settings> {
  const found = await configOf(typed.config, io);
  const own = fromTyped(typed);
  const { $schema: _, ...kept } = found?.config ?? {};
  const values = { ...kept, ...own, ...(kept.params !== undefined && own.params !== undefined && { params: { ...kept.params, ...own.params } }) };
  return {
    values,
    nameOf: (option) => (own[option] === undefined && found?.config[option] !== undefined ? `${found.path}: /${option}` : flagOf(option)),
  };
}

const FLAGS: Partial<Record<keyof Config, string>> = { params: "--param", inputs: "<file>" };

function flagOf(option: keyof Config): string {
  return FLAGS[option] ?? `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function fromTyped({ config: _, rules, only, except, counting, param, jobs, within, ...same }: Typed): Config {
  return {
    ...same,
    ...(rules !== undefined && { rules: separated([rules]) }),
    ...(only !== undefined && { only: separated(only) }),
    ...(except !== undefined && { except: separated(except) }),
    ...(counting !== undefined && { counting: countingOf(counting) }),
    ...(param !== undefined && { params: onceEach("--param", param.map(paramOf)) }),
    ...(jobs !== undefined && { jobs: numberOf("--jobs", jobs, 1, MOST_JOBS) }),
    ...(within !== undefined && { within: numberOf("--within", within, 0) }),
  };
}

function separated(typed: readonly string[]): string[] {
  return [...new Set(typed.flatMap((each) => each.split(",")).map((each) => each.trim()))];
}

function numberOf(option: string, typed: string, least: number, most = Infinity): number {
  const number = Number(typed);
  if (!/^\d{1,9}$/.test(typed) || number < least || number > most) throw new UsageError(`${option}: found ${JSON.stringify(typed)}, expected a whole number from ${least} ${most === Infinity ? "up" : `to ${most}`}`);
  return number;
}

function paramOf(typed: string): [string, number | string] {
  const [name, value] = halves("--param", typed, "NAME=VALUE");
  return [name, /^\d+$/.test(value) ? Number(value) : value];
}

/** One convention for all, or one a source: `MO-CWM=strict`. */
function countingOf(typed: readonly string[]): string | Record<string, string> {
  const [first, ...rest] = typed;
  if (first !== undefined && rest.length === 0 && !first.includes("=")) return first;
  return onceEach("--counting", typed.map((each) => halves("--counting", each, "SOURCE=NAME")));
}

function onceEach<T>(option: string, pairs: readonly (readonly [string, T])[]): Record<string, T> {
  const given = new Set<string>();
  for (const [name] of pairs) {
    if (given.has(name)) throw new UsageError(`${option}: found ${name} twice, expected each once`);
    given.add(name);
  }
  return Object.fromEntries(pairs);
}

function halves(option: string, typed: string, form: string): [string, string] {
  const at = typed.indexOf("=");
  if (at < 1 || at === typed.length - 1) throw new UsageError(`${option}: found ${JSON.stringify(typed)}, expected ${form}`);
  return [typed.slice(0, at), typed.slice(at + 1)];
}
