import type { Content, Prompt } from "../../../rules/index.js";
import { duePromptly, prompt, seek } from "../../../rules/index.js";
import type { HomePlacement } from "../shared/homes.js";
import { consideredFrom, foreignTo, perHomePlacement } from "../shared/homes.js";

/** A home that suits the child today and not in two years means one more move. */
export const needsWeighed: Content<HomePlacement, { prompt: Prompt }> = {
  shape: "content",
  id: "us-ks/needs-weighed",
  title: "Current and future needs weighed in choosing the family",
  force: "must",
  clauses: ["KS-3232-15"],
  params: { prompt },
  readings: {
    S21: "No time is given: due the day of the placement.",
    S7: "What was considered after the child's last placement began serves, before entry too, though not during an earlier stay.",
    S6: "What was weighed can be recorded until the placement ends.",
  },
  sees: { partly: "how the needs were weighed: the record shows that they were" },
  looksBack: true,
  restsOn: ["care-entered", "placement-started.setting"],
  otherwise: "No child in care has been placed in a relative, kin, foster or adoptive home.",
  pass: "The child's current and future needs were weighed in choosing the family.",
  fail: "The record does not show that both current and future needs were weighed.",

  occasions: ({ view }) => perHomePlacement(view),
  due: ({ trigger }, ctx) => duePromptly(trigger, "the child was placed", ctx.params.prompt, ctx),
  metBy: ({ about: placement }, { view }) => {
    const { episode, span, records } = placement;
    const facts = [...view.about(episode.child, "placement-considered"), ...records].sort((a, b) => a.on - b.on);
    return PARTS.map(([name, field]) => seek(
      name, ["placement-considered"], facts, { from: consideredFrom(placement, view), before: span.to },
      (fact) => foreignTo(placement, fact) ?? (fact.event[field] === true ? undefined : "it does not show this"),
    ));
  },
  remedy: ({ subject }, missing, { today }) => ({
    says: `Weigh, and record: ${missing.join(", ")}.`,
    events: [{
      kind: "placement-considered", on: today, child: subject.child,
      ...Object.fromEntries(PARTS.filter(([name]) => missing.includes(name)).map(([, field]) => [field, true])),
    }],
  }),
};

const PARTS: readonly (readonly [name: string, field: "currentNeedsConsidered" | "futureNeedsConsidered"])[] = [
  ["current needs", "currentNeedsConsidered"], ["future needs", "futureNeedsConsidered"],
];
