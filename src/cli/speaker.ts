/** Output in pieces large enough to be cheap, with what is said on stderr in its place between them. */
import type { Io } from "./io.js";
import type { Progress } from "./progress.js";

export interface Speaker {
  say(text: string): Promise<void>;
  /** On stderr, after all that was said before. */
  warn(text: string): Promise<void>;
  /** Must come last. */
  finish(): Promise<void>;
}

const ENOUGH = 64 * 1024;

export function speakerOn(io: Io, progress: Progress): Speaker {
  let unsaid = "";
  const flush = async () => {
    if (unsaid === "") return;
    const text = unsaid;
    unsaid = "";
    progress.aside("stdout");
    await io.stdout.write(text);
    progress.again();
  };
  return {
    async say(text) {
      unsaid += text;
      if (unsaid.length >= ENOUGH) await flush();
    },
    async warn(text) {
      await flush();
      progress.aside("stderr");
      await io.stderr.write(text);
      progress.again();
    },
    finish: flush,
  };
}
