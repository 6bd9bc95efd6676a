import { civil, laterOf } from "../../../calendar/index.js";
import type { Deadline, Occasion, PeriodParam, ReadingParam } from "../../../rules/index.js";
import { dueAfter, endFor, firstEnd, seek } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import type { Indicated } from "../shared/heritage.js";
import { indicatedHeritage, isRuledOut } from "../shared/heritage.js";
import { phaseFor } from "../shared/ends.js";

interface Asked {
  readonly child: string;
  /** Left out where nobody knows. */
  readonly heritage?: Indicated;
}

type Trigger = Fact<"complaint-assigned" | "case-opened">;

/** The tribe is at the table from the first days, not told afterwards. */
export const tribeCollaboration: Deadline<Asked, { within: PeriodParam; known: ReadingParam }> = {
  shape: "deadline",
  id: "us-mi/tribe-collaboration",
  title: "Collaboration with the child's tribe within three days",
  force: "must",
  clauses: ["MI-CP-07"],
  params: {
    within: { days: 3, basis: "source" },
    known: {
      name: "mi.tribe.known", of: ["later", "trigger"], basis: "assumption",
      says: "`later`: three days from the later of the trigger and the answer that indicates the heritage; `trigger`: from the trigger, whenever it was known.",
    },
  },
  readings: {
    S20: "Each complaint and each opening asks for its own; collaboration before the second does not serve it.",
    "07": "A complaint before the case is opened, or opened again, belongs to that opening. Only an answer that the child is not American Indian "
      + "takes the heritage back; one that is unknown puts what was indicated in doubt.",
  },
  sees: { partly: "whether the child is American Indian, beyond what the parents answered" },
  restsOn: ["complaint-assigned", "case-opened"],
  otherwise: "No complaint or opening of the case concerns a child who may be American Indian.",
  pass: "The worker collaborated with the child's tribe.",
  fail: "No collaboration with the child's tribe is on record.",

  *occasions({ view }) {
    const triggers: readonly Trigger[] = [...view.facts("complaint-assigned"), ...view.phases.flatMap(({ opened }) => opened ?? [])];
    for (const child of view.children) {
      const concerning = new Set<Fact>(view.about(child, "complaint-assigned", "case-opened"));
      for (const trigger of triggers.filter((fact) => concerning.has(fact))) yield* asked(trigger, child, view);
    }
  },
  due: ({ trigger, about: { heritage } }, ctx) => {
    const { within, known } = ctx.params;
    const answered = heritage?.by.on ?? trigger.on;
    if (known.reading === "later" && answered > trigger.on) {
      return { ...dueAfter(laterOf(trigger.on, answered), "the child's heritage was indicated", within, ctx), basis: known.basis };
    }
    return dueAfter(trigger.on, whatOf(trigger), within, ctx);
  },
  metBy: ({ trigger, end, about: { child, heritage } }, { view }) => {
    const part = seek("collaboration with the tribe", ["tribe-collaborated"], view.about(child, "tribe-collaborated"), { from: trigger.on, through: end?.on });
    return [heritage?.inDoubt === true ? { ...part, undecided: DOUBT } : part];
  },
  remedy: ({ about: { child } }, _missing, { today }) => ({
    says: "Collaborate with the child's tribe.",
    events: [{ kind: "tribe-collaborated", on: today, child }],
  }),
};

const DOUBT = "whether the child is American Indian";

/** One occasion for each stretch on which the heritage is indicated; one that asks, where nobody knows. */
function* asked(trigger: Trigger, child: string, view: CaseView): Iterable<Occasion<Asked>> {
  const closing = endFor(child, phaseFor(view, trigger.on)?.end, view);
  const key = [trigger.event.kind, ...trigger.event.id === undefined ? [] : [trigger.event.id]].join("/");
  const base = { subject: { child }, trigger, what: whatOf(trigger) };
  const stretches = indicatedHeritage(view, child).filter(({ end }) => end === undefined || end.on > trigger.on);
  for (const [index, heritage] of stretches.entries()) {
    yield {
      ...base, key: index === 0 ? key : `${key}/${civil(heritage.by.on)}`,
      end: firstEnd(closing, heritage.end), about: { child, heritage },
    };
  }
  if (stretches.length === 0 && !isRuledOut(view, child)) yield { ...base, key, end: closing, needs: DOUBT, about: { child } };
}

function whatOf({ event }: Fact): string {
  return event.kind === "case-opened" ? "the case was opened" : "the complaint was assigned for investigation";
}
