// What runs in the page and how it looks, made into one file of the source: `npm run build:client` writes it, and a test
// fails where it is not what this would write.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticeOf, packagesOf } from "../package/licences.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
export const generatedPath = fileURLToPath(new URL("../../src/report/html/client.generated.ts", import.meta.url));

const common = { bundle: true, write: false, minify: true, charset: "ascii", legalComments: "none", logLevel: "error", absWorkingDir: root };

const textOf = async (options) => {
  const { outputFiles: [output], metafile } = await build({ ...common, metafile: true, ...options });
  return noticeOf(packagesOf(Object.keys(metafile.inputs))) + output.text.trim();
};

const hashOf = (text) => `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

/** The text of the generated file. */
export async function generated() {
  const script = await textOf({
    entryPoints: ["src/report/html/client/main.ts"], format: "iife", platform: "browser", target: "es2022", tsconfig: "src/report/html/client/tsconfig.json",
  });
  const style = await textOf({ entryPoints: ["src/report/html/client/style.css"], target: "chrome120" });
  const constant = (name, says, value) => `/** ${says} */\nexport const ${name} = ${JSON.stringify(value)};\n`;
  return [
    "// Made by `npm run build:client` from the files in client/. Not to be edited.\n",
    constant("clientScript", "What runs in the page, with the licences of what it is bundled from.", script),
    constant("clientScriptHash", "What the page's policy lets run.", hashOf(script)),
    constant("pageStyle", "How the page looks.", style),
    constant("pageStyleHash", "What the page's policy lets it look like.", hashOf(style)),
  ].join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(generatedPath, await generated());
