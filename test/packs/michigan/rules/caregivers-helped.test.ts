/** MI-CP-19: caregivers are helped to answer the children's needs; parents to set goals, reduce risk and give care. */
import { saidOfPlan } from "../said-of-plan.js";

saidOfPlan({ rule: "us-mi/caregivers-helped", part: "help to caregivers and parents", said: { caregiversHelped: true }, saidNot: { caregiversHelped: false } });
