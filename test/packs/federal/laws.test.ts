/** What holds for every rule of the federal floor. */
import { federal } from "../../../src/packs/federal/index.js";
import { federalCases } from "../../../src/testing/arbitraries/federal.js";
import { laws } from "../../support/laws.js";

laws(federal, federalCases);
