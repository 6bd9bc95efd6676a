/** The packs the command line knows, by id. */
import type { Pack } from "../index.js";
import { missouri } from "../packs/missouri/index.js";

export const known: readonly Pack[] = [missouri];
