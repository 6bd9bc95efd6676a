/** In an app: what is to be done in a case, soonest due first. `npx tsx examples/embed.ts` */
import { readFileSync } from "node:fs";
import { evaluate } from "permanency";
import { missouri } from "permanency/missouri";
import { parseTimeline } from "permanency/schema";

const [stored = ""] = readFileSync(new URL("caseload.ndjson", import.meta.url), "utf8").split("\n");
const timeline = parseTimeline(JSON.parse(stored));
const { actions } = evaluate(timeline, { asOf: "2026-11-23", rules: missouri });

for (const { status, due, title, missing, remedy } of actions) {
  console.log(`${status}, due ${due ?? "on a day not known yet"}: ${title}`);
  console.log(`  missing: ${missing.join(", ")}. ${remedy?.says ?? ""}`);
}
