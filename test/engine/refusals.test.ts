/** What an option that cannot stand is answered with, word for word; and what is just within bounds. On invented rules. */
import { describe, expect, it } from "vitest";
import { evaluate, OptionsError } from "../../src/index.js";
import type { Deadline, EvaluateOptions } from "../../src/index.js";
import type { Params } from "../../src/rules/index.js";
import { deadline, dueIn, entered, judged, packOf, reported } from "./invented.js";

const params = {
  within: { days: 10, basis: "source" },
  named: { months: 2, basis: "assumption", name: "x.named", says: "Two months." },
  workdays: { workingDays: 5, basis: "assumption", name: "x.workdays", says: "Five working days." },
  hours: { hours: 72, basis: "source" },
  age: { years: 16, basis: "assumption", name: "x.age", says: "Sixteen." },
  reading: { name: "x.reading", of: ["first", "second"], basis: "assumption", says: "The first." },
  agency: { unit: "workingDays", basis: "agency", name: "x.agency", says: "The agency's." },
} as const satisfies Params;
const rule = { ...deadline(), params };
const known = ["x.age", "x.agency", "x.named", "x.reading", "x.workdays",
  ...["age", "agency", "hours", "named", "reading", "within", "workdays"].map((key) => `x/rule.${key}`),
  ...["age", "agency", "named", "reading", "workdays"].map((name) => `x/rule.x.${name}`)].sort().join(", ");
const given = (options: unknown) => () => reported(rule, { events: [] }, "2026-02-01", options as Partial<EvaluateOptions>);

