/** From settings to the options of an evaluation. What cannot stand is told in terms of what was written, where it was written. */
import type { CivilDate, Counting, EvaluateOptions, Pack, Report, SpanOptions, Timeline, Waiver } from "../index.js";
import { readyWaivers } from "../engine/waiver.js";
import { conventions, evaluator, OptionsError, parseCivilDate } from "../index.js";
import { allPacks } from "../packs/all.js";
import { preview } from "../timeline/schema/issues.js";
import { UsageError } from "./failures.js";
import type { Io } from "./io.js";
import { whyUnreadable } from "./io.js";
import type { Config } from "./settings/config.js";
import { jsonIn } from "./settings/config.js";
import { selectionOf } from "./settings/selection.js";
import type { Settings } from "./settings/settings.js";

export interface Judge {
  readonly judge: (timeline: Timeline) => Report;
  readonly options: EvaluateOptions;
  readonly asOf: CivilDate;
  readonly packs: readonly Pack[];
}

/** Checks every option before any case is read. Throws `UsageError`. */
export async function judgeOf(settings: Settings, io: Pick<Io, "read">): Promise<Judge> {
  const { values: { asOf } } = settings;
  if (asOf === undefined) throw new UsageError("required option '--as-of <date>' not specified");
  const { packs, ...shared } = await sharedOf(settings, io);
  const options = { asOf, ...shared };
  const judge = checked(() => evaluator(options), settings);
  const day = parseCivilDate(asOf);
  if (day === undefined) throw new UsageError(`${settings.nameOf("asOf")}: found ${JSON.stringify(asOf)}, expected a real date YYYY-MM-DD`);
  return { judge, options, asOf: day, packs };
}

/** The options of what looks at a span of days, `from` to `to`. */
export async function spanOf(settings: Settings, span: Pick<SpanOptions, "from" | "to">, io: Io): Promise<SpanOptions> {
  const { packs: _, ...shared } = await sharedOf(settings, io);
  return { ...span, ...shared };
}

interface Shared extends Omit<EvaluateOptions, "asOf"> {
  readonly packs: readonly Pack[];
}

/** All but the day. The packs hold only what is asked; what bears on nothing that is asked is checked all the same, then left out. */
async function sharedOf(settings: Settings, io: Pick<Io, "read">): Promise<Shared> {
  const { values: { rules = ["us-mo"], knownBy, counting, params = {}, holidays, waivers } } = settings;
  const packs = packsOf(rules, settings.nameOf("rules"));
  const all = {
    rules: packs,
    params,
    ...(knownBy !== undefined && { knownBy }),
    ...(counting !== undefined && { counting: countingOf(counting, settings) }),
    ...(holidays !== undefined && { holidays: typeof holidays === "string" ? await datesIn(holidays, settings, io) : holidays }),
    ...(waivers !== undefined && { waivers: await waiversOf(waivers, settings, io) }),
  };
  checked(() => evaluator({ ...all, asOf: ANY_DAY }), settings);
  const selection = selectionOf(packs, settings);
  return { ...all, packs: selection.packs, rules: selection.packs, params: selection.params(params), ...(all.waivers !== undefined && { waivers: selection.waivers(all.waivers) }) };
}

/** For checking what does not turn on the day. */
const ANY_DAY = "2000-01-01";

export function checked<T>(use: () => T, settings: Settings): T {
  try {
    return use();
  } catch (error) {
    if (error instanceof OptionsError) throw new UsageError(inWrittenTerms(error, settings));
    throw error;
  }
}

/** Packs by their ids. */
export function packsOf(ids: readonly string[], option = "--rules"): readonly Pack[] {
  return [...new Set(ids)].map((id) => {
    const pack = allPacks.find((candidate) => candidate.id === id);
    if (pack === undefined) throw new UsageError(`${option}: found ${JSON.stringify(id)}, expected one of ${allPacks.map((each) => each.id).join(", ")}`);
    return pack;
  });
}

function countingOf(written: string | Readonly<Record<string, string>>, { nameOf }: Settings): Counting | Record<string, Counting> {
  const named = (name: string): Counting => {
    const names = Object.values(conventions).map((convention) => convention.name);
    const found = names.find((each) => each === name);
    if (found === undefined) throw new UsageError(`${nameOf("counting")}: found ${JSON.stringify(name)}, expected one of ${names.join(", ")}`);
    return found;
  };
  return typeof written === "string" ? named(written) : Object.fromEntries(Object.entries(written).map(([source, name]) => [source, named(name)]));
}

/** One civil date a line; blank lines and what follows a `#` are passed over. */
async function datesIn(path: string, { nameOf }: Settings, io: Pick<Io, "read">): Promise<string[]> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await io.read(path));
    return text.split("\n").map((line) => line.replace(/#.*/, "").trim()).filter((line) => line !== "");
  } catch (error) {
    throw new UsageError(`${nameOf("holidays")}: ${path} cannot be read: ${whyUnreadable(error)}`);
  }
}

async function waiversOf(waivers: Exclude<Config["waivers"], undefined>, settings: Settings, io: Pick<Io, "read">): Promise<readonly Waiver[]> {
  const list = typeof waivers === "string" ? await jsonIn(waivers, settings.nameOf("waivers"), io) : waivers;
  return checked(() => readyWaivers(list), settings).map(({ waiver }) => waiver);
}

function inWrittenTerms({ option, value, expected }: OptionsError, { nameOf }: Settings): string {
  const flag = option
    .replace(/^params\["(.*)"\]$/, `${nameOf("params")} $1`).replace(/^holidays.*$/, nameOf("holidays"))
    .replace(/^(asOf|knownBy)$/, (name) => nameOf(name === "asOf" ? "asOf" : "knownBy"))
    .replace(/^(from|to)$/, "--$1").replace(/^counting\b/, `${nameOf("counting")} `).replace(/^waivers\b/, `${nameOf("waivers")} `).trim();
  return `${flag}: found ${preview(value)}, expected ${expected}`;
}
