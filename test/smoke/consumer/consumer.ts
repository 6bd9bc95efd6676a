import * as afcars from "permanency/afcars";
import { evaluate } from "permanency";
import { missouri } from "permanency/missouri";
import * as reports from "permanency/report";
import { parseTimeline } from "permanency/schema";

const timeline = parseTimeline(JSON.parse("{}"));
const report = evaluate(timeline, { asOf: "2026-11-23", rules: missouri });

type IsAny<T> = 0 extends 1 & T ? true : false;
export const typed: [IsAny<typeof timeline>, IsAny<typeof report>, IsAny<(typeof report.duties)[number]>] = [false, false, false];
export const entries: readonly object[] = [afcars, reports, report.actions, report.violations, report.advisories, report.unknowns];
