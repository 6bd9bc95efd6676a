/** The order of results, without threads: a pool that does its tasks here, when it likes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesOfAll } from "../../../src/cli/input/cases.js";
import type { Io } from "../../../src/cli/io.js";
import type { Auditor, Result } from "../../../src/cli/jobs/auditor.js";
import { auditorOf } from "../../../src/cli/jobs/auditor.js";
import { auditedInOrder } from "../../../src/cli/jobs/in-order.js";
import type { Part } from "../../../src/cli/jobs/parts.js";
import { partsOf } from "../../../src/cli/jobs/parts.js";
import type { Outcome, Pool } from "../../../src/cli/jobs/pool.js";
import type { Tally } from "../../../src/cli/jobs/tally.js";
import type { Task } from "../../../src/cli/jobs/task.js";
import { doneWith } from "../../../src/cli/jobs/task.js";
import { judgeOf } from "../../../src/cli/options.js";
import { writerOf } from "../../../src/cli/writers.js";
import { e, file as afcars, record, removal } from "../../import/afcars/helpers.js";
import { line, pretty, quiet } from "../cases.js";
import { ioOf } from "../terminal.js";

const gauge = { expect: () => {}, read: () => {} };
const settings = { values: { asOf: "2026-05-02", format: "ndjson", groupBy: "county", only: ["us-mo/concurrent-goal"] }, nameOf: (option: string) => option };

async function newAuditor(): Promise<Auditor> {
  const io = ioOf({}, () => {}, () => {});
  const judge = await judgeOf(settings, io);
  return auditorOf(settings, judge, writerOf(settings, judge, io));
}

/** What may stand in a file, in any order. */
const fragments = [
  line("a", { attributes: { county: "Adair" } }), line("b"), quiet("c"), pretty(quiet("d")), `[${quiet("e")},${quiet("f")}]`, `[\n${quiet("g")},\n${quiet("h")}\n]`,
  pretty(quiet("i")).replace(/^ +/gm, ""), `  ${quiet("j")}`, quiet("k").slice(0, -9), pretty(quiet("l")).slice(0, -2), "{", "}", "x", "[]", "", " \t", "\ufeff", "\r",
  '{"schema":1,"caseId":"m",', '"children":[],"events":[]}', quiet("n") + quiet("o"), '{"schema":2}', "\u{1f600}", "\udcff",
];
const text = fc.array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom("\n", "\n", "\n", "\r\n", "")), { maxLength: 12 }).map((pieces) => pieces.flat().join(""));
const content = fc.oneof({ weight: 8, arbitrary: text.map((one) => Buffer.from(one)) }, fc.constantFrom(
  Buffer.from(afcars([record(removal("20230414")), record(e(4, ""), removal("20230414"))])), Buffer.from("<a/>"), Buffer.from(`\ufeff${quiet("p")}`, "utf16le"),
  Buffer.concat([Buffer.from(`${quiet("q")}\n"`), Buffer.from([0xff]), Buffer.from(`"\n${quiet("r")}`)]),
));

/** Some bytes, so many at a time; then, it may be, an error. */
function* inPieces(bytes: Uint8Array, size: number, fails: boolean): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  if (fails) throw new Error("the disk is gone");
}

async function all(results: AsyncIterable<Result>): Promise<Result[]> {
  const found: Result[] = [];
  for await (const result of results) found.push(result);
  return found;
}

/** Each task is done by an auditor of the pool's own; `how` may have it end otherwise. */
async function poolWith(how: (task: Task, done: () => Outcome) => Outcome | Promise<Outcome>): Promise<Pool & { most(): number }> {
  const auditor = await newAuditor();
  let [running, most] = [0, 0];
  return {
    run: async (task) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      const outcome = await how(task, () => ({ done: structuredClone(doneWith(structuredClone(task), auditor)) }));
      running -= 1;
      return outcome;
    },
    close: () => Promise.resolve(),
    most: () => most,
  };
}

const holds = (task: Task, what: string) => ("document" in task ? JSON.stringify(task.document) : Buffer.from(task.bytes).toString()).includes(what);

