/** `permanency/udf`: a case as JSON text in, its report as JSON text out, for where a function is called row by row. */
import { federal } from "../packs/federal/index.js";
import { kansas } from "../packs/kansas/index.js";
import { michigan } from "../packs/michigan/index.js";
import { missouri } from "../packs/missouri/index.js";
import type { EvaluateJson } from "./json-evaluator.js";
import { jsonEvaluator } from "./json-evaluator.js";

export type { EvaluateJson };

/** With every pack: `us-mo`, `us-ks`, `us-mi`, `us`. Never throws. */
export const evaluateJson: EvaluateJson = jsonEvaluator([missouri, kansas, michigan, federal]);
