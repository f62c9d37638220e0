import { createBody } from '../edition/body.ts'
import type { Resource } from '../edition/resource.ts'
import type { AnswerContext } from './answer-context.ts'
import type { Asked } from './asked.ts'
import { plainResponse } from './plain-response.ts'
import { resourceResponse } from './resource-response.ts'

/** Answer a request for a resource that gives to each query what it asks for. */
export function queryResponse(
  asked: Asked,
  resource: Resource,
  context: AnswerContext,
): Response | Promise<Response> {
  const answer = resource.answer?.(asked.url.searchParams) ?? ''
  return typeof answer === 'string'
    ? resourceResponse(
        asked,
        { ...resource, body: createBody({ render: () => answer }, asked.now) },
        context,
      )
    : plainResponse(answer.status, answer.message, resource.headers())
}
