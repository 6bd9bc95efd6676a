// Times on one machine in one run: each batch is given to every measure in turn, so that a ratio is of two times taken side by side.

/**
 * `measures`: by name, what is timed for a batch; it may return a promise. `rounds`: what each round is about; the first `warm` are not counted.
 * Returns nanoseconds by name, a number a round.
 */
export async function timed(measures, rounds, warm = 2) {
  const times = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
  for (const [index, round] of rounds.entries()) {
    for (const [name, measure] of Object.entries(measures)) {
      const from = process.hrtime.bigint();
      await measure(round);
      const took = Number(process.hrtime.bigint() - from);
      if (index >= warm) times[name].push(took);
    }
  }
  return times;
}

export function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return { min: sorted[0], median: sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2 };
}

/** Of two series taken side by side, the ratios of their rounds. */
export function ratios(a, b) {
  return spread(a.map((time, round) => time / b[round]));
}

export function number(value, digits = 2) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(digits);
}

const faults = [];
let promised = 0;

/** One line: what, how much, and the target beside it. `holds`: whether it is met; left out where there is none. */
export function row(what, found, target = "", holds = undefined) {
  const mark = holds === undefined ? "" : holds ? "met" : "MISSED";
  if (holds !== undefined) promised += 1;
  if (holds === false) faults.push(what);
  console.log(`${what.padEnd(62)} ${found.padEnd(34)} ${target.padEnd(22)} ${mark}`.trimEnd());
}

/** `median (min …)` of ratios, held against the most, or the least, that it is to be. */
export function ratioRow(what, { min, median }, { most, least } = {}) {
  const target = most !== undefined ? `at most ${most} ×` : least !== undefined ? `at least ${least} ×` : "";
  const holds = most !== undefined ? median <= most : least !== undefined ? median >= least : undefined;
  row(what, `${number(median)} × (min ${number(min)})`, target, holds);
}

export function heading(text) {
  console.log(`\n${text}`);
}

export function ending() {
  console.log(`\n${promised - faults.length} targets met, ${faults.length} missed${faults.length > 0 ? `:\n  ${faults.join("\n  ")}` : ""}`);
}
