export * from "../../../src/testing/arbitraries/missouri-plans.js";
