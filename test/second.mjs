// The rules told a second time, day by day, on many generated cases, other ones each time: SECOND_RUNS=20000 npm run test:second
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["--no-install", "vitest", "run", "test/second/", "--testTimeout", "3600000"], {
  stdio: "inherit", env: { ...process.env, SECOND_RUNS: process.env["SECOND_RUNS"] ?? "10000" },
});
process.exit(status ?? 1);
