/** AFCARS dates: `YYYYMMDD` for a day, `YYYYMM` for a reporting period. No time of day, no zone. */
import type { CivilDate } from "../../calendar/index.js";
import { parseCivilDate } from "../../calendar/index.js";

/** Undefined for a day that does not exist, in any other form, or outside the years a timeline takes. */
export function dayOfAfcars(text: string): CivilDate | undefined {
  const [, year, month, day] = /^((?:18|19|20|21)\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : parseCivilDate(`${year}-${month}-${day}`);
}

export interface Period {
  /** `2023-03` */
  readonly name: string;
  /** Its last day; the file knows nothing of later ones. */
  readonly until: CivilDate;
}

/** The reporting period of AFCARS 2020 element E2: six months that end in March or September. */
export function periodOf(reportDate: string): Period | undefined {
  const [, year, month] = /^(\d{4})(03|09)$/.exec(reportDate) ?? [];
  if (year === undefined) return undefined;
  const until = dayOfAfcars(`${year}${month}${month === "03" ? "31" : "30"}`);
  return until === undefined ? undefined : { name: `${year}-${month}`, until };
}
