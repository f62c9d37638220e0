/** RSS: the document given the same ready HTML, and all of it from trees. Ratios above 1 are ours. */
import { getRssString, type RSSOptions } from '@astrojs/rss'
import { type Article, articleToMdast, type Feed, unsafeHtml } from '@standfirst/core'
import { renderHtml } from '@standfirst/html'
import { renderRss } from '@standfirst/rss'
import { Feed as FeedBuilder } from 'feed'
import { generateRssFeed } from 'feedsmith'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import RssBuilder from 'rss'
import { unified } from 'unified'
import { benchFeed } from './feed-articles.ts'
import { type Candidate, measure } from './measure.ts'
import { plainRss } from './plain-rss.ts'

// Its types would add to those of every tree in this repository.
const { default: remarkRehype } = await import('remark-rehype' as string)
const processor = unified().use(remarkRehype).use(rehypeSanitize).use(rehypeStringify)
const rows: Record<string, Record<string, string>> = {}
for (const count of [10, 100, 1000, 10_000]) {
  // Small feeds are many: an engine remembers what it did to the same few strings a moment before.
  const feeds = Array.from({ length: Math.max(1, 1000 / count) }, (_, index) =>
    benchFeed(count, index * count),
  )
  const texts = new Map(
    feeds.flatMap(({ articles }) =>
      articles.map((article) => [article, renderHtml(article, { profile: 'feed' })]),
    ),
  )
  const safe = new Map([...texts].map(([article, text]) => [article, unsafeHtml(text)]))
  const html = (article: Article) => texts.get(article) ?? ''
  const content = (article: Article) => safe.get(article) ?? unsafeHtml('')
  const smith = new Map(feeds.map((feed) => [feed, forFeedsmith(feed, html)]))
  const astro = new Map(feeds.map((feed) => [feed, forAstro(feed, html)]))

  const ready = await measure(
    [
      all('standfirst', feeds, (feed) => renderRss(feed, { content })),
      all('concatenation', feeds, (feed) => plainRss(feed, html)),
      all('feedsmith', feeds, (feed) => generateRssFeed(smith.get(feed) ?? {})),
      all('feed', feeds, (feed) => withFeed(feed, html)),
      all('rss', feeds, (feed) => withRss(feed, html)),
      all('@astrojs/rss', feeds, (feed) => getRssString(astro.get(feed) as RSSOptions)),
    ],
    count > 1000 ? 16_000 : 8000,
  )
  rows[`${count} items, ready HTML`] = ratios(ready, feeds.length)
  if (count > 1000) continue

  const whole = await measure([
    all('standfirst', feeds, (feed) => renderRss(feed)),
    all('feedsmith', feeds, (feed) => generateRssFeed(forFeedsmith(feed, throughHast))),
  ])
  rows[`${count} items, from mdast`] = ratios(whole, feeds.length)
}
// biome-ignore lint/suspicious/noConsole: the table is what the script is for
console.table(rows)

/** Render every feed; a text that was put together lazily is put together in full by reading it. */
function all(
  name: string,
  feeds: readonly Feed[],
  render: (feed: Feed) => string | Promise<string>,
): Candidate {
  return {
    name,
    async run() {
      for (const feed of feeds) {
        const text = render(feed)
        ;(typeof text === 'string' ? text : await text).charCodeAt(0)
      }
    },
  }
}

function ratios(times: Map<string, number>, feeds: number): Record<string, string> {
  const own = times.get('standfirst') ?? Number.NaN
  return Object.fromEntries(
    [...times].map(([name, time]) => [
      name,
      name === 'standfirst' ? `${(own / feeds).toFixed(2)} ms` : `${(time / own).toFixed(2)}x`,
    ]),
  )
}

function forFeedsmith(feed: Feed, html: (article: Article) => string) {
  return {
    title: feed.title,
    link: feed.url,
    description: feed.description,
    language: feed.language,
    lastBuildDate: new Date(feed.updatedAt ?? 0),
    atom: { links: [{ href: feed.feedUrl ?? '', rel: 'self', type: 'application/rss+xml' }] },
    items: feed.articles.map((article) => ({
      title: article.title,
      link: article.url,
      guid: { value: article.id },
      pubDate: new Date(article.publishedAt),
      description: article.summary,
      categories: names(article).map((name) => ({ name })),
      dc: { creators: article.authors.map(({ name }) => name) },
      content: { encoded: html(article) },
    })),
  }
}

function forAstro(feed: Feed, html: (article: Article) => string) {
  return {
    title: feed.title,
    site: feed.url,
    description: feed.description,
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>${feed.language}</language>`,
    items: feed.articles.map((article) => ({
      title: article.title,
      link: article.url,
      pubDate: new Date(article.publishedAt),
      description: article.summary,
      categories: names(article),
      author: article.authors[0]?.name,
      content: html(article),
    })),
  }
}

function withFeed(feed: Feed, html: (article: Article) => string): string {
  const builder = new FeedBuilder({
    id: feed.url,
    title: feed.title,
    link: feed.url,
    description: feed.description,
    language: feed.language,
    copyright: '',
    updated: new Date(feed.updatedAt ?? 0),
  })
  for (const article of feed.articles) {
    builder.addItem({
      title: article.title,
      link: article.url,
      id: article.id,
      date: new Date(article.publishedAt),
      description: article.summary,
      category: names(article).map((name) => ({ name })),
      author: article.authors.map(({ name }) => ({ name })),
      content: html(article),
    })
  }
  return builder.rss2()
}

function withRss(feed: Feed, html: (article: Article) => string): string {
  const builder = new RssBuilder({
    title: feed.title,
    site_url: feed.url,
    feed_url: feed.feedUrl ?? '',
    description: feed.description,
    language: feed.language,
    pubDate: new Date(feed.updatedAt ?? 0),
    custom_namespaces: { content: 'http://purl.org/rss/1.0/modules/content/' },
  })
  for (const article of feed.articles) {
    builder.item({
      title: article.title,
      url: article.url,
      guid: article.id,
      date: new Date(article.publishedAt),
      description: article.summary,
      categories: names(article),
      author: article.authors[0]?.name ?? '',
      custom_elements: [{ 'content:encoded': { _cdata: html(article) } }],
    })
  }
  return builder.xml()
}

function names({ category, tags }: Article): string[] {
  return category ? [category.name, ...tags] : tags
}

function throughHast(article: Article): string {
  return processor.stringify(processor.runSync(articleToMdast(article) as never) as never)
}
