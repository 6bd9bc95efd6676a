/** Files that cannot be used at all: each a clear error, never a crash, a hang or a silent pass. */
import { describe, expect, it } from "vitest";
import { AfcarsError, parseAfcars } from "../../../src/import/afcars/index.js";
import { closing, e, el, file, fixture, opening, readAll, record, removal } from "./helpers.js";

const good = (): string => record(removal(20230101));

/** The error of an unusable file; the same whether it comes as one text or character by character. */
async function refusal(xml: string): Promise<AfcarsError> {
  const whole = await readAll([xml]);
  expect(whole.error).toBeInstanceOf(AfcarsError);
  expect(() => parseAfcars(xml)).toThrow(AfcarsError);
  if (!(whole.error instanceof AfcarsError)) throw new Error("not refused");
  if (xml.length < 10_000) {
    const piecemeal = await readAll(xml);
    expect(piecemeal.error).toEqual(whole.error);
    expect(piecemeal.records).toEqual(whole.records);
  }
  return whole.error;
}

describe("refused for safety", () => {
  it.each([
    ["a DOCTYPE", `<!DOCTYPE data>${file([good()])}`, /DOCTYPE/],
    ["a DOCTYPE with entities", `<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${file([record(e(4, "&b;"))])}`, /DOCTYPE/],
    ["a DOCTYPE from elsewhere", `<!DOCTYPE d SYSTEM "file:///etc/passwd">${file([good()])}`, /DOCTYPE/],
    ["an entity", file([record(e(4, "&nbsp;"))]), /entity/],
    ["an entity in an attribute", file([`<record a="&foo;">${removal(20230101)}</record>`]), /entity/],
    ["an entity by the name of what every object has", file([record(e(4, "&constructor;"))]), /entity/],
    ["another such", file([record(e(4, "&__proto__;"))]), /entity/],
    ["a character XML does not have", file([record(e(4, "&#0;"))]), /character/],
  ])("%s", async (_what, xml, reason) => {
    expect((await refusal(xml)).message).toMatch(reason);
  });

  it("takes the five entities of XML and character references", () => {
    const [found] = parseAfcars(file([record(e(4, "A&amp;B&lt;&gt;&quot;&apos;&#65;&#x42;"), removal(20230101))]));
    expect(found?.childRecordNumber).toBe(`A&B<>"'AB`);
  });

  it("takes text in CDATA, and looks through comments and instructions", () => {
    const [found] = parseAfcars(file([record(e(4, "<![CDATA[A<]]>B<!-- no -->C<?no no?>"), removal(20230101))]));
    expect(found?.childRecordNumber).toBe("A<BC");
  });
});

describe("beyond the limits", () => {
  it.each([
    ["nesting", () => file([record("<a>".repeat(100_000))]), /deep/],
    ["nesting of named groups", () => file([record("<E69_E186_removals>".repeat(70))]), /deep/],
    ["one huge element", () => file([record(e(4, "x".repeat(17 * 1024 * 1024)))]), /characters/],
    ["one huge comment", () => opening() + `<!--${"x".repeat(17 * 1024 * 1024)}-->` + closing, /characters/],
    ["one huge attribute", () => file([`<record a="${"x".repeat(17 * 1024 * 1024)}"></record>`]), /characters/],
    ["a DOCTYPE that does not end", () => `<!DOCTYPE ${"x".repeat(17 * 1024 * 1024)}`, /characters/],
    ["too many elements", () => file([record("<a/>".repeat(100_001))]), /100000 elements/],
  ])("%s", async (_what, xml, reason) => {
    expect((await refusal(xml())).message).toMatch(reason);
  });

  it("a record just within them is read, however odd", () => {
    const [found] = parseAfcars(file([record(removal(20230101, e(149, 20230601).repeat(30_000), el("permanency_plan", e(147, 20230601), e(148, 1)).repeat(20_000)))]));
    expect(found?.timeline?.events).toHaveLength(50_001);
    const [odd] = parseAfcars(file([record(removal(20230101), "<a>x</a>".repeat(90_000))]));
    expect(odd?.unused).toHaveLength(90_000);
  });
});

