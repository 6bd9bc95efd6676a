/** What holds for every rule of Michigan. */
import { michigan } from "../../../src/packs/michigan/index.js";
import { michiganCases } from "../../../src/testing/arbitraries/michigan.js";
import { laws } from "../../support/laws.js";

laws(michigan, michiganCases);