async function inTurn(files: readonly string[], io: Io): Promise<{ results: Result[]; tally: Tally }> {
  const auditor = await newAuditor();
  const results: Result[] = [];
  for await (const read of casesOfAll(files, io, gauge)) results.push(auditor.audit(read));
  return { results, tally: auditor.counted() };
}

describe("many threads", () => {
  it("give the results of one, in order, wherever the bytes are cut and whatever they hold", async () => {
    await fc.assert(fc.asyncProperty(
      fc.array(fc.tuple(content, fc.boolean()), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }),
      async (contents, chunk, size, most, crashes) => {
        const io = () => ioOf({ files: Object.fromEntries(contents.map(([bytes, fails], index) => [`f${index}`, { *[Symbol.iterator]() { yield* inPieces(bytes, chunk, fails); } }])) }, () => {}, () => {});
        const files = contents.map((_, index) => `f${index}`);
        const expected = await inTurn(files, io());
        const auditor = await newAuditor();
        let tasks = 0;
        // Of the first tasks every other ends its thread, and for no reason of its own.
        const pool = await poolWith((task, done) => ((tasks += 1) <= 2 * crashes && !("document" in task) && tasks % 2 === 0 ? { crash: "oh" } : done()));
        const results = await all(auditedInOrder(partsOf(files, io(), gauge, size, 4 * size), pool, most, auditor));
        expect({ results, tally: auditor.counted() }).toEqual(expected);
        expect(pool.most()).toBeLessThanOrEqual(most);
      },
    ), { numRuns: 300, seed: 7 });
  });

  it("tell which case ended its thread; the others of its part come out as they would have, each once", async () => {
    const lines = [line("a"), "{", line("b"), line("doom"), `[${line("c")},${line("doom")}]`, pretty(line("doom")), line("d"), line("e")];
    const files = { in: `${lines.join("\n")}\n` };
    const expected = await inTurn(["in"], ioOf({ files }, () => {}, () => {}));
    const auditor = await newAuditor();
    const pool = await poolWith((task, done) => (holds(task, "doom") ? { crash: "worker exited with code: 7" } : done()));
    const results = await all(auditedInOrder(partsOf(["in"], ioOf({ files }, () => {}, () => {}), gauge), pool, 4, auditor));
    const what = "could not be judged, the thread at it ended: worker exited with code: 7";
    expect(results).toEqual(expected.results.map((result) =>
      ("caseId" in result && result.caseId === "doom" ? { broken: { from: result.from, what, issues: [] } } : result)));
    expect(results.filter((result) => "broken" in result).map(({ broken: { from } }) => from)).toEqual(
      [{ file: "in", line: 2 }, { file: "in", line: 4 }, { file: "in", line: 5, item: 2 }, { file: "in", line: 6 }]);
    expect(auditor.counted().summary.cases).toBe(5);
  });

  it("end with what ended them all", async () => {
    const pool = await poolWith(() => ({ fault: new Error("no thread can be started") }));
    await expect(all(auditedInOrder(partsOf(["in"], ioOf({ files: { in: line("a") } }, () => {}, () => {}), gauge), pool, 4, await newAuditor()))).rejects.toThrow("no thread can be started");
  });

  it("read no further ahead than they may, and close what they read when nobody takes more", async () => {
    let [given, closed] = [0, false];
    async function* endless(): AsyncGenerator<Part> {
      try {
        for (;;) {
          given += 1;
          yield await Promise.resolve({ file: "in", bytes: Buffer.from(`${line(`c-${given}`)}\n`), first: given, whole: true, last: false });
        }
      } finally {
        closed = true;
      }
    }
    const pool = await poolWith((_, done) => done());
    const results = auditedInOrder(endless(), pool, 3, await newAuditor());
    for (let taken = 1; taken <= 5; taken += 1) {
      await results.next();
      expect(given).toBeLessThanOrEqual(taken + 3);
    }
    await results.return(undefined);
    expect([pool.most(), closed]).toEqual([3, true]);
  });
});
