/** What a thread of an audit runs. */
import { workerData } from "node:worker_threads";
import type { Brief } from "./auditor.js";
import { briefed } from "./auditor.js";
import type { Done, Task } from "./task.js";
import { doneWith } from "./task.js";

const auditor = briefed(workerData as Brief);

export default async function run(task: Task): Promise<Done | undefined> {
  return doneWith(task, await auditor);
}
