/**
 * Rooms import one way: calendar <- timeline <- rules <- engine <- report.
 * Packs, importers, the test kit and the command line stand beside that line; `may` says what each sees.
 */
const may = {
  calendar: [],
  timeline: ["calendar"],
  rules: ["timeline", "calendar"],
  engine: ["rules", "timeline", "calendar"],
  report: ["engine", "rules", "timeline", "calendar"],
  packs: ["rules", "timeline", "calendar"],
  import: ["timeline", "calendar"],
  udf: ["calendar", "timeline", "rules", "engine", "report", "packs"],
  testing: ["calendar", "timeline", "rules", "engine", "report", "packs", "import"],
};
const rooms = [...Object.keys(may), "cli"];
const inRoom = (names) => `^src/(${names.join("|")})/`;

const oneWay = Object.entries(may).map(([room, allowed]) => ({
  name: `${room}-sees-only-${allowed.join("-") || "itself"}`,
  severity: "error",
  from: { path: inRoom([room]) },
  to: { path: "^src/", pathNot: inRoom([room, ...allowed]) },
}));

const onlyIn = (name, packages, places) => ({
  name,
  severity: "error",
  from: { path: "^src/", pathNot: places },
  to: { path: packages },
});

module.exports = {
  forbidden: [
    ...oneWay,
    { name: "nothing-sees-the-command-line", severity: "error", from: { pathNot: "^src/cli/" }, to: { path: "^src/cli/" } },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphan",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "no-unknown-room",
      comment: "A new folder under src gets its line in `may` first.",
      severity: "error",
      from: {},
      to: { path: "^src/[^/]+/", pathNot: inRoom(rooms) },
    },
    { name: "from-unknown-room", severity: "error", from: { path: "^src/[^/]+/", pathNot: inRoom(rooms) }, to: {} },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    onlyIn("date-fns-in-calendar", "node_modules/(@date-fns|date-fns)/", "^src/calendar/"),
    onlyIn("zod-where-data-enters", "node_modules/zod/", "^src/(timeline/|import/tables/mapping-schema\\.ts$|schema\\.ts$|udf/global/jitless\\.ts$|cli/)"),
    {
      name: "zod-as-types-elsewhere-in-timeline",
      severity: "error",
      from: { path: "^src/timeline/", pathNot: "^src/timeline/schema" },
      to: { path: "node_modules/zod/", dependencyTypesNot: ["type-only"] },
    },
    onlyIn("fast-check-and-runners-in-testing", "node_modules/(fast-check|vitest|expect)/", "^src/testing/"),
    onlyIn("d3-in-the-page", "node_modules/(@types/)?d3-", "^src/report/html/client/"),
    onlyIn("saxes-in-import", "node_modules/saxes/", "^src/import/"),
    onlyIn("csv-parse-in-import", "node_modules/csv-parse/", "^src/import/"),
    onlyIn("command-line-packages-in-cli", "node_modules/(commander|picocolors|cli-progress|piscina)/", "^src/cli/"),
    { name: "node-in-cli", severity: "error", from: { path: "^src/", pathNot: "^src/cli/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "packs-see-no-other-pack",
      comment: "Federal is the floor the states may stand on.",
      severity: "error",
      from: { path: "^src/packs/([^/]+)/" },
      to: { path: "^src/packs/", pathNot: "^src/packs/($1|federal)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
