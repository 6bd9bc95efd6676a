/** Services under contract: when a child is served under one (MO-STAT-01). */
import { FOREVER } from "../../../calendar/index.js";
import { caseEnd } from "../../../rules/index.js";
import type { CaseView, End, Fact } from "../../../timeline/view/index.js";
import { grouped, pairUp } from "../../../timeline/view/index.js";

export interface Contracted {
  /** The start of the first contract. */
  readonly by: Fact<"contract-started">;
  readonly end: End | undefined;
}

/** Stretches on which a child is served under contract: each contract to its end or the closing, those that overlap or follow on each other as one. */
export function contractsOf(view: CaseView, child: string): Contracted[] {
  const closings = view.phases.flatMap(({ closed }) => closed ?? []);
  const ended = view.about(child, "contract-ended");
  const contracts = [...grouped(view.about(child, "contract-started"), ({ event }) => event.provider ?? "")].flatMap(([provider, started]) => {
    const own = ended.filter(({ event }) => provider === "" || event.provider === undefined || event.provider === provider);
    return pairUp(started, [...own, ...closings].sort((a, b) => a.on - b.on)).pairs.map(({ opening, closing }): Contracted => ({
      by: opening,
      end: closing === undefined ? undefined
        : closing.event.kind === "case-closed" ? caseEnd(view, opening.on, child) : { on: closing.on, why: "services under contract ended" },
    }));
  }).filter(({ by, end }) => end === undefined || end.on > by.on);
  return contracts.sort((a, b) => a.by.on - b.by.on).reduce<Contracted[]>((found, contract) => {
    const last = found.at(-1);
    if (last === undefined || contract.by.on > lastDayOf(last)) return [...found, contract];
    return endOf(contract) > endOf(last) ? [...found.slice(0, -1), { ...last, end: contract.end }] : found;
  }, []);
}

/** The last day on which another contract goes on with the service: the day after the end, but not across a closing. */
function lastDayOf({ end }: Contracted): number {
  if (end === undefined) return FOREVER;
  return end.closing === true ? end.on - 1 : end.on + 1;
}

function endOf({ end }: Contracted): number {
  return end?.on ?? FOREVER;
}
