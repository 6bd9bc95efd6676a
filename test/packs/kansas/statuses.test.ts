/** Every status that a rule of Kansas can give, the generated cases give. */
import { kansas } from "../../../src/packs/kansas/index.js";
import { kansasCases } from "../../../src/testing/arbitraries/kansas.js";
import { statuses } from "../../support/statuses.js";

statuses(kansas, kansasCases, {
  "us-ks/diligent-search": { never: ["late", "overdue", "lapsed"], why: "An effort counts in its own period only: once that is over it is missed, and a period cut short asks nothing." },
  "us-ks/team-considered": { never: ["late", "open", "overdue", "lapsed"], why: "Only what came before the placement counts: met that day, or missed." },
}, 12000);
