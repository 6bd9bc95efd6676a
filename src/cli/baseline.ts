/** What an earlier audit found: its NDJSON, kept as what was out of compliance, undecided or waived. */
import type { Report, Status } from "../index.js";
import { UsageError } from "./failures.js";
import type { Document } from "./input/documents.js";
import { documentsIn } from "./input/documents.js";
import type { Io } from "./io.js";
import { whyUnreadable } from "./io.js";

/** By case and duty, which keeps its id from audit to audit. Plain data, that threads can be given. */
export type Baseline = ReadonlyMap<string, Gravity>;

/** What was found of a duty, graver as it rises. */
const gravity = { waived: 1, unknown: 2, breach: 3 } as const;

type Gravity = (typeof gravity)[keyof typeof gravity];

/** None where there is nothing to find fault with. */
function gravityOf(status: string): Gravity | undefined {
  switch (status as Status) {
    case "overdue": case "missed": case "late": return gravity.breach;
    case "unknown": return gravity.unknown;
    case "waived": return gravity.waived;
    case "met": case "open": case "lapsed": return undefined;
  }
}

/** Ids of the duties that were found before, and were no less grave then: what was undecided, and is a breach now, is new. */
export function knownIn(baseline: Baseline, { caseId, duties }: Report): ReadonlySet<string> {
  return new Set(duties.flatMap(({ id, status }) => {
    const [then, now] = [baseline.get(keyOf(caseId, id)), gravityOf(status)];
    return then !== undefined && now !== undefined && then >= now ? [id] : [];
  }));
}

/** Ids of the duties with anything found of them, now. */
export function foundIn({ duties }: Report): string[] {
  return duties.filter(({ status }) => gravityOf(status) !== undefined).map(({ id }) => id);
}

/** Of the baseline's findings, how many have not come up again. */
export function goneFrom(baseline: Baseline): { note(caseId: string, found: readonly string[]): void; gone(): number } {
  const left = new Set([...baseline].filter(([, then]) => then > gravity.waived).map(([key]) => key));
  return {
    note: (caseId, found) => {
      for (const id of found) left.delete(keyOf(caseId, id));
    },
    gone: () => left.size,
  };
}

/** Throws `UsageError` for a file that is not a whole audit: what it lacks would look new. */
export async function baselineOf(path: string, option: string, io: Io): Promise<Baseline> {
  const found = new Map<string, Gravity>();
  const refused = (why: string) => new UsageError(`${option}: ${path} ${why}`);
  let cases = 0;
  let counted: number | undefined;
  for await (const document of documentsOf(path, refused, io)) {
    if (counted !== undefined) throw refused(`goes on after its last record, on line ${document.line}`);
    const record = recordOf(document);
    if (record === undefined) throw refused(`has on line ${document.line} no report of an audit; \`permanency audit --format ndjson\` writes one`);
    if ("cases" in record) counted = record.cases;
    else if ("caseId" in record) {
      cases += 1;
      for (const { id, status } of record.duties) {
        const [key, then] = [keyOf(record.caseId, id), gravityOf(status)];
        if (then !== undefined && then > (found.get(key) ?? 0)) found.set(key, then);
      }
    }
  }
  if (counted === undefined) throw refused("is cut off: its last record, which counts its cases, is missing");
  if (counted !== cases) throw refused(`holds ${cases} of the ${counted} cases it counts`);
  return found;
}

async function* documentsOf(path: string, refused: (why: string) => UsageError, io: Io): AsyncGenerator<Document> {
  try {
    yield* documentsIn((await io.open(path)).bytes);
  } catch (error) {
    throw error instanceof UsageError ? error : refused(`cannot be read: ${whyUnreadable(error)}`);
  }
}

interface FoundDuty {
  readonly id: string;
  readonly status: string;
}

type AuditRecord = { readonly cases: number } | { readonly caseId: string; readonly duties: readonly FoundDuty[] } | { readonly broken: object };

function recordOf(document: Document): AuditRecord | undefined {
  if (!("value" in document) || typeof document.value !== "object" || document.value === null) return undefined;
  const value: { readonly [key: string]: unknown } = { ...document.value };
  const { end, broken, caseId, duties } = value;
  if (typeof broken === "object" && broken !== null) return { broken };
  if (typeof end === "object" && end !== null && "cases" in end && typeof end.cases === "number") return { cases: end.cases };
  if (typeof caseId !== "string" || !isDuties(duties)) return undefined;
  return { caseId, duties };
}

function isDuties(value: unknown): value is readonly FoundDuty[] {
  return Array.isArray(value) && value.every((each: unknown) => typeof each === "object" && each !== null
    && "id" in each && typeof each.id === "string" && "status" in each && typeof each.status === "string");
}

function keyOf(caseId: string, duty: string): string {
  return `${caseId}\n${duty}`;
}
