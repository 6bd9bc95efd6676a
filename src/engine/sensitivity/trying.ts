/** One rule in one case: its duties under each documented reading, and the numbers at which they turn. */
import { conventions } from "../../calendar/index.js";
import type { Pack, Rule } from "../../rules/index.js";
import type { Timeline } from "../../timeline/types.js";
import { isBreach } from "../breach.js";
import { judge } from "../judge.js";
import type { EvaluateOptions } from "../options.js";
import { ready } from "../options.js";
import type { Duty } from "../report.js";
import type { Choice, NumberChoice } from "./choices.js";
import { choicesOf, narrowed } from "./choices.js";
import type { Counterpart } from "./counterparts.js";
import { counterparts, isSame } from "./counterparts.js";
import type { Within } from "./tipping.js";
import { turnsOf } from "./tipping.js";
import type { Alternative, DutyOutcome, DutySensitivity, Ground, NumberGround, NumberUnit, RaisedElsewhere, Tip } from "./types.js";
import { elsewhereSentence, sentence } from "./words.js";

export interface Tried {
  readonly duties: readonly DutySensitivity[];
  readonly elsewhere: readonly RaisedElsewhere[];
}

/** `withinOf`: the numbers worth trying, by unit. */
export function tryRule(timeline: Timeline, options: EvaluateOptions, pack: Pack, rule: Rule, withinOf: (unit: NumberUnit) => Within): Tried {
  const judged = (under: EvaluateOptions): readonly Duty[] => judge(timeline, ready(under)).judged.map(({ duty }) => duty);
  const duties = judged(narrowed(options, pack, rule));
  const against = (under: EvaluateOptions): Against => {
    const others = judged(under);
    const paired = counterparts(duties, others);
    const taken = new Set([...paired.values()].map(({ duty }) => duty.id));
    return { others, paired, unpaired: others.filter(({ id }) => !taken.has(id)) };
  };
  const trials = choicesOf(options, pack, rule).map((choice) => trialOf(choice, against, withinOf));
  return {
    duties: trials.length === 0 ? [] : duties.map((duty) => standing(duty, trials.map(({ groundFor }) => groundFor(duty)))),
    elsewhere: trials.flatMap(({ elsewhere }) => elsewhere),
  };
}

/** The rule's duties under other options: those that stand in the place of one in force, and the rest. */
interface Against {
  readonly others: readonly Duty[];
  readonly paired: ReadonlyMap<string, Counterpart>;
  readonly unpaired: readonly Duty[];
}

interface Trial {
  groundFor(duty: Duty): Ground;
  readonly elsewhere: readonly RaisedElsewhere[];
}

function trialOf(choice: Choice, against: (under: EvaluateOptions) => Against, withinOf: (unit: NumberUnit) => Within): Trial {
  const { kind, name, chosen } = choice;
  switch (kind) {
    case "counting": {
      const tried = choice.others.map((value) => ({ value, ...against(choice.under(value)), citation: conventions[value].citation }));
      const { value, byDefault } = choice;
      return {
        elsewhere: elsewhereOf(choice, tried),
        groundFor: (duty) => ({ kind, name, value, citation: conventions[value].citation, chosen, alternatives: alternatives(duty, tried, byDefault) }),
      };
    }
    case "reading": {
      const tried = choice.others.map((value) => ({ value, ...against(choice.under(value)) }));
      const { value, says, byDefault } = choice;
      return {
        elsewhere: elsewhereOf(choice, tried),
        groundFor: (duty) => ({ kind, name, value, says, chosen, alternatives: alternatives(duty, tried, byDefault) }),
      };
    }
    case "number": {
      const tried = choice.others.map((value) => ({ value, ...against(choice.under(value)) }));
      const { value, unit, says, byDefault } = choice;
      const within = reaching(withinOf(unit), value);
      const numbers = atNumbers(choice, within, against);
      return {
        elsewhere: elsewhereOf(choice, tried),
        groundFor: (duty) => ({
          kind, name, unit, chosen, within, ...(value !== undefined && { value }), ...(says !== undefined && { says }),
          alternatives: alternatives(duty, tried, byDefault), ...numbers(duty),
        }),
      };
    }
  }
}

