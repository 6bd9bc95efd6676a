/** `permanency schema`: the JSON Schema of a timeline, or of the config file. */
import { jsonText } from "../report/plain.js";
import { timelineJsonSchema } from "../schema.js";
import { exit } from "./failures.js";
import type { Io } from "./io.js";
import { configJsonSchema } from "./settings/config.js";

export async function schema({ config }: { readonly config?: true }, io: Io): Promise<number> {
  await io.stdout.write(`${jsonText(config === true ? configJsonSchema() : timelineJsonSchema(), 2)}\n`);
  return exit.fine;
}
