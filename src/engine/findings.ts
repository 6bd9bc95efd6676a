/** What a rule raises in a case: one function a shape. */
import type { Day, Span } from "../calendar/index.js";
import { civil, dayOf, earlierOf, EVER, FOREVER, laterOf, parseCivilDate, plusDays } from "../calendar/index.js";
import type { Chain, Condition, Content, Context, Deadline, Due, Part, Recurring, Rule, Standing } from "../rules/index.js";
import type { End } from "../timeline/view/index.js";
import type { Finding, Outcome } from "./finding.js";
import { undecided } from "./finding.js";
import { dueOf, settle } from "./settle.js";
import { linksOf } from "./links.js";
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

/** An end that lies ahead is none yet. */
function come(end: End | undefined, asOf: Day): End | undefined {
  return end !== undefined && end.on <= asOf ? end : undefined;
}

function occasional(rule: Deadline | Content, ctx: Context, judges: (day: Day) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const occasion of rule.occasions(ctx)) {
    const on = occasion.on ?? occasion.trigger.on;
    if (on > ctx.asOf || !judges(on)) continue;
    const { subject, trigger, what, key, endIsFinal, needs } = occasion;
    const end = come(occasion.end, ctx.asOf);
    const asked = needs === undefined;
    const due = asked ? rule.due(occasion, ctx) : undefined;
    const parts = asked ? rule.metBy(occasion, ctx) : [];
    findings.push({
      subject, trigger, on, what, key, due: dueOf(due), parts, end,
      outcome: settle({ due, parts, end, endIsFinal, needs }, ctx.view),
      remedy: (missing) => rule.remedy?.(occasion, missing, ctx),
    });
  }
  return findings;
}

function recurring(rule: Recurring, ctx: Context, judges: (day: Day) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const chain of rule.chains(ctx)) {
    if (chain.start.on > ctx.asOf) continue;
    if (chain.needs !== undefined) {
      if (judges(chain.start.on)) {
        findings.push({
          subject: chain.subject, trigger: chain.start, on: chain.start.on, parts: [],
          outcome: { status: "unknown", precision: "day", missing: [], needs: chain.needs },
        });
      }
      continue;
    }
    for (const { on, start, due, by, gone, wants } of linksOf(rule, chain, ctx)) {
      if (!judges(on)) continue;
      const parts: readonly Part[] = [{ ...rule.part, rejected: [], metBy: by, ...(gone ? { past: true } : {}) }];
      const end = come(chain.end, ctx.asOf);
      findings.push({
        subject: chain.subject, trigger: start, on, apart: chain.start, what: start === chain.start ? chain.what : undefined, due: dueOf(due), parts, end,
        outcome: eitherWay(settle({ due, parts, end }, ctx.view), start === chain.start ? chain.startsFrom : undefined, (earliest) =>
          settle({ due: rule.due({ ...start, on: earliest }, ctx, 1), parts, end }, ctx.view)),
        remedy: () => {
          const first = rule.remedy(chain, { ...ctx, today: civil(wants.from) });
          if (wants.completions === 1) return first;
          const second = rule.remedy(chain, { ...ctx, today: civil(plusDays(wants.from, 1)) });
          return { says: `${first.says} Once for the time before, and again for this.`, events: [...first.events, ...second.events] };
        },
      });
    }
  }
  return findings;
}

/** What is the same from either start stands. */
function eitherWay(outcome: Outcome, startsFrom: Chain["startsFrom"], from: (earliest: Day) => Outcome): Outcome {
  if (startsFrom === undefined || from(startsFrom.on).status === outcome.status) return outcome;
  return { ...undecided(outcome, startsFrom.needs), forNow: true };
}

/** A standing duty counts from the later of its trigger and the effective date (S20). */
function standing(rule: Standing, ctx: Context, force: Span, judges: (day: Day) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const raised of rule.whenever(ctx)) {
    const span = { from: laterOf(raised.span.from, force.from), to: earlierOf(raised.span.to, force.to) };
    if (span.from >= span.to || span.from > ctx.asOf) {
      judges(raised.span.from);
      continue;
    }
    const condition: Condition = { ...raised, span };
    const { subject, trigger, what, key, needs } = condition;
    const end = come(force.to < (raised.end?.on ?? FOREVER) ? { on: force.to, why: "its text ceased to be in force" } : raised.end, ctx.asOf);
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
          ? undecided(judged.outcome, "whether the case closed on the day recorded; a later placement contradicts it")
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
