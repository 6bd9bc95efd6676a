import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { configJsonSchema } from "../../../src/cli/settings/config.js";
import { line, quiet } from "../cases.js";
import { permanency } from "../terminal.js";

const asOf = "2026-05-02";
const config = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
const audit = (value: unknown, ...args: readonly string[]) =>
  permanency(["audit", ...args], { files: { in: line("a"), "permanency.config.json": config(value) } });

describe("a config file", () => {
  it("that lies where the command is run says what the command line can, files too", async () => {
    const { code, out, err } = await audit({ inputs: ["in"], asOf, rules: ["us"], format: "json", knownBy: "2026-04-01" });
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ asOf, packs: [{ id: "us" }], reports: [{ caseId: "a", options: { knownBy: "2026-04-01" } }] });
  });

  it("is outdone by the command line; numbers are put together name by name", async () => {
    const { out } = await audit({ asOf: "2026-03-07", format: "text", params: { "icpc.timely": 9, prompt: 3 } }, "in", "--as-of", asOf, "--format", "json", "--param", "prompt=1");
    const { reports: [report] } = JSON.parse(out) as { reports: { asOf: string; options: { params: Record<string, unknown> } }[] };
    expect([report?.asOf, report?.options.params["icpc.timely"], report?.options.params["prompt"]]).toEqual([asOf, 9, 1]);
  });

  it("is not read with --no-config, and another is with --config", async () => {
    expect((await audit({ failOn: "none" }, "in", "--as-of", asOf, "--no-config")).code).toBe(1);
    const files = { in: line("a"), "permanency.config.json": config({ failOn: "violation" }), "ci/other.json": config({ failOn: "none" }) };
    expect((await permanency(["audit", "in", "--as-of", asOf, "--config", "ci/other.json"], { files })).code).toBe(0);
  });

  it("names files from its own folder", async () => {
    const files = { "ci/in": line("a"), "ci/permanency.json": config({ inputs: ["in"], asOf, holidays: "days", waivers: "waivers.json" }), "ci/days": "2026-07-04\n", "ci/waivers.json": "[]" };
    const { code, err } = await permanency(["audit", "--config", "ci/permanency.json"], { files });
    expect([code, err]).toEqual([1, ""]);
  });

  it.each<[told: string, value: unknown]>([
    ["permanency.config.json: /failOn: found \"error\", expected one of \"violation\", \"overdue\", \"unknown\", \"none\"", { failOn: "error" }],
    ["permanency.config.json: /colour: found true, expected no such key", { colour: true }],
    ["permanency.config.json: /within: found -1, expected a number from 0 up", { within: -1 }],
    ["permanency.config.json: /counting: found 4, expected the name of a convention, or an object of names by source", { counting: 4 }],
    ["permanency.config.json: /holidays: found true, expected the path of a file, or a list of dates", { holidays: true }],
    ["permanency.config.json: /: found an empty list, expected a value of type object", []],
    ["permanency.config.json: /rules: found \"us-zz\", expected one of us-mo, us-ks, us-mi, us", { rules: ["us-zz"] }],
    ["permanency.config.json: /params icpc: found 5, expected one of", { params: { icpc: 5 } }],
    ["permanency.config.json: /asOf: found \"soon\", expected a real date", { asOf: "soon" }],
    ["permanency.config.json: /only: found \"us-mo/nothing\", expected the id of a rule or checklist of us-mo", { only: ["us-mo/nothing"] }],
    ["permanency.config.json: /waivers [0].reason: found nothing, expected text that is not empty", { waivers: [{ duty: "x", by: "me", on: "2026-01-01" }] }],
    ["permanency.config.json: /holidays: found \"4 July\", expected a real date", { holidays: ["4 July"] }],
    ["--config: permanency.config.json cannot be read: ", "{"],
  ])("%s", async (told, value) => {
    const typed = typeof value === "object" && value !== null && "asOf" in value ? [] : ["--as-of", asOf];
    const { code, out, err } = await audit(value, "in", ...typed);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`error: ${told}`);
  });

  it("may name its schema, which changes nothing", async () => {
    const named = { inputs: ["in"], asOf };
    expect(await audit({ $schema: "./node_modules/permanency/dist/config.schema.json", ...named })).toEqual(await audit(named));
  });

  it("is told whole: every fault of it at once", async () => {
    const { err } = await audit({ failOn: "error", colour: true }, "in", "--as-of", asOf);
    expect(err.match(/^error: permanency\.config\.json: /gm)).toHaveLength(2);
  });

  it("has a schema that accepts what the command accepts, and refuses what it refuses", async () => {
    const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(configJsonSchema());
    const printed = await permanency(["schema", "--config"]);
    expect(JSON.parse(printed.out)).toEqual(configJsonSchema());
    for (const good of [{}, { $schema: "x", inputs: ["a"], counting: { MO: "strict" }, params: { a: 1, b: "x" }, waivers: [], within: 2 }]) expect(isValid(good), JSON.stringify(good)).toBe(true);
    for (const bad of [{ colour: true }, { within: -1 }, { failOn: "x" }, { counting: 4 }, []]) expect(isValid(bad), JSON.stringify(bad)).toBe(false);
  });
});

describe("without one", () => {
  it("the command line must say the day and the files", async () => {
    const files = { in: quiet("a") };
    expect((await permanency(["audit", "in"], { files })).err).toBe("error: required option '--as-of <date>' not specified\n");
    expect((await permanency(["audit", "--as-of", asOf], { files })).err).toBe("error: missing required argument 'file'\n");
    expect((await permanency(["audit", "in", "--as-of", asOf, "--config", "gone"], { files })).err).toBe("error: --config: gone cannot be read: there is no such file\n");
  });
});
