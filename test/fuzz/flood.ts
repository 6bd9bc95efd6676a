/** A process of its own, with little memory: audits each flood in turn and prints what was told first. `flood.ts json|xml` */
import { run } from "../../src/cli/program.js";
import { ioOf } from "../cli/terminal.js";
import { json, xml } from "./floods.js";

for (const [name, { bytes }] of Object.entries(process.argv[2] === "xml" ? xml : json)) {
  let told = "";
  let length = 0;
  const io = ioOf({ stdin: bytes() }, () => {}, (text) => {
    told ||= text;
    length += text.length;
  });
  const code = await run(["audit", "-", "--as-of", "2026-11-23"], io);
  process.stdout.write(`${JSON.stringify({ name, code, told: told.slice(0, 500), length })}\n`);
}
