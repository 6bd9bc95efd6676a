/** Invented cases as they would stand in a file. */

/** One line; `ana` entered care on 2026-03-06 where `events` says nothing else. */
export function line(caseId: string, given: Record<string, unknown> = {}): string {
  return JSON.stringify({
    schema: 1, caseId, jurisdiction: "US-MO", children: [{ id: "ana", birthDate: "2015-05-05" }],
    events: [{ kind: "care-entered", on: "2026-03-06", child: "ana" }], ...given,
  });
}

/** A case with nothing to find fault with: nothing happened. */
export function quiet(caseId: string): string {
  return line(caseId, { events: [] });
}

/** The same over many lines. */
export function pretty(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2);
}
