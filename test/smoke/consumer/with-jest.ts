import { expect } from "expect";
import { evaluate } from "permanency";
import { federal } from "permanency/federal";
import { parseTimeline } from "permanency/schema";
import "permanency/testing/jest";

const timeline = parseTimeline(JSON.parse("{}"));
expect(timeline).not.toComply({ asOf: "2026-11-23", rules: federal });
expect(evaluate(timeline, { asOf: "2026-11-23", rules: federal })).toHaveViolation("us/case-plan", { subject: { child: "a" } });
// @ts-expect-error the matchers are typed: a case is judged as of a day
expect(timeline).toComply({ rules: federal });
