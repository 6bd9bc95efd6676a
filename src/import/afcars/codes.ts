/**
 * Codes of AFCARS 2020 (45 CFR 1355.44) in the timeline's words. The regulation names the values in words; the
 * numbers are those of ACF's file format, read from one independent tool and a sample file, not from ACF itself.
 */
import type { EventOf, Goal, Setting } from "../../timeline/types.js";

export type Codes<T> = Readonly<Record<string, T>>;

/** AFCARS 2020 element E148. A table apart from E155's: 4 and 5 mean other things there. 6 is "not established". */
export const goalOfPlan: Codes<Goal | "none"> = {
  1: "reunification", 2: "relative-placement", 3: "adoption", 4: "guardianship", 5: "appla", 6: "none",
};

export type ExitTo = NonNullable<EventOf<"care-exited">["to"]>;

/** AFCARS 2020 element E155 of a removal under the 2020 rule. 9 says that there was no exit. */
export const exitTo: Codes<ExitTo | "none"> = {
  1: "reunification", 2: "relative", 3: "adoption", 4: "emancipation", 5: "guardianship", 6: "runaway", 7: "death",
  8: "transfer", 9: "none",
};

/** E155 of an earlier, closed removal, which offers neither 7 nor 9. */
export const exitToEarlier: Codes<ExitTo> = {
  1: "reunification", 2: "relative", 3: "adoption", 4: "emancipation", 5: "guardianship", 6: "runaway", 8: "transfer",
};

/** AFCARS 2020 element E120, of a child not in a foster family home. 14, placed at home, is its trial home visit. */
export const otherSetting: Codes<Setting> = {
  1: "group-home", 2: "group-home", 3: "shelter", 4: "residential", 5: "qualified-residential", 6: "residential",
  7: "shelter", 8: "independent-living", 9: "detention", 10: "medical", 11: "psychiatric", 12: "runaway",
  13: "whereabouts-unknown", 14: "trial-home-visit",
};

/** Kinds of foster family home, in the order of precedence where a home is several: E117, E119, E118, then E116. */
export const homes: readonly { readonly number: number; readonly setting: Setting }[] = [
  { number: 117, setting: "relative-home" },
  { number: 119, setting: "kin-home" },
  { number: 118, setting: "adoptive-home" },
];

export const yesNo: Codes<boolean> = { 0: false, 1: true };

/** Yes, no, unknown, as the tribal elements E8 and E10 have it. */
export const yesNoUnknown: Codes<"no" | "yes" | "unknown"> = { 0: "no", 1: "yes", 9: "unknown" };

/** AFCARS 2020 elements E63 and E64. 0: rights were not terminated. */
export const basisOfTermination: Codes<"voluntary" | "involuntary" | "none"> = { 0: "none", 1: "voluntary", 2: "involuntary" };

/** AFCARS 2020 element E152. */
export const placeOfVisit: Codes<"child-residence" | "other"> = { 1: "child-residence", 2: "other" };

type Household = EventOf<"housing-assessed">["of"];

/**
 * AFCARS 2020 element E71: whose household the child was removed from, or that it was none. A legal guardian's is a
 * parents' household here, as E148 counts a return to either as reunification.
 */
export const householdOfRemoval: Codes<Household | "none"> = {
  1: "parents", 2: "relative", 3: "parents", 4: "guardian", 5: "none", 6: "none", 7: "none",
};

/** E121: in the state or service area, outside it, outside the country, whereabouts not known. */
export const location: Codes<"inside" | "outside" | "abroad" | "unknown"> = { 1: "inside", 2: "outside", 3: "abroad", 4: "unknown" };

const states: Codes<string> = {
  "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", 10: "DE", 11: "DC", 12: "FL",
  13: "GA", 15: "HI", 16: "ID", 17: "IL", 18: "IN", 19: "IA", 20: "KS", 21: "KY", 22: "LA", 23: "ME", 24: "MD",
  25: "MA", 26: "MI", 27: "MN", 28: "MS", 29: "MO", 30: "MT", 31: "NE", 32: "NV", 33: "NH", 34: "NJ", 35: "NM",
  36: "NY", 37: "NC", 38: "ND", 39: "OH", 40: "OK", 41: "OR", 42: "PA", 44: "RI", 45: "SC", 46: "SD", 47: "TN",
  48: "TX", 49: "UT", 50: "VT", 51: "VA", 53: "WA", 54: "WV", 55: "WI", 56: "WY", 72: "PR",
};

/** `US-MO` for FIPS code 29; whether a leading zero is written is not settled, so `1` reads as `01`. */
export function stateOfFips(fips: string): string | undefined {
  const state = lookUp(states, fips.padStart(2, "0"));
  return state === undefined ? undefined : `US-${state}`;
}

export function lookUp<T>(codes: Codes<T>, code: string): T | undefined {
  return Object.hasOwn(codes, code) ? codes[code] : undefined;
}
