/** The Kansas caseload reviewed by hand: what PPS 3232 asks of each case, and how every duty stands on 2026-11-23. */

export interface Reviewed {
  readonly story: string;
  /** What the source asks of the case, and why each duty stands as it does. */
  readonly because: string;
  /** Every duty: rule, whom it is about, the day it is raised, due, how it stands; then the day it was met, the days past due. */
  readonly duties: string;
}

/** Worked out on paper from PPS 3232 and S2 to S21, with the agency's numbers: staffed in 14 days, explored in 30. */
export const reviewed: Readonly<Record<string, Reviewed>> = {
  kaw: {
    story: "as it should be, from removal to adoption",
    because: "Staffed on the ninth day, the conference 21 days after (30 allowed). The father is looked for until a month begins with him found (July 5). "
      + "The month from September 5 loses its ground on the 14th, when plan B became the plan, and asks nothing.",
    duties: `
      concurrent-model kate 2026-05-04 2026-05-04 met 2026-05-04
      needs-weighed kate 2026-05-04 2026-05-04 met 2026-05-03
      team-considered kate 2026-05-04 2026-05-04 met 2026-05-03
      diligent-search kate 2026-05-04 2026-06-04 met 2026-05-12
      diligent-search kate 2026-06-05 2026-07-04 met 2026-06-30
      diligent-search kate 2026-07-05 2026-08-04 met 2026-07-28
      diligent-search kate 2026-08-05 2026-09-04 met 2026-08-25
      staffing kate 2026-05-11 2026-05-25 met 2026-05-20
      prognosis-indicators kate 2026-05-20 2026-05-20 met 2026-05-20
      case-plan-scheduled kate 2026-05-20 2026-06-19 met 2026-06-10
      dual-role-prepared kate 2026-06-10 2026-06-10 met 2026-06-08
      dual-role-understood kate 2026-06-10 2026-06-10 met 2026-06-10
      located-explored kate+karl 2026-06-22 2026-07-22 met 2026-07-13
      background-checks kim 2026-07-20 2026-07-20 met 2026-07-08
      background-checks kurt 2026-07-20 2026-07-20 met 2026-07-20
      prohibitive-sent kurt 2026-07-20 2026-07-20 met 2026-07-20
      adoptive-family-efforts kate 2026-07-27 2026-07-27 met 2026-07-27
      alternative-becomes-primary kate 2026-09-14 2026-09-14 met 2026-09-14`,
  },
  verdigris: {
    story: "all of it done, most of it a week late",
    because: "What the source gives no time for is due at once (S21). June 8 + 14 = 22; June 29 + 30 = July 29; July 1 + 30 = 31. A search counts in its month or not at all. "
      + "The month from September 2 is cut short on the 28th.",
    duties: `
      concurrent-model vic 2026-06-01 2026-06-01 late 2026-06-15 14
      needs-weighed vic 2026-06-01 2026-06-01 late 2026-06-08 7
      team-considered vic 2026-06-01 2026-06-01 met 2026-05-31
      diligent-search vic 2026-06-01 2026-07-01 met 2026-06-02
      diligent-search vic 2026-07-02 2026-08-01 met 2026-07-28
      diligent-search vic 2026-08-02 2026-09-01 met 2026-08-25
      staffing vic 2026-06-08 2026-06-22 late 2026-06-29 7
      prognosis-indicators vic 2026-06-29 2026-06-29 late 2026-07-06 7
      case-plan-scheduled vic 2026-06-29 2026-07-29 late 2026-08-05 7
      dual-role-prepared vic 2026-08-05 2026-08-05 late 2026-08-12 7
      dual-role-understood vic 2026-08-05 2026-08-05 late 2026-08-19 14
      located-explored virgil 2026-07-01 2026-07-31 late 2026-08-07 7
      adoptive-family-efforts vic 2026-08-10 2026-08-10 late 2026-08-17 7
      background-checks vale 2026-09-01 2026-09-01 late 2026-09-08 7
      prohibitive-sent vale 2026-09-08 2026-09-08 late 2026-09-15 7
      alternative-becomes-primary vic 2026-09-21 2026-09-21 late 2026-09-28 7`,
  },
  pawnee: {
    story: "done in time, and entered weeks later",
    because: "Staffed on the 14th day, relatives sought on the last day of the month: met by their dates, flagged for the day of entry (S5). No concurrent plan: no conference.",
    duties: `
      concurrent-model pat 2026-08-10 2026-08-10 met 2026-08-10
      needs-weighed pat 2026-08-10 2026-08-10 met 2026-08-09
      team-considered pat 2026-08-10 2026-08-10 met 2026-08-09
      staffing pat 2026-08-17 2026-08-31 met 2026-08-31 backdated
      prognosis-indicators pat 2026-08-31 2026-08-31 met 2026-08-31 backdated
      diligent-search pat 2026-08-10 2026-09-10 met 2026-09-10 backdated
      diligent-search pat 2026-09-11 2026-10-10 met 2026-10-08
      diligent-search pat 2026-10-11 2026-11-10 met 2026-11-05
      diligent-search pat 2026-11-11 2026-12-10 met 2026-11-19`,
  },
  solomon: {
    story: "a new home and the court's finding today: everything is due, nothing overdue",
    because: "A shelter is no home and asks for neither team nor model; the foster home does, from today. What is due today is not overdue (S6). The team met on Friday. "
      + "Plan B was adoption yesterday. November 9 + 30 = December 9; today + 30 = December 23.",
    duties: `
      diligent-search sol 2026-10-26 2026-11-26 open
      located-explored sol+sara 2026-11-09 2026-12-09 open
      staffing sol 2026-11-16 2026-11-30 open
      prognosis-indicators sol 2026-11-23 2026-11-23 open
      case-plan-scheduled sol 2026-11-23 2026-12-23 open
      concurrent-model sol 2026-11-23 2026-11-23 open
      needs-weighed sol 2026-11-23 2026-11-23 open
      team-considered sol 2026-11-23 2026-11-23 met 2026-11-20
      dual-role-prepared sol 2026-11-23 2026-11-23 open
      dual-role-understood sol 2026-11-23 2026-11-23 open
      background-checks sun 2026-11-23 2026-11-23 open
      prohibitive-sent sun 2026-11-23 2026-11-23 open
      adoptive-family-efforts sol 2026-11-23 2026-11-23 open
      alternative-becomes-primary sol 2026-11-23 2026-11-23 open`,
  },
  cimarron: {
    story: "sixteen weeks in a foster home, and hardly a line written",
    because: "The case manager staffed it alone and named no instrument; another staffing can still be held. A team after the placement comes too late, and a month that is over too: missed (S6). "
      + "The finding changed no goal, so reintegration is still the plan and the search goes on.",
    duties: `
      concurrent-model cleo 2026-08-03 2026-08-03 overdue 112
      needs-weighed cleo 2026-08-03 2026-08-03 overdue 112
      team-considered cleo 2026-08-03 2026-08-03 missed
      diligent-search cleo 2026-08-03 2026-09-03 missed
      diligent-search cleo 2026-09-04 2026-10-03 missed
      diligent-search cleo 2026-10-04 2026-11-03 missed
      diligent-search cleo 2026-11-04 2026-12-03 open
      staffing cleo 2026-08-10 2026-08-24 overdue 91
      prognosis-indicators cleo 2026-09-01 2026-09-01 overdue 83
      case-plan-scheduled cleo 2026-09-01 2026-10-01 overdue 53
      dual-role-prepared cleo 2026-09-07 2026-09-07 overdue 77
      dual-role-understood cleo 2026-09-07 2026-09-07 overdue 77
      located-explored cleo+cora 2026-09-08 2026-10-08 overdue 46
      background-checks cal 2026-10-05 2026-10-05 overdue 49
      prohibitive-sent cal 2026-10-05 2026-10-05 overdue 49
      adoptive-family-efforts cleo 2026-10-12 2026-10-12 overdue 42
      alternative-becomes-primary cleo 2026-11-02 2026-11-02 overdue 21`,
  },
  ninnescah: {
    story: "the same with a grandmother, and the case is closed",
    because: "Her stay ended on June 8, and with it what is owed to a child in care, adoption as plan B included; the case on June 15, and with it the rest. All was due before: missed. "
      + "The month from June 3 is cut by the exit and asks nothing.",
    duties: `
      concurrent-model nora 2026-03-02 2026-03-02 missed 98
      needs-weighed nora 2026-03-02 2026-03-02 missed 98
      team-considered nora 2026-03-02 2026-03-02 missed
      diligent-search nora 2026-03-02 2026-04-02 missed
      diligent-search nora 2026-04-03 2026-05-02 missed
      diligent-search nora 2026-05-03 2026-06-02 missed
      staffing nora 2026-03-09 2026-03-23 missed 77
      located-explored nora+ned 2026-03-10 2026-04-09 missed 67
      dual-role-prepared nora 2026-03-16 2026-03-16 missed 84
      dual-role-understood nora 2026-03-16 2026-03-16 missed 84
      prognosis-indicators nora 2026-04-06 2026-04-06 missed 70
      case-plan-scheduled nora 2026-04-06 2026-05-06 missed 33
      background-checks nell 2026-04-13 2026-04-13 missed 56
      prohibitive-sent nell 2026-04-13 2026-04-13 missed 63
      adoptive-family-efforts nora 2026-04-20 2026-04-20 missed 49
      alternative-becomes-primary nora 2026-05-04 2026-05-04 missed 35`,
  },
  saline: {
    story: "home after two weeks, closed after three",
    because: "September 16 + 14 = 30, 18 + 30 = October 18, 15 + 30 = October 15: all after what required it had ended. The staffing and the result of the closing day were due on it (S6). "
      + "No month was whole.",
    duties: `
      concurrent-model sam 2026-09-14 2026-09-14 met 2026-09-14
      needs-weighed sam 2026-09-14 2026-09-14 met 2026-09-13
      team-considered sam 2026-09-14 2026-09-14 met 2026-09-13
      located-explored sam+sid 2026-09-15 2026-10-15 lapsed
      staffing sam 2026-09-16 2026-09-30 lapsed
      prognosis-indicators sam 2026-09-18 2026-09-18 met 2026-09-18
      case-plan-scheduled sam 2026-09-18 2026-10-18 lapsed
      prognosis-indicators sam 2026-10-05 2026-10-05 lapsed
      prohibitive-sent stan 2026-10-05 2026-10-05 lapsed`,
  },
  marmaton: {
    story: "back in care with other kin: what the first stay had does not serve the second",
    because: "In the second stay the team met and weighed the needs that day (what was considered before the first placement is not for this one, S7); staffed anew on the 14th day; "
      + "plan B from October 5, its family prepared a week later. The month of the exit asks nothing.",
    duties: `
      concurrent-model mae 2026-01-12 2026-01-12 met 2026-01-12
      needs-weighed mae 2026-01-12 2026-01-12 met 2026-01-11
      team-considered mae 2026-01-12 2026-01-12 met 2026-01-11
      diligent-search mae 2026-01-12 2026-02-12 met 2026-01-13
      diligent-search mae 2026-02-13 2026-03-12 met 2026-03-10
      staffing mae 2026-01-14 2026-01-28 met 2026-01-26
      prognosis-indicators mae 2026-01-26 2026-01-26 met 2026-01-26
      case-plan-scheduled mae 2026-01-26 2026-02-25 met 2026-02-10
      dual-role-prepared mae 2026-02-10 2026-02-10 met 2026-02-10
      dual-role-understood mae 2026-02-10 2026-02-10 met 2026-02-10
      concurrent-model mae 2026-09-07 2026-09-07 late 2026-09-21 14
      needs-weighed mae 2026-09-07 2026-09-07 met 2026-09-07
      team-considered mae 2026-09-07 2026-09-07 met 2026-09-07
      diligent-search mae 2026-09-07 2026-10-07 met 2026-09-08
      diligent-search mae 2026-10-08 2026-11-07 met 2026-11-03
      diligent-search mae 2026-11-08 2026-12-07 open
      staffing mae 2026-09-14 2026-09-28 met 2026-09-28
      prognosis-indicators mae 2026-09-28 2026-09-28 met 2026-09-28
      dual-role-prepared mae 2026-10-05 2026-10-05 late 2026-10-12 7
      dual-role-understood mae 2026-10-05 2026-10-05 late 2026-10-12 7`,
  },
  wakarusa: {
    story: "a trial home visit broken off; a run, and another home",
    because: "A trial home visit is a placement, no exit (S7): the months run on, but the return to kin is a placement of its own, asking for team, needs, model and acknowledgment again; "
      + "the preparation of that family serves. The visits that stopped are a gap of two weeks (S8). Fritz was asked for nothing.",
    duties: `
      concurrent-model wes,wren 2026-05-11 2026-05-11 met 2026-05-11
      needs-weighed wes,wren 2026-05-11 2026-05-11 met 2026-05-10
      team-considered wes,wren 2026-05-11 2026-05-11 met 2026-05-10
      diligent-search wes,wren 2026-05-11 2026-06-11 met 2026-05-12
      diligent-search wes,wren 2026-06-12 2026-07-11 met 2026-07-07
      diligent-search wes,wren 2026-07-12 2026-08-11 met 2026-08-04
      diligent-search wes,wren 2026-08-12 2026-09-11 met 2026-09-01
      diligent-search wes,wren 2026-09-12 2026-10-11 met 2026-09-29
      diligent-search wes,wren 2026-10-12 2026-11-11 met 2026-10-27
      diligent-search wes,wren 2026-11-12 2026-12-11 open
      dual-role-prepared wes,wren 2026-05-25 2026-05-25 met 2026-05-25
      dual-role-understood wes,wren 2026-05-25 2026-05-25 met 2026-05-25
      concurrent-model wren 2026-07-27 2026-07-27 met 2026-07-27
      needs-weighed wren 2026-07-27 2026-07-27 met 2026-07-24
      team-considered wren 2026-07-27 2026-07-27 met 2026-07-24
      dual-role-prepared wren 2026-07-27 2026-07-27 met 2026-05-25
      dual-role-understood wren 2026-07-27 2026-07-27 late 2026-08-03 7
      concurrent-model wren 2026-09-14 2026-09-14 late 2026-09-28 14
      concurrent-model wes 2026-08-24 2026-08-24 late 2026-09-07 14
      needs-weighed wes 2026-08-24 2026-08-24 overdue 91
      team-considered wes 2026-08-24 2026-08-24 missed
      dual-role-prepared wes 2026-08-24 2026-08-24 overdue 91
      dual-role-understood wes 2026-08-24 2026-08-24 overdue 91`,
  },
  arikaree: {
    story: "three plans B when the court speaks: changed twice, lost with an aunt in Colorado, already the plan",
    because: "On June 14 ada's was guardianship, so adoption was the wrong plan for a week; abe's had ended with the aunt's withdrawal, and nobody can say which goal was the alternative; "
      + "ari's had become the plan a week before (S17). An aunt who withdraws was explored all the same; an uncle's exploration has no outcome. Ari's fourth month was cut on June 8.",
    duties: `
      concurrent-model ada,abe,ari 2026-02-09 2026-02-09 met 2026-02-09
      needs-weighed ada,abe,ari 2026-02-09 2026-02-09 met 2026-02-08
      team-considered ada,abe,ari 2026-02-09 2026-02-09 met 2026-02-08
      diligent-search ada,abe,ari 2026-02-09 2026-03-09 met 2026-02-10
      diligent-search ada,abe,ari 2026-03-10 2026-04-09 met 2026-03-10
      diligent-search ada,abe,ari 2026-04-10 2026-05-09 met 2026-05-05
      diligent-search ada,abe 2026-05-10 2026-06-09 met 2026-06-02
      dual-role-prepared ada,abe,ari 2026-03-02 2026-03-02 met 2026-02-23
      dual-role-understood ada,abe,ari 2026-03-02 2026-03-02 met 2026-03-02
      located-explored alma 2026-03-09 2026-04-08 met 2026-04-06
      located-explored abel 2026-04-13 2026-05-13 overdue 194
      alternative-becomes-primary ada 2026-06-15 2026-06-15 late 2026-06-22 7
      alternative-becomes-primary abe 2026-06-15 unknown
      alternative-becomes-primary ari 2026-06-15 2026-06-15 met 2026-06-08`,
  },
  delaware: {
    story: "two staffings, a conference booked in time and held too late, adoption given up before the checks were in",
    because: "What was noted on May 25 belongs to that day's staffing; the first ended lacking. May 25 + 30 = June 24: a booking is no conference (S5, S17). Dirk's other checks came a week "
      + "after dee's plan B had ceased to be adoption. Dan's father, unidentified, is looked for in two months of four.",
    duties: `
      concurrent-model dee,dan 2026-04-20 2026-04-20 met 2026-04-20
      needs-weighed dee,dan 2026-04-20 2026-04-20 met 2026-04-19
      team-considered dee,dan 2026-04-20 2026-04-20 met 2026-04-19
      diligent-search dee 2026-04-20 2026-05-20 met 2026-04-21
      diligent-search dee 2026-05-21 2026-06-20 met 2026-06-16
      diligent-search dee 2026-06-21 2026-07-20 met 2026-07-14
      diligent-search dee 2026-07-21 2026-08-20 met 2026-08-11
      diligent-search dan 2026-04-20 2026-05-20 missed
      diligent-search dan 2026-05-21 2026-06-20 met 2026-06-16
      diligent-search dan 2026-06-21 2026-07-20 missed
      diligent-search dan 2026-07-21 2026-08-20 met 2026-08-11
      staffing dee 2026-04-27 2026-05-11 met 2026-05-11
      staffing dee 2026-05-18 2026-06-01 met 2026-05-25
      prognosis-indicators dee 2026-05-11 2026-05-11 missed 14
      prognosis-indicators dee 2026-05-25 2026-05-25 met 2026-05-25
      case-plan-scheduled dee 2026-05-25 2026-06-24 late 2026-07-06 12
      dual-role-prepared dee,dan 2026-07-06 2026-07-06 met 2026-07-01
      dual-role-understood dee,dan 2026-07-06 2026-07-06 met 2026-07-06
      background-checks dora 2026-07-13 2026-07-13 met 2026-07-13
      background-checks dirk 2026-07-13 2026-07-13 missed 21`,
  },
  chikaskia: {
    story: "a record that contradicts itself",
    because: "Of facts of one day that exclude each other and were recorded together nobody can say which stands (S18, S19): a conclusion, a crime, the network of July 13, the home of August 3. "
      + "What does not rest on them is judged: both staffings noted the indicators. The exit of May, the second entry and the goal of September are ignored, and named.",
    duties: `
      concurrent-model cody 2026-06-15 2026-06-15 met 2026-06-15
      concurrent-model cody 2026-07-13 2026-07-13 unknown
      concurrent-model cody 2026-08-03 unknown
      needs-weighed cody 2026-06-15 2026-06-15 met 2026-06-14
      needs-weighed cody 2026-08-03 unknown
      team-considered cody 2026-06-15 2026-06-15 met 2026-06-14
      team-considered cody 2026-08-03 unknown
      diligent-search cody 2026-06-15 2026-07-15 met 2026-06-16
      diligent-search cody 2026-07-16 2026-08-15 met 2026-08-11
      staffing cody 2026-07-01 2026-07-15 met 2026-07-08
      prognosis-indicators cody 2026-07-08 2026-07-08 met 2026-07-08
      prognosis-indicators cody 2026-07-08 2026-07-08 met 2026-07-08
      case-plan-scheduled cody 2026-07-08 unknown
      dual-role-prepared cody 2026-07-01 2026-07-01 met 2026-07-01
      dual-role-prepared cody 2026-08-03 unknown
      dual-role-understood cody 2026-07-01 2026-07-01 met 2026-07-01
      dual-role-understood cody 2026-08-03 unknown
      prohibitive-sent kit 2026-07-06 unknown`,
  },
  nemaha: {
    story: "an extract of stays, placements and goals, up to the end of September",
    because: "What an extract cannot hold cannot be shown to be missing: every duty it can tell of is unknown, and every rule whose trigger it cannot hold.",
    duties: `
      concurrent-model nia 2026-07-06 2026-07-06 unknown
      needs-weighed nia 2026-07-06 2026-07-06 unknown
      team-considered nia 2026-07-06 2026-07-06 unknown
      diligent-search nia 2026-07-06 2026-08-06 unknown
      diligent-search nia 2026-08-07 2026-09-06 unknown
      diligent-search nia 2026-09-07 2026-10-06 unknown
      dual-role-prepared nia 2026-07-20 2026-07-20 unknown
      dual-role-understood nia 2026-07-20 2026-07-20 unknown
      staffing case unknown
      prognosis-indicators case unknown
      case-plan-scheduled case unknown
      alternative-becomes-primary case unknown
      located-explored case unknown
      background-checks case unknown
      prohibitive-sent case unknown
      adoptive-family-efforts case unknown`,
  },
};
