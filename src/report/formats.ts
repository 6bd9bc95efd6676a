/** Every format a caseload can be written in, by name. */
import type { Pack } from "../rules/index.js";
import type { JudgedCase, PiecewiseWriter } from "./caseload/writer.js";
import { piecewise } from "./caseload/writer.js";
import { caseloadCsv } from "./formats/csv.js";
import { caseloadGithub } from "./formats/github.js";
import { caseloadIcs } from "./formats/ics.js";
import { caseloadJson } from "./formats/json.js";
import { caseloadJunit } from "./formats/junit.js";
import { caseloadMarkdown } from "./formats/markdown.js";
import { caseloadNdjson } from "./formats/ndjson.js";
import { caseloadSarif } from "./formats/sarif.js";
import { caseloadText } from "./formats/text.js";
import { caseloadHtml } from "./html/caseload.js";
import type { Paint } from "./paint.js";

/** What any format may need. */
export interface CaseloadOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
  readonly paint: Paint;
  /** Also what is in order; in a calendar, what is advised. */
  readonly all: boolean;
  /** As text, ends with the summary of each rule. */
  readonly byRule?: boolean;
}

export const caseloadFormats = {
  text: caseloadText,
  json: caseloadJson,
  ndjson: caseloadNdjson,
  csv: caseloadCsv,
  junit: caseloadJunit,
  sarif: caseloadSarif,
  github: () => caseloadGithub(),
  markdown: caseloadMarkdown,
  html: caseloadHtmlWhole,
  ics: ({ asOf, packs, all }) => caseloadIcs({ asOf, packs, advised: all }),
} as const satisfies Readonly<Record<string, (options: CaseloadOptions) => PiecewiseWriter>>;

export type CaseloadFormat = keyof typeof caseloadFormats;

/** The page numbers what its cases share as it meets it: of a case alone nothing can be written. */
function caseloadHtmlWhole({ asOf, packs }: CaseloadOptions): PiecewiseWriter {
  const { begin, judged, broken, end } = caseloadHtml({ asOf, packs });
  return piecewise<JudgedCase>({ begin, piece: (whole) => whole, add: judged, broken, end });
}
