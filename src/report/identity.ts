/** A duty of a case under one name: a duty's id says nothing of its case. */
import type { Duty } from "../engine/report.js";

/** Signs that stand for themselves in the name of a case; any other is `%` and the four digits of its code. */
const kept = { case: /[^A-Za-z0-9._~-]/g, duty: /[^A-Za-z0-9._~:@+/-]/g } as const;

/**
 * `alder/us-mo/ssp-initial:ana@2026-10-16`: the case, then the duty. The same for the same duty of the same case, on whatever day
 * it is judged, and for no other. Safe in a URI, in iCalendar and in JSON as it is.
 */
export function identityOf(caseId: string, { id }: Pick<Duty, "id">): string {
  return `${caseId.replace(kept.case, coded)}/${id.replace(kept.duty, coded)}`;
}

function coded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
