/** `permanency/udf`: a case as JSON text in, its report as JSON text out, for where a function is called row by row. */
import { allPacks } from "../packs/all.js";
import type { EvaluateJson } from "./json-evaluator.js";
import { jsonEvaluator } from "./json-evaluator.js";

export type { EvaluateJson };

/** With every pack: `us-mo`, `us-ks`, `us-mi`, `us`. Never throws. */
export const evaluateJson: EvaluateJson = jsonEvaluator(allPacks);
