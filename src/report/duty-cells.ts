/** What every CSV of duties says of one, in the same columns. */
import type { Duty } from "../engine/report.js";
import { csvList } from "./csv.js";

export function dutyCells({ id, rule, title, clauses, force, subject }: Duty) {
  return {
    duty_id: id, rule, title, clauses: csvList(clauses), force,
    subject_child: subject.child, subject_person: subject.person, subject_household: subject.household,
  };
}
