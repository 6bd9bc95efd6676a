/** Other people's words for our tables and fields, for proposals only: a person reads each before it is used. */
import type { Target } from "./fields.js";
import { CASE, isField, KIND, namesIn, partsOf, tables } from "./fields.js";

/** Words of a name in small letters, with the usual shortenings written out: `REMOVAL_DT` is removal date. */
export function wordsOf(name: string): string[] {
  const apart = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
  const written = apart.map((word) => shortened.get(word) ?? word);
  return written.length > 1 ? written.filter((word) => !empty.has(word)) : written;
}

const shortened: ReadonlyMap<string, string> = new Map([
  ["dt", "date"], ["no", "number"], ["num", "number"], ["nbr", "number"], ["dob", "birthdate"], ["rsn", "reason"], ["plcmt", "placement"], ["perm", "permanency"], ["mtg", "meeting"],
]);

/** Words that say how a thing is written, not what it is. */
const empty: ReadonlySet<string> = new Set(["cd", "code", "desc", "description", "txt"]);

/** A file's words, each meaning a table or a kind of event. */
const files: readonly (readonly [Target, string])[] = [
  [{ table: "cases" }, "case cases"],
  [{ table: "children" }, "child children client clients kid kids youth youths"],
  [{ table: "people" }, "person persons people contact contacts participant participants member members relative relatives"],
  [{ table: "events" }, "event events log activity activities"],
  [{ table: "events", kind: "care-entered" }, "entry entries removal removals episode episodes"],
  [{ table: "events", kind: "care-exited" }, "exit exits discharge discharges"],
  [{ table: "events", kind: "placement-started" }, "placement placements"],
  [{ table: "events", kind: "goal-set" }, "goal goals"],
  [{ table: "events", kind: "hearing-held" }, "hearing hearings"],
  [{ table: "events", kind: "meeting-held" }, "meeting meetings"],
  [{ table: "events", kind: "visit-held" }, "visit visits"],
  [{ table: "events", kind: "case-review-held" }, "review reviews"],
  [{ table: "events", kind: "plan-completed" }, "plan plans"],
  [{ table: "events", kind: "ssp-completed" }, "ssp ssps"],
];

export function tableCalled(file: string): Target | undefined {
  const words = wordsOf(file.replace(/\.[^.]*$/, ""));
  const own = [...tables().events.keys()].find((kind) => kind === words.join("-"));
  if (own !== undefined) return { table: "events", kind: own };
  // The last word that means a table: `case_goals` are goals.
  return words.flatMap((word) => files.find(([, names]) => names.split(" ").includes(word))?.[0] ?? []).at(-1);
}

/** By field, names of columns with their words run together. */
const columns: Readonly<Record<string, string>> = {
  [CASE]: "case caseid casenumber caseref casekey familyid",
  [KIND]: "kind type event eventtype eventkind",
  id: "id",
  child: "child childid client clientid youth youthid childnumber clientnumber",
  birthDate: "birthdate dateofbirth birthday",
  name: "name fullname firstname",
  role: "role roletype relationship goaltype goalrole primaryorconcurrent primaryconcurrent",
  state: "state stateofresidence",
  on: "on date eventdate effectivedate startdate begindate",
  recordedOn: "recordedon recordeddate recorddate enteredon createddate datecreated dateentered",
  removedOn: "removedon removaldate dateremoved",
  note: "note notes comment comments narrative remarks",
  to: "to dischargereason exitreason reason",
  setting: "setting placementtype placementsetting type",
  provider: "provider providerid resourceid",
  goal: "goal permanencygoal",
  hearing: "hearing hearingtype type",
  meeting: "meeting meetingtype type",
  person: "person personid",
  participants: "participants attendees",
  "attributes.county": "county countyname",
  "attributes.worker": "worker caseworker workername",
};

/** What the event's day is called in a table of its kind. */
const days: Readonly<Record<string, string>> = {
  "care-entered": "entrydate removaldate admissiondate dateentered dateremoved",
  "care-exited": "exitdate dischargedate enddate dateexited",
  "case-closed": "closed closedate closeddate closingdate dateclosed",
  "case-opened": "opened opendate openeddate openingdate dateopened",
};

/** Kinds of event that a table of another kind often tells as well, in a column of their own. */
export function companionsOf({ table, kind }: Target): Target[] {
  return (companions[kind ?? table] ?? []).map((other) => ({ table: "events", kind: other }));
}

const companions: Readonly<Record<string, readonly string[]>> = {
  cases: ["case-opened", "case-closed"], "care-entered": ["care-exited"],
};

/** Whether a column is called as the day of such an event, and no other, would be. */
export function dayCalled(column: string, { kind = "" }: Target): boolean {
  return days[kind]?.split(" ").includes(wordsOf(column).join("")) === true;
}

/** What a table's own id is called in it. */
const ids: Readonly<Record<string, string>> = {
  children: "childid clientid youthid childnumber clientnumber personid",
  people: "personid contactid participantid memberid relativeid",
};

/** Fields of the table that a column may well mean, likeliest first. */
export function fieldsCalled(column: string, target: Target): string[] {
  const called = wordsOf(column).join("");
  const { table, kind = "" } = target;
  const exact = isField(column, target) ? [column] : [];
  const alike = partsOf(target).flatMap(namesIn).filter((field) => wordsOf(field).join("") === called);
  const known = [
    ...(ids[table]?.split(" ").includes(called) === true ? ["id"] : []),
    ...(days[kind]?.split(" ").includes(called) === true || (kind !== "" && called === `${kind.split("-", 1)[0] ?? ""}date`) ? ["on"] : []),
    ...Object.entries(columns).filter(([, names]) => names.split(" ").includes(called)).map(([field]) => field),
  ];
  return [...new Set([...exact, ...alike, ...known])].filter((field) => isField(field, target));
}
