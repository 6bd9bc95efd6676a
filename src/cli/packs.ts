/** The packs the command line knows, by id. */
import type { Pack } from "../index.js";
import { federal } from "../packs/federal/index.js";
import { kansas } from "../packs/kansas/index.js";
import { michigan } from "../packs/michigan/index.js";
import { missouri } from "../packs/missouri/index.js";

export const known: readonly Pack[] = [missouri, kansas, michigan, federal];
