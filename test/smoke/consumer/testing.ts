import { missouri } from "permanency/missouri";
import { dueAfter, seek } from "permanency/rules";
import { lawsOf, matchers, ruleTester, timelines } from "permanency/testing";
import type { GeneratedCase } from "permanency/testing";

type IsAny<T> = 0 extends 1 & T ? true : false;
export const typed: [IsAny<GeneratedCase["timeline"]>, IsAny<ReturnType<typeof dueAfter>>, IsAny<ReturnType<typeof matchers.toComply>>] = [false, false, false];
export const entries: readonly unknown[] = [seek, lawsOf(missouri, timelines.missouri()), ruleTester];
