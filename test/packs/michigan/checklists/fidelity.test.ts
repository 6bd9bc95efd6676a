/** The fidelity instrument (MI-CP-18): every item of the guide once, scored from the ratings on record, part by part. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { FidelityPart } from "../../../../src/packs/michigan/index.js";
import { fidelityItems } from "../../../../src/packs/michigan/index.js";
import type { EventInput } from "../../../../src/schema.js";
import { checklistOf, lines } from "../../../support/checklists.js";

const ID = "us-mi/fidelity";
type Rating = Extract<EventInput, { kind: "fidelity-rated" }>["rating"];

const PARTS: readonly FidelityPart[] = ["observation", "documentation", "interview", "supervision"];
const COUNTS: Readonly<Record<FidelityPart, number>> = { observation: 18, documentation: 16, interview: 4, supervision: 8 };

/** What an item turns on, in the guide's order: words that the guide's line and ours share, or each has its own for. */
const CUES: Readonly<Record<string, RegExp>> = {
  "obs-01": /authority.* power/i, "obs-02": /^(prepares|readies).*(informal|professional)/i, "obs-03": /facilitates teaming|team to work as one/i,
  "obs-04": /skilled/i, "obs-05": /(have|what team members have) done .*support/i, "obs-06": /^(evaluates|assesses) strengths/i,
  "obs-07": /^(evaluates|assesses) needs/i, "obs-08": /key family members.* traumatic/i, "obs-09": /services/i, "obs-10": /(assistance|help) to the family/i,
  "obs-11": /(perspective|views) on the child.* safety/i, "obs-12": /(perspective|views) on the child.* well-being/i,
  "obs-13": /(asks for team members.* input|has the team speak)/i, "obs-14": /safety plan.*(steps|, where)/i,
  "obs-15": /the parent.* (ability to )?keep the child/i, "obs-16": /custodial parent.*caregiver.*keep/i, "obs-17": /custodial parent.*caregiver.*traumatic events/i,
  "obs-18": /safety of (all|everyone).*household/i,
  "doc-01": /a team that (provides support to|supports) .*(prepares|readied)/i, "doc-02": /the family.* suggest.* file/i, "doc-03": /team member.* suggest.* file/i,
  "doc-04": /between .*meetings/i, "doc-05": /team me.*FOM 722-6B/i, "doc-06": /safety activities/i, "doc-07": /permanency plans/i, "doc-08": /well-being/i,
  "doc-09": /^(the|whether the) parent.* (documented|written down)/i, "doc-10": /trauma and resiliency/i, "doc-11": /the plan (builds|strengthens) resiliency/i,
  "doc-12": /^plans .*behavior/i, "doc-13": /safety plan.*proactive and reactive measures/i, "doc-14": /regularly/i, "doc-15": /assess.*progress.*behavior|progress is assessed/i,
  "doc-16": /providers were/i,
  "int-01": /satisfied/i, "int-02": /acknowledg.*success.*large or small/i, "int-03": /(input|word).* (decision|counted)/i, "int-04": /informal (resources|supports)/i,
  "sup-01": /(most important|matters most) to the/i, "sup-02": /trauma/i, "sup-03": /parent (participates|takes)|part the parent takes/i, "sup-04": /successes.*large or small/i,
  "sup-05": /next 90 days/i, "sup-06": /own(ership)?.* planning.* decision/i, "sup-07": /family .*(teaming|team matters)/i, "sup-08": /how committed/i,
};

/** The guide, where it lies beside the project. */
const GUIDE = fileURLToPath(new URL("../../../../../shared/sources/mi-miteam-case-planning.txt", import.meta.url));

describe("the items of the instrument", () => {
  it("are 18 of observation, 8 and 8 of documentation, 4 of interview and 8 of supervision, in this order", () => {
    expect(fidelityItems.map(({ part }) => part)).toEqual(PARTS.flatMap((part) => Array.from({ length: COUNTS[part] }, () => part)));
  });

  it("have ids that stay: their part's first letters and their place in it", () => {
    expect(fidelityItems.map(({ id }) => id)).toEqual(Object.keys(CUES));
    expect(fidelityItems.map(({ id, part }) => id.startsWith(`${part.slice(0, 3)}-`))).not.toContain(false);
  });

  it("are told apart by what they turn on", () => {
    expect(fidelityItems.map(({ says, part }) => itemsLike(says, part))).toEqual(fidelityItems.map(({ id }) => [id]));
    expect(new Set(fidelityItems.map(({ says }) => says)).size).toBe(fidelityItems.length);
  });

  it.runIf(existsSync(GUIDE))("are the guide's, each once and in its order, in our own words", () => {
    const guide = itemsOfGuide(readFileSync(GUIDE, "utf8"));
    expect(guide.map(({ part }) => part)).toEqual(fidelityItems.map(({ part }) => part));
    expect(guide.map(({ says, part }) => itemsLike(says, part))).toEqual(fidelityItems.map(({ id }) => [id]));
    const theirs = new Set(guide.map(({ says }) => says.toLowerCase()));
    expect(fidelityItems.filter(({ says }) => theirs.has(says.toLowerCase()))).toEqual([]);
  });
});

