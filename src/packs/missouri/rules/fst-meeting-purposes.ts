import type { Day } from "../../../calendar/index.js";
import { EVER, laterOf, plusDays } from "../../../calendar/index.js";
import type { Deadline, Occasion, Part } from "../../../rules/index.js";
import { dueOn, isClosed, planSubject, seek, shareChild } from "../../../rules/index.js";
import type { EventOf, Setting } from "../../../timeline/types.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { isAbout, isFact } from "../../../timeline/view/index.js";

type Purpose = NonNullable<EventOf<"meeting-held">["purposes"]>[number];

interface Convened {
  readonly purposes: readonly Purpose[];
  /** Meetings about a child it concerns. */
  readonly meetings: readonly Fact<"meeting-held">[];
  /** The first day on which a meeting serves this and not what went before. */
  readonly from: Day;
}

/** What is planned for a family, and where a child lives, is settled with the family at the table. */
export const fstMeetingPurposes: Deadline<Convened, Record<never, never>> = {
  shape: "deadline",
  id: "us-mo/fst-meeting-purposes",
  title: "Family support team meeting convened for each plan, review and placement",
  force: "must",
  clauses: ["MO-STAT-05"],
  params: {},
  readings: {
    S6: "Only a meeting held by the plan, the review or the placement can serve: unmet, it is missed.",
    S18: "Of placements of one day the one recorded later was made.",
    "STAT-05": "A meeting serves a plan or review since the plan or review before it, and a placement since the stay's last placement; the first, since the case was open or the child last left care. "
      + "The 72-hour meeting is one of the team; running away is no placement.",
  },
  sees: { partly: "what was settled: the record shows what a meeting was convened for" },
  looksBack: true,
  restsOn: ["plan-completed", "plan-reviewed", "placement-started"],
  otherwise: "No plan, plan review or placement is on record.",
  pass: "The team met for each purpose beforehand.",
  fail: "The record does not show that the team met for each purpose beforehand.",

  *occasions({ view }) {
    yield* plansAndReviews(view);
    yield* placements(view);
  },
  due: ({ trigger, what }) => dueOn(trigger.on, what ?? "", { kind: "source" }),
  metBy: ({ about: { purposes, meetings, from }, trigger }) => purposes.map((purpose): Part => ({
    ...seek(MEETING[purpose], ["meeting-held.purposes"], meetings.filter(({ on }) => on <= trigger.on), { from: EVER }, ({ on, event }) =>
      on < from ? "it served what came before"
        : event.meeting !== "fst" && event.meeting !== "72-hour" ? "not a meeting of the family support team"
          : event.purposes?.includes(purpose) === true ? undefined : "not convened for this"),
    past: true,
  })),
};

const MEETING: Readonly<Record<Purpose, string>> = {
  "service-needs": "meeting on service needs",
  "permanency-plan": "meeting on the permanency plan",
  "case-plan": "meeting on the case plan",
  "progress": "meeting on progress",
  "need-for-placement": "meeting on the need for placement",
  "appropriate-placement": "meeting on the appropriate placement",
};

const PLANS: readonly string[] = ["case-plan", "case-management-plan", "permanency-treatment-plan"];

function* plansAndReviews(view: CaseView): Iterable<Occasion<Convened>> {
  const all = view.facts("plan-completed", "plan-reviewed").filter(({ on, event }) => PLANS.includes(event.plan) && !isClosed(view, on));
  for (const fact of all) {
    const { kind, plan, id, children } = fact.event;
    const before = all.filter((other) => other.on < fact.on && shareChild(other, fact)).at(-1);
    yield {
      subject: planSubject(fact), trigger: fact,
      key: [kind, plan, id, children !== undefined && children.length > 1 ? children.join("+") : undefined].filter((part) => part !== undefined).join("/"),
      what: `the ${plan.replaceAll("-", " ")} was ${kind === "plan-completed" ? "completed" : "reviewed"}`,
      about: {
        purposes: kind === "plan-completed" ? ["service-needs", "permanency-plan", "case-plan"] : ["progress", "case-plan"],
        meetings: view.facts("meeting-held").filter((meeting) => shareChild(meeting, fact)),
        from: since(view, before, fact),
      },
    };
  }
}

function isPlacement(setting: Setting): boolean {
  return setting !== "runaway" && setting !== "whereabouts-unknown";
}

function* placements(view: CaseView): Iterable<Occasion<Convened>> {
  for (const episode of view.episodes) {
    const { held, contested } = episode.placements();
    const made = [
      ...held.filter(({ value }) => isPlacement(value)).map(({ by, value }) => ({ by, key: `placement/${value}`, needs: undefined })),
      ...contested.flatMap(({ by }) => {
        const one = by.find((fact) => isFact(fact, "placement-started") && isPlacement(fact.event.setting));
        return one === undefined ? [] : [{ by: one, key: "placement/contested", needs: "which placement was made" }];
      }),
    ].sort((a, b) => a.by.on - b.by.on);
    const earlierStay = view.episodes.filter((other) => other.child === episode.child && other.span.to <= episode.span.from).at(-1)?.span.to ?? EVER;
    for (const { by, key, needs } of made) {
      yield {
        subject: { child: episode.child }, trigger: by, key, what: "a placement began", needs,
        about: {
          purposes: ["need-for-placement", "appropriate-placement"],
          meetings: view.facts("meeting-held").filter((meeting) => isAbout(meeting, episode.child)),
          from: laterOf(since(view, made.filter((other) => other.by.on < by.on).at(-1)?.by, by), earlierStay),
        },
      };
    }
  }
}

/** The day after what went before, or the first day of the phase. */
function since(view: CaseView, before: Fact | undefined, fact: Fact): Day {
  const opened = view.phaseOn(fact.on)?.span.from ?? EVER;
  return before === undefined || before.on < opened ? opened : plusDays(before.on, 1);
}