describe("not an AFCARS file", () => {
  it.each([
    ["nothing", "", /empty/],
    ["white space", " \n\t ", /empty/],
    ["only a BOM", "\uFEFF", /empty/],
    ["only a declaration", '<?xml version="1.0"?>', /empty/],
    ["JSON", '{"schema":1}', /Not well-formed/],
    ["another root", "<html></html>", /root is <html>/],
    ["the root without its namespace", "<data></data>", /root is <data>/],
    ["another namespace", '<acf:data xmlns:acf="urn:x"></acf:data>', /root is <acf:data>/],
    ["a prefix nobody declared", "<acf:data></acf:data>", /Not well-formed/],
    ["no records", `<acf:data xmlns:acf="http://www.acf.hhs.gov">${e(1, 29)}${e(2, 202309)}</acf:data>`, /no <records>/],
    ["a root with nothing in it", '<acf:data xmlns:acf="http://www.acf.hhs.gov"/>', /no <records>/],
    ["all in the namespace", file([good()]).replace("xmlns:acf", 'xmlns="http://www.acf.hhs.gov" xmlns:acf'), /not the form|Not the form/],
    ["another element in the root", file([good()]).replace("<records>", "<extra/><records>"), /<extra>/],
    ["another element among the records", file([good(), "<child/>"]), /<child> in <records>/],
    ["text among the records", file([good(), "hello"]), /Text in <records>/],
    ["an agency in pieces", file([good()]).replace(e(1, 29), "<E1_x><a/></E1_x>"), /<a> in <E1_x>/],
    ["two report dates", file([good()]).replace(e(2, 202309), e(2, 202309) + e(2, 202303)), /A second/],
    ["no report date", file([good()]).replace(e(2, 202309), ""), /E2/],
    ["an empty agency", file([good()], { agency: " " }), /E1/],
    ["a report date after the records", file([good()]).replace(e(2, 202309), "").replace(closing, `</records>${e(2, 202309)}</acf:data>`), /before the records/],
    ["a period that is none", file([good()], { period: "202304" }), /202304/],
    ["a day for a period", file([], { period: "20230930" }), /20230930/],
    ["a second root", file([good()]) + file([]), /Not well-formed/],
    ["text after the end", `${file([good()])} and more`, /Not well-formed/],
    ["NUL characters, as UTF-16 read as UTF-8 has", "<\0a\0c\0f\0", /Not well-formed/],
    ["a replacement character before the root", "\uFFFD\uFFFD<acf:data/>", /Not well-formed/],
  ])("%s", async (_what, xml, reason) => {
    const error = await refusal(xml);
    expect(error.message).toMatch(reason);
    expect(error.line).toBeGreaterThan(0);
    expect(error.column).toBeGreaterThan(0);
  });
});

describe("not well-formed, or cut short", () => {
  it.each([
    ["a wrong end tag", file(["<record><a></b></record>"])],
    ["a record ended by a wrong tag", opening() + good().replace("</record>", "</recerd>") + closing],
    ["an element not closed", opening() + "<record><a></record>" + closing],
    ["an attribute twice", file(['<record a="1" a="2"></record>'])],
    ["a bare <", file([record(e(4, "1 < 2"))])],
  ])("%s", async (_what, xml) => {
    expect((await refusal(xml)).message).toMatch(/Not well-formed/);
  });

  it("a wrong end tag completes no record", async () => {
    const { records } = await readAll([opening() + good() + good().replace("</record>", "</recerd>") + closing]);
    expect(records).toHaveLength(1);
  });

  it("cut anywhere, the file is refused after the records it still held whole", async () => {
    const xml = file([good(), good()]);
    for (let length = 0; length < xml.length; length += 1) {
      const { records, error } = await readAll([xml.slice(0, length)]);
      expect(error, `cut at ${length}`).toBeInstanceOf(AfcarsError);
      expect(records).toHaveLength(xml.slice(0, length).split("</record>").length - 1);
    }
  });

  it("a bare ampersand takes in the rest; the last line made out is told", async () => {
    expect((await refusal(fixture("state.xml").replace("INV-WILLOW", "A & B"))).reason).toMatch(/not well-formed after line 168/);
  });

  it("says where", async () => {
    const error = await refusal(fixture("state.xml").replace("</E6_sex>", "</E6_six>"));
    expect([error.line, error.reason]).toEqual([10, "Not well-formed XML: unexpected close tag."]);
    expect(error.message).toContain("line 10");
  });

  it("gives what came before the trouble", async () => {
    const { records, error } = await readAll([file([good(), good(), "<record><a></b>"])]);
    expect(records.map(({ index }) => index)).toEqual([0, 1]);
    expect(error).toBeInstanceOf(AfcarsError);
  });
});

describe("of no consequence", () => {
  const plain = () => parseAfcars(fixture("state.xml"));

  it("a BOM", () => {
    expect(parseAfcars(`\uFEFF${fixture("state.xml")}`)).toEqual(plain());
  });

  it("line ends of CR LF, or of CR", () => {
    expect(parseAfcars(fixture("state.xml").replaceAll("\n", "\r\n"))).toEqual(plain());
    expect(parseAfcars(fixture("state.xml").replaceAll("\n", "\r"))).toEqual(plain());
  });

  it("another prefix for the namespace", () => {
    expect(parseAfcars(fixture("state.xml").replaceAll("acf:data", "x:data").replace("xmlns:acf", "xmlns:x"))).toEqual(plain());
  });

  it("a file of no children", () => {
    expect(parseAfcars(file([]))).toEqual([]);
  });
});
