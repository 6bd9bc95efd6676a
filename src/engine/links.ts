/** The links of a chain: from completion to completion (S14), or on a grid from its start (S16). */
import type { Day } from "../calendar/index.js";
import { earlierOf, plusDays } from "../calendar/index.js";
import type { Chain, Context, Due, Recurring, Unset } from "../rules/index.js";
import type { Fact } from "../timeline/view/index.js";
import { dueOf } from "./settle.js";

export interface Link {
  /** Day it was raised. */
  readonly on: Day;
  readonly start: Fact;
  readonly due: Due | Unset;
  readonly by: Fact | undefined;
  /** The next link's due date passed too before it all ended: this one can no longer be met. */
  readonly gone: boolean;
  /** How many completions, each on a day of its own from this day on, would complete it: the link before may want one first. */
  readonly wants: { readonly completions: 1 | 2; readonly from: Day };
}

export function linksOf(rule: Recurring, chain: Chain, ctx: Context): Link[] {
  // Without a due date there is no grid to stand on.
  return chain.onGrid === true && dueOf(rule.due(chain.start, ctx, 1)) !== undefined ? onGrid(rule, chain, ctx) : fromLast(rule, chain, ctx);
}

/** Each link runs from the last completion; completions of one day are one. */
function fromLast(rule: Recurring, { start, completions, afterStart, end }: Chain, ctx: Context): Link[] {
  const links: Link[] = [];
  let from = start;
  let first = true;
  const link = (by?: Fact): Link => ({
    on: from.on, start: from, due: rule.due(from, ctx, links.length + 1), by, gone: false,
    // What starts a link today cannot complete it today: completions of one day are one.
    wants: { completions: 1, from: from.on === ctx.asOf ? plusDays(ctx.asOf, 1) : ctx.asOf },
  });
  for (const by of completions) {
    const tooEarly = by.on < from.on || (by.on === from.on && (!first || afterStart));
    if (tooEarly) continue;
    links.push(link(by));
    from = by;
    first = false;
  }
  // What completes a link on the day it all ends opens no other.
  if (end === undefined || from.on < end.on) links.push(link());
  return links;
}

interface Window {
  readonly on: Day;
  readonly due: Due;
  by: Fact | undefined;
}

/** Windows follow each other from the start; each completion meets the link before, late, if that is unmet, else its own. */
function onGrid(rule: Recurring, { start, completions, afterStart, end }: Chain, ctx: Context): Link[] {
  const windows: Window[] = [];
  const last = end === undefined ? ctx.asOf : earlierOf(end.on, ctx.asOf);
  let on = start.on;
  while (on <= last) {
    const due = dueOf(rule.due(start, ctx, windows.length + 1));
    if (due === undefined || due.on < on) break;
    windows.push({ on, due, by: undefined });
    on = plusDays(due.on, 1);
  }
  let counted: Day | undefined;
  for (const by of completions) {
    if (by.on < start.on || (afterStart && by.on === start.on) || by.on === counted) continue;
    counted = by.on;
    const holding = windows.findIndex((window) => by.on <= window.due.on);
    const [before, own] = [windows[holding - 1], windows[holding]];
    if (before !== undefined && before.by === undefined) before.by = by;
    else if (own !== undefined && own.by === undefined) own.by = by;
  }
  const today = counted === ctx.asOf || (afterStart && start.on === ctx.asOf) ? plusDays(ctx.asOf, 1) : ctx.asOf;
  // A window that would open on the day it all ends asks for nothing; what comes that day can still meet the one before.
  const asked = windows.filter((window) => end === undefined || window.on < end.on);
  return asked.map((window, index) => {
    const [before, next] = [asked[index - 1], asked[index + 1]];
    return {
      on: window.on, start, due: window.due, by: window.by, gone: next !== undefined && last > next.due.on,
      // Only in the window that holds today does a completion go to the link before first.
      wants: { completions: next === undefined && before !== undefined && before.by === undefined ? 2 : 1, from: today },
    };
  });
}
