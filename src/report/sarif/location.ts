/** Where a duty or an input stands, as SARIF says it: the file, the line, the JSON pointer, and the duty's own name. */
import type { Location, LogicalLocation } from "sarif";
import type { Duty } from "../../engine/report.js";
import type { CaseEvent, Timeline } from "../../timeline/types.js";
import type { Place } from "../caseload/broken.js";
import type { JudgedCase } from "../caseload/writer.js";
import { identityOf } from "../identity.js";

/** A file and the line of a case in it; without either where the input is standard input, which has no name. */
export function placeLocation({ file, line }: Place): Pick<Location, "physicalLocation"> {
  if (file === "-") return {};
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(line !== undefined && { region: { startLine: line } }) } };
}

/** The case's place, the duty by name, and the event that raised it by JSON pointer where it can be told which it is. */
export function dutyLocation(duty: Duty, { from, timeline, report, imported }: JudgedCase): Location {
  const pointer = imported === true ? undefined : eventPointer(duty, timeline, from);
  const named: LogicalLocation = { name: duty.id, fullyQualifiedName: identityOf(report.caseId, duty), kind: "duty" };
  const raisedBy: LogicalLocation[] = pointer === undefined ? [] : [{ name: pointer.slice(pointer.lastIndexOf("/") + 1), fullyQualifiedName: pointer, kind: "object" }];
  return { ...placeLocation(from), logicalLocations: [named, ...raisedBy] };
}

/** `/events/3`; in a list of cases `/2/events/3`. Undefined where no event, or more than one, can be meant. */
function eventPointer({ trigger, subject }: Duty, { events }: Timeline, { item }: Place): string | undefined {
  if (trigger === undefined) return undefined;
  const { kind, on, id } = trigger.fact;
  const like = [...events.entries()].filter(([, event]) => event.kind === kind && event.on.startsWith(on) && event.id === id);
  const own = like.length > 1 ? like.filter(([, event]) => isAbout(event, subject.child)) : like;
  const [found, ...others] = own;
  if (found === undefined || others.length > 0) return undefined;
  return `${item === undefined ? "" : `/${item - 1}`}/events/${found[0]}`;
}

function isAbout({ child, children }: CaseEvent, of: string | undefined): boolean {
  return of !== undefined && (child === of || children?.includes(of) === true);
}

/** A path as a URI reference, relative where the path is: of either system's separators, with whatever a URI does not take encoded. */
export function uriOf(path: string): string {
  const slashed = path.replaceAll("\\", "/").replace(/[\ud800-\udfff]/gu, "\ufffd");
  const encoded = slashed.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(slashed)) return `file:///${encoded.replace("%3A", ":")}`;
  return slashed.startsWith("//") ? `file:${encoded}` : slashed.startsWith("/") ? `file://${encoded}` : encoded;
}
