/** Small invented AFCARS files, written by element. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { AfcarsRecord } from "../../../src/import/afcars/index.js";
import { parseAfcars, readAfcars } from "../../../src/import/afcars/index.js";

export const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

/** The one record of the federal sample, where it stands beside the checkout; it is not ours to commit. */
export function sample(): AfcarsRecord | undefined {
  const folder = new URL("../../../../shared/data/afcars/", import.meta.url);
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith(".xml"));
  const [found, ...more] = names.flatMap((name) => parseAfcars(readFileSync(new URL(name, folder), "utf8")));
  if (more.length > 0) throw new Error("expected one record");
  return found;
}

/** `<E69_x>value</E69_x>`: the importer goes by the number. */
export const e = (number: number, value: string | number): string => `<E${number}_x>${value}</E${number}_x>`;

export const el = (name: string, ...inner: readonly string[]): string => `<${name}>${inner.join("")}</${name}>`;

export const removal = (from: string | number, ...inner: readonly string[]): string => el("removal_2020", e(69, from), ...inner);
export const earlier = (from: string | number, to: string | number, reason: string | number): string =>
  el("removal_1993", e(69, from), e(153, to), e(155, reason));
export const arrangement = (from: string | number, ...inner: readonly string[]): string =>
  el("living_arrangement", e(112, from), ...inner);
export const plan = (on: string | number, type: string | number): string => el("permanency_plan", e(147, on), e(148, type));
export const visit = (on: string | number, where: string | number): string => el("case_worker_visit", e(151, on), e(152, where));

export const record = (...inner: readonly string[]): string =>
  el("record", inner.some((part) => part.startsWith("<E4_")) ? "" : e(4, "INV-1"), ...inner);

export interface FileParts {
  readonly agency?: string;
  readonly period?: string;
}

export const opening = ({ agency = "29", period = "202309" }: FileParts = {}): string =>
  `<acf:data xmlns:acf="http://www.acf.hhs.gov">${e(1, agency)}${e(2, period)}<records>`;
export const closing = "</records></acf:data>";
export const file = (records: readonly string[], parts: FileParts = {}): string => opening(parts) + records.join("") + closing;

/** The one record made of these elements. */
export function one(inner: readonly string[], parts: FileParts = {}): AfcarsRecord {
  const [found, ...more] = parseAfcars(file([record(...inner)], parts));
  if (found === undefined || more.length > 0) throw new Error("expected one record");
  return found;
}

/** Its events, shorn of the child they all name. */
export function eventsOf({ timeline, errors }: AfcarsRecord): object[] {
  if (timeline === undefined) throw new Error(`no timeline: ${JSON.stringify(errors)}`);
  return timeline.events.map(({ child: _child, ...event }) => event);
}

export const ofKind = (found: AfcarsRecord, kind: string): object[] =>
  eventsOf(found).filter((event) => "kind" in event && event.kind === kind);

export const notesOf = (found: AfcarsRecord): string[] => found.unused.map(({ element, value }) => `${element}=${value}`);

/** Everything `readAfcars` gives before it ends or throws. */
export async function readAll(chunks: Iterable<string> | AsyncIterable<string>): Promise<{ records: AfcarsRecord[]; error?: unknown }> {
  const records: AfcarsRecord[] = [];
  try {
    for await (const found of readAfcars(chunks)) records.push(found);
    return { records };
  } catch (error) {
    return { records, error };
  }
}
