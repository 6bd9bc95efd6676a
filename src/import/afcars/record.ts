/** From one `<record>` to one child's timeline, or to why there is none. */
import type { EventInput, Timeline, TimelineInput } from "../../timeline/types.js";
import { safeParseTimeline } from "../../timeline/schema/parse.js";
import { terminationEvents, tribalInquiry } from "./child.js";
import type { Header } from "./header.js";
import { holdsOf } from "./holds.js";
import { housingEvents } from "./housing.js";
import { noteLeftovers } from "./leftovers.js";
import type { Block } from "./outline.js";
import { outline } from "./outline.js";
import type { AfcarsNote, Reader } from "./reader.js";
import { reader } from "./reader.js";
import type { Removal } from "./removals.js";
import { episodeEvents, removalsOf } from "./removals.js";
import type { ScannedRecord } from "./scan.js";
import { stayEvents } from "./stay.js";

/** One record of the file: a timeline, or why there is none; and what of the record could not be used. */
export interface AfcarsRecord {
  /** Position of the record in the file, from 0. */
  readonly index: number;
  /** Line of the file the record starts on, from 1. */
  readonly line: number;
  /** AFCARS 2020 element E4: the child's encrypted number, the same in every period and episode. */
  readonly childRecordNumber?: string;
  readonly timeline?: Timeline;
  /** What was left out of the timeline, or kept otherwise than as a fact of its own. */
  readonly unused: readonly AfcarsNote[];
  /** Why there is no timeline; empty when there is one. */
  readonly errors: readonly AfcarsNote[];
}

export function recordOf({ index, line, element, header }: ScannedRecord): AfcarsRecord {
  const unused: AfcarsNote[] = [];
  const errors: AfcarsNote[] = [];
  const record = outline(element);
  const read = reader(unused, errors);

  const child = childOf(record, read);
  const input = child === undefined ? undefined : timelineOf(record, child, header, read);
  if (errors.length === 0) noteLeftovers(record, read);

  const parsed = errors.length === 0 ? safeParseTimeline(input) : undefined;
  if (parsed?.ok === false) {
    for (const { path, value, expected } of parsed.error.issues) errors.push({ element: path, value, why: `expected ${expected}` });
  }
  return {
    index, line,
    ...(child === undefined ? {} : { childRecordNumber: child }),
    ...(parsed?.ok === true ? { timeline: parsed.timeline } : {}),
    unused: inOrder(unused),
    errors: inOrder(errors),
  };
}

/** E4, as the id a timeline can take. */
function childOf(record: Block, read: Reader): string | undefined {
  const leaf = read.strict.sole(record, 4);
  if (leaf !== undefined && leaf.value.length <= 200) return leaf.value;
  read.strict.note(leaf ?? { element: "E4_child_record_number", value: "" }, leaf === undefined
    ? "no one number for the child: nothing names it" : "longer than 200 characters");
  return undefined;
}

function timelineOf(record: Block, child: string, { agency, period }: Header, read: Reader): TimelineInput {
  const { until } = period;
  if (!agency.known) {
    read.note({ element: "E1_title_iv_agency", value: agency.code }, "neither a state's FIPS code nor a tribal agency's; whose law applies is left open");
  }
  const removals = removalsOf(record, read, until);
  const birthDate = birthOf(record, read, removals, until);
  const lifetime = { ...(birthDate === undefined ? {} : { birth: birthDate }), until };
  const place = agency.jurisdiction === undefined ? {} : { jurisdiction: agency.jurisdiction };
  const tribal = tribalInquiry(record, read, lifetime, child);
  const events: EventInput[] = [
    ...removals.flatMap((removal) => [
      ...episodeEvents(removal, child),
      ...(removal.earlier ? [] : [...housingEvents(removal, child), ...stayEvents(removal, child, { until, ...place })]),
    ]),
    ...tribal.events,
    ...terminationEvents(record, read, lifetime, child),
  ];
  return {
    schema: 1,
    caseId: child,
    ...place,
    attributes: { ...(agency.known ? { agency: agency.code } : {}), reportDate: period.name, ...localAgencyOf(removals) },
    children: [{
      id: child,
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(Object.keys(tribal.attributes).length === 0 ? {} : { attributes: tribal.attributes }),
    }],
    holds: holdsOf(period, removals),
    events: events.map((event) => ({ event, key: `${event.on} ${JSON.stringify(event)}` })).sort(byKey).map(({ event }) => event),
  };
}

/** E5. A birth after the removal is a slip in one of the two dates; without the birth date, ages are unknown. */
function birthOf(record: Block, read: Reader, removals: readonly Removal[], until: string) {
  const leaf = read.sole(record, 5);
  const birth = read.date(leaf);
  const first = removals[0]?.from ?? until;
  if (leaf === undefined || birth === undefined || birth <= first) return birth;
  read.note(leaf, `after ${removals.length === 0 ? "the end of the reporting period" : `the removal of ${first}`}; left out`);
  return undefined;
}

/** E3 of the latest removal: state and county of the agency that has the child. */
function localAgencyOf(removals: readonly Removal[]): { localAgency?: string } {
  const [latest, ...others] = removals.filter(({ earlier }) => !earlier).reverse();
  for (const { block, reader: inside } of others) {
    const leaf = inside.sole(block, 3);
    if (leaf !== undefined) inside.note(leaf, "a case has one local agency here, the latest removal's");
  }
  const leaf = latest?.reader.sole(latest.block, 3);
  if (leaf === undefined) return {};
  if (/^\d{5}$/.test(leaf.value)) return { localAgency: leaf.value };
  latest?.reader.note(leaf, "not five digits, state and county");
  return {};
}

/** The file promises no order of repeats, so none is kept. */
function inOrder(notes: readonly AfcarsNote[]): AfcarsNote[] {
  return notes.map((note) => ({ note, key: JSON.stringify([note.element, note.value, note.why]) })).sort(byKey).map(({ note }) => note);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
