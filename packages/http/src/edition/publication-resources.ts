import type { Article } from '@standfirst/core'
import {
  type PlannedFeed,
  type PlannedOutput,
  renderFeed,
  type Site,
  streamFeed,
} from '@standfirst/publication/outputs'
import { rightsHeaders } from '@standfirst/rights'
import { type BodyRenderer, createBody } from './body.ts'
import { joinLinks, link } from './links.ts'
import { isSame, type Resource } from './resource.ts'
import { saleOf } from './sale-of.ts'
import { typeByPath } from './types-by-path.ts'

/** A feed of more articles than this is sent as it is rendered: that of fewer takes some 20 ms. */
const mostAtOnce = 200

/** A document of a feed. */
export function feedResource(
  { articles, feed, form, path }: PlannedFeed,
  site: Site,
  now: number,
  before?: Resource,
): Resource {
  const type = site.forms.find(({ name }) => name === form)?.type
  const whole = { ...feed, articles: [...articles] }
  const hubs = feed.hubs ?? []
  // A reader that subscribes at a hub looks for both here (WebSub, section 4).
  const links = hubs.length
    ? [...hubs.map((hub) => link(hub, 'hub')), link(feed.feedUrl ?? site.urlOf(path), 'self')]
    : []
  const sale = saleOf(site.feed.rights)
  return {
    ...common(path, site, links),
    ...(sale && { sale }),
    ...bodyOf(
      {
        render: () => renderFeed(whole, form, site),
        ...(form !== 'more' &&
          articles.length > mostAtOnce && { stream: () => streamFeed(whole, form, site) }),
      },
      [form, JSON.stringify(feed)],
      articles,
      now,
      before,
    ),
    type: type ?? typeByPath(path),
  }
}

/** Another file of the publication as a whole: a list, a sitemap, a stylesheet. */
export function outputResource(
  { answer, articles, headers, path, render, state, status, type }: PlannedOutput,
  site: Site,
  now: number,
  before?: Resource,
): Resource {
  return {
    ...common(path, site, [], headers),
    ...bodyOf({ render: () => render() }, [JSON.stringify(state)], articles, now, before),
    type: type ?? (path === site.outputs.rsl ? 'application/rsl+xml' : typeByPath(path)),
    status: path === site.outputs.notFound ? 404 : (status ?? 200),
    answer,
  }
}

function common(
  path: string,
  site: Site,
  links: readonly string[],
  more: PlannedOutput['headers'] = {},
) {
  let headers: Record<string, string> | undefined
  return {
    address: new URL(site.urlOf(path.replace(/(^|\/)index\.html$/, '$1'))).pathname,
    path,
    status: 200 as const,
    headers() {
      if (headers) return headers
      const { link: rights, ...own } = rightsHeaders(site.feed.rights ?? {}, { rsl: site.rslUrl })
      headers = { ...own, ...joinLinks([...links, rights]), ...more }
      return headers
    },
    forms: [],
  }
}

function bodyOf(
  renderer: BodyRenderer,
  state: readonly string[],
  articles: readonly Article[],
  now: number,
  before: Resource | undefined,
): Pick<Resource, 'body' | 'depends'> {
  const depends = [...state, ...articles]
  if (before && isSame(before, { depends })) return { body: before.body, depends }
  return { body: createBody(renderer, now, before?.body), depends }
}
