import { missouri } from "../../../src/packs/missouri/index.js";
import { missouriCases } from "../../../src/testing/arbitraries/missouri.js";
import { laws } from "../../support/laws.js";

laws(missouri, missouriCases, ["us-mo/ssp-closing"]);
