/** A duty between judging and reporting. */
import type { Day } from "../calendar/index.js";
import type { Part } from "../rules/index.js";
import type { End } from "../timeline/view/index.js";
import type { Id } from "./ids.js";
import type { Duty } from "./report.js";

/** A duty with what stands behind it: its parts, and what has ended what requires it, whatever its status. */
export interface Judged extends Pick<Id, "shared" | "own"> {
  readonly duty: Duty;
  /** The day it is due. */
  readonly due?: Day | undefined;
  readonly parts: readonly Part[];
  readonly end?: End | undefined;
}
