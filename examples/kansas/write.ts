/** Writes the caseload: `npx tsx examples/kansas/write.ts`. */
import { writeFileSync } from "node:fs";
import { ndjson } from "./index.js";

writeFileSync(new URL("../kansas.ndjson", import.meta.url), ndjson());
