export * from "../../../src/testing/arbitraries/kansas.js";
