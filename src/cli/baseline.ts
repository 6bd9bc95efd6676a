/** What an earlier audit found: its NDJSON, kept as the ids of what was out of compliance or undecided. */
import { UsageError } from "./failures.js";
import type { Document } from "./input/documents.js";
import { documentsIn } from "./input/documents.js";
import type { Io } from "./io.js";
import { whyUnreadable } from "./io.js";

export interface Baseline {
  /** Whether the earlier audit found it too: a duty keeps its id from audit to audit. */
  has(caseId: string, duty: string): boolean;
  /** How many of what it found have not been asked for since. */
  left(): number;
}

/** Throws `UsageError` for a file that is not a whole audit: what it lacks would look new. */
export async function baselineOf(path: string, option: string, io: Io): Promise<Baseline> {
  const found = new Map<string, "found" | "found again">();
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
      for (const duty of record.duties) found.set(keyOf(record.caseId, duty), "found");
    }
  }
  if (counted === undefined) throw refused("is cut off: its last record, which counts its cases, is missing");
  if (counted !== cases) throw refused(`holds ${cases} of the ${counted} cases it counts`);
  return {
    has(caseId, duty) {
      const key = keyOf(caseId, duty);
      if (!found.has(key)) return false;
      found.set(key, "found again");
      return true;
    },
    left: () => [...found.values()].filter((state) => state === "found").length,
  };
}

async function* documentsOf(path: string, refused: (why: string) => UsageError, io: Io): AsyncGenerator<Document> {
  try {
    yield* documentsIn((await io.open(path)).bytes);
  } catch (error) {
    throw error instanceof UsageError ? error : refused(`cannot be read: ${whyUnreadable(error)}`);
  }
}

type AuditRecord = { readonly cases: number } | { readonly caseId: string; readonly duties: readonly string[] } | { readonly broken: object };

function recordOf(document: Document): AuditRecord | undefined {
  if (!("value" in document) || typeof document.value !== "object" || document.value === null) return undefined;
  const value: { readonly [key: string]: unknown } = { ...document.value };
  const { end, broken, caseId, violations, unknowns } = value;
  if (typeof broken === "object" && broken !== null) return { broken };
  if (typeof end === "object" && end !== null && "cases" in end && typeof end.cases === "number") return { cases: end.cases };
  if (typeof caseId !== "string" || !isTexts(violations) || !isTexts(unknowns)) return undefined;
  return { caseId, duties: [...violations, ...unknowns] };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function keyOf(caseId: string, duty: string): string {
  return `${caseId}\n${duty}`;
}
