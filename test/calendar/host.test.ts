import { afterEach, describe, expect, it, vi } from "vitest";

/** Zones whose days are not UTC's: clock changes, half hours, a day that never was. */
const ZONES = ["UTC", "America/Chicago", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu", "Africa/Cairo", "Pacific/Kiritimati"];

describe("the host's zone and clock never matter (S1)", () => {
  const own = process.env["TZ"];
  afterEach(() => {
    vi.useRealTimers();
    if (own === undefined) delete process.env["TZ"];
    else process.env["TZ"] = own;
  });

  it("the same answers in every zone, at any time", async () => {
    const answers = new Map<string, string>();
    const offsets = new Set<number>();
    for (const zone of ZONES) {
      process.env["TZ"] = zone;
      offsets.add(new Date(2011, 5, 1).getTimezoneOffset());
      answers.set(zone, await sweep());
    }
    vi.useFakeTimers({ now: new Date("1999-12-31T23:59:59Z") });
    answers.set("another time", await sweep());
    expect(offsets.size).toBeGreaterThan(4); // the zones did take effect
    expect(new Set(answers.values()).size).toBe(1);
  });
});

/** Everything date-fns has a hand in, for days on which zones have misbehaved; with nothing remembered from before. */
async function sweep(): Promise<string> {
  vi.resetModules();
  const { civil, compareInstants, dayOf, parseCivilDate, parseInstant, plusHours, plusMonths } = await import("../../src/calendar/index.js");
  const lines: unknown[] = [];
  for (const from of ["0001-01-01", "1883-11-17", "1911-12-30", "2011-12-29", "2026-03-07", "2026-03-08", "2026-10-31", "2026-11-01"]) {
    const date = parseCivilDate(from);
    const at = parseInstant(`${from}T02:30-06:00`);
    const other = parseInstant(`${from}T08:30Z`);
    if (date === undefined || at === undefined || other === undefined) throw new Error(from);
    lines.push(date, dayOf(date), plusHours(at, 72), compareInstants(at, other));
    for (let months = 0; months <= 24; months += 1) lines.push(civil(plusMonths(dayOf(date), months)));
  }
  return JSON.stringify(lines);
}
