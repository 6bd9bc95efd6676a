/** What stands with the child and not in a removal: tribal inquiry, and termination of parental rights. */
import type { CivilDate } from "../../calendar/index.js";
import type { EventInput } from "../../timeline/types.js";
import { basisOfTermination, yesNo, yesNoUnknown } from "./codes.js";
import type { Block, Leaf } from "./outline.js";
import type { Reader } from "./reader.js";

/** Between what a fact about the child must lie: birth, where known, and the end of the reporting period. */
export interface Lifetime {
  readonly birth?: CivilDate;
  readonly until: CivilDate;
}

export interface TribalInquiry {
  /** E7, E8, E10 and E12 in words, for people to read; no rule looks at a child's attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly events: readonly EventInput[];
}

const UNDATED = "kept as an attribute of the child; AFCARS gives no date for it, and a timeline's facts have one";

/**
 * Tribal inquiry (AFCARS 2020 elements E7 to E12). The file dates one thing, the determination that ICWA applies (E11).
 * By that day the heritage was on record; so an inquiry made (E7) is dated by it, and by nothing else.
 */
export function tribalInquiry(record: Block, reader: Reader, lifetime: Lifetime, child: string): TribalInquiry {
  const [inquiry, member, applies, notified] = [reader.sole(record, 7), reader.sole(record, 8), reader.sole(record, 10), reader.sole(record, 12)];
  const asked = reader.code(inquiry, yesNo);
  const membership = reader.code(member, yesNoUnknown);
  const icwa = reader.code(applies, yesNoUnknown);
  const notice = reader.code(notified, yesNo);

  const determined = reader.sole(record, 11);
  const on = dateInLife(determined, reader, lifetime);
  const known = asked === true && icwa === "yes" && on !== undefined;
  if (determined !== undefined && on !== undefined && !known) reader.note(determined, "dates no inquiry: that takes E7 and E10 both 1; left out");
  for (const [leaf, meaning] of [[inquiry, asked], [member, membership], [applies, icwa], [notified, notice]] as const) {
    const told = known && (leaf === inquiry || leaf === applies);
    if (leaf !== undefined && meaning !== undefined && !told) reader.note(leaf, UNDATED);
  }
  return {
    attributes: {
      ...(asked === undefined ? {} : { tribalInquiryMade: asked ? "yes" : "no" }),
      ...(membership === undefined ? {} : { tribalMembership: membership }),
      ...(icwa === undefined ? {} : { icwaApplies: icwa }),
      ...(notice === undefined ? {} : { tribeNotified: notice ? "yes" : "no" }),
    },
    events: known ? [{
      kind: "heritage-asked", on, child, answer: "indicated",
      note: "Dated by the determination that ICWA applies (AFCARS 2020 element E11); the inquiry was then or earlier.",
    }] : [],
  };
}

const parents = [
  { parent: "first parent", basis: 63, petition: 65, granted: 67 },
  { parent: "second parent", basis: 64, petition: 66, granted: 68 },
] as const;

/**
 * Petitions and terminations (AFCARS 2020 elements E63 to E68), parent by parent. The name of the second parent's
 * block is not known for certain, and it may repeat; so any block of these elements is read.
 */
export function terminationEvents(record: Block, reader: Reader, lifetime: Lifetime, child: string): EventInput[] {
  const blocks = [record, ...reader.blocks(record, ({ leaves }) =>
    leaves.length > 0 && leaves.every(({ number }) => number >= 63 && number <= 68))];
  return blocks.flatMap((block) => parents.flatMap((elements) => terminationOf(block, elements, reader.within(elements.parent), lifetime, child)));
}

function terminationOf(
  block: Block, elements: (typeof parents)[number], reader: Reader, lifetime: Lifetime, child: string,
): EventInput[] {
  const events: EventInput[] = [];
  const petition = reader.sole(block, elements.petition);
  if (petition?.value === "66666666") reader.note(petition, "a special value in place of a date, probably a deceased parent; no petition is taken from it");
  else {
    const on = dateInLife(petition, reader, lifetime);
    if (on !== undefined) events.push({ kind: "tpr-petition-filed", on, child, note: elements.parent });
  }
  const code = reader.sole(block, elements.basis);
  const basis = reader.code(code, basisOfTermination);
  const granted = reader.sole(block, elements.granted);
  const on = dateInLife(granted, reader, lifetime);
  if (on === undefined) {
    if (code !== undefined && granted === undefined && basis !== undefined && basis !== "none") reader.note(code, "a termination without its date; left out");
  } else if (granted !== undefined && basis === "none") {
    reader.note(granted, "the date of a termination that is said not to have been; left out");
  } else {
    events.push({ kind: "tpr-granted", on, child, ...(basis === undefined || basis === "none" ? {} : { basis }), note: elements.parent });
  }
  return events;
}

function dateInLife(leaf: Leaf | undefined, reader: Reader, { birth, until }: Lifetime): CivilDate | undefined {
  const on = reader.date(leaf);
  if (leaf === undefined || on === undefined) return undefined;
  if (on <= until && (birth === undefined || on >= birth)) return on;
  reader.note(leaf, `${on > until ? "after the end of the reporting period" : "before the child's birth"}; left out`);
  return undefined;
}
