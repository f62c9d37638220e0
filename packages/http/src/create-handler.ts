import { siteOf } from '@standfirst/publication/outputs'
import { cacheControl } from './answer/cache-control.ts'
import { plainResponse } from './answer/plain-response.ts'
import { redirectResponse } from './answer/redirect-response.ts'
import { resourceResponse } from './answer/resource-response.ts'
import { fixedSource } from './article-source.ts'
import type { Edition } from './edition/edition.ts'
import { createEditions } from './edition/editions.ts'
import type { HandlerOptions } from './handler-options.ts'
import { addressKey, otherKeys } from './request/address-key.ts'
import { createRedirects } from './request/redirects.ts'

/** Answers a request. It never throws. */
export type Handler = (request: Request) => Promise<Response>

const methods = 'GET, HEAD, OPTIONS'

/**
 * Make a handler that answers for a publication: each file that `standfirst build` writes, at its address,
 * with the same bytes. An output is rendered when it is first asked for, and then kept until the articles
 * that it shows have changed.
 *
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const handler = createHandler({ config: await loadConfig('.'), source: articles })
 * const response = await handler(new Request('https://example.com/feed.xml'))
 * response.headers.get('content-type') // 'application/rss+xml; charset=utf-8'
 * ```
 */
export function createHandler(options: HandlerOptions): Handler {
  const { cache = {}, config, now: clock = () => new Date(), onError, redirects = {} } = options
  const { source } = options
  const site = siteOf(config)
  const olds = createRedirects(redirects, site.feed.url)
  const tell = (error: unknown, request: Request) => {
    try {
      onError?.(error, request)
    } catch {
      // Who listens may fail; the answer stands.
    }
  }

  const editions = createEditions({
    source: 'version' in source ? source : fixedSource(source),
    site,
    future: config.future ?? false,
    onIssue: options.onIssue ?? (() => {}),
    onError: (error) => tell(error, last),
  })
  // Whose request found that the source fails.
  let last: Request

  async function answer(request: Request): Promise<Response> {
    const { method } = request
    if (method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { allow: methods } })
    if (method !== 'GET' && method !== 'HEAD') {
      return plainResponse(405, `Expected one of ${methods}.`, { allow: methods })
    }
    const { pathname, search } = new URL(request.url)
    const key = addressKey(pathname)
    if (key === undefined) return plainResponse(400, 'The address is malformed.')
    const now = clock().getTime()
    let edition: Edition
    try {
      last = request
      edition = await editions(now)
    } catch (error) {
      tell(error, request)
      return plainResponse(503, 'The articles can’t be read. Try again soon.', {
        'retry-after': '5',
      })
    }
    const time = { now, until: edition.until }
    const kept = cacheControl(cache, edition.until - now, true)

    const moved = olds.withQuery(key, search)
    if (moved !== undefined) return redirectResponse(moved, kept)
    const resource = edition.resources.get(key)
    if (resource) return resourceResponse(request, resource, time, cache)
    const old = olds.withoutQuery(key)
    if (old !== undefined) return redirectResponse(old, kept)
    for (const other of otherKeys(key)) {
      const found = edition.resources.get(other)
      if (found) return redirectResponse(found.address + search, kept)
    }
    const notFound =
      site.outputs.notFound === false ? undefined : edition.byPath.get(site.outputs.notFound)
    if (notFound) return resourceResponse(request, notFound, time, cache)
    return plainResponse(404, 'There is nothing at this address.')
  }

  return async (request) => {
    try {
      return withoutBody(await answer(request), request)
    } catch (error) {
      tell(error, request)
      return withoutBody(plainResponse(500, 'Something went wrong.'), request)
    }
  }
}

/** What `HEAD` is answered with: the same without content. */
function withoutBody(response: Response, { method }: Request): Response {
  if (method !== 'HEAD' || response.body === null) return response
  const { headers, status } = response
  return new Response(null, { status, headers })
}
