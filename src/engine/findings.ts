/** What a rule raises in a case: one function a shape. */
import type { Day, Span } from "../calendar/index.js";
import { civil, dayOf, EVER, FOREVER, laterOf, parseCivilDate, plusDays } from "../calendar/index.js";
import type { Chain, Condition, Content, Context, Deadline, Due, Part, Recurring, Rule, Standing } from "../rules/index.js";
import type { Fact } from "../timeline/view/index.js";
import type { Finding } from "./finding.js";
import { settle } from "./settle.js";
import { judgeStanding } from "./standing.js";

export interface Findings {
  readonly raised: readonly Finding[];
  /** Something would have raised the duty, at a time when the text was not in force. */
  readonly outOfForce: boolean;
}

/** Every duty the rule raises, under the law in force when it was triggered (S20). */
export function findingsOf(rule: Rule, ctx: Context): Findings {
  const force = inForce(rule);
  let outOfForce = false;
  const judges = (day: Day): boolean => {
    if (within(day, force)) return true;
    outOfForce = true;
    return false;
  };
  const raised = raisedBy(rule, ctx, force, judges);
  return { raised, outOfForce };
}

function raisedBy(rule: Rule, ctx: Context, force: Span, judges: (day: Day) => boolean): Finding[] {
  switch (rule.shape) {
    case "deadline": case "content": return occasional(rule, ctx, judges);
    case "recurring": return recurring(rule, ctx, judges);
    case "standing": return standing(rule, ctx, force, judges);
  }
}

function inForce({ inForce: dates }: Rule): Span {
  const from = dates?.from === undefined ? undefined : parseCivilDate(dates.from);
  const until = dates?.until === undefined ? undefined : parseCivilDate(dates.until);
  return { from: from === undefined ? EVER : dayOf(from), to: until === undefined ? FOREVER : dayOf(until) };
}

function within(day: Day, { from, to }: Span): boolean {
  return day >= from && day < to;
}

function occasional(rule: Deadline | Content, ctx: Context, judges: (day: Day) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const occasion of rule.occasions(ctx)) {
    const on = occasion.on ?? occasion.trigger.on;
    if (!judges(on)) continue;
    const { subject, trigger, what, key, end, endIsFinal, needs } = occasion;
    const asked = needs === undefined;
    const due = asked ? rule.due(occasion, ctx) : undefined;
    const parts = asked ? rule.metBy(occasion, ctx) : [];
    findings.push({
      subject, trigger, on, what, key, due, parts, end,
      outcome: settle({ due, parts, end, endIsFinal, needs }, ctx.view),
      remedy: (missing) => rule.remedy?.(occasion, missing, ctx),
    });
  }
  return findings;
}

/** Each link runs from the last completion; completions of one day are one (S14). */
function recurring(rule: Recurring, ctx: Context, judges: (day: Day) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const chain of rule.chains(ctx)) {
    for (const { start, by } of links(chain)) {
      if (!judges(start.on)) continue;
      const due = rule.due(start, ctx);
      const parts: readonly Part[] = [{ ...rule.part, rejected: [], metBy: by }];
      const { end } = chain;
      findings.push({
        subject: chain.subject, trigger: start, on: start.on, due, parts, end,
        outcome: settle({ due, parts, end }, ctx.view),
        // What starts a link today cannot complete it today: completions of one day are one.
        remedy: () => rule.remedy(chain, start.on === ctx.asOf ? { ...ctx, today: civil(plusDays(ctx.asOf, 1)) } : ctx),
      });
    }
  }
  return findings;
}

function links({ start, completions, afterStart, end }: Chain): { start: Fact; by?: Fact }[] {
  const found: { start: Fact; by?: Fact }[] = [];
  let from = start;
  let first = true;
  for (const by of completions) {
    const tooEarly = by.on < from.on || (by.on === from.on && (!first || afterStart));
    if (tooEarly) continue;
    found.push({ start: from, by });
    from = by;
    first = false;
  }
  // What completes a link on the day it all ends opens no other.
  if (end === undefined || from.on < end.on) found.push({ start: from });
  return found;
}

/** A standing duty counts from the later of its trigger and the effective date (S20). */
function standing(rule: Standing, ctx: Context, force: Span, judges: (day: Day) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const raised of rule.whenever(ctx)) {
    const span = { from: laterOf(raised.span.from, force.from), to: raised.span.to < force.to ? raised.span.to : force.to };
    if (span.from >= span.to || span.from > ctx.asOf) {
      judges(raised.span.from);
      continue;
    }
    const condition: Condition = { ...raised, span };
    const { subject, trigger, what, key, end, needs } = condition;
    const base = {
      subject, trigger, what, key, end,
      remedy: (missing: readonly string[]) => rule.remedy(condition, missing, ctx),
    };
    if (needs !== undefined) {
      findings.push({ ...base, on: span.from, parts: [], outcome: { status: "unknown", precision: "day", missing: [], needs } });
      continue;
    }
    const due = notBefore(rule.due(raised, ctx), force.from);
    const holdings = rule.heldBy(condition, ctx);
    const contradicted = end?.contradicted === true;
    for (const judged of judgeStanding(condition, due, holdings, ctx.view)) {
      // What was due before the closing in doubt is a breach either way; what lapsed by it may not have.
      const unsafe = contradicted && judged.outcome.status === "lapsed";
      findings.push({
        ...base, ...judged,
        outcome: unsafe
          ? { ...judged.outcome, status: "unknown", needs: "whether the case closed on the day recorded; a later placement contradicts it" }
          : judged.outcome,
      });
    }
  }
  return findings;
}

function notBefore(due: Due, effective: Day): Due {
  if (due.on >= effective) return due;
  return { ...due, on: effective, steps: [...due.steps, { says: "not before the law took effect", on: civil(effective) }] };
}
