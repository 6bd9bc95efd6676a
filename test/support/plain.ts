import { expect } from "vitest";

/** Plain data: what is not so is left out, never there and undefined, so that JSON holds all there is. */
export function expectPlain(value: unknown, at = "the result"): void {
  expect(value, at).not.toBeUndefined();
  if (typeof value === "object" && value !== null) for (const [key, held] of Object.entries(value)) expectPlain(held, `${at}, ${key}`);
}
