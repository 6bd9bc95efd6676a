/**
 * Stands in for vitest under mutation: the same `expect`, and a `describe` and an `it` that only gather. The suite is
 * loaded once and then run a thousand times over, so what vitest spends on each start would be most of the cost.
 */
import { readFileSync } from "node:fs";
import { format } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, getState, setState,
} from "@vitest/expect";
import { fn } from "@vitest/spy";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = (value, message) => {
  setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect);
  return chai.expect(value, message);
};
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.extend = (matchers) => chai.expect.extend(expect, matchers);
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);
expect.extend({
  toMatchFileSnapshot(text, file) {
    return { pass: text === readFileSync(file, "utf8"), message: () => `not what ${file} says` };
  },
});

export const vi = { fn };

/** Every test gathered: the file it stands in, its name with those of the suites around it, and what it does. */
export const tests = [];
const suites = [];
let file = "";

/** Called before each test file is read. */
export function reading(name) {
  file = name;
}

export function describe(name, suite) {
  suites.push(String(name));
  suite();
  suites.pop();
}

export function it(name, run) {
  tests.push({ file, name: [...suites, name].join(" "), run });
}

/** `$name` and `%s` in a title, then the row's arguments: nothing but a name to know the test by. */
const each = (gather) => (rows) => (name, run) => {
  [...rows].forEach((row, index) => {
    const values = Array.isArray(row) ? row : [row];
    const titled = name.replace(/\$(\w+)/g, (_, key) => String(row?.[key]));
    gather(`${titled.includes("%") ? format(titled, ...values.map(shown)) : titled} #${index}`, () => run(...values));
  });
};
const shown = (value) => (typeof value === "symbol" || typeof value === "function" ? String(value) : value);

it.each = each(it);
it.runIf = (condition) => (condition ? it : () => undefined);
it.skipIf = (condition) => it.runIf(!condition);
describe.each = each(describe);
export const test = it;
