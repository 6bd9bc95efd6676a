/**
 * Ids of duties: rule, subject, the day raised, the rule's own key; nothing that another rule or another child could change.
 * Duties that share all of these are set apart by what their facts say, so that each id stays with its fact
 * whichever others are on record.
 */
import { civil } from "../calendar/index.js";
import type { Subject } from "../rules/index.js";
import type { Fact } from "../timeline/view/index.js";
import { spelled } from "../timeline/view/index.js";
import type { Finding } from "./finding.js";

export interface Id {
  readonly id: string;
  /** What it would be if it were the only one: what several may share. */
  readonly shared: string;
  /** What it is among several; it names the duty where there are no others too. Reckoned when asked for. */
  readonly own: () => string;
}

/** The ids of what one rule raised, in its order; `keyOf` as `factKeys` gives it. */
export function idsOf(rule: string, findings: readonly Finding[], keyOf: (fact: Fact) => string): Id[] {
  const named = findings.map((finding) => {
    const shared = sharedId(rule, finding);
    const fact = finding.apart ?? finding.trigger;
    return { shared, own: () => (fact === undefined ? shared : `${shared}~${keyOf(fact)}`) };
  });
  const firsts = new Map<string, () => string>();
  const several = new Set<string>();
  for (const { shared, own } of named) {
    const first = firsts.get(shared);
    if (first === undefined) firsts.set(shared, own);
    else if (first() !== own()) several.add(shared);
  }
  const times = new Map<string, number>();
  return named.map(({ shared, own }) => {
    const id = several.has(shared) ? own() : shared;
    // Raised by one fact, they are told apart by the rule's own order alone.
    const nth = (times.get(id) ?? 0) + 1;
    times.set(id, nth);
    const count = nth > 1 ? `~${nth}` : "";
    return { id: `${id}${count}`, shared, own: () => `${own()}${count}` };
  });
}

/** What duties set apart by their facts have in common. */
export function stemOf(id: string): string {
  return id.split("~", 1)[0] ?? id;
}

function sharedId(rule: string, { subject, on, key }: Finding): string {
  const day = on === undefined ? "" : `@${civil(on)}`;
  const more = key === undefined ? "" : `/${plain(key)}`;
  return `${rule}:${subjectKey(subject)}${day}${more}`;
}

function subjectKey({ child, person, household }: Subject): string {
  let key = "";
  for (const part of [child, person, household]) {
    if (part !== undefined) key += key === "" ? plain(part) : `+${plain(part)}`;
  }
  return key === "" ? "case" : key;
}

/** A fact's own id, where it has one; else all that it says, in short: reckoned once, for many rules ask for it. */
export function factKeys(): (fact: Fact) => string {
  const reckoned = new Map<Fact["event"], string>();
  return ({ event }) => {
    const known = reckoned.get(event) ?? (event.id === undefined ? inShort(spelled(event)) : plain(event.id));
    reckoned.set(event, known);
    return known;
  };
}

/** Keeps the signs that build an id out of its parts. */
function plain(text: string): string {
  return text.replace(/[%:@+/~\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

/** Seven signs for a text, the same on any machine: FNV-1a over its UTF-16 units, in 32 bits. */
function inShort(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
