/** A caseload as one JSON document, written as it goes: one report a line, then what could not be read, then the caseload. */
import type { Pack } from "../../rules/index.js";
import type { PiecewiseWriter } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { jsonCase } from "../json.js";
import { jsonText } from "../plain.js";

export interface CaseloadJsonOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
}

/** Version of the document's shape. */
const SCHEMA = 1;

export function caseloadJson({ asOf, packs }: CaseloadJsonOptions): PiecewiseWriter {
  let separator = "";
  return piecewise<string>({
    begin: () => {
      const ids = packs.map(({ id, version }) => ({ id, version }));
      return `{"schema":${SCHEMA},"asOf":${jsonText(asOf)},"packs":${jsonText(ids)},"reports":[`;
    },
    piece: jsonCase,
    add: (piece) => {
      const text = `${separator}\n${piece}`;
      separator = ",";
      return text;
    },
    broken: () => "",
    end: ({ summary, grouped, broken, unread, repeated, compared }) => {
      const listed = broken.map((each) => `\n${jsonText(each)}`).join(",");
      const groups = grouped === undefined ? "" : `,"grouped":${jsonText(grouped)}`;
      const against = compared === undefined ? "" : `,"compared":${jsonText(compared)}`;
      return `\n],"broken":[${listed}\n],"summary":${jsonText({ ...summary, unread, repeated })}${groups}${against}}\n`;
    },
  });
}
