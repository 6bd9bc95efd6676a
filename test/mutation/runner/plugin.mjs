/**
 * A test runner for Stryker that keeps the suite in memory. A mutant is switched on and the tests that reach it are run,
 * up to the first that fails; nothing is started or loaded again but for mutants that act while the library is loaded,
 * and for those of the calendar, which remembers its answers.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";

class Runner {
  #script;
  #tests;
  /** Tests that killed mutants, the latest first: the likeliest to kill the next. */
  #killers = [];
  /** Milliseconds a test took when it last ran: what is cheap goes first. */
  #cost = new Map();

  get #mutation() {
    return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  #likeliestFirst(tests, source) {
    const rank = ({ id }) => (this.#killers.includes(id) ? this.#killers.indexOf(id) : this.#killers.length);
    const cost = ({ id }) => this.#cost.get(id) ?? 0;
    return [...tests].sort((a, b) => rank(a) - rank(b) || far(a, source) - far(b, source) || cost(a) - cost(b));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const file = resolve("bundle/tests.cjs");
    this.#script = new Script(`(function (exports, require, module) {${readFileSync(file, "utf8")}\n})`, { filename: file });
    this.require = createRequire(file);
  }

  #load() {
    const module = { exports: {} };
    this.#script.runInThisContext()(module.exports, this.require, module);
    this.#tests = module.exports.tests.map((test, index) => ({ ...test, id: `${index} ${test.name}` }));
  }

  async dryRun() {
    const mutation = this.#mutation;
    mutation.activeMutant = undefined;
    this.#load();
    const tests = [];
    for (const test of this.#tests) {
      mutation.currentTestId = test.id;
      tests.push(await outcomeOf(test));
      mutation.currentTestId = undefined;
    }
    return { status: "complete", tests, mutantCoverage: mutation.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter, reloadEnvironment }) {
    const mutation = this.#mutation;
    const remembers = activeMutant.fileName.includes("/calendar/");
    mutation.hitCount = 0;
    mutation.hitLimit = hitLimit;
    mutation.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    const tests = [];
    try {
      if (this.#tests === undefined || reloadEnvironment || remembers) this.#load();
      mutation.activeMutant = activeMutant.id;
      for (const test of this.#likeliestFirst(worthRunning(this.#tests, activeMutant.fileName, testFilter), activeMutant.fileName)) {
        const outcome = await outcomeOf(test);
        tests.push(outcome);
        this.#cost.set(test.id, outcome.timeSpentMs);
        if (outcome.status !== TestStatus.Failed) continue;
        this.#killers = [test.id, ...this.#killers.filter((id) => id !== test.id)].slice(0, 12);
        break;
      }
    } catch (error) {
      tests.push({ id: "loading", name: "loading", timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) });
    }
    // What was loaded with a mutant at work is not to be used again.
    if (reloadEnvironment || remembers) this.#tests = undefined;
    mutation.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(mutation.hitCount, hitLimit) ?? { status: "complete", tests });
  }
}

/** A file's own tests are those of its name. */
const far = ({ file }, source) => (basename(file, ".test.ts") === basename(source, ".ts") ? 0 : 1);

/**
 * The tests that reach a mutant. Where the library's loading reaches it, so does every test; a file with tests of its own
 * is then spared those of other rules.
 */
function worthRunning(tests, source, reaching) {
  if (reaching !== undefined) {
    const wanted = new Set(reaching);
    return tests.filter(({ id }) => wanted.has(id));
  }
  const ofAnother = (test) => far(test, source) > 0 && /\/(rules|checklists)\//.test(test.file);
  return tests.some((test) => far(test, source) === 0) ? tests.filter((test) => !ofAnother(test)) : tests;
}

async function outcomeOf({ id, name, file, run }) {
  const began = performance.now();
  const outcome = { id, name, fileName: resolve(file), status: TestStatus.Success };
  try {
    await run();
  } catch (error) {
    Object.assign(outcome, { status: TestStatus.Failed, failureMessage: String(error?.message ?? error).slice(0, 500) });
  }
  return { ...outcome, timeSpentMs: performance.now() - began };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-memory", Runner)];
