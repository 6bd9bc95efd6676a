/** A duty as a SARIF result: a breach, or what cannot be decided. What is in order, or still in time, is none. */
import type { Result } from "sarif";
import type { Duty } from "../../engine/report.js";
import type { JudgedCase } from "../caseload/writer.js";
import { isKnown } from "../compared.js";
import { identityOf } from "../identity.js";
import { plain } from "../plain.js";
import { about } from "../words.js";
import { dutyLocation } from "./location.js";
import { messageText } from "./message.js";

/** `ruleIndex`: where in the tool's rules the duty's own stands; left out where it is not among them. */
export function resultOf(duty: Duty, judged: JudgedCase, ruleIndex: number | undefined): Result | undefined {
  const kind = kindOf(duty);
  if (kind === undefined) return undefined;
  const { id, rule, status, force, subject, due, metOn, daysLate, missing, needs, clauses, basis, remedy } = duty;
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    ...kind,
    message: { text: messageText(`${duty.title}, ${about(subject)}, case ${judged.report.caseId}: ${duty.message}${remedy === undefined ? "" : ` ${remedy.says}`}`) },
    locations: [dutyLocation(duty, judged)],
    ...(judged.known !== undefined && { baselineState: isKnown(duty, judged.known) === true ? "unchanged" : "new" }),
    partialFingerprints: { "permanencyDuty/v1": identityOf(judged.report.caseId, duty) },
    ...(duty.waived !== undefined && { suppressions: [{ kind: "external", status: "accepted", justification: plain(`${duty.waived.by}, ${duty.waived.on}: ${duty.waived.reason}`) }] }),
    properties: {
      caseId: judged.report.caseId, duty: id, status, force, clauses, basis, ...(due !== undefined && { due }), ...(metOn !== undefined && { metOn }),
      ...(daysLate !== undefined && { daysLate }), ...(missing.length > 0 && { missing }), ...(needs !== undefined && { needs }),
    },
  };
}

/** A result that is no failure has no level but `none` (3.27.10). */
function kindOf({ status, force }: Duty): Pick<Result, "kind" | "level"> | undefined {
  switch (status) {
    case "overdue": case "missed": case "late": case "waived": return { kind: "fail", level: force === "must" ? "error" : "warning" };
    case "unknown": return { kind: "open", level: "none" };
    case "met": case "open": case "lapsed": return undefined;
  }
}
