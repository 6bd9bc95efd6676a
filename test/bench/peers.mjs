// The same work done by others' engines: what is and is not equal is said where it is printed.
import cql from "cql-execution";
import { Engine } from "json-rules-engine";

/** The six rules that json-rules-engine is given too. */
export const SIX = ["72-hour-goal", "concurrent-goal", "relative-placement", "icpc-referral", "ssp-initial", "ces-reunification"].map((name) => `us-mo/${name}`);

const dayOf = (date) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;
const NEVER = 99_999;

/** One flat set of facts for each child who entered care: all the reckoning is done here, and the rules only compare. */
export function factsOf({ children, people = [], events }, asOf) {
  const today = dayOf(asOf);
  const away = new Set(people.filter(({ state }) => state !== undefined && state !== "US-MO").map(({ id }) => id));
  return children.flatMap(({ id }) => {
    const own = events.filter(({ child, children: named }) => (child === undefined ? named?.includes(id) ?? true : child === id));
    const entry = own.find(({ kind }) => kind === "care-entered");
    if (entry === undefined) return [];
    const entered = dayOf(entry.on);
    const first = (wanted) => {
      const found = own.find(wanted);
      return found === undefined ? NEVER : dayOf(found.on) - entered;
    };
    const goal = (role) => first((event) => event.kind === "goal-set" && event.role === role);
    const listed = own.find(({ kind, relative }) => kind === "relative-listed" && away.has(relative));
    const barrier = own.find(({ kind, primaryBarrier }) => kind === "housing-assessed" && primaryBarrier === true);
    return [{
      inCare: today - entered,
      primaryAfter: goal("primary"),
      reunification: own.some(({ kind, goal: of }) => kind === "goal-set" && of === "reunification"),
      concurrentAfter: goal("concurrent"),
      relativesPlanned: own.some(({ kind, relativePlacement }) => kind === "concurrent-plan-updated" && relativePlacement === true),
      contrary: own.some(({ kind }) => kind === "contrary-to-welfare-determined"),
      relativeAway: listed !== undefined,
      icpcAfter: listed === undefined ? NEVER : first(({ kind, relative }) => kind === "icpc-referred" && relative === listed.relative),
      sspAfter: first(({ kind, ssp }) => kind === "ssp-completed" && ssp === "initial"),
      barrier: barrier !== undefined,
      cesAfter: first(({ kind }) => kind === "ces-referred"),
    }];
  });
}

export function sixRules() {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const rule = (type, ...all) => engine.addRule({ conditions: { all: all.map(([fact, operator, value]) => ({ fact, operator, value })) }, event: { type } });
  const after = (fact, days) => [fact, "greaterThan", days];
  rule("72-hour-goal", after("inCare", 3), after("primaryAfter", 3));
  rule("concurrent-goal", after("inCare", 30), ["reunification", "equal", true], after("concurrentAfter", 30));
  rule("relative-placement", ["concurrentAfter", "lessThan", NEVER], ["relativesPlanned", "equal", false], ["contrary", "equal", false]);
  rule("icpc-referral", ["relativeAway", "equal", true], after("icpcAfter", 30));
  rule("ssp-initial", after("inCare", 30), after("sspAfter", 30));
  rule("ces-reunification", ["barrier", "equal", true], ["cesAfter", "equal", NEVER]);
  return engine;
}

const simple = (name) => `{https://github.com/cqframework/cql-execution/simple}${name}`;
const retrieve = (kind) => ({ type: "Retrieve", dataType: simple(kind) });
const property = (path, scope) => ({ type: "Property", path, scope });
const integer = (value) => ({ type: "Literal", valueType: "{urn:hl7-org:elm-types:r1}Integer", value: String(value) });

/** In ELM: whether an initial SSP was completed within 30 days of entry. One patient a child, days as whole numbers. */
const measure = {
  library: {
    identifier: { id: "InitialPlan", version: "1" },
    schemaIdentifier: { id: "urn:hl7-org:elm", version: "r1" },
    usings: { def: [{ localIdentifier: "Simple", uri: "https://github.com/cqframework/cql-execution/simple" }] },
    statements: {
      def: [
        { name: "Patient", context: "Patient", expression: { type: "SingletonFrom", operand: retrieve("Patient") } },
        {
          name: "InitialPlanInTime", context: "Patient",
          expression: {
            type: "Exists",
            operand: {
              type: "Query", relationship: [],
              source: [{ alias: "S", expression: retrieve("ssp-completed") }],
              where: {
                type: "LessOrEqual",
                operand: [
                  property("day", "S"),
                  { type: "Add", operand: [{ type: "Property", path: "day", source: { type: "First", source: retrieve("care-entered") } }, integer(30)] },
                ],
              },
            },
          },
        },
      ],
    },
  },
};

export function patientsOf({ caseId, children, events }) {
  return children.map(({ id }) => ({
    id: `${caseId}-${id}`, recordType: "Patient",
    records: events.filter(({ child, children: named }) => (child === undefined ? named?.includes(id) ?? true : child === id))
      .map(({ kind, on }, index) => ({ id: String(index), recordType: kind, day: dayOf(on) })),
  }));
}

/** Runs the measure over patients. */
export async function initialPlans(patients) {
  const executor = new cql.Executor(new cql.Library(measure));
  return await executor.exec(new cql.PatientSource(patients));
}
