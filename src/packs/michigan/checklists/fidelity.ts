import type { Applies, Checklist, Item } from "../../../rules/index.js";
import type { CaseView, Fact } from "../../../timeline/view/index.js";
import { historyOf } from "../../../timeline/view/index.js";
import type { FidelityItem } from "./fidelity-items.js";
import { fidelityItems } from "./fidelity-items.js";

/** How near the work with this family comes to the model, as those who watched, read and asked have rated it. */
export const fidelity: Checklist<Record<string, never>> = {
  id: "us-mi/fidelity",
  title: "MiTEAM fidelity instrument for case planning",
  clauses: ["MI-CP-18"],
  params: {},
  readings: {
    S18: "The latest rating of an item stands; of several of one day, the later recorded. Ratings that contradict each other count for none.",
    "18": "An item is met, not met or not applicable; one without a rating is unknown. A rating counts for an item by its id and the part of the instrument.",
  },
  sees: { partly: "what the raters saw: the record shows how they rated" },
  items: ({ view }) => fidelityItems.map((item) => rated(item, view)),
};

type Rating = Fact<"fidelity-rated">["event"]["rating"];

function rated(item: FidelityItem, view: CaseView): Item {
  const ratings = view.facts("fidelity-rated").filter(({ event }) => event.item === item.id && event.source === item.part);
  const { held, contested } = historyOf(ratings, ({ event }): Rating => event.rating);
  const last = held.at(-1);
  const inDoubt = (contested.at(-1)?.span.from ?? -Infinity) > (last?.span.from ?? -Infinity);
  const standing = inDoubt ? undefined : last;
  return {
    subject: {}, clauses: ["MI-CP-18"], group: item.part, name: `${item.id}: ${item.says}`,
    asked: inDoubt ? { applies: "unknown", needs: "which of the ratings stands" } : appliesBy(standing?.value),
    doneBy: standing?.value === "met" ? [standing.by] : [], kinds: ["fidelity-rated"],
  };
}

function appliesBy(rating: Rating | undefined): Applies {
  if (rating === undefined) return { applies: "unknown", needs: "a rating" };
  return rating === "not-applicable" ? { applies: "no", why: "rated not applicable" } : { applies: "yes", why: "rated" };
}
