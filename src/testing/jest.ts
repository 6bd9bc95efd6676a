/** `import "permanency/testing/jest"` in a setup file: the matchers on jest's global `expect`, with their types. */
import type {} from "expect";
import type { PermanencyMatchers } from "./matchers.js";
import { matchers } from "./matchers.js";

/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-namespace -- augmentations have no members of their own */

/** For the `expect` of `@jest/globals`, and of the package `expect`. */
declare module "expect" {
  interface Matchers<R, T> extends PermanencyMatchers<T, R> {}
}

declare global {
  /** For the global `expect` of `@types/jest`. */
  namespace jest {
    interface Matchers<R, T> extends PermanencyMatchers<T, R> {}
  }
}

/** Jest makes it global before it runs a setup file. */
declare const expect: { readonly extend: (matchers: object) => void } | undefined;

if (typeof expect === "undefined") throw new Error("jest has no global expect here: call expect.extend(matchers) with its own");
expect.extend(matchers);
