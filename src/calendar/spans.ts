import type { Day } from "./brand.js";
import { daysBetween, earlierOf, laterOf } from "./civil.js";

/**
 * A stretch of days, half-open: from the first day in it up to, not including, `to`. `to` may be `FOREVER`.
 * One that ends where it begins, or before, holds no day.
 */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Whether no day is in it. */
export function isEmpty(span: Span): boolean {
  return span.to <= span.from;
}

/** Whether a day is in it: `from` is, `to` is not. */
export function contains(span: Span, day: Day): boolean {
  return span.from <= day && day < span.to;
}

/** The days in both; undefined when there is none. */
export function overlap(a: Span, b: Span): Span | undefined {
  const both = { from: laterOf(a.from, b.from), to: earlierOf(a.to, b.to) };
  return isEmpty(both) ? undefined : both;
}

/** The days in any: sorted, disjoint, adjacent ones merged, empty ones dropped. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  let last: Span | undefined;
  for (const span of spans.filter((each) => !isEmpty(each)).sort((a, b) => a.from - b.from)) {
    if (last !== undefined && span.from <= last.to) {
      last = { from: last.from, to: laterOf(last.to, span.to) };
      merged[merged.length - 1] = last;
    } else {
      last = { from: span.from, to: span.to };
      merged.push(last);
    }
  }
  return merged;
}

/** The days in some span of `a` and in some span of `b`; shaped as {@link union} shapes them. */
export function intersection(a: readonly Span[], b: readonly Span[]): Span[] {
  const others = union(b);
  return union(a).flatMap((span) => others.flatMap((other) => overlap(span, other) ?? []));
}

/** The days in some span of `a` and in none of `b`; shaped as {@link union} shapes them. */
export function difference(a: readonly Span[], b: readonly Span[]): Span[] {
  const taken = union(b);
  return union(a).flatMap((span) => uncovered(span, taken));
}

/** The days of `within` that no span covers; shaped as {@link union} shapes them. */
export function gaps(within: Span, spans: readonly Span[]): Span[] {
  return uncovered(within, union(spans));
}

/** How many days are in any of the spans, each day once; Infinity when one has no end. */
export function totalDays(spans: readonly Span[]): number {
  return union(spans).reduce((sum, span) => sum + daysBetween(span.from, span.to), 0);
}

/** `covers` as {@link union} gives them. */
function uncovered(within: Span, covers: readonly Span[]): Span[] {
  const open: Span[] = [];
  let from = within.from;
  for (const cover of covers) {
    const gap = { from, to: earlierOf(cover.from, within.to) };
    if (!isEmpty(gap)) open.push(gap);
    from = laterOf(from, cover.to);
  }
  const rest = { from, to: within.to };
  if (!isEmpty(rest)) open.push(rest);
  return open;
}
