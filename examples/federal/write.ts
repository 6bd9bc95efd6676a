/** Writes the caseload: `npx tsx examples/federal/write.ts`. */
import { writeFileSync } from "node:fs";
import { ndjson } from "./index.js";

writeFileSync(new URL("../federal.ndjson", import.meta.url), ndjson());
