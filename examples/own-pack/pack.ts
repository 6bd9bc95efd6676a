/**
 * A county's own handbook as a pack, written against the public entries alone. The county, its handbook and its numbers
 * are invented. It runs beside the state's law: `evaluate(timeline, { asOf, rules: [missouri, exampleCounty] })`.
 */
import type { Pack } from "permanency/rules";
import { firstVisit } from "./first-visit.js";
import { supervisorConference } from "./supervisor-conference.js";

export const exampleCounty: Pack = {
  id: "example-county",
  title: "Example County (invented)",
  jurisdiction: "US-MO",
  version: "1.0.0",
  sources: [{
    id: "EX", title: "Example County Caseworker's Handbook (invented)", citation: "Handbook, sections 1 and 2", checked: "2026-11-23",
  }],
  clauses: [
    { id: "EX-01", says: "A caseworker visits the child within five working days of every placement.", force: "M", claim: "rule" },
    { id: "EX-02", says: "Caseworker and supervisor should confer about a child in care every other month.", force: "S", claim: "rule" },
  ],
  rules: [firstVisit, supervisorConference],
};