/** The items of a part that a line could be about. */
function itemsLike(says: string, part: FidelityPart): readonly string[] {
  return Object.entries(CUES).filter(([id, cue]) => id.startsWith(part.slice(0, 3)) && cue.test(says)).map(([id]) => id);
}

/** The guide's own list: each part under its heading, one bullet an item. */
function itemsOfGuide(text: string): readonly { readonly part: FidelityPart; readonly says: string }[] {
  const measures = text.slice(text.indexOf("FIDELITY MEASURES"), text.indexOf("POLICY REQUIREMENTS"));
  const sections = measures.split(/(Observation:|Documentation:|Interview:|In Supervision:)/).slice(1);
  return PARTS.flatMap((part, index) => (sections[2 * index + 1] ?? "").replaceAll(/<[^>]*>/g, "").split(/(?:^|\s)[-•○] /m).map((line) => line.trim())
    .filter((says) => says !== "" && !says.endsWith(":")).map((says) => ({ part, says })));
}

const rated = (on: string, item: string, rating: Rating, source: FidelityPart = "observation", recordedOn = on): EventInput =>
  ({ kind: "fidelity-rated", on, item, rating, source, recordedOn });
const each = (part: FidelityPart, rating: Rating): EventInput[] =>
  fidelityItems.filter((item) => item.part === part).map(({ id }) => rated("2026-03-01", id, rating, part));
const unrated = (part: FidelityPart) => ({ group: part, subject: {}, applicable: 0, done: 0, inapplicable: 0, unknown: COUNTS[part] });
const scored = (part: FidelityPart, applicable: number, done: number, inapplicable = 0) =>
  ({ group: part, subject: {}, applicable, done, inapplicable, unknown: COUNTS[part] - applicable - inapplicable });
const OTHERS = PARTS.slice(1).map(unrated);
const yes = { applies: "yes", why: "rated" } as const;
const inDoubt = { applies: "unknown", needs: "which of the ratings stands" } as const;

