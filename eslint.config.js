import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const clock = [
  { selector: "NewExpression[callee.name='Date']", message: "The clock and the host's zone stay out: use calendar/." },
  { selector: "CallExpression[callee.name='Date']", message: "The clock and the host's zone stay out: use calendar/." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The clock stays out: take an as-of date." },
  { selector: "MemberExpression[object.name='performance'][property.name='now']", message: "The clock stays out." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Same bytes in, same bytes out." },
];
const now = [
  ...clock.slice(2),
  { selector: "NewExpression[callee.name=/^(UTC)?Date$/][arguments.length=0]", message: "The clock stays out: take an as-of date." },
];
const dateFns = { group: ["date-fns", "date-fns/*", "@date-fns/*"], message: "Only calendar/ knows date-fns." };
const zod = {
  group: ["zod", "zod/*"],
  allowTypeImports: true, // types weigh nothing; dependency-cruiser keeps those to timeline/
  message: "zod stays where data enters: timeline/schema*, import/tables/mapping-schema.ts, udf/global/jitless.ts, schema.ts, cli/.",
};
const node = { regex: "^node:|^(fs|path|os|process|url|util|stream|crypto|child_process|worker_threads)(/|$)", message: "Only cli/ knows Node." };

/** The restrictions of one place in src: what it may not import, and what it may not write. */
const place = (files, imports, syntax) => ({
  files,
  rules: {
    "@typescript-eslint/no-restricted-imports": ["error", { patterns: imports }],
    "no-restricted-syntax": ["error", ...syntax],
  },
});

const focused = [
  { selector: "MemberExpression[property.name='only']", message: "A focused test hides the others." },
  {
    selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|todo|fails)$/]",
    message: "Skip on a condition (skipIf) or not at all.",
  },
];

export default defineConfig(
  { ignores: ["dist/", "coverage/", "reference/", "node_modules/", "test/smoke/consumer/"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/unbound-method": "off", // there are no classes, so no `this` to lose
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  place(["src/**/*.ts"], [dateFns, zod, node], clock),
  place(["src/calendar/**/*.ts"], [zod, node], now),
  place(["src/timeline/schema*.ts", "src/timeline/schema*/**/*.ts", "src/import/tables/mapping-schema.ts", "src/udf/global/jitless.ts", "src/schema.ts"], [dateFns, node], clock),
  place(["src/cli/**/*.ts"], [dateFns], []),
  { files: ["src/cli/**/*.ts", "examples/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["test/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...focused] } },
  {
    files: ["test/types/**/*.ts"], // what must not compile has no type to be safe by
    rules: Object.fromEntries(["argument", "assignment", "call", "member-access", "return"].map((what) => [`@typescript-eslint/no-unsafe-${what}`, "off"])),
  },
);
