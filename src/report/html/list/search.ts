/** Finding a case by any words of its id, its children, where it was read and its attributes. */
import type { Row } from "../data/row.js";

/** What a case is found by, in one spelling. */
export function findable({ caseId, place, children, attributes }: Row): string {
  return spelled([
    caseId, place,
    ...children.flatMap(({ id, name = "" }) => [id, name]),
    ...attributes.flatMap(({ key, value }) => [key, value]),
  ].join("\n"));
}

/** Whether every word looked for is somewhere in what a case is found by. */
export function finder(search: string): (found: string) => boolean {
  const words = spelled(search).split(/\s+/).filter((word) => word !== "");
  return (found) => words.every((word) => found.includes(word));
}

/** Without regard to capitals and accents, in the same way under every locale. */
function spelled(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
