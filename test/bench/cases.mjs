// Invented Missouri cases, 1 to 7 KB each, one a line: the same ones for the same seed.

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const counties = ["Adair", "Audrain", "Boone", "Callaway", "Greene", "Platte", "Taney"];
const names = ["ana", "ben", "cyd", "dov", "eve"];
const day = (days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);

/** So many lines, in pieces of a hundred. */
export function* lines(count, seed = 20261123) {
  const next = numbers(seed);
  for (let from = 0; from < count; from += 100) {
    yield Array.from({ length: Math.min(100, count - from) }, (_, index) => `${JSON.stringify(caseOf(`C-${from + index}`, next))}\n`).join("");
  }
}

function caseOf(caseId, next) {
  const upTo = (most) => Math.floor(next() * most);
  const children = names.slice(0, 1 + upTo(3));
  const entered = upTo(600);
  const months = 1 + upTo(16);
  const ids = { children };
  const signatures = [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver", person: "marta" }].slice(upTo(2));
  const monthly = Array.from({ length: months }, (_, month) => {
    const on = entered + 30 * month + upTo(20);
    return [
      { kind: "effort-made", on: day(on), effort: "discuss-goals", towardConcurrentGoal: next() < 0.5 },
      { kind: "permanency-discussed", on: day(on + 1), with: ["parent"], documentedIn: ["case record"] },
      { kind: "meeting-held", on: day(on + 3), meeting: "fst", participants: ["parent", "worker", "supervisor"], permanencyDiscussed: true, documentedIn: ["case record"] },
      ...(month % 3 === 0 ? [{ kind: "ssp-completed", on: day(on + 5), ssp: month === 0 ? "initial" : "reassessment", caregivers: ["marta"], signatures }] : []),
    ];
  });
  return {
    schema: 1, caseId, jurisdiction: "US-MO", attributes: { county: counties[upTo(counties.length)], worker: `w-${upTo(40)}` },
    children: children.map((id) => ({ id, birthDate: day(-upTo(5000)) })),
    people: [{ id: "marta", role: "parent" }],
    events: [
      { kind: "case-opened", on: day(entered - upTo(20)), service: "alternative-care" },
      { kind: "care-entered", on: day(entered), ...ids },
      { kind: "placement-started", on: day(entered), ...ids, setting: "foster-home", goalConsidered: true },
      { kind: "goal-set", on: day(entered + upTo(4)), ...ids, role: "primary", goal: "reunification", decidedBy: ["worker", "supervisor"] },
      ...(next() < 0.6 ? [{ kind: "goal-set", on: day(entered + 20 + upTo(30)), ...ids, role: "concurrent", goal: "adoption", decidedBy: ["worker", "supervisor"] }] : []),
      ...monthly.flat(),
    ],
  };
}
