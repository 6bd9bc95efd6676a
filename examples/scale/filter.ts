/**
 * One line out for each line in, in order: the report on the case, or an object with `error`. Nothing is kept between lines.
 * `npx tsx examples/scale/filter.ts YYYY-MM-DD PACK[,PACK] < CASELOAD.ndjson`
 */
import { once } from "node:events";
import { evaluateJson } from "permanency/udf";

const [asOf, pack] = process.argv.slice(2);
if (asOf === undefined || pack === undefined) throw new Error("usage: filter.ts YYYY-MM-DD PACK[,PACK]");

async function answer(line: string): Promise<void> {
  if (!process.stdout.write(`${evaluateJson(line, asOf ?? "", pack ?? "")}\n`)) await once(process.stdout, "drain");
}

// Split by hand: node:readline also ends a line at U+2028, which JSON may hold.
let rest = "";
process.stdin.setEncoding("utf8");
for await (const chunk of process.stdin) {
  const lines = `${rest}${String(chunk)}`.split("\n");
  rest = lines.pop() ?? "";
  for (const line of lines) await answer(line);
}
if (rest !== "") await answer(rest);
