import { AgentCard, type Message, type Part, Role } from '@a2a-js/sdk'
import {
  AgentEvent,
  DefaultRequestHandler,
  InMemoryTaskStore,
  JsonRpcTransportHandler,
  ServerCallContext,
  validateVersion,
} from '@a2a-js/sdk/server'
import { expectOptions } from '@standfirst/core'
import type { Handler } from '@standfirst/http'
import type { A2aOptions } from './a2a-options.ts'
import { agentCard } from './agent-card.ts'
import { askedSkill } from './asked-skill.ts'
import { createDesk } from './desk.ts'
import { type SkillAnswer, skillsOf } from './skills.ts'

export type { A2aOptions } from './a2a-options.ts'

/** A publication that answers other agents. */
export interface ArticlesA2aAgent {
  /**
   * Answers requests over HTTP: `POST` to its address (by custom `/a2a`), and `GET` of its card at
   * `/.well-known/agent-card.json`. It never throws.
   */
  handler: Handler
  /** What it says of itself, as plain JSON for `/.well-known/agent-card.json`. */
  card(endpoint: string): unknown
}

const wellKnown = '/.well-known/agent-card.json'
/** Bodies are a few words; in bytes. */
const longest = 2 ** 20

/**
 * Make an agent of the Agent2Agent protocol 1.0 (JSON-RPC) for the articles of a publication, with the
 * skills that `createMcpServer` has as tools: `search`, `latest` and `read`. What people can't read,
 * agents can't, and what a policy denies as input to AI is withheld with the reason.
 *
 * A message holds data, such as `{ skill: 'search', query: 'flood' }`, or text: an address is read,
 * anything else is looked for. The answer is a message, and no task is kept.
 *
 * @param options - Configuration.
 * @throws `TypeError` if the configuration names outputs that `extensions` must give.
 *
 * @example
 * ```ts
 * const a2a = createA2aAgent({ config: await loadConfig('.'), source: articles })
 * const response = await a2a.handler(request)
 * ```
 */
export function createA2aAgent(options: A2aOptions): ArticlesA2aAgent {
  expectOptions(options, 'createA2aAgent')
  const { cors = true, onError, textLength = 60_000, version = '1.0.0' } = options
  const desk = createDesk({ ...options, ttl: 0 })
  const { feed } = desk.site
  const skills = skillsOf({ desk, textLength, onError: tell })

  function tell(error: unknown): void {
    try {
      onError?.(error)
    } catch {
      // Who listens may fail; the answer stands.
    }
  }

  async function answer(message: Message): Promise<SkillAnswer> {
    const asked = askedSkill(message, skills)
    if ('skill' in asked) return asked.skill.answer(asked.input)
    return { content: [{ type: 'text', text: asked.problem }], isError: true }
  }

  const cardOf = (endpoint: string) => agentCard({ endpoint, feed, skills, version })

  async function respond(request: Request): Promise<Response> {
    const { headers, method, url } = request
    const { origin, pathname } = new URL(url)
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
    if (pathname === wellKnown && (method === 'GET' || method === 'HEAD')) {
      const body = JSON.stringify(AgentCard.toJSON(cardOf(`${origin}/a2a`)), null, 2)
      return new Response(method === 'HEAD' ? null : `${body}\n`, {
        headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=3600' },
      })
    }
    if (method !== 'POST') return new Response(null, { status: 405, headers: { allow } })
    const text = await bodyOf(request)
    if (text === undefined) return new Response('The request is too large.\n', { status: 413 })
    let body: Record<string, unknown>
    try {
      body = Object(JSON.parse(text))
    } catch {
      return failed(null, { code: -32700, message: 'The request is no JSON.' })
    }
    const card = cardOf(origin + pathname)
    const handler = new DefaultRequestHandler(card, new InMemoryTaskStore(), {
      async execute({ contextId, userMessage }, bus) {
        bus.publish(AgentEvent.message(messageOf(await answer(userMessage), contextId)))
        bus.finished()
      },
      async cancelTask() {
        // There are no tasks.
      },
    })
    try {
      const requestedVersion = headers.get('a2a-version') ?? undefined
      const context = new ServerCallContext({ ...(requestedVersion && { requestedVersion }) })
      validateVersion(context.requestedVersion, card, 'JSONRPC')
      const answered = await new JsonRpcTransportHandler(handler).handle(body, context)
      // Answers in parts, which the card says that it doesn't give.
      if (Symbol.asyncIterator in answered) {
        await answered.return()
        return failed(body.id, { code: -32004, message: 'Streaming is not supported.' })
      }
      return Response.json(answered)
    } catch (error) {
      return failed(body.id ?? null, JsonRpcTransportHandler.mapToJSONRPCError(error))
    }
  }

  return {
    card: (endpoint) => AgentCard.toJSON(cardOf(endpoint)),
    async handler(request) {
      let response: Response
      try {
        response = await respond(request)
      } catch (error) {
        tell(error)
        response = new Response('Something went wrong.\n', { status: 500 })
      }
      if (!cors) return response
      response.headers.set('access-control-allow-origin', '*')
      response.headers.set('access-control-allow-methods', allow)
      response.headers.set('access-control-allow-headers', 'content-type, a2a-version')
      return response
    },
  }
}

const allow = 'GET, HEAD, POST, OPTIONS'

/** An answer as a message of the agent. */
function messageOf({ content, structuredContent }: SkillAnswer, contextId: string): Message {
  const part = (one: Part['content'], mediaType: string): Part => {
    return { content: one, mediaType, metadata: undefined, filename: '' }
  }
  return {
    messageId: crypto.randomUUID(),
    contextId,
    taskId: '',
    role: Role.ROLE_AGENT,
    parts: structuredContent
      ? [part({ $case: 'data', value: structuredContent }, 'application/json')]
      : content.map(({ text }) => part({ $case: 'text', value: text }, 'text/markdown')),
    metadata: undefined,
    extensions: [],
    referenceTaskIds: [],
  }
}

/** The text of a request; `undefined` if it is too long. */
async function bodyOf(request: Request): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > longest) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** An error of JSON-RPC. */
function failed(id: unknown, error: { code: number; message: string }): Response {
  return Response.json({ jsonrpc: '2.0', id, error })
}
