/** MI-CP-21: services are linked to each family member's strengths, trauma and needs. */
import { saidOfPlan } from "../said-of-plan.js";

saidOfPlan({ rule: "us-mi/services-linked", part: "services linked to strengths, trauma and needs", said: { servicesLinked: true }, saidNot: { servicesLinked: false } });
