import type { Article } from '@standfirst/core'
import { createHandler, type HandlerOptions, listedArticles } from '@standfirst/http'
import { renderMarkdown } from '@standfirst/markdown'
import { articleForms, expectConfig, type Site, siteOf } from '@standfirst/publication/outputs'
import { createHoldings, type Holdings } from './holdings.ts'

/** Where agents are given what they may have. */
export interface Desk {
  site: Site
  /** What they may have now. */
  holdings(): Promise<Holdings>
  /** For how long an answer holds, in milliseconds. */
  timeLeft(): Promise<number>
  /** An article as Markdown: the same bytes as those of a build, but without what is for subscribers. */
  text(article: Article): string
  /** What is found by words, the best first; 50 at most. */
  search(words: string): Promise<Article[]>
  /** A document of the publication that is no article, such as a feed, of what agents may have. */
  read(url: string): Promise<{ text: string; type: string } | undefined>
}

/** Configuration for {@linkcode createDesk}. */
export interface DeskOptions
  extends Pick<HandlerOptions, 'config' | 'extensions' | 'now' | 'source'> {
  /** How long an answer may be kept, in milliseconds, if nothing is due before. */
  ttl: number
}

/** Within the handler of the desk alone. */
const searchPath = 'search-of-agents'

/** Make a desk. */
export function createDesk(options: DeskOptions): Desk {
  expectConfig(options.config)
  const { now: clock = () => new Date(), source, ttl } = options
  // Models read Markdown, whether or not the publication writes it for people.
  const outputs = { ...options.config.outputs, markdown: true }
  const config = { ...options.config, outputs }
  const site = siteOf(config)
  const listed = listedArticles(source)
  const holdingsAt = createHoldings({
    source: listed,
    site,
    future: config.future ?? false,
    isBare: 'put' in source,
  })
  let held: Holdings | undefined
  const handler = createHandler({
    ...{ config, extensions: options.extensions, now: clock, search: searchPath },
    source: {
      version: () => held?.version ?? '',
      list: () => held?.open ?? [],
      // A store finds words in the forms of each language.
      ...(listed.search && { search: listed.search }),
    },
  })
  const texts = new WeakMap<Article, string>()

  async function holdings(): Promise<Holdings> {
    held = await holdingsAt(clock().getTime())
    return held
  }

  async function get(url: string, type: string): Promise<Response> {
    await holdings()
    return handler(new Request(url, { headers: { accept: type } }))
  }

  return {
    site,
    holdings,
    async timeLeft() {
      const { until } = await holdings()
      return Math.max(0, Math.min(ttl, until - clock().getTime()))
    },
    text(article) {
      const known = texts.get(article)
      if (known !== undefined) return known
      const text = markdownOf(article, site)
      texts.set(article, text)
      return text
    },
    async search(words) {
      const url = new URL(site.urlOf(searchPath))
      url.searchParams.set('q', words)
      const response = await get(url.href, 'application/feed+json')
      const { items } = (await response.json()) as { items: { id: string }[] }
      const { open } = await holdings()
      const byId = new Map(open.map((article) => [article.id, article]))
      return items.flatMap(({ id }) => byId.get(id) ?? [])
    },
    async read(url) {
      if (!site.forms.some(({ path }) => site.urlOf(path) === url)) return undefined
      const response = await get(url, '*/*')
      if (!response.ok) return undefined
      const [type = ''] = response.headers.get('content-type')?.split(';') ?? []
      return { text: await response.text(), type }
    },
  }
}

function markdownOf(article: Article, site: Site): string {
  const sections = article.sections.filter(({ paid }) => !paid)
  const isWhole = sections.length === article.sections.length
  const form = isWhole
    ? articleForms(article, site).find(({ name, own }) => name === 'markdown' && !own)
    : undefined
  return form?.render() ?? renderMarkdown({ ...article, sections }, { labels: site.html.labels })
}
