/** Resources and services: identified, referred, used. */
import * as z from "zod";
import { dated, documentedIn, id, text } from "./fields.js";

/** MO-STAT-06's list of services a provider's plan may include, and the ones the sources speak of besides. */
const serviceTypes = [
  "family-centered", "recruitment-and-retention", "residential", "in-home", "foster-care", "adoption", "relative-care",
  "planned-permanent-living", "family-reunification", "housing", "mental-health", "substance-use", "parenting",
  "independent-living", "other",
] as const;

const service = z.enum(serviceTypes).describe("Kind of service (MO-STAT-06).");

export const serviceEvents = [
  dated("resource-identified", "The FST identifies a resource to help with a task or goal (MO-CWM-R01, R02, R05).", {
    resource: text.describe("The resource, by name."),
    culturallyRelevant: z.boolean().optional().describe("Specific and culturally relevant (MO-CWM-R01)."),
    communityConsidered: z.boolean().optional().describe("Other agencies, community organisations and natural helpers were considered (MO-CWM-R02)."),
    capacityWeighed: z.boolean().optional().describe("The family's and the resource's capacity were weighed (MO-CWM-R05)."),
  }),
  dated("service-referred", "A referral to a service or resource (MO-CWM-R04).", {
    service,
    resource: text.optional().describe("Provider or resource referred to, by name."),
    person: id.optional().describe("Who is referred, by person id or child id."),
    documentedIn: documentedIn.optional(),
  }),
  dated("service-used", "The family uses a service or resource (MO-CWM-R03).", {
    service,
    resource: text.optional().describe("Provider or resource used, by name."),
    person: id.optional().describe("Who uses it, by person id or child id."),
    documentedIn: documentedIn.optional(),
  }),
  dated("post-permanency-service-provided", "A service after permanency is achieved (MO-STAT-04).", { service: service.optional() }),
] as const;
