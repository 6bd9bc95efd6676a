/** Every status that a federal rule can give, the generated cases give. */
import { federal } from "../../../src/packs/federal/index.js";
import { federalCases } from "../../../src/testing/arbitraries/federal.js";
import { statuses } from "../../support/statuses.js";

statuses(federal, federalCases, {
  "us/tpr-petition": { never: ["lapsed"], why: "The mark is reached on a day in care only; the stay ends later, if at all." },
});
