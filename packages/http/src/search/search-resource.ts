import type { Article, Feed } from '@standfirst/core'
import { html, renderHtmlList } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import type { Site } from '@standfirst/publication/outputs'
import { searchWords } from '@standfirst/publication/outputs'
import { createBody } from '../edition/body.ts'
import type { Resource } from '../edition/resource.ts'

/** What was looked for, and found. */
interface Found {
  /** Empty where nothing was looked for. */
  words: string
  /** The best of them. */
  articles: readonly Article[]
  /** How many there are in all. */
  count: number
}

/**
 * The result of a search: a page, and a JSON Feed for programs.
 *
 * @param path - Path within the site: `search`.
 */
export function searchResource(
  path: string,
  { articles, count, words }: Found,
  site: Site,
  now: number,
): Resource {
  const url = new URL(site.urlOf(path))
  const { found, nothing, search } = searchWords(site.feed.language)
  if (words) url.searchParams.set('q', words)
  const feed: Feed = {
    ...site.feed,
    title: words ? `${search}: ${words}` : search,
    description: site.feed.title,
    url: url.href,
    feedUrl: url.href,
    articles: [...articles],
  }
  const { length } = articles
  const all = count > length ? `${length} / ${count}` : String(count)
  const said = words === '' ? '' : length === 0 ? nothing : found.replace('{count}', all)
  const forms: Resource[] = []
  const common = {
    address: url.pathname + url.search,
    path,
    status: 200 as const,
    depends: [],
    headers: () => ({}),
  }
  forms.push(
    {
      ...common,
      type: 'text/html',
      body: createBody({ render: () => page(feed, path, { said, words }, site) }, now),
      forms,
    },
    {
      ...common,
      type: 'application/feed+json',
      body: createBody({ render: () => renderJsonFeed(feed, { content: 'summary' }) }, now),
      forms: [],
    },
  )
  return forms[0] as Resource
}

function page(
  feed: Feed,
  path: string,
  { said, words }: { said: string; words: string },
  site: Site,
): string {
  const frame = site.frameOf(path)
  const { search } = searchWords(feed.language)
  const action = new URL(site.urlOf(path)).pathname
  return renderHtmlList(feed, {
    ...frame,
    // As the page that searches in the browser has it.
    intro: html`<div class="sf-search"><form role="search" action="${action}"><input type="search" name="q" maxlength="200" aria-label="${search}" autocomplete="off" value="${words}"><button>${search}</button></form><p role="status">${said}</p></div>`,
    // Pages of results are for people alone.
    robots: 'noindex',
    alternates: [{ href: feed.url, type: 'application/feed+json', title: feed.title }],
    page: true,
  })
}
