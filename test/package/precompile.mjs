// A quick yes to a case, written out from its schemas: `npm run build:accept` writes it, and a test fails where it is not
// what this would write. What it accepts zod accepts, with the same outcome; wherever it is in doubt, zod decides.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
export const acceptPath = `${root}src/timeline/schema/accept.generated.ts`;

const HEAD = `// Made by \`npm run build:accept\` from the schemas beside it. Not to be edited.
/* eslint-disable */
// A function for each form of value: of what has no parts it tells whether it is right; what has parts it gives back copied, or nothing where in doubt.
import type { Timeline } from "../types.js";

/** How many values may still follow, lists and objects counted. */
let room = 0;

/** The case, copied, if it is plain data, of at most so many values, and nothing is wrong with it. \`undefined\` says nothing of it: zod decides. */
export function accepted(value: unknown, values: number): Timeline | undefined {
  room = values;
  return TOP(value);
}

const isPlain = (v: any): boolean => {
  if (typeof v !== "object" || v === null) return false;
  const p = Object.getPrototypeOf(v);
  return p === Object.prototype || p === null;
};
`;

/** The text of the generated file. */
export async function accepting() {
  const { outputFiles: [{ text }] } = await build({
    stdin: { contents: 'export { timelineSchema } from "./src/timeline/schema/timeline.ts";', resolveDir: root },
    bundle: true, write: false, format: "esm", platform: "neutral", mainFields: ["module", "main"], logLevel: "error",
  });
  const { timelineSchema } = await import(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
  return textFor(timelineSchema);
}

/** As `accepting`, for any schema made of what the timeline's are made of. Throws for any other. */
export function textFor(schema) {
  const made = new Map();
  /** The name of what a text makes; one for all that share it. */
  const constant = (text) => {
    const name = made.get(text) ?? `f${made.size}`;
    made.set(text, name);
    return name;
  };
  const named = (parameters, body) => constant(`${parameters} => { ${body} }`);
  const whether = (condition) => named("(v: any)", `return ${condition};`);
  const copied = (...statements) => named("(v: any): any", statements.join(" "));

  /** Name of the function that looks at a value of a schema: of what has no parts, whether it is right; of what has, the copy. */
  const look = (of) => {
    const { def } = of._zod;
    if (def.coerce === true || !["string", "array"].includes(def.type)) refuseMore(def);
    switch (def.type) {
      case "optional": return look(def.innerType);
      case "boolean": return whether('typeof v === "boolean"');
      case "literal": return named("(v: any)", among(def.values));
      case "enum": return named("(v: any)", among(Object.values(def.entries)));
      case "string": return whether(`typeof v === "string" && ${shortened(checksOf(of).join(" && ")) || "true"}`);
      case "array": return listOf(of);
      case "record": return recordOf(def);
      case "union": return def.discriminator === undefined ? whether(def.options.map((option) => `${simple(option)}(v)`).join(" || ")) : choice(def);
      case "object": return objectOf(def);
      default: throw unforeseen(def.type);
    }
  };

  const simple = (schema) => {
    if (hasParts(schema)) throw unforeseen("a part with parts of its own, here");
    return look(schema);
  };

  const listOf = (of) => {
    const { element } = of._zod.def;
    const each = hasParts(element) ? `if ((c[i] = ${look(element)}(c[i])) === undefined) return;` : `if (!${look(element)}(c[i])) return;`;
    return copied(
      "if (!Array.isArray(v) || (room -= v.length) < 0) return; const c = [...v], { length } = c;",
      ...checksOf(of, "c").map((check) => `if (!(${check})) return;`), `for (let i = 0; i < length; i++) ${each}`, "return c;",
    );
  };

  const recordOf = ({ keyType, valueType }) => copied(
    "if (!isPlain(v)) return;", "const c: any = { ...v };",
    `for (const k in c) if (k === "__proto__" || !${simple(keyType)}(k) || !${simple(valueType)}(c[k]) || --room < 0) return;`, "return c;",
  );

  const choice = ({ options, discriminator }) => {
    const common = commonTo(options);
    const kinds = options.flatMap((option) => {
      refuseMore(option._zod.def);
      const read = objectOf(option._zod.def, common);
      return [...option._zod.propValues[discriminator]].map((name) => `[${JSON.stringify(name)}, ${read}]`);
    });
    return copied(`if (isPlain(v)) return ${constant(`new Map<unknown, (v: any) => any>([${kinds.join(", ")}])`)}.get(v.${discriminator})?.(v);`);
  };

  /** `common`: members that many objects share, and one function looks at in them all. */
  const objectOf = ({ shape, catchall }, common = []) => {
    if (catchall?._zod.def.type !== "never") throw unforeseen("an object that is not strict");
    const shared = common.every(([key, schema]) => shape[key] === schema) ? common : [];
    const own = Object.entries(shape).filter(([key]) => !shared.some(([name]) => name === key));
    const required = own.filter(([, schema]) => !isOptional(schema)).length;
    return copied(
      `if (!isPlain(v)) return; const c: any = { ...v }; let n = ${required}, k = 0, x;`,
      shared.length === 0 ? "" : `const m = ${tally(shared)}(c); if (m < 0) return; n += m;`,
      ...own.map(member("return;")),
      // As many keys as members were found: no other is there.
      "for (const _ in c) k++; if (k === n && (room -= n) >= 0) return c;",
    );
  };

  /** Name of the function that tells how many of some optional members an object has; -1 if one is wrong. */
  const tally = (members) => named("(c: any)", `let n = 0, x; ${members.map(member("return -1;")).join(" ")} return n;`);

  const member = (leave) => ([key, schema]) => {
    if (!/^[a-zA-Z][a-zA-Z0-9]*$/.test(key)) throw unforeseen(`the key ${key}`);
    const [wrong, then] = hasParts(schema) ? [`(x = ${look(schema)}(x)) === undefined`, ` c.${key} = x;`] : [`!${look(schema)}(x)`, ""];
    if (!isOptional(schema)) return `x = c.${key}; if (${wrong}) ${leave}${then}`;
    const test = `if ((x = c.${key}) !== undefined && (n++, ${wrong})) ${leave}`;
    return then === "" ? test : `${test} if (x !== undefined)${then}`;
  };

  const top = look(schema);
  return `${HEAD.replace("TOP", top)}\n${[...made].map(([text, name]) => `const ${name} = ${text};`).join("\n")}\n`;
}

/** The optional members that most of several objects have in common. */
function commonTo(options) {
  const shapes = options.map((option) => option._zod.def.shape);
  return Object.entries(shapes[0]).filter(([key, schema]) => (
    isOptional(schema) && shapes.filter((shape) => shape[key] === schema).length > shapes.length / 2
  ));
}

/** For what would look at the form of a value alone. */
function refuseMore({ type, coerce, checks = [] }) {
  if (coerce === true || checks.length > 0) throw unforeseen(`${type} with more to it`);
}

const isOptional = (schema) => schema._zod.def.type === "optional";

/** Whether a value of the schema is copied part by part. */
function hasParts({ _zod: { def } }) {
  if (def.type === "optional") return hasParts(def.innerType);
  return ["object", "array", "record"].includes(def.type) || def.discriminator !== undefined;
}

function among(values) {
  if (!values.every((value) => ["string", "number", "boolean"].includes(typeof value))) throw unforeseen("a value that JSON has not");
  return `switch (v) { ${values.map((value) => `case ${JSON.stringify(value)}:`).join(" ")} return true; default: return false; }`;
}

/** What else is asked of a text or a list. */
function checksOf({ _zod: { def } }, name = "v") {
  const { checks = [] } = def;
  const all = def.format === undefined ? checks.map((check) => check._zod.def) : [def, ...checks.map((check) => check._zod.def)];
  return all.map((check) => {
    switch (check.check) {
      // Texts are counted in code points, of one or two units each: twice the least is enough however they are counted.
      case "min_length": return `${name}.length >= ${check.minimum > 1 && def.type === "string" ? 2 * check.minimum : check.minimum}`;
      case "max_length": return `${name}.length <= ${check.maximum}`;
      case "string_format":
        if (check.pattern === undefined || /[gy]/.test(check.pattern.flags)) throw unforeseen(`the format ${check.format}`);
        return `${String(check.pattern)}.test(${name})`;
      default: throw unforeseen(check.check);
    }
  });
}

/** Dates: of most, the first 28 days of a month, one short pattern can tell that they are right by both of the schema's. */
function shortened(checks) {
  return !checks.includes("T(?:") && /02-29.*&& \/\^\(18\|19\|20\|21\)\//.test(checks) ? `(/^(?:18|19|20|21)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])$/.test(v) || ${checks})` : checks;
}

function unforeseen(what) {
  return new Error(`no quick yes can be written for ${what}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(acceptPath, await accepting());
