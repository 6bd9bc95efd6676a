/** Colours for a terminal. */
import picocolors from "picocolors";
import type { Paint } from "../report/index.js";
import { noPaint } from "../report/index.js";
import type { Io } from "./io.js";

/** None in a file, whatever the terminal can: `output` is the option. */
export function paintFor({ colour }: Pick<Io, "colour">, output?: string): Paint {
  if (!colour || output !== undefined && output !== "-") return noPaint;
  const { bold, dim, green, red, yellow } = picocolors.createColors(true);
  return { bad: (text) => bold(red(text)), soon: (text) => bold(yellow(text)), good: green, strong: bold, faint: dim };
}
