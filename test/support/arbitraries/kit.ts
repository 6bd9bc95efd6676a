export * from "../../../src/testing/arbitraries/kit.js";
