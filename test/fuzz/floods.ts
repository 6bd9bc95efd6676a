/** Input that would fill the memory, were it taken in: endless, or large once read. Written as it is asked for. */

/** What is to be read, and how what is told of it begins. */
export interface Flood {
  readonly bytes: () => Iterable<Uint8Array>;
  readonly told: RegExp;
}

const MIB = 1024 * 1024;

/** A beginning, then one text over and over to a length, then an end. */
function* endless(start: string, text: string, mib: number, end = ""): Generator<Uint8Array> {
  const chunk = Buffer.from(text.repeat(Math.ceil((64 * 1024) / text.length)));
  yield Buffer.from(start);
  for (let written = 0; written < mib * MIB; written += chunk.length) yield chunk;
  yield Buffer.from(end);
}

/** The same with a text that counts. */
function* numbered(start: string, text: (nth: number) => string, mib: number, end = ""): Generator<Uint8Array> {
  yield Buffer.from(start);
  for (let nth = 0, written = 0; written < mib * MIB;) {
    const parts: string[] = [];
    for (let length = 0; length < 64 * 1024; nth += 1) {
      const part = text(nth);
      parts.push(part);
      length += part.length;
    }
    const chunk = Buffer.from(parts.join(""));
    written += chunk.length;
    yield chunk;
  }
  yield Buffer.from(end);
}

/** One byte at a time, as a slow pipe may. */
function* dribbled(mib: number): Generator<Uint8Array> {
  for (let written = 0; written < mib * MIB; written += 1) yield Buffer.from("x");
}

const key = (nth: number): string => `k${nth.toString(36)}`;
const start = '{"schema":1,"caseId":"a","children":[{"id":"c"}],';
const NOT_A_CASE = ": not a case timeline\n    ";
const told = (text: string): RegExp => new RegExp(`^-:1${text}`);

/** For the command, as JSON. */
export const json: Readonly<Record<string, Flood>> = {
  "a line that does not end": { bytes: () => endless("", "x", 200), told: /^-:1: not usable as JSON\n {4}found a line longer than 67,108,864 bytes/ },
  "a text as long as a line may be": { bytes: () => endless(`${start}"events":[],"note":"`, "\\u0000", 60, '"}\n'), told: told(`${NOT_A_CASE}/note: found "`) },
  "a key as long as a line may be": { bytes: () => endless(`${start}"events":[],"`, "k", 60, '":1}\n'), told: told(`${NOT_A_CASE}/kkkk`) },
  "lists in a list": { bytes: () => endless("[", "[],", 60, "1]\n"), told: /^-:1: not usable as JSON\n {4}column \d+: found ".", expected at most [\d,]+ values/ },
  "objects with keys of their own": { bytes: () => numbered("[1", (nth) => `,{"${key(nth)}":{}}`, 60, "]\n"), told: /values in all\n/ },
  "an object of many keys": { bytes: () => numbered(`${start}"events":[]`, (nth) => `,"${key(nth)}":1`, 60, "}\n"), told: /keys in one object\n/ },
  "a list with a value a line": { bytes: () => endless("[\n", "1,\n", 6, "1]\n"), told: /values in all\n/ },
  "events that are none": { bytes: () => endless(`${start}"events":[`, "{},", 1.3, "{}]}\n"), told: told(`${NOT_A_CASE}/events/0/kind: found nothing`) },
  "events with faults in a list of their own": { bytes: () => endless(`${start}"events":[{"kind":"ssp-completed","caregiverSections":[`, "{},", 1.3, "{}]}]}\n"), told: told(`${NOT_A_CASE}/events/0: found an object, expected at most`) },
  "people that are none": { bytes: () => endless(`${start}"events":[],"people":[`, "{},", 1.3, "{}]}\n"), told: told(`${NOT_A_CASE}/people/0/id: found nothing`) },
  "attributes without number": { bytes: () => numbered('[{"schema":1,"caseId":"a","children":[{"id":"c"}],"events":[],"attributes":{"_":""', (nth) => `,"${key(nth)}":""`, 5, "}}]\n"), told: /keys in one object\n/ },
  "a line that comes byte by byte": { bytes: () => dribbled(1), told: /^-:1: not usable as JSON\n {4}column 1: found "x"/ },
  "lines that are no cases": { bytes: () => endless("", "\0\n", 0.2), told: /^-:1: not usable as JSON/ },
};

const data = '<acf:data xmlns:acf="http://www.acf.hhs.gov"><E1_x>29</E1_x><E2_x>202309</E2_x><records>';
const CHARACTERS = /More than \d+ characters without the end of a record/;

/** For the AFCARS reader, and the command, as XML. */
export const xml: Readonly<Record<string, Flood>> = {
  "text that does not end": { bytes: () => endless(`${data}<record><E4_x>`, "x", 200), told: CHARACTERS },
  "text of character references": { bytes: () => endless(`${data}<record><E4_x>`, "&#65;", 200), told: CHARACTERS },
  "an attribute that does not end": { bytes: () => endless(`${data}<record a="`, "x", 200), told: CHARACTERS },
  "attributes without number": { bytes: () => numbered(`${data}<record `, (nth) => `${key(nth)}="" `, 200), told: /More than \d+ attributes/ },
  "namespaces without number": { bytes: () => numbered(`${data}<record `, (nth) => `xmlns:${key(nth)}="u" `, 200), told: /More than \d+ attributes/ },
  "a name that does not end": { bytes: () => endless(`${data}<record><`, "a", 200), told: CHARACTERS },
  "elements without number": { bytes: () => endless(`${data}<record>`, "<a/>", 200), told: /more than 100000 elements/ },
  "elements without depth": { bytes: () => endless(`${data}<record>`, "<a>", 200), told: /deep/ },
  "a comment of hyphens": { bytes: () => endless(`${data}<!--`, "-x", 200), told: CHARACTERS },
  "CDATA of brackets": { bytes: () => endless(`${data}<record><a><![CDATA[`, "x]", 200), told: CHARACTERS },
  "an instruction that does not end": { bytes: () => endless(`${data}<?a`, "b ", 200), told: CHARACTERS },
  "an entity's name that does not end": { bytes: () => endless(`${data}<record><a>&`, "x", 200), told: CHARACTERS },
  "a DOCTYPE that does not end": { bytes: () => endless("<!DOCTYPE a [", "<!ENTITY a 'b'>", 200), told: CHARACTERS },
  "white space between records": { bytes: () => endless(data, " \n", 200), told: CHARACTERS },
  "an agency that does not end": { bytes: () => endless('<acf:data xmlns:acf="http://www.acf.hhs.gov"><E1_x>', "9", 200), told: CHARACTERS },
};
