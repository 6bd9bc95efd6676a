#!/usr/bin/env node
/** The command. Sets the exit code and lets Node end by itself, so that all that was written is read. */
import { processIo } from "./io.js";
import { run } from "./program.js";

process.exitCode = await run(process.argv.slice(2), processIo());
