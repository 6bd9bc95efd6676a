/** Output and warnings in the order they are said, in pieces large enough to be cheap. */
import type { Io } from "./io.js";
import type { Progress } from "./progress.js";

export interface Speaker {
  /** On stdout. */
  say(text: string): Promise<void>;
  /** On stderr. */
  warn(text: string): Promise<void>;
  /** Must come last. */
  finish(): Promise<void>;
}

const ENOUGH = 64 * 1024;

export function speakerOn(io: Pick<Io, "stdout" | "stderr">, progress: Progress): Speaker {
  let to: "stdout" | "stderr" = "stdout";
  let unsaid = "";

  const flush = async () => {
    if (unsaid === "") return;
    const text = unsaid;
    unsaid = "";
    progress.aside(to);
    await io[to].write(text);
    progress.again();
  };

  const speak = async (on: typeof to, text: string) => {
    if (text === "") return;
    if (on !== to) await flush();
    to = on;
    unsaid += text;
    if (unsaid.length >= ENOUGH) await flush();
  };

  return { say: (text) => speak("stdout", text), warn: (text) => speak("stderr", text), finish: flush };
}
