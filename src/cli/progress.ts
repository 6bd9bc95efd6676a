/** A progress bar by bytes read, once the work takes long enough to wonder. Never part of any output. */
import { SingleBar } from "cli-progress";
import type { Gauge } from "./input/cases.js";
import type { BarStream } from "./io.js";

export interface Progress extends Gauge {
  /** Takes the bar off the terminal for a write that goes to the same one: the bar leaves the cursor where it began. */
  aside(to: "stdout" | "stderr"): void;
  /** Draws it again. */
  again(): void;
  stop(): void;
}

/** Seconds of work that show none. */
const PATIENCE = 0.7;
const MEGABYTE = 1_000_000;
const LENGTH = 30;

/** Without a terminal to draw on, one that does nothing. */
export function progressOn(on: BarStream | undefined): Progress {
  if (on === undefined) return { expect: () => {}, read: () => {}, aside: () => {}, again: () => {}, stop: () => {} };
  const bar = new SingleBar({
    // A cursor hidden, a line wrap switched off or an interrupt caught would outlive an interrupted run.
    stream: on.stream, format: drawn, fps: 5, clearOnComplete: true, hideCursor: null, linewrap: true, gracefulExit: false,
  });
  const started = process.uptime();
  let total = 0;
  let done = 0;
  let shown = false;
  const show = () => {
    if (shown || process.uptime() - started < PATIENCE) return;
    shown = true;
    bar.start(total, done);
  };
  const hide = () => {
    if (shown) bar.stop();
    shown = false;
  };
  return {
    expect: (bytes) => {
      total += bytes;
      if (shown) bar.setTotal(total);
    },
    read: (bytes) => {
      done += bytes;
      if (shown) bar.update(done);
      else show();
    },
    aside: (to) => {
      if (to === "stderr" || on.sharedWithStdout) hide();
    },
    again: show,
    stop: hide,
  };
}

/** Of standard input the size is not known. */
function drawn(_options: unknown, { value, total }: { value: number; total: number }): string {
  const read = `${(value / MEGABYTE).toFixed(1)} MB`;
  if (value > total) return `reading: ${read}`;
  const share = total === 0 ? 0 : value / total;
  const filled = Math.round(share * LENGTH);
  return `reading [${"=".repeat(filled)}${" ".repeat(LENGTH - filled)}] ${Math.floor(share * 100)}% of ${(total / MEGABYTE).toFixed(1)} MB`;
}