describe("an option that cannot stand is refused, naming it, what was found and what was expected", () => {
  it.each<[string, unknown]>([
    ['asOf: found "2026-02-30", expected a real date YYYY-MM-DD in the years 1800 to 2199', { asOf: "2026-02-30" }],
    ['asOf: found "1799-12-31", expected a real date YYYY-MM-DD in the years 1800 to 2199', { asOf: "1799-12-31" }],
    ['asOf: found "2200-01-01", expected a real date YYYY-MM-DD in the years 1800 to 2199', { asOf: "2200-01-01" }],
    ["asOf: found 20260201, expected a real date YYYY-MM-DD in the years 1800 to 2199", { asOf: 20260201 }],
    ["asOf: found a list, expected a real date YYYY-MM-DD in the years 1800 to 2199", { asOf: ["2026-02-01"] }],
    ["asOf: found null, expected a real date YYYY-MM-DD in the years 1800 to 2199", { asOf: null }],
    ["knownBy: found an object, expected a real date YYYY-MM-DD in the years 1800 to 2199", { knownBy: {} }],
    ['knownby: found "2026-01-01", expected one of asOf, rules, knownBy, counting, params, holidays, waivers', { knownby: "2026-01-01" }],
    ['rules: found "object", expected a pack, or a list of packs', { rules: null }],
    ['rules: found "string", expected a pack, or a list of packs', { rules: "missouri" }],
    ['rules: found "object", expected a pack, or a list of packs', { rules: [{ id: "x", rules: [] }] }],
    ['rules: found "object", expected a pack, or a list of packs', { rules: { id: "x", rules: {}, sources: [] } }],
    ['rules: found "object", expected a pack, or a list of packs', { rules: { rules: [], sources: [] } }],
    ['rules: found "x/rule", expected each rule once', { rules: [packOf([deadline()], { id: "y" }), packOf([deadline()])] }],
    ['rules: found "x/rule", expected each rule once', { rules: packOf([deadline({ id: "x/a" }), deadline(), deadline()]) }],
    ['rules: inForce.from of x/rule: found "2021-7-2", expected a real date YYYY-MM-DD', { rules: packOf([deadline({ inForce: { from: "2021-7-2" } })]) }],
    ['rules: inForce.until of x/rule: found "2026-02-30", expected a real date YYYY-MM-DD', { rules: packOf([deadline({ inForce: { from: "2021-07-02", until: "2026-02-30" } })]) }],
    ['rules: inForce.from of x/list: found "soon", expected a real date YYYY-MM-DD', {
      rules: packOf([], { checklists: [{ id: "x/list", title: "A list", clauses: ["X-01"], params: {}, readings: {}, sees: "fully", inForce: { from: "soon" }, items: () => [] }] }),
    }],
    ['rules: found "x", expected each pack once', { rules: [packOf([], { id: "y" }), packOf([]), packOf([])] }],
    ["holidays: found an object, expected a list of dates YYYY-MM-DD", { holidays: {} }],
    ["holidays[1]: found a list, expected a real date YYYY-MM-DD", { holidays: ["2026-01-01", []] }],
    ['holidays[0]: found "2026-13-01", expected a real date YYYY-MM-DD in the years 1800 to 2199', { holidays: ["2026-13-01"] }],
    ["params: found 5, expected an object of numbers and readings by name", { params: 5 }],
    [`params["x.nmaed"]: found 5, expected one of ${known}`, { params: { "x.nmaed": 5 } }],
    ['params["x.reading"]: found "third", expected one of first, second', { params: { "x.reading": "third" } }],
    ['params["x.reading"]: found 1, expected one of first, second', { params: { "x.reading": 1 } }],
    ['params["x/rule.within"]: found -1, expected a whole number of days from 0 to 36500', { params: { "x/rule.within": -1 } }],
    ['params["x/rule.within"]: found "5", expected a whole number of days from 0 to 36500', { params: { "x/rule.within": "5" } }],
    ['params["x/rule.within"]: found 36501, expected a whole number of days from 0 to 36500', { params: { "x/rule.within": 36501 } }],
    ['params["x.named"]: found 0.5, expected a whole number of months from 0 to 36500', { params: { "x.named": 0.5 } }],
    ['params["x.workdays"]: found 0.5, expected a whole number of working days from 0 to 36500', { params: { "x.workdays": 0.5 } }],
    ['params["x/rule.hours"]: found 0.5, expected a whole number of hours from 0 to 36500', { params: { "x/rule.hours": 0.5 } }],
    ['params["x.age"]: found 0.5, expected a whole number of years from 0 to 36500', { params: { "x.age": 0.5 } }],
    ['params["x.agency"]: found 0.5, expected a whole number of working days from 0 to 36500', { params: { "x.agency": 0.5 } }],
    ['counting: found "usual", expected one of strict, rsmo-1.040, rsmo-506.060, ksa-60-206, frcp-6, mcl-8.6', { counting: "usual" }],
    ["counting: found null, expected one of strict, rsmo-1.040, rsmo-506.060, ksa-60-206, frcp-6, mcl-8.6", { counting: null }],
    ["counting: found null, expected one of strict, rsmo-1.040, rsmo-506.060, ksa-60-206, frcp-6, mcl-8.6", { counting: { X: null } }],
    ['counting["Y"]: found "strict", expected a source: X', { counting: { Y: "strict" } }],
    ["counting: found null, expected one of strict, rsmo-1.040, rsmo-506.060, ksa-60-206, frcp-6, mcl-8.6", { counting: null, rules: packOf([]) }],
    ['counting: found "usual", expected one of strict, rsmo-1.040, rsmo-506.060, ksa-60-206, frcp-6, mcl-8.6', { counting: { X: "usual" }, rules: packOf([]) }],
  ])("%s", (message, options) => {
    expect(given(options)).toThrow(message);
    try {
      given(options)();
    } catch (error) {
      expect(error).toMatchObject({ name: "OptionsError", message });
    }
  });

  it.each<[unknown, string]>([
    [null, "options: found null"], ["2026-02-01", 'options: found "2026-02-01"'], [undefined, "options: found undefined"],
  ])("%j in place of the options", (options, found) => {
    expect(() => evaluate({ schema: 1, caseId: "c", children: [], events: [] }, options as EvaluateOptions))
      .toThrow(`${found}, expected an object with asOf, rules, knownBy, counting, params, holidays, waivers`);
  });

  it("each error keeps the option, the value and what was expected apart", () => {
    const refused = new OptionsError("asOf", 5, "a date");
    expect(refused).toMatchObject({ option: "asOf", value: 5, expected: "a date", message: "asOf: found 5, expected a date" });
  });

  it.each<[string, unknown]>([
    ["the first day and the last", { asOf: "1800-01-01" }], ["the last day", { asOf: "2199-12-31" }], ["the longest span", { params: { "x/rule.within": 36500 } }],
    ["none at all", { params: { "x/rule.within": 0 } }],
    ["a parameter and a convention left undefined", { params: { "x/rule.within": undefined }, counting: { X: undefined } }], ["no holidays", { holidays: [] }], ["two packs", { rules: [packOf([]), packOf([], { id: "y" })] }],
  ])("within bounds: %s", (_name, options) => {
    expect(given(options)).not.toThrow();
  });
});

