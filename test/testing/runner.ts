/** A runner that runs nothing until asked: what a rule tester registers, by name, and how each test ends. */
import type { Runner } from "../../src/testing/index.js";

export interface Ended {
  readonly name: string;
  /** What the test said when it failed; undefined where it passed. */
  readonly failed: string | undefined;
}

/** Registers with the runner, then runs every test of which the name matches. */
export function ended(register: (runner: Runner) => void, only: RegExp = /(?:)/): Ended[] {
  const within: string[] = [];
  const tests: (readonly [name: string, body: () => void])[] = [];
  register({
    describe(name, body) {
      within.push(name);
      body();
      within.pop();
    },
    it(name, body) {
      tests.push([[...within, name].join(" > "), body]);
    },
  });
  return tests.filter(([name]) => only.test(name)).map(([name, body]) => {
    try {
      body();
      return { name, failed: undefined };
    } catch (error) {
      return { name, failed: error instanceof Error ? error.message : String(error) };
    }
  });
}
