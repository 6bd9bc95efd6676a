/** A caseload as SARIF 2.1.0, for what shows findings where they stand: the rules, then a result at a time, then what could not be read. */
import type { Invocation, Notification, ToolComponent } from "sarif";
import type { Pack, Rule } from "../../rules/index.js";
import { placeText } from "../caseload/broken.js";
import type { Broken } from "../caseload/broken.js";
import { brokenText } from "../caseload/broken.js";
import type { CaseloadEnd, PiecewiseWriter } from "../caseload/writer.js";
import { piecewise } from "../caseload/writer.js";
import { noPaint } from "../paint.js";
import { counted, jsonText } from "../plain.js";
import { descriptorOf } from "../sarif/descriptor.js";
import { placeLocation } from "../sarif/location.js";
import { messageText } from "../sarif/message.js";
import { resultOf } from "../sarif/result.js";

export interface CaseloadSarifOptions {
  readonly asOf: string;
  readonly packs: readonly Pack[];
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

export function caseloadSarif({ asOf, packs }: CaseloadSarifOptions): PiecewiseWriter {
  const rules = packs.flatMap((pack) => pack.rules.map((rule): { rule: Rule; pack: Pack } => ({ rule, pack })));
  const indexes = new Map(rules.map(({ rule }, index) => [rule.id, index]));
  let separator = "";
  return piecewise<string>({
    begin: () => {
      const driver: ToolComponent = {
        name: "permanency",
        rules: rules.map(({ rule, pack }) => descriptorOf(rule, pack)),
        properties: { packs: packs.map(({ id, version }) => ({ id, version })) },
      };
      return `{"$schema":${jsonText(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":${jsonText(driver)}},"results":[`;
    },
    piece: (judged) => judged.report.duties.flatMap((duty) => resultOf(duty, judged, indexes.get(duty.rule)) ?? []).map((result) => jsonText(result)).join(",\n"),
    add: (piece) => {
      if (piece === "") return "";
      const text = `${separator}\n${piece}`;
      separator = ",";
      return text;
    },
    broken: () => "",
    end: (end) => {
      const { summary, grouped, unread, repeated, compared } = end;
      const properties = { asOf, summary: { ...summary, unread, repeated }, ...(grouped !== undefined && { grouped }), ...(compared !== undefined && { compared }) };
      return `\n],"invocations":${jsonText([invocationOf(end)])},"properties":${jsonText(properties)}}]}\n`;
    },
  });
}

/** Violations are what the tool is for; an input that it could not read is what it failed at. */
function invocationOf({ broken, unread }: CaseloadEnd): Invocation {
  const more = unread - broken.length;
  return {
    executionSuccessful: unread === 0,
    toolExecutionNotifications: [
      ...broken.map(notificationOf),
      ...(more > 0 ? [{ level: "error", message: { text: `${counted(more, "more input")} could not be read` } } satisfies Notification] : []),
    ],
  };
}

function notificationOf(broken: Broken): Notification {
  const location = placeLocation(broken.from);
  return {
    level: "error",
    message: { text: messageText(brokenText(broken, noPaint).trimEnd()) },
    locations: [{ ...location, ...(location.physicalLocation === undefined && { logicalLocations: [{ name: placeText(broken.from) }] }) }],
  };
}
