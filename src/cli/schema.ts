/** `permanency schema`: the JSON Schema of a timeline. */
import { jsonText } from "../report/plain.js";
import { timelineJsonSchema } from "../schema.js";
import { exit } from "./failures.js";
import type { Io } from "./io.js";

export async function schema(io: Io): Promise<number> {
  await io.stdout.write(`${jsonText(timelineJsonSchema(), 2)}\n`);
  return exit.fine;
}
