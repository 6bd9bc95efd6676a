/**
 * Keeps Stryker off prose: texts that a reader reads and nothing computes with. Ids, kinds, names, dates, numbers and every
 * text of one or two words are mutated. The coverage pages and the expected reports hold the wording.
 */
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** What these properties hold is shown as it stands: coverage pages and `test/packs/expected/` have it word for word. */
const PROSE = new Set(["title", "says", "otherwise", "pass", "fail", "citation", "partly", "readings"]);

/** A sentence, or a phrase of three words and more, with nothing decided in it. */
const PHRASE = /\S+ \S+ \S+/;

function textOf(node) {
  if (node.type === "StringLiteral") return node.value;
  if (node.type === "TemplateLiteral" && node.expressions.every(isPlain)) return node.quasis.map(({ value }) => value.raw).join("…");
  if (node.type === "BinaryExpression" && node.operator === "+") {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  return undefined;
}

function isPlain(node) {
  return node.type === "Identifier" || (node.type === "MemberExpression" && !node.computed && isPlain(node.object));
}

function isProse({ node }) {
  if (node.type === "ObjectProperty" && PROSE.has(node.key.name ?? node.key.value)) {
    return node.value.type === "ObjectExpression" ? node.value.properties.every(({ value }) => value !== undefined && textOf(value) !== undefined)
      : textOf(node.value) !== undefined;
  }
  const text = textOf(node);
  return text !== undefined && PHRASE.test(text);
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "prose", {
  shouldIgnore: (path) => (isProse(path) ? "prose: shown as it stands, nothing computes with it" : undefined),
})];
