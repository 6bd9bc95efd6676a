/** The workflows that build and publish the package are what GitHub takes, and publish nothing that was not tested. */
import { readFileSync } from "node:fs";
import { validateWorkflow } from "@action-validator/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Job {
  readonly needs?: string;
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
  readonly steps?: readonly { readonly run?: string; readonly uses?: string }[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const [ci, release] = ["ci", "release"].map((name) => text(`.github/workflows/${name}.yml`)) as [string, string];
const manifest = JSON.parse(text("package.json")) as { engines: { node: string }; scripts: Record<string, string> };

describe(".github/workflows", () => {
  it("are workflows as GitHub takes them", () => {
    for (const workflow of [ci, release]) {
      expect(validateWorkflow(workflow).errors).toEqual([]);
      expect(validateWorkflow(workflow.replace("runs-on:", "run-on:")).errors).not.toEqual([]);
    }
  });

  it("run all that must hold on the oldest Node that the package takes, and on newer ones", () => {
    const { jobs } = parse(ci) as Workflow;
    const versions = jobs["all"]?.strategy?.matrix.node ?? [];
    expect(`>=${Math.min(...versions)}`).toBe(manifest.engines.node);
    expect(versions.length).toBeGreaterThan(2);
    expect(jobs["all"]?.steps?.map(({ run }) => run)).toContain("bash .ci/run");
  });

  it("publish the tarball that was tested, after everything has run", () => {
    const { jobs: { ci: all, tarball, publish } } = parse(release) as Workflow;
    expect([all?.uses, tarball?.needs, publish?.needs]).toEqual(["./.github/workflows/ci.yml", "ci", "tarball"]);
    const commands = tarball?.steps?.flatMap(({ run }) => run ?? []) ?? [];
    expect(commands.indexOf("npm run smoke -- permanency-*.tgz")).toBeGreaterThan(commands.indexOf("npm pack"));
    expect(commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []).filter((script) => manifest.scripts[script] === undefined)).toEqual([]);
    expect(publish?.steps?.flatMap(({ run }) => run ?? [])).toEqual(["npm publish ./permanency-*.tgz --provenance --access public"]);
  });

  it("know no secret, and let one job alone speak for the package", () => {
    const workflows = [ci, release].map((workflow) => parse(workflow) as Workflow);
    expect([ci, release].filter((workflow) => /secrets\.|TOKEN/.test(workflow))).toEqual([]);
    expect(workflows.map(({ permissions }) => permissions)).toEqual([{ contents: "read" }, { contents: "read" }]);
    expect(workflows.flatMap(({ jobs }) => Object.entries(jobs).flatMap(([name, { permissions }]) => (permissions === undefined ? [] : [{ [name]: permissions }]))))
      .toEqual([{ publish: { "id-token": "write" } }]);
  });
});
