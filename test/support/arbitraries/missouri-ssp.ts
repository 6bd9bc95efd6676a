export * from "../../../src/testing/arbitraries/missouri-ssp.js";
