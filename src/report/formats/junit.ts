/** A caseload as JUnit XML, for what shows test results: one suite a case, one test a duty, written as it goes. */
import { isBreach } from "../../engine/breach.js";
import type { Duty } from "../../engine/report.js";
import type { Pack } from "../../rules/index.js";
import type { Broken } from "../caseload/broken.js";
import { brokenText, placeText } from "../caseload/broken.js";
import type { JudgedCase, PiecewiseWriter } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { isKnown } from "../compared.js";
import { noPaint } from "../paint.js";
import { about, dueDate } from "../words.js";
import { xmlAttributes, xmlText } from "../xml.js";

export interface CaseloadJunitOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
}

/**
 * A test passes only where its duty is met. A breach of what is required is a failure. Anything else is skipped, and says what it
 * is: still to be done, advised, undecided, waived, no longer asked for, known to the baseline. An input that could not be read is an error. The root has
 * no totals: they would have to be known before the first case. Its forms are those of Ant, Jenkins and Surefire alike.
 */
export function caseloadJunit({ asOf, packs }: CaseloadJunitOptions): PiecewiseWriter {
  let suites = 0;
  /** Of the day itself, at its first second, since no clock is read; nothing takes time, and no host is known. */
  const suite = (name: string, counts: Readonly<Record<"tests" | "failures" | "errors" | "skipped", number>>, place: string, tests: readonly string[]): Suite => {
    const attributes = { name, ...counts, time: 0, timestamp: `${asOf}T00:00:00`, hostname: "localhost", package: place };
    const content = [
      `<properties>${properties({ asOf, rules: packs.map(({ id: pack, version }) => `${pack} ${version}`).join(", "), place })}</properties>`,
      ...tests, "<system-out/>", "<system-err/>", "</testsuite>", "",
    ].join("\n");
    return { opening: `<testsuite${xmlAttributes(attributes)}`, content };
  };
  const numbered = ({ opening, content }: Suite): string => {
    const id = suites;
    suites += 1;
    return `${opening}${xmlAttributes({ id })}>\n${content}`;
  };
  return piecewise<Suite>({
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    piece: (judged) => {
      const { report } = judged;
      const among = (...found: readonly Outcome[]) => report.duties.filter((duty) => found.includes(outcomeOf(duty, judged))).length;
      const counts = { tests: report.duties.length, failures: among("failure"), errors: 0, skipped: among("skipped") };
      return suite(`Case ${report.caseId}`, counts, placeText(judged.from), report.duties.map((duty) => test(duty, judged)));
    },
    add: numbered,
    broken: (broken) => numbered(suite(`Could not be read: ${placeText(broken.from)}`, { tests: 1, failures: 0, errors: 1, skipped: 0 }, placeText(broken.from), [error(broken)])),
    end: () => "</testsuites>\n",
  });
}

/** One without its number, which stands at the end of its opening tag. */
interface Suite {
  readonly opening: string;
  readonly content: string;
}

type Outcome = "passed" | "failure" | "skipped";

function outcomeOf(duty: Duty, { known }: JudgedCase): Outcome {
  const { status, force } = duty;
  if (status === "met") return "passed";
  if (isKnown(duty, known) === true) return "skipped";
  return force === "must" && isBreach(status) ? "failure" : "skipped";
}

function test(duty: Duty, judged: JudgedCase): string {
  const open = `<testcase${xmlAttributes({ classname: duty.rule, name: duty.id, time: 0 })}`;
  switch (outcomeOf(duty, judged)) {
    case "passed": return `${open}/>`;
    case "failure": return `${open}><failure${xmlAttributes({ type: duty.status, message: `${duty.title}: ${duty.message}` })}>${told(duty, judged)}</failure></testcase>`;
    // Jenkins's first schema gives `skipped` no attribute: its message is its text.
    case "skipped": return `${open}><skipped>${xmlText(`${duty.force === "should" ? "advised" : "required"}, ${duty.status}${isKnown(duty, judged.known) === true ? ", known to the baseline" : ""}. ${duty.title}: ${duty.message}`)}</skipped></testcase>`;
  }
}

function told(duty: Duty, { from, report }: JudgedCase): string {
  const lines: readonly (readonly [label: string, text: string])[] = [
    ["Case", `${report.caseId} (${placeText(from)})`], ["Who", about(duty.subject)], ["Due", dueDate(duty)],
    ["Missing", duty.missing.join(", ")], ["To meet it", duty.remedy?.says ?? ""], ["Clause", duty.clauses.join(", ")],
  ];
  return xmlLines(lines.filter(([, text]) => text !== "").map(([label, text]) => `${label}: ${text}`));
}

function error(broken: Broken): string {
  const lines = brokenText(broken, noPaint).trimEnd().split("\n");
  return `<testcase${xmlAttributes({ classname: "input", name: placeText(broken.from), time: 0 })}>`
    + `<error${xmlAttributes({ type: "unreadable", message: broken.what })}>${xmlLines(lines)}</error></testcase>`;
}

function xmlLines(lines: readonly string[]): string {
  return lines.map(xmlText).join("\n");
}

function properties(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).map(([name, value]) => `<property${xmlAttributes({ name, value })}/>`).join("");
}
