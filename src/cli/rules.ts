/** `permanency rules`: what the packs hold, with citations. */
import { rulesJson, rulesText } from "../report/index.js";
import { jsonText } from "../report/plain.js";
import type { Io } from "./io.js";
import { packsOf } from "./options.js";
import { exit } from "./failures.js";
import { paintFor } from "./paint.js";

export async function rules(typed: { readonly rules: string; readonly format: "text" | "json" }, io: Io): Promise<number> {
  const packs = packsOf(typed.rules);
  const text = typed.format === "json"
    ? `${jsonText(packs.map(rulesJson), 2)}\n`
    : packs.map((pack) => rulesText(pack, paintFor(io))).join("\n");
  await io.stdout.write(text);
  return exit.fine;
}
