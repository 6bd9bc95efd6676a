/** All packs in one script. */
import "./jitless.js";

export { evaluateJson } from "../index.js";
