export * from "../../../src/testing/arbitraries/michigan.js";
