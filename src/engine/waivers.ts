/** Breaches that a waiver covers, and waivers that cover nothing any more. Never matched loosely. */
import type { Day } from "../calendar/index.js";
import { civil } from "../calendar/index.js";
import type { Subject } from "../rules/index.js";
import { isBreach } from "./breach.js";
import type { Judged } from "./judged.js";
import type { Ready } from "./options.js";
import type { Duty, WaivedAs, WaiverUse } from "./report.js";
import type { ReadyWaiver, Waiver } from "./waiver.js";

interface Waived {
  readonly judged: readonly Judged[];
  readonly waivers: readonly WaiverUse[];
}

/** The duties with every covered breach waived, and what became of each waiver. One of another case is not looked at. */
export function waive(judged: readonly Judged[], { waivers, knownBy }: Pick<Ready, "waivers" | "knownBy">, asOf: Day, caseId: string): Waived {
  const ours = waivers.filter(({ waiver }) => waiver.caseId === undefined || waiver.caseId === caseId);
  if (ours.length === 0) return { judged, waivers: [] };
  // What was not known by then includes a waiver not given by then (S5).
  const seenFrom = knownBy !== undefined && knownBy < asOf ? knownBy : asOf;
  const given = ours.filter(({ on, until }) => on <= seenFrom && (until === undefined || asOf <= until));
  const covered = new Map(ours.map((each) => [each, coveredBy(each.waiver, judged)]));
  return {
    judged: judged.map((each) => {
      const by = given.find((waiver) => covered.get(waiver)?.includes(each));
      return by === undefined ? each : { ...each, duty: waivedBy(by.waiver, each.duty) };
    }),
    waivers: ours.map((waiver) => useOf(waiver, covered.get(waiver) ?? [], judged, seenFrom, asOf)),
  };
}

/** A duty by the id it has, or else the one by the id it would have among others of its day. */
function coveredBy(waiver: Waiver, judged: readonly Judged[]): readonly Judged[] {
  const { duty: named, rule, subject } = waiver;
  if (named === undefined) return judged.filter(({ duty }) => duty.rule === rule && isSame(duty.subject, subject));
  const found = judged.filter(({ duty }) => duty.id === named);
  return found.length > 0 ? found : judged.filter(({ own }) => own() === named);
}

function isSame(a: Subject, b: Subject): boolean {
  return a.child === b.child && a.person === b.person && a.household === b.household;
}

/** A breach, waived; any other duty as it is. */
function waivedBy({ reason, by, on, until }: Waiver, duty: Duty): Duty {
  const { status } = duty;
  if (!isBreach(status)) return duty;
  const { remedy: _, ...rest } = duty;
  const waived: WaivedAs = { status, reason, by, on, ...(until !== undefined && { until }) };
  const span = until === undefined ? `on ${on}` : `on ${on}, until ${until}`;
  return { ...rest, status: "waived", waived, message: `Waived by ${by} ${span}: ${reason}. Without the waiver: ${status}. ${duty.message}` };
}

function useOf({ waiver, on, until }: ReadyWaiver, covered: readonly Judged[], judged: readonly Judged[], seenFrom: Day, asOf: Day): WaiverUse {
  const matched = covered.map(({ duty }) => duty);
  const use = (standing: WaiverUse["standing"], why: string): WaiverUse => ({ waiver, standing, why, duties: matched.map(({ id }) => id) });
  if (until !== undefined && asOf > until) return use("stale", `it expired on ${civil(until)}`);
  if (on > seenFrom) return use("waiting", `it was given later, on ${civil(on)}`);
  if (matched.length === 0) return use("stale", waiver.duty !== undefined ? noSuchDuty(waiver.duty, judged) : "the case has no duty of that rule for exactly that subject");
  if (matched.some(({ status }) => isBreach(status))) return use("applied", "it covers a breach");
  if (matched.some(({ status }) => status === "open" || status === "unknown")) return use("waiting", "what it covers is not in breach");
  return matched.some(({ status }) => status === "met") ? use("stale", "what it covers was met in time") : use("stale", "what it covers is no longer asked for");
}

/** An id that several would have if each were alone is nobody's. */
function noSuchDuty(id: string, judged: readonly Judged[]): string {
  const sharing = judged.filter(({ shared }) => shared === id).map(({ duty }) => duty.id);
  return sharing.length === 0 ? "the case has no such duty" : `${sharing.length} duties of the case share that id: one of ${sharing.join(", ")}`;
}
