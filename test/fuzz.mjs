// Hostile input for the parser and the readers, other input each time: FUZZ_RUNS=20000 npm run test:fuzz
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["--no-install", "vitest", "run", "test/fuzz/", "--testTimeout", "86400000"], {
  stdio: "inherit", env: { ...process.env, FUZZ_RUNS: process.env["FUZZ_RUNS"] ?? "10000" },
});
process.exit(status ?? 1);
