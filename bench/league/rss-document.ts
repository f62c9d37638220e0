import type { Discipline } from './discipline.ts'
import { itemsOf } from './items-of.ts'

/** RSS, given their ready HTML. */
export const candidates: Discipline = {
  renderRss: async ({ feed, html }) => {
    const { unsafeHtml } = await import('@standfirst/core')
    const { renderRss } = await import('@standfirst/rss')
    const ready = new Map(Object.entries(html).map(([id, text]) => [id, unsafeHtml(text)]))
    return () => renderRss(feed, { content: ({ id }) => ready.get(id) ?? unsafeHtml('') })
  },
  concatenation: async ({ feed, html }) => {
    const { plainRss } = await import('../plain-rss.ts')
    return () => plainRss(feed, ({ id }) => html[id] ?? '')
  },
  feedsmith: async (input) => {
    const { generateRssFeed } = await import('feedsmith')
    const items = itemsOf(input).map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.id },
      pubDate: item.date,
      description: item.summary,
      categories: item.categories.map((name) => ({ name })),
      dc: { creators: item.authors },
      content: { encoded: item.html },
    }))
    const { description, language, title, url } = input.feed
    return () => generateRssFeed({ title, link: url, description, language, items })
  },
  feed: async (input) => {
    const { filled } = await import('./feed-package.ts')
    return () => filled(input).rss2()
  },
  rss: async (input) => {
    const { default: Rss } = await import('rss')
    const items = itemsOf(input)
    const { description, feedUrl, language, title, url } = input.feed
    return () => {
      const rss = new Rss({ title, site_url: url, feed_url: feedUrl ?? '', description, language })
      for (const item of items) {
        rss.item({
          title: item.title,
          url: item.url,
          guid: item.id,
          date: item.date,
          description: item.summary,
          categories: item.categories,
          author: item.authors[0] ?? '',
          custom_elements: [{ 'content:encoded': { _cdata: item.html } }],
        })
      }
      return rss.xml()
    }
  },
  '@astrojs/rss': async (input) => {
    const { getRssString } = await import('@astrojs/rss')
    const items = itemsOf(input).map((item) => ({
      title: item.title,
      link: item.url,
      pubDate: item.date,
      description: item.summary,
      categories: item.categories,
      author: item.authors[0] ?? '',
      content: item.html,
    }))
    const { description, title, url } = input.feed
    return () => getRssString({ title, description, site: url, items })
  },
}
