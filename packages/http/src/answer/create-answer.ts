import type { Site } from '@standfirst/publication/outputs'
import { rightsResponse } from '@standfirst/rights'
import { gzip } from '../edition/encoding.ts'
import type { Resource } from '../edition/resource.ts'
import type { HandlerOptions } from '../handler-options.ts'
import { listedArticles } from '../listed-articles.ts'
import { mediaPath } from '../media/media-path.ts'
import { addressKey, otherKeys } from '../request/address-key.ts'
import { createRedirects } from '../request/redirects.ts'
import { createSearch } from '../search/create-search.ts'
import { createSearchIndex } from '../search/search-index.ts'
import type { Asked } from './asked.ts'
import { blockedResponses } from './blocked-responses.ts'
import { cacheControl } from './cache-control.ts'
import { mediaResponse } from './media-response.ts'
import { plainResponse } from './plain-response.ts'
import { queryResponse } from './query-response.ts'
import { redirectResponse } from './redirect-response.ts'
import { resourceResponse } from './resource-response.ts'

/**
 * Make what answers a request that can be answered: by an output, a file beside the outputs, a search,
 * another address where either is now, or the page for addresses that lead nowhere.
 */
export function createAnswer(
  site: Site,
  {
    blocked = {},
    cache = {},
    charge = true,
    encodings = [gzip],
    media,
    onError = () => {},
    redirects = site.redirects,
    search = 'search',
    source,
  }: HandlerOptions,
): (asked: Asked) => Promise<Response> {
  const context = { cache, encodings, isCharged: charge !== false, onError }
  const terms = { rsl: site.rslUrl, ...(typeof charge === 'object' && charge) }
  const blockedAt = blockedResponses(blocked, site.feed.url)
  const moved = createRedirects(redirects, site.feed.url)
  const gone = new Set(site.gone.map((address) => addressKey(new URL(address).pathname)))
  const { search: ownSearch } = listedArticles(source)
  const index = ownSearch ? { find: ownSearch } : createSearchIndex()
  const find = createSearch(search, site, index)
  const base = addressKey(new URL(site.feed.url).pathname) ?? '/'

  const isGone = (key: string) => [key, ...otherKeys(key)].some((one) => gone.has(one))

  return async (asked) => {
    const { edition, key, url } = asked
    const withheld = blockedAt(key)
    if (withheld) return withheld
    const isOpen = (to: string | undefined): to is string =>
      to !== undefined && !edition.isHidden(new URL(to, site.feed.url).href)
    const away = moved.withQuery(key, url.search)
    if (isOpen(away)) return redirect(away, asked)
    const resource = edition.resources.get(key)
    if (resource?.answer) return queryResponse(asked, resource, context)
    if (resource) return charged(asked, resource) ?? resourceResponse(asked, resource, context)
    const old = moved.withoutQuery(key)
    if (isOpen(old)) return redirect(old, asked)
    return (
      (await file(asked)) ??
      (await find(asked, context)) ??
      (await elsewhere(asked)) ??
      nothing(asked, isGone(key) ? 410 : 404)
    )
  }

  /** Asks a crawler to pay, if it is one whose use is sold. */
  function charged({ request }: Asked, { sale }: Resource): Response | undefined {
    return sale && charge !== false ? rightsResponse(sale, request, terms) : undefined
  }

  function redirect(to: string, { edition, now }: Asked): Response {
    return redirectResponse(to, cacheControl(cache, edition.until - now, true))
  }

  /** A file beside the outputs; that of a folder is its page, as with hosts of static sites. */
  async function file({ edition, key, now, request }: Asked): Promise<Response | undefined> {
    const path = mediaPath(key.replace(/\/$/, '/index.html'), base)
    const found = path === undefined ? undefined : await media?.open(path)
    if (path === undefined || !found) return undefined
    const left = edition.until - now
    return mediaResponse(request, path, found, { now, cache, left, status: 200 })
  }

  /** The same address in another spelling. */
  async function elsewhere(asked: Asked): Promise<Response | undefined> {
    const { edition, key, url } = asked
    for (const other of otherKeys(key)) {
      const found = edition.resources.get(other)
      if (found) return redirect(found.address + url.search, asked)
    }
    const path = mediaPath(`${key}/index.html`, base)
    if (path === undefined || !(await media?.open(path))) return undefined
    return redirect(`${url.pathname}/${url.search}`, asked)
  }

  async function nothing(asked: Asked, status: 404 | 410): Promise<Response> {
    const { edition, now, request } = asked
    const path = site.outputs.notFound
    if (path !== false) {
      const page = edition.byPath.get(path)
      if (page) return resourceResponse(asked, { ...page, status }, context)
      const found = await media?.open(path)
      const left = edition.until - now
      if (found) return mediaResponse(request, path, found, { now, cache, left, status })
    }
    const isGone = status === 410
    const text = `There is nothing at this address${isGone ? ' any more' : ''}.`
    return plainResponse(status, text)
  }
}
