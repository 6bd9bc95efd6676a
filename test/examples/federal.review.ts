/** The federal caseload reviewed by hand: what the source asks of each case, and how every duty stands on 2026-11-23. */

export interface Reviewed {
  readonly story: string;
  /** What the source asks of the case, and why each duty stands as it does. */
  readonly because: string;
  /** Every duty: rule, children, the day it is raised, due, how it stands; then the day it was met, or the days past due. */
  readonly duties: string;
}

/** Worked out on paper from 42 USC 675(5), 45 CFR 1356.21 and S2, S3, S6, S7, S13. */
export const reviewed: Readonly<Record<string, Reviewed>> = {
  gasconade: {
    story: "as it should be",
    because: "The finding of October 20 came before the 60th day (December 5) and starts the clocks; each review and hearing starts the next. 15 months: January 20, 2027.",
    duties: `
      case-plan gail 2025-10-06 2025-12-05 met 2025-11-03
      case-review gail 2025-10-20 2026-04-20 met 2026-04-13
      case-review gail 2026-04-13 2026-10-13 met 2026-10-13
      case-review gail 2026-10-13 2027-04-13 open
      permanency-hearing gail 2025-10-20 2026-10-20 met 2026-10-05
      permanency-hearing gail 2026-10-05 2027-10-05 open`,
  },
  "au-sable": {
    story: "fifteen months in care that nobody planned, reviewed or heard",
    because: "No finding: the clock starts on the 60th day, April 4, 2025, also the day the plan was due. She left on May 11, 2026, after all three due dates and before the mark (July 4).",
    duties: `
      case-plan ada 2025-02-03 2025-04-04 missed 402
      case-review ada 2025-04-04 2025-10-04 missed 219
      permanency-hearing ada 2025-04-04 2026-04-04 missed 37`,
  },
  bourbeuse: {
    story: "five weeks in care, and a brother home after three",
    because: "October 19 and 60 days is December 18, also the day the clock would start: no hearing or review yet. Bill left before his plan was due.",
    duties: `
      case-plan bill 2026-10-19 2026-12-18 lapsed
      case-plan bo 2026-10-19 2026-12-18 open`,
  },
  vermilion: { story: "services at home", because: "No child was removed: the floor is about foster care.", duties: "" },
  kalamazoo: {
    story: "a finding before removal, and due days on Saturdays",
    because: "The finding counts on removal's day, August 29, 2025, a Friday, from which the plan is due too. Six months on, clamped, is Saturday, February 28: federal law "
      + "counts strictly, so Monday, March 2 is two days late. A safety plan is no case plan. 15 months are not over.",
    duties: `
      case-plan kit 2025-08-29 2025-10-28 overdue 391
      case-review kit 2025-08-29 2026-02-28 late 2026-03-02 2
      case-review kit 2026-03-02 2026-09-02 met 2026-08-24
      case-review kit 2026-08-24 2027-02-24 open
      permanency-hearing kit 2025-08-29 2026-08-29 overdue 86`,
  },
  osage: {
    story: "an extract without findings, reviews and plans",
    because: "A finding could have started the clock on August 11, 2025, else it started on October 10. From the first the hearing of September 14, 2026 was late, from the second in time; "
      + "15 months were over on November 11, or will be on January 10. What follows the hearing is certain.",
    duties: `
      case-plan oz 2025-08-11 2025-10-10 unknown
      case-review oz 2025-10-10 2026-04-10 unknown
      permanency-hearing oz 2025-10-10 2026-10-10 unknown
      permanency-hearing oz 2026-09-14 2027-09-14 open
      tpr-petition oz 2026-11-11 2026-11-11 unknown`,
  },
  cuivre: {
    story: "closed, and placed afterwards",
    because: "The plan came within the 60 days, which end on April 3 and start the clock. Whether the rest lapsed on June 1 or is still asked turns on whether the case closed (S19).",
    duties: `
      case-plan cass 2026-02-02 2026-04-03 met 2026-03-16
      case-review cass 2026-04-03 2026-10-03 unknown
      permanency-hearing cass 2026-04-03 2027-04-03 unknown`,
  },
  meramec: {
    story: "fifteen months in August, and no petition",
    because: "The finding of May 27, 2025 starts the clocks; its 15 months end on August 27, 2026, 88 days ago. The CS-1 is his case plan. The second review was due on May 24.",
    duties: `
      case-plan max 2025-05-12 2025-07-11 met 2025-06-09
      case-review max 2025-05-27 2025-11-27 met 2025-11-24
      case-review max 2025-11-24 2026-05-24 late 2026-06-08 15
      case-review max 2026-06-08 2026-12-08 open
      permanency-hearing max 2025-05-27 2026-05-27 met 2026-05-18
      permanency-hearing max 2026-05-18 2027-05-18 open
      tpr-petition max 2026-08-27 2026-08-27 overdue 88`,
  },
  sangamon: {
    story: "two sisters: an exception in time, a petition eight days late",
    because: "No finding: the clock starts on August 1, 2025, the 60th day; 15 months end on November 1, 2026. An exception earlier in the stay serves. The permanency hearing "
      + "of July 27 is not taken for the review due the day before.",
    duties: `
      case-plan sol,sue 2025-06-02 2025-08-01 met 2025-07-14
      case-review sol,sue 2025-08-01 2026-02-01 met 2026-01-26
      case-review sol,sue 2026-01-26 2026-07-26 late 2026-08-10 15
      case-review sol,sue 2026-08-10 2027-02-10 open
      permanency-hearing sol,sue 2025-08-01 2026-08-01 met 2026-07-27
      permanency-hearing sol,sue 2026-07-27 2027-07-27 open
      tpr-petition sol 2026-11-01 2026-11-01 met 2026-09-14
      tpr-petition sue 2026-11-01 2026-11-01 late 2026-11-09 8`,
  },
  neosho: {
    story: "on the run for nineteen days",
    because: "March 7 to 25 are left out, the day of return counts: 15 months after August 4, 2025 and 19 days are over today. In care all the while, so hearing and review ran on. "
      + "The plan was due on September 19; the review after January 28 on July 28.",
    duties: `
      case-plan nick 2025-07-21 2025-09-19 late 2025-09-22 3
      case-review nick 2025-08-04 2026-02-04 met 2026-01-28
      case-review nick 2026-01-28 2026-07-28 overdue 118
      permanency-hearing nick 2025-08-04 2026-08-04 met 2026-08-04
      permanency-hearing nick 2026-08-04 2027-08-04 open
      tpr-petition nick 2026-11-23 2026-11-23 open`,
  },
  "smoky-hill": {
    story: "home on trial before fifteen months",
    because: "From July 28, 2025 the mark would have come on October 28, 2026; since September 21 no day counts. A trial home visit is no exit: review and hearing are asked all the same.",
    duties: `
      case-plan hal 2025-07-14 2025-09-12 met 2025-08-25
      case-review hal 2025-07-28 2026-01-28 met 2026-01-12
      case-review hal 2026-01-12 2026-07-12 met 2026-07-06
      case-review hal 2026-07-06 2027-01-06 open
      permanency-hearing hal 2025-07-28 2026-07-28 met 2026-07-20
      permanency-hearing hal 2026-07-20 2027-07-20 open`,
  },
  muskegon: {
    story: "two stays that add up",
    because: "385 days of the first stay (November 18, 2024 to December 7, 2025) and those since April 20, 2026 make 15 months on June 30: April 20 less 385 days is March 31, 2025. The first "
      + "stay never reached them; its exception is not of the second, whose petition came a day before. The second plan is due 60 days after removal on April 3.",
    duties: `
      case-plan mona 2024-11-04 2025-01-03 met 2024-12-16
      case-plan mona 2026-04-03 2026-06-02 met 2026-05-01
      case-review mona 2024-11-18 2025-05-18 met 2025-05-12
      case-review mona 2025-05-12 2025-11-12 met 2025-11-10
      case-review mona 2025-11-10 2026-05-10 lapsed
      case-review mona 2026-04-20 2026-10-20 late 2026-10-26 6
      case-review mona 2026-10-26 2027-04-26 open
      permanency-hearing mona 2024-11-18 2025-11-18 met 2025-11-10
      permanency-hearing mona 2025-11-10 2026-11-10 lapsed
      permanency-hearing mona 2026-04-20 2027-04-20 open
      tpr-petition mona 2026-06-30 2026-06-30 met 2026-06-29`,
  },
  kaskaskia: {
    story: "home after seventeen months, with no petition and no exception",
    because: "15 months after March 24, 2025 end on June 24, 2026; he left on August 17, 54 days later. The next review and hearing were not due by then. The review of March 9 was entered after March 15: met, backdated.",
    duties: `
      case-plan kai 2025-03-10 2025-05-09 met 2025-05-05
      case-review kai 2025-03-24 2025-09-24 met 2025-09-15
      case-review kai 2025-09-15 2026-03-15 met 2026-03-09 backdated
      case-review kai 2026-03-09 2026-09-09 lapsed
      permanency-hearing kai 2025-03-24 2026-03-24 late 2026-04-07 14
      permanency-hearing kai 2026-04-07 2027-04-07 lapsed
      tpr-petition kai 2026-06-24 2026-06-24 missed 54`,
  },
  manistee: {
    story: "rights terminated before and after fifteen months",
    because: "15 months after March 3, 2025 end on June 3, 2026. Rights terminated on May 11 show a petition filed by then; on July 20, that one was filed, but not when. Both stay in care.",
    duties: `
      case-plan mat,moe 2025-02-17 2025-04-18 met 2025-04-14
      case-review mat,moe 2025-03-03 2025-09-03 met 2025-09-03
      case-review mat,moe 2025-09-03 2026-03-03 met 2026-02-23
      case-review mat,moe 2026-02-23 2026-08-23 met 2026-08-17
      case-review mat,moe 2026-08-17 2027-02-17 open
      permanency-hearing mat,moe 2025-03-03 2026-03-03 met 2026-02-23
      permanency-hearing mat,moe 2026-02-23 2027-02-23 open
      tpr-petition mat 2026-06-03 2026-06-03 unknown
      tpr-petition moe 2026-06-03 2026-06-03 met 2026-05-11`,
  },
};
