export * from "../../../src/testing/arbitraries/missouri-services.js";
