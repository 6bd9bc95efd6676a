/** A caseload read case by case, for whichever command: what cannot be read is told and counted, and the rest goes on. */
import type { Report, Timeline } from "../index.js";
import type { Broken, JudgedCase } from "../report/index.js";
import { broken, brokenText, noPaint } from "../report/index.js";
import { exit } from "./failures.js";
import type { CaseRead } from "./input/cases.js";
import { casesOfAll } from "./input/cases.js";
import type { Io, Outlet } from "./io.js";
import type { Progress } from "./progress.js";
import { progressOn } from "./progress.js";
import type { Speaker } from "./speaker.js";
import { speakerOn } from "./speaker.js";

export type CaseIn = Extract<CaseRead, { timeline: Timeline }>;

/** What a command does with each case, and at the end. */
export interface Walk {
  each(found: CaseIn, speaker: Speaker): Promise<void>;
  /** Of an input that cannot be read; it has been told on stderr. */
  broken?(broken: Broken, speaker: Speaker): Promise<void>;
  end?(speaker: Speaker): Promise<void>;
}

/** Reads the files to their end. Returns how many inputs could not be read. */
export async function walk(files: readonly string[], { each, broken: onBroken, end }: Walk, io: Io, out: Outlet = io.stdout): Promise<number> {
  return await telling(io, out, async ({ progress, speaker, lost }) => {
    const lose = async (what: Broken) => {
      await lost(what);
      await onBroken?.(what, speaker);
    };
    for await (const read of casesOfAll(files, io, progress)) {
      if ("broken" in read) {
        await lose(read.broken);
        continue;
      }
      try {
        await each(read, speaker);
      } catch (error) {
        await lose(notJudged(read, error));
      }
    }
    await end?.(speaker);
  });
}

/** What a caseload is told with. */
export interface Telling {
  readonly progress: Progress;
  readonly speaker: Speaker;
  /** Tells on stderr what could not be read, and counts it. */
  lost(broken: Broken): Promise<void>;
}

/** Gives `use` what a caseload is told with, and says the rest once it is done. Returns how many inputs could not be read. */
export async function telling(io: Io, out: Outlet, use: (telling: Telling) => Promise<void>): Promise<number> {
  const progress = progressOn(io.bar);
  const speaker = speakerOn({ stdout: out, stderr: io.stderr }, progress);
  let unread = 0;
  const lost = async (what: Broken) => {
    unread += 1;
    await speaker.warn(brokenText(what, noPaint));
  };
  try {
    await use({ progress, speaker, lost });
    await speaker.finish();
  } finally {
    progress.stop();
  }
  return unread;
}

/** A fault of this program on one case; it must not stop the others. */
class CannotBeJudged extends Error {}

/** What a function makes of a case; or, where this program is at fault there, that the case could not be read. */
export function tried<T extends object>(found: CaseIn, use: (timeline: Timeline) => T): T | { readonly broken: Broken } {
  try {
    return of(found, use);
  } catch (error) {
    return { broken: notJudged(found, error) };
  }
}

/** What is told of a fault of this program on one case. Throws any other. */
function notJudged({ from }: CaseIn, error: unknown): Broken {
  if (!(error instanceof CannotBeJudged)) throw error;
  return broken(from, error.message);
}

/** What a function makes of a case. A fault of this program there makes the case one that could not be read. */
export function of<T>({ timeline }: CaseIn, use: (timeline: Timeline) => T): T {
  try {
    return use(timeline);
  } catch (error) {
    throw new CannotBeJudged(`case ${timeline.caseId} could not be judged, a fault of this program: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function judgedOf(found: CaseIn, judge: (timeline: Timeline) => Report): JudgedCase {
  return judgedCase(found, of(found, judge));
}

/** A case with the report on it. */
export function judgedCase(found: CaseIn, report: Report): JudgedCase {
  const { from, timeline, unused, imported = false } = found;
  return { from, timeline, unused, imported, report };
}

/** The exit code of a command that found, or did not find, what it is to fail on. */
export function codeOf(found: boolean, unread: number): number {
  if (unread > 0) return found ? exit.both : exit.bad;
  return found ? exit.violations : exit.fine;
}