describe("what a rule is told of its parameters", () => {
  const told = (options: Partial<EvaluateOptions>) => {
    const seen: Record<string, unknown> = {};
    const spy: Deadline = { ...deadline(), params, occasions: ({ params: settled }) => (Object.assign(seen, settled), []) };
    const { options: inForce } = reported(spy, { events: [] }, "2026-02-01", options);
    return { seen, params: inForce.params };
  };

  it("the source's own, or the assumption's, where nothing is given", () => {
    const { seen, params: inForce } = told({});
    expect(seen).toEqual({
      within: { param: params.within, basis: { kind: "source" }, reading: "" }, hours: { param: params.hours, basis: { kind: "source" }, reading: "" },
      named: { param: params.named, basis: { kind: "assumption", name: "x.named" }, reading: "" },
      workdays: { param: params.workdays, basis: { kind: "assumption", name: "x.workdays" }, reading: "" },
      age: { param: params.age, basis: { kind: "assumption", name: "x.age" }, reading: "" },
      reading: { param: params.reading, basis: { kind: "assumption", name: "x.reading" }, reading: "first" },
      agency: { param: params.agency, basis: { kind: "assumption", name: "x.agency" }, reading: "" },
    });
    expect(inForce).toEqual({ "x/rule.within": 10, "x/rule.hours": 72, "x.named": 2, "x.workdays": 5, "x.age": 16, "x.reading": "first", "x.agency": "not set" });
  });

  it.each<[string, number | string, string, object]>([
    ["x/rule.within", 7, "within", { param: { ...params.within, days: 7 }, reading: "" }],
    ["x/rule.hours", 48, "hours", { param: { ...params.hours, hours: 48 }, reading: "" }],
    ["x.named", 3, "named", { param: { ...params.named, months: 3 }, reading: "" }],
    ["x/rule.named", 3, "named", { param: { ...params.named, months: 3 }, reading: "" }],
    ["x/rule.x.named", 3, "named", { param: { ...params.named, months: 3 }, reading: "" }],
    ["x.workdays", 6, "workdays", { param: { ...params.workdays, workingDays: 6 }, reading: "" }],
    ["x.age", 14, "age", { param: { ...params.age, years: 14 }, reading: "" }],
    ["x.reading", "second", "reading", { param: params.reading, reading: "second" }],
    ["x.agency", 4, "agency", { param: { ...params.agency, given: 4 }, reading: "" }],
  ])("%s given as %s is an option in force", (name, value, key, settled) => {
    const { seen, params: inForce } = told({ params: { [name]: value } });
    expect(seen[key]).toEqual({ ...settled, basis: { kind: "option", name } });
    expect(inForce[name]).toBe(value);
    expect(Object.keys(inForce)).toHaveLength(7);
  });

  it("one given as undefined is not given", () => {
    const { seen, params: inForce } = told({ params: { "x/rule.named": undefined, "x.named": 3 } as never });
    expect(seen["named"]).toMatchObject({ param: { months: 3 }, basis: { kind: "option", name: "x.named" } });
    expect(inForce).not.toHaveProperty(["x/rule.named"]);
  });

  it("the rule's own setting goes before the general one", () => {
    expect(told({ params: { "x.named": 3, "x/rule.named": 4 } }).seen["named"]).toMatchObject({ param: { months: 4 }, basis: { name: "x/rule.named" } });
  });
});

describe("counting", () => {
  // Ten days from Thursday 1 January 2026 end on Sunday the 11th.
  const counted = deadline({ due: ({ trigger }, ctx) => { const { on } = ctx.after(trigger.on, { days: 10 }); return { ...dueIn(0, on), on }; } });
  const due = (more: Partial<typeof counted>, options: Partial<EvaluateOptions>, pack: Parameters<typeof packOf>[1] = {}) =>
    judged(packOf([{ ...counted, ...more }], pack), [entered()], "2026-01-05", options).map(({ due: on, counting }) => `${on} ${counting}`);

  it("is the rule's own, unless the caller names one for all or for its source", () => {
    expect(due({}, {})).toEqual(["2026-01-11 strict"]);
    expect(due({ counting: "rsmo-1.040" }, {})).toEqual(["2026-01-12 rsmo-1.040"]);
    expect(due({ counting: "rsmo-1.040" }, { counting: "strict" })).toEqual(["2026-01-11 strict"]);
    expect(due({}, { counting: { X: "mcl-8.6" } })).toEqual(["2026-01-12 mcl-8.6"]);
    expect(due({}, { counting: "mcl-8.6", holidays: ["2026-01-12"] })).toEqual(["2026-01-13 mcl-8.6"]);
  });

  it("a clause is of the source that its id begins with", () => {
    const source = (id: string) => ({ id, title: "A source", citation: "1", checked: "2026-01-01" });
    const two = { sources: [source("X-A"), source("X")] };
    expect(due({}, { counting: { X: "mcl-8.6" } }, two)).toEqual(["2026-01-12 mcl-8.6"]);
    expect(due({}, { counting: { "X-A": "mcl-8.6" } }, two)).toEqual(["2026-01-11 strict"]);
    expect(due({ clauses: ["X-A-01"] }, { counting: { "X-A": "mcl-8.6" } }, two)).toEqual(["2026-01-12 mcl-8.6"]);
    expect(reported(packOf([counted], { sources: [] }), { events: [] }, "2026-01-05").options.counting).toEqual({ x: "strict" });
  });
});
