import { expectOptions, optionError } from '@standfirst/core'
import { expectConfig, type OutputExtension, siteOf } from '@standfirst/publication/outputs'
import { createAnswer } from './answer/create-answer.ts'
import { plainResponse } from './answer/plain-response.ts'
import type { Edition } from './edition/edition.ts'
import { createEditions } from './edition/editions.ts'
import type { HandlerOptions } from './handler-options.ts'
import { listedArticles } from './listed-articles.ts'
import { addressKey } from './request/address-key.ts'

/** Answers a request. It never throws. */
export type Handler = (request: Request) => Promise<Response>

const methods = 'GET, HEAD, OPTIONS'

/**
 * Make a handler that answers for a publication: each file that `standfirst build` writes, at its address,
 * with the same bytes. An output is rendered when it is first asked for, and then kept until the articles
 * that it shows have changed.
 *
 * @param options - Configuration.
 * @throws `TypeError` if `config` or `source` is none, or the configuration names outputs that `extensions`
 *   must give.
 *
 * @example
 * ```ts
 * const handler = createHandler({ config: await loadConfig('.'), source: articles })
 * const response = await handler(new Request('https://example.com/feed.xml'))
 * response.headers.get('content-type') // 'application/rss+xml; charset=utf-8'
 * ```
 */
export function createHandler(options: HandlerOptions): Handler {
  expectOptions(options, 'createHandler')
  expectConfig((options as Partial<HandlerOptions>).config)
  const { config, now: clock = () => new Date(), onError, source } = options
  const listed = listedArticles(source)
  const site = siteOf({ ...config, extensions: extensionsOf(options) })
  const answer = createAnswer(site, { ...options, onError: tell })
  // Whose request found that the source fails.
  let last: Request
  const editions = createEditions({
    source: listed,
    site,
    future: config.future ?? false,
    isBare: 'put' in source,
    onIssue: options.onIssue ?? (() => {}),
    onError: (error) => tell(error, last),
  })

  function tell(error: unknown, request: Request): void {
    try {
      onError?.(error, request)
    } catch {
      // Who listens may fail; the answer stands.
    }
  }

  async function respond(request: Request): Promise<Response> {
    if (typeof request?.url !== 'string') throw optionError('request', request, 'a `Request`')
    const { method } = request
    if (method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { allow: methods } })
    if (method !== 'GET' && method !== 'HEAD') {
      return plainResponse(405, `Expected one of ${methods}.`, { allow: methods })
    }
    const url = new URL(request.url)
    const key = addressKey(url.pathname)
    if (key === undefined) return plainResponse(400, 'The address is malformed.')
    const now = clock().getTime()
    let edition: Edition
    try {
      last = request
      edition = await editions(now)
    } catch (error) {
      tell(error, request)
      const text = 'The articles can’t be read now.'
      return plainResponse(503, text, { 'retry-after': '5' })
    }
    return answer({ request, url, key, now, edition })
  }

  return async (request) => {
    try {
      return withoutContent(await respond(request), request)
    } catch (error) {
      tell(error, request)
      return withoutContent(plainResponse(500, 'Something went wrong.'), request)
    }
  }
}

/** The extensions with what they do: in a configuration that was data in between, they are names alone. */
function extensionsOf({ config, extensions = [] }: HandlerOptions): OutputExtension[] {
  const others = (config.extensions ?? []).filter(
    ({ name }) => !extensions.some((one) => one.name === name),
  )
  const lost = others.find((one) => !Object.values(one).some((made) => typeof made === 'function'))
  if (lost) {
    const name = lost.name.includes('.') ? lost.name : `outputs.${lost.name}`
    throw new TypeError(`Found \`${name}\` as data, expected what makes it in \`extensions\``)
  }
  return [...others, ...extensions]
}

/** What `HEAD` is answered with: the same without content. */
function withoutContent(response: Response, request: Request): Response {
  if (request?.method !== 'HEAD' || response.body === null) return response
  const { headers, status } = response
  return new Response(null, { status, headers })
}
