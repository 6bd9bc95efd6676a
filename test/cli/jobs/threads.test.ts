/** An audit on threads: the same bytes on every stream and in every file, whatever is asked for. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formats } from "../../../src/cli/writers.js";
import { e, file as afcars, record, removal } from "../../import/afcars/helpers.js";
import { line, pretty, quiet } from "../cases.js";
import type { Around } from "../terminal.js";
import { permanency } from "../terminal.js";
import type { Threads } from "./threads.js";
import { threads } from "./threads.js";

let built: Threads;
beforeAll(async () => { built = await threads(); });
afterAll(() => built.remove());

const example = readFileSync(new URL("../../../examples/caseload.ndjson", import.meta.url), "utf8");
const waivers = [
  { rule: "us-mo/ssp-initial", subject: { child: "ana" }, reason: "the court's order", by: "the director", on: "2026-04-01" },
  { duty: "us-mo/concurrent-goal:ben@2026-01-01", reason: "nobody's", by: "the director", on: "2026-04-01" },
];

/** Everything that can stand in a file, well and badly. */
const around: Around = {
  files: {
    "caseload.ndjson": example,
    "broken.ndjson": ["{", line("a", { attributes: { county: "Adair" } }), "x", quiet("b").slice(0, -5), line("c", { children: 7 }), `[${line("d")},${quiet("e")},7]`, line("a"), ""].join("\n"),
    "pretty.json": [line("f"), quiet("g"), line("h", { attributes: { county: "Boone" } })].map(pretty).join("\n"),
    "list.json": `[\n${line("i")},\n${quiet("j")}\n]\n`,
    "afcars.xml": afcars([record(e(4, ""), removal("20230414")), record(removal("20230414", e(71, "x")))]),
    "wide.json": Buffer.from(`\ufeff${quiet("k")}`, "utf16le"),
    "empty.json": "",
    "cut.json": pretty(quiet("l")).slice(0, -3),
    "holidays.txt": "2026-05-25\n",
    "waivers.json": JSON.stringify(waivers),
  },
  stdin: `${line("m")}\n\n${quiet("n")}`,
};
const inputs = ["caseload.ndjson", "broken.ndjson", "pretty.json", "gone.json", "list.json", "afcars.xml", "-", "wide.json", "empty.json", "cut.json"];
const asOf = ["--as-of", "2026-11-23"];

/** What is said without threads; with them it is expected to be the same. */
async function alike(args: readonly string[], given: Around = around) {
  const one = await permanency(["audit", ...args], given);
  expect(await permanency(["audit", ...args, "--jobs", "2"], { ...given, thread: built.thread })).toEqual(one);
  return one;
}

