/** The ways of counting a period that a source, or an agency, may go by (S2): data only. `counting.ts` does the counting. */

export type Counting = "strict" | "rsmo-1.040" | "rsmo-506.060" | "ksa-60-206" | "frcp-6" | "mcl-8.6";

export interface Convention {
  readonly name: Counting;
  /** Where it is laid down. */
  readonly citation: string;
  /** What it lays down, in our own words. */
  readonly says: string;
}

/** How a convention works, as the counting needs to know it. */
export interface Workings extends Convention {
  /** The days on which a period may not end. */
  readonly closed: "never" | "Sundays" | "weekends and holidays";
  /** A period of fewer days than this counts open days only. */
  readonly openDaysUnder: number;
  /**
   * Whether a period of hours that ends on a closed day runs on to an open one. A convention that speaks of days alone
   * leaves hours as they fall: that is our reading of its silence.
   */
  readonly hours: "roll" | "stand";
}

export const workings: Readonly<Record<Counting, Workings>> = {
  "strict": {
    name: "strict",
    citation: "Reading S2: no convention applied",
    says: "Every calendar day counts, and the period ends on its last day, whatever day that is.",
    closed: "never",
    openDaysUnder: 0,
    hours: "stand",
  },
  "rsmo-1.040": {
    name: "rsmo-1.040",
    citation: "RSMo 1.040",
    says: "The first day is left out and the last one counts, unless it is a Sunday: then the period ends a day later.",
    closed: "Sundays",
    openDaysUnder: 0,
    hours: "stand",
  },
  "rsmo-506.060": {
    name: "rsmo-506.060",
    citation: "RSMo 506.060.1; Mo. Rule 44.01(a)",
    says:
      "A period that would end on a Saturday, Sunday or legal holiday runs to the end of the next day that is none of " +
      "these. In a period shorter than 7 days, such days in between are not counted.",
    closed: "weekends and holidays",
    openDaysUnder: 7,
    hours: "stand",
  },
  "ksa-60-206": {
    name: "ksa-60-206",
    citation: "K.S.A. 60-206(a)",
    says:
      "All days and hours count. What would end on a Saturday, Sunday or legal holiday runs to the next day that is " +
      "none of these: a period of days to its end, a period of hours to the same time on it.",
    closed: "weekends and holidays",
    openDaysUnder: 0,
    hours: "roll",
  },
  "frcp-6": {
    name: "frcp-6",
    citation: "Fed. R. Civ. P. 6(a)",
    says:
      "All days and hours count. What would end on a Saturday, Sunday or legal holiday runs to the next day that is " +
      "none of these: a period of days to its end, a period of hours to the same time on it. Periods that run " +
      "backward go on backward.",
    closed: "weekends and holidays",
    openDaysUnder: 0,
    hours: "roll",
  },
  "mcl-8.6": {
    name: "mcl-8.6",
    citation: "MCL 8.6",
    says:
      "The first day is left out and the last one counts. A period of days whose last day is a Saturday, Sunday or " +
      "legal holiday takes in the next day that is none of these, however short it is.",
    closed: "weekends and holidays",
    openDaysUnder: 0,
    hours: "stand",
  },
};

/** Every convention by name, with its citation. */
export const conventions: Readonly<Record<Counting, Convention>> = workings;
