/** What every arbitrary of cases draws. */
import { parseTimeline } from "../../timeline/schema/parse.js";
import type { Timeline, TimelineInput } from "../../timeline/types.js";

/** A case, the day it is judged on, and options in force. */
export interface Generated {
  readonly input: TimelineInput;
  readonly asOf: string;
  readonly params: Params;
}

export type Params = Readonly<Record<string, number | string>>;

/** The case parsed; a generator that draws an invalid one fails here. */
export const parsed = ({ input }: Generated): Timeline => parseTimeline(input);
