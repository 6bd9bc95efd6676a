/** What was named on the command line, or in the config file, as files: patterns that no shell spelled out are spelled out here. */
import { UsageError } from "./failures.js";
import type { Io } from "./io.js";
import type { Settings } from "./settings/settings.js";

/** The files, each once, in the order they were named. A pattern that names none is an error: nothing would be audited in silence. */
export async function filesOf(named: readonly string[], { values: { inputs = [] }, nameOf }: Settings, io: Io): Promise<string[]> {
  const wanted = named.length > 0 ? named : inputs;
  if (wanted.length === 0) throw new UsageError("missing required argument 'file'");
  const files: string[] = [];
  for (const name of wanted) {
    if (name === "-" || !isPattern(name) || await io.has(name)) files.push(name);
    else {
      const found = await io.matching(name);
      if (found.length === 0) throw new UsageError(`${named.length > 0 ? "<file>" : nameOf("inputs")}: found ${JSON.stringify(name)}, expected a pattern that names a file`);
      files.push(...found);
    }
  }
  return [...new Set(files)];
}

function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}
