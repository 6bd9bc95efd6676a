export * from "../../../src/testing/arbitraries/missouri.js";
