/** MI-CP-22: the guide's other techniques of planning with the family are put to use. */
import { saidOfPlan } from "../said-of-plan.js";

saidOfPlan({ rule: "us-mi/practice-techniques", part: "practice techniques", said: { techniques: ["talks before the meeting"] }, saidNot: { techniques: [] } });
