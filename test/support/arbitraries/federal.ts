export * from "../../../src/testing/arbitraries/federal.js";
