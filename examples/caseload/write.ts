/** Writes the caseload: `npx tsx examples/caseload/write.ts`. */
import { writeFileSync } from "node:fs";
import { ndjson } from "./index.js";

writeFileSync(new URL("../caseload.ndjson", import.meta.url), ndjson());
