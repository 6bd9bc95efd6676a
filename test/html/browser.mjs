// A Chromium that opens files and nothing else, and what every page opened in it is watched for.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM || "/usr/bin/chromium";
const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export async function launch() {
  if (!existsSync(CHROMIUM)) throw new Error(`no Chromium at ${CHROMIUM}: install it, or name another in CHROMIUM`);
  return await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });
}

/** Opens a file in a context of its own, does something with the page, and says what went wrong that should not have. */
export async function visit(browser, url, doing, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const faults = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    page.on("request", (request) => { if (new URL(request.url()).pathname !== new URL(url).pathname) faults.push(`asked for ${request.url()}`); });
    page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`); });
    page.on("pageerror", (error) => faults.push(`threw: ${error.message}`));
    page.on("dialog", (dialog) => { faults.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
    await page.goto(url, { timeout: 120_000 });
    await doing(page);
  } finally {
    await context.close();
  }
  if (faults.length > 0) throw new Error(faults.join("; "));
}

/** What axe-core finds wrong with the page as it stands, by every rule it has for WCAG 2.2 AA and good practice. */
export async function violations(page) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.length}): ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
  return found;
}
