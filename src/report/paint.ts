/** How words are set apart: by colour on a terminal, by nothing anywhere else. */
export interface Paint {
  /** Out of compliance. */
  readonly bad: (text: string) => string;
  /** To be done, and still in time. */
  readonly soon: (text: string) => string;
  /** In order. */
  readonly good: (text: string) => string;
  /** Headings and titles. */
  readonly strong: (text: string) => string;
  /** What is there to be looked up. */
  readonly faint: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const noPaint: Paint = { bad: same, soon: same, good: same, strong: same, faint: same };
