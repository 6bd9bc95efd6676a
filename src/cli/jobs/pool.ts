/** The threads of an audit. */
import { Piscina } from "piscina";
import type { Brief } from "./auditor.js";
import type { Begin, Done, Task } from "./task.js";

/** How a task ended: done; with its thread, `crash` says how; or with all threads, since none can be started. */
export type Outcome = { readonly done: Done | undefined } | { readonly crash: string } | { readonly fault: Error };

export interface Pool {
  /** Never rejects. */
  run(task: Task): Promise<Outcome>;
  /** Ends the threads, whatever they are at. */
  close(): Promise<void>;
}

export function poolOf(jobs: number, thread: URL, brief: Brief): Pool {
  const pool = new Piscina({ filename: thread.href, minThreads: jobs, maxThreads: jobs, workerData: brief, recordTiming: false });
  const waiting = new Set<(outcome: Outcome) => void>();
  let fault: Error | undefined;
  // Of a thread that was at no task: it ended before it could begin.
  pool.on("error", (error: Error) => {
    fault ??= error;
    for (const settle of waiting) settle({ fault });
  });
  const given = async (task: Task | Begin) => await new Promise<Outcome>((resolve) => {
    if (fault !== undefined) return resolve({ fault });
    const settle = (outcome: Outcome) => {
      waiting.delete(settle);
      resolve(outcome);
    };
    waiting.add(settle);
    (pool.run(task) as Promise<Done | undefined>).then((done) => settle({ done }), (error: unknown) => settle({ crash: error instanceof Error ? error.message : String(error) }));
  });
  // A thread may be at a task before its file is loaded: without this, a file that none can load would be held against the first case.
  const begun = given({ begin: true }).then((outcome) => { if ("crash" in outcome) fault ??= new Error(outcome.crash); });
  return {
    run: async (task) => {
      await begun;
      return await given(task);
    },
    close: () => pool.destroy(),
  };
}
