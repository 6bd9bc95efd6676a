/**
 * The stream: pieces of XML text in, one small tree of elements a record out. Knows the frame of an AFCARS 2020
 * file (root, E1, E2, `records/record`) and nothing of what a record says.
 */
import type { SaxesTagNS } from "saxes";
import { SaxesParser } from "saxes";
import { periodOf } from "./dates.js";
import { AfcarsError } from "./error.js";
import type { Header } from "./header.js";
import { agencyOf } from "./header.js";

/** What a well-meant record never comes near; one that does is refused before it fills the memory. */
export const limits = { characters: 4 * 1024 * 1024, elements: 100_000, attributes: 1_000, depth: 64 } as const;

const NAMESPACE = "http://www.acf.hhs.gov";

/** An element as it stands in the file; `text` is its own, its children's left out. */
export interface Element {
  readonly name: string;
  text: string;
  readonly children: Element[];
}

/** One `<record>`, with what stands before all records. */
export interface ScannedRecord {
  readonly index: number;
  readonly line: number;
  readonly element: Element;
  readonly header: Header;
}

/** The records a piece of text completed, and what stopped the reading, if anything did. */
export interface Scanned {
  readonly records: readonly ScannedRecord[];
  readonly failure?: AfcarsError;
}

export interface Scanner {
  write(text: string): Scanned;
  end(): Scanned;
}

export function scanner(): Scanner {
  const parser = new SaxesParser({ xmlns: true, position: false });
  // The five of XML 1.0, 4.6, and nothing inherited: saxes' own table would answer to `&constructor;`.
  parser.ENTITIES = { amp: "&", lt: "<", gt: ">", apos: "'", quot: '"' };
  Object.setPrototypeOf(parser.ENTITIES, null);

  const parts = new Map<"E1" | "E2", string>();
  let header: Header | undefined;
  const open: Element[] = [];
  let ready: ScannedRecord[] = [];
  let completedAt = -1;
  let startedAt = 0;
  let line = 1;
  let lastLine = 1;
  let elements = 0;
  let attributes = 0;
  let index = 0;
  let ended = false;

  const refuse = (reason: string): AfcarsError => new AfcarsError(reason, parser.line, parser.column + 1);

  const checkLength = () => {
    if (parser.position - startedAt > limits.characters) {
      throw refuse(`More than ${limits.characters} characters without the end of a record, last made out on line ${lastLine}`);
    }
  };

  parser.on("error", ({ message }) => {
    // A wrong end tag is told only after the element it ended: what it seemed to complete is no record.
    if (parser.position === completedAt) ready.pop();
    if (message === "undefined entity.") throw refuse("An entity that XML does not define itself; such entities are refused");
    if (message === "document must contain a root element.") throw refuse("The file is empty: no XML in it");
    // A bare & or quote takes in all that follows it, and shows only here.
    if (ended) throw refuse(`The file is cut short, or not well-formed after line ${lastLine}: ${message}`);
    throw refuse(`Not well-formed XML: ${message}`);
  });
  parser.on("doctype", () => { throw refuse("A DOCTYPE; files with one are refused"); });

  // AFCARS has none but the root's namespace; the parser keeps all of a tag's until the tag ends.
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > limits.attributes) throw refuse(`More than ${limits.attributes} attributes`);
  });

  parser.on("opentagstart", () => {
    if (open.length !== 2) return;
    startedAt = parser.position;
    elements = attributes = 0;
    line = parser.column === 0 ? parser.line - 1 : parser.line; // a line break right after the name has been read
  });

  parser.on("opentag", (tag) => {
    checkLength();
    lastLine = parser.line;
    const element: Element = { name: nameOf(tag), text: "", children: [] };
    const parent = open.at(-1);
    if (open.length >= limits.depth) throw refuse(`Elements nested more than ${limits.depth} deep`);
    if (open.length < 3) checkFrame(element, tag);
    else {
      elements += 1;
      if (elements > limits.elements) throw refuse(`A record of more than ${limits.elements} elements`);
      parent?.children.push(element);
    }
    open.push(element);
  });

  const checkFrame = (element: Element, tag: SaxesTagNS) => {
    const parent = open.at(-1);
    if (parent === undefined) {
      if (tag.local !== "data" || tag.uri !== NAMESPACE) {
        throw refuse(`Not an AFCARS 2020 file: the root is <${tag.name}>, not <data> of ${NAMESPACE}`);
      }
    } else if (open.length === 1) {
      const part = headerPart(element.name);
      if (part !== undefined && parts.has(part)) throw refuse(`A second <${element.name}>`);
      if (part === undefined && element.name !== "records") throw refuse(`Not the form of AFCARS 2020: <${element.name}> in the root`);
      if (part === undefined) header ??= completeHeader();
    } else if (parent.name !== "records" || element.name !== "record") {
      throw refuse(`Not the form of AFCARS 2020: <${element.name}> in <${parent.name}>`);
    }
  };

  const completeHeader = (): Header => {
    const agency = parts.get("E1") ?? "";
    const reportDate = parts.get("E2") ?? "";
    if (agency === "" || reportDate === "") {
      throw refuse("The agency (E1) and the report date (E2) do not stand before the records, which cannot be read without them");
    }
    const period = periodOf(reportDate);
    if (period === undefined) throw refuse(`The report date (E2) "${reportDate.slice(0, 20)}" is no period's: YYYY03 or YYYY09`);
    return { agency: agencyOf(agency), period };
  };

  const onText = (text: string) => {
    checkLength();
    const element = open.at(-1);
    if (element === undefined) return;
    if (open.length > 2 || headerPart(element.name) !== undefined) element.text += text;
    else if (text.trim() !== "") throw refuse(`Text in <${element.name}>, where only elements belong`);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);

  parser.on("closetag", () => {
    checkLength();
    lastLine = parser.line;
    const element = open.pop();
    if (element === undefined) return;
    if (open.length === 2 && header !== undefined) {
      ready.push({ index, line, element, header });
      index += 1;
      completedAt = startedAt = parser.position;
    } else if (open.length === 1) {
      const part = headerPart(element.name);
      if (part !== undefined) parts.set(part, element.text.trim());
    } else if (open.length === 0 && header === undefined) {
      throw refuse("Not the form of AFCARS 2020: no <records>");
    }
  });

  const step = (advance: () => void): Scanned => {
    ready = [];
    try {
      advance();
      checkLength();
      return { records: ready };
    } catch (failure) {
      if (failure instanceof AfcarsError) return { records: ready, failure };
      throw failure;
    }
  };

  return {
    write: (text) => step(() => parser.write(text)),
    end: () => step(() => { ended = true; parser.close(); }),
  };
}

/** The name; with its namespace where it has one, for no element of a record has. */
function nameOf(tag: SaxesTagNS): string {
  return tag.uri === "" ? tag.local : `{${tag.uri}}${tag.local}`;
}

function headerPart(name: string): "E1" | "E2" | undefined {
  if (name.startsWith("E1_")) return "E1";
  return name.startsWith("E2_") ? "E2" : undefined;
}