// Of unrated items, which are most, a table of their own below tells.
lines(ID, [
  { name: "no rating: every item is unrated, none is met or unmet", events: [], asOf: "2026-06-01", lines: [], scores: PARTS.map(unrated) },
  {
    name: "met", events: [rated("2026-03-01", "obs-01", "met")], asOf: "2026-06-01",
    lines: [{ ...yes, done: "yes", times: 1, last: "2026-03-01", group: "observation", clauses: ["MI-CP-18"], subject: {}, name: "obs-01: Owns the authority of the role and how unequal the power is" }],
    scores: [scored("observation", 1, 1), ...OTHERS],
  },
  { name: "not met", events: [rated("2026-03-01", "obs-01", "not-met")], asOf: "2026-06-01", lines: [{ ...yes, done: "no", times: 0 }], scores: [scored("observation", 1, 0), ...OTHERS] },
  {
    name: "not applicable: left out of the score, and not unrated", events: [rated("2026-03-01", "obs-14", "not-applicable")], asOf: "2026-06-01",
    lines: [{ applies: "no", why: "rated not applicable", done: "no" }], scores: [scored("observation", 0, 0, 1), ...OTHERS],
  },
  {
    name: "the share met is of the items rated as applicable",
    events: [rated("2026-03-01", "obs-01", "met"), rated("2026-03-01", "obs-02", "met"), rated("2026-03-01", "obs-03", "not-met"), rated("2026-03-01", "obs-14", "not-applicable")],
    asOf: "2026-06-01", lines: [{ done: "yes" }, { done: "yes" }, { done: "no" }, { applies: "no" }], scores: [scored("observation", 3, 2, 1), ...OTHERS],
  },
  {
    name: "each part has its own score",
    events: [rated("2026-03-01", "obs-01", "met"), rated("2026-03-01", "doc-16", "not-met", "documentation"), rated("2026-03-01", "int-04", "not-applicable", "interview"), rated("2026-03-01", "sup-08", "met", "supervision")],
    asOf: "2026-06-01", lines: [{ group: "observation", done: "yes" }, { group: "documentation", done: "no" }, { group: "interview", applies: "no" }, { group: "supervision", done: "yes" }],
    scores: [scored("observation", 1, 1), scored("documentation", 1, 0), scored("interview", 0, 0, 1), scored("supervision", 1, 1)],
  },
  {
    name: "the latest rating stands: met, then not", events: [rated("2026-03-01", "obs-01", "met"), rated("2026-04-01", "obs-01", "not-met")], asOf: "2026-06-01",
    lines: [{ ...yes, done: "no" }], scores: [scored("observation", 1, 0), ...OTHERS],
  },
  {
    name: "not met, then met: done that day", events: [rated("2026-04-01", "obs-01", "met"), rated("2026-03-01", "obs-01", "not-met")], asOf: "2026-06-01",
    lines: [{ ...yes, done: "yes", last: "2026-04-01", times: 1 }], scores: [scored("observation", 1, 1), ...OTHERS],
  },
  {
    name: "met, then not applicable", events: [rated("2026-03-01", "obs-01", "met"), rated("2026-04-01", "obs-01", "not-applicable")], asOf: "2026-06-01",
    lines: [{ applies: "no", done: "no" }], scores: [scored("observation", 0, 0, 1), ...OTHERS],
  },
  {
    name: "a rating after the day looked at does not count", events: [rated("2026-03-01", "obs-01", "met"), rated("2026-04-01", "obs-01", "not-met")], asOf: "2026-03-31",
    lines: [{ ...yes, done: "yes" }],
  },
  {
    name: "nor does one recorded after the day known by", events: [rated("2026-03-01", "obs-01", "met"), rated("2026-04-01", "obs-01", "not-met", "observation", "2026-05-01")], asOf: "2026-06-01",
    options: { knownBy: "2026-04-30" }, lines: [{ ...yes, done: "yes" }],
  },
  {
    name: "ratings of one day that contradict each other: neither stands", events: [rated("2026-03-01", "obs-01", "met"), rated("2026-03-01", "obs-01", "not-met")], asOf: "2026-06-01",
    lines: [{ ...inDoubt, done: "no", times: 0 }], scores: [unrated("observation"), ...OTHERS],
  },
  {
    name: "in the other order too", events: [rated("2026-03-01", "obs-01", "not-applicable"), rated("2026-03-01", "obs-01", "met")], asOf: "2026-06-01",
    lines: [inDoubt], scores: [unrated("observation"), ...OTHERS],
  },
  {
    name: "of those the later recorded stands", events: [rated("2026-03-01", "obs-01", "met", "observation", "2026-03-05"), rated("2026-03-01", "obs-01", "not-met")], asOf: "2026-06-01",
    lines: [{ ...yes, done: "yes" }], scores: [scored("observation", 1, 1), ...OTHERS],
  },
  {
    name: "an earlier rating does not settle a later contradiction", events: [rated("2026-02-01", "obs-01", "met"), rated("2026-03-01", "obs-01", "met"), rated("2026-03-01", "obs-01", "not-met")], asOf: "2026-06-01",
    lines: [{ ...inDoubt, done: "no" }],
  },
  {
    name: "a later rating does", events: [rated("2026-03-01", "obs-01", "met"), rated("2026-03-01", "obs-01", "not-met"), rated("2026-04-01", "obs-01", "met")], asOf: "2026-06-01",
    lines: [{ ...yes, done: "yes", last: "2026-04-01" }],
  },
  { name: "the same rating twice is one", events: [rated("2026-03-01", "obs-01", "met"), rated("2026-03-01", "obs-01", "met")], asOf: "2026-06-01", lines: [{ ...yes, done: "yes", times: 1 }] },
  {
    name: "a rating by another part of the instrument is not this item's", events: [rated("2026-03-01", "obs-01", "met", "documentation"), rated("2026-03-01", "obs-99", "met")], asOf: "2026-06-01",
    lines: [], scores: PARTS.map(unrated),
  },
  {
    name: "a source without ratings: what is not rated stays unknown", events: [], asOf: "2026-06-01", holds: { source: "a small export", kinds: ["care-entered"] },
    lines: [], scores: PARTS.map(unrated),
  },
], ({ needs }) => needs !== "a rating");

describe(`${ID}, the whole instrument`, () => {
  it("names each item that is unrated, and what it wants", () => {
    const { lines: all } = checklistOf(ID, { events: [rated("2026-03-01", "obs-01", "met")], asOf: "2026-06-01" });
    expect(all.map(({ name }) => name)).toEqual(fidelityItems.map(({ id, says }) => `${id}: ${says}`));
    expect(all.slice(1).map(({ applies, needs, done }) => ({ applies, needs, done })))
      .toEqual(fidelityItems.slice(1).map(() => ({ applies: "unknown", needs: "a rating", done: "no" })));
  });

  it.each([[["fidelity-rated"], "no"], [["care-entered"], "unknown"]] as const)("of a source that holds %j, an item without a rating is done: %s", (kinds, done) => {
    const { lines: all } = checklistOf(ID, { events: [], asOf: "2026-06-01", holds: { source: "a small export", kinds: [...kinds] } });
    expect(new Set(all.map((line) => line.done))).toEqual(new Set([done]));
  });

  for (const part of PARTS) {
    it(`scores ${part} whole, from the first item to the last`, () => {
      const score = (rating: Rating) => checklistOf(ID, { events: each(part, rating), asOf: "2026-03-01" }).scores.find(({ group }) => group === part);
      expect(score("met")).toEqual(scored(part, COUNTS[part], COUNTS[part]));
      expect(score("not-met")).toEqual(scored(part, COUNTS[part], 0));
      expect(score("not-applicable")).toEqual(scored(part, 0, 0, COUNTS[part]));
    });
  }
});
