/** From what was typed to the options of an evaluation. What cannot stand is told in terms of what was typed. */
import type { Counting, EvaluateOptions, Pack, Timeline } from "../index.js";
import { conventions, evaluator, OptionsError } from "../index.js";
import type { Report } from "../index.js";
import { UsageError } from "./failures.js";
import type { Io } from "./io.js";
import { whyUnreadable } from "./io.js";
import { known } from "./packs.js";

/** The options shared by the commands that judge cases, as typed. */
export interface Typed {
  readonly asOf: string;
  readonly rules: string;
  readonly knownBy?: string;
  readonly counting?: readonly string[];
  readonly param?: readonly string[];
  readonly holidays?: string;
}

export interface Judge {
  readonly judge: (timeline: Timeline) => Report;
  readonly asOf: string;
  readonly packs: readonly Pack[];
}

/** Checks every option before any case is read. Throws `UsageError`. */
export async function judgeOf(typed: Typed, io: Io): Promise<Judge> {
  const packs = packsOf(typed.rules);
  const options: EvaluateOptions = {
    asOf: typed.asOf,
    rules: packs,
    params: onceEach("--param", (typed.param ?? []).map(paramOf)),
    ...(typed.knownBy === undefined ? {} : { knownBy: typed.knownBy }),
    ...(typed.counting === undefined ? {} : { counting: countingOf(typed.counting) }),
    ...(typed.holidays === undefined ? {} : { holidays: await holidaysOf(typed.holidays, io) }),
  };
  try {
    return { judge: evaluator(options), asOf: typed.asOf, packs };
  } catch (error) {
    if (error instanceof OptionsError) throw new UsageError(inTypedTerms(error));
    throw error;
  }
}

/** Packs by their ids, separated by commas. */
export function packsOf(typed: string): readonly Pack[] {
  const ids = [...new Set(typed.split(",").map((id) => id.trim()))];
  return ids.map((id) => {
    const pack = known.find((candidate) => candidate.id === id);
    if (pack === undefined) throw new UsageError(`--rules: found ${JSON.stringify(id)}, expected ${listed(known.map((each) => each.id))}`);
    return pack;
  });
}

function paramOf(typed: string): [string, number | string] {
  const [name, value] = halves("--param", typed, "NAME=VALUE");
  return [name, /^\d+$/.test(value) ? Number(value) : value];
}

/** One convention for all, or one a source: `MO-CWM=strict`. */
function countingOf(typed: readonly string[]): Counting | Record<string, Counting> {
  const [first, ...rest] = typed;
  if (first !== undefined && rest.length === 0 && !first.includes("=")) return conventionOf(first);
  return onceEach("--counting", typed.map((each) => {
    const [source, name] = halves("--counting", each, "SOURCE=NAME");
    return [source, conventionOf(name)];
  }));
}

function onceEach<T>(option: string, pairs: readonly (readonly [string, T])[]): Record<string, T> {
  const given = new Set<string>();
  for (const [name] of pairs) {
    if (given.has(name)) throw new UsageError(`${option}: found ${name} twice, expected each once`);
    given.add(name);
  }
  return Object.fromEntries(pairs);
}

function conventionOf(typed: string): Counting {
  const names = Object.values(conventions).map(({ name }) => name);
  const found = names.find((name) => name === typed);
  if (found === undefined) throw new UsageError(`--counting: found ${JSON.stringify(typed)}, expected ${listed(names)}`);
  return found;
}

/** One civil date a line; blank lines and what follows a `#` are passed over. */
async function holidaysOf(path: string, io: Io): Promise<string[]> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await io.read(path));
    return text.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter((line) => line !== "");
  } catch (error) {
    throw new UsageError(`--holidays: ${path} cannot be read: ${whyUnreadable(error)}`);
  }
}

function halves(option: string, typed: string, form: string): [string, string] {
  const at = typed.indexOf("=");
  if (at < 1 || at === typed.length - 1) throw new UsageError(`${option}: found ${JSON.stringify(typed)}, expected ${form}`);
  return [typed.slice(0, at), typed.slice(at + 1)];
}

function inTypedTerms({ option, value, expected }: OptionsError): string {
  const flag = option.replace(/^asOf$/, "--as-of").replace(/^knownBy$/, "--known-by").replace(/^params\["(.*)"\]$/, "--param $1")
    .replace(/^counting/, "--counting ").replace(/^holidays.*$/, "--holidays").trim();
  return `${flag}: found ${JSON.stringify(value)}, expected ${expected}`;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `${names[0] ?? ""}` : `one of ${names.join(", ")}`;
}
