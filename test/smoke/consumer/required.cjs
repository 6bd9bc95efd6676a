const assert = require("node:assert/strict");

assert.equal(typeof require("permanency").evaluate, "function");
assert.notEqual(require("permanency/missouri").missouri, undefined);
