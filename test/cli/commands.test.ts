import { describe, expect, it } from "vitest";
import { missouri } from "../../src/packs/missouri/index.js";
import { timelineJsonSchema } from "../../src/schema.js";
import { line, quiet } from "./cases.js";
import { permanency } from "./terminal.js";

const around = () => ({ files: { in: [line("a"), line("b"), quiet("c")].join("\n"), broken: `{\n${line("a")}` } });
const explain = (...args: readonly string[]) => permanency(["explain", "in", "--as-of", "2026-05-02", ...args], around());
const duty = "us-mo/concurrent-goal:ana@2026-03-06";

describe("permanency rules", () => {
  it("lists every rule of the pack with its clauses", async () => {
    const { code, out, err } = await permanency(["rules"]);
    expect([code, err]).toEqual([0, ""]);
    for (const { id, clauses } of missouri.rules) {
      expect(out).toContain(`\n${id} (`);
      for (const clause of clauses) expect(out).toContain(`\n    ${clause}: `);
    }
  });

  it("gives the same as JSON", async () => {
    const [pack] = JSON.parse((await permanency(["rules", "--format", "json"])).out) as [{ id: string; rules: { id: string; clauses: { citation: string }[] }[] }];
    expect(pack.rules.map(({ id }) => id)).toEqual(missouri.rules.map(({ id }) => id));
    expect(pack.rules.every(({ clauses }) => clauses.every(({ citation }) => citation.length > 0))).toBe(true);
  });
});

describe("permanency explain", () => {
  it("lists a case's duties by id", async () => {
    const { code, out } = await explain("--case", "b");
    expect(code).toBe(0);
    expect(out).toMatch(/^Case b \(in:2\)\n( {2}\w+ +\S.* us-mo\/\S+\n)+$/);
  });

  it("lists them as JSON, a case a line", async () => {
    const lines = (await explain("--format", "json")).out.trim().split("\n").map((each) => JSON.parse(each) as { case: string; duties: string[] });
    expect(lines.map((each) => each.case)).toEqual(["a", "b", "c"]);
    expect(lines[0]?.duties.length).toBeGreaterThan(3);
  });

  it("explains each id it lists", async () => {
    const ids = (await explain("--case", "a")).out.split("\n").slice(1, -1).map((each) => each.split(" ").at(-1) ?? "");
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) {
      const { code, out } = await explain("--case", "a", "--duty", id);
      expect(code).toBe(0);
      expect(out).toContain(`\n  ${id}\nWho\n`);
      expect(out).toMatch(/\nRests on\n {2}MO-[\s\S]*\nTrigger\n[\s\S]*\nDue date\n[\s\S]*\nSo\n/);
    }
  });

  it("explains a duty in every case that has it, as text and as JSON", async () => {
    const id = (await explain("--case", "a")).out.split("\n")[1]?.split(" ").at(-1) ?? "";
    expect((await explain("--duty", id)).out.match(/^Case /gm)).toHaveLength(2);
    const lines = (await explain("--duty", id, "--format", "json")).out.trim().split("\n").map((each) => JSON.parse(each) as object);
    expect(lines).toMatchObject([{ case: "a", duty: { id } }, { case: "b", duty: { id } }]);
  });

  it("says when there is no such duty or case", async () => {
    expect(await explain("--duty", "us-mo/none:ana")).toMatchObject({
      code: 2, out: "", err: 'error: --duty: found "us-mo/none:ana", expected a duty of in; without --duty they are listed\n',
    });
    expect(await explain("--case", "z")).toMatchObject({ code: 2, out: "", err: 'error: --case: found "z", expected a case of in\n' });
  });

  it("tells broken input, and explains the rest", async () => {
    const { code, out, err } = await permanency(["explain", "broken", "--as-of", "2026-05-02"], around());
    expect(code).toBe(2);
    expect(err).toBe("broken:1: not usable as JSON\n    found another beginning on line 2, expected a key in double quotes or }\n");
    expect(out).toContain("Case a (broken:2)\n");
  });

  it("knows no duty that is another's", async () => {
    expect((await explain("--duty", `${duty}x`)).code).toBe(2);
  });
});

describe("permanency schema", () => {
  it("prints the JSON Schema of a timeline", async () => {
    const { code, out } = await permanency(["schema"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(timelineJsonSchema());
  });
});