describe("--jobs 2", () => {
  it.each(formats)("writes the same %s", async (format) => {
    const { code, out, err } = await alike([...inputs, ...asOf, "--format", format]);
    expect(code).toBe(3);
    expect(out).not.toBe("");
    expect(err).toContain("gone.json: cannot be read: there is no such file\n");
  }, 60_000);

  it.each<[string, ...string[]]>([
    ["everything, in colour, by rule", "--all", "--group-by", "rule"],
    ["by county, to files", "--group-by", "county", "--summary", "summary.csv", "--output", "report.ndjson", "--format", "ndjson"],
    ["with waivers and holidays", "--waivers", "waivers.json", "--holidays", "holidays.txt", "--counting", "frcp-6", "--only", "us-mo/ssp-initial,us-mo/concurrent-goal"],
    ["against the floor too, failing on what is unknown", "--rules", "us-mo,us", "--fail-on", "unknown", "--force", "must", "--known-by", "2026-06-01"],
    ["failing on nothing", "--fail-on", "none", "--param", "icpc.timely=10"],
  ])("is the same %s", async (_name, ...options) => {
    await alike([...inputs, ...asOf, ...options], { ...around, colour: true });
  }, 60_000);

  it.each(formats)("is the same against a baseline, as %s", async (format) => {
    const only = ["--only", "us-mo/ssp-initial,us-mo/concurrent-goal,us-mo/case-plan,us-mo/talks-documented"];
    const { out } = await permanency(["audit", "caseload.ndjson", "--as-of", "2026-09-01", "--format", "ndjson", ...only], around);
    const { code, err } = await alike(["caseload.ndjson", ...asOf, "--baseline", "earlier.ndjson", "--format", format, ...only], { ...around, files: { ...around.files, "earlier.ndjson": out } });
    expect([code, err]).toEqual([1, expect.stringMatching(/^New since the baseline: \d+ violations?.* Known to it: [1-9]\d* violations?.* Of its findings \d+ did not come up again\.\n$/)]);
  }, 60_000);

  it.each([
    ["0 without violations", quiet("a"), 0], ["1 with", line("a"), 1], ["2 for bad input", `${quiet("a")}\n{`, 2], ["3 for both", `${line("a")}\n{`, 3], ["2 for none", "", 2],
  ])("exits %s", async (_name, text, code) => {
    expect((await alike(["in", ...asOf], { files: { in: text } })).code).toBe(code);
  });

  it("is the same over many parts, as many as a file has", async () => {
    const cases = Array.from({ length: 12 }, (_, index) => example.replaceAll(/"caseId":"/g, `$&${index}-`)).join("\n");
    expect((await alike(["in", ...asOf, "--format", "csv", "--only", "us-mo/ssp-initial"], { files: { in: cases } })).out.length).toBeGreaterThan(10_000);
  }, 60_000);
});

describe("a thread that ends", () => {
  it.each([["exits", "worker exited with code: 7"], ["throws", "out of the blue"]])("because a case %s is told with the case; nothing else is lost or doubled", async (id, how) => {
    const cases = [line("a"), quiet("b"), line(id), pretty(line("c")), line("d")];
    const one = await permanency(["audit", "in", ...asOf, "--format", "ndjson"], { files: { in: cases.join("\n") } });
    const { code, out, err } = await permanency(["audit", "in", ...asOf, "--format", "ndjson", "--jobs", "2"], { files: { in: cases.join("\n") }, thread: built.doomed });
    expect([code, err]).toEqual([3, `in:3: could not be judged, the thread at it ended: ${how}\n`]);
    const [expected, lines] = [one.out.split("\n"), out.split("\n")];
    expect(lines[2]).toBe(JSON.stringify({ broken: { from: { file: "in", line: 3 }, what: `could not be judged, the thread at it ended: ${how}`, issues: [] } }));
    expect(lines.slice(0, 2).concat(lines.slice(3, 5))).toEqual(expected.slice(0, 2).concat(expected.slice(3, 5)));
    expect(JSON.parse(lines[5] ?? "")).toMatchObject({ end: { cases: 4, broken: 1, summary: { cases: 4, unread: 1 } } });
  }, 60_000);

  it("before it can begin ends the audit", async () => {
    const { code, out, err } = await permanency(["audit", "in", ...asOf, "--format", "ndjson", "--output", "report", "--jobs", "2"], { files: { in: quiet("a") }, thread: new URL("file:///nowhere.mjs") });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^error: a fault of this program: /);
  }, 60_000);
});

describe("a number of jobs that cannot stand", () => {
  it.each(["0", "x", "-1", "1.5", "257", ""])("%s", async (jobs) => {
    expect(await permanency(["audit", "in", ...asOf, `--jobs=${jobs}`], { files: { in: quiet("a") } })).toEqual(
      { code: 2, out: "", err: `error: --jobs: found ${JSON.stringify(jobs)}, expected a whole number from 1 to 256\n` });
  });

  it("in the config file", async () => {
    const config = (jobs: unknown) => ({ files: { in: quiet("a"), "permanency.config.json": JSON.stringify({ jobs }) }, thread: built.thread });
    expect((await permanency(["audit", "in", ...asOf], config(2))).code).toBe(0);
    expect(await permanency(["audit", "in", ...asOf], config(0))).toMatchObject({ code: 2, err: "error: permanency.config.json: /jobs: found 0, expected a number from 1 up\n" });
  });
});
