/** A caseload as one JSON document, written as it goes: one report a line, then what could not be read, then the caseload. */
import type { Pack } from "../../rules/index.js";
import type { CaseloadWriter } from "../caseload/writer.js";
import { jsonReport } from "../json.js";
import { jsonText } from "../plain.js";

export interface CaseloadJsonOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
}

/** Version of the document's shape. */
const SCHEMA = 1;

export function caseloadJson({ asOf, packs }: CaseloadJsonOptions): CaseloadWriter {
  let separator = "";
  return {
    begin: () => {
      const ids = packs.map(({ id, version }) => ({ id, version }));
      return `{"schema":${SCHEMA},"asOf":${jsonText(asOf)},"packs":${jsonText(ids)},"reports":[`;
    },
    judged: ({ from, report, unused }) => {
      const text = `${separator}\n${jsonText({ from, ...jsonReport(report), ...(unused.length === 0 ? {} : { unused }) })}`;
      separator = ",";
      return text;
    },
    end: ({ summary, broken, unread, repeated }) => {
      const listed = broken.map((each) => `\n${jsonText(each)}`).join(",");
      return `\n],"broken":[${listed}\n],"summary":${jsonText({ ...summary, unread, repeated })}}\n`;
    },
  };
}
