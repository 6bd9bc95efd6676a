// Audits the bundled caseload. Finding violations (exit 1) is what the demo shows; a broken run (2 or more) is not.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const command = ["dist/cli/main.js", "audit", "examples/caseload.ndjson", "--as-of", "2026-11-23"];

const { status, signal } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
if (signal !== null) process.exit(3);
process.exit(status === 1 ? 0 : (status ?? 3));
