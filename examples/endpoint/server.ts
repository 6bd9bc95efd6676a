/**
 * For another system: a case in, its duties out, over HTTP, by `fastify`. `npx tsx examples/endpoint/server.ts`, then
 * `curl -d @case.json -H 'content-type: application/json' 'localhost:8080/duties?asOf=2026-11-23'`.
 * Cases are confidential: nothing of them is kept or logged. Who may ask is for the system around it to say.
 */
import { pathToFileURL } from "node:url";
import fastify from "fastify";
import type { FastifyInstance } from "fastify";
import { evaluate, OptionsError } from "permanency";
import { missouri } from "permanency/missouri";
import { safeParseTimeline } from "permanency/schema";

/** Answers 200 with the duties, 422 with everything that is wrong with the case, 400 where the day is none. */
export function server(): FastifyInstance {
  const app = fastify({ bodyLimit: 8 * 2 ** 20 });

  app.post<{ Querystring: { asOf?: string } }>("/duties", async ({ body, query: { asOf = "" } }, reply) => {
    const parsed = safeParseTimeline(body);
    if (!parsed.ok) return await reply.code(422).send({ issues: parsed.error.issues });
    try {
      const { caseId, actions, violations, unknowns } = evaluate(parsed.timeline, { asOf, rules: missouri });
      return { caseId, asOf, actions, violations, unknowns };
    } catch (error) {
      if (error instanceof OptionsError) return await reply.code(400).send({ error: error.message });
      throw error;
    }
  });
  return app;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await server().listen({ port: Number(process.env["PORT"] ?? 8080) });
}
