/** The Michigan caseload reviewed by hand: what the guide asks of each case, and how every duty stands on 2026-11-23. */

export interface Reviewed {
  readonly story: string;
  /** What the source asks of the case, and why each duty stands as it does. */
  readonly because: string;
  /** How many duties are met in time. */
  readonly met: number;
  /** Every other duty: rule, whom it is about, the day it is raised, due, how it stands; then the day it was met, and the days past due. */
  readonly others: string;
}

/** Worked out on paper from MI-CP-01 to 22 and S2, S3, S6, S7, S14 to S16, S19 to S21, with 30 days for visits and for conferences. */
export const reviewed: Readonly<Record<string, Reviewed>> = {
  jordan: {
    story: "as it should be",
    because: "Plan on day 28 of 30, at the team's meeting, with all its parts, after FANS, CANS and search. Links of 90 days end May 3, August 1, October 30 and January 28, one update in each, "
      + "which is a review too. Ten visits and ten conferences four weeks apart give 40; 4 links, 3 reviews, the first plan and 10 duties of its one version make 58.",
    met: 58,
    others: `
      quarterly-review case 2026-11-09 2027-02-09 open
      supervisor-conferences case 2026-11-06 2026-12-06 open
      visit-interval jill 2026-11-09 2026-12-09 open`,
  },
  betsie: {
    story: "a father looked for first, a guardian found, another nobody looked for",
    because: "The search for Boris came five days before his absence was recorded and before the plan of May 4: it serves (S7). Bertha was located before another plan: lapsed. For Bruno no plan "
      + "has followed, so nothing is due yet; updates make no version. Boris's reason stands for his engagement. Eight visits and conferences 32, 3 links, 2 reviews, first plan, 10, a search: 49.",
    met: 49,
    others: `
      absent-parent-search bertha 2026-06-01 - lapsed
      absent-parent-search bruno 2026-09-07 - open
      quarterly-review case 2026-10-19 2027-01-19 open
      supervisor-conferences case 2026-11-13 2026-12-13 open
      visit-interval brandt 2026-11-16 2026-12-16 open`,
  },
  huron: {
    story: "two plans from the desk",
    because: "Both plans served their days (day 28; links one and two), and neither had a meeting, an assessment, a search or its parts. What only came before could have met is missed; what the first "
      + "lacked is missed since the second took its place on October 5, 98 days after; what the second lacks is overdue since. The first was never reviewed. One visit, not private; one "
      + "conference, 19 days late, on progress alone.",
    met: 4,
    others: `
      absent-parent-search harry 2026-06-08 2026-06-29 missed
      assessments-used case 2026-06-29 2026-06-29 missed
      assessments-used case 2026-10-05 2026-10-05 missed
      caregivers-helped case 2026-06-29 2026-06-29 missed 98
      caregivers-helped case 2026-10-05 2026-10-05 overdue 49
      conference-topics case 2026-07-20 2026-07-20 missed
      diligent-search case 2026-06-29 2026-06-29 missed
      diligent-search case 2026-10-05 2026-10-05 missed
      needs-services case 2026-06-29 2026-06-29 missed 98
      needs-services case 2026-10-05 2026-10-05 overdue 49
      parents-engaged case 2026-06-29 2026-06-29 missed 98
      parents-engaged case 2026-10-05 2026-10-05 overdue 49
      plan-at-meeting case 2026-06-29 2026-06-29 missed
      plan-at-meeting case 2026-10-05 2026-10-05 missed
      plan-objectives case 2026-06-29 2026-06-29 missed 98
      plan-objectives case 2026-10-05 2026-10-05 overdue 49
      practice-techniques case 2026-06-29 2026-06-29 missed 98
      practice-techniques case 2026-10-05 2026-10-05 overdue 49
      private-visits case 2026-06-15 2026-06-15 missed
      quarterly-review case 2026-06-29 2026-09-29 missed 6
      quarterly-review case 2026-10-05 2027-01-05 open
      service-agreement case 2026-06-29 2026-06-29 missed 98
      service-agreement case 2026-10-05 2026-10-05 overdue 49
      services-linked case 2026-06-29 2026-06-29 missed 98
      services-linked case 2026-10-05 2026-10-05 overdue 49
      supervisor-conferences case 2026-06-01 2026-07-01 late 2026-07-20 19
      supervisor-conferences case 2026-07-20 2026-08-19 overdue 96
      visit-interval hank 2026-06-15 2026-07-15 overdue 131`,
  },
  raisin: {
    story: "half a plan in time, the rest two weeks later",
    because: "On day 28, at a meeting, after assessments and search. Its parts, and the Service Agreement, came on August 17; the talk with the father on August 10 is his engagement. All due on the "
      + "plan's own day (S21). Five visits and conferences 20, 2 links, a review, the first plan, 3 that came before it: 27.",
    met: 27,
    others: `
      caregivers-helped case 2026-08-03 2026-08-03 late 2026-08-17 14
      needs-services case 2026-08-03 2026-08-03 late 2026-08-17 14
      parents-engaged case 2026-08-03 2026-08-03 late 2026-08-10 7
      plan-objectives case 2026-08-03 2026-08-03 late 2026-08-17 14
      practice-techniques case 2026-08-03 2026-08-03 late 2026-08-17 14
      quarterly-review case 2026-10-26 2027-01-26 open
      service-agreement case 2026-08-03 2026-08-03 late 2026-08-17 14
      services-linked case 2026-08-03 2026-08-03 late 2026-08-17 14
      supervisor-conferences case 2026-11-20 2026-12-20 open
      visit-interval rosa 2026-11-23 2026-12-23 open`,
  },
  boardman: {
    story: "a plan half written today",
    because: "Day 28: in time. What it lacks is due today and not yet overdue (S21). A visit today opens the next 30 days.",
    met: 9,
    others: `
      caregivers-helped case 2026-11-23 2026-11-23 open
      needs-services case 2026-11-23 2026-11-23 open
      parents-engaged case 2026-11-23 2026-11-23 open
      plan-objectives case 2026-11-23 2026-11-23 open
      practice-techniques case 2026-11-23 2026-11-23 open
      quarterly-review case 2026-11-23 2027-02-23 open
      service-agreement case 2026-11-23 2026-11-23 open
      services-linked case 2026-11-23 2026-11-23 open
      supervisor-conferences case 2026-11-20 2026-12-20 open
      visit-interval bella 2026-11-23 2026-12-23 open`,
  },
  saginaw: {
    story: "home before the plan was due, closed on the day it was written",
    because: "Home on day 25: first plan and first visit lapsed. The plan of closing day met the first link; what it lacked ended with the case that day: lapsed. That no meeting made it is of the "
      + "past: missed. A plan of closing day opens no quarter (S14).",
    met: 5,
    others: `
      caregivers-helped case 2026-09-04 2026-09-04 lapsed
      initial-case-plan seth 2026-08-03 2026-09-02 lapsed
      needs-services case 2026-09-04 2026-09-04 lapsed
      parents-engaged case 2026-09-04 2026-09-04 lapsed
      plan-at-meeting case 2026-09-04 2026-09-04 missed
      plan-objectives case 2026-09-04 2026-09-04 lapsed
      practice-techniques case 2026-09-04 2026-09-04 lapsed
      service-agreement case 2026-09-04 2026-09-04 lapsed
      services-linked case 2026-09-04 2026-09-04 lapsed
      supervisor-conferences case 2026-08-31 2026-09-30 lapsed
      visit-interval seth 2026-08-03 2026-09-02 lapsed`,
  },
  sturgeon: {
    story: "a tribe at the table, but for one week",
    because: "Three days from July 6, July 13, September 14 and November 20; each asks for its own (S20): July 8, July 15, September 21, not yet. The brother's answer asks for nothing. Served at home: no "
      + "clock of care. Four conferences 8, 2 links, a review, 10, two collaborations, the active efforts: 24.",
    met: 24,
    others: `
      quarterly-review case 2026-10-26 2027-01-26 open
      supervisor-conferences case 2026-10-30 2026-11-29 open
      tribe-collaboration sina 2026-09-14 2026-09-17 late 2026-09-21 4
      tribe-collaboration sina 2026-11-20 2026-11-23 open`,
  },
  escanaba: {
    story: "three half-siblings, three answers",
    because: "Elsa's answer of August 24 starts the three days for complaint and opening alike; 88 days since August 27. Emil's of June 2 ran out June 5; the collaboration of June 15 came after both "
      + "triggers and serves both, 10 days late; its active efforts came 14 days after. Ernst was never asked about. Six visits for three 18, private 6, conferences 12, 2 links, a review, 3 first plans, 10.",
    met: 52,
    others: `
      active-efforts emil 2026-06-15 2026-06-15 late 2026-06-29 14
      quarterly-review case 2026-09-14 2026-12-14 open
      supervisor-conferences case 2026-11-13 2026-12-13 open
      tribe-collaboration elsa 2026-05-18 2026-08-27 overdue 88
      tribe-collaboration elsa 2026-06-01 2026-08-27 overdue 88
      tribe-collaboration emil 2026-05-18 2026-06-05 late 2026-06-15 10
      tribe-collaboration emil 2026-06-01 2026-06-05 late 2026-06-15 10
      tribe-collaboration ernst 2026-05-18 - unknown
      tribe-collaboration ernst 2026-06-01 - unknown
      visit-interval elsa 2026-11-16 2026-12-16 open
      visit-interval emil 2026-11-16 2026-12-16 open
      visit-interval ernst 2026-11-16 2026-12-16 open`,
  },
  ontonagon: {
    story: "closed twice",
    because: "March 4 served the complaint and came before the opening of March 9, which was never served and closed 39 days past due; June 10 served the second opening. Oskar's heritage was taken back "
      + "on March 12, a day before March 13. The active efforts of the first collaboration were never written down (47 days); the second was on closing day. Both closings came before day 90.",
    met: 2,
    others: `
      active-efforts olga 2026-03-04 2026-03-04 missed 47
      active-efforts olga 2026-06-10 2026-06-10 lapsed
      case-plan-90-days case 2026-03-09 2026-06-07 lapsed
      case-plan-90-days case 2026-06-08 2026-09-06 lapsed
      supervisor-conferences case 2026-03-09 2026-04-08 missed 12
      supervisor-conferences case 2026-06-08 2026-07-08 lapsed
      tribe-collaboration olga 2026-03-09 2026-03-12 missed 39
      tribe-collaboration oskar 2026-03-02 2026-03-13 lapsed
      tribe-collaboration oskar 2026-03-09 2026-03-13 lapsed`,
  },
  pigeon: {
    story: "what the tribe asked for was not written down",
    because: "Petra's collaboration came on the day of the opening and Paula's on the day of her answer: met. An empty list defines nothing: overdue since October 12; Paula's is due today.",
    met: 15,
    others: `
      active-efforts paula 2026-11-23 2026-11-23 open
      active-efforts petra 2026-10-12 2026-10-12 overdue 42
      quarterly-review case 2026-11-02 2027-02-02 open
      supervisor-conferences case 2026-11-06 2026-12-06 open`,
  },
  dowagiac: {
    story: "home, and back in care",
    because: "Dirk's plan on day 35; Dora home on March 30 without one, and that day's visit was no day in care. His second stay wants its own plan by October 14. The trial home visit goes on in care. Link "
      + "two (July 11) is missed since link three's day, October 9, has passed; three is overdue, four open. The review of June 1 was 16 days late, the next never held.",
    met: 24,
    others: `
      case-plan-90-days case 2026-04-13 2026-07-11 missed
      case-plan-90-days case 2026-07-12 2026-10-09 overdue 45
      case-plan-90-days case 2026-10-10 2027-01-07 open
      initial-case-plan dirk 2026-01-12 2026-02-11 late 2026-02-16 5
      initial-case-plan dirk 2026-09-14 2026-10-14 overdue 40
      initial-case-plan dora 2026-01-12 2026-02-11 missed 47
      quarterly-review dirk 2026-02-16 2026-05-16 late 2026-06-01 16
      quarterly-review dirk 2026-06-01 2026-09-01 overdue 83
      supervisor-conferences case 2026-02-09 2026-03-11 late 2026-03-23 12
      supervisor-conferences case 2026-03-23 2026-04-22 overdue 215
      visit-interval dirk 2026-04-27 2026-05-27 lapsed
      visit-interval dirk 2026-09-14 2026-10-14 late 2026-10-26 12
      visit-interval dirk 2026-10-26 2026-11-25 open
      visit-interval dora 2026-02-02 2026-03-04 missed 26`,
  },
  shiawassee: {
    story: "a window made up for, the last cut short",
    because: "Plan on day 35. Links end February 1, May 2 and July 31; the update of May 11 lies in the third window and serves the second, unmet till then (S16); as a review it is 64 days late. "
      + "Conferences and visits stopped in April; home on June 12, closed on June 26. Six visits and conferences 24, a link, 10.",
    met: 35,
    others: `
      case-plan-90-days case 2026-02-02 2026-05-02 late 2026-05-11 9
      case-plan-90-days case 2026-05-03 2026-07-31 lapsed
      initial-case-plan silas 2025-11-03 2025-12-03 late 2025-12-08 5
      quarterly-review case 2025-12-08 2026-03-08 late 2026-05-11 64
      quarterly-review case 2026-05-11 2026-08-11 lapsed
      supervisor-conferences case 2026-04-17 2026-05-17 missed 40
      visit-interval silas 2026-04-20 2026-05-20 missed 23`,
  },
  cheboygan: {
    story: "a violent stepfather met, and forgotten",
    because: "Visits from August 10 on say whether he was met: yes, yes, nothing. September 28 was not in private, October 26 was. One conference left out barriers.",
    met: 34,
    others: `
      conference-topics case 2026-09-08 2026-09-08 missed
      perpetrator-visits case 2026-10-26 2026-10-26 missed
      private-visits case 2026-09-28 2026-09-28 missed
      quarterly-review case 2026-10-05 2027-01-05 open
      supervisor-conferences case 2026-11-02 2026-12-02 open
      visit-interval cody 2026-10-26 2026-11-25 open`,
  },
  clinton: {
    story: "two weeks in care, a brother never placed",
    because: "Day 14 of 30 for Cleo; Chad ran before any placement, so CP-01 has no day to count from. His visit is asked for all the same.",
    met: 2,
    others: `
      case-plan-90-days case 2026-11-09 2027-02-07 open
      initial-case-plan chad 2026-11-09 - unknown
      initial-case-plan cleo 2026-11-09 2026-12-09 open
      supervisor-conferences case 2026-11-09 2026-12-09 open
      visit-interval chad 2026-11-09 2026-12-09 open
      visit-interval cleo 2026-11-16 2026-12-16 open`,
  },
  rouge: {
    story: "served at home",
    because: "No child in care: no first plan, no visit interval, no private visit. The update of October 19 lies in the first window, met already, and without findings is no review. The safety plan "
      + "lacks reactive steps: shown, never a finding (CP-11). Three conferences 6, a link, 10.",
    met: 17,
    others: `
      case-plan-90-days case 2026-11-09 2027-02-06 open
      quarterly-review case 2026-08-31 2026-11-30 open
      supervisor-conferences case 2026-10-30 2026-11-29 open`,
  },
  tahquamenon: {
    story: "a record that contradicts itself",
    because: "No opening for the first stay: what counts from it is unknown. Two answers of one day: unknown. The placement of July 13 puts the closing of June 29 in doubt: what was due after it is unknown, "
      + "what was due before (June 24) missed. The first stay ended with the closing of March 20, 16 days after a visit was due; the quarter had not ended.",
    met: 18,
    others: `
      case-plan-90-days case 2026-01-05 - unknown
      case-plan-90-days case 2026-05-11 2026-08-09 unknown
      initial-case-plan tara 2026-05-25 2026-06-24 missed 5
      quarterly-review case 2026-01-26 2026-04-26 lapsed
      supervisor-conferences case 2026-01-05 - unknown
      supervisor-conferences case 2026-06-01 2026-07-01 unknown
      tribe-collaboration tara 2026-05-11 - unknown
      visit-interval tara 2026-02-02 2026-03-04 missed 16
      visit-interval tara 2026-06-15 2026-07-15 unknown`,
  },
  menominee: {
    story: "an extract of stays and plans",
    because: "The plan on day 21 meets the stay and the first link. All else would be shown by kinds the source cannot hold, updates of the plan among them: unknown, and nobody's fault. Judged as of October 30, "
      + "where the record ends.",
    met: 2,
    others: `
      absent-parent-search case - - unknown
      active-efforts case - - unknown
      assessments-used case 2026-03-23 2026-03-23 unknown
      caregivers-helped case 2026-03-23 2026-03-23 unknown
      case-plan-90-days case 2026-06-01 2026-08-29 unknown
      case-plan-90-days case 2026-08-30 2026-11-27 unknown
      conference-topics case - - unknown
      diligent-search case 2026-03-23 2026-03-23 unknown
      needs-services case 2026-03-23 2026-03-23 unknown
      parents-engaged case 2026-03-23 2026-03-23 unknown
      perpetrator-visits case - - unknown
      plan-at-meeting case 2026-03-23 2026-03-23 unknown
      plan-objectives case 2026-03-23 2026-03-23 unknown
      practice-techniques case 2026-03-23 2026-03-23 unknown
      private-visits case - - unknown
      quarterly-review case 2026-03-23 2026-06-23 unknown
      service-agreement case 2026-03-23 2026-03-23 unknown
      services-linked case 2026-03-23 2026-03-23 unknown
      supervisor-conferences case 2026-03-02 2026-04-01 unknown
      tribe-collaboration mabel 2026-03-02 - unknown
      visit-interval mabel 2026-03-02 2026-04-01 unknown`,
  },
};
