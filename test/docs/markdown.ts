/** A document's code blocks with what they print, and its parts that are made from the code. */

export interface Snippet {
  readonly lang: "ts" | "sh";
  readonly code: string;
}

/** A block in `ts` or `sh`, and the `text` block after it, which is what it prints; `…` ends one that shows the top only. */
const snippet = /^```(ts|sh)\n([^]*?)^```\n(?:\n```text\n([^]*?)^```\n)?/gm;

export function snippetsOf(markdown: string): Snippet[] {
  return [...markdown.matchAll(snippet)].map(([, lang, code = ""]) => ({ lang: lang === "ts" ? "ts" : "sh", code }));
}

/** The document with each output replaced by what was printed. `printed` is in the order of the snippets. */
export function withOutputs(markdown: string, printed: readonly string[]): string {
  let next = 0;
  return markdown.replace(snippet, (block, lang: string, code: string, shown: string | undefined) => {
    const out = printed[next++] ?? "";
    return shown === undefined ? block : `\`\`\`${lang}\n${code}\`\`\`\n\n\`\`\`text\n${asLong(out, shown)}\`\`\`\n`;
  });
}

function asLong(out: string, shown: string): string {
  const lines = shown.split("\n").length - 2;
  return shown.endsWith("…\n") ? `${out.split("\n").slice(0, lines).join("\n")}\n…\n` : out;
}

/** The document with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
export function withPart(markdown: string, name: string, text: string): string {
  const part = new RegExp(`(<!-- ${name} -->\n)[^]*(<!-- /${name} -->)`);
  if (!part.test(markdown)) throw new Error(`no part ${name} in the document`);
  return markdown.replace(part, (_, begin: string, end: string) => `${begin}${text}\n${end}`);
}
