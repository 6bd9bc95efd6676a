// What a page and Node are both asked: every case of a file, judged, as the text a person reads.
import { evaluator } from "permanency";
import { missouri } from "permanency/missouri";
import { noPaint, textReport } from "permanency/report";
import { parseTimeline } from "permanency/schema";

const judge = evaluator({ asOf: "2026-11-23", rules: missouri });

export const audited = (ndjson) => ndjson.trim().split("\n").map((line) => textReport(judge(parseTimeline(JSON.parse(line))), noPaint, { all: true })).join("\n");
