/** KS-3232-01: while the child is in a relative, kin, foster or adoptive home, the provider works by a concurrent planning model. */
import type { EventInput } from "../../../../src/schema.js";
import { boundaries } from "../../../support/tables.js";

type Used = Extract<EventInput, { kind: "concurrent-model-used" }>;
type Setting = Extract<EventInput, { kind: "placement-started" }>["setting"];

const entered = (on = "2026-01-05", child = "ana"): EventInput => ({ kind: "care-entered", on, child });
const exited = (on: string, child = "ana"): EventInput => ({ kind: "care-exited", on, child });
const closed = (on: string): EventInput => ({ kind: "case-closed", on });
const placed = (on: string, setting: Setting = "foster-home", child = "ana"): EventInput => ({ kind: "placement-started", on, setting, child });
const whole = { frequentInteraction: true, timeLimitedWork: true, resourceNetwork: true } as const;
const model = (on: string, more: Partial<Used> = whole): EventInput => ({ kind: "concurrent-model-used", on, child: "ana", ...more });
/** In a foster home from the day of entry. */
const home: readonly EventInput[] = [entered(), placed("2026-01-05")];
const FREQUENT = "frequent parent-child interaction";
const WORK = "intensive, time-limited work";
const NETWORK = "network of resource parents";
const missing = [FREQUENT, WORK, NETWORK];
const siblings = [{ id: "ana" }, { id: "ben" }];
const kinds = ["case-closed", "care-entered", "care-exited", "placement-started", "placement-ended", "concurrent-model-used"];
const holding = (without: string) => ({ source: "an invented record", kinds: kinds.filter((kind) => kind !== without) });

