import { missouri } from "../../../src/packs/missouri/index.js";
import { missouriCases } from "../../../src/testing/arbitraries/missouri.js";
import { statuses } from "../../support/statuses.js";

statuses(missouri, missouriCases, {
  "us-mo/alternate-plan-discussion": { never: ["late", "open", "overdue", "lapsed"], why: "What was discussed at a past interaction is met that day or missed." },
  "us-mo/shared-decision": { never: ["late", "open", "overdue", "lapsed"], why: "Who took part in a past decision is met that day or missed." },
  "us-mo/case-plan-review-findings": { never: ["late", "open", "overdue", "lapsed"], why: "What a past review determined is met that day or missed." },
  "us-mo/concurrent-efforts": { never: ["late", "overdue", "lapsed"], why: "An effort belongs to its period, and a period that reunification does not cover asks nothing." },
  "us-mo/fst-meeting-purposes": { never: ["late", "open", "overdue", "lapsed"], why: "Only a meeting held by then can serve." },
  "us-mo/closing-summary-housing": { never: ["lapsed", "missed"], why: "Nothing ends what a closing asks for." },
}, 10_000);
