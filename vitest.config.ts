import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    maxWorkers: "100%", // every core: left to itself it keeps one free
    isolate: false, // no test leaves state behind, and the modules are loaded once a worker instead of once a file
    testTimeout: 30_000,
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text", "json-summary"] },
  },
});
