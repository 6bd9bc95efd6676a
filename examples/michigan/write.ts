/** Writes the caseload: `npx tsx examples/michigan/write.ts`. */
import { writeFileSync } from "node:fs";
import { ndjson } from "./index.js";

writeFileSync(new URL("../michigan.ndjson", import.meta.url), ndjson());
