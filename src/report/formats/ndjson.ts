/** A caseload as NDJSON: one report a line, what could not be read in its place, and a last line that counts the others. */
import type { Pack } from "../../rules/index.js";
import type { PiecewiseWriter } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { jsonCase } from "../json.js";
import { jsonText } from "../plain.js";

export interface CaseloadNdjsonOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
}

/** Version of the lines' shape. */
const SCHEMA = 1;

/**
 * A line with `caseId` is a case, one with `broken` is an input that could not be read. The last line has `end`, and in it how
 * many lines of each kind stand above it: a file without it, or with fewer lines, was cut.
 */
export function caseloadNdjson({ asOf, packs }: CaseloadNdjsonOptions): PiecewiseWriter {
  let cases = 0;
  let inputs = 0;
  return piecewise<string>({
    begin: () => "",
    piece: (judged) => `${jsonCase(judged)}\n`,
    add: (piece) => {
      cases += 1;
      return piece;
    },
    broken: (broken) => {
      inputs += 1;
      return `${jsonText({ broken })}\n`;
    },
    end: ({ summary, grouped, unread, repeated, compared }) => `${jsonText({
      end: {
        schema: SCHEMA, asOf, packs: packs.map(({ id, version }) => ({ id, version })), cases, broken: inputs,
        summary: { ...summary, unread, repeated }, ...(grouped !== undefined && { grouped }), ...(compared !== undefined && { compared }),
      },
    })}\n`,
  });
}
