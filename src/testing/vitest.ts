/** `import "permanency/testing/vitest"` in a setup file: the matchers on vitest's own `expect`, with their types. */
import { expect } from "vitest";
import type { PermanencyMatchers } from "./matchers.js";
import { matchers } from "./matchers.js";

declare module "vitest" {
  // An augmentation has no members of its own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface Matchers<T> extends PermanencyMatchers<T> {}
}

expect.extend(matchers);
