// Three engines, each asked the same. An engine says what it is, where it thinks it is, and gives the reports by file.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** A zone that skipped a day, and a locale with digits and a calendar of its own. */
const elsewhere = { timezoneId: "Pacific/Apia", locale: "ar-EG" };

/** The packed files as they are, imported by Node in a process of its own. */
export async function node({ scratch, examples }) {
  const program = `
    import { readFileSync } from "node:fs";
    import { reportsOn, surroundings } from "./entry.mjs";
    const examples = JSON.parse(readFileSync(0, "utf8"));
    const reports = Object.fromEntries(Object.entries(examples).map(([name, text]) => [name, reportsOn(name, text)]));
    process.stdout.write(JSON.stringify({ surroundings: surroundings(), reports }));`;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: scratch, input: JSON.stringify(examples), encoding: "utf8", maxBuffer: 2 ** 30,
  });
  return { version: `Node ${process.versions.node}, the files as packed`, ...JSON.parse(said) };
}

/** The bundle, in a page of a browser somewhere else. */
export async function chromium({ bundle, examples }) {
  if (!existsSync(CHROMIUM)) throw new Error(`no Chromium at ${CHROMIUM}: install it, or name another in CHROMIUM`);
  const { chromium: launcher } = await import("playwright-core");
  const browser = await launcher.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox", "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });
  try {
    const context = await browser.newContext({ ...elsewhere, offline: true });
    const page = await context.newPage();
    await page.addScriptTag({ content: bundle });
    const found = await page.evaluate((given) => ({
      surroundings: everywhere.surroundings(),
      reports: Object.fromEntries(Object.entries(given).map(([name, text]) => [name, everywhere.reportsOn(name, text)])),
    }), examples);
    const { zone, locale } = found.surroundings;
    if (zone !== elsewhere.timezoneId || locale !== elsewhere.locale) throw new Error(`the page is in ${zone}, ${locale}: the emulation did not take`);
    return { version: `Chromium ${browser.version()}, the bundle`, ...found };
  } finally {
    await browser.close();
  }
}

/** The bundle, in an engine that has nothing of its host. */
export async function quickjs({ bundle, examples, here }) {
  const { getQuickJS } = await import("quickjs-emscripten");
  const { version } = JSON.parse(readFileSync(join(here, "../../node_modules/quickjs-emscripten/package.json"), "utf8"));
  const engine = (await getQuickJS()).newContext();
  const run = (code, name) => engine.unwrapResult(engine.evalCode(code, name)).consume((result) => engine.dump(result));
  try {
    run(readFileSync(join(here, "bare.js"), "utf8"), "bare.js");
    run(bundle, "bundle.js");
    const surroundings = run("everywhere.surroundings()", "ask.js");
    if (surroundings.intl !== "undefined") throw new Error("QuickJS has Intl");
    for (const name of ["zone", "minutesFromUtc", "now"]) {
      if (!surroundings[name].startsWith("refused")) throw new Error(`QuickJS knows its ${name}: ${surroundings[name]}`);
    }
    const reports = {};
    for (const [name, text] of Object.entries(examples)) {
      reports[name] = JSON.parse(run(`JSON.stringify(everywhere.reportsOn(${JSON.stringify(name)}, ${JSON.stringify(text)}))`, `${name}.js`));
    }
    return { version: `QuickJS of quickjs-emscripten ${version}, the bundle`, surroundings, reports };
  } finally {
    engine.dispose();
  }
}
