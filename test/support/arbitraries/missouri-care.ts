export * from "../../../src/testing/arbitraries/missouri-care.js";
