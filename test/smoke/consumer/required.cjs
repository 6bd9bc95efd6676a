const assert = require("node:assert/strict");

const { exports: entries } = require("permanency/package.json");

// The test kit needs a test runner beside it, and says so elsewhere.
for (const entry of Object.keys(entries).filter((each) => !each.startsWith("./testing"))) {
  assert.notEqual(Object.keys(require(`permanency${entry.slice(1)}`)).length, 0, `${entry} exports nothing`);
}
assert.equal(typeof require("permanency").evaluate, "function");
