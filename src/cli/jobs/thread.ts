/** What a thread of an audit runs. */
import { workerData } from "node:worker_threads";
import type { Brief } from "./auditor.js";
import { briefed } from "./auditor.js";
import type { Begin, Done, Task } from "./task.js";
import { doneWith } from "./task.js";

const auditor = briefed(workerData as Brief);

export default async function run(task: Task | Begin): Promise<Done | undefined> {
  const ready = await auditor;
  return "begin" in task ? undefined : doneWith(task, ready);
}
