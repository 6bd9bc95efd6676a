/** What stands before all records: the agency (AFCARS 2020 element E1) and the reporting period (E2). */
import { stateOfFips } from "./codes.js";
import type { Period } from "./dates.js";

/** Who reports. A tribal agency's code is no place in ISO 3166-2. */
export interface Agency {
  readonly code: string;
  readonly jurisdiction?: string;
  /** Whether the code is a state's or, by its three characters, a tribal agency's. */
  readonly known: boolean;
}

export interface Header {
  readonly agency: Agency;
  readonly period: Period;
}

export function agencyOf(code: string): Agency {
  const jurisdiction = /^\d{1,2}$/.test(code) ? stateOfFips(code) : undefined;
  if (jurisdiction !== undefined) return { code, jurisdiction, known: true };
  return { code, known: /^[A-Za-z0-9]{3}$/.test(code) };
}
