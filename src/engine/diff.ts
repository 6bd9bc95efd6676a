/** `diff`: what became of each duty from one report of a case to another. */
import type { CivilDate } from "../calendar/index.js";
import type { Problem } from "../timeline/view/index.js";
import { stemOf } from "./ids.js";
import type { Duty, Report, Status, WaiverUse } from "./report.js";

/** One duty in both reports; `before` is left out of one only the second has, `after` of one only the first has. */
export interface Change {
  /** Its id; of one that is renamed, the later. */
  readonly id: string;
  readonly before?: Duty;
  readonly after?: Duty;
}

/** A report, as far as it says which one it is. */
export interface Side {
  readonly asOf: CivilDate;
  readonly judgedAsOf?: CivilDate;
  readonly packs: Report["packs"];
  readonly options: Report["options"];
}

/** A waiver both reports were given, of which one thing became in the first and another in the second. */
export interface WaiverChange {
  readonly before: WaiverUse;
  readonly after: WaiverUse;
}

/** Each list in the order of the reports; a duty may be in several. */
export interface Difference {
  readonly schema: 1;
  readonly caseId: string;
  readonly before: Side;
  readonly after: Side;
  /** Every duty whose status, due date, day it was met, missing parts, need or waiver differ, or that only one report has. */
  readonly changes: readonly Change[];
  /** Only the second report has them. */
  readonly raised: readonly Change[];
  /** The same duty under another id: another fact of its day has come or gone, from which its own is told apart. */
  readonly renamed: readonly Change[];
  /** Only the first report has them: what raised them is no longer so, or its date was corrected, or their rule was not asked. */
  readonly withdrawn: readonly Change[];
  /** Met now, on time or late, and not before. */
  readonly met: readonly Change[];
  /** Lapsed now, and not before. */
  readonly lapsed: readonly Change[];
  /** Due on another day or at another hour than before, or with a due date where none could be given; what was or is undecided does not count. */
  readonly moved: readonly Change[];
  /** In breach now (overdue, missed, late), and not before. */
  readonly newlyLate: readonly Change[];
  /** In breach before, and not now: on record in time after all, waived, undecided, or no longer raised. */
  readonly cleared: readonly Change[];
  /** Cannot be decided now, and could before or was not raised. */
  readonly undecided: readonly Change[];
  /** Could not be decided before, and can now or is no longer raised. */
  readonly decided: readonly Change[];
  /** Waived now, and not before. */
  readonly waived: readonly Change[];
  /** Waived before, and not now. */
  readonly unwaived: readonly Change[];
  /** Waivers only one of the reports was given, and those of which something else became. */
  readonly waivers: { readonly added: readonly WaiverUse[]; readonly gone: readonly WaiverUse[]; readonly turned: readonly WaiverChange[] };
  readonly problems: { readonly added: readonly Problem[]; readonly gone: readonly Problem[] };
}

/**
 * The difference between two reports of one case: two dates, two versions of the record, two readings. Duties are the same
 * where their ids are; where another fact of the day has come or gone, where all else that is told of them is. Of the mere count of days overdue nothing is said. Throws `RangeError` for reports of two cases.
 */
export function diff(before: Report, after: Report): Difference {
  if (before.caseId !== after.caseId) {
    throw new RangeError(`Two cases, ${JSON.stringify(before.caseId)} and ${JSON.stringify(after.caseId)}: expected two reports of one`);
  }
  const earlier = paired(before.duties, after.duties);
  const taken = new Set(earlier.values());
  const all: readonly Change[] = [
    ...after.duties.map((duty): Change => {
      const was = earlier.get(duty);
      return { id: duty.id, ...(was !== undefined && { before: was }), after: duty };
    }),
    ...before.duties.filter((duty) => !taken.has(duty)).map((duty): Change => ({ id: duty.id, before: duty })),
  ];
  const changes = all.filter(({ before: was, after: is }) => standing(was) !== standing(is));
  const became = (...statuses: readonly Status[]) => changes.filter((change) => has(change.after, statuses) && !has(change.before, statuses));
  const ceased = (...statuses: readonly Status[]) => changes.filter((change) => has(change.before, statuses) && !has(change.after, statuses));
  return {
    schema: 1,
    caseId: after.caseId,
    before: sideOf(before),
    after: sideOf(after),
    changes,
    raised: changes.filter((change) => change.before === undefined),
    renamed: all.filter(({ before: was, after: is }) => was !== undefined && is !== undefined && was.id !== is.id),
    withdrawn: changes.filter((change) => change.after === undefined),
    met: became("met", "late"),
    lapsed: became("lapsed"),
    moved: changes.filter(({ before: was, after: is }) => isDecided(was) && isDecided(is) && (was.due !== is.due || was.dueAt !== is.dueAt)),
    newlyLate: became("overdue", "missed", "late"),
    cleared: ceased("overdue", "missed", "late"),
    undecided: became("unknown"),
    decided: ceased("unknown"),
    waived: became("waived"),
    unwaived: ceased("waived"),
    waivers: waiverChanges(before.waivers, after.waivers),
    problems: { added: without(after.problems, before.problems), gone: without(before.problems, after.problems) },
  };
}

/** Of the later duties, what each was before: by its id, or else by all that is told of it but what sets its id apart. */
function paired(before: readonly Duty[], after: readonly Duty[]): ReadonlyMap<Duty, Duty> {
  const [earlier, later] = [new Map(before.map((duty) => [duty.id, duty])), new Set(after.map(({ id }) => id))];
  const left = before.filter(({ id }) => !later.has(id));
  const pairs = new Map<Duty, Duty>();
  for (const duty of after) {
    const was = earlier.get(duty.id) ?? takenFrom(left, (other) => isAlike(other, duty));
    if (was !== undefined) pairs.set(duty, was);
  }
  return pairs;
}

/** The first of which it is so, which leaves the list. */
function takenFrom<T>(list: T[], isSo: (each: T) => boolean): T | undefined {
  const place = list.findIndex(isSo);
  return place < 0 ? undefined : list.splice(place, 1)[0];
}

function isAlike(a: Duty, b: Duty): boolean {
  return stemOf(a.id) === stemOf(b.id) && standing(a) === standing(b) && JSON.stringify(a.trigger) === JSON.stringify(b.trigger);
}

function standing(duty: Duty | undefined): string {
  if (duty === undefined) return "";
  const { status, due, dueAt, metOn, backdated, missing, needs, waived } = duty;
  return JSON.stringify([status, due, dueAt, metOn, backdated, missing, needs, waived]);
}

function has(duty: Duty | undefined, statuses: readonly Status[]): boolean {
  return duty !== undefined && statuses.includes(duty.status);
}

function isDecided(duty: Duty | undefined): duty is Duty {
  return duty !== undefined && duty.status !== "unknown";
}

function sideOf({ asOf, judgedAsOf, packs, options }: Report): Side {
  return { asOf, ...(judgedAsOf !== undefined && { judgedAsOf }), packs, options };
}

function without(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const known = new Set(others.map((problem) => JSON.stringify(problem)));
  return problems.filter((problem) => !known.has(JSON.stringify(problem)));
}

function waiverChanges(before: readonly WaiverUse[], after: readonly WaiverUse[]): Difference["waivers"] {
  const left = [...before];
  const [added, turned]: [WaiverUse[], WaiverChange[]] = [[], []];
  for (const use of after) {
    const was = takenFrom(left, ({ waiver }) => JSON.stringify(waiver) === JSON.stringify(use.waiver));
    if (was === undefined) added.push(use);
    else if (was.why !== use.why) turned.push({ before: was, after: use });
  }
  return { added, gone: left, turned };
}
