import type { Article, Feed } from '@standfirst/core'
import { html, renderHtmlList } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import type { Site } from '@standfirst/publication/outputs'
import { searchWords } from '@standfirst/publication/outputs'
import { createBody } from '../edition/body.ts'
import type { Resource } from '../edition/resource.ts'

/**
 * The result of a search: a page, and a JSON Feed for programs.
 *
 * @param path - Path within the site: `search`.
 * @param words - What was looked for; empty where nothing was.
 * @param articles - What was found.
 */
export function searchResource(
  path: string,
  words: string,
  articles: readonly Article[],
  site: Site,
  now: number,
): Resource {
  const url = new URL(site.urlOf(path))
  const { nothing, search } = searchWords(site.feed.language)
  if (words) url.searchParams.set('q', words)
  const feed: Feed = {
    ...site.feed,
    title: words ? `${search}: ${words}` : search,
    description: words && articles.length === 0 ? nothing : site.feed.title,
    url: url.href,
    feedUrl: url.href,
    articles: [...articles],
  }
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
      body: createBody({ render: () => page(feed, path, words, site) }, now),
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

function page(feed: Feed, path: string, words: string, site: Site): string {
  const { header, ...frame } = site.frameOf(path)
  const { search } = searchWords(feed.language)
  const action = new URL(site.urlOf(path)).pathname
  return renderHtmlList(feed, {
    ...frame,
    header: html`${header ?? ''}<form role="search" action="${action}"><label>${search} <input type="search" name="q" value="${words}"></label> <button>${search}</button></form>`,
    // Pages of results are for people alone.
    head: [html`<meta name="robots" content="noindex">`, ...[frame.head ?? []].flat()],
    alternates: [{ href: feed.url, type: 'application/feed+json', title: feed.title }],
    page: true,
  })
}