boundaries("us-ks/concurrent-model", [
  // The day of placement
  { name: "the day before, nothing is asked", events: home, asOf: "2026-01-04", duties: [] },
  { name: "on the day of placement it is open", events: home, asOf: "2026-01-05",
    duties: [{ status: "open", child: "ana", on: "2026-01-05", due: "2026-01-05", missing, basis: "prompt" }] },
  { name: "the day after, it is overdue", events: home, asOf: "2026-01-06", duties: [{ status: "overdue", due: "2026-01-05", daysLate: 1, missing }] },
  { name: "in use on the day of placement", events: [...home, model("2026-01-05")], asOf: "2026-03-01",
    duties: [{ status: "met", metOn: "2026-01-05", missing: [] }] },
  { name: "in use three days after: late by three days", events: [...home, model("2026-01-08")], asOf: "2026-03-01",
    duties: [{ status: "late", due: "2026-01-05", metOn: "2026-01-08", daysLate: 3 }] },
  { name: "an agency that allows three days for it", events: home, asOf: "2026-01-08", options: { params: { prompt: 3 } },
    duties: [{ status: "open", due: "2026-01-08", basis: "prompt" }] },
  { name: "in use on the third of those days", events: [...home, model("2026-01-08")], asOf: "2026-03-01", options: { params: { prompt: 3 } },
    duties: [{ status: "met", due: "2026-01-08", metOn: "2026-01-08" }] },
  { name: "placed on a leap day", events: [entered("2024-02-29"), placed("2024-02-29"), model("2024-03-01")], asOf: "2024-06-01",
    duties: [{ status: "late", due: "2024-02-29", daysLate: 1 }] },

  // The three parts
  { name: "interaction not recorded", events: [...home, model("2026-01-05", { timeLimitedWork: true, resourceNetwork: true })], asOf: "2026-03-01",
    duties: [{ status: "overdue", missing: [FREQUENT] }] },
  { name: "time-limited work not recorded", events: [...home, model("2026-01-05", { frequentInteraction: true, resourceNetwork: true })],
    asOf: "2026-03-01", duties: [{ status: "overdue", missing: [WORK] }] },
  { name: "no network", events: [...home, model("2026-01-05", { ...whole, resourceNetwork: false })], asOf: "2026-03-01",
    duties: [{ status: "overdue", missing: [NETWORK] }] },
  { name: "a model of which nothing is said lacks all three", events: [...home, model("2026-01-05", {})], asOf: "2026-03-01",
    duties: [{ status: "overdue", missing }] },
  { name: "one part after another: the last one decides", asOf: "2026-03-01",
    events: [...home, model("2026-01-05", { frequentInteraction: true }), model("2026-01-06", { timeLimitedWork: true }),
      model("2026-01-08", { resourceNetwork: true })],
    duties: [{ status: "late", metOn: "2026-01-08", daysLate: 3 }] },
  { name: "a later record that is silent on the rest leaves the rest in place", asOf: "2026-03-01",
    events: [...home, model("2026-01-05"), model("2026-02-01", { frequentInteraction: true })], duties: [{ status: "met" }] },
  ...([["all of it, today", [], "2026-01-06", whole, missing],
    ["what lacks, today", [model("2026-01-06", { timeLimitedWork: true })], "2026-01-08", { frequentInteraction: true, resourceNetwork: true }, [FREQUENT, NETWORK]],
    ["tomorrow, where today's record says that it is not so", [model("2026-01-06", { timeLimitedWork: true }), model("2026-01-08", { frequentInteraction: false })], "2026-01-09",
      { frequentInteraction: true, resourceNetwork: true }, [FREQUENT, NETWORK]]] as const).map(([what, uses, on, more, lacking]) => ({
    name: `what would meet it: ${what}`, events: [...home, ...uses], asOf: uses.length === 0 ? "2026-01-06" : "2026-01-08",
    duties: [{ status: "overdue", missing: lacking, remedy: { says: `Work by the concurrent planning model, and record it: ${lacking.join(", ")}.`, events: [model(on, more)] } } as const],
  })),

  // Gaps
  { name: "interaction that stops is a duty of its own, that day", events: [...home, model("2026-01-05"), model("2026-03-02", { frequentInteraction: false })],
    asOf: "2026-03-02",
    duties: [{ status: "met", due: "2026-01-05" }, { status: "open", on: "2026-03-02", due: "2026-03-02", missing: [FREQUENT] }] },
  { name: "and overdue the day after", events: [...home, model("2026-01-05"), model("2026-03-02", { frequentInteraction: false })],
    asOf: "2026-03-03", duties: [{ status: "met" }, { status: "overdue", due: "2026-03-02", daysLate: 1, missing: [FREQUENT] }] },
  { name: "taken up again after four days: late", asOf: "2026-05-01",
    events: [...home, model("2026-01-05"), model("2026-03-02", { frequentInteraction: false }), model("2026-03-06", { frequentInteraction: true })],
    duties: [{ status: "met" }, { status: "late", due: "2026-03-02", metOn: "2026-03-06", daysLate: 4 }] },
  { name: "never taken up again before the child leaves: missed", asOf: "2026-05-01",
    events: [...home, model("2026-01-05"), model("2026-03-02", { resourceNetwork: false }), exited("2026-04-01")],
    duties: [{ status: "met" }, { status: "missed", due: "2026-03-02", missing: [NETWORK] }] },
  { name: "stopped on the day the child leaves: no gap", asOf: "2026-05-01",
    events: [...home, model("2026-01-05"), model("2026-04-01", { resourceNetwork: false }), exited("2026-04-01")], duties: [{ status: "met" }] },

  // Which homes
  ...(["relative-home", "kin-home", "adoptive-home"] as const).map((setting) => ({
    name: `a ${setting} asks for it too`, events: [entered(), placed("2026-01-05", setting)], asOf: "2026-01-06",
    duties: [{ status: "overdue", missing } as const],
  })),
  ...(["shelter", "group-home", "trial-home-visit", "guardian-home"] as const).map((setting) => ({
    name: `a placement in a ${setting} does not`, events: [entered(), placed("2026-01-05", setting)], asOf: "2026-03-01", duties: [],
  })),
  { name: "in care and placed nowhere on record: nothing", events: [entered()], asOf: "2026-03-01", duties: [] },
  { name: "a move from one such home to another is one run", asOf: "2026-06-01",
    events: [...home, model("2026-01-05"), placed("2026-03-02", "relative-home")], duties: [{ status: "met", due: "2026-01-05" }] },
  { name: "after a month in a shelter a new run begins, with its own", asOf: "2026-06-01",
    events: [...home, model("2026-01-05"), placed("2026-03-02", "shelter"), placed("2026-04-02", "kin-home")],
    duties: [{ status: "met", due: "2026-01-05" }, { status: "overdue", on: "2026-04-02", due: "2026-04-02", missing }] },
  { name: "a trial home visit parts two runs", asOf: "2026-06-01",
    events: [...home, placed("2026-02-02", "trial-home-visit"), placed("2026-03-02"), model("2026-03-02")],
    duties: [{ status: "missed", due: "2026-01-05", missing }, { status: "met", due: "2026-03-02" }] },
  { name: "a placement that ended with none after it ends the run", asOf: "2026-06-01",
    events: [...home, { kind: "placement-ended", on: "2026-02-02", child: "ana" }], duties: [{ status: "missed", due: "2026-01-05", missing }] },
  { name: "a record made before the run began does not count", asOf: "2026-03-01",
    events: [entered(), placed("2026-01-05", "shelter"), model("2026-01-20"), placed("2026-02-02")],
    duties: [{ status: "overdue", due: "2026-02-02", missing }] },

  // Ends
  { name: "moved elsewhere the next day: missed", events: [...home, placed("2026-01-06", "shelter")], asOf: "2026-03-01",
    duties: [{ status: "missed", due: "2026-01-05", missing }] },
  { name: "moved elsewhere on the last of the days allowed: lapsed", events: [...home, placed("2026-01-08", "shelter")], asOf: "2026-03-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "lapsed", due: "2026-01-08", missing }] },
  { name: "moved elsewhere the day after them: missed", events: [...home, placed("2026-01-09", "shelter")], asOf: "2026-03-01",
    options: { params: { prompt: 3 } }, duties: [{ status: "missed", due: "2026-01-08", missing }] },
  { name: "the case closed: missed", events: [...home, closed("2026-02-02")], asOf: "2026-03-01", duties: [{ status: "missed", missing }] },
  { name: "back in care: the first stay's model does not serve the second", asOf: "2026-06-01",
    events: [...home, model("2026-01-05"), exited("2026-03-02"), entered("2026-04-02"), placed("2026-04-02")],
    duties: [{ status: "met", due: "2026-01-05" }, { status: "overdue", due: "2026-04-02", missing }] },

  // Siblings
  { name: "siblings: a model recorded for one says nothing of the other", asOf: "2026-03-01", children: siblings,
    events: [...home, entered("2026-01-05", "ben"), placed("2026-01-05", "foster-home", "ben"), model("2026-01-05", { ...whole, child: "ben" })],
    duties: [{ status: "overdue", child: "ana", missing }, { status: "met", child: "ben" }] },
  { name: "placement and model that name nobody are about each child in care", asOf: "2026-03-01", children: [...siblings, { id: "cleo" }],
    events: [entered(), entered("2026-01-05", "ben"), { kind: "placement-started", on: "2026-01-05", setting: "foster-home" },
      { kind: "concurrent-model-used", on: "2026-01-05", ...whole }],
    duties: [{ status: "met", child: "ana" }, { status: "met", child: "ben" }] },

  // The record
  { name: "recorded later: met, and flagged", events: [...home, model("2026-01-05", { ...whole, recordedOn: "2026-01-20" })], asOf: "2026-03-01",
    duties: [{ status: "met", backdated: true }] },
  { name: "by what was known before, overdue", events: [...home, model("2026-01-05", { ...whole, recordedOn: "2026-01-20" })], asOf: "2026-03-01",
    options: { knownBy: "2026-01-19" }, duties: [{ status: "overdue", missing }] },
  { name: "two records of one day that contradict each other", asOf: "2026-03-01",
    events: [...home, model("2026-01-05"), model("2026-01-05", { frequentInteraction: false })], duties: [{ status: "unknown", needs: /contradict/ }] },
  { name: "unless one was recorded later", asOf: "2026-03-01",
    events: [...home, model("2026-01-05"), model("2026-01-05", { frequentInteraction: false, recordedOn: "2026-01-07" })],
    duties: [{ status: "overdue", missing: [FREQUENT] }] },
  { name: "two placements of one day that contradict each other: whether it is asked is unknown (S19)", asOf: "2026-03-01",
    events: [...home, placed("2026-01-05", "shelter")], duties: [{ status: "unknown", id: "ana@2026-01-05/contested", needs: /placement/ }] },
  { name: "a placement elsewhere that began and ended on one day is in no home either way", asOf: "2026-03-01", duties: [],
    events: [entered(), placed("2026-01-05", "medical"), { kind: "placement-ended", on: "2026-01-05", child: "ana" }] },
  { name: "two homes of one day that contradict each other are a home either way", asOf: "2026-03-01",
    events: [...home, placed("2026-01-05", "kin-home")], duties: [{ status: "overdue", due: "2026-01-05", missing }] },
  { name: "a source that cannot hold the model accuses nobody", events: home, asOf: "2026-03-01", holds: holding("concurrent-model-used"),
    duties: [{ status: "unknown", needs: /concurrent-model-used/ }] },
  { name: "nor does one that cannot hold placements", events: [entered()], asOf: "2026-03-01", holds: holding("placement-started"),
    duties: [{ status: "unknown", needs: /placement-started/ }] },
  { name: "facts in any order, one of them twice", events: [...home, model("2026-01-08"), model("2026-01-08")].reverse(), asOf: "2026-03-01",
    duties: [{ status: "late", metOn: "2026-01-08", daysLate: 3 }] },
]);
