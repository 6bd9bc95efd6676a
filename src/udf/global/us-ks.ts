/** Kansas's pack and the federal floor in one script. */
import "./jitless.js";
import { federal } from "../../packs/federal/index.js";
import { kansas } from "../../packs/kansas/index.js";
import { jsonEvaluator } from "../json-evaluator.js";

export const evaluateJson = jsonEvaluator([kansas, federal]);
