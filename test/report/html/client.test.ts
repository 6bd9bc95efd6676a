import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

interface Client {
  readonly generatedPath: string;
  generated(): Promise<string>;
}

it("is the file that its sources make: else run `npm run build:client`", async () => {
  const path = new URL("../../html/client.mjs", import.meta.url).href;
  const { generated, generatedPath } = (await import(path)) as Client;
  expect(await readFile(generatedPath, "utf8")).toBe(await generated());
});
