/** Missouri's pack and the federal floor in one script. */
import "./jitless.js";
import { federal } from "../../packs/federal/index.js";
import { missouri } from "../../packs/missouri/index.js";
import { jsonEvaluator } from "../json-evaluator.js";

export const evaluateJson = jsonEvaluator([missouri, federal]);
