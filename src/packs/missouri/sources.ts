/** The Missouri sources this pack reads. */
import type { Source } from "../../rules/index.js";

export const sources: readonly Source[] = [
  {
    id: "MO-CWM",
    title: "Missouri Child Welfare Manual, Section 4 Chapter 10 Subsection 1: Permanency and Case Planning",
    citation: "Mo. Child Welfare Manual § 4, ch. 10, subsec. 1 (eff. 2 July 2021)",
    effective: "2021-07-02",
    earlier: ["2020-05-28"],
    checked: "2026-11-23",
    later: [{ on: "2026-01-30", says: "the manual's chapter on the Family Support Team has been rewritten" }],
  },
  {
    id: "MO-CPL",
    title: "Concurrent Planning for Timely Permanency for Children: Missouri (state summary)",
    citation: "Concurrent planning summary, August 2021, citing RSMo 211.183(9) and Child Welfare Manual § 4, ch. 10",
    checked: "2021-08-01",
  },
  {
    id: "MO-STAT",
    title: "Case Planning for Families Involved With Child Welfare Agencies: Missouri (state summary), the statutes in it",
    citation: "RSMo 210.110 and 210.112, as summarized in April 2018",
    checked: "2018-04-01",
  },
  {
    id: "MO-REG",
    title: "Case Planning for Families Involved With Child Welfare Agencies: Missouri (state summary), the regulation in it",
    citation: "13 CSR 40-30.010, since renumbered 13 CSR 35-35.050, as summarized in April 2018",
    checked: "2018-04-01",
    later: [{ says: "13 CSR 40-30.010 has since been renumbered 13 CSR 35-35.050 and its wording amended" }],
  },
];

/** The earliest text of the manual known of; before it nothing here is in force (S20). */
export const MANUAL_FROM = "2020-05-28";
/** The present text, which first gave the concurrent goal 30 days (S20). */
export const MANUAL_2021 = "2021-07-02";
