/** JSON as an attacker, or a broken exporter, would write it. */
import fc from "fast-check";

/** Names that every object answers to, and others that are easily mistaken for something. */
export const treacherous = [
  "__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "__defineGetter__", "length", "then", "toJSON", "", " ", "0", "-1",
  "caseId", "kind", "on", "child", "children", "events", "\0", "\u{1F332}", "\ud800", "\udfff", "\u202e", "a/b~c", "../..", "${x}", "%s", "NaN",
] as const;

export const hostileKey = fc.oneof(fc.constantFrom(...treacherous), fc.string({ unit: "binary", maxLength: 8 }));

const lone = fc.constantFrom("\ud800", "\udc00", "a\ud83c", "\udf32b").map((half) => `x${half}`);

export const hostileText = fc.oneof(
  fc.constantFrom(...treacherous), lone, fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("2026-02-29", "2024-02-29", "0000-00-00", "9999-12-31", "2199-12-31", "1800-01-01", "2026-03-08T02:30-06:00", "2026-01-01T24:00Z", "20260101", "2026-1-1", "\u0662\u0660\u0662\u0666-01-01"),
  fc.integer({ min: 1, max: 400 }).map((length) => "9".repeat(length)),
);

const hostileNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1.5, 1e308, -1e308, 5e-324, 2 ** 53, -(2 ** 53), 2 ** 31, 2 ** 32, 1e21), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger(),
);

const scalar = fc.oneof(fc.constantFrom(null, true, false), hostileNumber, hostileText);

/** An object in which `__proto__` is a key like any other, as `JSON.parse` makes it. */
function objectOf(entries: Iterable<readonly [string, unknown]>): object {
  const made = {};
  for (const [key, value] of entries) Object.defineProperty(made, key, { value, enumerable: true, writable: true, configurable: true });
  return made;
}

/** Something wrapped so many times. */
function nested(depth: number, inner: unknown, asList: boolean): unknown {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = asList ? [value] : { events: value };
  return value;
}

export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 6 }),
    fc.array(fc.tuple(hostileKey, tie("value")), { maxLength: 6 }).map(objectOf),
    fc.tuple(fc.integer({ min: 1, max: 400 }), scalar, fc.boolean()).map(([depth, inner, asList]) => nested(depth, inner, asList)),
  ),
})).value;
