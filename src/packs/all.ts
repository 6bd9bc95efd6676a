/** Every pack there is. */
import type { Pack } from "../rules/index.js";
import { federal } from "./federal/index.js";
import { kansas } from "./kansas/index.js";
import { michigan } from "./michigan/index.js";
import { missouri } from "./missouri/index.js";

export const allPacks: readonly Pack[] = [missouri, kansas, michigan, federal];
