import type { Article, Rights } from '@standfirst/core'
import {
  type PlannedFeed,
  type PlannedOutput,
  renderFeed,
  robotsHint,
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
    ...common(path, site, { type: type ?? typeByPath(path), links }),
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
  }
}

/** Another file of the publication as a whole: a list, a sitemap, a stylesheet. */
export function outputResource(
  { answer, articles, headers, path, render, rights, state, status, type }: PlannedOutput,
  site: Site,
  now: number,
  before?: Resource,
): Resource {
  const known = path === site.outputs.rsl ? 'application/rsl+xml' : typeByPath(path)
  return {
    ...common(path, site, { type: type ?? known, rights, more: headers }),
    ...bodyOf({ render: () => render() }, [JSON.stringify(state)], articles, now, before),
    status: path === site.outputs.notFound ? 404 : (status ?? 200),
    answer,
  }
}

/** What is sent with a file, beside its content. */
interface Sent {
  type: string
  links?: readonly string[]
  /** The policy that holds for it (default: the publication's). */
  rights?: Rights | undefined
  more?: PlannedOutput['headers']
}

function common(path: string, site: Site, { links = [], more = {}, rights, type }: Sent) {
  let headers: Record<string, string> | undefined
  return {
    type,
    address: new URL(site.urlOf(path.replace(/(^|\/)index\.html$/, '$1'))).pathname,
    path,
    status: 200 as const,
    headers() {
      if (headers) return headers
      const policy = rights ?? site.feed.rights ?? {}
      const { link: licences, ...own } = rightsHeaders(policy, { rsl: site.rslUrl })
      // Pages have it in their metadata.
      const robots = type === 'text/html' ? undefined : robotsHint(site)
      headers = {
        ...own,
        ...(robots && { 'x-robots-tag': robots }),
        ...joinLinks([...links, licences]),
        ...more,
      }
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
