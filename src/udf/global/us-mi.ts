/** Michigan's pack and the federal floor in one script. */
import "./jitless.js";
import { federal } from "../../packs/federal/index.js";
import { michigan } from "../../packs/michigan/index.js";
import { jsonEvaluator } from "../json-evaluator.js";

export const evaluateJson = jsonEvaluator([michigan, federal]);
