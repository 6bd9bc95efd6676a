export * from "../../../src/testing/arbitraries/missouri-goals.js";
