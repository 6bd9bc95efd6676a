/** The lanes of each case's picture, read from the page's own data: what a browser is to have drawn. */
import { dayOf, parseCivilDate } from "../../src/calendar/index.js";
import { readLines } from "../../src/report/html/data/lines.js";
import { laidOut } from "../../src/report/html/client/layout.js";
import { laneGroups } from "../../src/report/html/picture/groups.js";
import { dataIds } from "../../src/report/html/ids.js";

export interface WantedLane {
  readonly label: string;
  readonly headings: readonly string[];
  /** For lanes of duties: how many each mark stands for. */
  readonly duties?: readonly number[];
}

/** The lanes of a case, by its place in the page, as a picture of so many pixels has them. */
export function lanesIn(html: string, asOf: string): (place: number, width: number) => WantedLane[] {
  const opening = `id="${dataIds.cases}">`;
  const from = html.indexOf(opening) + opening.length;
  const { rows, rules, caseAt } = readLines(html.slice(from, html.indexOf("</script>", from)));
  const today = parseCivilDate(asOf);
  if (today === undefined) throw new Error(`no date: ${asOf}`);
  return (place, width) => {
    const data = caseAt(place);
    const judged = data.judgedAsOf ?? dayOf(today);
    const groupsWithin = (days: number) => laneGroups(data, rows[place]?.children ?? [], rules, judged, days);
    return laidOut({ groupsWithin, asOf: judged }, width).groups.flatMap(({ label, lanes }) =>
      lanes.map((lane): WantedLane => ({
        label: `${label}: ${lane.label}`,
        headings: lane.marks.map(({ heading }) => heading.split(". ")[0] ?? ""),
        ...(lane.marks.some(({ row }) => row.startsWith("duty-")) ? { duties: lane.marks.map(({ count }) => count) } : {}),
      })));
  };
}
