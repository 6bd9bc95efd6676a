/** The command as a process, but for what its threads run: the first argument. */
import { processIo } from "../../../src/cli/io.js";
import { run } from "../../../src/cli/program.js";

const [thread = "", ...args] = process.argv.slice(2);
process.exitCode = await run(args, { ...processIo(), thread: new URL(thread) });
