// The laws of the packs on many generated timelines, other ones each time: LAW_RUNS=20000 npm run test:long
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["--no-install", "vitest", "run", "/laws.test.ts", "--testTimeout", "3600000"], {
  stdio: "inherit", env: { ...process.env, LAW_RUNS: process.env["LAW_RUNS"] ?? "10000" },
});
process.exit(status ?? 1);
