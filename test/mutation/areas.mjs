/**
 * What is mutated, in areas, each with the tests that matter to it: files, or folders of them. A mutant that lives under
 * these tests is counted as alive, whatever the rest of the suite would have said of it.
 */
const tables = (pack) => [`test/packs/${pack}/rules`, `test/packs/${pack}/checklists`, `test/packs/${pack}/composed.test.ts`];
/** Rules of every shape, and what they are hardest on: enough to drive the rooms below the packs. */
const EVERY_SHAPE = [
  ...["72-hour-goal", "asfa-15-of-22", "concurrent-goal", "cs1-update", "icpc-referral", "plan-presented", "relative-placement", "ssp-closing", "ssp-reassessment", "ssp-progress"]
    .map((rule) => `test/packs/missouri/rules/${rule}.test.ts`),
  "test/packs/missouri/hard-cases.test.ts", "test/packs/michigan/rules/case-plan-90-days.test.ts", "test/packs/michigan/checklists",
  ...["kansas", "federal"].map((pack) => `test/packs/${pack}/rules`),
];

const pack = (name, ...more) => ({
  name: `packs/${name}`, mutate: [`src/packs/${name}/**/*.ts`],
  tests: ["test/packs/catalogue.test.ts", "test/packs/said.test.ts", `test/packs/${name}/pack.test.ts`, ...tables(name), ...more],
});

export const AREAS = [
  { name: "calendar", floor: 95, mutate: ["src/calendar/**/*.ts"], tests: ["test/calendar"], without: ["test/calendar/host.test.ts"] }, // it loads the library for itself
  { name: "timeline/view", mutate: ["src/timeline/view/**/*.ts"], tests: ["test/timeline/view", ...EVERY_SHAPE] },
  { name: "rules", mutate: ["src/rules/**/*.ts"], tests: ["test/rules", ...EVERY_SHAPE] },
  { name: "engine", floor: 95, mutate: ["src/engine/**/*.ts"], tests: ["test/engine", ...EVERY_SHAPE], without: ["test/engine/many-facts.test.ts"] },
  pack("missouri", "test/packs/missouri/hard-cases.test.ts", "test/packs/mark-in-doubt.test.ts"), pack("kansas"), pack("michigan"),
  // Missouri reads the same clock under options of its own.
  pack("federal", "test/packs/federal/arithmetic.test.ts", "test/packs/mark-in-doubt.test.ts", "test/packs/missouri/rules/asfa-15-of-22.test.ts"),
];

/** What the whole must reach; an area with a floor of its own must reach that. */
export const FLOOR = 90;

export const reportOf = (area) => `reports/mutation/${area.replace("/", "-")}.json`;
