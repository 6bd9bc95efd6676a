import type { Day } from "../../../calendar/index.js";
import { plusDays } from "../../../calendar/index.js";
import type { Deadline, Occasion, Part } from "../../../rules/index.js";
import { dueOn } from "../../../rules/index.js";
import type { CaseView, Episode, Fact } from "../../../timeline/view/index.js";
import type { ClockReading, FosterCareClock } from "../foster-care-clock.js";
import { fosterCareClocks } from "../foster-care-clock.js";

interface Marked {
  readonly episode: Episode;
  /** The earliest day the mark can have been reached, where the record leaves that open. */
  readonly earliest: Day;
  /** The latest day it can have been reached, as far as that has come. */
  readonly reached: Day;
  /** The fact that would tell whether the mark was reached. */
  readonly doubt: string | undefined;
}

/** After fifteen months in care the law asks for a decision: free the child for adoption, or say why not. */
export const tprPetition: Deadline<Marked, Record<string, never>> = {
  shape: "deadline",
  id: "us/tpr-petition",
  title: "Petition to terminate parental rights, or an exception, at 15 of 22 months",
  force: "must",
  clauses: ["US-ASFA-01"],
  params: {},
  readings: {
    S13: "The first day of the stay on which 15 of the last 22 months were spent in care by the federal clock, trial home visits and runaway episodes left out, whatever the options `asfa.clock` and `asfa.leaveOut` say; once a stay.",
    S7: "A petition or an exception counts from any day of the stay. Rights terminated during the stay show that a petition was filed; after the mark, with none on record by that day, whether in time is unknown.",
  },
  sees: { partly: "whether the exception recorded is justified" },
  looksBack: true,
  restsOn: ["care-entered"],
  otherwise: "No child of the case has been in foster care for 15 of 22 months.",
  pass: "A petition to terminate parental rights was filed, or an exception is on record.",
  fail: "No petition to terminate parental rights was filed at 15 of 22 months in care, and no exception is on record.",

  *occasions({ view }) {
    for (const episode of view.episodes) {
      const occasion = occasionOf(episode, view);
      if (occasion !== undefined) yield occasion;
    }
  },
  due: ({ about }) => dueOn(about.reached, "15 of the last 22 months in foster care were reached", { kind: "source" }),
  metBy: ({ about: { episode, earliest, reached, doubt } }): readonly Part[] => {
    const part = { name: "petition or exception", kinds: ["tpr-petition-filed", "tpr-exception-recorded"], rejected: [] };
    const by = firstAnswer(episode);
    // A petition went before the order that granted it; whether in time is not on record.
    if (by?.event.kind === "tpr-granted" && by.on > reached) return [{ ...part, undecided: "when the petition was filed" }];
    if (doubt !== undefined && (by === undefined || by.on > earliest)) return [{ ...part, undecided: doubt }];
    // Between the earliest and the latest day the mark can have been reached, it is open whether it came in time.
    if (by !== undefined && by.on > earliest && by.on <= reached) return [{ ...part, undecided: WHEN }];
    return [{ ...part, metBy: by }];
  },
  remedy: ({ about }, _missing, { today }) => ({
    says: "File the petition, or record why an exception applies: care by a relative, a compelling reason, or services not provided.",
    events: [{ kind: "tpr-petition-filed", on: today, child: about.episode.child }],
  }),
};

/** The first petition, exception or termination of rights; on the day of a termination, what is on record of the petition itself. */
function firstAnswer(episode: Episode): Fact<"tpr-petition-filed" | "tpr-exception-recorded" | "tpr-granted"> | undefined {
  const [answered] = episode.facts("tpr-petition-filed", "tpr-exception-recorded");
  const [granted] = episode.facts("tpr-granted");
  return answered !== undefined && (granted === undefined || answered.on <= granted.on) ? answered : granted;
}

const FEDERAL: ClockReading = { clock: "federal", leaveOut: "both" };

const WHEN = "when the 15 months were reached: findings of the court, or the placements of an earlier stay, are not on record";

function occasionOf(episode: Episode, view: CaseView): Occasion<Marked> | undefined {
  const seen = { from: episode.span.from, to: episode.span.to <= view.asOf ? episode.span.to : plusDays(view.asOf, 1) };
  const clocks = fosterCareClocks(view, episode.child, FEDERAL);
  const [latest, earliest] = [clocks.latest.firstReached(seen), clocks.earliest.firstReached(seen)];
  if (earliest === undefined) return undefined;
  // Raised on the earliest day: once the latest has come too, it is still the same duty.
  return {
    subject: { child: episode.child }, trigger: episode.entry, on: earliest, end: episode.end,
    about: { episode, earliest, reached: latest ?? earliest, doubt: doubtOf(clocks.latest, view, latest, earliest) },
    what: `15 of the last 22 months in foster care ${earliest === latest ? "were" : "can have been"} reached`,
  };
}

/** What leaves it open whether the mark was reached at all, or by now. */
function doubtOf(clock: FosterCareClock, view: CaseView, latest: Day | undefined, earliest: Day | undefined): string | undefined {
  if (!view.holds("placement-started.setting")) return `a record of placement-started, which ${view.source ?? "the source"} does not hold`;
  if (clock.undecided) return "which of the placements that contradict each other was made";
  // Open on the last day, it may have been overdue already.
  return latest === undefined || (latest !== earliest && latest === view.asOf) ? WHEN : undefined;
}
