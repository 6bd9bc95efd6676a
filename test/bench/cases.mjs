// Invented Missouri cases, one a line, about 60 events and 7 KB each: the same ones for the same seed.

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
  const mostly = (share) => next() < share;
  const children = names.slice(0, 1 + upTo(3));
  const entered = upTo(500);
  const months = 3 + upTo(12);
  const ids = { children };
  const signatures = [{ by: "worker" }, { by: "supervisor" }, { by: "caregiver", person: "marta" }].slice(mostly(0.8) ? 0 : 1);
  const homes = [{ household: "h-1", of: "parents", finding: "stable" }, { household: "h-1", of: "parents", finding: "at-risk", primaryBarrier: mostly(0.5) }];
  const monthly = Array.from({ length: months }, (_, month) => {
    const on = entered + 30 * month + upTo(20);
    const late = mostly(0.2) ? upTo(30) : 0;
    return [
      { kind: "effort-made", on: day(on), ...ids, effort: "discuss-goals", towardConcurrentGoal: mostly(0.5) },
      { kind: "permanency-discussed", on: day(on + 1), with: ["parent"], documentedIn: ["case record"] },
      { kind: "service-referred", on: day(on + 2), service: "mental-health", resource: "Family Center", documentedIn: ["FACES contact note"] },
      { kind: "meeting-held", on: day(on + 3), meeting: "fst", participants: ["parent", "worker", "supervisor"], permanencyDiscussed: true, documentedIn: ["case record"] },
      ...(mostly(0.6) ? [{ kind: "service-used", on: day(on + 6), service: "mental-health", resource: "Family Center" }] : []),
      ...(month % 3 === 0 ? [{ kind: "ssp-completed", on: day(on + 5 + late), ssp: month === 0 ? "initial" : "reassessment", caregivers: ["marta"], signatures, recordedOn: day(on + 5 + late + upTo(9)) }] : []),
      ...(month % 6 === 5 ? [
        { kind: "cs1-completed", on: day(on + 4), cs1: "update", inFaces: true },
        { kind: "hearing-held", on: day(on + 9), ...ids, hearing: "review" },
        { kind: "placement-started", on: day(on + 11), ...ids, setting: mostly(0.5) ? "relative-home" : "foster-home", provider: "home-2", goalConsidered: mostly(0.7) },
      ] : []),
    ];
  });
  const away = mostly(0.3) ? [
    { kind: "relative-listed", on: day(entered + 15), ...ids, relative: "aunt" },
    ...(mostly(0.6) ? [{ kind: "icpc-referred", on: day(entered + 20 + upTo(30)), ...ids, relative: "aunt", state: "US-KS" }] : []),
  ] : [];
  return {
    schema: 1, caseId, jurisdiction: "US-MO", attributes: { county: counties[upTo(counties.length)], worker: `w-${upTo(40)}` },
    children: children.map((id) => ({ id, birthDate: day(-upTo(5000)) })),
    people: [{ id: "marta", role: "parent" }, { id: "aunt", role: "relative", state: "US-KS" }],
    events: [
      { kind: "case-opened", on: day(entered - upTo(20)), service: "alternative-care" },
      { kind: "care-entered", on: day(entered), ...ids },
      { kind: "custody-granted", on: day(entered + 1), ...ids },
      { kind: "placement-started", on: day(entered), ...ids, setting: "foster-home", goalConsidered: true },
      { kind: "meeting-held", on: day(entered + upTo(5)), meeting: "72-hour", participants: ["parent", "worker"] },
      { kind: "goal-set", on: day(entered + upTo(4)), ...ids, role: "primary", goal: "reunification", decidedBy: ["worker", "supervisor"] },
      ...(mostly(0.6) ? [{ kind: "goal-set", on: day(entered + 20 + upTo(30)), ...ids, role: "concurrent", goal: "adoption", decidedBy: ["worker", "supervisor"] }] : []),
      { kind: "cs1-completed", on: day(entered + 10 + upTo(40)), cs1: "first", inFaces: true },
      { kind: "plan-completed", on: day(entered + 10 + upTo(40)), ...ids, plan: "case-plan" },
      { kind: "heritage-asked", on: day(entered + upTo(30)), ...ids, answer: "not-indicated" },
      { kind: "housing-assessed", on: day(entered + 5), ...homes[upTo(2)] },
      ...away,
      ...monthly.flat(),
      ...(mostly(0.15) ? [{ kind: "care-exited", on: day(entered + 30 * months + 10), ...ids, to: "reunification" }] : []),
    ],
  };
}

/** One case of so many events, on as many days of two years as there are. */
export function caseOfEvents(count) {
  const kinds = [
    (on) => ({ kind: "permanency-discussed", on, with: ["parent"], documentedIn: ["case record"] }),
    (on) => ({ kind: "effort-made", on, effort: "discuss-goals", child: "ana", towardConcurrentGoal: true }),
    (on) => ({ kind: "service-referred", on, service: "mental-health", resource: "Family Center", documentedIn: ["FACES contact note"] }),
    (on) => ({ kind: "heritage-asked", on, child: "ana", answer: "not-indicated" }),
  ];
  return {
    schema: 1, caseId: `C-of-${count}`, jurisdiction: "US-MO", children: [{ id: "ana", birthDate: "2020-05-17" }], people: [],
    events: [
      { kind: "case-opened", on: day(0), service: "alternative-care" },
      { kind: "care-entered", on: day(0), child: "ana" },
      { kind: "goal-set", on: day(1), child: "ana", role: "primary", goal: "reunification", decidedBy: ["worker", "supervisor"] },
      ...Array.from({ length: Math.max(0, count - 3) }, (_, index) => ({ id: `e-${index}`, ...kinds[index % kinds.length](day(2 + (index % 690))) })),
    ],
  };
}
