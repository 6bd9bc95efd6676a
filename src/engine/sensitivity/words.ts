/** What a duty hangs on, as a sentence: "Late by 1 day, due 2026-03-01, under strict counting; met under rsmo-1.040 (RSMo 1.040)." */
import { isBreach } from "../breach.js";
import type { Status } from "../report.js";
import type { DutyOutcome, Ground, NumberGround, NumberUnit } from "./types.js";

export function sentence(inForce: DutyOutcome, grounds: readonly Ground[]): string {
  const now = spelled(inForce, inForce);
  const others = grounds.flatMap((ground) => ground.alternatives.map((alternative) =>
    ({ ground, told: spelled(alternative.outcome, inForce), name: named(ground, alternative) })));
  const differing = others.filter(({ told }) => told !== now);
  const decisive = grounds.filter((each) => differing.some(({ ground }) => ground === each)).map((ground) => named(ground, ground));
  const parts = [
    decisive.length > 0 ? under(now, list(decisive, "and")) : others.length > 0 ? under(now, "every documented reading") : now,
    ...grouped(differing).map(({ told, names }) => under(told, list(names, "or"))),
    ...turns(grounds.filter((ground) => ground.kind === "number"), inForce),
  ];
  return asSentence(parts.join("; "));
}

/** A duty that only another reading raises. */
export function elsewhereSentence(outcome: DutyOutcome, ground: Named, tried: Value): string {
  return asSentence(under(spelled(outcome, outcome), named(ground, tried)));
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function under(told: string, names: string): string {
  return `${told}${told.includes(", ") ? "," : ""} under ${names}`;
}

/** Status, and where it may matter the due date; the day it is raised where that is another one. */
function spelled(outcome: DutyOutcome | undefined, inForce: DutyOutcome): string {
  if (outcome === undefined) return "no such duty";
  const { status, daysLate, due, dueAt, raisedOn } = outcome;
  const isSettled = status === "met" || status === "lapsed" || status === "unknown";
  return [
    `${STATUS[status]}${status === "late" || status === "overdue" ? lateBy(daysLate) : ""}`,
    ...isSettled || due === undefined ? [] : [`due ${dueAt ?? due}`],
    ...raisedOn === undefined || raisedOn === inForce.raisedOn ? [] : [`raised on ${raisedOn}`],
  ].join(", ");
}

const STATUS: Readonly<Record<Status, string>> = {
  met: "met", late: "late", open: "open", overdue: "overdue", lapsed: "no longer asked for", missed: "missed", unknown: "undecided", waived: "waived",
};

function lateBy(days: number | undefined): string {
  if (days === undefined) return "";
  return days === 0 ? " by hours" : ` by ${days} ${days === 1 ? "day" : "days"}`;
}

type Named = { readonly kind: "counting" | "reading"; readonly name: string } | { readonly kind: "number"; readonly name: string; readonly unit: NumberUnit };

interface Value {
  readonly value?: string | number;
  readonly citation?: string;
}

/** `rsmo-1.040 (RSMo 1.040)`, `asfa.clock: entry`, `icpc.timely: 5 working days`. */
function named(ground: Named, { value = "not set", citation }: Value): string {
  switch (ground.kind) {
    case "counting": return value === "strict" || citation === undefined ? `${value} counting` : `${value} (${citation})`;
    case "reading": return `${ground.name}: ${value}`;
    case "number": return `${ground.name}: ${typeof value === "number" ? measured(value, ground.unit) : value}`;
  }
}

function grouped(others: readonly { readonly told: string; readonly name: string }[]): { told: string; names: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { told, name } of others) groups.set(told, [...groups.get(told) ?? [], name]);
  return [...groups].map(([told, names]) => ({ told, names }));
}

/** Where each number turns it, or puts others in its place; of a breach of which none does, that none does. */
function turns(grounds: readonly NumberGround[], { status }: DutyOutcome): string[] {
  const told = grounds.flatMap((ground) => [
    ...ground.tips.map(({ at, through, outcome }) =>
      `${outcome === undefined ? "no such duty" : STATUS[outcome.status]} if ${ground.name} were ${stretch(at, through, ground)}`),
    ...ground.replacedAt === undefined ? [] : [`other duties in its place if ${ground.name} were ${measured(ground.replacedAt, ground.unit)}`],
  ]);
  if (told.length > 0 || grounds.length === 0 || !isBreach(status)) return told;
  return [`no ${list(grounds.map(({ name, within, unit }) => `${name} from ${within.least} to ${measured(within.most, unit)}`), "or")} would change that`];
}

function stretch(at: number, through: number, { unit, within: { least, most } }: NumberGround): string {
  if (through === at) return measured(at, unit);
  if (through === most) return `${measured(at, unit)} or more`;
  if (through === least) return `${measured(at, unit)} or fewer`;
  return `from ${Math.min(at, through)} to ${measured(Math.max(at, through), unit)}`;
}

function measured(number: number, unit: NumberUnit): string {
  const one = unit === "workingDays" ? "working day" : unit.slice(0, -1);
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

function list(names: readonly string[], last: "and" | "or"): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(` ${last} `);
}
