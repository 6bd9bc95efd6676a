import { describe, expect, it, vi } from "vitest";
import { remembering } from "../../src/calendar/remembering.js";

describe("a remembered answer", () => {
  it("is worked out once", () => {
    const work = vi.fn((n: number) => n * 2);
    const twice = remembering(10, work);
    expect([twice(4), twice(4), twice(5), twice(0), twice(0)]).toEqual([8, 8, 10, 0, 0]);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it("takes no more room than given: when the table is full it starts afresh", () => {
    const work = vi.fn((n: number) => n);
    const same = remembering(2, work);
    for (const n of [1, 2, 1, 2]) same(n);
    expect(work).toHaveBeenCalledTimes(2);
    same(3);
    same(3);
    expect(work).toHaveBeenCalledTimes(3);
    expect(same(1)).toBe(1);
    expect(work).toHaveBeenCalledTimes(4);
  });

  it("is never a refusal: those take no room", () => {
    const work = vi.fn((text: string) => (text === "good" ? text : undefined));
    const good = remembering(1, work);
    good("good");
    expect([good("bad"), good("bad"), good("worse")]).toEqual([undefined, undefined, undefined]);
    expect(work).toHaveBeenCalledTimes(4);
    good("good");
    expect(work).toHaveBeenCalledTimes(4);
  });
});
