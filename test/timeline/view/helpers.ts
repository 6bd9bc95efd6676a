/** A case as the view shows it, in short: spans and facts as texts. */
import { civil, FOREVER } from "../../../src/calendar/index.js";
import type { Span } from "../../../src/calendar/index.js";
import { parseTimeline } from "../../../src/schema.js";
import type { EventInput, TimelineInput } from "../../../src/schema.js";
import { viewCase } from "../../../src/timeline/view/index.js";
import type { CaseView, GoalSpan } from "../../../src/timeline/view/index.js";
import { day } from "../../calendar/helpers.js";

export interface Seen extends Partial<Pick<TimelineInput, "jurisdiction" | "children" | "people" | "holds">> {
  readonly asOf?: string;
  readonly knownBy?: string;
}

/** The view of a case of ana, ben and cleo, long after everything. */
export function viewOf(events: readonly EventInput[], { asOf = "2030-01-01", knownBy, ...more }: Seen = {}): CaseView {
  const timeline = parseTimeline({ schema: 1, caseId: "case-1", children: [{ id: "ana" }, { id: "ben" }, { id: "cleo" }], ...more, events: [...events] });
  return viewCase(timeline, { asOf: day(asOf), ...(knownBy === undefined ? {} : { knownBy: day(knownBy) }) });
}

export const text = ({ from, to }: Span): string => `${civil(from)}/${to === FOREVER ? "" : civil(to)}`;

export const stays = (view: CaseView, child = "ana"): string[] => view.episodes.filter((episode) => episode.child === child).map(({ span }) => text(span));

export const goalTexts = (goals: readonly GoalSpan[]): string[] => goals.map(({ value, span }) => `${value} ${text(span)}`);

export const codes = (view: CaseView): string[] => view.problems.map(({ code }) => code);

export const entered = (on: string, child = "ana"): EventInput => ({ kind: "care-entered", on, child });
export const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
export const opened = (on: string): EventInput => ({ kind: "case-opened", on });
export const closed = (on: string): EventInput => ({ kind: "case-closed", on });

type GoalSet = Extract<EventInput, { kind: "goal-set" }>;
export const goal = (on: string, set: GoalSet["goal"], more: Partial<GoalSet> = {}): EventInput => ({ kind: "goal-set", on, role: "primary", goal: set, ...more });

type Placed = Extract<EventInput, { kind: "placement-started" }>;
export const placed = (on: string, setting: Placed["setting"] = "foster-home", more: Partial<Placed> = {}): EventInput => ({ kind: "placement-started", on, setting, ...more });
