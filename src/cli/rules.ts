/** `permanency rules`: what the packs hold, with citations. */
import { coverageMarkdown, rulesJson, rulesText } from "../report/index.js";
import { jsonText } from "../report/plain.js";
import type { Pack } from "../index.js";
import type { Io } from "./io.js";
import { packsOf } from "./options.js";
import { exit } from "./failures.js";
import { paintFor } from "./paint.js";

export interface TypedRules {
  readonly rules: string;
  readonly format: "text" | "json" | "markdown";
}

export async function rules(typed: TypedRules, io: Io): Promise<number> {
  const packs = packsOf(typed.rules.split(",").map((id) => id.trim()));
  await io.stdout.write(textOf(typed.format, packs, io));
  return exit.fine;
}

function textOf(format: "text" | "json" | "markdown", packs: readonly Pack[], io: Io): string {
  switch (format) {
    case "json": return `${jsonText(packs.map(rulesJson), 2)}\n`;
    case "markdown": return packs.map(coverageMarkdown).join("\n");
    case "text": return packs.map((pack) => rulesText(pack, paintFor(io))).join("\n");
  }
}