interface Attempt<V> extends Against {
  readonly value: V;
  readonly citation?: string;
}

function alternatives<V>({ id, status }: Duty, tried: readonly Attempt<V>[], byDefault: V | undefined): Alternative<V>[] {
  return tried.map(({ value, citation, paired }) => {
    const other = paired.get(id);
    return {
      value, ...(citation !== undefined && { citation }), ...(value === byDefault && { isDefault: true as const }),
      ...(other !== undefined && { outcome: outcomeOf(other.duty), found: other.found }),
      changes: other?.duty.status !== status,
    };
  });
}

function elsewhereOf(choice: Choice, tried: readonly Attempt<string | number>[]): RaisedElsewhere[] {
  const { kind, name } = choice;
  return tried.flatMap(({ value, citation, unpaired }) => unpaired.map((duty) => {
    const [outcome, attempt] = [outcomeOf(duty), { value, ...(citation !== undefined && { citation }) }];
    return { kind, name, ...attempt, ...headOf(duty), outcome, says: elsewhereSentence(outcome, choice, attempt) };
  }));
}

/** The numbers worth trying, and the one in force among them. */
function reaching({ least, most }: Within, number: number | undefined): Within {
  return { least, most: Math.max(most, number ?? least) };
}

type AtNumbers = Pick<NumberGround, "tips" | "replacedAt">;

/** What other numbers make of a duty. Each is judged once for all duties of the rule. */
function atNumbers({ value, under }: NumberChoice, within: Within, against: (under: EvaluateOptions) => Against): (duty: Duty) => AtNumbers {
  const seen = new Map<number, Against>();
  return (duty) => {
    const at = (number: number): Against => {
      const tried = seen.get(number) ?? against(under(number));
      seen.set(number, tried);
      return tried;
    };
    const replaced: number[] = [];
    const turned = (number: number): boolean => {
      const other = surelySame(duty, at(number));
      const isReplaced = other === undefined && at(number).others.some(({ subject }) => isSame(subject, duty.subject));
      if (isReplaced) replaced.push(number);
      return !isReplaced && inBreach(other) !== inBreach(duty);
    };
    const tips = turnsOf(value, within, turned).map((turn): Tip => {
      const other = surelySame(duty, at(turn.at));
      return { ...turn, ...(other !== undefined && { outcome: outcomeOf(other) }) };
    });
    const from = value ?? within.most;
    const [replacedAt] = replaced.sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || b - a);
    return { tips, ...(replacedAt !== undefined && { replacedAt }) };
  };
}

/** One that is merely near says nothing of this duty. */
function surelySame({ id }: Duty, { paired }: Against): Duty | undefined {
  const other = paired.get(id);
  return other?.found === "nearest" ? undefined : other?.duty;
}

/** A waived breach is one. */
function inBreach(duty: Duty | undefined): boolean {
  return duty !== undefined && (isBreach(duty.status) || duty.status === "waived");
}

function standing(duty: Duty, grounds: readonly Ground[]): DutySensitivity {
  const outcome = outcomeOf(duty);
  const changes = grounds.some((ground) => ground.alternatives.some((alternative) => alternative.changes));
  return { ...headOf(duty), outcome, grounds, changes, says: sentence(outcome, grounds) };
}

function headOf({ id, rule, title, clauses, force, subject }: Duty): Pick<DutySensitivity, "id" | "rule" | "title" | "clauses" | "force" | "subject"> {
  return { id, rule, title, clauses, force, subject };
}

function outcomeOf({ id, trigger, status, due, dueAt, metOn, daysLate }: Duty): DutyOutcome {
  return {
    id, ...(trigger !== undefined && { raisedOn: trigger.on }), status, ...(due !== undefined && { due }), ...(dueAt !== undefined && { dueAt }),
    ...(metOn !== undefined && { metOn }), ...(daysLate !== undefined && { daysLate }),
  };
}
