/** What holds for every rule of Kansas. */
import { kansas } from "../../../src/packs/kansas/index.js";
import { kansasCases } from "../../../src/testing/arbitraries/kansas.js";
import { laws } from "../../support/laws.js";

laws(kansas, kansasCases);
